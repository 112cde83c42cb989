import { execFile } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { createServer } from "#runtime/nexus/server.js";
import { opener } from "../../support/databases.js";
import { application } from "../../support/fixture.js";
import { listen, migrated, serve, talk } from "./support.js";

const open = opener("PostgreSQL 18");
let database: Database;
beforeAll(async () => {
  database = await migrated(await open(), application);
});

/** The database, slower. */
function slowly(milliseconds: number): Database {
  const slow: Database = Object.create(database);
  slow.query = async (...call) => {
    await pause(milliseconds);
    return database.query(...call);
  };
  return slow;
}

describe("a server that closes", () => {
  test("finishes what is in flight and what is already on its way", async () => {
    const { app } = serve(application, slowly(300));
    const { port } = await listen(app);
    const request = "GET /api/notes:count HTTP/1.1\r\nHost: x\r\n\r\n";
    const answers = talk(port, (socket) => void socket.write(request + request), 700);
    await pause(100);
    const started = Date.now();
    const closed = app.close();
    await pause(100);
    const refused = connect(port, "127.0.0.1");
    const [error] = await once(refused, "error");
    expect((error as NodeJS.ErrnoException).code).toBe("ECONNREFUSED");
    await closed;
    // The connection is let go with its last answer, not when it has been idle for long.
    expect(Date.now() - started).toBeLessThan(1_000);
    const statuses = [...(await answers).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expect(statuses).toEqual(["200", "200"]);
  });

  test("does not wait for idle connections", async () => {
    const { app } = serve(application, database);
    const { port } = await listen(app);
    const socket = connect(port, "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.write("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(socket, "data");
    const started = Date.now();
    await app.close();
    expect(Date.now() - started).toBeLessThan(1_000);
  });
});

describe("a caller who goes away", () => {
  test("in the middle of a body or of an answer leaves nothing behind", async () => {
    const { app, failures } = serve(application, slowly(100));
    const { port } = await listen(app);
    for (const bytes of [
      "POST /api/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
      "GET /api/notes HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /api/notes HTTP/1.1\r\nHost:",
    ]) {
      const socket = connect(port, "127.0.0.1");
      socket.write(bytes);
      await pause(50);
      socket.resetAndDestroy();
    }
    await pause(200);
    expect(failures).toEqual([]);
    expect(
      await talk(port, (socket) => void socket.write("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")),
    ).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("that waits for 100 Continue is told to go on", async () => {
    const { port } = await listen(serve(application, database).app);
    const heard = await talk(port, async (socket) => {
      const head =
        "POST /api/notes:count HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n";
      socket.write(`${head}Expect: 100-continue\r\n\r\n`);
      await once(socket, "data");
      socket.write("{}");
    });
    expect(heard).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });
});

test("a route with a schema is refused with what to do", async () => {
  const app = createServer({ application, database });
  onTestFinished(() => app.close());
  app.get("/typed", { schema: { querystring: { type: "object" } } }, async () => ({}));
  await expect(app.ready()).rejects.toThrow(
    /compiles no JSON Schemas: give the route its own validatorCompiler/,
  );
});

test("a read loads neither schema compilers, validators nor the other driver", async () => {
  const child = `
    const { createServer } = await import(${JSON.stringify(new URL("../../../build/runtime/nexus/server.js", import.meta.url).href)});
    const model = { name: "T", accessor: "t", resource: "ts", table: "ts", key: ["id"],
      columns: { id: { column: "id", type: "uuid" } }, constraints: {}, limit: { default: 20, maximum: 100 } };
    const node = { name: "TReadNode", operation: "read", model, statement: { name: "r", text: "", parameters: ["id"] } };
    const application = { contract: "c", routes: { ts: async () => ({ resource: { model, nodes: { read: node } } }) },
      resources: async () => ({ resources: {} }), database: async () => ({ database: { extensions: [], tables: [] } }) };
    const id = "00000000-0000-4000-8000-000000000000";
    const database = { query: async () => ({ rows: [[id, "1"]], count: 1 }) };
    const app = createServer({ application, database });
    const origin = await app.listen({ host: "127.0.0.1", port: 0 });
    const answer = await (await fetch(origin + "/api/ts/" + id)).text();
    await app.close();
    const { default: Module } = await import("node:module");
    const loaded = Object.keys(Module._cache).map((file) => file.split("/node_modules/").at(-1));
    console.log(JSON.stringify({ answer, loaded }));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", child]);
  const { answer, loaded } = JSON.parse(stdout) as { answer: string; loaded: string[] };
  expect(answer).toBe('{"id":"00000000-0000-4000-8000-000000000000"}');
  const packages = new Set(
    loaded.map((file) =>
      file
        .split("/")
        .slice(0, file.startsWith("@") ? 2 : 1)
        .join("/"),
    ),
  );
  for (const heavy of [
    "ajv",
    "@fastify/ajv-compiler",
    "@fastify/fast-json-stringify-compiler",
    "zod",
    "pg",
    "pino",
    "light-my-request",
  ]) {
    expect([heavy, packages.has(heavy)]).toEqual([heavy, false]);
  }
  // Its little runtime is a part of Fastify, its compiler is not.
  expect(loaded).not.toContain("fast-json-stringify/index.js");
  expect(packages).toContain("fastify");
});
