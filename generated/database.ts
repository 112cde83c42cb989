import type { DatabasePlan } from "prewire/runtime";
import { table as articleTable } from "./article/table.js";
import { table as attachmentTable } from "./attachment/table.js";
import { table as commentTable } from "./comment/table.js";
import { table as organizationTable } from "./organization/table.js";
import { table as tagTable } from "./tag/table.js";
import { table as teamTable } from "./team/table.js";
import { table as ticketTagTable } from "./ticket-tag/table.js";
import { table as ticketTable } from "./ticket/table.js";
import { table as userTable } from "./user/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [
    articleTable,
    attachmentTable,
    commentTable,
    organizationTable,
    tagTable,
    teamTable,
    ticketTable,
    ticketTagTable,
    userTable,
  ],
};
