import type { DatabasePlan } from "prewire/runtime";
import { table as callOptionsTable } from "./call-options/table.js";
import { table as clientTable } from "./client/table.js";
import { table as deleteTable } from "./delete/table.js";
import { table as internationalShipmentReconciliationTable } from "./international-shipment-reconciliation/table.js";
import { table as jsonTable } from "./json/table.js";
import { table as orderTable } from "./order/table.js";
import { table as pageTable } from "./page/table.js";
import { table as partialTable } from "./partial/table.js";
import { table as resourceTable } from "./resource/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [
    callOptionsTable,
    clientTable,
    deleteTable,
    internationalShipmentReconciliationTable,
    jsonTable,
    orderTable,
    pageTable,
    partialTable,
    resourceTable,
  ],
};
