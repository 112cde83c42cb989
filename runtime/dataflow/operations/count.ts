import type { Parameter } from "../../database/port.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import type { CountNode } from "../model.js";
import { compilePredicate } from "../predicate.js";
import { rowsOf } from "../scope.js";
import { tableOf } from "../table.js";

/** The number of rows that a filter matches: `{ "count": n }`. */
export async function count(
  node: CountNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const parameters: Parameter[] = [];
  const filter = compilePredicate(rowsOf(table, scope), input.where, parameters);
  const text = countSql(node.statement.head, filter);
  const { rows } = await database.query(table.statements.of(text), parameters);
  return { body: `{"count":${rows[0]?.[0]}}`, etag: null, segment: null, nextCursor: null };
}

export function countSql(head: string, filter: string): string {
  return `SELECT count(*) ${head}${filter === "" ? "" : ` WHERE ${filter}`}`;
}
