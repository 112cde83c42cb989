/**
 * Writes with an `Idempotency-Key`: the first that commits is recorded with its answer, in its own transaction, and whoever
 * repeats it is given that answer. The record is a principal's, a tenant's and an operation's.
 */
import { createHash } from "node:crypto";
import { type Queryable, SqlError, type Transactor } from "../../database/port.js";
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
 * Runs a write once, in one transaction with its record; within a caller's transaction in that. The record is sent together
 * with the commit, which fails if the record does.
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
  let kept: Promise<void> | undefined;
  const attempt = async (tx: Transactor): Promise<Answer> => {
    kept = undefined;
    const earlier = await claim(tx, record);
    if (earlier !== null) return earlier;
    const answer = await deadlocksAsTheyAre(run(tx));
    checkSize(answer);
    kept = keep(tx, record, answer);
    kept.catch(() => undefined);
    return answer;
  };
  try {
    return await untilNoDeadlock(database, () =>
      database.transaction(attempt, { timeout: TIMEOUT, eager: true }),
    );
  } finally {
    // Where the commit has failed, this says why.
    await kept;
  }
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
    `SELECT "payload" = $2::bytea, "answer", ${EXPIRED} FROM "prewire_idempotency"` +
    ` WHERE "key" = $1::bytea`,
};

const FORGET = {
  name: "prewire.idempotency.forget",
  text: `DELETE FROM "prewire_idempotency" WHERE "key" = $1::bytea`,
};

const INSERT = `INSERT INTO "prewire_idempotency" ("key", "payload", "answer") VALUES ($1::bytea, $2::bytea, $3::text)`;

const expiredKeys = (limit: string): string =>
  `SELECT "key" FROM "prewire_idempotency" WHERE ${EXPIRED} ORDER BY "at" LIMIT ${limit} FOR UPDATE SKIP LOCKED`;

const KEEP = { name: "prewire.idempotency.keep", text: INSERT };

/** Of these, one record in sixteen takes others with it that have expired: more than come in between. */
const KEEP_AND_SWEEP = {
  name: "prewire.idempotency.sweep",
  text: `WITH expired AS (DELETE FROM "prewire_idempotency" WHERE "key" IN (${expiredKeys("32")})) ${INSERT}`,
};

/**
 * The answer that is kept already; null where the caller is the first, and holds the lock until its transaction ends.
 * Two statements, since what was committed before the lock was had must be seen; each is harmless without the other.
 */
async function claim(tx: Queryable, { key, payload, lock }: RecordKey): Promise<Answer | null> {
  // Both are waited for, whatever becomes of one: a transaction that ends with a statement on its way is interrupted.
  const both = [tx.query(LOCK, [lock]), tx.query(FIND, [key, payload])] as const;
  await Promise.allSettled(both);
  const [locked, found] = await Promise.all(both);
  const isFirst = locked.rows[0]?.[0] === "t";
  const [isSame, answer, isExpired] = found.rows[0] ?? [];
  // Whoever holds the lock where there is an answer is only reading it, too.
  if (isExpired === "f") {
    if (isSame === "t") return { ...(JSON.parse(answer ?? "null") as Answer), replayed: true }; // only `keep` writes it
    throw new OperationError("idempotency_mismatch", "The key was used before, for another input.");
  }
  if (!isFirst) {
    throw new OperationError("in_flight", "A request with this idempotency key has not ended yet.", {
      retryAfter: SOON,
    });
  }
  if (isExpired === "t") await tx.query(FORGET, [key]);
  return null;
}

function checkSize({ body }: Answer): void {
  if ((body?.length ?? 0) <= LONGEST) return;
  throw new OperationError(
    "payload_too_large",
    'The answer is too large to be kept for its idempotency key: ask for return "ids" or "none".',
  );
}

/** The statement is sent before the first wait: whatever is sent behind it is behind the record. */
async function keep(tx: Queryable, { key, payload }: RecordKey, answer: Answer): Promise<void> {
  const statement = key.endsWith("0") ? KEEP_AND_SWEEP : KEEP;
  try {
    await tx.query(statement, [key, payload, JSON.stringify(answer)]);
  } catch (error) {
    if (!(error instanceof SqlError) || error.sqlState !== "23505") throw error;
    // A transaction that looks at the past has not seen the other's: one that begins anew would.
    throw new SqlError("The key was used while the transaction went on.", { sqlState: "40001" });
  }
}

const PURGE = {
  name: "prewire.idempotency.purge",
  text: `DELETE FROM "prewire_idempotency" WHERE "key" IN (` + `${expiredKeys("$1::int4")})`,
};

/** Removes records that have expired, at most so many; how many there were. */
export async function purgeIdempotency(database: Queryable, atMost: number): Promise<number> {
  return (await database.query(PURGE, [String(atMost)])).count;
}
