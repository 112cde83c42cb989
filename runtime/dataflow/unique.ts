/** The unique keys of a table: what an upsert may name to say which row it means. */
import { refuse, unknownName } from "./complaint.js";
import { namesOf } from "./sort.js";
import type { Table, TableColumn } from "./table.js";

/** The columns of each unique key that callers know of, the primary key first. */
export function uniqueKeys({ model, columns }: Table): readonly (readonly TableColumn[])[] {
  const others = Object.values(model.constraints).filter(({ kind }) => kind === "unique");
  const keys = new Map<string, readonly TableColumn[]>();
  for (const fields of [model.key, ...others.map((constraint) => constraint.fields)]) {
    const known = fields.flatMap((field) => columns.get(field) ?? []);
    const name = fields.toSorted().join(",");
    if (known.length === fields.length && !keys.has(name)) keys.set(name, known);
  }
  return [...keys.values()];
}

/**
 * The unique key of exactly these fields, in whatever order they are named.
 * @param pointer where they stand in the input
 * @throws {OperationError} `unknown_field` · `not_unique` · `read_only_field` where the database makes a value of the key,
 *   so that no caller could create the row
 */
export function uniqueKeyOf(
  table: Table,
  fields: readonly string[],
  pointer: string,
): readonly TableColumn[] {
  for (const field of fields) {
    if (!table.columns.has(field)) {
      refuse(pointer, "unknown_field", unknownName("field", field, table.columns.keys()));
    }
  }
  const keys = uniqueKeys(table);
  const found = keys.find(
    (key) => key.length === fields.length && key.every(({ field }) => fields.includes(field)),
  );
  if (found === undefined) {
    const names = keys.map((key) => key.map(({ field }) => field).join(" and ")).join("; ");
    return refuse(
      pointer,
      "not_unique",
      `Exactly one unique key of ${table.model.name} must be named: ${names}.`,
    );
  }
  const made = found.find(({ column }) => column.writable === "never");
  if (made !== undefined) refuse(pointer, "read_only_field", `${made.field} cannot be set.`);
  return found;
}

/** `conflictFields`: names, or a text with commas; the primary key where absent. */
export function parseConflictFields(table: Table, value: unknown): readonly TableColumn[] {
  const fields = value === undefined ? table.model.key : namesOf(value, "conflictFields");
  return uniqueKeyOf(table, [...new Set(fields)], "/conflictFields");
}
