import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { keyParameters } from "../key.js";
import type { ReadNode } from "../model.js";
import { tableOf, type Table } from "../table.js";
import type { Queryable } from "../../database/port.js";
import { expand, withMembers } from "../include/expand.js";
import { joinColumns, parseInclude } from "../include/inclusion.js";
import { noRow, rowAnswer } from "./row-answer.js";
import { keySql } from "./update.js";

/** One row by its key; an empty answer where there is none. */
export async function read(
  node: ReadNode<never, unknown>,
  input: OperationInput,
  { database }: OperationContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  if (input.include !== undefined) return readWith(table, input, database);
  const { rows } = await database.query(node.statement, keyParameters(table, input.key));
  const row = rows[0];
  return row === undefined ? noRow : rowAnswer(table, row, null);
}

/** With what is related to it: an answer that has no entity tag, since other rows make it up. */
async function readWith(
  table: Table,
  { key, include }: OperationInput,
  database: Queryable,
): Promise<Answer> {
  const parameters = keyParameters(table, key);
  const inclusions = await parseInclude(table, include);
  const { columns, places } = joinColumns([...table.columns.values()], inclusions);
  const list = columns.map(({ sql }) => sql).join(", ");
  const text = `SELECT ${list} FROM ${table.sql} WHERE ${keySql(table, 0)}`;
  const { rows } = await database.query(table.statements.of(text), parameters);
  const [row] = rows;
  if (row === undefined) return noRow;
  const [members] = await expand(database, inclusions, rows, places);
  return { ...noRow, body: withMembers(table.writeRow(row), members) };
}
