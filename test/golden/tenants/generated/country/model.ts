import type { Model } from "prewire/runtime";

export const model = {
  name: "Country",
  accessor: "country",
  resource: "countries",
  table: "countries",
  key: ["code"],
  columns: {
    code: { column: "code", type: "text", writable: "create" },
    name: { column: "name", type: "text" },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    countries_pkey: { kind: "unique", fields: ["code"] },
    countries_name_key: { kind: "unique", fields: ["name"] },
    countries_code_check: { kind: "check", fields: ["code"] },
    members_country_id_fkey: {
      kind: "foreignKey",
      fields: ["code"],
      by: { model: "Member", field: "countryId" },
    },
  },
  limit: { default: 20, maximum: 100 },
  relations: {
    members: {
      kind: "many",
      from: "code",
      to: "countryId",
      inverse: true,
      resource: () => import("../member/nodes.js"),
    },
  },
} as const satisfies Model;
