import type { ResourceTable } from "prewire/client";

export const resources = {
  callOptions: {
    path: "call-options",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  client: {
    path: "customers",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  delete: {
    path: "deletes",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  internationalShipmentReconciliation: {
    path: "international-shipment-reconciliations",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  json: {
    path: "jsons",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  order: {
    path: "orders",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  page: {
    path: "pages",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  partial: {
    path: "partials",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
  resource: {
    path: "resources",
    key: ["id"],
    operations: ["create", "read", "update", "delete", "list", "count"],
  },
} as const satisfies ResourceTable;
