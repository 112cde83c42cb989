import type { Model } from "prewire/runtime";

export const model = {
  name: "Folder",
  accessor: "folder",
  resource: "folders",
  table: "folders",
  key: ["name"],
  columns: {
    name: { column: "name", type: "text", writable: "create" },
  },
  constraints: {
    folders_pkey: { kind: "unique", fields: ["name"] },
    folders_name_check: { kind: "check", fields: ["name"] },
    agreements_folder_id_fkey: {
      kind: "foreignKey",
      fields: ["name"],
      by: { model: "Agreement", field: "folderId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    agreements: {
      kind: "many",
      from: "name",
      to: "folderId",
      inverse: true,
      resource: () => import("../agreement/nodes.js"),
    },
  },
} as const satisfies Model;
