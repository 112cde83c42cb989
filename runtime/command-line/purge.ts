/** `purge`: deletes for good what has been deleted long enough ago, and idempotency keys that have expired. */
import type { Database } from "../database/port.js";
import { asOperationError } from "../dataflow/failure.js";
import { purgeIdempotency } from "../dataflow/guarantees/idempotency.js";
import type { Application, Model } from "../dataflow/model.js";
import { type Purged, purgeDeleted } from "../dataflow/purge.js";
import { openProgramDatabase } from "./database.js";
import { columns, command } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { LoadProgram, Program, Run } from "./program.js";
import { databaseUrlOf, readConfig } from "./settings.js";

const flags = {
  "older-than": {
    type: "string",
    value: "AGE",
    about: "how long ago rows were deleted at least: 30d, 12h, 45m, 2w",
  },
  "database-url": {
    type: "string",
    value: "URL",
    about: "postgres://…; DATABASE_URL, or the embedded database in .prewire/data",
  },
} as const;

/** Idempotency keys that go in one statement. */
const KEYS = 10_000;

export const purge = (load: LoadProgram): Run =>
  command(
    {
      usage: "prewire purge --older-than AGE [options]",
      about:
        "Deletes the rows of models with softDelete for good that were deleted so long ago, with what is declared to go with them, and idempotency keys that have expired. A row that others refer to stays.",
      flags,
    },
    async (given, io) => {
      const olderThan = secondsOf(given["older-than"]);
      const program = await load();
      const url = databaseUrlOf(given["database-url"], io, readConfig(program.config));
      const database = await openProgramDatabase(program, url, io);
      try {
        await run(program, database, olderThan, io);
      } catch (error) {
        throw asOperationError(error);
      } finally {
        await database.close();
      }
      return 0;
    },
  );

const units: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** @throws {CommandError} exit 2 */
function secondsOf(age: string | undefined): number {
  const [, number, unit = ""] = /^(\d{1,6})([mhdw])$/.exec(age ?? "") ?? [];
  if (number !== undefined) return Number(number) * (units[unit] ?? 0);
  const said = age === undefined ? "is missing" : `cannot be "${age}"`;
  throw new CommandError(`--older-than ${said}: it is a number and m, h, d or w, as in 30d.`, 2);
}

async function run({ application }: Program, database: Database, olderThan: number, io: Io): Promise<void> {
  const purged = await purgeDeleted(database, await modelsOf(application), { olderThan });
  let keys = 0;
  for (let count = KEYS; count === KEYS; keys += count) count = await purgeIdempotency(database, KEYS);
  const rows = [...purged.map(describe), ["Expired idempotency keys", String(keys)] as const];
  io.out(`Deleted for good:\n${columns(rows)}`);
}

const describe = ({ model, deleted, kept }: Purged): readonly [string, string] => [
  model,
  kept === 0 ? String(deleted) : `${deleted} (${kept} stay, since other rows refer to them)`,
];

async function modelsOf({ routes }: Application): Promise<readonly Model[]> {
  const loaded = await Promise.all(Object.values(routes).map((load) => load()));
  return loaded.map(({ resource }) => resource.model);
}
