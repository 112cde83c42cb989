import type { DatabasePlan } from "prewire/runtime";
import { table as bookTable } from "./book/table.js";
import { table as loanTable } from "./loan/table.js";
import { table as signedCopyTable } from "./signed-copy/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [bookTable, loanTable, signedCopyTable],
};
