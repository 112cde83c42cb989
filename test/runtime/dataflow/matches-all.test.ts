import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesAll } from "#runtime/dataflow/matches-all.js";
import { type Entry, matches } from "./fixtures/entry.js";

type Filter = Record<string, unknown>;

/** Filters of which rows decide nothing, and of which they do. */
const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Filter>(
      {},
      { name: { notIn: [] } },
      { name: { in: [] } },
      { name: "a" },
      { name: { in: [], notIn: [] } },
      { name: { ne: "a" }, rank: { notIn: [] } },
    ),
    tie("filter").map((filter): Filter => ({ NOT: filter })),
    fc.array(tie("filter"), { maxLength: 3 }).map((list): Filter => ({ AND: list })),
    fc.array(tie("filter"), { maxLength: 3 }).map((list): Filter => ({ OR: list })),
    fc.tuple(tie("filter"), tie("filter")).map(([left, right]): Filter => ({ NOT: left, OR: [right] })),
  ),
})).filter;

const row = (name: string): Entry => ({
  id: "",
  name,
  note: null,
  rank: 1,
  level: null,
  score: null,
  amount: null,
  at: null,
  done: null,
  color: "red",
});

test("a filter that matches all by its form matches every row", () => {
  fc.assert(
    fc.property(filters, (where) => {
      if (matchesAll(where)) for (const name of ["a", "b"]) expect(matches(row(name), where)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("a filter without conditions on values is known for what it matches", () => {
  fc.assert(
    fc.property(
      filters.filter((where) => !/"(a|ne)"/.test(JSON.stringify(where))),
      (where) => {
        expect(matchesAll(where)).toBe(matches(row("a"), where));
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  [undefined, true],
  [null, false],
  ["", false],
  [[], false],
  [{ AND: {} }, false],
  [{ OR: {} }, false],
  [{ NOT: [] }, false],
  [{ name: {} }, true],
  [{ name: { search: [] } }, false],
  [{ comments: { every: {} } }, true],
  [{ comments: { every: { AND: [] } } }, true],
  [{ comments: { none: { OR: [] } } }, true],
  [{ comments: { none: {} } }, false],
  [{ NOT: { comments: { every: {} } } }, false],
  [{ comments: { some: {} } }, false],
])("%j: %j", (where, expected) => {
  expect(matchesAll(where)).toBe(expected);
});
