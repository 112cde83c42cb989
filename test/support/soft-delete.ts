/** The golden application whose rows are hidden when they are deleted, on a database of its own. */
import { readFileSync } from "node:fs";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Cell, Database } from "#runtime/database/port.js";
import { application } from "../golden/soft-delete/generated/application.js";
import type { Models } from "../golden/soft-delete/generated/models.js";
import { resources } from "../golden/soft-delete/generated/resources.js";
import type { OpenFresh } from "./databases.js";

export { application, resources };
export type { Models };

export interface Desk {
  readonly database: Database;
  readonly db: DataFlow<Models>;
  /** The cells of a statement without parameters. */
  sql(text: string): Promise<readonly (readonly Cell[])[]>;
}

export async function openDesk(open: OpenFresh): Promise<Desk> {
  const database = await open();
  const schema = new URL("../golden/soft-delete/generated/schema.sql", import.meta.url);
  await database.script(readFileSync(schema, "utf8"));
  return {
    database,
    db: dataFlowOn<Models>(new Engine(application, database, resources)),
    sql: async (text) => (await database.query({ name: "", text }, [])).rows,
  };
}
