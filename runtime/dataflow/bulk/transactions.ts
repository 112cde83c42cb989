/** What transactions of bulk operations have in common. */
import { setTimeout as pause } from "node:timers/promises";
import { SqlError, type Database, type Transactor } from "../../database/port.js";

/** Milliseconds for all statements of a call together. */
export const TIMEOUT = 30_000;
/** How often a call is begun that meets another one on the same rows. */
const ATTEMPTS = 5;
/** Milliseconds before another attempt at most, so that callers who met do not meet again. */
const PAUSE = 50;

/** Not within a transaction of the caller's. */
export function isDatabase(database: Transactor): database is Database {
  return "kind" in database;
}

/** Begins anew what the database has undone to end a deadlock. */
export async function untilNoDeadlock<T>(database: Transactor, body: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await body();
    } catch (error) {
      // Within the caller's transaction the locks that others wait for would stay.
      if (attempt === ATTEMPTS || !isDatabase(database) || !isDeadlock(error)) throw error;
      await pause(Math.random() * PAUSE);
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof SqlError && (error.sqlState === "40P01" || error.sqlState === "40001");
}
