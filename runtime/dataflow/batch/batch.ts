/**
 * Several operations in one transaction: each in its turn, all of them or none. An input may take values from the results
 * of earlier operations. Loaded with the first batch.
 */
import type { Transactor } from "../../database/port.js";
import { type Complaint, invalid, OperationError } from "../../errors.js";
import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { TIMEOUT, untilNoDeadlock } from "../bulk/transactions.js";
import { complaint } from "../complaint.js";
import { asOperationError } from "../failure.js";
import { deadlocksAsTheyAre } from "../guarantees/deadlocks.js";
import { parseIdempotencyKey, runOnce } from "../guarantees/idempotency.js";
import { parseFlag, runAndUndo } from "../guarantees/run.js";
import { keyParameters } from "../key.js";
import { checkMembers, repointed } from "../members.js";
import type { NodeTable } from "../node-table.js";
import { noRow } from "../operations/row-answer.js";
import { runOperation } from "../operations.js";
import { isRecord } from "../record.js";
import { tableOf } from "../table.js";
import { type BatchOperation, parseOperations } from "./parse.js";
import { resolveReferences } from "./references.js";

export interface BatchContext extends OperationContext {
  readonly nodes: NodeTable;
}

/** What may be wished of a batch as of any write. */
export type BatchWishes = Pick<OperationInput, "idempotencyKey" | "validateOnly">;

/**
 * Runs `{ operations: [{ operation: "ticket.create", input }] }` and answers `{ "results": [...] }`, in their order: what
 * each operation answers, null where that is nothing (a deletion, no such row).
 * @throws {OperationError} of the first operation that fails; its complaints' pointers begin at the batch
 */
export async function batch(input: unknown, wishes: BatchWishes, context: BatchContext): Promise<Answer> {
  checkMembers(input, ["operations"]);
  const key = parseIdempotencyKey(wishes.idempotencyKey);
  const isTried = parseFlag(wishes.validateOnly);
  const operations = await parseOperations(input["operations"], context.nodes);
  const { database } = context;
  const runOn = (on: Transactor): Promise<Answer> =>
    untilNoDeadlock(on, () =>
      on.transaction((tx) => deadlocksAsTheyAre(runAll(operations, { ...context, database: tx })), {
        timeout: TIMEOUT,
      }),
    );
  try {
    if (isTried) return await runAndUndo(database, runOn);
    if (key === null) return await runOn(database);
    return await runOnce(context, { node: { name: "batch" }, input, key }, runOn);
  } catch (error) {
    throw asOperationError(error);
  }
}

async function runAll(operations: readonly BatchOperation[], context: OperationContext): Promise<Answer> {
  const results: string[] = [];
  const values = new Map<number, unknown>();
  const resultOf = (index: number): unknown => {
    if (!values.has(index)) values.set(index, JSON.parse(results[index] ?? "null"));
    return values.get(index);
  };
  for (const [index, operation] of operations.entries()) {
    const pointer = `/operations/${index}/input`;
    const input = operation.hasReferences ? resolved(operation, pointer, resultOf) : operation.input;
    const { body } = await runOne(operation, input, pointer, context);
    results.push(body ?? "null");
  }
  return { ...noRow, body: `{"results":[${results.join(",")}]}` };
}

function resolved(
  { input }: BatchOperation,
  pointer: string,
  resultOf: (index: number) => unknown,
): OperationInput {
  const complaints: Complaint[] = [];
  const value = resolveReferences(input, pointer, resultOf, complaints);
  if (complaints.length > 0) throw invalid(complaints.slice(0, 100));
  // Of an object, which is no reference itself, it makes an object.
  return value as OperationInput;
}

async function runOne(
  operation: BatchOperation,
  input: OperationInput,
  pointer: string,
  context: OperationContext & { readonly database: Transactor },
): Promise<Answer> {
  const { node } = operation;
  checkKey(operation, input, pointer);
  try {
    return await runOperation(node, input, context);
  } catch (error) {
    const failure = asOperationError(error, node, input);
    if (failure.code === "internal") throw failure;
    throw placed(failure, (place) => pointer + placeIn(operation, input, place), pointer);
  }
}

/** What is wrong with a key is said of it, before the other members can be confused with its fields. */
function checkKey({ node }: BatchOperation, input: OperationInput, pointer: string): void {
  if (!byKey.has(node.operation)) return;
  try {
    keyParameters(tableOf(node.model), input.key);
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    const within = (place: string): string => `${pointer}/key${isRecord(input.key) ? place : ""}`;
    throw placed(error, within, `${pointer}/key`);
  }
}

const byKey: ReadonlySet<string> = new Set(["read", "update", "delete", "restore", "history"]);

/** The error, its complaints where they belong; one that has none is about the operation. */
function placed(error: OperationError, place: (pointer: string) => string, whole: string): OperationError {
  const moved = repointed(error, place);
  if (moved.complaints.length > 0) return moved;
  return new OperationError(error.code, error.message, {
    complaints: [complaint(whole, error.code, error.message)],
    ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    cause: error.cause,
  });
}

/** Where the operation's own pointers stand in its input. */
function placeIn({ node }: BatchOperation, input: OperationInput, pointer: string): string {
  if (node.operation === "create") return `/data${pointer}`;
  if (node.operation !== "update") return pointer;
  return pointer === "/ifMatch" && input.ifMatch !== undefined ? pointer : `/data${pointer}`;
}
