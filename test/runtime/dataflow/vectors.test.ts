/** Nearness of vectors on the embedded database: the servers here have no pgvector. */
import { contextOf } from "../../support/context.js";
import fc from "fast-check";
import * as z from "zod";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openEmbedded } from "#runtime/database/embedded.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { Model } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import * as v from "#runtime/validators.js";
import type {} from "../../support/postgres-setup.js";
import { createTableSql, resourceOf } from "./fixtures/model.js";

const model: Model = {
  name: "Point",
  accessor: "point",
  resource: "points",
  table: "points",
  key: ["id"],
  columns: {
    id: { column: "id", type: "integer" },
    at: { column: "at", type: "vector", nullable: true },
  },
  constraints: {},
  limit: { default: 20, maximum: 100 },
};
const { nodes } = resourceOf(model, {
  create: z.strictObject({ id: v.integer(), at: z.array(z.number()).nullable() }),
  update: z.strictObject({}),
});

const database = openEmbedded({ image: inject("pgliteImage"), extensions: ["vector"] });
afterAll(() => database.close());

interface Point {
  readonly id: number;
  readonly at: readonly [number, number] | null;
}
interface Page {
  readonly data: readonly Point[];
  readonly nextCursor: string | null;
}
const list = async (input: OperationInput): Promise<Page> =>
  JSON.parse((await runOperation(nodes.list, input, contextOf(database))).body ?? "") as Page;

const points: Point[] = [];

beforeAll(async () => {
  await database.script("CREATE EXTENSION vector");
  await database.script(createTableSql(model));
  for (let id = 0; id < 40; id += 1) {
    const at: Point["at"] = id % 8 === 7 ? null : [(id * 7) % 5, ((id * 3) % 11) + 1];
    points.push({ id, at });
    await runOperation(nodes.create, { data: { id, at } }, contextOf(database));
  }
});

type Vector = readonly [number, number];
/** The numbers are whole, so that JavaScript and pgvector round alike. */
const distances = {
  l2: ([a, b]: Vector, [c, d]: Vector) => Math.sqrt((a - c) ** 2 + (b - d) ** 2),
  ip: ([a, b]: Vector, [c, d]: Vector) => -(a * c + b * d),
} as const;

test("what is near is found, and comes in the order of nearness, page by page", async () => {
  const coordinate = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(coordinate, coordinate),
      fc.constantFrom("l2" as const, "ip" as const),
      fc.option(fc.integer({ min: -80, max: 12 }), { nil: undefined }),
      fc.boolean(),
      async (vector, distance, within, descending) => {
        const far = (point: Point): number => distances[distance](point.at ?? [0, 0], vector);
        const expected = points
          .filter((point) => point.at !== null && (within === undefined || far(point) <= within))
          .sort((a, b) => (far(a) - far(b) || a.id - b.id) * (descending ? -1 : 1));
        const near = { vector, distance, ...(within === undefined ? {} : { within }) };
        const query = { where: { at: { near } }, sort: descending ? "-at" : "at", limit: 9 };
        const seen: Point[] = [];
        let cursor: string | null | undefined;
        while (cursor !== null) {
          const page: Page = await list({ ...query, ...(cursor === undefined ? {} : { cursor }) });
          seen.push(...page.data);
          cursor = page.nextCursor;
        }
        expect(seen).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test("cosine looks at the direction alone", async () => {
  const where = { AND: [{ at: { near: { vector: [1, 1], distance: "cosine", within: 1e-6 } } }] };
  const { data } = await list({ where, sort: "at", fields: "at" });
  expect(data.length).toBeGreaterThan(0);
  expect(data.every(({ at }) => at?.[0] === at?.[1])).toBe(true);
});

test.each([
  [{ sort: "at" }, "/sort"],
  [{ sort: "at", where: { OR: [{ at: { near: { vector: [1, 1] } } }] } }, "/sort"],
  [{ where: { at: { near: { vector: [] } } } }, "/where/at/near"],
  [{ where: { at: { near: { vector: [1e39, 1] } } } }, "/where/at/near"],
])("%j is refused", async (input, pointer) => {
  await expect(list(input)).rejects.toMatchObject({ status: 400, complaints: [{ pointer }] });
});

test("a vector of another length is the caller's mistake", async () => {
  await expect(list({ where: { at: { near: { vector: [1, 2, 3], within: 1 } } } })).rejects.toMatchObject({
    code: "validation_failed",
  });
});
