import type { Parameter } from "../../database/port.js";
import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { validated, validatorOf, type Data } from "../data.js";
import { keyParameters } from "../key.js";
import type { UpdateNode } from "../model.js";
import { tableOf, type Table } from "../table.js";
import { notFound, rowAnswer } from "./row-answer.js";

/**
 * Changes the fields that are given and answers the whole row. An empty change is legal (RFC 7396) and changes nothing,
 * `updatedAt` included.
 */
export async function update(
  node: UpdateNode<never, unknown>,
  input: OperationInput,
  { database }: OperationContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const key = keyParameters(table, input.key);
  const data = validated(table, "update", await validatorOf(node.validator), input.data);
  const parameters: Parameter[] = [];
  const assignments = assign(table, data, parameters);
  const row = `${table.selectList}, xmin`;
  const text =
    assignments === ""
      ? `SELECT ${row} FROM ${table.sql} WHERE ${keySql(table, 0)}`
      : `${node.statement.head}${table.updateAssigns ? "," : ""} ${assignments}` +
        ` WHERE ${keySql(table, parameters.length)} RETURNING ${row}`;
  const { rows } = await database.query(table.statements.of(text), [...parameters, ...key]);
  if (rows[0] === undefined) throw notFound(table);
  return rowAnswer(table, rows[0], null);
}

/** `"subject" = $1::text, …` in the order of the table, so that the order of the members makes no new statement. */
export function assign(table: Table, data: Data, parameters: Parameter[]): string {
  const assignments: string[] = [];
  for (const { field, sql, codec } of table.stored.values()) {
    const value = data[field];
    if (value === undefined) continue;
    const place = parameters.push(value === null ? null : codec.parameter(value));
    assignments.push(`${sql} = $${place}::${codec.cast}`);
  }
  return assignments.join(", ");
}

/** `"id" = $2::uuid`; the key's parameters stand behind `before` others. */
export function keySql({ key }: Table, before: number): string {
  return key.map(({ sql, codec }, index) => `${sql} = $${before + index + 1}::${codec.cast}`).join(" AND ");
}
