/** Items that name their row by its key. */
import type { Parameter } from "../../database/port.js";
import type { Complaint } from "../../errors.js";
import { equalityText } from "../equality.js";
import { isRecord, keyParameters } from "../key.js";
import { allOf, binderOf, type Rows, visibleSql } from "../scope.js";
import type { Table } from "../table.js";
import { arrayCast, columnText } from "./arrays.js";
import type { Entry } from "./execute.js";
import { complaintsOf } from "./items.js";

export interface KeyedEntry extends Entry {
  /** Parameters of the key's columns. */
  readonly key: readonly Parameter[];
  /** Equal for equal keys. */
  readonly keyText: string;
}

/**
 * The key of an item.
 * @param value the key's value, or an object of its fields
 */
export function parseKey(
  table: Table,
  value: unknown,
): Pick<KeyedEntry, "key" | "keyText"> | readonly Complaint[] {
  let key: readonly Parameter[] = [];
  const complaints = complaintsOf(() => {
    key = keyParameters(table, value);
  });
  if (complaints.length > 0) return complaints;
  const texts = table.key.map(({ field, column }) =>
    equalityText(column, isRecord(value) ? value[field] : value),
  );
  return { key, keyText: texts.join("\0") };
}

/** `unnest($1::uuid[], …) WITH ORDINALITY AS v(k0, …, n)`: the entries' keys as rows, and whatever stands beside them. */
export function keyedSource(
  table: Table,
  entries: readonly KeyedEntry[],
  parameters: Parameter[],
  beside: readonly { readonly name: string; readonly array: string }[] = [],
): string {
  const keys = table.key.map((column, place) => {
    const text = columnText(column, entries.length, (entry) => entries[entry]?.key[place] ?? null);
    return `$${parameters.push(text)}::${arrayCast(column)}`;
  });
  const names = [...keys.map((_, place) => `k${place}`), ...beside.map(({ name }) => name), "n"];
  const arrays = [...keys, ...beside.map(({ array }) => array)];
  return `unnest(${arrays.join(", ")}) WITH ORDINALITY AS v(${names.join(", ")})`;
}

/** `t."id" = v.k0`: the row is the entry's, and there for the request. */
export function keyedMatch(rows: Rows, parameters: Parameter[]): string {
  const own = rows.table.key.map(({ sql }, place) => `t.${sql} = v.k${place}`);
  return allOf(visibleSql(rows, binderOf(parameters), "t."), own.join(" AND "));
}
