import type { DatabasePlan } from "prewire/runtime";
import { table as billTable } from "./bill/table.js";
import { table as eventTable } from "./event/table.js";
import { table as noteTable } from "./note/table.js";
import { table as ticketTable } from "./ticket/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [billTable, eventTable, noteTable, ticketTable],
};
