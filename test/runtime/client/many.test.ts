/** The operations on many rows give the same answers and the same errors over REST, with a client and in process. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient, PrewireError } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { createServer } from "#runtime/nexus/server.js";
import { eachDatabase } from "../../support/databases.js";
import { application, createTables, resources } from "../dataflow/fixtures/bulk.js";

type Operation = "upsert" | "bulkCreate" | "bulkUpdate" | "bulkDelete" | "bulkUpsert" | "aggregate";
type Method = (input: object, options?: { signal?: AbortSignal }) => Promise<unknown>;
type Models = Readonly<Record<keyof typeof resources, Readonly<Record<Operation, Method>>>>;

/** What a call came to, in the terms that all channels share. */
type Outcome =
  { readonly value: unknown } | { readonly status: number; readonly code: string; readonly errors: unknown };

const id = (digit: string): string => digit.repeat(32).replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const nobody = id("f");

/** Values that differ from call to call. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, member: unknown) =>
    /^(created|updated)At$/.test(name) ? "" : member,
  );

eachDatabase((_name, open) => {
  let database: Database;
  let app: FastifyInstance;
  let channels: Record<
    string,
    (model: keyof Models, operation: Operation, input: object) => Promise<Outcome>
  >;

  beforeAll(async () => {
    database = await open();
    await createTables(database);
    app = createServer({ application, database });
    const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
    const client = createClient<Models>({ contract: application.contract, resources }, { baseUrl });
    const dataFlow = dataFlowOn<Models>(new Engine(application, database, resources));
    channels = {
      rest: async (model, operation, input) => {
        const url = `/api/${resources[model].path}:${operation}`;
        const { statusCode, body } = await app.inject({ method: "POST", url, payload: input });
        const json = JSON.parse(body) as { code: string; errors?: unknown };
        return statusCode < 400
          ? { value: timeless(json) }
          : { status: statusCode, code: json.code, errors: json.errors ?? [] };
      },
      client: (model, operation, input) => outcomeOf(() => client[model][operation](input)),
      process: (model, operation, input) => outcomeOf(() => dataFlow[model][operation](input)),
      transaction: (model, operation, input) =>
        outcomeOf(() => dataFlow.transaction((tx) => tx[model][operation](input))),
    };
  });
  afterAll(() => app.close());

  async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
    try {
      return { value: timeless(await call()) };
    } catch (error) {
      if (!(error instanceof PrewireError)) throw error;
      return { status: error.status, code: error.code, errors: error.complaints };
    }
  }

  const reset = async (): Promise<void> => {
    await database.script("TRUNCATE people, counters, places, tags RESTART IDENTITY");
    const data = ["1", "2", "3"].map((digit) => ({
      id: id(digit),
      email: digit,
      name: digit,
      age: Number(digit),
    }));
    await channels.process?.("person", "bulkCreate", { data });
  };
  beforeEach(reset);

  /** The outcome, the same on all channels. */
  const everywhere = async (model: keyof Models, operation: Operation, input: object): Promise<Outcome> => {
    const outcomes: Record<string, Outcome> = {};
    for (const [name, call] of Object.entries(channels)) {
      await reset();
      outcomes[name] = await call(model, operation, input);
    }
    const { rest, ...others } = outcomes;
    for (const [name, outcome] of Object.entries(others))
      expect({ [name]: outcome }).toEqual({ [name]: rest });
    return rest as Outcome; // one of the channels
  };

  const counts = (more: object) => ({ created: 0, updated: 0, deleted: 0, skipped: 0, failed: 0, ...more });

  test.each<[keyof Models, Operation, object, object]>([
    [
      "person",
      "upsert",
      { where: { id: id("a") }, create: { email: "a", name: "A" }, update: {} },
      { created: true, data: { id: id("a") } },
    ],
    [
      "person",
      "upsert",
      { where: { email: "1" }, create: { name: "A" }, update: { name: "B" } },
      { created: false, data: { name: "B", id: id("1") } },
    ],
    [
      "counter",
      "bulkCreate",
      { data: [{ label: "a" }, {}], return: "ids" },
      {
        results: [
          { status: "created", id: 1 },
          { status: "created", id: 2 },
        ],
      },
    ],
    [
      "person",
      "bulkCreate",
      {
        data: [
          { id: id("a"), email: "a", name: "A" },
          { email: "1", name: "A" },
        ],
        mode: "perRow",
      },
      { counts: counts({ created: 1, failed: 1 }) },
    ],
    ["person", "bulkCreate", { data: [] }, { results: [], counts: counts({}) }],
    [
      "person",
      "bulkUpdate",
      { data: [{ id: id("2"), name: "B" }, { id: nobody }], mode: "perRow" },
      { results: [{ status: "updated" }, { status: "not_found" }] },
    ],
    [
      "person",
      "bulkUpdate",
      { where: { age: { gt: 1 } }, data: { note: "n" } },
      { counts: counts({ updated: 2 }) },
    ],
    [
      "person",
      "bulkDelete",
      { ids: [id("3"), id("1")], return: "ids" },
      {
        results: [
          { status: "deleted", id: id("3") },
          { status: "deleted", id: id("1") },
        ],
      },
    ],
    ["person", "bulkDelete", { all: true }, { counts: counts({ deleted: 3 }) }],
    [
      "place",
      "bulkUpsert",
      { data: [{ at: "2024-01-01T00:00:00Z", rank: "1", title: "A" }], return: "ids" },
      { results: [{ status: "created", id: { at: "2024-01-01T00:00:00.000000Z", rank: "1" } }] },
    ],
    [
      "tag",
      "bulkUpsert",
      { data: [{ name: "a", color: null }, { name: "a" }] },
      { counts: counts({ created: 1, skipped: 1 }) },
    ],
    [
      "person",
      "aggregate",
      { groupBy: ["status"], count: true, sum: ["age"] },
      { data: [{ status: "new", count: 3, sum: { age: "6" } }] },
    ],
  ])("%s.%s %j", async (model, operation, input, expected) => {
    expect(await everywhere(model, operation, input)).toMatchObject({ value: expected });
  });

  test.each<[keyof Models, Operation, object, number, string, string[]]>([
    ["person", "upsert", { where: { name: "1" }, create: {}, update: {} }, 400, "not_unique", ["/where"]],
    ["person", "upsert", { where: { email: "1" }, craete: {} }, 400, "unknown_field", ["/craete"]],
    [
      "person",
      "upsert",
      { where: { email: "9" }, create: { name: "A", age: 13 }, update: {} },
      400,
      "validation_failed",
      ["/create/age"],
    ],
    [
      "person",
      "upsert",
      { where: { email: "1" }, create: { name: "A" }, update: { email: "2" } },
      409,
      "unique_violation",
      ["/update/email"],
    ],
    [
      "person",
      "bulkCreate",
      {
        data: [
          { email: "a", name: "A" },
          { email: "1", name: "A" },
        ],
      },
      409,
      "unique_violation",
      ["/data/1/email"],
    ],
    [
      "person",
      "bulkCreate",
      { data: [{ email: "a", name: "A" }], maxAffected: 0 },
      409,
      "too_many_affected",
      [],
    ],
    [
      "person",
      "bulkCreate",
      { data: [{ email: "a", nam: "A" }] },
      400,
      "validation_failed",
      ["/data/0/name", "/data/0/nam"],
    ],
    [
      "person",
      "bulkCreate",
      { data: [{ email: "a", name: "A", createdAt: "now" }] },
      400,
      "read_only_field",
      ["/data/0/createdAt"],
    ],
    ["person", "bulkCreate", {}, 400, "validation_failed", ["/data"]],
    ["person", "bulkUpdate", { data: [{ id: id("1") }, { id: nobody }] }, 404, "not_found", ["/data/1"]],
    ["person", "bulkUpdate", { data: { name: "A" } }, 400, "validation_failed", ["/where"]],
    [
      "person",
      "bulkUpdate",
      { where: { AND: [{}] }, data: { name: "A" } },
      400,
      "validation_failed",
      ["/where"],
    ],
    ["person", "bulkDelete", {}, 400, "validation_failed", ["/where"]],
    ["person", "bulkDelete", { ids: [id("1"), nobody] }, 404, "not_found", ["/ids/1"]],
    ["person", "bulkDelete", { where: { aeg: 1 } }, 400, "unknown_field", ["/where/aeg"]],
    ["person", "bulkUpsert", { data: [], conflictFields: ["age"] }, 400, "not_unique", ["/conflictFields"]],
    ["person", "aggregate", { sum: ["name"] }, 400, "validation_failed", ["/sum"]],
    [
      "person",
      "aggregate",
      { count: true, having: { count: { gtt: 1 } } },
      400,
      "unknown_operator",
      ["/having/count/gtt"],
    ],
  ])("%s.%s %j is refused", async (model, operation, input, status, code, pointers) => {
    const outcome = await everywhere(model, operation, input);
    expect(outcome).toMatchObject({ status, code, errors: pointers.map((pointer) => ({ pointer })) });
  });

  test.each<[Operation, object, string]>([
    ["upsert", { where: { email: undefined }, create: {}, update: {} }, "/where/email"],
    ["bulkUpdate", { where: { age: { gt: undefined } }, data: { name: "A" } }, "/where/age/gt"],
    ["bulkDelete", { where: { AND: [{ age: undefined }] } }, "/where/AND/0/age"],
    ["aggregate", { count: true, where: { age: undefined } }, "/where/age"],
    ["aggregate", { count: true, having: { count: { gt: undefined } } }, "/having/count/gt"],
  ])("%s does not lose a condition that is undefined: %j", async (operation, input, pointer) => {
    const outcomes = await Promise.all(
      [channels.client, channels.process].map((call) => call?.("person", operation, input)),
    );
    expect(outcomes[0]).toMatchObject({ status: 400, code: "validation_failed", errors: [{ pointer }] });
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  describe("REST", () => {
    const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
      app.inject({ method: "POST", url: `/api/${url}`, payload: payload as object, headers });

    test("an upsert is 201 with its place, then 200; both have the row's tag", async () => {
      const input = { where: { name: "a/b,c:d" }, create: { color: "red" }, update: { color: "blue" } };
      const created = await post("tags:upsert", input);
      expect(created.statusCode).toBe(201);
      expect(created.headers.location).toBe("/api/tags/a%2Fb%2Cc%3Ad");
      const again = await post("tags:upsert", input);
      expect(again.statusCode).toBe(200);
      expect(again.headers.location).toBeUndefined();
      const read = await app.inject(String(created.headers.location));
      expect(read.json()).toEqual(again.json<{ data: unknown }>().data);
      expect(read.headers.etag).toBe(again.headers.etag);
      expect(created.headers.etag).not.toBe(again.headers.etag);
    });

    test("207 where an item was not done, 200 where all were", async () => {
      const data = [{ name: "a" }, { name: "" }];
      expect((await post("tags:bulkCreate", { data: data.slice(0, 1), mode: "perRow" })).statusCode).toBe(
        200,
      );
      expect(
        (await post("tags:bulkCreate", { data: [...data, { name: "b" }], mode: "perRow" })).statusCode,
      ).toBe(207);
      expect((await post("tags:bulkDelete", { ids: ["a", "x"], mode: "perRow" })).statusCode).toBe(207);
      expect((await post("tags:bulkDelete", { ids: ["b"], mode: "perRow" })).statusCode).toBe(200);
    });

    test("only POST", async () => {
      for (const operation of [
        "upsert",
        "bulkCreate",
        "bulkUpdate",
        "bulkDelete",
        "bulkUpsert",
        "aggregate",
      ]) {
        const answer = await app.inject({ method: "GET", url: `/api/people:${operation}` });
        expect([answer.statusCode, answer.headers.allow]).toEqual([405, "POST, OPTIONS"]);
      }
    });

    test("bodies of bulk operations may have 16 MiB, others one", async () => {
      const row = (color: string) => ({ data: [{ name: "big", color }] });
      const big = "x".repeat(15 * 1024 * 1024);
      expect((await post("tags:bulkUpsert", row(big))).statusCode).toBe(200);
      expect((await post("tags:bulkUpsert", row(`${big}${big}`))).statusCode).toBe(413);
      expect(
        (await post("tags:upsert", { where: { name: "big" }, create: { color: big }, update: {} }))
          .statusCode,
      ).toBe(413);
    });

    test.each([
      ["not JSON", "{", "application/json", 400],
      ["a list", "[]", "application/json", 400],
      ["null", "null", "application/json", 400],
      ["nothing", "", "application/json", 400],
      ["a form", "data=1", "application/x-www-form-urlencoded", 415],
      ["NUL", '{"data":[{"name":"\\u0000"}]}', "application/json", 400],
      ["half a surrogate", '{"data":[{"name":"\\ud800"}]}', "application/json", 400],
      ["a number that is none", '{"data":[{"name":1e999}]}', "application/json", 400],
      ["a key that is none", '{"data":[{"name":"x","__proto__":{"a":1}}]}', "application/json", 400],
      ["depth", `{"data":${"[".repeat(200)}${"]".repeat(200)}}`, "application/json", 400],
    ])("hostile bodies are the client's mistake: %s", async (_, body, type, status) => {
      for (const operation of [
        "upsert",
        "bulkCreate",
        "bulkUpdate",
        "bulkDelete",
        "bulkUpsert",
        "aggregate",
      ]) {
        const answer = await app.inject({
          method: "POST",
          url: `/api/tags:${operation}`,
          payload: body,
          headers: { "content-type": type },
        });
        expect([operation, answer.statusCode]).toEqual([operation, status]);
      }
      expect((await app.inject("/api/tags:count")).json()).toEqual({ count: 0 });
    });

    test("what writes do not understand they refuse", async () => {
      const answer = await post("tags:bulkCreate?dryRun=1", { data: [] });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, "unknown_field"]);
      expect((await post("tags:upsert", {}, { "if-match": '"x"' })).statusCode).toBe(400);
    });
  });
});
