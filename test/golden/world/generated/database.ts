import type { DatabasePlan } from "prewire/runtime";
import { table as cityTable } from "./city/table.js";
import { table as countryTable } from "./country/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [cityTable, countryTable],
};
