import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "teams",
  tenant: true,
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
    { name: "color", sql: `"color" text COLLATE "C" NOT NULL DEFAULT '#64748b'`, addable: true },
    { name: "email", sql: `"email" text COLLATE "C" NOT NULL`, addable: false },
    { name: "opens_at", sql: `"opens_at" time NOT NULL DEFAULT '09:00:00'::time`, addable: true },
    { name: "closes_at", sql: `"closes_at" time NOT NULL DEFAULT '17:30:00'::time`, addable: true },
    { name: "works_weekends", sql: `"works_weekends" bool NOT NULL DEFAULT false`, addable: true },
    { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "teams_pkey", sql: `PRIMARY KEY ("tenant", "id")` },
    { name: "teams_email_key", sql: `UNIQUE ("tenant", "email")` },
    { name: "teams_name_key", sql: `UNIQUE ("tenant", "name")` },
    { name: "teams_name_check", sql: `CHECK (char_length("name") BETWEEN 1 AND 100)` },
    { name: "teams_color_check", sql: `CHECK ("color" ~ '^#[0-9a-f]{6}$')` },
    { name: "teams_email_check", sql: `CHECK (char_length("email") <= 320)` },
    { name: "teams_opens_at_check", sql: `CHECK ("opens_at" < '24:00:00')` },
    { name: "teams_closes_at_check", sql: `CHECK ("closes_at" < '24:00:00')` },
    { name: "teams_closes_at_opens_at_check", sql: `CHECK ("closes_at" > "opens_at")` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "teams" IS 'Agents who share a queue.'`,
    `COMMENT ON COLUMN "teams"."color" IS 'A colour for labels, as \`#rrggbb\`.'`,
    `COMMENT ON COLUMN "teams"."opens_at" IS 'Working hours, in the time zone of the help desk.'`,
  ],
};
