/** Whether the server can do its work now: its database answers, and has been migrated to what this application needs. */
import { type Queryable, SqlError } from "../database/port.js";

/** Milliseconds: whoever asks does so every few seconds. */
const LIMIT = 2000;

/**
 * A newer migration does not make an older process unready: while both serve, the older one still finds all that it knows.
 */
const APPLIED = {
  name: "prewire.applied",
  text: `SELECT 1 FROM "prewire_registry" WHERE "contract" = $1::text LIMIT 1`,
};

export interface Readiness {
  readonly status: "ready" | "unready";
  /** The contract's hash, which the database must have been migrated to. */
  readonly contract: string;
  readonly checks: {
    readonly database: "up" | "down";
    readonly migrations: "applied" | "pending" | "unknown";
  };
}

export async function readinessOf(database: Queryable, contract: string): Promise<Readiness> {
  const checks = await check(database, contract);
  return { status: checks.migrations === "applied" ? "ready" : "unready", contract, checks };
}

async function check(database: Queryable, contract: string): Promise<Readiness["checks"]> {
  try {
    const { rows } = await database.query(APPLIED, [contract], { timeout: LIMIT });
    return { database: "up", migrations: rows.length > 0 ? "applied" : "pending" };
  } catch (error) {
    // There is no registry yet (undefined_table).
    if (error instanceof SqlError && error.sqlState === "42P01") {
      return { database: "up", migrations: "pending" };
    }
    return { database: "down", migrations: "unknown" };
  }
}
