import type { Cell, Parameter, Row } from "../../database/port.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { decodeCursor, encodeCursor, keysetSql, queryDigest } from "../cursor.js";
import { expand, withMembers } from "../include/expand.js";
import { joinColumns, parseInclude, type Inclusion } from "../include/inclusion.js";
import type { ListNode } from "../model.js";
import { nearnessOf } from "../nearness.js";
import { parseFields, parseLimit, parseOffset, parseTotal } from "../page.js";
import { compilePredicate } from "../predicate.js";
import { JsonRows, RowForm } from "../json-rows.js";
import { rowWriter, type RowWriter } from "../shape.js";
import { rowsOf } from "../scope.js";
import { orderSql, parseSort, type SortTerm } from "../sort.js";
import { tableOf, type Table, type TableColumn } from "../table.js";
import { countSql } from "./count.js";

/** One page of the rows that a filter matches. */
export async function list(
  node: ListNode<never, unknown>,
  input: OperationInput,
  { database, scope, takesBytes }: RunContext,
): Promise<Answer> {
  const table = tableOf(node.model);
  const visible = rowsOf(table, scope);
  const { head } = node.statement;
  const inclusions = input.include === undefined ? [] : await parseInclude(visible, input.include);
  const limit = parseLimit(table, input.limit);
  const withTotal = parseTotal(input.total);
  const parameters: Parameter[] = [];
  const filter = compilePredicate(visible, input.where, parameters);
  const filterParameters = withTotal ? [...parameters] : [];
  const terms = parseSort(table, input.sort, (column) => nearnessOf(column, input.where, parameters));
  const order = orderSql(terms);
  const selection = select(table, input.fields, terms, inclusions);
  const digest = digester([node.name, filter, order], parameters);
  const text =
    `SELECT ${selection.sql} ${head}` +
    whereSql(filter, positionSql(input, digest, terms, parameters)) +
    ` ORDER BY ${order} LIMIT ${limit + 1}` +
    offsetSql(input, parameters);
  const statement = table.statements.of(text);
  if (takesBytes === true && inclusions.length === 0 && !withTotal) {
    const rows = new JsonRows(selection.form(), limit, selection.width);
    await database.query(statement, parameters, { sink: rows });
    const nextCursor = rows.hasMore ? encodeCursor(digest(), selection.sortCells(rows.last)) : null;
    return { body: "", bytes: rows.body(pageEnd(nextCursor)), etag: null, segment: null, nextCursor };
  }
  const page = database.query(statement, parameters);
  const total = withTotal
    ? database.query(table.statements.of(countSql(head, filter)), filterParameters)
    : undefined;
  const [{ rows }, counted] = total === undefined ? [await page] : await Promise.all([page, total]);
  const answered = rows.length > limit ? rows.slice(0, limit) : rows;
  const nextCursor =
    rows.length > limit ? encodeCursor(digest(), selection.sortCells(rows[limit - 1] ?? [])) : null;
  const members =
    inclusions.length === 0 ? [] : await expand(database, inclusions, answered, selection.joins);
  return {
    body: pageBody(answered, members, selection.write, nextCursor, counted?.rows[0]?.[0]),
    etag: null,
    segment: null,
    nextCursor,
  };
}

interface Selection {
  /** The select list: what is answered first, then what only the cursor needs. */
  readonly sql: string;
  readonly write: RowWriter;
  /** The same, as bytes. */
  readonly form: () => RowForm;
  /** The number of all columns. */
  readonly width: number;
  readonly sortCells: (row: Row) => Cell[];
  /** Where the cells stand that the inclusions go by. */
  readonly joins: readonly number[];
}

function select(
  table: Table,
  fields: unknown,
  terms: readonly SortTerm[],
  inclusions: readonly Inclusion[],
): Selection {
  const chosen = parseFields(table, fields);
  const answered: readonly TableColumn[] = chosen ?? [...table.columns.values()];
  const { columns, places: joins } = joinColumns(answered, inclusions);
  const places = new Map(columns.map((column, index) => [column, index]));
  const extra = columns.slice(answered.length).map(({ sql }) => sql);
  const cells = terms.map(({ column }) => {
    const place = places.get(column);
    return place ?? answered.length + extra.push(column.sql) - 1;
  });
  const list = chosen === null ? table.selectList : answered.map(({ sql }) => sql).join(", ");
  return {
    sql: extra.length === 0 ? list : `${list}, ${extra.join(", ")}`,
    write: chosen === null ? table.writeRow : rowWriter(answered),
    form: () => (chosen === null ? table.form : new RowForm(answered)),
    width: answered.length + extra.length,
    sortCells: (row) => cells.map((place) => row[place] ?? null),
    joins,
  };
}

/** The digest of the query, made when it is first asked for: a list that has no further page needs none. */
function digester(texts: readonly string[], parameters: readonly Parameter[]): () => string {
  const own = parameters.length;
  let digest: string | undefined;
  return () => (digest ??= queryDigest([...texts, ...parameters.slice(0, own)]));
}

function positionSql(
  input: OperationInput,
  digest: () => string,
  terms: readonly SortTerm[],
  parameters: Parameter[],
): string {
  if (input.cursor === undefined) return "";
  const cells = decodeCursor(input.cursor, digest(), terms);
  return keysetSql(terms, cells, parameters);
}

function offsetSql(input: OperationInput, parameters: Parameter[]): string {
  const offset = parseOffset(input.offset, input.cursor);
  return offset === undefined ? "" : ` OFFSET $${parameters.push(String(offset))}::int8`;
}

/** ` WHERE …` of what there is. */
function whereSql(filter: string, position: string): string {
  if (filter === "" && position === "") return "";
  return ` WHERE ${filter}${filter !== "" && position !== "" ? " AND " : ""}${position}`;
}

function pageBody(
  rows: readonly Row[],
  members: readonly string[],
  write: RowWriter,
  nextCursor: string | null,
  total: Cell | undefined,
): string {
  let body = '{"data":[';
  for (let i = 0; i < rows.length; i += 1) {
    if (i > 0) body += ",";
    body += withMembers(write(rows[i] ?? []), members[i]);
  }
  return body + pageEnd(nextCursor, total);
}

function pageEnd(nextCursor: string | null, total?: Cell): string {
  const end = nextCursor === null ? '],"nextCursor":null' : `],"nextCursor":"${nextCursor}"`;
  return total === undefined ? `${end}}` : `${end},"total":${total}}`;
}
