import type { DatabasePlan } from "prewire/runtime";
import { table as badgeTable } from "./badge/table.js";
import { table as countryTable } from "./country/table.js";
import { table as documentTable } from "./document/table.js";
import { table as memberTable } from "./member/table.js";
import { table as pageTable } from "./page/table.js";
import { table as projectTable } from "./project/table.js";
import { table as seatTable } from "./seat/table.js";
import { table as taskTable } from "./task/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [
    badgeTable,
    countryTable,
    documentTable,
    memberTable,
    pageTable,
    projectTable,
    seatTable,
    taskTable,
  ],
};
