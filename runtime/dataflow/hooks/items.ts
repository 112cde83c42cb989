/** The items of a bulk operation of a model with hooks, one after another: each with the hooks of its own change. */
import type { Row } from "../../database/port.js";
import type { ErrorCode } from "../../errors.js";
import { OperationError } from "../../errors.js";
import type { Answer, OperationInput } from "../answer.js";
import type { Entry } from "../bulk/execute.js";
import { inInputOrder, type Prepared } from "../bulk/items.js";
import type { BulkOptions } from "../bulk/options.js";
import {
  affected,
  bulkAnswer,
  keyWriter,
  type Outcome,
  type RowAnswer,
  tooManyAffected,
} from "../bulk/outcome.js";
import { complaint } from "../complaint.js";
import { asOperationError } from "../failure.js";
import { repointed } from "../members.js";
import type { Table } from "../table.js";
import type { Change } from "./change.js";

export interface Items<Item extends Entry> {
  readonly change: Change;
  readonly options: BulkOptions;
  readonly prepared: Prepared<Item>;
  /** Where the items stand in the input. */
  readonly name: "data" | "ids";
  /** What becomes of one; an answered row is a full one. What it throws has pointers that begin at the item. */
  readonly run: (change: Change, item: Item) => Promise<Outcome>;
}

/** @throws {OperationError} of the item at fault (`atomic`) · `not_found` (`atomic`) · `too_many_affected` */
export async function runItems<Item extends Entry>(items: Items<Item>): Promise<Answer> {
  const { change, options, prepared } = items;
  const ran: Outcome[] = [];
  for (const entry of prepared.entries) ran.push(await runItem(items, entry));
  if (options.mode === "atomic") refuseMissing(items, ran);
  if (options.maxAffected !== null && affected(ran) > options.maxAffected) {
    throw tooManyAffected(options.maxAffected);
  }
  return bulkAnswer(inInputOrder(prepared, ran), fullRowAnswer(change.table, options.answer));
}

async function runItem<Item extends Entry>(items: Items<Item>, entry: Item): Promise<Outcome> {
  const { change, options, run } = items;
  const { database } = change.context;
  try {
    if (options.mode === "atomic") return await run(change, entry);
    return await database.transaction((tx) => run(change.on(tx), entry));
  } catch (error) {
    const failure = named(items, entry, asOperationError(error, change.node));
    if (options.mode === "atomic" || ofCall.has(failure.code)) throw failure;
    return { status: "failed", error: failure };
  }
}

/** Failures that are no item's. */
const ofCall: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "internal",
  "overloaded",
  "timeout",
  "database_unavailable",
  "unauthenticated",
]);

const placeOf = ({ name }: Pick<Items<Entry>, "name">, { index }: Entry): string => `/${name}/${index}`;

/** A complaint always names the item. */
function named<Item extends Entry>(items: Items<Item>, entry: Item, error: OperationError): OperationError {
  if (ofCall.has(error.code)) return error;
  const place = placeOf(items, entry);
  const moved = repointed(error, (pointer) => place + pointer);
  if (moved.complaints.length > 0) return moved;
  return new OperationError(error.code, error.message, {
    complaints: [complaint(place, error.code, error.message)],
    cause: error.cause,
  });
}

function refuseMissing<Item extends Entry>(items: Items<Item>, ran: readonly Outcome[]): void {
  const missing = items.prepared.entries.filter((_, place) => ran[place]?.status === "not_found");
  if (missing.length === 0) return;
  const message = "There is no such row.";
  throw new OperationError("not_found", message, {
    complaints: missing.slice(0, 100).map((entry) => complaint(placeOf(items, entry), "not_found", message)),
  });
}

/** What is answered of a row, all of whose cells are there. */
function fullRowAnswer(table: Table, answer: BulkOptions["answer"]): RowAnswer {
  if (answer === "none") return { select: () => [], member: () => "" };
  if (answer === "rows") return { select: () => [], member: (row) => `,"data":${table.writeRow(row)}` };
  const write = keyWriter(table);
  return {
    select: () => [],
    member: (row: Row) => `,"id":${write(table.keyPlaces.map((place) => row[place] ?? null))}`,
  };
}

/** What an operation says of a single item. */
export interface Single {
  readonly status: Outcome["status"];
  /** The row's key. */
  readonly id?: unknown;
}

/**
 * Runs the operation for one item.
 * @throws {OperationError} its pointers begin at the item
 */
export async function runSingle(
  change: Change,
  input: OperationInput,
  name: "data" | "ids",
): Promise<Single> {
  try {
    const { body } = await change.base({ ...input, mode: "atomic", return: "ids" });
    const { results } = JSON.parse(body ?? "{}") as { readonly results: readonly Single[] };
    return results[0] ?? { status: "not_found" };
  } catch (error) {
    const failure = asOperationError(error, change.node);
    // A row that somebody has deleted meanwhile.
    if (failure.code === "not_found") return { status: "not_found" };
    const start = `/${name}/0`;
    throw repointed(failure, (pointer) =>
      pointer.startsWith(start) ? pointer.slice(start.length) : pointer,
    );
  }
}
