/**
 * What a caller may wish of a write besides the write itself: that it is about a row as it was seen, that it happens once
 * however often it is sent, that it is only tried. Loaded with the first call that wishes for one of them.
 */
import { writeOperations } from "../../client/query.js";
import type { Transactor } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import type { Answer, OperationContext, OperationInput, RunOperation } from "../answer.js";
import { isDatabase, TIMEOUT, untilNoDeadlock } from "../bulk/transactions.js";
import { refuse } from "../complaint.js";
import { asOperationError } from "../failure.js";
import type { AnyNode, OperationName } from "../model.js";
import { deadlocksAsTheyAre } from "./deadlocks.js";
import { parseIdempotencyKey, runOnce } from "./idempotency.js";

/** Writes of one row that is there already: `ifMatch` may say which version of it is meant. */
const conditional: ReadonlySet<OperationName> = new Set<OperationName>(["update", "delete", "restore"]);

/**
 * Runs an operation as its caller wishes.
 * @param run the operation itself, without `idempotencyKey` and `validateOnly`
 * @throws {OperationError} whatever `run` throws · `validation_failed`, `unknown_field`: there is no such wish of this
 *   operation · `precondition_required` · `in_flight` · `idempotency_mismatch`
 */
export async function runGuarded(
  node: AnyNode,
  input: OperationInput,
  context: OperationContext,
  run: RunOperation,
): Promise<Answer> {
  const { idempotencyKey, validateOnly, ...rest } = input;
  checkOperation(node, input);
  const key = parseIdempotencyKey(idempotencyKey);
  const isTried = parseFlag(validateOnly);
  checkCondition(node, input);
  const runOn = (database: Transactor): Promise<Answer> => run(node, rest, { ...context, database });
  try {
    if (isTried) return await runAndUndo(context.database, runOn);
    if (key === null) return await runOn(context.database);
    return await runOnce(context, { node, input: rest, key }, runOn);
  } catch (error) {
    throw asOperationError(error, node, rest);
  }
}

function checkOperation({ operation }: AnyNode, input: OperationInput): void {
  if (writeOperations.has(operation)) return;
  for (const name of ["ifMatch", "idempotencyKey", "validateOnly"] as const) {
    if (input[name] !== undefined) refuse(`/${name}`, "unknown_field", `${name} is for writes.`);
  }
}

/** @throws {OperationError} `precondition_required`, or `validation_failed` where no row is there to be compared */
function checkCondition({ operation, model }: AnyNode, { ifMatch, onConflict }: OperationInput): void {
  if (ifMatch !== undefined) {
    if (conditional.has(operation)) return;
    refuse("/ifMatch", "validation_failed", "ifMatch is for changing or deleting one row by its key.");
  }
  if (model.requireIfMatch !== true || !changesUnseen(operation, onConflict)) return;
  throw new OperationError(
    "precondition_required",
    conditional.has(operation)
      ? `A change of ${model.name} must say in ifMatch (If-Match) which version of the row is meant.`
      : `A change of ${model.name} must say which version of the row is meant, which ${operation} cannot.`,
  );
}

/** A restored row is as it was: nobody's change is lost. */
const unseen: ReadonlySet<OperationName> = new Set<OperationName>([
  "update",
  "delete",
  "upsert",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
]);

function changesUnseen(operation: OperationName, onConflict: unknown): boolean {
  return operation === "bulkCreate" ? onConflict === "update" : unseen.has(operation);
}

export function parseFlag(value: unknown): boolean {
  if (value === undefined || typeof value === "boolean") return value === true;
  return refuse("/validateOnly", "validation_failed", "validateOnly must be true or false.");
}

/** Carries what was answered out of a transaction that is rolled back. */
class Undone extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super("The operation was only to be tried.");
    this.answer = answer;
  }
}

const CHECK_NOW = { name: "prewire.check_now", text: "SET CONSTRAINTS ALL IMMEDIATE" };

/** Everything runs, and nothing of it stays: the answer has neither a place nor a tag, since there is no row. */
export async function runAndUndo(
  database: Transactor,
  run: (database: Transactor) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await untilNoDeadlock(database, () =>
      database.transaction<never>(
        async (tx) => {
          const answer = await deadlocksAsTheyAre(run(tx));
          // What the commit would find. Within a caller's transaction that is its own commit's to say.
          if (isDatabase(database)) await tx.query(CHECK_NOW, []);
          throw new Undone(answer);
        },
        { timeout: TIMEOUT },
      ),
    );
  } catch (error) {
    if (error instanceof Undone) return { ...error.answer, etag: null, segment: null };
    throw error;
  }
}
