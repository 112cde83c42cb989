import type { Model } from "prewire/runtime";

export const model = {
  name: "InternationalShipmentReconciliation",
  accessor: "internationalShipmentReconciliation",
  resource: "international-shipment-reconciliations",
  table: "international_shipment_reconciliations",
  key: ["id"],
  columns: {
    id: { column: "id", type: "uuid", writable: "create", default: { name: "uuidv7" } },
    resolutionPolicy: {
      column: "resolution_policy",
      type: "oneOf",
      values: [
        "automatically-resolve-in-favour-of-the-carrier",
        "automatically-resolve-in-favour-of-the-customer",
        "manual",
      ],
      nullable: true,
    },
    createdAt: { column: "created_at", type: "timestamp", writable: "never", default: { name: "now" } },
    updatedAt: { column: "updated_at", type: "timestamp", writable: "never", default: { name: "now" } },
  },
  constraints: {
    international_shipment_reconciliations_pkey: { kind: "unique", fields: ["id"] },
    international_shipment_reconciliations_resolution_policy_check: {
      kind: "check",
      fields: ["resolutionPolicy"],
    },
  },
  limit: { default: 20, maximum: 100 },
} as const satisfies Model;
