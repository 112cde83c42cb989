/** What an embedded database gets before it is served: its tables, and where it is new its first rows. */
import type { Database } from "../database/port.js";
import { applyMigration } from "./migrate.js";
import type { Io } from "./io.js";
import type { Program } from "./program.js";

/** @throws {CommandError} exit 1: the schema changed by more than an addition */
export async function prepare(program: Program, database: Database, io: Io): Promise<void> {
  const { created } = await applyMigration(program, database, io);
  if (!created || program.seed === undefined) return;
  const { runSeed } = await import("./seed.js");
  await runSeed(program, database, io);
}
