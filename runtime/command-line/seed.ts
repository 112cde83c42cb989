/** `seed`: runs the application's `schema/seed.ts` on its database. */
import { PrewireError } from "../client/errors.js";
import { dataFlowOn } from "../dataflow/data-flow.js";
import { Engine } from "../dataflow/engine.js";
import type { Database } from "../database/port.js";
import { localPrincipal } from "./callers.js";
import { openProgramDatabase } from "./database.js";
import { command } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { LoadProgram, Program, Run } from "./program.js";
import { databaseUrlOf, readConfig } from "./settings.js";

/** Milliseconds that all of it may take. */
const LIMIT = 600_000;

const flags = {
  "database-url": {
    type: "string",
    value: "URL",
    about: "postgres://…; DATABASE_URL, or the embedded database in .prewire/data",
  },
} as const;

export const seed = (load: LoadProgram): Run =>
  command(
    {
      usage: "prewire seed [options]",
      about:
        "Runs seed(db) of schema/seed.ts in one transaction: all of its rows are there afterwards, or none.",
      flags,
    },
    async (given, io) => {
      const program = await load();
      if (program.seed === undefined) throw new CommandError("there is no schema/seed.ts here.");
      const url = databaseUrlOf(given["database-url"], io, readConfig(program.config));
      const database = await openProgramDatabase(program, url, io);
      try {
        if (database.kind === "embedded") {
          const { applyMigration } = await import("./migrate.js");
          await applyMigration(program, database, io);
        }
        await runSeed(program, database, io);
      } finally {
        await database.close();
      }
      return 0;
    },
  );

/**
 * It acts as the development principal where there is one, else as `anonymous`; it may say otherwise itself (`db.as`).
 * @throws {CommandError} exit 1: an operation of the seed was refused; nothing of it is kept
 */
export async function runSeed(program: Program, database: Database, io: Io): Promise<void> {
  const { application, seed } = program;
  if (seed === undefined) return;
  const principal = localPrincipal(readConfig(program.config), io);
  const [module, { resources }] = await Promise.all([seed(), application.resources()]);
  const engine = new Engine(application, database, resources);
  const flow = dataFlowOn<object>(engine, { principal, channel: "cli" });
  try {
    // The seed's own type says which models it takes: those of this application.
    await flow.transaction((tx) => module.seed(tx as never), { timeout: LIMIT });
  } catch (error) {
    if (!(error instanceof PrewireError)) throw error;
    const complaints = error.complaints.map(({ pointer, message }) => `\n  ${pointer}: ${message}`);
    throw new CommandError(`schema/seed.ts was refused: ${error.message}${complaints.join("")}`);
  }
  io.out("Ran schema/seed.ts.");
}
