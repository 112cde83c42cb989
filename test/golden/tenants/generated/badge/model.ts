import type { Model } from "prewire/runtime";

export const model = {
  name: "Badge",
  accessor: "badge",
  resource: "badges",
  table: "badges",
  key: ["number"],
  columns: {
    number: { column: "number", type: "integer", writable: "never", default: { name: "identity" } },
    memberId: { column: "member_id", type: "uuid" },
    color: { column: "color", type: "oneOf", values: ["red", "green"], default: { json: '"green"' } },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
  },
  constraints: {
    badges_pkey: { kind: "unique", fields: ["number"] },
    badges_member_id_key: { kind: "unique", fields: ["memberId"] },
    badges_color_check: { kind: "check", fields: ["color"] },
    badges_member_id_fkey: { kind: "foreignKey", fields: ["memberId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    member: { kind: "one", from: "memberId", to: "id", resource: () => import("../member/nodes.js") },
  },
  tenant: "tenant",
} as const satisfies Model;
