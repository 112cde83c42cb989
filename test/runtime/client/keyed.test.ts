/** What the client repeats by itself, and what it sends with a write. */
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { ConnectionError, createClient, etagOf } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import { createServer } from "#runtime/nexus/server.js";
import { createClient as generatedClient } from "../../golden/versioned/generated/client.js";
import { application } from "../../golden/versioned/generated/application.js";
import type { Models } from "../../golden/versioned/generated/models.js";
import { opener } from "../../support/databases.js";
import { migrated } from "../nexus/support.js";

const open = opener("PGlite");
let database: Database;
beforeAll(async () => {
  database = await migrated(await open(), application);
});

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
}

/** A client whose connection breaks behind the server's first answers: the server has done what it was told. */
async function broken(times: number) {
  const app = createServer({ application, database });
  const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => app.close());
  const sent: Sent[] = [];
  const unreliable: typeof fetch = async (url, init) => {
    const { pathname, search } = new URL(String(url));
    sent.push({ method: init?.method ?? "", path: pathname + search, headers: new Headers(init?.headers) });
    const answer = await fetch(url, init);
    if (sent.length <= times) throw new TypeError("the connection was reset");
    return answer;
  };
  const { resources } = await application.resources();
  const db = createClient<Models>(
    { contract: application.contract, resources },
    { baseUrl, fetch: unreliable },
  );
  return { db, sent };
}

test("a write with a key is repeated until its answer comes, and done once", async () => {
  const { db, sent } = await broken(2);
  const row = await db.agreement.create({ text: "x" }, { idempotencyKey: "k1" });
  expect(sent.map(({ headers }) => headers.get("idempotency-key"))).toEqual(["k1", "k1", "k1"]);
  expect((await db.agreement.list()).data).toEqual([row]);
  await db.agreement.delete(row.number, { ifMatch: etagOf(row) });
});

test("a write without one is sent once", async () => {
  const { db, sent } = await broken(1);
  await expect(db.agreement.create({ text: "x" })).rejects.toThrow(ConnectionError);
  expect(sent).toHaveLength(1);
  await expect(db.agreement.count()).resolves.toBe(1);
});

test("it is repeated no more often than a read, and not where it is refused", async () => {
  const { db, sent } = await broken(9);
  const lost = db.label.create({ name: "l", color: "red" }, { idempotencyKey: "k2" });
  await expect(lost).rejects.toThrow(ConnectionError);
  expect(sent).toHaveLength(3);
  const working = await broken(0);
  const other = working.db.label.create({ name: "l", color: "blue" }, { idempotencyKey: "k2" });
  await expect(other).rejects.toMatchObject({ code: "idempotency_mismatch", status: 422 });
  expect(working.sent).toHaveLength(1);
});

test("what is in flight is waited for", async () => {
  let asked = 0;
  const { resources } = await application.resources();
  const db = createClient<Models>(
    { contract: application.contract, resources },
    {
      baseUrl: "http://127.0.0.1:1",
      fetch: async () => {
        asked += 1;
        const headers = { "content-type": "application/json", "retry-after": "0" };
        if (asked > 1) return new Response('{"name":"l","color":"red"}', { status: 201, headers });
        return new Response('{"code":"in_flight","detail":"…","errors":[]}', { status: 409, headers });
      },
    },
  );
  const row = await db.label.create({ name: "l", color: "red" }, { idempotencyKey: "k3" });
  expect([row, asked]).toEqual([{ name: "l", color: "red" }, 2]);
  expect(etagOf(row)).toBeUndefined();
});

test("conditions and dry runs travel where REST has them", async () => {
  const { db, sent } = await broken(0);
  const row = await db.document.create({ title: "t" }, { validateOnly: true });
  const real = await db.document.create({ title: "t" }, { validateOnly: false });
  await db.document.update(real.id, { views: 1 }, { ifMatch: etagOf(real), validateOnly: true });
  expect(etagOf(row)).toBeUndefined();
  expect(sent.map(({ method, path, headers }) => [method, path, headers.get("if-match")])).toEqual([
    ["POST", "/api/documents?validateOnly=true", null],
    ["POST", "/api/documents", null],
    ["PATCH", `/api/documents/${real.id}?validateOnly=true`, etagOf(real)],
  ]);
});

test("texts that no header can carry are refused before anything is sent", async () => {
  const db = generatedClient({ baseUrl: "http://127.0.0.1:1" });
  for (const ifMatch of ["\u0000", "\r\nX: y", "é\u0100", "👍"]) {
    await expect(db.document.update("x", {}, { ifMatch })).rejects.toMatchObject({
      code: "validation_failed",
      complaints: [{ pointer: "/ifMatch" }],
    });
  }
});
