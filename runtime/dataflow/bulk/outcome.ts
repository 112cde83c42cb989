/** What became of each item, and the answer that says so. */
import { invalid, OperationError, type Complaint } from "../../errors.js";
import type { Row } from "../../database/port.js";
import type { Answer } from "../answer.js";
import { rowWriter } from "../shape.js";
import type { Table } from "../table.js";
import { joined } from "./arrays.js";
import type { BulkOptions } from "./options.js";

export type Status = "created" | "updated" | "deleted" | "skipped" | "not_found" | "failed";

export interface Outcome {
  readonly status: Status;
  /** What the statement answered of the row; absent where there is none. */
  readonly row?: Row;
  readonly error?: OperationError;
}

export const skipped: Outcome = { status: "skipped" };
export const notFound: Outcome = { status: "not_found" };

/** How rows are answered: what a statement selects of them, and the JSON text of that. */
export interface RowAnswer {
  /** The select list, its columns behind their owner (`t.`); empty where nothing is answered. */
  readonly select: (owner: string) => readonly string[];
  /** JSON text of an answered row as a member of its result: `,"data":{…}`; empty where nothing is answered. */
  readonly member: (row: Row) => string;
}

export function rowAnswerOf(table: Table, answer: BulkOptions["answer"]): RowAnswer {
  if (answer === "none") return { select: () => [], member: () => "" };
  const columns = answer === "rows" ? [...table.columns.values()] : table.key;
  const write = answer === "rows" ? table.writeRow : keyWriter(table);
  const prefix = answer === "rows" ? ',"data":' : ',"id":';
  return {
    select: (owner) => columns.map(({ sql }) => owner + sql),
    member: (row) => prefix + write(row),
  };
}

/** The key as JSON text: its value, or an object where it is composite. */
export function keyWriter({ key }: Table): (cells: Row) => string {
  const [only] = key;
  if (only === undefined || key.length > 1) return rowWriter(key);
  return ([cell]) => (cell === null || cell === undefined ? "null" : only.codec.json(cell));
}

interface Counts {
  created: number;
  updated: number;
  deleted: number;
  skipped: number;
  failed: number;
}

const counted: Readonly<Record<Status, keyof Counts>> = {
  created: "created",
  updated: "updated",
  deleted: "deleted",
  skipped: "skipped",
  not_found: "failed",
  failed: "failed",
};

const noCounts: Counts = { created: 0, updated: 0, deleted: 0, skipped: 0, failed: 0 };

/** How many rows were changed. */
export function affected(outcomes: readonly Outcome[]): number {
  let count = 0;
  for (const { status } of outcomes) {
    if (status === "created" || status === "updated" || status === "deleted") count += 1;
  }
  return count;
}

/** `{ "results": [...], "counts": {...} }`, one result an item. */
export function bulkAnswer(outcomes: readonly Outcome[], { member }: RowAnswer): Answer {
  const counts = { ...noCounts };
  const results = joined(outcomes.length, (place) => {
    const { status, row, error } = outcomes[place] as Outcome; // within the list
    counts[counted[status]] += 1;
    const told = row === undefined ? "" : member(row);
    return `{"status":"${status}"${told}${error === undefined ? "" : `,"error":${errorJson(error)}`}}`;
  });
  const body = `{"results":[${results}],"counts":${JSON.stringify(counts)}}`;
  const whole = { body, etag: null, segment: null, nextCursor: null };
  return counts.failed === 0 ? whole : { ...whole, outcome: "partial" };
}

/** `{ "counts": {...} }`: of a change by filter nobody asks which rows. */
export function countsAnswer(name: "updated" | "deleted", count: number): Answer {
  const body = JSON.stringify({ counts: { ...noCounts, [name]: count } });
  return { body, etag: null, segment: null, nextCursor: null };
}

function errorJson({ code, message, complaints }: OperationError): string {
  return JSON.stringify({ code, detail: message, errors: complaints });
}

export function tooManyAffected(maximum: number): OperationError {
  return new OperationError(
    "too_many_affected",
    `More than ${maximum} row${maximum === 1 ? "" : "s"} would change, so nothing was done.`,
  );
}

/** The one error for the complaints about many items: the first hundred say enough. */
export function refuseItems(complaints: readonly Complaint[]): never {
  throw invalid(complaints.slice(0, 100));
}
