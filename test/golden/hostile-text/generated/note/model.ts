import type { Model } from "prewire/runtime";

export const model = {
  name: "Note",
  accessor: "note",
  resource: "notes",
  table: "notes",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    quoted: { column: "quoted", type: "text", default: { json: '"\'; DROP TABLE notes; --"' } },
    template: { column: "template", type: "text", default: { json: '"`${process.exit(1)}`"' } },
    lines: { column: "lines", type: "text", default: { json: '"a\\r\\nb\u2028c\u2029d\\ttab\\\\n"' } },
    markup: { column: "markup", type: "text", default: { json: '"\u003c/script>\u003c!-- ]]>"' } },
    constructorOf: { column: "Weird na-me", type: "text", default: { json: '"__proto__"' } },
    choice: {
      column: "choice",
      type: "oneOf",
      values: ["'", '"', "`", "\\", "${x}", "*/", "日本語", "👩‍👩‍👧‍👦", "\u2028"],
      default: { json: '"*/"' },
    },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    notes_pkey: { kind: "unique", fields: ["id"] },
    notes_choice_check: { kind: "check", fields: ["choice"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
