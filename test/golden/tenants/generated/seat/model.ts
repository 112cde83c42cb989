import type { Model } from "prewire/runtime";

export const model = {
  name: "Seat",
  accessor: "seat",
  resource: "seats",
  table: "seats",
  key: ["projectId", "memberId"],
  columns: {
    projectId: { column: "project_id", type: "text", writable: "create" },
    memberId: { column: "member_id", type: "uuid", writable: "create" },
    role: { column: "role", type: "text" },
    tenant: { column: "tenant", type: "text", writable: "never", private: true },
  },
  constraints: {
    seats_pkey: { kind: "unique", fields: ["projectId", "memberId"] },
    seats_project_id_fkey: { kind: "foreignKey", fields: ["projectId"] },
    seats_member_id_fkey: { kind: "foreignKey", fields: ["memberId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    project: { kind: "one", from: "projectId", to: "code", resource: () => import("../project/nodes.js") },
    member: { kind: "one", from: "memberId", to: "id", resource: () => import("../member/nodes.js") },
  },
  tenant: "tenant",
} as const satisfies Model;
