/** Rows as hooks need them: locked before a change, and as they are behind it. */
import type { Parameter, Queryable, Row } from "../../database/port.js";
import type { Answer } from "../answer.js";
import type { Data } from "../data.js";
import { keyParameters, segmentOf } from "../key.js";
import { noRow, rowAnswer } from "../operations/row-answer.js";
import { allOf, binderOf, type Rows, visibleSql } from "../scope.js";
import type { Table, TableColumn } from "../table.js";
import type { Change } from "./change.js";

/** Whether the row is going to be deleted or only changed (PostgreSQL manual, 13.3.2). */
export type Lock = "FOR UPDATE" | "FOR NO KEY UPDATE";

export interface Wanted {
  readonly columns: readonly TableColumn[];
  /** Of the columns. */
  readonly values: readonly Parameter[];
  readonly lock: Lock | null;
}

export const byKey = ({ key }: Table, values: readonly Parameter[], lock: Lock | null): Wanted => ({
  columns: key,
  values,
  lock,
});

/** The row that has these values, all of it and `xmin` behind; undefined where there is none. */
export async function findRow(
  on: Queryable,
  visible: Rows,
  { columns, values, lock }: Wanted,
): Promise<Row | undefined> {
  const { table, sql } = visible;
  const parameters: Parameter[] = [];
  const bind = binderOf(parameters);
  const own = visibleSql(visible, bind);
  const given = columns.map(
    (column, place) => `${column.sql} = ${bind(values[place] ?? null)}::${column.codec.cast}`,
  );
  const where = allOf(own, given.join(" AND "));
  const text = `SELECT ${table.selectList}, xmin FROM ${sql} WHERE ${where}${lock === null ? "" : ` ${lock}`}`;
  return (await on.query(table.statements.of(text), parameters)).rows[0];
}

/** The answer of a row as the hooks behind its change have left it: they may have changed it, or deleted it. */
export async function anew(change: Change, row: Data, answer: Answer): Promise<Answer> {
  const cells = await storedRow(change, row);
  if (cells === undefined) return { ...answer, etag: noRow.etag };
  const segment = answer.segment === null ? null : segmentOf(change.table, cells);
  return { ...answer, ...rowAnswer(change.table, cells, segment) };
}

/** All of the row that callers know as `row`, as it is now. */
export function storedRow({ table, visible, context }: Change, row: Data): Promise<Row | undefined> {
  const values = keyParameters(table, keyOf(row, table.model.key));
  return findRow(context.database, visible, byKey(table, values, null));
}

/** The key in a row, or in what has its fields. */
export const keyOf = (row: Data, key: readonly string[]): Data =>
  Object.fromEntries(key.map((field) => [field, row[field]]));

export const isEmpty = (data: Data): boolean => Object.values(data).every((value) => value === undefined);
