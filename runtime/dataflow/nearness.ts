/** The order of nearness: a list sorted by a vector field is sorted by the distance from what its filter names. */
import type { Parameter } from "../database/port.js";
import { codecOf } from "./codecs.js";
import { distanceSql, type Near } from "./operators/vector.js";
import { isRecord } from "./record.js";
import type { TableColumn } from "./table.js";

/**
 * The distance as if it were a column. It is never null: the filter leaves no row without a vector.
 * @param where the list's filter, compiled already
 * @param parameters of the statement; the vector is added
 */
export function nearnessOf(
  column: TableColumn,
  where: unknown,
  parameters: Parameter[],
): TableColumn | undefined {
  const near = nearIn(column.field, where);
  if (near === undefined) return undefined;
  const bind = (parameter: Parameter): string => `$${parameters.push(parameter)}`;
  const sql = distanceSql({ sql: column.sql, codec: column.codec, bind, insensitive: false }, near);
  return {
    field: column.field,
    column: { column: column.column.column, type: "float" },
    codec: codecOf({ type: "float" }),
    sql,
  };
}

/** What every row of the filter must be near to. */
function nearIn(field: string, where: unknown): Near | undefined {
  if (!isRecord(where)) return undefined;
  const condition = Object.hasOwn(where, field) ? where[field] : undefined;
  // The filter has been compiled, so that it is one.
  if (isRecord(condition) && condition["near"] !== undefined) return condition["near"] as unknown as Near;
  const { AND: all } = where;
  return Array.isArray(all)
    ? all.map((each) => nearIn(field, each)).find((near) => near !== undefined)
    : undefined;
}
