import type { DatabasePlan } from "prewire/runtime";
import { table as sampleTable } from "./sample/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [sampleTable],
};
