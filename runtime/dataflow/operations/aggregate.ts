import { membersOf } from "../../client/query.js";
import type { Cell, Parameter, Row } from "../../database/port.js";
import { compileHaving } from "../aggregate/having.js";
import { parseGroups } from "../aggregate/groups.js";
import { countColumn, fieldMeasures, parseMeasure } from "../aggregate/measures.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { refuse, unknownName } from "../complaint.js";
import { checkMembers } from "../members.js";
import type { AggregateNode } from "../model.js";
import { compilePredicate } from "../predicate.js";
import { rowsOf } from "../scope.js";
import { namesOf } from "../sort.js";
import { tableOf, type Table, type TableColumn } from "../table.js";

/** Groups of one answer at most: there is no next page. */
const MAXIMUM_GROUPS = 1_000;
/** Fields and measures of one answer at most. */
const MAXIMUM_COLUMNS = 100;

/** Measures of all rows that a filter matches, by groups: `{ "data": [{ "status": "open", "count": 3, "sum": {…} }] }`. */
export async function aggregate(
  node: AggregateNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  checkMembers(input, membersOf("aggregate", node.model));
  const table = tableOf(node.model);
  const visible = rowsOf(table, scope);
  const groups = parseGroups(table, input.groupBy);
  const columns = [...groups.map((column) => ({ path: [column.field], column })), ...measures(table, input)];
  checkColumns(columns);
  const limit = parseLimit(input.limit);
  const parameters: Parameter[] = [];
  const filter = compilePredicate(visible, input.where, parameters);
  const having = compileHaving(visible, input.having, parameters);
  const order = orderSql(columns, groups.length, input.sort);
  const text =
    `SELECT ${columns.map(({ column }) => column.sql).join(", ")} FROM ${visible.sql}` +
    (filter === "" ? "" : ` WHERE ${filter}`) +
    (groups.length === 0 ? "" : ` GROUP BY ${groups.map((_, place) => place + 1).join(", ")}`) +
    (having === "" ? "" : ` HAVING ${having}`) +
    (order === "" ? "" : ` ORDER BY ${order}`) +
    ` LIMIT ${(limit ?? MAXIMUM_GROUPS) + 1}`;
  const { rows } = await database.query(table.statements.of(text), parameters);
  if (limit === null && rows.length > MAXIMUM_GROUPS) {
    refuse(
      "/limit",
      "validation_failed",
      `There are more than ${MAXIMUM_GROUPS} groups: narrow the filter, or say with sort and limit which are wanted.`,
    );
  }
  const write = groupWriter(columns);
  const data = rows.slice(0, limit ?? MAXIMUM_GROUPS).map(write);
  return { body: `{"data":[${data.join(",")}]}`, etag: null, segment: null, nextCursor: null };
}

/** A column of the answer, and the names under which it stands there: `["status"]`, `["sum", "priceCents"]`. */
interface AnswerColumn {
  readonly path: readonly string[];
  readonly column: TableColumn;
}

function measures(table: Table, input: OperationInput): readonly AnswerColumn[] {
  const { count } = input;
  if (count !== undefined && typeof count !== "boolean") {
    refuse("/count", "validation_failed", "count must be true or false.");
  }
  return [
    ...(count === true ? [{ path: ["count"], column: countColumn }] : []),
    ...fieldMeasures.flatMap((measure) =>
      parseMeasure(table, measure, input[measure]).map((column) => ({
        path: [measure, column.field],
        column,
      })),
    ),
  ];
}

function checkColumns(columns: readonly AnswerColumn[]): void {
  if (columns.length === 0) {
    const wanted = ["groupBy", "count", ...fieldMeasures].join(", ");
    refuse("", "validation_failed", `An aggregate needs at least one of ${wanted}.`);
  }
  if (columns.length > MAXIMUM_COLUMNS) {
    refuse("", "validation_failed", `An aggregate has at most ${MAXIMUM_COLUMNS} fields and measures.`);
  }
  // A field may be called like a measure.
  const taken = columns.find(({ path: [name] }, place) =>
    columns.some(
      ({ path }, other) => other !== place && path[0] === name && columns[place]?.path.length === 1,
    ),
  );
  if (taken !== undefined) {
    refuse(
      "/groupBy",
      "validation_failed",
      `The answer cannot have both the field and the measure ${taken.path[0]}.`,
    );
  }
}

function parseLimit(limit: unknown): number | null {
  if (limit === undefined) return null;
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1) {
    return refuse("/limit", "validation_failed", "limit must be a whole number of at least 1.");
  }
  return Math.min(limit, MAXIMUM_GROUPS);
}

/** By place in the select list; whatever is left undecided goes by the groups. */
function orderSql(columns: readonly AnswerColumn[], groups: number, sort: unknown): string {
  const names = columns.map(({ path }) => path.join("."));
  const seen = new Set<number>();
  const terms = namesOf(sort, "sort").map((term) => {
    const name = term.startsWith("-") ? term.slice(1) : term;
    const place = names.indexOf(name);
    if (place === -1) refuse("/sort", "unknown_field", unknownName("column", name, names, " in the answer"));
    if (seen.has(place)) refuse("/sort", "validation_failed", `sort names ${name} twice.`);
    seen.add(place);
    return `${place + 1}${term === name ? "" : " DESC"}`;
  });
  for (let place = 0; place < groups; place += 1) if (!seen.has(place)) terms.push(String(place + 1));
  return terms.join(", ");
}

/** The row as JSON text: columns of one measure stand side by side and share an object. */
function groupWriter(columns: readonly AnswerColumn[]): (row: Row) => string {
  const prefixes = columns.map(({ path: [name, field] }, place) => {
    const before = columns[place - 1]?.path;
    const start = place === 0 ? "{" : before?.length === 2 && before[0] !== name ? "}," : ",";
    const isInside = field !== undefined && before?.[0] === name;
    if (isInside) return `,${JSON.stringify(field)}:`;
    return `${start}${JSON.stringify(name)}:${field === undefined ? "" : `{${JSON.stringify(field)}:`}`;
  });
  const end = columns.at(-1)?.path.length === 2 ? "}}" : "}";
  return (row) => {
    const cells = columns.map(({ column }, place) => {
      const cell: Cell = row[place] ?? null;
      return (prefixes[place] ?? "") + (cell === null ? "null" : column.codec.json(cell));
    });
    return cells.join("") + end;
  };
}
