import type { DatabasePlan } from "prewire/runtime";
import { table as playlistTrackTable } from "./playlist-track/table.js";
import { table as playlistTable } from "./playlist/table.js";
import { table as trackTable } from "./track/table.js";

export const database: DatabasePlan = {
  extensions: [],
  tables: [playlistTable, playlistTrackTable, trackTable],
};
