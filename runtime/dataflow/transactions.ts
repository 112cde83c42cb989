/**
 * Transactions of an application's own: who is within one, and how often it is begun anew. Loaded with the first; nothing
 * else enters an asynchronous context.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { type IsolationLevel, SqlError, type Transactor } from "../database/port.js";
import { type Complaint, invalid, OperationError } from "../errors.js";
import { complaint, pointerTo, refuse, unknownName } from "./complaint.js";
import type { Engine } from "./engine.js";
import { asOperationError, isFailureOfDatabase } from "./failure.js";
import type { NodeTable } from "./node-table.js";
import { isRecord } from "./record.js";

export interface TransactionOptions {
  /** `read committed` where absent. */
  readonly isolation?: IsolationLevel | undefined;
  /** Writes are refused with `forbidden`. */
  readonly readOnly?: boolean | undefined;
  /** How often it is begun anew after a deadlock or a serialisation failure; 3 where absent, 100 at most. */
  readonly retries?: number | undefined;
  /** Milliseconds for all attempts together, from the first one's begin; 5000 where absent. */
  readonly timeout?: number | undefined;
}

/** A transaction or savepoint, as those know it who are within. */
export interface Within {
  /** What it is a savepoint in; null for a transaction. */
  readonly outer: Within | null;
  /** It takes statements. */
  isOpen: boolean;
  /** Of the transaction and all its savepoints: the database has ended it, or part of it, because of another one. */
  readonly met: { isConflict: boolean };
}

/** The transactions of one engine. Another engine's know nothing of them. */
export class Transactions {
  readonly #context = new AsyncLocalStorage<Within>();

  /** Runs `body` within, and all that it starts. */
  enter<T>(within: Within, body: () => Promise<T>): Promise<T> {
    return this.#context.run(within, body);
  }

  /**
   * @param asked what a facade's calls run in: null outside of transactions
   * @throws {OperationError} `internal`: the call stands within a transaction, or savepoint, and would run outside of it
   */
  check(asked: Within | null): void {
    let inside: Within | null = this.#context.getStore() ?? null;
    // What a transaction has started may outlive it.
    while (inside !== null && !inside.isOpen) inside = inside.outer;
    if (inside === null || inside === asked) return;
    for (let { outer } = inside; ; { outer } = outer) {
      if (outer === asked) throw new OperationError("internal", asked === null ? OUTSIDE : OUTER);
      if (outer === null) return; // An unrelated transaction's.
    }
  }

  /** A call has failed. */
  note(asked: Within | null, error: unknown): void {
    if (asked !== null && isConflict(error)) asked.met.isConflict = true;
  }
}

const OUTSIDE =
  "db is used within its own transaction, but would run outside of it: use tx, which the transaction's function is given.";
const OUTER =
  "tx is used within a savepoint of its own, and would wait for its end: use the tx that the inner function is given.";

type Body<T> = (tx: Transactor, within: Within) => Promise<T>;

/** @throws what `body` throws · {OperationError} what is wrong with the options, or what the database says */
export async function transact<T>(engine: Engine, given: unknown, body: Body<T>): Promise<T> {
  const { isolation, readOnly, retries, timeout } = parseOptions(given);
  const transactions = (engine.transactions ??= new Transactions());
  transactions.check(null);
  const began = performance.now();
  for (let attempt = 0; ; attempt += 1) {
    const within: Within = { outer: null, isOpen: true, met: { isConflict: false } };
    const left = attempt === 0 ? timeout : timeout - (performance.now() - began);
    try {
      return await engine.database.transaction((tx) => transactions.enter(within, () => body(tx, within)), {
        isolation,
        readOnly,
        timeout: left,
      });
    } catch (error) {
      const wait = Math.random() * Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** attempt);
      const isInTime = performance.now() - began + wait < timeout;
      if (attempt === retries || !isInTime || !isAgain(error, within)) throw explained(error);
      await pause(wait);
    } finally {
      within.isOpen = false;
    }
  }
}

/** Milliseconds of pause before another attempt, at most: doubled with each, so that those who met do not meet again. */
const SHORTEST_PAUSE = 20;
const LONGEST_PAUSE = 500;

interface Outer {
  readonly nodes: NodeTable;
  readonly tx: Transactor;
  readonly within: Within;
  readonly options: unknown;
}

/** A part of a transaction that can be undone by itself. */
export async function savepoint<T>({ nodes, tx, within, options }: Outer, body: Body<T>): Promise<T> {
  if (options !== undefined) {
    refuse(
      "",
      "validation_failed",
      "A transaction within a transaction is a savepoint and takes no options.",
    );
  }
  const transactions = (nodes.transactions ??= new Transactions());
  transactions.check(within);
  const nested: Within = { outer: within, isOpen: true, met: within.met };
  try {
    return await tx.transaction((inner) => transactions.enter(nested, () => body(inner, nested)));
  } catch (error) {
    throw explained(error);
  } finally {
    nested.isOpen = false;
  }
}

/** What the body throws is the caller's own; what beginning or committing throws is the database's. */
const explained = (error: unknown): unknown => (isFailureOfDatabase(error) ? asOperationError(error) : error);

/** The transaction failed because of another one. A body that goes on after such a failure fails only when it commits. */
function isAgain(error: unknown, { met }: Within): boolean {
  return isConflict(error) || (met.isConflict && error instanceof SqlError && error.sqlState === "25P02");
}

/** A serialisation failure or a deadlock, or an error that says it was caused by one. */
function isConflict(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    if (at instanceof SqlError) return at.sqlState === "40001" || at.sqlState === "40P01";
  }
  return false;
}

type Parsed = Pick<TransactionOptions, "isolation" | "readOnly"> & {
  readonly retries: number;
  readonly timeout: number;
};

interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly must: string;
}

const levels: readonly unknown[] = [
  "read committed",
  "repeatable read",
  "serializable",
] satisfies IsolationLevel[];
/** What a timer of Node's can wait. */
const LONGEST = 2 ** 31 - 1;

const isWhole = (value: unknown, from: number, to: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;

const rules: Readonly<Record<keyof TransactionOptions, Rule>> = {
  isolation: {
    holds: (value) => levels.includes(value),
    must: 'must be "read committed", "repeatable read" or "serializable".',
  },
  readOnly: { holds: (value) => typeof value === "boolean", must: "must be true or false." },
  retries: { holds: (value) => isWhole(value, 0, 100), must: "must be a whole number from 0 to 100." },
  timeout: {
    holds: (value) => isWhole(value, 1, LONGEST),
    must: `must be a whole number of milliseconds from 1 to ${LONGEST}.`,
  },
};

/** @throws {OperationError} `validation_failed`, `unknown_field` */
function parseOptions(given: unknown = {}): Parsed {
  if (!isRecord(given)) return refuse("", "validation_failed", "The options must be an object.");
  const complaints = Object.entries(given).flatMap(([name, value]): Complaint[] => {
    const rule = Object.hasOwn(rules, name) ? rules[name as keyof TransactionOptions] : undefined;
    const pointer = pointerTo("", name);
    if (rule === undefined) {
      return [complaint(pointer, "unknown_field", unknownName("option", name, Object.keys(rules)))];
    }
    if (value === undefined || rule.holds(value)) return [];
    return [complaint(pointer, "validation_failed", `${name} ${rule.must}`)];
  });
  if (complaints.length > 0) throw invalid(complaints);
  // Checked above.
  const { isolation, readOnly, retries = 3, timeout = 5000 } = given as TransactionOptions;
  return { isolation, readOnly, retries, timeout };
}
