import type { DatabasePlan } from "prewire/runtime";
import { table as ticketTable } from "./ticket/table.js";
import { table as userTable } from "./user/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [ticketTable, userTable],
};
