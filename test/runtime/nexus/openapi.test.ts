/** `/openapi.json`: the bytes that were generated, read when they are asked for. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fastify from "fastify";
import { afterAll, expect, test } from "vitest";
import { prewire } from "#runtime/nexus/fastify.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../../support/fixture.js";

const folder = mkdtempSync(join(tmpdir(), "prewire-openapi-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing here reaches the database. */
const database = {} as never;
const documented = (name: string) => {
  const path = join(folder, name);
  return { path, openApi: pathToFileURL(path) };
};

test("its bytes are those of the file, and who has them is told so", async () => {
  const file = new URL("../../../generated/openapi.json", import.meta.url);
  const app = createServer({ application, database, openApi: file });
  const first = await app.inject({ url: "/openapi.json" });
  expect(first.statusCode).toBe(200);
  expect(first.rawPayload.equals(readFileSync(file))).toBe(true);
  expect(first.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-cache",
    "prewire-contract": application.contract,
  });
  expect(first.headers["x-request-id"]).toMatch(/./);
  const etag = String(first.headers["etag"]);
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  const again = await app.inject({
    url: "/openapi.json",
    headers: { "if-none-match": `"other", W/${etag}` },
  });
  expect([again.statusCode, again.body, again.headers["etag"]]).toEqual([304, "", etag]);
  const head = await app.inject({ method: "HEAD", url: "/openapi.json" });
  expect([head.statusCode, head.body]).toEqual([200, ""]);
  await app.close();
});

test("the file is read with the first request, not before", async () => {
  const { path, openApi } = documented("late.json");
  const failures: unknown[] = [];
  const app = createServer({ application, database, openApi, onError: (error) => failures.push(error) });
  await app.ready();
  const missing = await app.inject({ url: "/openapi.json" });
  expect([missing.statusCode, missing.json<{ code: string }>().code]).toEqual([500, "internal"]);
  expect(failures).toHaveLength(1);
  writeFileSync(path, "{}\n");
  expect((await app.inject({ url: "/openapi.json" })).body).toBe("{}\n");
  // From then on it is kept: a deployment that replaces files restarts.
  writeFileSync(path, '{"other":1}\n');
  expect((await app.inject({ url: "/openapi.json" })).body).toBe("{}\n");
  await app.close();
});

test("a plugin serves it where it is told where it is, below its prefix", async () => {
  const { path, openApi } = documented("plugin.json");
  writeFileSync(path, "{}");
  const app = Fastify();
  await app.register(prewire({ application, database, openApi }), { prefix: "/desk" });
  expect((await app.inject({ url: "/desk/openapi.json" })).statusCode).toBe(200);
  await app.close();
  const without = Fastify();
  await without.register(prewire({ application, database }), { prefix: "/desk" });
  expect((await without.inject({ url: "/desk/openapi.json" })).statusCode).toBe(404);
  await without.close();
});
