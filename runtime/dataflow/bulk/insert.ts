/** Many rows by one INSERT: its rows come from `unnest`, so that their number does not change the statement. */
import { type Parameter, type Queryable, type Row, SqlError } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import { saidColumns } from "../actor.js";
import type { Data } from "../data.js";
import {
  givenColumns,
  generatedColumns,
  hasConstantDefault,
  insertedColumns,
  isIdentity,
  touch,
  unchanged,
} from "../insertion.js";
import { defaultParameter } from "../operations/create.js";
import { quoteLiteral } from "../../database/sql.js";
import { conflictTarget, keepsDeleted, conflictSql, type Rows } from "../scope.js";
import type { Table, TableColumn } from "../table.js";
import { arrayCast, columnText, elementSql } from "./arrays.js";
import type { Entry } from "./execute.js";
import { notFound, type Outcome, type RowAnswer, skipped } from "./outcome.js";

export interface InsertEntry extends Entry {
  readonly data: Data;
  /** What is stored where the item says nothing and each row gets another value, for each of `generatedColumns`. */
  readonly generated: readonly Parameter[];
}

/** What becomes of a row whose unique key another one has. */
export type Conflict =
  | { readonly kind: "error" }
  /** `target` null: whichever key it is. */
  | { readonly kind: "skip"; readonly target: readonly TableColumn[] | null }
  | {
      readonly kind: "update";
      readonly target: readonly TableColumn[];
      /** What the existing row takes over. */
      readonly update: readonly TableColumn[];
    };

export interface Insertion {
  readonly visible: Rows;
  readonly conflict: Conflict;
  readonly answer: RowAnswer;
}

/** One outcome an entry, in their order. */
export async function insertRows(
  database: Queryable,
  insertion: Insertion,
  entries: readonly InsertEntry[],
): Promise<Outcome[]> {
  const { visible, conflict } = insertion;
  const source = sourceOf(visible, entries, conflict.kind === "skip");
  const text = conflict.kind === "skip" ? skippingSql(insertion, source) : insertSql(insertion, source);
  const { rows } = await database.query(visible.table.statements.of(text), source.parameters);
  if (mayMeetDeleted(visible.table, conflict) && rows.length < entries.length)
    throw deletedKey(visible.table);
  return conflict.kind === "skip" ? skippingOutcomes(entries, rows) : allOutcomes(entries, rows);
}

/** Whether the row that has an item's key may be a deleted one, which the statement then leaves alone without a word. */
export function mayMeetDeleted(table: Table, conflict: Conflict): boolean {
  return conflict.kind === "update" && table.deletedAt !== undefined && keepsDeleted(table, conflict.target);
}

/** What PostgreSQL would have said of an INSERT alone. */
function deletedKey({ model }: Table): SqlError {
  const [constraint] =
    Object.entries(model.constraints).find(
      ([, { kind, fields }]) => kind === "unique" && fields.join() === model.key.join(),
    ) ?? [];
  return new SqlError("A deleted row has the key.", { sqlState: "23505", constraint, table: model.table });
}

/** Where the rows come from. */
interface Source {
  /** `unnest(…) WITH ORDINALITY AS v(c0, c1, n)` */
  readonly from: string;
  /** The columns that get a value, and the SQL of each row's value. */
  readonly columns: readonly { readonly sql: string; readonly value: string }[];
  /** The identity is among them. */
  readonly withIdentity: boolean;
  readonly parameters: readonly Parameter[];
  /** Columns that are answered only because of what they do. */
  readonly said: readonly string[];
}

function sourceOf(visible: Rows, entries: readonly InsertEntry[], withKey: boolean): Source {
  const { table } = visible;
  const parameters: Parameter[] = [];
  const arrays: string[] = [];
  const names: string[] = [];
  const columns: { sql: string; value: string }[] = [];
  const generated = generatedColumns(table);
  for (const column of insertedColumns(table)) {
    // A column that no row says anything about is not sent for each.
    const { field, codec } = column;
    const isConstant = hasConstantDefault(column);
    const constant = isConstant ? defaultParameter(table, column) : null;
    if (isConstant && entries.every(({ data }) => data[field] === undefined)) {
      columns.push({ sql: column.sql, value: `$${parameters.push(constant)}::${codec.cast}` });
      continue;
    }
    const made = generated.indexOf(column);
    const text = columnText(column, entries.length, (place) => {
      const { data, generated: own } = entries[place] as InsertEntry; // within the list
      const value = data[field];
      if (value === undefined) return made === -1 ? constant : (own[made] ?? null);
      return value === null ? null : codec.parameter(value);
    });
    const name = `c${names.length}`;
    arrays.push(`$${parameters.push(text)}::${arrayCast(column)}`);
    names.push(name);
    columns.push({ sql: column.sql, value: elementSql(column, `v.${name}`) });
  }
  columns.push(...givenColumns(visible, parameters));
  const identity = [...table.stored.values()].find(isIdentity);
  const withIdentity = identity !== undefined && (withKey || columns.length === 0);
  if (withIdentity) columns.push({ sql: identity.sql, value: nextIdentity(visible, identity) });
  const from =
    arrays.length === 0
      ? `generate_series(1, $${parameters.push(String(entries.length))}::int4) AS v(n)`
      : `unnest(${arrays.join(", ")}) WITH ORDINALITY AS v(${[...names, "n"].join(", ")})`;
  return { from, columns, withIdentity, parameters, said: saidColumns(visible, parameters) };
}

function nextIdentity({ sql }: Rows, { column }: TableColumn): string {
  return `nextval(pg_get_serial_sequence(${quoteLiteral(sql)}, ${quoteLiteral(column.column)}))`;
}

function insertHead({ visible }: Insertion, { columns, withIdentity }: Source): string {
  const names = columns.map(({ sql }) => sql).join(", ");
  return `INSERT INTO ${visible.sql} (${names})${withIdentity ? " OVERRIDING SYSTEM VALUE" : ""}`;
}

/**
 * An INSERT answers a row for each of its source, in the source's order, where none is left out. Whether it is a new one:
 * a row that `DO UPDATE` has locked and changed carries the transaction in `xmax`.
 */
function insertSql(insertion: Insertion, source: Source): string {
  const { answer } = insertion;
  const values = source.columns.map(({ value }) => value).join(", ");
  return (
    `${insertHead(insertion, source)} SELECT ${values} FROM ${source.from} ORDER BY v.n` +
    `${onConflictSql(insertion)} RETURNING ${[...answer.select(""), ...source.said, "xmax = 0"].join(", ")}`
  );
}

/** Rows that are left out are not answered, so that the others say which they are: by the key, which is known before. */
function skippingSql(insertion: Insertion, source: Source): string {
  const { visible, answer } = insertion;
  const { table } = visible;
  const names = source.columns.map((_, place) => `i${place}`);
  const values = source.columns.map(({ value }, place) => `${value} AS ${names[place]}`);
  const own = table.key.map(({ sql }) => {
    const place = source.columns.findIndex((column) => column.sql === sql);
    return `d.${sql} = s.${names[place]}`;
  });
  const stored = [...new Set([...answer.select(""), ...table.key.map(({ sql }) => sql)])].join(", ");
  return (
    `WITH s AS MATERIALIZED (SELECT v.n, ${values.join(", ")} FROM ${source.from}), ` +
    `d AS (${insertHead(insertion, source)} SELECT ${names.join(", ")} FROM s ORDER BY s.n` +
    `${onConflictSql(insertion)} RETURNING ${[stored, ...source.said].join(", ")}) ` +
    `SELECT ${[...answer.select("d."), "s.n"].join(", ")} FROM d JOIN s ON ${own.join(" AND ")}`
  );
}

function onConflictSql({ visible, conflict }: Insertion): string {
  if (conflict.kind === "error") return "";
  const { target } = conflict;
  const key = target === null ? "" : ` ${conflictTarget(visible, target)}`;
  if (conflict.kind === "skip") return ` ON CONFLICT${key} DO NOTHING`;
  const assignments = conflict.update.map(({ sql }) => `${sql} = excluded.${sql}`).join(", ");
  const changes = assignments === "" ? unchanged(visible, conflict.target) : touch(visible) + assignments;
  return ` ON CONFLICT${key} DO UPDATE SET ${changes}${conflictSql(visible)}`;
}

function allOutcomes(entries: readonly InsertEntry[], rows: readonly Row[]): Outcome[] {
  if (rows.length !== entries.length) {
    throw new OperationError("internal", "The table has not answered a row for each that was inserted.");
  }
  return rows.map((row) => ({ status: row[row.length - 1] === "t" ? "created" : "updated", row }));
}

function skippingOutcomes(entries: readonly InsertEntry[], rows: readonly Row[]): Outcome[] {
  const outcomes = entries.map(() => skipped);
  for (const row of rows) outcomes[Number(row[row.length - 1]) - 1] = { status: "created", row };
  return outcomes;
}

/** For each entry by its number `n` in the statement: its row, or that there is none. */
export function numberedOutcomes(
  status: "updated" | "deleted",
  entries: readonly Entry[],
  rows: readonly Row[],
): Outcome[] {
  const outcomes = entries.map(() => notFound);
  for (const row of rows) outcomes[Number(row[row.length - 1]) - 1] = { status, row };
  return outcomes;
}
