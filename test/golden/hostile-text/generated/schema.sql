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

CREATE TABLE "notes" (
  "id" uuid NOT NULL,
  "quoted" text COLLATE "C" NOT NULL DEFAULT '''; DROP TABLE notes; --',
  "template" text COLLATE "C" NOT NULL DEFAULT '`${process.exit(1)}`',
  "lines" text COLLATE "C" NOT NULL DEFAULT E'a\u000d
b c d	tab\\n',
  "markup" text COLLATE "C" NOT NULL DEFAULT '</script><!-- ]]>',
  "Weird na-me" text COLLATE "C" NOT NULL DEFAULT '__proto__',
  "choice" text COLLATE "C" NOT NULL DEFAULT '*/',
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "notes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "notes_choice_check" CHECK ("choice" IN ('''', '"', '`', '\', '${x}', '*/', '日本語', '👩‍👩‍👧‍👦', ' '))
);
COMMENT ON TABLE "notes" IS 'Ends a comment: *\/ alert(`${1}`) // and </script> and ''quotes'' and "quotes" and \ and 日本語 and 👩‍👩‍👧‍👦';
COMMENT ON COLUMN "notes"."quoted" IS '''; DROP TABLE "notes"; --';
COMMENT ON COLUMN "notes"."template" IS '`${1}` */   next';
