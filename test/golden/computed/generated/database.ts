import type { DatabasePlan } from "prewire/runtime";
import { table as personTable } from "./person/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [personTable],
};
