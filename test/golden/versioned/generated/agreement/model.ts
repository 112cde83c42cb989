import type { Model } from "prewire/runtime";

export const model = {
  name: "Agreement",
  accessor: "agreement",
  resource: "agreements",
  table: "agreements",
  key: ["number"],
  columns: {
    number: { column: "number", type: "integer", writable: "never", default: { name: "identity" } },
    text: { column: "text", type: "text" },
    folderId: { column: "folder_id", type: "text", nullable: true },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    agreements_pkey: { kind: "unique", fields: ["number"] },
    agreements_folder_id_fkey: { kind: "foreignKey", fields: ["folderId"] },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    folder: {
      kind: "one",
      from: "folderId",
      to: "name",
      nullable: true,
      resource: () => import("../folder/nodes.js"),
    },
  },
  requireIfMatch: true,
} as const satisfies Model;
