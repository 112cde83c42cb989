import type { Answer, RunContext, OperationInput } from "../answer.js";
import { keyParameters } from "../key.js";
import type { ReadNode } from "../model.js";
import { tableOf } from "../table.js";
import { keyedParameters, keySql, rowsOf, type Rows } from "../scope.js";
import type { Parameter, Queryable } from "../../database/port.js";
import { expand, withMembers } from "../include/expand.js";
import { joinColumns, parseInclude } from "../include/inclusion.js";
import { noRow, rowAnswer } from "./row-answer.js";

/** One row by its key; an empty answer where there is none. */
export async function read(
  node: ReadNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  if (input.include !== undefined) return readWith(rowsOf(table, scope), input, database);
  if (scope.deleted) return readDeleted(rowsOf(table, scope), input, database);
  const key = keyedParameters(node.statement, table, scope, keyParameters(table, input.key));
  const { rows } = await database.query(node.statement, key);
  const row = rows[0];
  return row === undefined ? noRow : rowAnswer(table, row, null);
}

/** Also a deleted row, which the statement that is there already leaves out. */
async function readDeleted(visible: Rows, { key }: OperationInput, database: Queryable): Promise<Answer> {
  const { table, sql } = visible;
  const parameters: Parameter[] = [];
  const where = keySql(visible, keyParameters(table, key), parameters);
  const text = `SELECT ${table.selectList}, xmin FROM ${sql} WHERE ${where}`;
  const { rows } = await database.query(table.statements.of(text), parameters);
  return rows[0] === undefined ? noRow : rowAnswer(table, rows[0], null);
}

/** With what is related to it: an answer that has no entity tag, since other rows make it up. */
async function readWith(
  visible: Rows,
  { key, include }: OperationInput,
  database: Queryable,
): Promise<Answer> {
  const { table } = visible;
  const keys = keyParameters(table, key);
  const inclusions = await parseInclude(visible, include);
  const { columns, places } = joinColumns([...table.columns.values()], inclusions);
  const list = columns.map(({ sql }) => sql).join(", ");
  const parameters: Parameter[] = [];
  const text = `SELECT ${list} FROM ${visible.sql} WHERE ${keySql(visible, keys, parameters)}`;
  const { rows } = await database.query(table.statements.of(text), parameters);
  const [row] = rows;
  if (row === undefined) return noRow;
  const [members] = await expand(database, inclusions, rows, places);
  return { ...noRow, body: withMembers(table.writeRow(row), members) };
}
