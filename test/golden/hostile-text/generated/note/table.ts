import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "notes",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    {
      name: "quoted",
      sql: `"quoted" text COLLATE "C" NOT NULL DEFAULT '''; DROP TABLE notes; --'`,
      addable: true,
    },
    {
      name: "template",
      sql: `"template" text COLLATE "C" NOT NULL DEFAULT '\`\${process.exit(1)}\`'`,
      addable: true,
    },
    {
      name: "lines",
      sql: `"lines" text COLLATE "C" NOT NULL DEFAULT E'a\\u000d
b\u2028c\u2029d\ttab\\\\n'`,
      addable: true,
    },
    {
      name: "markup",
      sql: `"markup" text COLLATE "C" NOT NULL DEFAULT '\u003c/script>\u003c!-- ]]>'`,
      addable: true,
    },
    {
      name: "Weird na-me",
      sql: `"Weird na-me" text COLLATE "C" NOT NULL DEFAULT '__proto__'`,
      addable: true,
    },
    { name: "choice", sql: `"choice" text COLLATE "C" NOT NULL DEFAULT '*/'`, addable: true },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [
    { name: "notes_pkey", sql: `PRIMARY KEY ("id")` },
    {
      name: "notes_choice_check",
      sql: `CHECK ("choice" IN ('''', '"', '\`', '\\', '\${x}', '*/', '日本語', '👩‍👩‍👧‍👦', '\u2028'))`,
      values: ["'", '"', "`", "\\", "${x}", "*/", "日本語", "👩‍👩‍👧‍👦", "\u2028"],
    },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [
    `COMMENT ON TABLE "notes" IS 'Ends a comment: *\\/ alert(\`\${1}\`) // and \u003c/script> and ''quotes'' and "quotes" and \\ and 日本語 and 👩‍👩‍👧‍👦'`,
    `COMMENT ON COLUMN "notes"."quoted" IS '''; DROP TABLE "notes"; --'`,
    `COMMENT ON COLUMN "notes"."template" IS '\`\${1}\` */ \u2028 next'`,
  ],
};
