/**
 * The one predicate compiler: from a `where` in JSON to SQL over a Model's columns, with bound parameters. Every
 * operation that filters uses it, so that none can filter differently.
 *
 * A row is chosen where the predicate is true. In SQL a comparison with NULL is unknown; `NOT` is written
 * `(…) IS NOT TRUE`, so that a filter and its `NOT` always divide the rows between them.
 */
import type { Parameter } from "../database/port.js";
import { invalid, OperationError } from "../errors.js";
import { Compilation, MAXIMUM_STEPS, type Subject } from "./compilation.js";
import { about, pointerTo, unknownName } from "./complaint.js";
import { columnSql } from "./condition.js";
import { operandComplaint } from "./operands.js";
import { searchSql } from "./operators/text.js";
import { isRecord } from "./record.js";
import type { Related } from "./relations.js";
import { allOf, binderOf, type Rows, rowsOf, visibleSql } from "./scope.js";
import type { Table } from "./table.js";

/** How deep `AND`, `OR`, `NOT` and relations nest at most. */
const MAXIMUM_DEPTH = 20;

/**
 * Chooses among the rows that the request may see.
 * @param where the filter; undefined where there is none. The relations that it goes through are loaded
 * @param parameters of the statement; the filter's are added
 * @param pointer where the filter stands in the input
 * @param prefix what the table is called in the statement, and a dot, where that is not its own name: `t.`
 * @returns SQL that can stand between `AND`s; empty where every row is meant
 * @throws {OperationError} `unknown_field`, `unknown_operator`, `validation_failed` · `unauthenticated` where it goes
 *   through a model whose rows belong to tenants, and the request has none
 */
export function compilePredicate(
  rows: Rows,
  where: unknown,
  parameters: Parameter[],
  pointer = "/where",
  prefix = "",
): string {
  const visible = visibleSql(rows, binderOf(parameters), prefix);
  return allOf(visible, compileConditions(rows, where, parameters, pointer, prefix));
}

/** The filter alone: for what is made of rows that a predicate has chosen, as groups are. */
export function compileConditions(
  rows: Rows,
  where: unknown,
  parameters: Parameter[],
  pointer: string,
  prefix = "",
): string {
  if (where === undefined) return "";
  const { table, sql: name } = rows;
  const compilation = new Compilation(table, parameters);
  const subject = { rows, table, prefix, qualifier: prefix === "" ? `${name}.` : prefix, steps: 0 };
  const sql = filterSql({ compilation, subject, pointer, depth: 0 }, where);
  if (compilation.complaints.length > 0) throw invalid(compilation.complaints);
  return sql;
}

/** Where the compiler is. */
interface Place {
  readonly compilation: Compilation;
  readonly subject: Subject;
  readonly pointer: string;
  readonly depth: number;
}

const inside = (place: Place, step: string | number, deeper = 0): Place => ({
  ...place,
  pointer: pointerTo(place.pointer, step),
  depth: place.depth + deeper,
});

/** SQL of one filter object; empty where it says nothing, which every row fulfils. */
function filterSql(place: Place, where: unknown): string {
  const { compilation, pointer, depth } = place;
  if (!isRecord(where)) {
    return compilation.wrong(pointer, "validation_failed", "A filter must be an object.");
  }
  if (depth > MAXIMUM_DEPTH) {
    const message = `A filter nests at most ${MAXIMUM_DEPTH} levels deep.`;
    return compilation.wrong(pointer, "validation_failed", message);
  }
  const parts: string[] = [];
  for (const name of Object.keys(where)) {
    const sql = memberSql(inside(place, name), name, where[name]);
    if (sql !== "") parts.push(sql);
  }
  return parts.join(" AND ");
}

/** A name in a filter: the model's own names come before the compiler's words. */
function memberSql(place: Place, name: string, value: unknown): string {
  const { compilation, subject, pointer } = place;
  const { table } = subject;
  // Leaving it out would match more rows than somebody meant who forgot to set it.
  if (value === undefined) {
    return compilation.wrong(pointer, "validation_failed", `${name} must not be undefined.`);
  }
  const column = table.columns.get(name);
  if (column !== undefined) return columnSql({ compilation, subject, column, pointer }, value);
  if (table.relations.has(name)) return relationSql(place, name, value);
  if (Object.hasOwn(words, name)) return words[name]?.(place, value) ?? "";
  if (name === "search" && table.model.search !== undefined) return modelSearchSql(place, value);
  return compilation.wrong(pointer, "unknown_field", unknownName("field", name, filterNames(table)));
}

/** What a filter of the table may name. */
export function filterNames({ columns, relations, model }: Table): string[] {
  const search = model.search === undefined ? [] : ["search"];
  return [...columns.keys(), ...relations.names, ...Object.keys(words), ...search];
}

const words: Readonly<Record<string, (place: Place, value: unknown) => string>> = {
  AND: (place, value) => {
    const filters = listSql(place, "AND", value);
    return filters.filter((sql) => sql !== "").join(" AND ");
  },
  OR: (place, value) => {
    const filters = listSql(place, "OR", value);
    if (filters.length === 0) return "FALSE";
    // A filter that says nothing is fulfilled by every row. The others stay: their parameters are bound already.
    return `(${filters.map((sql) => (sql === "" ? "TRUE" : `(${sql})`)).join(" OR ")})`;
  },
  NOT: (place, value) => {
    const sql = filterSql({ ...place, depth: place.depth + 1 }, value);
    return sql === "" ? "FALSE" : `(${sql}) IS NOT TRUE`;
  },
};

function listSql(place: Place, name: "AND" | "OR", value: unknown): string[] {
  if (!Array.isArray(value)) {
    place.compilation.wrong(place.pointer, "validation_failed", `${name} must be a list of filters.`);
    return [];
  }
  return value.map((filter: unknown, index) => filterSql(inside(place, index, 1), filter));
}

/** `{ "search": "printer -paper" }`: over all fields of the model's full text index. */
function modelSearchSql({ compilation, subject, pointer }: Place, value: unknown): string {
  const { table, prefix } = subject;
  const columns = (table.model.search ?? []).flatMap((field) => table.stored.get(field) ?? []);
  const [first] = columns;
  if (first === undefined) throw new OperationError("internal", `${table.model.name} has nothing to search.`);
  const sentence = operandComplaint(first.codec, "text", value);
  if (sentence !== null) return compilation.wrong(pointer, "validation_failed", about("search", sentence));
  if (!compilation.addCondition()) return "";
  return searchSql(
    columns.map(({ sql }) => prefix + sql),
    compilation.bind,
    value,
  );
}

/** What is said of related rows, by the kind of the relation. `join` finds them. */
type Quantifier = (place: Place, join: Join, filter: unknown) => string;

interface Join {
  readonly related: Related;
  /** `FROM … WHERE …`, true for the rows that the relation leads to. To be used: it adds parameters. */
  readonly sql: () => string;
  readonly subject: Subject;
}

const filterOf = (place: Place, { subject }: Join, filter: unknown): string =>
  filterSql({ ...place, subject, depth: place.depth + 1 }, filter);

const exists: Quantifier = (place, join, filter) => {
  const sql = filterOf(place, join, filter);
  return `EXISTS (SELECT ${join.sql()}${sql === "" ? "" : ` AND ${sql}`})`;
};

const quantifiers: Readonly<Record<Related["relation"]["kind"], Readonly<Record<string, Quantifier>>>> = {
  one: {
    is: (place, join, filter) =>
      filter === null ? `NOT EXISTS (SELECT ${join.sql()})` : exists(place, join, filter),
  },
  many: {
    some: exists,
    none: (place, join, filter) => `NOT ${exists(place, join, filter)}`,
    every: (place, join, filter) => {
      const sql = filterOf(place, join, filter);
      // All fulfil a filter that says nothing, and so do all of none.
      return sql === "" ? "" : `NOT EXISTS (SELECT ${join.sql()} AND (${sql}) IS NOT TRUE)`;
    },
  },
};

/** `{ "requester": { "is": … } }`, `{ "comments": { "some": … } }`. */
function relationSql(place: Place, name: string, value: unknown): string {
  const { compilation, subject, pointer } = place;
  const related = subject.table.relations.get(name);
  if (related === undefined) throw new OperationError("internal", `The relation ${name} was not loaded.`);
  const known = quantifiers[related.relation.kind];
  const names = Object.keys(known);
  if (!isRecord(value) || Object.keys(value).length === 0) {
    const message = `${name} must be an object of ${names.join(", ")}.`;
    return compilation.wrong(pointer, "validation_failed", message);
  }
  const parts = Object.keys(value).map((word) => {
    const at = inside(place, word);
    const quantifier = Object.hasOwn(known, word) ? known[word] : undefined;
    if (quantifier === undefined) {
      const message = `${unknownName("operator", word, names, ` on ${name}`)} It takes ${names.join(", ")}.`;
      return compilation.wrong(at.pointer, "unknown_operator", message);
    }
    if (subject.steps >= MAXIMUM_STEPS) {
      const message = `A filter goes through at most ${MAXIMUM_STEPS} relations in a row.`;
      return compilation.wrong(at.pointer, "validation_failed", message);
    }
    const alias = compilation.addRelation();
    return alias === null ? "" : quantifier(at, joinOf(place, related, alias), value[word]);
  });
  return parts.filter((sql) => sql !== "").join(" AND ");
}

function joinOf({ subject, compilation: { bind } }: Place, related: Related, alias: string): Join {
  const { table, from, to } = related;
  // Said once, of the rows that the statement is about.
  const rows = rowsOf(table, { ...subject.rows.scope, by: null });
  const prefix = `${alias}.`;
  const joined = `${prefix}${to.sql} = ${subject.qualifier}${from.sql}`;
  return {
    related,
    sql: () => `FROM ${rows.sql} AS ${alias} WHERE ${allOf(visibleSql(rows, bind, prefix), joined)}`,
    subject: { rows, table, prefix, qualifier: prefix, steps: subject.steps + 1 },
  };
}
