/**
 * Runs the items of a bulk operation: all in as few statements as possible, and only where the database refuses these,
 * parts of them, until the items at fault are found. `atomic` then names the first and undoes everything; `perRow` notes
 * it and goes on.
 */
import { SqlError, type Queryable, type Transactor } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import { complaint } from "../complaint.js";
import { affected, type Outcome, tooManyAffected } from "./outcome.js";
import type { BulkOptions } from "./options.js";
import { isDatabase, TIMEOUT, untilNoDeadlock } from "./transactions.js";

/** One item on its way. */
export interface Entry {
  /** Where it stands in the input. */
  readonly index: number;
}

export interface Task<Item extends Entry> {
  readonly database: Transactor;
  readonly options: BulkOptions;
  readonly entries: readonly Item[];
  /** One outcome an entry, in their order. */
  readonly run: (database: Queryable, entries: readonly Item[]) => Promise<readonly Outcome[]>;
  /** How many statements `run` needs for all entries. */
  readonly statements: number;
  /** Entries may turn out to name no row. */
  readonly mayMiss: boolean;
  /** Where an item stands in the input. */
  readonly pointer: (entry: Item) => string;
  /** What the database's refusal of a single item means. */
  readonly explain: (error: SqlError, entry: Item) => OperationError;
}

/** Parts that a refused list is cut into: with two, a call whose items all fail would take twice as many statements. */
const PARTS = 8;

/**
 * One outcome an entry, in their order.
 * @throws {OperationError} of the item at fault (`atomic`) · `not_found` (`atomic`) · `too_many_affected`
 */
export async function execute<Item extends Entry>(task: Task<Item>): Promise<readonly Outcome[]> {
  return task.entries.length === 0 ? [] : untilNoDeadlock(task.database, () => wholeOrParts(task));
}

async function wholeOrParts<Item extends Entry>(task: Task<Item>): Promise<readonly Outcome[]> {
  const { database, entries } = task;
  try {
    if (!needsTransaction(task)) return await task.run(database, entries);
    return await database.transaction(async (tx) => checked(task, await task.run(tx, entries)), {
      timeout: TIMEOUT,
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only] = entries;
    if (only !== undefined && entries.length === 1) return [failed(task, only, error)];
  }
  return database.transaction(async (tx) => checked(task, await inParts(task, tx, entries)), {
    timeout: TIMEOUT,
  });
}

function needsTransaction<Item extends Entry>(task: Task<Item>): boolean {
  const { database, entries, options } = task;
  const mayUndo =
    (task.mayMiss && options.mode === "atomic") ||
    (options.maxAffected !== null && entries.length > options.maxAffected);
  // A refused statement would end the transaction that it stands in.
  return mayUndo || task.statements > 1 || !isDatabase(database);
}

/** In the order of the items, so that of two that cannot both be stored the first is. */
async function inParts<Item extends Entry>(
  task: Task<Item>,
  tx: Transactor,
  entries: readonly Item[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const size = Math.ceil(entries.length / PARTS);
  for (let start = 0; start < entries.length; start += size) {
    const part = entries.slice(start, start + size);
    try {
      outcomes.push(...(await tx.transaction((inner) => task.run(inner, part))));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [only] = part;
      if (only !== undefined && part.length === 1) outcomes.push(failed(task, only, error));
      else outcomes.push(...(await inParts(task, tx, part)));
    }
  }
  return outcomes;
}

function failed<Item extends Entry>(task: Task<Item>, entry: Item, error: SqlError): Outcome {
  const explained = task.explain(error, entry);
  if (task.options.mode === "atomic") throw explained;
  return { status: "failed", error: explained };
}

/** The outcomes, unless the call as a whole must not have them. */
function checked<Item extends Entry>(task: Task<Item>, outcomes: readonly Outcome[]): readonly Outcome[] {
  const { mode, maxAffected } = task.options;
  if (mode === "atomic") refuseMissing(task, outcomes);
  if (maxAffected !== null && affected(outcomes) > maxAffected) throw tooManyAffected(maxAffected);
  return outcomes;
}

function refuseMissing<Item extends Entry>(task: Task<Item>, outcomes: readonly Outcome[]): void {
  const missing = task.entries.filter((_, place) => outcomes[place]?.status === "not_found");
  if (missing.length === 0) return;
  const message = "There is no such row.";
  throw new OperationError("not_found", message, {
    complaints: missing.slice(0, 100).map((entry) => complaint(task.pointer(entry), "not_found", message)),
  });
}

/** The database refused a value or a row, not the statement: a constraint (class 23), a data exception (22), a limit (54), two items for one row (21000). */
function isRefusal(error: unknown): error is SqlError {
  return error instanceof SqlError && /^(?:2[23]|54|21000)/.test(error.sqlState);
}
