/** The client against servers that answer, that do not, and that are not ours. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ConnectionError,
  createClient,
  errorOf,
  NotFoundError,
  OperationTimeoutError,
  PrewireError,
  RateLimitedError,
  ServerError,
  ServiceUnavailableError,
  UnauthenticatedError,
  type ClientOptions,
} from "#runtime/client/index.js";
import { catalogue, type ErrorCode } from "#runtime/errors.js";
import type { Database } from "#runtime/database/port.js";
import { createServer as createPrewireServer } from "#runtime/nexus/server.js";
import { opener } from "../../support/databases.js";
import { application, resources, type FixtureModels } from "../../support/fixture.js";
import { migrated } from "../nexus/support.js";

const open = opener("PostgreSQL 18");
let database: Database;
beforeAll(async () => {
  database = await migrated(await open(), application);
});

const { contract } = application;
const clientOf = (baseUrl: string, more: Partial<ClientOptions> = {}) =>
  createClient<FixtureModels>({ contract, resources }, { baseUrl, ...more });

/** The real server, on a port. */
async function ours(): Promise<string> {
  const app = createPrewireServer({ application, database });
  onTestFinished(() => app.close());
  return app.listen({ host: "127.0.0.1", port: 0 });
}

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server that answers as it likes; `requests` are those that it got. */
async function another(handler: Handler) {
  const requests: {
    method: string;
    url: string;
    headers: IncomingMessage["headers"];
    body: string;
    at: number;
  }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      handler(request, response, requests.push({ method, url, headers, body, at: Date.now() }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`, requests };
}

const answerJson = (response: ServerResponse, status: number, json: unknown, headers = {}) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(json));

const problem = (code: string, more = {}) => ({
  code,
  title: "T",
  detail: "D.",
  status: 0,
  errors: [],
  ...more,
});

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => expect.fail(`succeeded: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

describe("what is sent", () => {
  test("is the request of the contract", async () => {
    const { origin, requests } = await another((_, response) =>
      answerJson(response, 200, { count: 3, data: [] }),
    );
    const db = clientOf(`${origin}///`, { token: "t0k" });
    await db.note.create({ name: "ü" });
    await db.note.read("a/b:c?d#é");
    await db.place.update({ number: 1, country: "a,b" }, { limit: null });
    await db.place.delete({ country: ",", number: -2 });
    await db.note.list({ where: { name: { in: ["a"] } }, sort: "-name" });
    expect(await db.note.count()).toBe(3);
    expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["POST", "/api/notes", '{"name":"ü"}'],
      ["GET", "/api/notes/a%2Fb%3Ac%3Fd%23%C3%A9", ""],
      ["PATCH", "/api/places/a%2Cb,1", '{"limit":null}'],
      ["DELETE", "/api/places/%2C,-2", ""],
      ["POST", "/api/notes:query", '{"where":{"name":{"in":["a"]}},"sort":"-name"}'],
      ["POST", "/api/notes:count", "{}"],
    ]);
    expect(requests.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      undefined,
      "application/merge-patch+json",
      undefined,
      "application/json",
      "application/json",
    ]);
    for (const { headers } of requests) {
      expect(headers).toMatchObject({ authorization: "Bearer t0k", "prewire-contract": contract });
    }
  });

  test("carries a fresh token each time where a function gives it, and none where nobody does", async () => {
    const { origin, requests } = await another((_, response) => answerJson(response, 200, { count: 0 }));
    let count = 0;
    const db = clientOf(origin, { token: async () => `t${++count}` });
    await db.note.count();
    await db.note.count();
    await clientOf(origin).note.count();
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer t1",
      "Bearer t2",
      undefined,
    ]);
  });

  test("goes through the given fetch, to a relative place where a page asks", async () => {
    const urls: unknown[] = [];
    const own = (async (url: unknown) => {
      urls.push(url);
      return new Response('{"count":1}', { headers: { "content-type": "application/json" } });
    }) as typeof fetch;
    expect(await clientOf("", { fetch: own }).note.count()).toBe(1);
    expect(await clientOf("https://example.org/desk/", { fetch: own }).note.count()).toBe(1);
    expect(urls).toEqual(["/api/notes:count", "https://example.org/desk/api/notes:count"]);
  });
});

describe("trying again", () => {
  const refusals: [string, Handler][] = [
    ["a cut connection", (request) => request.socket.destroy()],
    [
      "half an answer",
      (request, response) => {
        response.writeHead(200, { "content-length": "100" }).write("{");
        setTimeout(() => request.socket.destroy(), 10);
      },
    ],
    ["502 of a proxy", (_, response) => response.writeHead(502).end("<html>Bad Gateway</html>")],
    ["503 overloaded", (_, response) => answerJson(response, 503, problem("overloaded"))],
    [
      "503 database_unavailable",
      (_, response) => answerJson(response, 503, problem("database_unavailable"), { "retry-after": "0" }),
    ],
    ["504 timeout", (_, response) => answerJson(response, 504, problem("timeout"))],
    ["429", (_, response) => answerJson(response, 429, problem("rate_limited"), { "retry-after": "0" })],
  ];

  test.each(refusals)("after %s a read is sent again and a write is not", async (_, refuse) => {
    const { origin, requests } = await another((request, response, count) => {
      if (count % 2 === 1) refuse(request, response, count);
      else answerJson(response, 200, { count: 1, data: [], nextCursor: null });
    });
    const db = clientOf(origin);
    expect(await db.note.count()).toBe(1);
    expect(await db.note.read("x")).toMatchObject({ count: 1 });
    expect((await db.note.list()).data).toEqual([]);
    expect(requests).toHaveLength(6);
    for (const write of [
      () => db.note.create({ name: "x" }),
      () => db.note.update("x", { body: "y" }),
      () => db.note.delete("x"),
    ]) {
      requests.length = 0;
      expect(await failureOf(write())).toBeInstanceOf(PrewireError);
      expect(requests).toHaveLength(1);
    }
  });

  test("ends after the number of retries, with the last failure", async () => {
    const { origin, requests } = await another((_, response) =>
      answerJson(response, 503, problem("overloaded")),
    );
    expect(await failureOf(clientOf(origin).note.count())).toBeInstanceOf(ServiceUnavailableError);
    expect(requests).toHaveLength(3);
    requests.length = 0;
    await failureOf(clientOf(origin, { retries: 0 }).note.count());
    expect(requests).toHaveLength(1);
  });

  test.each([
    [400, "validation_failed"],
    [404, "not_found"],
    [500, "internal"],
    [401, "unauthenticated"],
  ])("is not worth it after %i", async (status, code) => {
    const { origin, requests } = await another((_, response) => answerJson(response, status, problem(code)));
    await failureOf(clientOf(origin).note.count());
    expect(requests).toHaveLength(1);
  });

  test("waits as long as the server asks, and not at all for too long", async () => {
    const { origin, requests } = await another((_, response, count) => {
      if (count === 1) answerJson(response, 429, problem("rate_limited"), { "retry-after": "1" });
      else answerJson(response, 429, problem("rate_limited"), { "retry-after": "3600" });
    });
    const error = await failureOf(clientOf(origin).note.count());
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ retryAfter: 3600, status: 429 });
    expect(requests).toHaveLength(2);
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test("understands a Retry-After that is a date", async () => {
    const { origin } = await another((_, response) =>
      answerJson(response, 503, problem("overloaded"), {
        "retry-after": new Date(Date.now() + 60_000).toUTCString(),
      }),
    );
    const { retryAfter } = (await failureOf(clientOf(origin).note.count())) as PrewireError;
    expect(retryAfter).toBeGreaterThan(55);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  test("ends at once when the signal aborts, in the wait as in the request", async () => {
    const { origin, requests } = await another((_, response) =>
      answerJson(response, 503, problem("overloaded"), { "retry-after": "15" }),
    );
    const reason = new Error("enough");
    const controller = new AbortController();
    const started = Date.now();
    setTimeout(() => controller.abort(reason), 100);
    const db = clientOf(origin) as unknown as { note: { count(q: object, o: object): Promise<number> } };
    expect(await failureOf(db.note.count({}, { signal: controller.signal }))).toBe(reason);
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(requests).toHaveLength(1);

    const silent = await another(() => undefined);
    const hung = clientOf(silent.origin) as unknown as typeof db;
    const timeout = await failureOf(hung.note.count({}, { signal: AbortSignal.timeout(100) }));
    expect(timeout).toMatchObject({ name: "TimeoutError" });
    expect(silent.requests).toHaveLength(1);
  });

  test("gets through a proxy that cuts every other connection", async () => {
    const origin = await ours();
    let connections = 0;
    const proxy = createTcpServer((socket) => {
      socket.on("error", () => undefined);
      if (connections++ % 2 === 0) return void socket.destroy();
      const upstream = connect(Number(new URL(origin).port), "127.0.0.1");
      upstream.on("error", () => socket.destroy());
      socket.on("close", () => upstream.destroy());
      // One answer a connection, so that the next request meets the flaw again.
      socket.pipe(upstream);
      upstream.once("data", (bytes: Buffer) => socket.end(bytes));
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    onTestFinished(() => void proxy.close());
    const db = clientOf(`http://127.0.0.1:${(proxy.address() as { port: number }).port}`);
    for (let i = 0; i < 5; i++) expect(await db.note.read("nobody")).toBeNull();
    expect(connections).toBe(10);
  });
});

describe("errors", () => {
  test("have a class for their code, whatever status a proxy made of it", async () => {
    for (const code of Object.keys(catalogue) as ErrorCode[]) {
      const { status } = catalogue[code];
      const { origin } = await another((_, response) =>
        answerJson(
          response,
          status,
          problem(code, { requestId: "r", errors: [{ pointer: "/x", code, message: "M." }] }),
        ),
      );
      const error = await failureOf(clientOf(origin, { retries: 0 }).note.create({}));
      const expected = errorOf({ code, status, detail: "D." });
      expect(error).toBeInstanceOf(expected.constructor);
      expect(error).toMatchObject({
        name: expected.constructor.name,
        code,
        status,
        message: "D.",
        requestId: "r",
        complaints: [{ pointer: "/x", code, message: "M." }],
      });
    }
  });

  test("of a newer server are plain PrewireErrors", async () => {
    const { origin } = await another((_, response) => answerJson(response, 418, problem("constructor")));
    const error = await failureOf(clientOf(origin).note.count());
    expect([(error as PrewireError).name, (error as PrewireError).code]).toEqual([
      "PrewireError",
      "constructor",
    ]);
  });

  test.each([
    ["a page", 200, "text/html", "<html>"],
    ["a page that is missing", 404, "text/html", "<html>"],
    ["JSON of somebody else", 404, "application/json", '{"error":"no"}'],
    ["nothing", 500, "text/plain", ""],
  ])("by something that is no Prewire server (%s) are ConnectionErrors", async (_, status, type, body) => {
    const { origin } = await another((_request, response) =>
      response.writeHead(status, { "content-type": type }).end(body),
    );
    const error = await failureOf(clientOf(origin, { retries: 0 }).note.read("x"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "unreachable", status });
  });

  test("without any answer are ConnectionErrors with their cause", async () => {
    const error = await failureOf(clientOf("http://127.0.0.1:1", { retries: 0 }).note.create({ name: "x" }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "unreachable",
      status: 0,
      message: "The server at http://127.0.0.1:1 cannot be reached.",
      cause: expect.any(TypeError),
    });
  });

  test("tell a missing row from a missing resource", async () => {
    const origin = await ours();
    expect(await clientOf(origin).note.read("nobody")).toBeNull();
    const elsewhere = await failureOf(clientOf(`${origin}/api`).note.read("nobody"));
    expect(elsewhere).toBeInstanceOf(NotFoundError);
    const unknown = createClient<FixtureModels>(
      { contract, resources: { note: { ...resources.note, path: "nots" } } },
      { baseUrl: origin },
    );
    const missing = (await failureOf(unknown.note.read("nobody"))) as PrewireError;
    expect([missing.name, missing.message]).toEqual([
      "NotFoundError",
      'There is no resource "nots". Did you mean "notes"?',
    ]);
  });

  test("keep the names that users catch", () => {
    const cases = [
      ["unauthenticated", UnauthenticatedError],
      ["internal", ServerError],
      ["timeout", OperationTimeoutError],
    ] as const;
    for (const [code, type] of cases) expect(errorOf({ code, status: 0, detail: "" })).toBeInstanceOf(type);
  });
});

test("another contract is warned of, once", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  const origin = await ours();
  await clientOf(origin).note.count();
  expect(warn).not.toHaveBeenCalled();
  const old = createClient<FixtureModels>({ contract: "ffffffffffffffff", resources }, { baseUrl: origin });
  await old.note.count();
  await failureOf(old.note.create({}));
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain("contract ffffffffffffffff");
});

test("the generated client is small and needs nothing of Node", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL("../../golden/basic/generated/client.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  const imports = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.filter(({ external }) => external),
  );
  expect(imports).toEqual([]);
  expect(text).not.toMatch(/\b(node:|process\b|Buffer\b|require\()/);
  const inputs = Object.keys(metafile.inputs).filter((input) => input.includes("runtime/"));
  for (const input of inputs) expect(input).toMatch(/runtime\/(client\/|nearest\.)/);
  // Bytes; with every operation, include, the guarantees of a write and batches it is 15,100.
  expect(text.length).toBeLessThan(15_500);
});

test("the generated client compiles for a browser, without the types of Node", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "-p", "test/runtime/client/browser/tsconfig.json"],
    { cwd: new URL("../../..", import.meta.url) },
  ).catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
});
