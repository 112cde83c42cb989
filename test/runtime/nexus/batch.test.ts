/** `POST /api/batch`: all operations or none, with values of earlier results in later inputs. */
import { beforeAll, describe, expect, test } from "vitest";
import { application } from "../../golden/basic/generated/application.js";
import { eachDatabase } from "../../support/databases.js";
import { type Answer, migrated, serve, type Served } from "./support.js";

interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

eachDatabase((_, open) => {
  let served: Served;
  let users = 0;
  const user = () => ({ email: `${users++}@example.com`, name: "Somebody" });
  const create = (data: unknown = user()) => ({ operation: "user.create", input: { data } });
  const ask = (operations: unknown, headers = {}, query = ""): Promise<Answer> =>
    served.ask("POST", `/api/batch${query}`, { operations }, headers);
  const results = async (operations: unknown): Promise<Record<string, unknown>[]> => {
    const answer = await ask(operations);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    return answer.json<{ results: Record<string, unknown>[] }>().results;
  };
  const refused = async (operations: unknown): Promise<[number, ...string[]]> => {
    const answer = await ask(operations);
    const { errors } = answer.json<Problem>();
    return [answer.statusCode, ...errors.map(({ pointer }) => pointer)];
  };
  const count = async (): Promise<number> =>
    (await served.ask("GET", "/api/users:count")).json<{ count: number }>().count;

  beforeAll(async () => {
    served = serve(application, await migrated(await open(), application));
    return () => served.app.close();
  });

  test("answers what each operation answers, in order, without a tag", async () => {
    const answer = await ask([
      create(),
      { operation: "ticket.create", input: { data: { subject: "One", requesterId: { $result: "0/id" } } } },
      { operation: "ticket.update", input: { key: { $result: "1/id" }, data: { priority: 5 } } },
      { operation: "ticket.read", input: { key: { $result: "1/id" } } },
      { operation: "ticket.list", input: { where: { requesterId: { in: [{ $result: "0/id" }] } } } },
      { operation: "ticket.count", input: { where: { requesterId: { $result: "4/data/0/requesterId" } } } },
      { operation: "ticket.delete", input: { key: { $result: "4/data/0/id" } } },
      { operation: "ticket.read", input: { key: { $result: "1/id" } } },
      { operation: "ticket.count" },
    ]);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).not.toHaveProperty("etag");
    const all = answer.json<{ results: Record<string, unknown>[] }>().results;
    const [made, ticket, updated, read, list, counted, deleted, gone, left] = all;
    expect(ticket).toMatchObject({ subject: "One", requesterId: made?.["id"], priority: 3 });
    expect(updated).toMatchObject({ id: ticket?.["id"], priority: 5 });
    expect(read).toEqual(updated);
    expect(list).toEqual({ data: [updated], nextCursor: null });
    expect([counted, deleted, gone, left]).toEqual([{ count: 1 }, null, null, { count: 0 }]);
  });

  test("has the rarer operations too", async () => {
    const email = `${users++}@example.com`;
    const [upserted, bulk, aggregate, again] = await results([
      {
        operation: "user.upsert",
        input: { where: { email }, create: { name: "New" }, update: { name: "Old" } },
      },
      {
        operation: "user.bulkCreate",
        input: { data: [user(), { ...user(), name: { $result: "0/data/name" } }] },
      },
      { operation: "user.aggregate", input: { where: { email }, count: true } },
      { operation: "user.bulkUpdate", input: { data: [{ id: { $result: "0/data/id" }, name: "Newer" }] } },
    ]);
    expect(upserted).toMatchObject({ created: true, data: { email, name: "New" } });
    expect(bulk).toMatchObject({ counts: { created: 2 }, results: [{}, { data: { name: "New" } }] });
    expect(JSON.stringify(aggregate)).toContain("1");
    expect(again).toMatchObject({ counts: { updated: 1 }, results: [{ data: { name: "Newer" } }] });
  });

  test("of nothing answers nothing", async () => expect(await results([])).toEqual([]));

  describe("a failure undoes everything and names the place", () => {
    test.each([
      ["a wrong value", () => create({ ...user(), name: 1 }), 400, "/operations/1/input/data/name"],
      ["a field too many", () => create({ ...user(), nam: "x" }), 400, "/operations/1/input/data/nam"],
      [
        "a missing row",
        () => ({
          operation: "user.update",
          input: { key: "00000000-0000-0000-0000-000000000000", data: {} },
        }),
        404,
        "/operations/1/input",
      ],
      [
        "a row that is not there to be referred to",
        () => ({
          operation: "ticket.create",
          input: { data: { subject: "x", requesterId: "00000000-0000-0000-0000-000000000000" } },
        }),
        409,
        "/operations/1/input/data/requesterId",
      ],
      [
        "a wrong key",
        () => ({ operation: "user.delete", input: { key: "nobody" } }),
        400,
        "/operations/1/input/key",
      ],
      [
        "a wrong item",
        () => ({ operation: "user.bulkCreate", input: { data: [user(), { name: "x" }] } }),
        400,
        "/operations/1/input/data/1/email",
      ],
      [
        "a wrong filter",
        () => ({ operation: "user.list", input: { where: { nam: "x" } } }),
        400,
        "/operations/1/input/where/nam",
      ],
    ])("%s", async (_name, make, status, pointer) => {
      const before = await count();
      expect(await refused([create(), make(), create()])).toEqual([status, pointer]);
      expect(await count()).toBe(before);
    });

    test("two rows with one unique value", async () => {
      const before = await count();
      const same = user();
      const answer = await ask([create(same), create(same)]);
      expect(answer.json()).toMatchObject({
        status: 409,
        code: "unique_violation",
        errors: [{ pointer: "/operations/1/input/data/email", code: "unique_violation" }],
      });
      expect(await count()).toBe(before);
    });
  });

  describe("is refused before anything runs", () => {
    const ref = (text: unknown) => create({ ...user(), name: { $result: text } });
    test.each([
      ["a list is missing", undefined, ["/operations"]],
      ["no list", {}, ["/operations"]],
      ["too many", Array.from({ length: 101 }, () => create()), ["/operations"]],
      ["no operation", [1, {}], ["/operations/0", "/operations/1/operation"]],
      ["another member", [{ ...create(), inputs: {} }], ["/operations/0/inputs"]],
      ["no such model", [{ operation: "usr.create" }], ["/operations/0/operation"]],
      ["no such operation", [{ operation: "user.creat" }], ["/operations/0/operation"]],
      ["a name of objects", [{ operation: "constructor.toString" }], ["/operations/0/operation"]],
      ["three words", [{ operation: "user.create.now" }], ["/operations/0/operation"]],
      ["no object as input", [{ operation: "user.create", input: [] }], ["/operations/0/input"]],
      [
        "a member of another operation",
        [{ operation: "user.create", input: { data: user(), key: "x", idempotencyKey: "k" } }],
        ["/operations/0/input/key", "/operations/0/input/idempotencyKey"],
      ],
      ["a reference to itself", [create(), ref("1/id")], ["/operations/1/input/data/name"]],
      ["a reference to a later one", [ref("1/id"), create()], ["/operations/0/input/data/name"]],
      ["a reference that is none", [create(), ref("id")], ["/operations/1/input/data/name"]],
      ["a reference that is no text", [create(), ref(0)], ["/operations/1/input/data/name"]],
      ["-1", [create(), ref("-1/id")], ["/operations/1/input/data/name"]],
      [
        "a reference with company",
        [create(), create({ ...user(), name: { $result: "0/id", or: 1 } })],
        ["/operations/1/input/data/name"],
      ],
      [
        "the whole input",
        [create(), { operation: "user.list", input: { $result: "0" } }],
        ["/operations/1/input/$result"],
      ],
    ])("%s", async (_name, operations, pointers) => {
      const before = await count();
      expect(await refused(operations)).toEqual([400, ...pointers]);
      expect(await count()).toBe(before);
    });
  });

  test.each([
    "0/idd",
    "0/id/0",
    "0/constructor",
    "0/__proto__",
    "0/id/length",
    "1/data/999/id",
    "1/data/length",
    "1/data/-1",
    "0/",
  ])("a reference that leads nowhere is refused where it stands: %s", async (text) => {
    const before = await count();
    const answer = await ask([
      create(),
      { operation: "user.list", input: { limit: 1 } },
      create({ ...user(), name: { $result: text } }),
    ]);
    expect(answer.json()).toMatchObject({
      status: 400,
      errors: [{ pointer: "/operations/2/input/data/name", message: expect.stringContaining("operation") }],
    });
    expect(await count()).toBe(before);
  });

  test("what is referred to keeps its form, and members called __proto__ stay members", async () => {
    const answer = await served.app.inject({
      method: "POST",
      url: "/api/batch",
      headers: { "content-type": "application/json" },
      payload: `{"operations":[{"operation":"user.create","input":{"data":{"email":"proto@example.com","name":"x","__proto__":{"name":{"$result":"0"}}}}}]}`,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Problem>().errors.map(({ pointer }) => pointer)).toEqual([
      "/operations/0/input/data/__proto__/name",
    ]);
  });

  test("?validateOnly runs and undoes, Idempotency-Key has one effect", async () => {
    const before = await count();
    const tried = await ask([create(), create()], {}, "?validateOnly=true");
    expect(tried.statusCode).toBe(200);
    expect(tried.json<{ results: unknown[] }>().results).toHaveLength(2);
    expect(await count()).toBe(before);
    const operations = [create()];
    const key = { "idempotency-key": `batch-${users}` };
    const first = await ask(operations, key);
    const again = await ask(operations, key);
    expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
    expect(again.body).toBe(first.body);
    expect(again.headers["idempotency-replayed"]).toBe("true");
    expect(await count()).toBe(before + 1);
    expect((await ask([create()], key)).json()).toMatchObject({ code: "idempotency_mismatch" });
  });

  test("only POST, and nothing below", async () => {
    for (const method of ["GET", "DELETE", "PUT"]) {
      const answer = await served.ask(method, "/api/batch");
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, "POST, OPTIONS"]);
    }
    expect((await served.ask("POST", "/api/batch/1", {})).statusCode).toBe(404);
    expect((await served.ask("POST", "/api/batch:run", {})).statusCode).toBe(404);
    for (const body of [undefined, "[]", "1"]) {
      const headers = { "content-type": "application/json" };
      expect((await served.ask("POST", "/api/batch", body, headers)).statusCode).toBe(400);
    }
    expect((await ask([], { "if-match": "*" })).statusCode).toBe(400);
    expect((await ask([], {}, "?limit=1")).statusCode).toBe(400);
  });
});
