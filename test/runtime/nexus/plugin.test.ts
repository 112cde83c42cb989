import Fastify, { type FastifyInstance } from "fastify";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { prewire } from "#runtime/nexus/fastify.js";
import { freshServerDatabase, opener } from "../../support/databases.js";
import { application } from "../../support/fixture.js";
import { askerOf, listen, migrated, talk } from "./support.js";

const open = opener("PostgreSQL 18");
const freshUrl = freshServerDatabase("PostgreSQL 18");
let database: Database;
beforeAll(async () => {
  database = await migrated(await open(), application);
});

function host(): FastifyInstance {
  const app = Fastify();
  onTestFinished(() => app.close());
  return app;
}

describe("in an app of somebody's own", () => {
  test("its routes, parsers, errors and missing pages stay as they were", async () => {
    const app = host();
    app.setErrorHandler((error: Error, _, reply) => reply.code(418).send({ mine: error.message }));
    app.setNotFoundHandler((_, reply) => reply.code(404).send("my 404"));
    app.post("/own", async (request) => ({ got: request.body }));
    app.get("/fails", async () => {
      throw new Error("own");
    });
    app.get("/api-docs", async () => "mine");
    await app.register(prewire({ application, database }));
    const ask = askerOf(app);
    expect((await ask("POST", "/own", { a: 1 })).json()).toEqual({ got: { a: 1 } });
    expect((await ask("POST", "/own", "plain", { "content-type": "text/plain" })).json()).toEqual({
      got: "plain",
    });
    const fails = await ask("GET", "/fails");
    expect([fails.statusCode, fails.json()]).toEqual([418, { mine: "own" }]);
    const malformed = await ask("POST", "/own", "{", { "content-type": "application/json" });
    expect(malformed.statusCode).toBe(418);
    expect((await ask("GET", "/nowhere")).body).toBe("my 404");
    expect((await ask("GET", "/api-docs")).body).toBe("mine");
    expect((await ask("GET", "/nowhere")).headers).not.toHaveProperty("prewire-contract");
    expect((await ask("GET", "/api/nowhere")).json()).toMatchObject({ code: "not_found" });
    expect((await ask("PROPFIND", "/api/notes")).json()).toMatchObject({ code: "method_not_allowed" });
    expect(
      (await ask("POST", "/api/notes", "{", { "content-type": "application/json" })).json(),
    ).toMatchObject({
      code: "validation_failed",
    });
  });

  test("a prefix stands before every path that it answers", async () => {
    const app = host();
    await app.register(prewire({ application, database }), { prefix: "/desk/v1" });
    const ask = askerOf(app);
    const created = await ask("POST", "/desk/v1/api/notes", { name: "prefixed" });
    expect(created.headers.location).toBe("/desk/v1/api/notes/prefixed");
    expect((await ask("DELETE", String(created.headers.location))).statusCode).toBe(204);
    expect((await ask("GET", "/desk/v1/api")).json().resources[0].path).toBe("/desk/v1/api/notes");
    expect((await ask("GET", "/api/notes")).statusCode).toBe(404);
    for (const name of ["a", "b"]) await ask("POST", "/desk/v1/api/notes", { name });
    const page = await ask("GET", "/desk/v1/api/notes?limit=1");
    expect(page.headers.link).toMatch(/^<\/desk\/v1\/api\/notes\?limit=1&cursor=/);
    for (const name of ["a", "b"]) await ask("DELETE", `/desk/v1/api/notes/${name}`);
  });

  test("its hooks see every request, its answer and its failure", async () => {
    const app = host();
    const seen: string[] = [];
    app.addHook("onRequest", async (request) => {
      seen.push(`request ${request.url}`);
      if (request.headers.authorization === undefined)
        throw Object.assign(new Error("Who are you?"), { statusCode: 401 });
    });
    app.addHook("preHandler", async (request) => void seen.push(`body ${JSON.stringify(request.body)}`));
    app.addHook("onSend", async (_request, reply, payload) => {
      seen.push(`send ${String(payload)}`);
      reply.header("x-own", "1");
      return payload;
    });
    app.addHook("onError", async (_request, _reply, error) => void seen.push(`error ${error.message}`));
    app.addHook("onResponse", async (_request, reply) => void seen.push(`response ${reply.statusCode}`));
    await app.register(prewire({ application, database }));
    const ask = askerOf(app);
    const refused = await ask("GET", "/api/notes");
    expect([refused.statusCode, refused.json()]).toMatchObject([
      401,
      { code: "unauthenticated", detail: "Who are you?" },
    ]);
    seen.length = 0;
    const answer = await ask("POST", "/api/notes:count", { where: { name: "x" } }, { authorization: "me" });
    expect([answer.body, answer.headers["x-own"]]).toEqual(['{"count":0}', "1"]);
    expect(seen).toEqual([
      "request /api/notes:count",
      'body {"where":{"name":"x"}}',
      'send {"count":0}',
      "response 200",
    ]);
    seen.length = 0;
    await ask("GET", "/api/notes/nobody", undefined, { authorization: "me" });
    expect(seen).toContain("error There is no such Note.");
    expect(seen.at(-1)).toBe("response 404");
  });

  test("two applications stand side by side, and other spellings of a path mean the same", async () => {
    const app = Fastify({ routerOptions: { ignoreDuplicateSlashes: true, caseSensitive: false } });
    onTestFinished(() => app.close());
    await app.register(prewire({ application, database }), { prefix: "/one" });
    await app.register(prewire({ application, database }), { prefix: "/two" });
    const ask = askerOf(app);
    for (const url of [
      "/one/api/notes",
      "/two/api/notes",
      "//one//api/notes",
      "/ONE/Api/notes",
      "/%6fne/api/notes",
    ]) {
      expect([url, (await ask("GET", url)).json()]).toEqual([url, { data: [], nextCursor: null }]);
    }
  });

  test("a request in absolute form is the same request", async () => {
    const app = host();
    await app.register(prewire({ application, database }));
    const { port } = await listen(app);

    const heard = await talk(port, (socket) => {
      socket.write("GET http://example.org/api/notes:count?name=x HTTP/1.1\r\nHost: example.org\r\n\r\n");
    });
    expect(heard).toMatch(/^HTTP\/1\.1 200 .*\{"count":0\}$/s);
  });

  test("a failure of the server is told to the log and not to the caller", async () => {
    const app = host();
    const failures: unknown[] = [];
    const fail = () => Promise.reject(new Error("secret detail"));
    const broken = { query: fail, transaction: fail };
    await app.register(
      prewire({
        application,
        database: broken,
        onError: (error, request) => failures.push([error, request]),
      }),
    );
    const answer = await askerOf(app)("GET", "/api/notes/x?", undefined, { "x-request-id": "r1" });
    expect([answer.statusCode, answer.json()]).toMatchObject([500, { code: "internal", requestId: "r1" }]);
    expect(answer.body).not.toContain("secret");
    expect(failures).toMatchObject([
      [{ cause: { message: "secret detail" } }, { requestId: "r1", method: "GET", path: "/api/notes/x" }],
    ]);
  });

  test("a database that cannot be reached is a 503 that says when to come again", async () => {
    const app = host();
    await app.register(prewire({ application, databaseUrl: "postgres://nobody@127.0.0.1:1/none" }));
    const answer = await askerOf(app)("GET", "/api/notes");
    expect([answer.statusCode, answer.json().code]).toEqual([503, "database_unavailable"]);
    expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
  });
});

describe("a database of its own", () => {
  test("is opened with the app and closed with it", async () => {
    const databaseUrl = await freshUrl();
    const app = Fastify();
    await app.register(prewire({ application, databaseUrl }));
    const ask = askerOf(app);
    const answer = await ask("GET", "/api/notes");
    expect([answer.statusCode, answer.json().detail]).toEqual([
      503,
      "The database lacks a table or column of this application: run `prewire migrate`.",
    ]);
    await app.close();
  });

  test("that another holds open is left open", async () => {
    const app = Fastify();
    await app.register(prewire({ application, database }));
    await askerOf(app)("GET", "/api/notes");
    await app.close();
    expect((await database.query({ name: "", text: "SELECT 1" }, [])).rows).toEqual([["1"]]);
  });
});
