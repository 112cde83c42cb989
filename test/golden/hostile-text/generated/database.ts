import type { DatabasePlan } from "prewire/runtime";
import { table as noteTable } from "./note/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [noteTable],
};
