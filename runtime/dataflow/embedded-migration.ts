/** The migration of an embedded database when it is opened: it belongs to this process, so that nobody else would do it. */
import { migrate, systemVersion } from "../database/migrate.js";
import { SqlError, type Database } from "../database/port.js";
import { OperationError } from "../errors.js";
import type { Application } from "./model.js";

const RECORDED = {
  name: "prewire.recorded",
  text: `SELECT "contract", "plan"->>'system' FROM "prewire_registry" ORDER BY "id" DESC LIMIT 1`,
};

/** @throws {OperationError} `database_unavailable` where rows stand in the way of the new schema */
export async function migrateIfNeeded(application: Application, database: Database): Promise<void> {
  if (await isCurrent(application, database)) return;
  const { database: plan } = await application.database();
  const migration = await migrate(database, { plan, contract: application.contract });
  if (migration.kind !== "refused") return;
  const reasons = migration.refusals.map(({ name, message }) => `${name}: ${message}.`).join(" ");
  throw new OperationError(
    "database_unavailable",
    `The embedded database was made by an older schema and cannot follow without losing rows. ${reasons} ` +
      "Run `prewire migrate --reset` to begin with an empty one.",
  );
}

/** Whether the database was last migrated to this very contract, with this Prewire's own tables. */
async function isCurrent({ contract }: Application, database: Database): Promise<boolean> {
  try {
    const { rows } = await database.query(RECORDED, []);
    return rows[0]?.[0] === contract && rows[0][1] === systemVersion;
  } catch (error) {
    // There is no registry yet (undefined_table).
    if (error instanceof SqlError && error.sqlState === "42P01") return false;
    throw error;
  }
}
