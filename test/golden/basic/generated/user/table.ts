import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "users",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "email", sql: `"email" text COLLATE "C" NOT NULL`, addable: false },
    { name: "name", sql: `"name" text COLLATE "C" NOT NULL`, addable: false },
  ],
  constraints: [
    { name: "users_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "users_email_key", sql: `UNIQUE ("email")` },
    { name: "users_email_check", sql: `CHECK (char_length("email") <= 320)` },
    { name: "users_name_check", sql: `CHECK (char_length("name") BETWEEN 1 AND 100)` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "users" IS 'Somebody who writes or answers tickets.'`],
};
