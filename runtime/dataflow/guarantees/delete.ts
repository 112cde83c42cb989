import type { Parameter, Queryable } from "../../database/port.js";
import { touch } from "../insertion.js";
import { keySql, type Rows } from "../scope.js";
import { ifMatchSql, mismatch } from "./if-match.js";

/** Deletes a row if it is a version that the caller names. @throws {OperationError} `not_found` · `precondition_failed` */
export async function removeMatching(
  database: Queryable,
  rows: Rows,
  { key, ifMatch }: { readonly key: readonly Parameter[]; readonly ifMatch: unknown },
): Promise<void> {
  const { table, sql } = rows;
  const parameters: Parameter[] = [];
  const where = keySql(rows, key, parameters) + ifMatchSql(table, ifMatch, parameters);
  const head =
    table.deletedAt === undefined
      ? `DELETE FROM ${sql}`
      : `UPDATE ${sql} SET ${touch(rows)}${table.deletedAt.sql} = now()`;
  const { count } = await database.query(table.statements.of(`${head} WHERE ${where}`), parameters);
  if (count === 0) throw await mismatch(database, rows, key);
}
