import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "users",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "email", sql: `"email" text COLLATE "C" NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "role", sql: `"role" text COLLATE "C" NOT NULL DEFAULT 'customer'`, addable: true },
    { name: "organization_id", sql: `"organization_id" uuid`, addable: true },
    { name: "team_id", sql: `"team_id" uuid`, addable: true },
    { name: "active", sql: `"active" bool NOT NULL DEFAULT true`, addable: true },
    { name: "locale", sql: `"locale" text COLLATE "C" NOT NULL DEFAULT 'en'`, addable: true },
    { name: "password_hash", sql: `"password_hash" text COLLATE "C"`, addable: true },
    { name: "last_seen_at", sql: `"last_seen_at" timestamptz`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "users_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "users_email_key", sql: `UNIQUE ("tenant", "email")` },
    { name: "users_email_check", sql: `CHECK (char_length("email") <= 320)` },
    { name: "users_name_check", sql: `CHECK (char_length("name") BETWEEN 1 AND 100)` },
    {
      name: "users_role_check",
      sql: `CHECK ("role" IN ('customer', 'agent', 'admin'))`,
      values: ["customer", "agent", "admin"],
    },
    { name: "users_locale_check", sql: `CHECK ("locale" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')` },
    { name: "users_password_hash_check", sql: `CHECK (char_length("password_hash") <= 200)` },
    {
      name: "users_last_seen_at_check",
      sql: `CHECK ("last_seen_at" >= '0001-01-01 00:00:00Z' AND "last_seen_at" < '10000-01-01 00:00:00Z')`,
    },
  ],
  foreignKeys: [
    {
      name: "users_organization_id_fkey",
      sql: `FOREIGN KEY ("tenant", "organization_id") REFERENCES "organizations" ("tenant", "id") ON DELETE RESTRICT`,
    },
    {
      name: "users_team_id_fkey",
      sql: `FOREIGN KEY ("tenant", "team_id") REFERENCES "teams" ("tenant", "id") ON DELETE SET NULL ("team_id")`,
    },
  ],
  indexes: [
    {
      name: "users_role_name_idx",
      sql: `CREATE INDEX "users_role_name_idx" ON "users" ("tenant", "role", "name")`,
    },
    {
      name: "users_organization_id_idx",
      sql: `CREATE INDEX "users_organization_id_idx" ON "users" ("tenant", "organization_id")`,
    },
    { name: "users_team_id_idx", sql: `CREATE INDEX "users_team_id_idx" ON "users" ("tenant", "team_id")` },
  ],
  comments: [
    `COMMENT ON TABLE "users" IS 'Somebody who writes or answers tickets.'`,
    `COMMENT ON COLUMN "users"."organization_id" IS 'Whom a customer writes for; agents have none.'`,
    `COMMENT ON COLUMN "users"."team_id" IS 'Whose queue an agent works on.'`,
    `COMMENT ON COLUMN "users"."locale" IS 'BCP 47, as \`pt-BR\`.'`,
    `COMMENT ON COLUMN "users"."password_hash" IS 'Made by the identity provider; it never leaves the server.'`,
  ],
};
