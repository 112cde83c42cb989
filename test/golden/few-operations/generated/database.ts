import type { DatabasePlan } from "prewire/runtime";
import { table as counterTable } from "./counter/table.js";
import { table as entryTable } from "./entry/table.js";
import { table as sequenceTable } from "./sequence/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [counterTable, entryTable, sequenceTable],
};
