import type { DatabasePlan } from "prewire/runtime";
import { table as accountTable } from "./account/table.js";
import { table as bookingTable } from "./booking/table.js";
import { table as rateTable } from "./rate/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [accountTable, bookingTable, rateTable],
};
