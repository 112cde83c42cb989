/** What an existing row takes over from an item. */
import { refuse, unknownName } from "../complaint.js";
import { namesOf } from "../sort.js";
import type { Table, TableColumn } from "../table.js";

/**
 * The fields that `update` names; every field that may change where it is absent.
 * @throws {OperationError} `unknown_field` · `read_only_field`
 */
export function parseUpdate(
  table: Table,
  target: readonly TableColumn[],
  update: unknown,
): readonly TableColumn[] {
  const changeable = [...table.columns.values()].filter(({ column }) => column.writable === undefined);
  if (update === undefined) return changeable.filter((column) => !target.includes(column));
  const names = new Set(namesOf(update, "update"));
  for (const name of names) {
    const column = table.columns.get(name);
    if (column === undefined) {
      const fields = changeable.map(({ field }) => field);
      refuse("/update", "unknown_field", unknownName("field", name, fields));
    }
    if (!changeable.includes(column)) refuse("/update", "read_only_field", `${name} cannot be changed.`);
  }
  return changeable.filter(({ field }) => names.has(field));
}
