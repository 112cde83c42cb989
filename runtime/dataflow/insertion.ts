/** What an INSERT stores, whatever its rows come from. */
import type { Parameter } from "../database/port.js";
import type { Data } from "./data.js";
import { defaultParameter } from "./operations/create.js";
import type { Rows } from "./scope.js";
import type { Table, TableColumn } from "./table.js";

/** The columns that an INSERT gives a parameter, in the order of the table: all but those that no caller sets. */
export function insertedColumns({ stored, tenant, deletedAt }: Table): readonly TableColumn[] {
  return [...stored.values()].filter(
    (column) =>
      column !== tenant &&
      column !== deletedAt &&
      column.column.computed === undefined &&
      !isIdentity(column) &&
      !isClock(column),
  );
}

/** A column of an INSERT, and the SQL of its value. */
export interface Assigned {
  readonly sql: string;
  readonly value: string;
}

/** What every row of an INSERT has alike, and no caller sets: whose it is, and the times of the database's clock. */
export function givenColumns({ table, scope }: Rows, parameters: Parameter[]): readonly Assigned[] {
  const { stored, tenant } = table;
  const clocks = [...stored.values()].filter(isClock).map(({ sql }) => ({ sql, value: "now()" }));
  if (tenant === undefined) return clocks;
  const place = parameters.push(scope.tenant);
  return [{ sql: tenant.sql, value: `$${place}::${tenant.codec.cast}` }, ...clocks];
}

export function isIdentity({ column }: TableColumn): boolean {
  return namedDefault(column.default) === "identity";
}

/** The columns of which each row that says nothing gets another value. */
export function generatedColumns(table: Table): readonly TableColumn[] {
  return insertedColumns(table).filter((column) => !hasConstantDefault(column));
}

/** Whether rows that say nothing about it all get the same value. */
export function hasConstantDefault({ column }: TableColumn): boolean {
  const name = namedDefault(column.default);
  return name === undefined || name === "now";
}

function isClock({ column }: TableColumn): boolean {
  return column.writable === "never" && namedDefault(column.default) === "now";
}

function namedDefault(value: TableColumn["column"]["default"]): string | undefined {
  return value !== undefined && "name" in value ? value.name : undefined;
}

/** For each column what is stored of the data: the caller's value, else the default. */
export function insertedCells(table: Table, columns: readonly TableColumn[], data: Data): Parameter[] {
  return columns.map((column) => {
    const value = data[column.field];
    if (value === undefined) return defaultParameter(table, column);
    return value === null ? null : column.codec.parameter(value);
  });
}

/** The value of a field as it will be stored; undefined where the runtime or the database makes it. */
export function storedValue({ field, column }: TableColumn, data: Data): unknown {
  const value = data[field];
  if (value !== undefined || column.default === undefined || "name" in column.default) return value;
  return JSON.parse(column.default.json) as unknown;
}

/** `"email" = "users"."email"`: an existing row stays as it is, and is answered all the same. */
export function unchanged({ sql: name }: Rows, key: readonly TableColumn[]): string {
  return key.map(({ sql }) => `${sql} = ${name}.${sql}`).join(", ");
}

/**
 * The assignments of what changes with every change, before the others; empty where there are none.
 * @param row what the statement calls the row that it changes
 */
export function touch({ table, sql: name }: Rows, row = name): string {
  const { updatedAt, version, columns } = table;
  const names = [...columns.values()].map(({ sql }) => sql);
  const clock = updatedAt === -1 ? "" : `${names[updatedAt]} = now(), `;
  return version === -1 ? clock : `${clock}${names[version]} = ${row}.${names[version]} + 1, `;
}
