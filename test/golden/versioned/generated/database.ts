import type { DatabasePlan } from "prewire/runtime";
import { table as agreementTable } from "./agreement/table.js";
import { table as counterTable } from "./counter/table.js";
import { table as documentTable } from "./document/table.js";
import { table as folderTable } from "./folder/table.js";
import { table as labelTable } from "./label/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [agreementTable, counterTable, documentTable, folderTable, labelTable],
};
