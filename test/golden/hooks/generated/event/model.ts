import type { Model } from "prewire/runtime";

export const model = {
  name: "Event",
  accessor: "event",
  resource: "events",
  table: "events",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    what: { column: "what", type: "text" },
    about: { column: "about", type: "text" },
    by: { column: "by", type: "text" },
    channel: { column: "channel", type: "text" },
  },
  constraints: {
    events_pkey: { kind: "unique", fields: ["id"] },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
