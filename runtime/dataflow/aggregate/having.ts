/** `having`: conditions on measures, with the operators of every filter. */
import type { Parameter } from "../../database/port.js";
import { refuse } from "../complaint.js";
import { isRecord } from "../key.js";
import { checkMembers } from "../members.js";
import { compileConditions } from "../predicate.js";
import { Relations } from "../relations.js";
import type { Rows } from "../scope.js";
import { type TableColumn, tableOf } from "../table.js";
import {
  checkedMeasure,
  countColumn,
  fieldMeasures,
  measuredColumns,
  type FieldMeasure,
} from "./measures.js";

/** Empty where every group is meant. `{ "count": { "gt": 5 }, "sum": { "priceCents": { "gte": "100" } } }` */
export function compileHaving(rows: Rows, having: unknown, parameters: Parameter[]): string {
  if (having === undefined) return "";
  checkMembers(having, ["count", ...fieldMeasures], "/having");
  const parts = [
    having.count === undefined
      ? ""
      : predicate(rows, new Map([["count", countColumn]]), { count: having.count }, parameters, "/having"),
    ...fieldMeasures.map((measure) => fieldPredicate(rows, measure, having[measure], parameters)),
  ];
  return parts.filter((sql) => sql !== "").join(" AND ");
}

function fieldPredicate(
  rows: Rows,
  measure: FieldMeasure,
  conditions: unknown,
  parameters: Parameter[],
): string {
  if (conditions === undefined) return "";
  const { table } = rows;
  const pointer = `/having/${measure}`;
  if (!isRecord(conditions)) {
    return refuse(pointer, "validation_failed", `${measure} must be an object of conditions by field.`);
  }
  for (const name of Object.keys(conditions)) {
    // A field whose type has no such measure is not an unknown one.
    if (table.columns.has(name)) checkedMeasure(table, measure, name, `${pointer}/${name}`);
  }
  return predicate(rows, measuredColumns(table, measure), conditions, parameters, pointer);
}

/** The one predicate compiler, over measures in the place of columns; groups have neither relations nor indexes. */
function predicate(
  rows: Rows,
  columns: ReadonlyMap<string, TableColumn>,
  conditions: unknown,
  parameters: Parameter[],
  pointer: string,
): string {
  const { table } = rows;
  const { indexed: _indexed, search: _search, relations: _relations, ...model } = table.model;
  const measured = { ...table, model, columns, relations: new Relations(model, tableOf) };
  return compileConditions({ ...rows, table: measured }, conditions, parameters, pointer);
}
