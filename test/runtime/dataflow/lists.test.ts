/** Filters, orders and pages of the real databases against the same in memory. */
import { contextOf } from "../../support/context.js";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import { eachDatabase } from "../../support/databases.js";
import { byTerms, entry, type Entry, entryResource, matches } from "./fixtures/entry.js";
import { createTableSql } from "./fixtures/model.js";

const { nodes } = entryResource;

/** Few values, so that there are ties; from every plane, and where orders by code unit and code point differ. */
const texts = fc.constantFrom(
  "",
  "a",
  "A",
  "ab",
  "é",
  "\ue000",
  "\uffff",
  "\u{1f600}",
  "\u{10ffff}",
  "%",
  "_",
  "\\",
  "'",
  "NULL",
);
const values = {
  name: texts,
  note: fc.option(texts),
  rank: fc.constantFrom(-2_147_483_648, -1, 0, 1, 2_147_483_647),
  level: fc.option(fc.integer({ min: 0, max: 2 })),
  score: fc.option(fc.constantFrom(-1.5, -0, 0, 1e-300, 1e300, 0.1)),
  amount: fc.option(fc.constantFrom("-1.5", "0", "0.00", "1.50", "1.5", "100")),
  at: fc.option(
    fc.constantFrom(
      "2024-02-29T12:00:00.000000Z",
      "2024-02-29T12:00:00.000001Z",
      "0001-01-01T00:00:00.000000Z",
      "9999-12-31T00:00:00.000000Z",
    ),
  ),
  done: fc.option(fc.boolean()),
  color: fc.constantFrom("red", "green", "blue"),
} as const;
type Field = keyof typeof values;
const names = Object.keys(values) as Field[];
const ordered = new Set<Field>(["name", "note", "rank", "level", "score", "amount", "at"]);

const rows = fc.record(values);

function conditionOn(name: Field): fc.Arbitrary<unknown> {
  const value: fc.Arbitrary<unknown> = values[name];
  const given = value.filter((each) => each !== null);
  const equality = fc.oneof(
    value,
    value.map((eq) => ({ eq })),
    value.map((ne) => ({ ne })),
    fc.array(value, { maxLength: 3 }).map((list) => ({ in: list })),
    fc.array(value, { maxLength: 3 }).map((notIn) => ({ notIn })),
    fc.boolean().map((isNull) => ({ isNull })),
  );
  if (!ordered.has(name)) return equality;
  const comparison = fc.record(
    { gt: given, gte: given, lt: given, lte: given, between: fc.tuple(given, given) },
    { requiredKeys: [] },
  );
  return fc.oneof(
    equality,
    comparison.filter((each) => Object.keys(each).length > 0),
  );
}

const conditions = fc.record(Object.fromEntries(names.map((name) => [name, conditionOn(name)])), {
  requiredKeys: [],
});

const filters = fc.letrec<{ filter: Record<string, unknown> }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      fc.constant({}),
      ...names.map((name) => conditionOn(name).map((condition) => ({ [name]: condition }))),
      conditions,
    ),
    tie("filter").map((filter) => ({ NOT: filter })),
    fc.array(tie("filter"), { maxLength: 3 }).map((list) => ({ AND: list })),
    fc.array(tie("filter"), { maxLength: 3 }).map((list) => ({ OR: list })),
    fc.tuple(tie("filter"), tie("filter")).map(([left, right]) => ({ NOT: left, OR: [right, left] })),
  ),
})).filter;

const sorts = fc
  .uniqueArray(fc.constantFrom(...names, "id"), { maxLength: 4 })
  .chain((fields) => fc.tuple(...fields.map((field) => fc.constantFrom(field, `-${field}`))));

interface Page {
  readonly data: Entry[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

eachDatabase((_name, open) => {
  let database: Database;
  let stored: Entry[];

  const list = async (input: OperationInput): Promise<Page> => {
    const answer = await runOperation(nodes.list, input, contextOf(database));
    const page = JSON.parse(answer.body ?? "") as Page;
    expect(page.nextCursor).toBe(answer.nextCursor);
    return page;
  };
  const insert = async (data: unknown): Promise<Entry> => {
    const { body } = await runOperation(nodes.create, { data }, contextOf(database));
    return JSON.parse(body ?? "") as Entry;
  };

  beforeAll(async () => {
    database = await open();
    await database.script(createTableSql(entry));
    const data = fc.sample(rows, { numRuns: 120, seed: 7 });
    stored = [];
    for (const row of data) stored.push(await insert(row));
  });

  test("a filter finds what it says, and its NOT the rest", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (where) => {
        const expected = stored.filter((row) => matches(row, where));
        const found = await list({ where, limit: 100, total: "exact" });
        expect(found.total).toBe(expected.length);
        const ids = expected.map(({ id }) => id).sort();
        expect(found.data.map(({ id }) => id)).toEqual(ids.slice(0, 100));
        const count = await runOperation(nodes.count, { where: { NOT: where } }, contextOf(database));
        expect(count.body).toBe(`{"count":${stored.length - expected.length}}`);
      }),
      { numRuns: 300 },
    );
  });

  test("pages by cursor and by offset are the sorted list in pieces", async () => {
    await fc.assert(
      fc.asyncProperty(filters, sorts, fc.integer({ min: 3, max: 60 }), async (where, sort, limit) => {
        const expected = stored.filter((row) => matches(row, where)).sort(byTerms(sort));
        const seen: Entry[] = [];
        let cursor: string | null = null;
        do {
          const page: Page = await list({ where, sort, limit, ...(cursor === null ? {} : { cursor }) });
          const byOffset = await list({
            where,
            sort: sort.join(",") || undefined,
            limit,
            offset: seen.length,
          });
          expect(byOffset.data).toEqual(page.data);
          expect(page.data).toHaveLength(Math.min(limit, expected.length - seen.length));
          seen.push(...page.data);
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(seen).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  test("pages lose no row and give none twice while others insert and delete", async () => {
    const changes = fc.array(fc.oneof(rows, fc.nat()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(filters, sorts, fc.infiniteStream(changes), async (where, sort, between) => {
        const before = new Map(stored.map((row) => [row.id, row]));
        const gone = new Set<string>();
        const seen: Entry[] = [];
        let cursor: string | null = null;
        do {
          const page: Page = await list({ where, sort, limit: 15, ...(cursor === null ? {} : { cursor }) });
          seen.push(...page.data);
          cursor = page.nextCursor;
          for (const change of between.next().value ?? []) {
            if (typeof change !== "number") {
              stored.push(await insert(change));
              continue;
            }
            const [row] = stored.splice(change % stored.length, 1);
            if (row === undefined) continue;
            gone.add(row.id);
            await runOperation(nodes.delete, { key: row.id }, contextOf(database));
          }
          // The table neither empties nor grows without end.
          while (stored.length < 100) stored.push(await insert(fc.sample(rows, 1)[0]));
          for (const row of stored.splice(150)) {
            gone.add(row.id);
            await runOperation(nodes.delete, { key: row.id }, contextOf(database));
          }
        } while (cursor !== null);
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
        expect(seen).toEqual([...seen].sort(byTerms(sort)));
        expect(seen.every((row) => matches(row, where))).toBe(true);
        const ids = new Set(seen.map(({ id }) => id));
        const throughout = [...before.values()].filter(({ id }) => !gone.has(id));
        expect(throughout.filter((row) => matches(row, where) && !ids.has(row.id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("fields answers those alone, whatever the cursor needs", async () => {
    const page = await list({ fields: "rank,name", sort: "-note,score", limit: 2 });
    expect(page.data.map((row) => Object.keys(row))).toEqual([
      ["name", "rank"],
      ["name", "rank"],
    ]);
    const whole = await list({ sort: "-note,score", limit: 4 });
    const next = await list({ fields: ["id"], sort: "-note,score", limit: 2, cursor: page.nextCursor });
    expect(next.data.map(({ id }) => id)).toEqual(whole.data.slice(2).map(({ id }) => id));
  });

  test("a forged cursor is refused, whatever it holds", async () => {
    const { nextCursor } = await list({ sort: "-at,amount", where: { rank: { gte: -1 } }, limit: 1 });
    const parts = JSON.parse(Buffer.from(nextCursor ?? "", "base64url").toString()) as unknown[];
    const hostile = fc.oneof(
      fc.constantFrom<unknown>(
        "9999-99-99 99:99:99+99",
        "294277-01-01 00:00:00+00",
        "0000-01-01 00:00:00+00",
        "\0",
        "\ud800",
        "1e400",
        "'",
        `1${"0".repeat(200_000)}`,
      ),
      fc.jsonValue(),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: parts.length - 1 }), hostile, async (place, value) => {
        const forged = Buffer.from(JSON.stringify(parts.with(place, value))).toString("base64url");
        try {
          await list({ sort: "-at,amount", where: { rank: { gte: -1 } }, limit: 1, cursor: forged });
        } catch (error) {
          expect(error).toMatchObject({ code: "invalid_cursor", status: 400 });
        }
      }),
      { numRuns: 200 },
    );
    await expect(list({ sort: "at", cursor: nextCursor })).rejects.toMatchObject({ code: "invalid_cursor" });
    await expect(list({ sort: "-at,amount", cursor: nextCursor })).rejects.toMatchObject({
      code: "invalid_cursor",
    });
  });
});
