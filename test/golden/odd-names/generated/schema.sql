CREATE TABLE "prewire_audit" (
  "id" int8 GENERATED ALWAYS AS IDENTITY,
  "tenant" text COLLATE "C" NOT NULL DEFAULT '',
  "table_name" text COLLATE "C" NOT NULL,
  "row_key" text[] COLLATE "C" NOT NULL,
  "operation" text COLLATE "C" NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  "by" json,
  "channel" text COLLATE "C" NOT NULL DEFAULT 'database',
  "changes" jsonb NOT NULL,
  CONSTRAINT "prewire_audit_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "prewire_idempotency" (
  "key" bytea NOT NULL,
  "payload" bytea NOT NULL,
  "answer" text COLLATE "C" NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "prewire_idempotency_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "prewire_audit_row_idx" ON "prewire_audit" ("tenant", "table_name", "row_key", "id");
CREATE INDEX "prewire_idempotency_at_idx" ON "prewire_idempotency" ("at");
CREATE FUNCTION "prewire_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of "%" are never changed or deleted', TG_TABLE_NAME
    USING ERRCODE = 'PW001', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;
CREATE FUNCTION "prewire_audit_truncate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE of "%" would leave no record', TG_TABLE_NAME
    USING ERRCODE = 'PW002', HINT = 'DELETE is recorded.', TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA;
END
$$;
COMMENT ON TABLE "prewire_audit" IS 'Who changed which row of an audited model, when and how.';
COMMENT ON TABLE "prewire_idempotency" IS 'Answers of writes with an Idempotency-Key, kept for a day.';

CREATE TABLE "call_options" (
  "id" uuid NOT NULL,
  "signal" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "call_options_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "clients" (
  "id" uuid NOT NULL,
  "array" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "clients_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "deletes" (
  "id" uuid NOT NULL,
  "new" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "deletes_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "international_shipment_reconciliations" (
  "id" uuid NOT NULL,
  "resolution_policy" text COLLATE "C",
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "international_shipment_reconciliations_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "international_shipment_reconciliations_resolution_policy_check" CHECK ("resolution_policy" IN ('automatically-resolve-in-favour-of-the-carrier', 'automatically-resolve-in-favour-of-the-customer', 'manual'))
);
COMMENT ON TABLE "international_shipment_reconciliations" IS 'A name that leaves little room on a line of a hundred and ten columns.';

CREATE TABLE "jsons" (
  "id" uuid NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "uuid" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "jsons_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "orders" (
  "id" uuid NOT NULL,
  "class" text COLLATE "C" NOT NULL,
  "delete" text COLLATE "C",
  "default" int4 NOT NULL DEFAULT 1,
  "from" text COLLATE "C" NOT NULL,
  "sort" text COLLATE "C" NOT NULL,
  "key" text COLLATE "C" NOT NULL,
  "limit" int4,
  "await_id" uuid,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "orders_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "orders_sort_check" CHECK ("sort" IN ('up', 'down')),
  CONSTRAINT "orders_key_check" CHECK ("key" IN ('low', 'high'))
);
CREATE INDEX "orders_await_id_idx" ON "orders" ("await_id");
COMMENT ON TABLE "orders" IS 'Names that JavaScript, TypeScript or SQL has for itself.';

CREATE TABLE "pages" (
  "id" uuid NOT NULL,
  "resource" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "pages_pkey" PRIMARY KEY ("id")
);
COMMENT ON TABLE "pages" IS 'Its types would hide those of the same name that generated code imports.';

CREATE TABLE "partials" (
  "id" uuid NOT NULL,
  "pick" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "partials_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "resources" (
  "id" uuid NOT NULL,
  "model" text COLLATE "C" NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "resources_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "orders" ADD CONSTRAINT "orders_await_id_fkey" FOREIGN KEY ("await_id") REFERENCES "partials" ("id") ON DELETE RESTRICT;
