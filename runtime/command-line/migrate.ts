/** `migrate`: brings the database to the application's schema, as far as that only adds. */
import {
  type Migration,
  type MigrationTarget,
  dropEverything,
  markApplied,
  migrate as migrateDatabase,
} from "../database/migrate.js";
import type { Refusal } from "../database/plan.js";
import type { Database } from "../database/port.js";
import { openProgramDatabase } from "./database.js";
import { type FlagValues, command } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { LoadProgram, Program, Run } from "./program.js";
import { databaseUrlOf, readConfig } from "./settings.js";

const flags = {
  "database-url": {
    type: "string",
    value: "URL",
    about: "postgres://…; DATABASE_URL, or the embedded database in .prewire/data",
  },
  reset: { type: "boolean", about: "first drop everything, rows included; on the embedded database only" },
  "mark-applied": {
    type: "boolean",
    about: "record the schema as applied and change nothing: after SQL by hand",
  },
} as const;

export const migrate = (load: LoadProgram): Run =>
  command(
    {
      usage: "prewire migrate [options]",
      about:
        "Creates the tables of the schema, and later what is added to it. Whatever is more than an addition is refused by name, and nothing is changed then.",
      flags,
    },
    async (given, io) => run(await load(), given, io),
  );

async function run(program: Program, given: FlagValues<typeof flags>, io: Io): Promise<number> {
  const config = readConfig(program.config);
  const database = await openProgramDatabase(program, databaseUrlOf(given["database-url"], io, config), io);
  try {
    if (given.reset === true) await reset(database);
    if (given["mark-applied"] === true) await mark(program, database, io);
    else await applyMigration(program, database, io);
  } finally {
    await database.close();
  }
  return 0;
}

async function reset(database: Database): Promise<void> {
  if (database.kind !== "embedded") {
    throw new CommandError("--reset is for the embedded database only; drop a server's tables by SQL.", 2);
  }
  await dropEverything(database);
}

async function mark(program: Program, database: Database, io: Io): Promise<void> {
  const refusals = await markApplied(database, await targetOf(program));
  if (refusals.length > 0)
    throw new CommandError(explain("the database is not as the schema says:", refusals));
  io.out("Recorded the schema as applied.");
}

/**
 * Migrates and says what was done.
 * @returns whether the database was new
 * @throws {CommandError} exit 1: refused
 */
export async function applyMigration(
  program: Program,
  database: Database,
  io: Io,
): Promise<{ created: boolean }> {
  const target = await targetOf(program);
  const migration = await migrateDatabase(database, target);
  if (migration.kind === "refused") throw refusedError(migration.refusals, database);
  io.out(summary(migration, target));
  return { created: migration.kind === "applied" && migration.created };
}

async function targetOf({ application }: Program): Promise<MigrationTarget> {
  const { database: plan } = await application.database();
  return { plan, contract: application.contract };
}

function summary(migration: Exclude<Migration, { kind: "refused" }>, { plan }: MigrationTarget): string {
  if (migration.kind === "current") return "The database is up to date.";
  if (migration.created) return `Created the database: ${plan.tables.length} tables.`;
  const changes = migration.statements.map((statement) => `  ${statement.replaceAll(/\s+/g, " ")}`);
  return ["Migrated the database:", ...changes].join("\n");
}

function refusedError(refusals: readonly Refusal[], database: Database): CommandError {
  const byHand = "change the database by SQL and run prewire migrate --mark-applied";
  const ways =
    database.kind === "embedded"
      ? `Either run prewire migrate --reset, which drops all rows, or ${byHand}.`
      : `Prewire leaves that to you: ${byHand}.`;
  return new CommandError(`${explain("nothing was migrated:", refusals)}\n${ways}`);
}

const explain = (what: string, refusals: readonly Refusal[]): string =>
  [what, ...refusals.map(({ message }) => `  - ${message}`)].join("\n");
