import type { Parameter, Row } from "../../database/port.js";
import type { Answer, OperationInput, RunContext } from "../answer.js";
import { touch } from "../insertion.js";
import { keyParameters } from "../key.js";
import { lazy } from "../lazy.js";
import type { RestoreNode } from "../model.js";
import { keySql, rowsOf, type Rows } from "../scope.js";
import { tableOf } from "../table.js";
import { notFound, rowAnswer } from "./row-answer.js";

const loadIfMatch = lazy(() => import("../guarantees/if-match.js"));

/**
 * Brings a deleted row back, and what was deleted with it, and answers it. A row that is not deleted is answered as it
 * is: restoring twice is restoring once.
 */
export async function restore(
  node: RestoreNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  // The row that is meant is one of those that are hidden.
  const visible = rowsOf(table, { ...scope, deleted: true });
  const key = keyParameters(table, input.key);
  const { ifMatch } = input;
  const guarantee = ifMatch === undefined ? null : await loadIfMatch();
  const one = async (compose: Compose): Promise<Row | undefined> => {
    const parameters: Parameter[] = [];
    const byKey = keySql(visible, key, parameters);
    const where = guarantee === null ? byKey : byKey + guarantee.ifMatchSql(table, ifMatch, parameters);
    const text = compose(visible, where);
    return (await database.query(table.statements.of(text), parameters)).rows[0];
  };
  const row = (await one(restoreSql)) ?? (await one(livingSql));
  if (row === undefined) {
    throw guarantee === null ? notFound(table) : await guarantee.mismatch(database, visible, key);
  }
  return rowAnswer(table, row, null);
}

type Compose = (visible: Rows, where: string) => string;

const restoreSql: Compose = (visible, where) =>
  `UPDATE ${visible.sql} SET ${touch(visible)}${visible.table.deletedAt?.sql} = NULL` +
  ` WHERE ${where} AND ${visible.table.deletedAt?.sql} IS NOT NULL RETURNING ${visible.table.selectList}, xmin`;

const livingSql: Compose = ({ table, sql }, where) =>
  `SELECT ${table.selectList}, xmin FROM ${sql} WHERE ${where} AND ${table.deletedAt?.sql} IS NULL`;
