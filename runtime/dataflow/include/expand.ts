/**
 * Finds what is included and splices it into the JSON text of its rows: one statement for each relation, all of a level
 * at once. No row becomes an object.
 */
import type { Cell, Queryable, Row } from "../../database/port.js";
import { arrayParameter } from "../codecs/array.js";
import { refuse } from "../complaint.js";
import { MAXIMUM_INCLUDED_ROWS, type Inclusion } from "./inclusion.js";

/** What the levels of one answer share. */
interface Expansion {
  readonly database: Queryable;
  /** Rows that may still be included. */
  left: number;
}

/**
 * For each row the members that come behind its own: `,"requester":{…},"comments":[…]`.
 * @param places where the rows have the values that the inclusions go by
 * @throws {OperationError} `validation_failed` where so much is included that an answer could not hold it
 */
export function expand(
  database: Queryable,
  inclusions: readonly Inclusion[],
  rows: readonly Row[],
  places: readonly number[],
): Promise<readonly string[]> {
  return membersOf({ database, left: MAXIMUM_INCLUDED_ROWS }, inclusions, rows, places);
}

/** The row's JSON text with further members. */
export function withMembers(json: string, members: string | undefined): string {
  return members === undefined || members === "" ? json : `${json.slice(0, -1)}${members}}`;
}

async function membersOf(
  expansion: Expansion,
  inclusions: readonly Inclusion[],
  rows: readonly Row[],
  places: readonly number[],
): Promise<readonly string[]> {
  if (inclusions.length === 0 || rows.length === 0) return [];
  const found = await Promise.all(
    inclusions.map((inclusion, index) => {
      const place = places[index] ?? 0;
      return inclusionFor(
        expansion,
        inclusion,
        rows.map((row) => row[place] ?? null),
      );
    }),
  );
  return rows.map((_, row) => {
    let members = "";
    const more: string[] = [];
    for (const { name, json, hasMore } of found) {
      members += `,"${name}":${json[row]}`;
      if (hasMore[row] === true) more.push(`"${name}"`);
    }
    return more.length === 0 ? members : `${members},"$more":[${more.join(",")}]`;
  });
}

/** What is included under one name, for each parent. */
interface Included {
  readonly name: string;
  readonly json: readonly string[];
  readonly hasMore: readonly boolean[];
}

async function inclusionFor(
  expansion: Expansion,
  inclusion: Inclusion,
  values: readonly Cell[],
): Promise<Included> {
  const { related, limit, write, inner, places } = inclusion;
  // Parents that have the same value are one to the statement.
  const numbers = new Map<string, number>();
  for (const value of values) {
    if (value !== null && !numbers.has(value)) numbers.set(value, numbers.size + 1);
  }
  const counts = Array.from({ length: numbers.size + 1 }, () => 0);
  const rows: Row[] = [];
  const owners: number[] = [];
  for (const row of await rowsFor(expansion, inclusion, [...numbers.keys()])) {
    const last = row[row.length - 1] ?? "";
    const owner = inclusion.owner === "number" ? Number(last) : (numbers.get(last) ?? 0);
    const count = (counts[owner] ?? 0) + 1;
    counts[owner] = count;
    if (count > limit) continue;
    rows.push(row);
    owners.push(owner);
  }
  expansion.left -= rows.length;
  if (expansion.left < 0) refuse(inclusion.pointer, "validation_failed", tooMany);
  const members = await membersOf(expansion, inner, rows, places);
  const texts = Array.from({ length: numbers.size + 1 }, () => "");
  rows.forEach((row, index) => {
    const owner = owners[index] ?? 0;
    const text = withMembers(write(row), members[index]);
    texts[owner] = texts[owner] === "" ? text : `${texts[owner]},${text}`;
  });
  const ofParent = values.map((value) => (value === null ? 0 : (numbers.get(value) ?? 0)));
  const isMany = related.relation.kind === "many";
  return {
    name: related.name,
    json: ofParent.map((owner) => (isMany ? `[${texts[owner]}]` : texts[owner] || "null")),
    hasMore: ofParent.map((owner) => isMany && (counts[owner] ?? 0) > limit),
  };
}

const tooMany = `More than ${MAXIMUM_INCLUDED_ROWS} rows would be included: ask for fewer of each with limit, or for a shorter list.`;

async function rowsFor(
  { database }: Expansion,
  { related, text, parameters }: Inclusion,
  values: readonly string[],
): Promise<readonly Row[]> {
  if (values.length === 0) return [];
  const statement = related.table.statements.of(text);
  const { rows } = await database.query(statement, [arrayParameter(values), ...parameters]);
  return rows;
}
