import { METHODS } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { application, resources } from "../../support/fixture.js";
import { migrated, serve, type Answer, type Served } from "./support.js";

eachDatabase((_name, open) => {
  let database: Database;
  let served: Served;
  const ask: Served["ask"] = (...request) => served.ask(...request);
  beforeAll(async () => {
    database = await migrated(await open(), application);
    served = serve(application, database);
  });
  afterAll(async () => {
    expect(served.failures).toEqual([]);
    await served.app.close();
  });
  beforeEach(async () => {
    await database.query({ name: "", text: "TRUNCATE notes, places" }, []);
  });

  const note = (name: string, more: object = {}) => ask("POST", "/api/notes", { name, ...more });

  test("create answers the row with its place and tag", async () => {
    const created = await note("first", { count: 3 });
    expect(created.statusCode).toBe(201);
    expect(created.headers.location).toBe("/api/notes/first");
    expect(created.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(created.json()).toMatchObject({ name: "first", count: 3, body: null });
    const read = await ask("GET", "/api/notes/first");
    expect(read.statusCode).toBe(200);
    expect(read.body).toBe(created.body);
    expect(read.headers.etag).toBe(created.headers.etag);
    expect(read.headers.etag).toMatch(/^"\d+"$/);
  });

  test("every answer names its request and the contract", async () => {
    const answers = [
      await ask("GET", "/api/notes"),
      await ask("GET", "/api/notes/nobody"),
      await ask("GET", "/api"),
      await ask("GET", "/nowhere"),
      await ask("GET", "/health/live"),
      await ask("GET", "/api/%zz"),
      await ask("OPTIONS", "/api/notes"),
      await ask("PUT", "/api/notes"),
    ];
    for (const { headers } of answers) expect(headers["prewire-contract"]).toBe(application.contract);
    const ids = answers.map(({ headers }) => headers["x-request-id"]);
    expect(new Set(ids).size).toBe(answers.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
  });

  test.each([
    ["a-b_c.1", true],
    ["7f3d/with:signs", true],
    ["", false],
    ["with space", false],
    ['"quoted"', false],
    ["<script>", false],
    ["x".repeat(129), false],
  ])("the caller's request id %j is taken over: %j", async (id, taken) => {
    const { headers, body } = await ask("GET", "/api/notes/nobody", undefined, { "x-request-id": id });
    expect(headers["x-request-id"] === id).toBe(taken);
    expect(JSON.parse(body).requestId).toBe(headers["x-request-id"]);
  });

  test("update changes what it names and answers the row", async () => {
    const created = await note("n", { body: "old", count: 1 });
    const updated = await ask("PATCH", "/api/notes/n", { body: "new" });
    expect(updated.statusCode).toBe(200);
    expect(updated.json()).toMatchObject({ name: "n", body: "new", count: 1 });
    expect(updated.headers.etag).not.toBe(created.headers.etag);
    const merge = { "content-type": "application/merge-patch+json; charset=UTF-8" };
    const patched = await ask("PATCH", "/api/notes/n", '{"body":null}', merge);
    expect(patched.json()).toMatchObject({ body: null, count: 1 });
  });

  test("delete answers nothing, once", async () => {
    await note("n");
    const deleted = await ask("DELETE", "/api/notes/n");
    expect([deleted.statusCode, deleted.body]).toEqual([204, ""]);
    expect(deleted.headers).not.toHaveProperty("content-type");
    expect(problemOf(await ask("DELETE", "/api/notes/n"))).toEqual([404, "not_found"]);
    expect(problemOf(await ask("GET", "/api/notes/n"))).toEqual([404, "not_found"]);
    expect(problemOf(await ask("PATCH", "/api/notes/n", { body: "x" }))).toEqual([404, "not_found"]);
  });

  test("a read is conditional", async () => {
    const { headers } = await note("n");
    const etag = String(headers.etag);
    const read = (header: string, value: string) =>
      ask("GET", "/api/notes/n", undefined, { [header]: value });
    for (const value of [etag, `W/${etag}`, `"other", ${etag}`, "*", `"a,b", W/${etag}`]) {
      const answer = await read("if-none-match", value);
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, "", etag]);
    }
    for (const value of ['"other"', etag.replaceAll('"', ""), ""]) {
      expect((await read("if-none-match", value)).statusCode).toBe(200);
    }
    for (const value of [etag, "*", `"x", ${etag}`])
      expect((await read("if-match", value)).statusCode).toBe(200);
    for (const value of [`W/${etag}`, '"other"']) {
      const answer = await read("if-match", value);
      expect(problemOf(answer)).toEqual([412, "precondition_failed"]);
      expect(answer.headers.etag).toBe(etag);
    }
    expect((await ask("HEAD", "/api/notes/n", undefined, { "if-none-match": etag })).statusCode).toBe(304);
  });

  test("a write with If-None-Match is refused, not ignored", async () => {
    await note("n", { body: "old" });
    for (const [method, url, body] of [
      ["POST", "/api/notes", { name: "other" }],
      ["PATCH", "/api/notes/n", { body: "new" }],
      ["DELETE", "/api/notes/n", undefined],
    ] as const) {
      const answer = await ask(method, url, body, { "if-none-match": '"1"' });
      expect(problemOf(answer)).toEqual([400, "validation_failed"]);
    }
    expect((await ask("GET", "/api/notes")).json().data).toMatchObject([{ name: "n", body: "old" }]);
  });

  test("HEAD is GET without a body", async () => {
    await note("n");
    for (const url of ["/api/notes/n", "/api/notes", "/api/notes:count", "/api", "/health/live"]) {
      const [get, head] = [await ask("GET", url), await ask("HEAD", url)];
      expect([head.statusCode, head.body]).toEqual([200, ""]);
      expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
      expect(head.headers.etag).toBe(get.headers.etag);
    }
    const missing = await ask("HEAD", "/api/notes/nobody");
    expect([missing.statusCode, missing.body]).toEqual([404, ""]);
  });

  test("a list is filtered, sorted and paged, and says where it goes on", async () => {
    for (let count = 0; count < 5; count++) await note(`n${count}`, { count });
    const names = (answer: Answer) => answer.json().data.map((row: { name: string }) => row.name);
    const first = await ask("GET", "/api/notes?count.gte=1&sort=-count&limit=3&total=exact&offset=0");
    expect(names(first)).toEqual(["n4", "n3", "n2"]);
    expect(first.json()).toMatchObject({ total: 4, nextCursor: expect.any(String) });
    const link = /^<(.*)>; rel="next"$/.exec(String(first.headers.link))?.[1] ?? "";
    expect(link).toMatch(/^\/api\/notes\?count\.gte=1&sort=-count&limit=3&total=exact&cursor=/);
    const second = await ask("GET", link);
    expect(names(second)).toEqual(["n1"]);
    expect(second.json().nextCursor).toBeNull();
    expect(second.headers).not.toHaveProperty("link");
    const { nextCursor } = first.json();
    const again = await ask("GET", `/api/notes?sort=-count&limit=3&count.gte=1&cursor=${nextCursor}`);
    expect(names(again)).toEqual(["n1"]);
    expect(problemOf(await ask("GET", `/api/notes?sort=count&cursor=${nextCursor}`))).toEqual([
      400,
      "invalid_cursor",
    ]);
  });

  test("the three ways to list and the two to count agree", async () => {
    for (let count = 0; count < 4; count++) await note(`n${count}`, { count });
    const query = { where: { count: { gte: 2 } }, sort: "-count", fields: ["name", "count"] };
    const answers = [
      await ask("GET", "/api/notes?count.gte=2&sort=-count&fields=name,count"),
      await ask("GET", '/api/notes?where={"count":{"gte":2}}&sort=-count&fields=count&fields=name'),
      await ask("POST", "/api/notes:query", query),
      ...(METHODS.includes("QUERY") ? [await ask("QUERY", "/api/notes", query)] : []),
    ];
    for (const { statusCode, body } of answers) {
      expect([statusCode, body]).toEqual([
        200,
        '{"data":[{"name":"n3","count":3},{"name":"n2","count":2}],"nextCursor":null}',
      ]);
    }
    expect((await ask("GET", "/api/notes:count?count.gte=2")).body).toBe('{"count":2}');
    expect((await ask("POST", "/api/notes:count", { where: query.where })).body).toBe('{"count":2}');
    expect((await ask("POST", "/api/notes:count")).body).toBe('{"count":4}');
    expect((await ask("POST", "/api/notes:query")).json().data).toHaveLength(4);
  });

  test("a composite key is its parts joined with commas", async () => {
    const created = await ask("POST", "/api/places", { country: "a,b/c:d %é", number: -7 });
    expect(created.headers.location).toBe("/api/places/a%2Cb%2Fc%3Ad%20%25%C3%A9,-7");
    const url = String(created.headers.location);
    expect((await ask("GET", url)).json()).toMatchObject({ country: "a,b/c:d %é", number: -7 });
    expect((await ask("PATCH", url, { limit: 5 })).json()).toMatchObject({ limit: 5 });
    for (const wrong of ["a", "a,b", "a,1,2", ",", "a,1e2", "%2C,1,"]) {
      expect(problemOf(await ask("GET", `/api/places/${wrong}`))).toEqual([400, "validation_failed"]);
    }
    expect((await ask("DELETE", url)).statusCode).toBe(204);
  });

  test("a field that is called like a key of the query string needs its operator", async () => {
    for (const limit of [1, 2, 3])
      await ask("POST", "/api/places", { country: "x", number: limit, limit, where: "w" });
    const found = await ask("GET", "/api/places?limit=1&limit.eq=2&where.in=w,v");
    expect(found.json().data).toMatchObject([{ limit: 2 }]);
    expect((await ask("GET", '/api/places?where={"where":"w","limit":3}')).json().data).toMatchObject([
      { limit: 3 },
    ]);
  });

  test("methods that a URL has not are refused with those it has", async () => {
    const query = METHODS.includes("QUERY") ? "QUERY, " : "";
    const cases = [
      ["PUT", "/api/notes", `GET, HEAD, ${query}POST, OPTIONS`],
      ["DELETE", "/api/notes", `GET, HEAD, ${query}POST, OPTIONS`],
      ["PATCH", "/api/notes", `GET, HEAD, ${query}POST, OPTIONS`],
      ["POST", "/api/notes/n", "GET, HEAD, PATCH, DELETE, OPTIONS"],
      ["TRACE", "/api/notes/n", "GET, HEAD, PATCH, DELETE, OPTIONS"],
      ["PROPFIND", "/api/notes/n", "GET, HEAD, PATCH, DELETE, OPTIONS"],
      ["GET", "/api/notes:query", "POST, OPTIONS"],
      ["DELETE", "/api/notes:count", "GET, HEAD, POST, OPTIONS"],
      ["PATCH", "/api/logs/n", "GET, HEAD, OPTIONS"],
      ["GET", "/api/logs:count", "OPTIONS"],
      ["POST", "/api", "GET, HEAD, OPTIONS"],
    ] as const;
    for (const [method, url, allow] of cases) {
      const answer = await ask(method, url);
      expect(problemOf(answer)).toEqual([405, "method_not_allowed"]);
      expect(answer.headers.allow).toBe(allow);
      const options = await ask("OPTIONS", url);
      expect([options.statusCode, options.headers.allow, options.body]).toEqual([204, allow, ""]);
    }
  });

  test("what is not there says what might have been meant", async () => {
    const cases = [
      ["/api/note", 'There is no resource "note". Did you mean "notes"?'],
      ["/api/__proto__", 'There is no resource "__proto__".'],
      ["/api/constructor", 'There is no resource "constructor".'],
      ["/api/notes:qery", 'There is no verb "qery". Did you mean "query"?'],
      ["/api/notes:constructor", 'There is no verb "constructor".'],
      ["/api/notes/a:b", 'There is no verb "b". In a key a colon is written %3A.'],
      ["/api/notes/a/b", "There is no such resource: a path names a resource, or a resource and a key."],
    ] as const;
    for (const [url, detail] of cases) {
      const answer = await ask("GET", url);
      expect(problemOf(answer)).toEqual([404, "not_found"]);
      expect(answer.json()).toMatchObject({ detail, errors: [{ pointer: "", code: "not_found" }] });
    }
  });

  test("the index lists the resources, the same every time", async () => {
    const index = await ask("GET", "/api/");
    expect(index.json()).toEqual({
      contract: application.contract,
      resources: Object.entries(resources).map(([name, { path, key, operations }]) => ({
        name,
        path: `/api/${path}`,
        key,
        operations,
      })),
    });
    expect((await ask("GET", "/api")).body).toBe(index.body);
    expect((await ask("GET", "/health/live")).json()).toEqual({ status: "live" });
  });

  test("parameters that nothing reads are refused", async () => {
    await note("n");
    const cases = [
      ["GET", "/api/notes/n?fields=name", "/fields"],
      ["GET", "/api/notes?include=x", "/include"],
      ["GET", "/api/notes?includeDeleted=true", "/includeDeleted"],
      ["GET", "/api/notes:count?limit=1", "/limit"],
      ["POST", "/api/notes?validateonly=true", "/validateonly"],
      ["PATCH", "/api/notes/n?x", "/x"],
      ["DELETE", "/api/notes/n?force=1", "/force"],
      ["POST", "/api/notes:query?limit=1", "/limit"],
    ] as const;
    for (const [method, url, pointer] of cases) {
      const answer = await ask(method, url, method === "POST" || method === "PATCH" ? {} : undefined);
      expect(problemOf(answer)).toEqual([400, "unknown_field"]);
      expect(answer.json().errors).toMatchObject([{ pointer }]);
    }
    for (const body of [{ limt: 1 }, { data: {} }, { key: "n" }, { __proto__x: 1 }]) {
      expect(problemOf(await ask("POST", "/api/notes:query", body))).toEqual([400, "unknown_field"]);
    }
    expect(problemOf(await ask("POST", "/api/notes:count", { sort: "name" }))).toEqual([
      400,
      "unknown_field",
    ]);
  });

  test("a DELETE that carries a body is not guessed at", async () => {
    await note("n");
    expect(problemOf(await ask("DELETE", "/api/notes/n", { all: true }))).toEqual([400, "validation_failed"]);
    expect(
      (await ask("DELETE", "/api/notes/n", undefined, { "content-type": "application/json" })).statusCode,
    ).toBe(204);
  });
});

/** Status and code, after a look at the form that every problem has. */
function problemOf(answer: Answer): [number, string] {
  expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  const problem = answer.json();
  expect(problem).toEqual({
    type: `urn:prewire:problem:${problem.code}`,
    title: expect.any(String),
    status: answer.statusCode,
    detail: expect.any(String),
    code: expect.any(String),
    requestId: answer.headers["x-request-id"],
    errors: expect.any(Array),
  });
  return [answer.statusCode, problem.code];
}
