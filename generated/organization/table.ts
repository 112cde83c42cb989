import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "organizations",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "slug", sql: `"slug" text COLLATE "C" NOT NULL`, addable: false },
    { name: "plan", sql: `"plan" text COLLATE "C" NOT NULL DEFAULT 'free'`, addable: true },
    { name: "domains", sql: `"domains" text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[]`, addable: true },
    { name: "seats", sql: `"seats" int4 NOT NULL DEFAULT 5`, addable: true },
    { name: "monthly_fee", sql: `"monthly_fee" numeric(10, 2) NOT NULL DEFAULT 0.00`, addable: true },
    { name: "contract_ends_on", sql: `"contract_ends_on" date`, addable: true },
    { name: "website", sql: `"website" text COLLATE "C"`, addable: true },
    { name: "settings", sql: `"settings" jsonb NOT NULL DEFAULT '{}'::jsonb`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "organizations_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "organizations_slug_key", sql: `UNIQUE ("tenant", "slug")` },
    { name: "organizations_name_check", sql: `CHECK (char_length("name") BETWEEN 1 AND 120)` },
    { name: "organizations_slug_check", sql: `CHECK (char_length("slug") <= 60)` },
    {
      name: "organizations_plan_check",
      sql: `CHECK ("plan" IN ('free', 'team', 'business'))`,
      values: ["free", "team", "business"],
    },
    {
      name: "organizations_domains_check",
      sql: `CHECK (coalesce(array_ndims("domains"), 1) = 1 AND array_position("domains", NULL) IS NULL AND cardinality("domains") <= 20)`,
    },
    { name: "organizations_seats_check", sql: `CHECK ("seats" BETWEEN 1 AND 100000)` },
    { name: "organizations_monthly_fee_check", sql: `CHECK ("monthly_fee" >= 0 AND "monthly_fee" <> 'NaN')` },
    {
      name: "organizations_contract_ends_on_check",
      sql: `CHECK ("contract_ends_on" BETWEEN '0001-01-01' AND '9999-12-31')`,
    },
    { name: "organizations_website_check", sql: `CHECK (char_length("website") <= 500)` },
    { name: "organizations_settings_check", sql: `CHECK (jsonb_typeof("settings") <> 'null')` },
  ],
  foreignKeys: [],
  indexes: [
    {
      name: "organizations_plan_name_idx",
      sql: `CREATE INDEX "organizations_plan_name_idx" ON "organizations" ("tenant", "plan", "name")`,
    },
  ],
  comments: [
    `COMMENT ON TABLE "organizations" IS 'A customer: a company whose people write tickets.'`,
    `COMMENT ON COLUMN "organizations"."slug" IS 'Its name in addresses.'`,
    `COMMENT ON COLUMN "organizations"."domains" IS 'Whoever writes from one of these mail domains belongs to the organization.'`,
    `COMMENT ON COLUMN "organizations"."monthly_fee" IS 'What is charged a month, in euros.'`,
    `COMMENT ON COLUMN "organizations"."settings" IS 'Free-form settings of the account.'`,
  ],
};
