/** From what `include` asks for to the statements that find it: one for each included relation, whatever the rows. */
import type { Parameter } from "../../database/port.js";
import { OperationError } from "../../errors.js";
import { refuse, unknownName } from "../complaint.js";
import { checkMembers, repointed } from "../members.js";
import { parseFields } from "../page.js";
import { compilePredicate } from "../predicate.js";
import { loadRelations, type Related } from "../relations.js";
import { rowWriter, type RowWriter } from "../shape.js";
import { orderSql, parseSort } from "../sort.js";
import type { ColumnType } from "../model.js";
import { allOf, binderOf, type Rows, rowsOf, visibleSql } from "../scope.js";
import type { Table, TableColumn } from "../table.js";
import { wishesOf, type Wish, type Wishes } from "./tree.js";

/** Rows of one list at most, unless the model or the caller says less. */
const MAXIMUM_ROWS = 100;
/** Rows that are included in one answer at most. */
export const MAXIMUM_INCLUDED_ROWS = 10_000;

/** One included relation, ready to run. */
export interface Inclusion {
  readonly related: Related;
  /** Where it stands in the input. */
  readonly pointer: string;
  /** Its first parameter is the list of the parents' values; `parameters` follow. */
  readonly text: string;
  /** What a row ends with, to say whose it is: the parents' value, or its number in their list. */
  readonly owner: "value" | "number";
  readonly parameters: readonly Parameter[];
  /** Of a list: how many rows a parent has at most. */
  readonly limit: number;
  readonly write: RowWriter;
  readonly inner: readonly Inclusion[];
  /** Where a row has the values that the inner ones go by. */
  readonly places: readonly number[];
}

/**
 * @throws {OperationError} `unknown_field`, `unknown_operator`, `validation_failed`; the pointers begin at the input
 */
export async function parseInclude(rows: Rows, include: unknown): Promise<readonly Inclusion[]> {
  if (include === undefined) return [];
  return inclusionsOf(rows, wishesOf(include));
}

/** The columns that the inclusions go by, and where they stand behind or among those that are selected anyway. */
export function joinColumns(
  columns: readonly TableColumn[],
  inclusions: readonly Inclusion[],
): { readonly columns: readonly TableColumn[]; readonly places: readonly number[] } {
  const all = [...columns];
  const places = inclusions.map(({ related: { from } }) => {
    const place = all.indexOf(from);
    return place === -1 ? all.push(from) - 1 : place;
  });
  return { columns: all, places };
}

function inclusionsOf({ table, scope }: Rows, wishes: Wishes): Promise<Inclusion[]> {
  return Promise.all(
    [...wishes].map(async ([name, wish]) => {
      if (!table.relations.has(name)) {
        refuse(wish.pointer, "unknown_field", unknownName("relation", name, table.relations.names));
      }
      const related = await table.relations.load(name);
      return inclusionOf(related, rowsOf(related.table, scope), wish);
    }),
  );
}

async function inclusionOf(related: Related, rows: Rows, wish: Wish): Promise<Inclusion> {
  const { table, relation } = related;
  const inner = await inclusionsOf(rows, wish.include);
  await loadRelations(table, wish.options.where);
  try {
    checkMembers(wish.options, members[relation.kind]);
    const chosen = parseFields(table, wish.options.fields);
    const answered = chosen ?? [...table.columns.values()];
    const { columns, places } = joinColumns(answered, inner);
    const statement = statements[relation.kind](related, rows, columns, wish.options);
    const write = chosen === null ? table.writeRow : rowWriter(answered);
    return { related, pointer: wish.pointer, ...statement, write, inner, places };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    throw repointed(error, (pointer) => wish.pointer + pointer);
  }
}

const members = {
  one: ["fields", "include"],
  many: ["where", "sort", "limit", "fields", "include"],
} as const;

type Kind = Related["relation"]["kind"];
type Composed = Pick<Inclusion, "text" | "owner" | "parameters" | "limit">;

/** Equal values of these types have equal texts. Of others they need not: `1.0` and `1.00`. */
const CANONICAL: ReadonlySet<ColumnType> = new Set<ColumnType>(["uuid", "integer", "bigint"]);

const isCanonical = (from: TableColumn, to: TableColumn): boolean =>
  CANONICAL.has(from.column.type) && from.column.type === to.column.type;

/** Where deleted rows count, several may have been the one: the row that is there, or the one that was there last. */
function lastOf({ table, scope }: Rows, owner: string): readonly [distinct: string, order: string] {
  if (table.deletedAt === undefined || !scope.deleted) return ["", ""];
  return [`DISTINCT ON (${owner}) `, ` ORDER BY ${owner}, t.${table.deletedAt.sql} DESC NULLS FIRST`];
}

const statements: Readonly<
  Record<
    Kind,
    (related: Related, rows: Rows, columns: readonly TableColumn[], options: Wish["options"]) => Composed
  >
> = {
  one: ({ relation, from, to }, rows, columns) => {
    // The list of parents is the first parameter.
    const parameters: Parameter[] = [null];
    const visible = visibleSql(rows, binderOf(parameters), "t.");
    const owner = isCanonical(from, to) ? `t.${to.sql}` : "k.n";
    const [distinct, order] = relation.inverse === true ? lastOf(rows, owner) : ["", ""];
    const list = `SELECT ${distinct}${listOf("t.", columns)}, ${owner}`;
    const values = `$1::${from.codec.cast}[]`;
    // A third of the time of the join, which PostgreSQL plans for any number of values.
    const byValue = `${list} FROM ${rows.sql} AS t WHERE ${allOf(visible, `t.${to.sql} = ANY(${values})`)}`;
    const byNumber =
      `${list} FROM unnest(${values}) WITH ORDINALITY AS k(v, n)` +
      ` JOIN ${rows.sql} AS t ON ${allOf(visible, `t.${to.sql} = k.v`)}`;
    return {
      text: (isCanonical(from, to) ? byValue : byNumber) + order,
      owner: isCanonical(from, to) ? "value" : "number",
      parameters: parameters.slice(1),
      limit: 1,
    };
  },
  many: ({ table, from, to }, rows, columns, { where, sort, limit }) => {
    const parameters: Parameter[] = [null];
    const filter = compilePredicate(rows, where, parameters, "/where", "s.");
    const terms = parseSort(table, sort);
    const most = parseListLimit(table, limit);
    const found = [...new Set([...columns, ...terms.map(({ column }) => column)])];
    return {
      text:
        `SELECT ${listOf("t.", columns)}, k.n FROM unnest($1::${from.codec.cast}[]) WITH ORDINALITY AS k(v, n)` +
        ` CROSS JOIN LATERAL (SELECT ${listOf("s.", found)} FROM ${rows.sql} AS s` +
        ` WHERE s.${to.sql} = k.v${filter === "" ? "" : ` AND ${filter}`}` +
        ` ORDER BY ${orderSql(terms, "s.")} LIMIT ${most + 1}) AS t` +
        ` ORDER BY k.n, ${orderSql(terms, "t.")} LIMIT ${2 * MAXIMUM_INCLUDED_ROWS + 2}`,
      owner: "number",
      parameters: parameters.slice(1),
      limit: most,
    };
  },
};

const listOf = (prefix: string, columns: readonly TableColumn[]): string =>
  columns.map(({ sql }) => prefix + sql).join(", ");

function parseListLimit({ model }: Table, limit: unknown): number {
  const most = Math.min(MAXIMUM_ROWS, model.limit.maximum);
  if (limit === undefined) return most;
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1) {
    return refuse("/limit", "validation_failed", "limit must be a whole number of at least 1.");
  }
  return Math.min(limit, most);
}
