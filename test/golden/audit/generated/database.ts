import type { DatabasePlan } from "prewire/runtime";
import { table as eventTable } from "./event/table.js";
import { table as paperTable } from "./paper/table.js";
import { table as personTable } from "./person/table.js";
import { table as portfolioTable } from "./portfolio/table.js";
import { table as projectTable } from "./project/table.js";
import { table as remarkTable } from "./remark/table.js";
import { table as seatTable } from "./seat/table.js";
import { table as sheetTable } from "./sheet/table.js";
import { table as taskTable } from "./task/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [
    eventTable,
    paperTable,
    personTable,
    portfolioTable,
    projectTable,
    remarkTable,
    seatTable,
    sheetTable,
    taskTable,
  ],
};
