/** A model that allows what an index serves alone, and a relation that has one row at both ends: as they are generated. */
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../golden/indexed/generated/application.js";
import type { BookListQuery } from "../golden/indexed/generated/book/types.js";
import type { Models } from "../golden/indexed/generated/models.js";
import { resources } from "../golden/indexed/generated/resources.js";
import { opener } from "../support/databases.js";

const open = opener("PGlite");
let database: Database;
let library: DataFlow<Models>;
let app: FastifyInstance;

beforeAll(async () => {
  database = await open();
  const schema = new URL("../golden/indexed/generated/schema.sql", import.meta.url);
  await database.script(readFileSync(schema, "utf8"));
  library = dataFlowOn<Models>(new Engine(application, database, resources));
  app = createServer({ application, database });
});
afterAll(() => app.close());
beforeEach(() => database.script("TRUNCATE books, signed_copies, loans RESTART IDENTITY"));

const book = (title: string, more: object = {}) => ({
  title,
  subjects: [],
  language: "en" as const,
  ...more,
});

test("filters and sorts that an index serves are there, in types as at run time", async () => {
  await library.book.bulkCreate({
    data: [
      book("Emma", { isbn: "111", subjects: ["love"], publishedOn: "1815-12-23", pages: 474 }),
      book("Persuasion", { isbn: "112", subjects: ["love", "navy"], publishedOn: "1817-12-20", pages: 249 }),
      book("Effi Briest", { language: "de", summary: "A marriage." }),
    ],
  });
  const titles = async (query: BookListQuery): Promise<readonly string[]> =>
    (await library.book.list(query)).data.map(({ title = "" }) => title);
  expect(await titles({ where: { isbn: { startsWith: "11" } }, sort: "-isbn" })).toEqual([
    "Persuasion",
    "Emma",
  ]);
  expect(await titles({ where: { subjects: { hasAny: ["navy", "war"] } } })).toEqual(["Persuasion"]);
  expect(await titles({ where: { search: "emma or marriage" }, sort: ["language"] })).toEqual([
    "Effi Briest",
    "Emma",
  ]);
  expect(await titles({ where: { publishedOn: { lt: "1816-01-01" } } })).toEqual(["Emma"]);
});

test("others are not", async () => {
  const refusals: readonly (readonly [Promise<unknown>, string, string])[] = [
    // @ts-expect-error -- no index begins with the title
    [library.book.list({ where: { title: "Emma" } }), "unknown_operator", "/where/title"],
    // @ts-expect-error -- an index finds what is equal, not what is unequal
    [library.book.count({ where: { isbn: { ne: "111" } } }), "unknown_operator", "/where/isbn/ne"],
    // @ts-expect-error -- pages stand behind the day in their index
    [library.book.list({ sort: ["pages"] }), "unknown_field", "/sort"],
  ];
  for (const [call, code, pointer] of refusals) {
    await expect(call).rejects.toMatchObject({ code, complaints: [{ pointer }] });
  }
  const { statusCode, body } = await app.inject({ url: "/api/books?title=Emma" });
  expect([statusCode, JSON.parse(body)]).toMatchObject([400, { code: "unknown_operator" }]);
});

test("groups are measured all the same: no index serves those of any model", async () => {
  await library.book.bulkCreate({
    data: [book("a", { pages: 1 }), book("b", { pages: 3 }), book("c", { language: "de" })],
  });
  const query = { groupBy: ["language"], count: true, max: ["pages"], having: { count: { gt: 1 } } } as const;
  expect(await library.book.aggregate(query)).toEqual({
    data: [{ language: "en", count: 2, max: { pages: 3 } }],
  });
});

test("groups have neither relations nor a full text", async () => {
  for (const having of [{ max: { signed: { is: null } } }, { max: { search: "a" } }]) {
    const { statusCode, body } = await app.inject({
      method: "POST",
      url: "/api/books:aggregate",
      payload: { groupBy: ["language"], count: true, having },
    });
    expect([statusCode, JSON.parse(body)]).toMatchObject([400, { code: "unknown_field" }]);
  }
});

test("a relation of one to one is a row at both ends", async () => {
  const made = await library.book.create({ ...book("Emma"), signed: { place: "Bath" } });
  const other = await library.book.create(book("Persuasion"));
  const read = await library.book.read(made.id, { include: "signed" });
  expect(read?.signed).toMatchObject({ place: "Bath", bookId: made.id });
  expect(await library.book.read(other.id, { include: { signed: true } })).toMatchObject({ signed: null });
  const copies = await library.signedCopy.list({
    include: ["book"],
    where: { book: { is: { id: made.id } } },
  });
  expect(copies.data.map((copy) => copy.book?.title)).toEqual(["Emma"]);
  const unsigned = await library.book.list({ where: { signed: { is: null } } });
  expect(unsigned.data.map(({ id }) => id)).toEqual([other.id]);
  const id = copies.data[0]?.id ?? 0;
  const third = await library.book.create({ ...book("Sanditon"), signed: { connect: id } });
  expect((await library.signedCopy.read(id))?.bookId).toBe(third.id);
});

test("a model that nobody can read is on no one's way", async () => {
  const made = await library.book.create(book("Emma"));
  await library.loan.create({ bookId: made.id, days: 14 });
  // @ts-expect-error -- loans can only be made
  const call = library.book.list({ where: { loans: { some: {} } } });
  await expect(call).rejects.toMatchObject({ code: "unknown_field" });
  await expect(library.book.list({ include: "loans" })).rejects.toMatchObject({ code: "unknown_field" });
});
