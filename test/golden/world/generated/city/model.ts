import type { Model } from "prewire/runtime";

export const model = {
  name: "City",
  accessor: "city",
  resource: "cities",
  table: "cities",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer", writable: "never", default: { name: "identity" } },
    name: { column: "name", type: "text" },
    countryId: { column: "country_id", type: "text" },
    admin1: { column: "admin1", type: "text" },
    admin2: { column: "admin2", type: "text" },
    lat: { column: "lat", type: "decimal" },
    lng: { column: "lng", type: "decimal" },
  },
  constraints: {
    cities_pkey: { kind: "unique", fields: ["id"] },
    cities_name_check: { kind: "check", fields: ["name"] },
    cities_admin1_check: { kind: "check", fields: ["admin1"] },
    cities_admin2_check: { kind: "check", fields: ["admin2"] },
    cities_lat_check: { kind: "check", fields: ["lat"] },
    cities_lng_check: { kind: "check", fields: ["lng"] },
    cities_country_id_fkey: { kind: "foreignKey", fields: ["countryId"] },
  },
  limit: { default: 100, maximum: 1000 },
  relations: {
    country: { kind: "one", from: "countryId", to: "cca2", resource: () => import("../country/nodes.js") },
  },
} as const satisfies Model;
