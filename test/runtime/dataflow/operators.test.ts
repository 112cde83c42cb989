/** Every operator of text, arrays and JSON on the real databases, against the same in memory. */
import { contextOf } from "../../support/context.js";
import fc from "fast-check";
import * as z from "zod";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { Model } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import * as v from "#runtime/validators.js";
import { eachDatabase } from "../../support/databases.js";
import { createTableSql, resourceOf } from "./fixtures/model.js";

const model: Model = {
  name: "Thing",
  accessor: "thing",
  resource: "things",
  table: "things",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer" },
    name: { column: "name", type: "text" },
    note: { column: "note", type: "text", nullable: true },
    tags: { column: "tags", type: "array", item: { type: "text" }, nullable: true },
    ranks: { column: "ranks", type: "array", item: { type: "integer" } },
    meta: { column: "meta", type: "json", nullable: true },
  },
  constraints: {},
  limit: { default: 20, maximum: 1000 },
  search: ["name", "note"],
};
const { nodes } = resourceOf(model, {
  create: z.strictObject({
    id: v.integer(),
    name: v.text(),
    note: v.text().nullable(),
    tags: v.array(v.text()).nullable(),
    ranks: v.array(v.integer()),
    meta: v.json().nullable(),
  }),
  update: z.strictObject({}),
});

interface Thing {
  readonly id: number;
  readonly name: string;
  readonly note: string | null;
  readonly tags: readonly string[] | null;
  readonly ranks: readonly number[];
  readonly meta: unknown;
}

/** From every plane; with everything that patterns give a meaning to; letters whose cases all agree on. */
const characters = ["a", "A", "b", "É", "é", "ß", "ñ", "%", "_", "\\", "\n", "'", "\u{1f600}", "\ue000", "."];
const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 4 });
const words = fc.constantFrom("a", "A", "é", "", "NULL", '"', "{}", "a,b");
const numbers = fc.constantFrom(-1, 0, 1, 2.5, 1e21, 1e-7);
const leaf = fc.oneof(
  texts,
  numbers,
  fc.boolean(),
  fc.constant(null),
  fc.constant([1, "a"]),
  fc.constant({}),
);
const things = fc.record({
  name: texts,
  note: fc.option(texts),
  tags: fc.option(fc.array(words, { maxLength: 3 })),
  ranks: fc.array(fc.constantFrom(-1, 0, 1, 2_147_483_647), { maxLength: 3 }),
  meta: fc.option(
    fc.oneof(
      leaf,
      fc.record(
        { a: leaf, "b.c": leaf, b: fc.record({ c: leaf }, { requiredKeys: [] }) },
        { requiredKeys: [] },
      ),
      fc.array(leaf, { maxLength: 2 }),
    ),
  ),
});

const patterns = fc.string({
  unit: fc.constantFrom("%", "_", "a", "É", "\\%", "\\_", "\\\\", "\\a", "\u{1f600}"),
  maxLength: 4,
});
const expressions = fc.constantFrom(
  "^a",
  "é$",
  "a|b",
  "^.$",
  "[aé]+",
  "^$",
  "\\.",
  "a{2}",
  "(a|b).?$",
  "\u{1f600}",
);

const textConditions = fc
  .record(
    {
      eq: texts,
      ne: texts,
      gt: texts,
      lte: texts,
      between: fc.tuple(texts, texts),
      in: fc.array(fc.option(texts), { maxLength: 3 }),
      notIn: fc.array(fc.option(texts), { maxLength: 3 }),
      like: patterns,
      ilike: patterns,
      contains: texts,
      startsWith: texts,
      endsWith: texts,
      regex: expressions,
      isNull: fc.boolean(),
      insensitive: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((all) => {
    const names = Object.keys(all).filter((name) => name !== "insensitive") as (keyof typeof all)[];
    if (names.length === 0) return fc.constant<Record<string, unknown>>({ isNull: false });
    // One or two at a time: more would match nothing.
    return fc.subarray(names, { minLength: 1, maxLength: 2 }).map((some): Record<string, unknown> => ({
      ...Object.fromEntries(some.map((name) => [name, all[name]])),
      ...("insensitive" in all ? { insensitive: all.insensitive } : {}),
    }));
  });

const one = (record: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof(...Object.entries(record).map(([name, value]) => value.map((operand) => ({ [name]: operand }))));

const arrayConditions = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const items = fc.array(item, { maxLength: 2 });
  return one({ has: item, hasAny: items, hasAll: items, isEmpty: fc.boolean(), eq: items, ne: items });
};

const given = leaf.filter((value) => value !== null);
const paths = fc.constantFrom<unknown>("a", "b.c", ["b.c"], ["b", "c"], ["0"], [1], [-1], "x", ["a", "x"]);
const pathConditions = fc
  .tuple(
    paths,
    fc.oneof(
      one({
        eq: leaf,
        ne: leaf,
        in: fc.array(leaf, { maxLength: 2 }),
        notIn: fc.array(leaf, { maxLength: 2 }),
        isNull: fc.boolean(),
        gt: fc.oneof(numbers, texts),
        lte: fc.oneof(numbers, texts),
        between: fc.oneof(fc.tuple(numbers, numbers), fc.tuple(texts, texts)),
      }),
      one({
        eq: texts,
        ne: texts,
        contains: texts,
        ilike: patterns,
        startsWith: texts,
        regex: expressions,
      }).chain((c) => fc.boolean().map((insensitive) => ({ ...c, insensitive }))),
    ),
  )
  .map(([path, condition]) => ({ path, ...condition }));

const conditions = fc.oneof(
  textConditions.map((name) => ({ name })),
  textConditions.map((note) => ({ note })),
  arrayConditions(words).map((tags) => ({ tags })),
  arrayConditions(fc.constantFrom(-1, 0, 2_147_483_647)).map((ranks) => ({ ranks })),
  pathConditions.map((meta) => ({ meta })),
  given.map((eq) => ({ meta: { eq } })),
);

/** What a JSON value is compared by, whatever the order of its members. */
const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
const order = (left: unknown, right: unknown): number => {
  if (typeof left === "string" && typeof right === "string")
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return typeof left === "number" && typeof right === "number" ? left - right : Number.NaN;
};

function likeExpression(pattern: string): RegExp {
  const source = [...pattern.matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain]) => {
    if (plain === "%") return ".*";
    if (plain === "_") return ".";
    return (escaped ?? plain ?? "").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  });
  return new RegExp(`^${source.join("")}$`, "su");
}

type Test = (value: unknown, operand: never) => boolean;
const onText =
  (check: (value: string, operand: string) => boolean): Test =>
  (value, operand) =>
    typeof value === "string" && check(value, operand);
const among = (value: unknown, list: readonly unknown[]): boolean => list.some((each) => same(each, value));

const tests: Readonly<Record<string, Test>> = {
  eq: same,
  ne: (value, operand) => !same(value, operand),
  gt: (value, operand) => order(value, operand) > 0,
  lte: (value, operand) => order(value, operand) <= 0,
  between: (value, [low, high]: readonly [unknown, unknown]) =>
    order(value, low) >= 0 && order(value, high) <= 0,
  in: among,
  notIn: (value, list) => !among(value, list),
  isNull: (value, operand) => (value === null) === operand,
  like: onText((value, pattern) => likeExpression(pattern).test(value)),
  ilike: onText((value, pattern) => likeExpression(pattern.toLowerCase()).test(value.toLowerCase())),
  contains: onText((value, part) => value.includes(part)),
  startsWith: onText((value, part) => value.startsWith(part)),
  endsWith: onText((value, part) => value.endsWith(part)),
  has: (value, item) => Array.isArray(value) && value.includes(item),
  hasAny: (value, items: readonly unknown[]) =>
    Array.isArray(value) && items.some((item) => value.includes(item)),
  hasAll: (value, items: readonly unknown[]) =>
    Array.isArray(value) && items.every((item) => value.includes(item)),
  isEmpty: (value, operand) => Array.isArray(value) && (value.length === 0) === operand,
};

const folded = (value: unknown): unknown => {
  if (typeof value === "string") return value.toLowerCase();
  return Array.isArray(value) ? value.map(folded) : value;
};

function holds(whole: unknown, condition: Record<string, unknown>): boolean {
  const { insensitive, path, ...operators } = condition;
  let value = path === undefined ? whole : valueAt(whole, path);
  return Object.entries(operators).every(([name, operand]) => {
    if (name === "regex") {
      return (
        typeof value === "string" &&
        new RegExp(String(operand), insensitive === true ? "isu" : "su").test(value)
      );
    }
    // A value that is no text is not equal to any in whatever case.
    if (insensitive === true && path !== undefined && typeof value !== "string") value = null;
    const fold = insensitive === true ? folded : (each: unknown) => each;
    return tests[name]?.(fold(value), fold(operand) as never);
  });
}

/** What `#>` finds: members by name, items by place, from the end where it is negative. */
function valueAt(whole: unknown, path: unknown): unknown {
  const steps = typeof path === "string" ? path.split(".") : (path as unknown[]).map(String);
  let value = whole;
  for (const step of steps) {
    if (Array.isArray(value)) value = /^-?\d+$/.test(step) ? value.at(Number(step)) : undefined;
    else if (typeof value === "object" && value !== null) value = (value as Record<string, unknown>)[step];
    else value = undefined;
  }
  return value ?? null;
}

eachDatabase((_name, open) => {
  let database: Database;
  let stored: readonly Thing[];

  const list = async (input: OperationInput): Promise<readonly Thing[]> => {
    const { body } = await runOperation(nodes.list, { limit: 1000, ...input }, contextOf(database));
    return (JSON.parse(body ?? "") as { data: Thing[] }).data;
  };
  const create = (thing: unknown) => runOperation(nodes.create, { data: thing }, contextOf(database));

  beforeAll(async () => {
    database = await open();
    await database.script(createTableSql(model));
    stored = fc.sample(things, { numRuns: 150, seed: 3 }).map((thing, id) => ({ id, ...thing }));
    for (const thing of stored) await create(thing);
  });

  test("a condition finds what it says, and its NOT the rest", async () => {
    await fc.assert(
      fc.asyncProperty(conditions, async (where) => {
        const [[field, condition] = expect.fail()] = Object.entries(where);
        const found = stored.filter((thing) => holds(thing[field as keyof Thing], condition as never));
        const ids = found.map(({ id }) => id);
        expect((await list({ where })).map(({ id }) => id)).toEqual(ids);
        const rest = (await list({ where: { NOT: where } })).map(({ id }) => id);
        expect(rest).toEqual(stored.map(({ id }) => id).filter((id) => !ids.includes(id)));
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ["printer", [1, 2, 3]],
    ["PRINTER", [1, 2, 3]],
    ["printer paper", [2]],
    ["printer -paper", [1, 3]],
    ['"printer is on fire"', [1]],
    ['"fire on"', []],
    ["éclair or paper", [2, 4]],
    ["print", []],
    ["", []],
    ["!!! & | : * ' \\ ( <->", []],
  ])("words %j", async (search, expected) => {
    const rows = [
      ["The printer is on FIRE", null],
      ["Printer", "has no paper"],
      ["help", "printer?!"],
      ["ÉCLAIR", null],
    ] as const;
    const undo = new Error("undo");
    const searched = database.transaction(async (tx) => {
      for (const [index, [name, note]] of rows.entries()) {
        const data = { id: 1001 + index, name, note, tags: null, ranks: [], meta: null };
        await runOperation(nodes.create, { data }, contextOf(tx));
      }
      const find = async (where: unknown): Promise<number[]> => {
        const { body } = await runOperation(
          nodes.list,
          { where: { AND: [where, { id: { gt: 1000 } }] } },
          contextOf(tx),
        );
        return (JSON.parse(body ?? "") as { data: Thing[] }).data.map(({ id }) => id - 1000);
      };
      expect(await find({ search })).toEqual(expected);
      const either = await find({ OR: [{ name: { search } }, { note: { search } }] });
      // Apart, no field has words of both; and a field that is null lacks none.
      if (!/ paper| -/.test(search)) expect(either).toEqual(expected);
      throw undo;
    });
    await expect(searched).rejects.toBe(undo);
  });

  test.each(["(", "[", "a{2,1}", "*", "\\", "(?<x>a)", "a{256}", "[[:nope:]]"])(
    "the regular expression %j is the caller's mistake",
    async (regex) => {
      await expect(list({ where: { name: { regex } } })).rejects.toMatchObject({
        code: "validation_failed",
        status: 400,
        message: "A regular expression is not valid.",
      });
    },
  );

  test("whatever stands in a filter, the answer is rows or the caller's mistake", async () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: "binary" }),
      fc.constantFrom<unknown>(
        "\0",
        "\ud800",
        "%".repeat(2_000),
        "\\",
        "a\\",
        1e308,
        [[]],
        [null],
        ["\0"],
        {},
        "__proto__",
      ),
    );
    const names = [
      "eq",
      "like",
      "ilike",
      "contains",
      "regex",
      "search",
      "has",
      "hasAny",
      "isEmpty",
      "path",
      "near",
    ];
    const condition = fc.dictionary(fc.constantFrom(...names, "insensitive", "gt", "between"), hostile, {
      maxKeys: 3,
    });
    const where = fc.dictionary(
      fc.constantFrom("name", "tags", "ranks", "meta", "search", "id"),
      fc.oneof(condition, hostile),
      {
        maxKeys: 2,
      },
    );
    await fc.assert(
      fc.asyncProperty(where, async (filter) => {
        try {
          await list({ where: filter, limit: 5 });
        } catch (error) {
          expect(error).toMatchObject({ status: 400 });
        }
      }),
      { numRuns: 400 },
    );
  });
});
