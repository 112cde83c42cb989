import type { DatabasePlan } from "prewire/runtime";
import { table as meetingTable } from "./meeting/table.js";
import { table as roomTable } from "./room/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [meetingTable, roomTable],
};
