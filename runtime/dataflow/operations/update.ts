import type { Parameter } from "../../database/port.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { validated, validatorOf, type Data } from "../data.js";
import { keyParameters } from "../key.js";
import { lazy } from "../lazy.js";
import type { UpdateNode } from "../model.js";
import { keySql, rowsOf } from "../scope.js";
import { tableOf, type Table } from "../table.js";
import { notFound, rowAnswer } from "./row-answer.js";

const loadIfMatch = lazy(() => import("../guarantees/if-match.js"));

/**
 * Changes the fields that are given and answers the whole row. An empty change is legal (RFC 7396) and changes nothing,
 * `updatedAt` included.
 */
export async function update(
  node: UpdateNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const key = keyParameters(table, input.key);
  const data = validated(table, "update", await validatorOf(node.validator), input.data);
  const parameters: Parameter[] = [];
  const assignments = assign(table, data, parameters);
  const visible = rowsOf(table, scope);
  const { ifMatch } = input;
  const guarantee = ifMatch === undefined ? null : await loadIfMatch();
  const byKey = keySql(visible, key, parameters);
  const where = guarantee === null ? byKey : byKey + guarantee.ifMatchSql(table, ifMatch, parameters);
  const row = `${table.selectList}, xmin`;
  const text =
    assignments === ""
      ? `SELECT ${row} FROM ${visible.sql} WHERE ${where}`
      : `${node.statement.head}${table.updateAssigns ? "," : ""} ${assignments}` +
        ` WHERE ${where} RETURNING ${row}`;
  const { rows } = await database.query(table.statements.of(text), parameters);
  if (rows[0] === undefined) {
    throw guarantee === null ? notFound(table) : await guarantee.mismatch(database, visible, key);
  }
  return rowAnswer(table, rows[0], null);
}

/** `"subject" = $1::text, …` in the order of the table, so that the order of the members makes no new statement. */
export function assign(table: Table, data: Data, parameters: Parameter[]): string {
  const assignments: string[] = [];
  for (const column of table.stored.values()) {
    const { field, sql, codec } = column;
    const value = data[field];
    // Whatever the data says, no row moves to another tenant.
    if (value === undefined || column === table.tenant) continue;
    const place = parameters.push(value === null ? null : codec.parameter(value));
    assignments.push(`${sql} = $${place}::${codec.cast}`);
  }
  return assignments.join(", ");
}
