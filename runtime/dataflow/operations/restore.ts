import type { Parameter, Row } from "../../database/port.js";
import type { Answer, OperationContext, OperationInput } from "../answer.js";
import { touch } from "../insertion.js";
import { keyParameters } from "../key.js";
import type { RestoreNode } from "../model.js";
import { tableOf, type Table } from "../table.js";
import { notFound, rowAnswer } from "./row-answer.js";
import { keySql } from "./update.js";

/**
 * Brings a deleted row back, and what was deleted with it, and answers it. A row that is not deleted is answered as it
 * is: restoring twice is restoring once.
 */
export async function restore(
  node: RestoreNode<never, unknown>,
  input: OperationInput,
  { database }: OperationContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const key = keyParameters(table, input.key);
  const one = async (text: string, parameters: readonly Parameter[]): Promise<Row | undefined> =>
    (await database.query(table.statements.of(text), parameters)).rows[0];
  const row = (await one(restoreSql(table), key)) ?? (await one(livingSql(table), key));
  if (row === undefined) throw notFound(table);
  return rowAnswer(table, row, null);
}

const restoreSql = (table: Table): string =>
  `UPDATE ${table.sql} SET ${touch(table)}"deleted_at" = NULL` +
  ` WHERE ${keySql(table, 0)} AND "deleted_at" IS NOT NULL RETURNING ${table.selectList}, xmin`;

const livingSql = (table: Table): string =>
  `SELECT ${table.selectList}, xmin FROM ${table.sql} WHERE ${keySql(table, 0)} AND "deleted_at" IS NULL`;
