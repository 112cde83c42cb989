/** From the items of an input to entries that can run: checked one by one, of two for one row only the last. */
import { invalid, OperationError, type Complaint } from "../../errors.js";
import type { SqlError } from "../../database/port.js";
import { equalityText } from "../equality.js";
import { asOperationError } from "../failure.js";
import { storedValue } from "../insertion.js";
import { repointed } from "../members.js";
import type { Data } from "../data.js";
import type { AnyNode } from "../model.js";
import type { TableColumn } from "../table.js";
import type { Entry } from "./execute.js";
import type { BulkOptions } from "./options.js";
import { type Outcome, refuseItems, skipped } from "./outcome.js";

/** What a list came to: entries to run, and for each item its outcome, where that is known already. */
export interface Prepared<Item extends Entry> {
  readonly entries: readonly Item[];
  readonly outcomes: (Outcome | undefined)[];
}

/** An entry, or what is wrong with the item. Pointers begin at the item. */
export type Check<Item extends Entry> = (item: unknown, index: number) => Item | readonly Complaint[];

/**
 * @param name where the items stand in the input
 * @throws {OperationError} `atomic` with up to a hundred complaints about all items
 */
export function prepare<Item extends Entry>(
  name: "data" | "ids",
  items: readonly unknown[],
  { mode }: BulkOptions,
  check: Check<Item>,
): Prepared<Item> {
  const entries: Item[] = [];
  const outcomes: (Outcome | undefined)[] = [];
  const wrong: Complaint[] = [];
  for (let index = 0; index < items.length && wrong.length < 100; index += 1) {
    const checked = check(items[index], index);
    if (!isComplaints(checked)) {
      outcomes.push(undefined);
      entries.push(checked);
      continue;
    }
    const complaints = checked.map((each) => ({ ...each, pointer: `/${name}/${index}${each.pointer}` }));
    if (mode === "atomic") wrong.push(...complaints);
    else outcomes.push({ status: "failed", error: invalid(complaints.slice(0, 100)) });
  }
  return wrong.length > 0 ? refuseItems(wrong) : { entries, outcomes };
}

function isComplaints(checked: Entry | readonly Complaint[]): checked is readonly Complaint[] {
  return Array.isArray(checked);
}

/** What checking throws about one item, as complaints. */
export function complaintsOf(check: () => void): readonly Complaint[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof OperationError && error.complaints.length > 0) return error.complaints;
    throw error;
  }
}

/**
 * Of entries with the same text the last stays; the others are `skipped`. An entry without a text has no equal.
 * @param textsOf one text for each unique key; the entries are the same where one of them is
 */
export function withoutDuplicates<Item extends Entry>(
  { entries, outcomes }: Prepared<Item>,
  textsOf: (entry: Item) => readonly (string | null)[],
): Prepared<Item> {
  const seen: Set<string>[] = [];
  const isLast = (entry: Item): boolean => {
    const texts = textsOf(entry);
    const known = texts.some((text, key) => text !== null && seen[key]?.has(text) === true);
    if (known) return false;
    texts.forEach((text, key) => text !== null && (seen[key] ??= new Set()).add(text));
    return true;
  };
  const kept: Item[] = [];
  for (let i = entries.length - 1; i >= 0; i -= 1) {
    const entry = entries[i] as Item; // within the list
    if (isLast(entry)) kept.push(entry);
    else outcomes[entry.index] = skipped;
  }
  return { entries: kept.reverse(), outcomes };
}

/** A text that is equal for rows of the same unique key; null where a part is null or made later: such rows are distinct. */
export function keyText(key: readonly TableColumn[], data: Data): string | null {
  let text = "";
  for (const column of key) {
    const value = storedValue(column, data);
    if (value === undefined || value === null) return null;
    // No text that PostgreSQL stores holds a NUL.
    text += `${equalityText(column.column, value)}\0`;
  }
  return text;
}

/**
 * Runs entries in groups, or in another order than theirs.
 * @param groups of all entries, each in one of them
 * @param run one outcome an entry of the group, in the group's order
 */
export async function inGroups<Item extends Entry, Group extends { readonly entries: readonly Item[] }>(
  entries: readonly Item[],
  groups: readonly Group[],
  run: (group: Group) => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  // By place in the input: a map of ten thousand entries would cost as much as their statement's text.
  const outcomes: (Outcome | undefined)[] = [];
  for (const group of groups) {
    const ran = await run(group);
    group.entries.forEach((entry, place) => (outcomes[entry.index] = ran[place]));
  }
  return entries.map(({ index }) => outcomes[index] as Outcome); // each is in a group
}

/**
 * By their keys. Callers that meet on the same rows take them in the same order, whatever the order of their items, so
 * that none waits for another that waits for it.
 */
export function inKeyOrder<Item extends { readonly keyText: string }>(entries: readonly Item[]): Item[] {
  return entries.toSorted((left, right) =>
    left.keyText < right.keyText ? -1 : left.keyText > right.keyText ? 1 : 0,
  );
}

/** Each entry's outcome put in the place of its item. */
export function inInputOrder<Item extends Entry>(
  { entries, outcomes }: Prepared<Item>,
  ran: readonly Outcome[],
): readonly Outcome[] {
  entries.forEach((entry, place) => (outcomes[entry.index] = ran[place]));
  // Every item was either refused, skipped or run.
  return outcomes as readonly Outcome[];
}

/** The database's refusal of one item, in the terms of the input: a complaint always names the item. */
export function explainItem(error: SqlError, node: AnyNode, pointer: string): OperationError {
  const explained = asOperationError(error, node);
  if (explained.complaints.length > 0) return repointed(explained, (place) => pointer + place);
  const { code, message, cause } = explained;
  return new OperationError(code, message, {
    complaints: [{ pointer, code, message }],
    ...(cause === undefined ? {} : { cause }),
  });
}
