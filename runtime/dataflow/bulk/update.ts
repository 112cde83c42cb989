/** Many rows by one UPDATE, each with its own values, also where items change different fields. */
import type { Parameter, Queryable } from "../../database/port.js";
import type { Data } from "../data.js";
import { touch } from "../insertion.js";
import type { Rows } from "../scope.js";
import type { TableColumn } from "../table.js";
import { arrayCast, columnText, elementSql, flagsText } from "./arrays.js";
import { numberedOutcomes } from "./insert.js";
import { inGroups, inKeyOrder } from "./items.js";
import { keyedMatch, keyedSource, type KeyedEntry } from "./keyed.js";
import type { Outcome, RowAnswer } from "./outcome.js";

export interface UpdateEntry extends KeyedEntry {
  readonly data: Data;
  /** Whether there is a field to change; a row whose item has none is answered as it is (RFC 7396). */
  readonly isChange: boolean;
}

/** One outcome an entry, in their order. */
export async function updateRows(
  database: Queryable,
  visible: Rows,
  answer: RowAnswer,
  entries: readonly UpdateEntry[],
): Promise<readonly Outcome[]> {
  const { table } = visible;
  const ordered = inKeyOrder(entries);
  const groups = [
    { sql: updateSql, entries: ordered.filter(({ isChange }) => isChange) },
    { sql: selectSql, entries: ordered.filter(({ isChange }) => !isChange) },
  ].filter((group) => group.entries.length > 0);
  return inGroups(entries, groups, async (group) => {
    const parameters: Parameter[] = [];
    const text = group.sql(visible, answer, group.entries, parameters);
    const { rows } = await database.query(table.statements.of(text), parameters);
    return numberedOutcomes("updated", group.entries, rows);
  });
}

function selectSql(
  visible: Rows,
  answer: RowAnswer,
  entries: readonly UpdateEntry[],
  parameters: Parameter[],
): string {
  const source = keyedSource(visible.table, entries, parameters);
  const selected = [...answer.select("t."), "v.n"].join(", ");
  return `SELECT ${selected} FROM ${visible.sql} AS t JOIN ${source} ON ${keyedMatch(visible, parameters)}`;
}

function updateSql(
  visible: Rows,
  answer: RowAnswer,
  entries: readonly UpdateEntry[],
  parameters: Parameter[],
): string {
  const { table, sql } = visible;
  const changes = [...table.stored.values()].flatMap((column) =>
    column === table.tenant ? [] : changeOf(column, entries, parameters),
  );
  const source = keyedSource(
    table,
    entries,
    parameters,
    changes.flatMap(({ arrays }) => arrays),
  );
  return (
    `UPDATE ${sql} AS t SET ${touch(visible, "t")}${changes.map(({ assignment }) => assignment).join(", ")}` +
    ` FROM ${source} WHERE ${keyedMatch(visible, parameters)} RETURNING ${[...answer.select("t."), "v.n"].join(", ")}`
  );
}

interface Change {
  readonly assignment: string;
  readonly arrays: readonly { readonly name: string; readonly array: string }[];
}

/** Nothing for a field that no entry changes; where some don't, a flag says for each row whether it keeps its value. */
function changeOf(
  column: TableColumn,
  entries: readonly UpdateEntry[],
  parameters: Parameter[],
): readonly Change[] {
  const { field, sql, codec } = column;
  const flags = entries.map(({ data }) => data[field] !== undefined);
  if (!flags.includes(true)) return [];
  const text = columnText(column, entries.length, (entry) => {
    const value = entries[entry]?.data[field];
    return value === undefined || value === null ? null : codec.parameter(value);
  });
  const place = parameters.push(text);
  const values = { name: `c${place}`, array: `$${place}::${arrayCast(column)}` };
  const value = elementSql(column, `v.${values.name}`);
  if (!flags.includes(false)) return [{ assignment: `${sql} = ${value}`, arrays: [values] }];
  const flagPlace = parameters.push(flagsText(flags));
  const given = { name: `c${flagPlace}`, array: `$${flagPlace}::bool[]` };
  const kept = `CASE WHEN v.${given.name} THEN ${value} ELSE t.${sql} END`;
  return [{ assignment: `${sql} = ${kept}`, arrays: [values, given] }];
}
