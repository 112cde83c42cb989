import type { DatabasePlan } from "prewire/runtime";
import { table as accountTable } from "./account/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [accountTable],
};
