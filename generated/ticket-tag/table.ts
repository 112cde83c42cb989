import type { TablePlan } from "prewire/runtime";

export const table: TablePlan = {
  name: "ticket_tags",
  columns: [
    { name: "ticket_id", sql: `"ticket_id" uuid NOT NULL`, addable: false },
    { name: "tag_id", sql: `"tag_id" int4 NOT NULL`, addable: false },
    { name: "created_at", sql: `"created_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
    { name: "updated_at", sql: `"updated_at" timestamptz NOT NULL DEFAULT now()`, addable: true },
  ],
  constraints: [{ name: "ticket_tags_pkey", sql: `PRIMARY KEY ("ticket_id", "tag_id")` }],
  foreignKeys: [
    {
      name: "ticket_tags_ticket_id_fkey",
      sql: `FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE`,
    },
    {
      name: "ticket_tags_tag_id_fkey",
      sql: `FOREIGN KEY ("tag_id") REFERENCES "tags" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [
    {
      name: "ticket_tags_tag_id_idx",
      sql: `CREATE INDEX "ticket_tags_tag_id_idx" ON "ticket_tags" ("tag_id")`,
    },
  ],
  comments: [`COMMENT ON TABLE "ticket_tags" IS 'That a ticket has a tag.'`],
};
