import type { DatabasePlan } from "prewire/runtime";
import { table as attachmentTable } from "./attachment/table.js";
import { table as commentTable } from "./comment/table.js";
import { table as profileTable } from "./profile/table.js";
import { table as settingTable } from "./setting/table.js";
import { table as ticketTable } from "./ticket/table.js";
import { table as userTable } from "./user/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [attachmentTable, commentTable, profileTable, settingTable, ticketTable, userTable],
};
