/**
 * Writes with an `Idempotency-Key`: the first that commits is recorded with its answer, in its own transaction, and whoever
 * repeats it is given that answer. The record is a principal's, a tenant's and an operation's.
 */
import { createHash } from "node:crypto";
import type { Queryable, Transactor } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { TIMEOUT, untilNoDeadlock } from "../bulk/transactions.js";
import { refuse } from "../complaint.js";
import { equalityText } from "../equality.js";
import { isRecord, keyParameters } from "../key.js";
import type { AnyNode } from "../model.js";
import { tableOf } from "../table.js";
import { canonicalJson } from "./canonical.js";
import { deadlocksAsTheyAre } from "./deadlocks.js";

/** Characters of an answer that is kept at most: twice what a bulk operation takes in. */
const LONGEST = 32 * 1024 * 1024;
/** Seconds until the first attempt has probably ended. */
const SOON = 1;

/** @throws {OperationError} `validation_failed`; null where there is none */
export function parseIdempotencyKey(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value)) return value;
  return refuse(
    "/idempotencyKey",
    "validation_failed",
    "An idempotency key is 1 to 255 visible characters of ASCII.",
  );
}

export interface KeyedCall {
  /** What the key is of; the model where the input may have a row's key. */
  readonly node: Pick<AnyNode, "name"> & Partial<Pick<AnyNode, "model">>;
  /** Without its key. */
  readonly input: OperationInput;
  readonly key: string;
}

/**
 * Runs a write once, in one transaction with its record; within a caller's transaction in that.
 * @param run runs it on the transaction; what it throws leaves no record
 * @throws {OperationError} `in_flight`: another one with this key has not ended · `idempotency_mismatch` ·
 *   `payload_too_large`: its answer is too large to be kept
 */
export async function runOnce(
  context: OperationContext,
  call: KeyedCall,
  run: (database: Transactor) => Promise<Answer>,
): Promise<Answer> {
  const { database } = context;
  const record = recordOf(context, call);
  return untilNoDeadlock(database, () =>
    database.transaction(
      async (tx) => {
        const earlier = await claim(tx, record);
        if (earlier !== null) return earlier;
        const answer = await deadlocksAsTheyAre(run(tx));
        await keep(tx, record, answer);
        return answer;
      },
      { timeout: TIMEOUT },
    ),
  );
}

interface RecordKey {
  /** Of principal, tenant, operation and key: SHA-256 in PostgreSQL's text form. */
  readonly key: string;
  /** Of the input. */
  readonly payload: string;
  /** What is locked while the operation runs: the first 64 bits of `key`. */
  readonly lock: string;
}

function recordOf({ principal }: OperationContext, { node, input, key }: KeyedCall): RecordKey {
  // The row's key may be spelt in several ways; it counts in one.
  const { key: _row, ...rest } = input;
  const whose = [principal.id, principal.tenant, node.name, rowOf(node, input), key];
  const digest = createHash("sha256").update(JSON.stringify(whose)).digest();
  const payload = createHash("sha256").update(canonicalJson(rest)).digest("hex");
  return {
    key: `\\x${digest.toString("hex")}`,
    payload: `\\x${payload}`,
    lock: digest.readBigInt64BE(0).toString(),
  };
}

/** Which row it is about, in one spelling; null where that is not a key's to say. */
function rowOf({ model }: KeyedCall["node"], { key }: OperationInput): readonly string[] | null {
  if (key === undefined || model === undefined) return null;
  const table = tableOf(model);
  keyParameters(table, key); // refuses what is no key
  return table.key.map(({ field, column }) => equalityText(column, isRecord(key) ? key[field] : key));
}

/** How long a record counts. */
const EXPIRED = `"at" <= now() - interval '24 hours'`;

const LOCK = {
  name: "prewire.idempotency.lock",
  text: "SELECT pg_try_advisory_xact_lock($1::int8)",
};

const FIND = {
  name: "prewire.idempotency.find",
  text:
    `SELECT "payload" = $2::bytea, "answer" FROM "prewire_idempotency"` +
    ` WHERE "key" = $1::bytea AND NOT (${EXPIRED})`,
};

/** A record that has expired gives way to the new one; each that is kept takes up to two others with it. */
const KEEP = {
  name: "prewire.idempotency.keep",
  text:
    `WITH expired AS (DELETE FROM "prewire_idempotency" WHERE "key" IN (` +
    `SELECT "key" FROM "prewire_idempotency" WHERE ${EXPIRED} AND "key" <> $1::bytea` +
    ` ORDER BY "at" LIMIT 2 FOR UPDATE SKIP LOCKED))` +
    ` INSERT INTO "prewire_idempotency" AS kept ("key", "payload", "answer")` +
    ` VALUES ($1::bytea, $2::bytea, $3::text) ON CONFLICT ("key") DO UPDATE` +
    ` SET "payload" = excluded."payload", "answer" = excluded."answer", "at" = excluded."at"` +
    ` WHERE kept.${EXPIRED}`,
};

/**
 * The answer that is kept already; null where the caller is the first, and holds the lock until its transaction ends.
 * Two statements, since what was committed before the lock was had must be seen.
 */
async function claim(tx: Queryable, { key, payload, lock }: RecordKey): Promise<Answer | null> {
  const [locked, found] = await Promise.all([tx.query(LOCK, [lock]), tx.query(FIND, [key, payload])]);
  const [row] = found.rows;
  // Whoever holds the lock where there is an answer is only reading it, too.
  if (row === undefined) {
    if (locked.rows[0]?.[0] === "t") return null;
    throw inFlight();
  }
  const [isSame, answer] = row;
  if (isSame !== "t") {
    throw new OperationError("idempotency_mismatch", "The key was used before, for another input.");
  }
  // Only `keep` writes it.
  return { ...(JSON.parse(answer ?? "null") as Answer), replayed: true };
}

async function keep(tx: Queryable, { key, payload }: RecordKey, answer: Answer): Promise<void> {
  if ((answer.body?.length ?? 0) > LONGEST) {
    throw new OperationError(
      "payload_too_large",
      'The answer is too large to be kept for its idempotency key: ask for return "ids" or "none".',
    );
  }
  const { count } = await tx.query(KEEP, [key, payload, JSON.stringify(answer)]);
  // A transaction that looks at the past has not seen the other's.
  if (count === 0) throw inFlight();
}

function inFlight(): OperationError {
  return new OperationError("in_flight", "A request with this idempotency key has not ended yet.", {
    retryAfter: SOON,
  });
}

const PURGE = {
  name: "prewire.idempotency.purge",
  text:
    `DELETE FROM "prewire_idempotency" WHERE "key" IN (` +
    `SELECT "key" FROM "prewire_idempotency" WHERE ${EXPIRED} ORDER BY "at" LIMIT $1::int4 FOR UPDATE SKIP LOCKED)`,
};

/** Removes records that have expired, at most so many; how many there were. */
export async function purgeIdempotency(database: Queryable, atMost: number): Promise<number> {
  return (await database.query(PURGE, [String(atMost)])).count;
}
