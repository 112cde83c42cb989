import type { Model } from "prewire/runtime";

export const model = {
  name: "Profile",
  accessor: "profile",
  resource: "profiles",
  table: "profiles",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    userId: { column: "user_id", type: "uuid" },
    about: { column: "about", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
    deletedAt: { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" },
  },
  constraints: {
    profiles_pkey: { kind: "unique", fields: ["id"] },
    profiles_user_id_fkey: { kind: "foreignKey", fields: ["userId"] },
    profiles_user_id_key: { kind: "unique", fields: ["userId"], living: true },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    user: { kind: "one", from: "userId", to: "id", resource: () => import("../user/nodes.js") },
  },
  softDelete: true,
} as const satisfies Model;
