/** What a write's request may ask for besides the write: the exact statuses and headers of the answers. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { preferredReturn } from "#runtime/nexus/prefer.js";
import { application } from "../../golden/versioned/generated/application.js";
import { eachDatabase } from "../../support/databases.js";
import { type Answer, listen, migrated, serve, type Served, talk } from "./support.js";

type Headers = Record<string, string>;

/** Headers of the answer that say something about the write. */
const said = ({ statusCode, body, headers }: Answer) => ({
  status: statusCode,
  body: body === "" ? "" : (JSON.parse(body) as Record<string, unknown>),
  ...Object.fromEntries(
    ["etag", "location", "content-type", "preference-applied", "idempotency-replayed", "retry-after"].flatMap(
      (name) => (headers[name] === undefined ? [] : [[name, headers[name]]]),
    ),
  ),
});

const JSON_TYPE = "application/json; charset=utf-8";
const PROBLEM = "application/problem+json; charset=utf-8";

eachDatabase((_name, open) => {
  let database: Database;
  let served: Served;
  const ask = (method: string, url: string, body?: unknown, headers?: Headers) =>
    served.ask(method, `/api${url}`, body, headers);
  beforeAll(async () => {
    database = await migrated(await open(), application);
    served = serve(application, database);
  });
  afterAll(async () => {
    expect(served.failures).toEqual([]);
    await served.app.close();
  });
  beforeEach(async () => {
    const text = "TRUNCATE documents, counters, labels, agreements, prewire_idempotency";
    await database.query({ name: "", text }, []);
  });
  const red = { name: "bug", color: "red" };

  test("If-Match", async () => {
    const { headers } = await ask("POST", "/labels", red);
    const etag = String(headers.etag);
    const patch = (ifMatch: string, color = "blue") =>
      ask("PATCH", "/labels/bug", { color }, { "if-match": ifMatch });
    const late = await patch(`"1"`);
    expect(said(late)).toEqual({ status: 412, body: late.json(), "content-type": PROBLEM, etag });
    expect(late.json()).toEqual({
      type: "urn:prewire:problem:precondition_failed",
      title: "The row has changed",
      status: 412,
      detail: "The Label is not the one that ifMatch names.",
      code: "precondition_failed",
      requestId: expect.any(String),
      errors: [],
    });
    const now = await patch(`W/"x", ${etag}`);
    const tag = now.headers.etag;
    expect(tag).not.toBe(etag);
    expect(said(now)).toEqual({
      status: 200,
      body: { ...red, color: "blue" },
      etag: tag,
      "content-type": JSON_TYPE,
    });
    expect((await patch(`W/${tag}`)).statusCode).toBe(412);
    expect((await patch("*", "green")).statusCode).toBe(200);
    expect((await ask("DELETE", "/labels/bug", undefined, { "if-match": etag })).statusCode).toBe(412);
    const gone = await ask("DELETE", "/labels/bug", undefined, { "if-match": "*" });
    expect(said(gone)).toEqual({ status: 204, body: "" });
    for (const method of ["PATCH", "DELETE"]) {
      const nobody = await ask(method, "/labels/bug", method === "PATCH" ? {} : undefined, {
        "if-match": "*",
      });
      expect(nobody.statusCode).toBe(404);
    }
    expect((await patch("unquoted")).statusCode).toBe(400);
  });

  test("a version in If-Match, and the precondition that is required", async () => {
    await ask("POST", "/counters", { name: "c" });
    const add = (ifMatch: string) => ask("PATCH", "/counters/c", { value: 1 }, { "if-match": ifMatch });
    expect((await add(`"1"`)).json()).toEqual({ name: "c", value: 1, version: 2 });
    expect((await add(`"1"`)).statusCode).toBe(412);
    await ask("POST", "/agreements", { text: "x" });
    const [{ number }] = (await ask("GET", "/agreements")).json().data;
    const bare = await ask("PATCH", `/agreements/${number}`, { text: "y" });
    expect(said(bare)).toEqual({ status: 428, body: bare.json(), "content-type": PROBLEM });
    expect(bare.json().code).toBe("precondition_required");
    expect((await ask("DELETE", `/agreements/${number}`)).statusCode).toBe(428);
    const upsert = await ask("POST", "/agreements:upsert", { where: {}, create: {}, update: {} });
    expect([upsert.statusCode, upsert.headers.allow]).toEqual([405, "OPTIONS"]);
    const { headers } = await ask("GET", `/agreements/${number}`);
    const seen = { "if-match": String(headers.etag) };
    expect((await ask("PATCH", `/agreements/${number}`, { text: "y" }, seen)).statusCode).toBe(200);
    expect((await ask("DELETE", `/agreements/${number}`, undefined, seen)).statusCode).toBe(412);
  });

  test("an answer with related rows has no tag, and fulfils no condition but that there is one", async () => {
    const { headers } = await ask("POST", "/folders", { name: "f" });
    const read = (ifMatch: string) =>
      ask("GET", "/folders/f?include=agreements", undefined, { "if-match": ifMatch });
    const late = await read(String(headers.etag));
    expect([late.statusCode, late.headers.etag]).toEqual([412, undefined]);
    const any = await read("*");
    expect([any.statusCode, any.headers.etag]).toEqual([200, undefined]);
    expect((await ask("DELETE", "/folders/f")).statusCode).toBe(204);
    expect((await read("*")).statusCode).toBe(404);
  });

  test("a condition that nothing could be compared with is refused", async () => {
    for (const [url, body] of [
      ["/labels", red],
      ["/labels:upsert", { where: { name: "a" }, create: red, update: {} }],
      ["/labels:bulkCreate", { data: [red] }],
      ["/labels:bulkUpdate", { data: [] }],
      ["/labels:bulkDelete", { ids: [] }],
      ["/labels:query", {}],
      ["/labels:count", {}],
      ["/labels:aggregate", { count: true }],
    ] as const) {
      const answer = await ask("POST", url, body, { "if-match": "*" });
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 400, "validation_failed"]);
    }
    for (const [method, url] of [
      ["POST", "/labels"],
      ["PATCH", "/labels/bug"],
      ["DELETE", "/labels/bug"],
    ] as const) {
      const answer = await ask(method, url, method === "DELETE" ? undefined : red, { "if-none-match": "*" });
      expect(answer.statusCode).toBe(400);
    }
    expect((await ask("GET", "/labels:count")).json()).toEqual({ count: 0 });
  });

  test("Idempotency-Key", async () => {
    const key = { "idempotency-key": "k" };
    const first = await ask("POST", "/labels", red, key);
    const etag = first.headers.etag;
    expect(said(first)).toEqual({
      status: 201,
      body: red,
      etag,
      location: "/api/labels/bug",
      "content-type": JSON_TYPE,
    });
    const again = await ask("POST", "/labels", { color: "red", name: "bug" }, key);
    expect(said(again)).toEqual({ ...said(first), "idempotency-replayed": "true" });
    const other = await ask("POST", "/labels", { ...red, color: "blue" }, key);
    expect([other.statusCode, other.json().code]).toEqual([422, "idempotency_mismatch"]);
    expect(other.headers).not.toHaveProperty("idempotency-replayed");
    const patched = await ask("PATCH", "/labels/bug", { color: "blue" }, key);
    expect(said(await ask("PATCH", "/labels/bug", { color: "blue" }, key))).toEqual({
      ...said(patched),
      "idempotency-replayed": "true",
    });
    const deleted = [
      await ask("DELETE", "/labels/bug", undefined, key),
      await ask("DELETE", "/labels/bug", undefined, key),
    ];
    expect(deleted.map(said)).toEqual([
      { status: 204, body: "" },
      { status: 204, body: "", "idempotency-replayed": "true" },
    ]);
    const upsert = { where: { name: "u" }, create: { name: "u", color: "red" }, update: {} };
    const upserted = [
      await ask("POST", "/labels:upsert", upsert, key),
      await ask("POST", "/labels:upsert", upsert, key),
    ];
    expect(upserted.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(upserted[1]?.headers.location).toBe("/api/labels/u");
    const bulk = { data: [{ name: "p" }, { name: "q", color: "red" }], mode: "perRow" };
    const partial = [
      await ask("POST", "/labels:bulkCreate", bulk, key),
      await ask("POST", "/labels:bulkCreate", bulk, key),
    ];
    expect(partial.map(({ statusCode }) => statusCode)).toEqual([207, 207]);
    expect(partial[1]?.body).toBe(partial[0]?.body);
    // A query changes nothing, so that a key changes nothing about it.
    expect((await ask("POST", "/labels:query", {}, key)).headers).not.toHaveProperty("idempotency-replayed");
  });

  test.each(["", " ", "two words", "a".repeat(256), "\u00e9", "\t"])("the key %j is none", async (key) => {
    const answer = await ask("POST", "/labels", red, { "idempotency-key": key });
    expect([answer.statusCode, answer.json().errors]).toEqual([
      400,
      [{ pointer: "/idempotencyKey", code: "validation_failed", message: expect.any(String) }],
    ]);
    expect((await ask("GET", "/labels:count")).json()).toEqual({ count: 0 });
  });

  test("two keys are none", async () => {
    const { app } = serve(application, database);
    const { port } = await listen(app);
    const body = JSON.stringify(red);
    const heard = await talk(port, (socket) => {
      socket.write(
        `POST /api/labels HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n` +
          `Idempotency-Key: a\r\nIdempotency-Key: b\r\nConnection: close\r\n\r\n${body}`,
      );
    });
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("?validateOnly", async () => {
    const tried = await ask("POST", "/labels?validateOnly=true", red);
    expect(said(tried)).toEqual({ status: 201, body: red, "content-type": JSON_TYPE });
    expect((await ask("GET", "/labels/bug")).statusCode).toBe(404);
    const key = { "idempotency-key": "k" };
    await ask("POST", "/labels?validateOnly=true", red, key);
    const real = await ask("POST", "/labels?validateOnly=false", red, key);
    expect([real.statusCode, real.headers["idempotency-replayed"]]).toEqual([201, undefined]);
    const patched = await ask(
      "PATCH",
      "/labels/bug?validateOnly=true",
      { color: "blue" },
      { "if-match": "*" },
    );
    expect(said(patched)).toEqual({
      status: 200,
      body: { ...red, color: "blue" },
      "content-type": JSON_TYPE,
    });
    expect(said(await ask("DELETE", "/labels/bug?validateOnly=true"))).toEqual({ status: 204, body: "" });
    const upsert = { where: { name: "u" }, create: { name: "u", color: "red" }, update: {} };
    const upserted = await ask("POST", "/labels:upsert?validateOnly=true", upsert);
    expect(said(upserted)).toEqual({ status: 201, body: upserted.json(), "content-type": JSON_TYPE });
    const minimal = await ask(
      "POST",
      "/labels?validateOnly=true",
      { ...red, name: "m" },
      { prefer: "return=minimal" },
    );
    expect(said(minimal)).toEqual({ status: 201, body: "", "preference-applied": "return=minimal" });
    expect((await ask("GET", "/labels")).json().data).toEqual([red]);
    expect((await ask("POST", "/labels?validateOnly=true", red)).statusCode).toBe(409);
  });

  test("what is no wish of a write, and what is none of a read", async () => {
    for (const query of [
      "validateOnly=yes",
      "validateOnly",
      "validateOnly=true&validateOnly=true",
      "validateOnly=TRUE",
    ]) {
      const answer = await ask("POST", `/labels?${query}`, red);
      expect([query, answer.json().code]).toEqual([query, "validation_failed"]);
    }
    for (const query of ["validateonly=true", "dry=1", "validateOnly=true&x=1", "ifMatch=*"]) {
      const answer = await ask("POST", `/labels?${query}`, red);
      expect([query, answer.json().code]).toEqual([query, "unknown_field"]);
    }
    for (const [method, url] of [
      ["GET", "/labels"],
      ["GET", "/labels/bug"],
      ["GET", "/labels:count"],
      ["POST", "/labels:query"],
      ["POST", "/labels:count"],
      ["POST", "/labels:aggregate"],
    ] as const) {
      const answer = await ask(
        method,
        `${url}?validateOnly=true`,
        method === "POST" ? { count: true } : undefined,
      );
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 400, "unknown_field"]);
    }
    const members = await ask("POST", "/labels:upsert", {
      where: {},
      create: {},
      update: {},
      validateOnly: true,
    });
    expect(members.json().code).toBe("unknown_field");
    expect((await ask("GET", "/labels:count")).json()).toEqual({ count: 0 });
  });

  test("Prefer", async () => {
    const prefer = (value: string) => ({ prefer: value });
    const minimal = { "preference-applied": "return=minimal" };
    const whole = { "preference-applied": "return=representation" };
    const created = await ask("POST", "/labels", red, prefer("return=minimal"));
    const { etag } = created.headers;
    expect(etag).toMatch(/^"\d+"$/);
    expect(said(created)).toEqual({ status: 201, body: "", etag, location: "/api/labels/bug", ...minimal });
    const patched = await ask("PATCH", "/labels/bug", { color: "blue" }, prefer("return=minimal"));
    expect(said(patched)).toEqual({ status: 204, body: "", etag: patched.headers.etag, ...minimal });
    const back = await ask("PATCH", "/labels/bug", { color: "red" }, prefer("return=representation"));
    expect(said(back)).toEqual({
      status: 200,
      body: red,
      etag: back.headers.etag,
      "content-type": JSON_TYPE,
      ...whole,
    });
    const upsert = (name: string) => ({
      where: { name },
      create: { name, color: "red" },
      update: { color: "red" },
    });
    const fresh = await ask("POST", "/labels:upsert", upsert("u"), prefer("return=minimal"));
    expect(said(fresh)).toEqual({
      status: 201,
      body: "",
      etag: fresh.headers.etag,
      location: "/api/labels/u",
      ...minimal,
    });
    const known = await ask("POST", "/labels:upsert", upsert("u"), prefer("return=minimal"));
    expect(said(known)).toEqual({ status: 204, body: "", etag: known.headers.etag, ...minimal });
    const bulk = await ask(
      "POST",
      "/labels:bulkCreate",
      { data: [{ name: "p", color: "x" }] },
      prefer("return=minimal"),
    );
    expect(said(bulk)).toEqual({
      status: 200,
      body: { results: [{ status: "created" }], counts: expect.objectContaining({ created: 1 }) },
      "content-type": JSON_TYPE,
      ...minimal,
    });
    const rows = { data: [{ name: "q", color: "x" }], return: "rows" };
    const asked = await ask("POST", "/labels:bulkCreate", rows, prefer("return=minimal"));
    expect(asked.json().results).toEqual([{ status: "created", data: { name: "q", color: "x" } }]);
    expect(asked.headers).not.toHaveProperty("preference-applied");
    const byFilter = { where: { color: "x" }, data: { color: "y" } };
    for (const [wish, applied] of [
      ["minimal", "return=minimal"],
      ["representation", undefined],
    ]) {
      const answer = await ask("POST", "/labels:bulkUpdate", byFilter, prefer(`return=${wish}`));
      expect([answer.statusCode, answer.headers["preference-applied"]]).toEqual([200, applied]);
    }
    const deleted = await ask("DELETE", "/labels/q", undefined, prefer("return=minimal"));
    expect(said(deleted)).toEqual({ status: 204, body: "", ...minimal });
    const gone = await ask("DELETE", "/labels/p", undefined, prefer("return=representation"));
    expect(said(gone)).toEqual({ status: 204, body: "" });
    const failed = await ask("POST", "/labels", red, prefer("return=minimal"));
    expect([failed.statusCode, failed.headers["preference-applied"]]).toEqual([409, undefined]);
    for (const value of [
      "respond-async",
      "return=nothing",
      "",
      "return",
      ";;,=",
      "x".repeat(5_000),
      "handling=lenient",
    ]) {
      const answer = await ask("PATCH", "/labels/bug", {}, prefer(value));
      expect([value, answer.statusCode, answer.headers["preference-applied"]]).toEqual([
        value,
        200,
        undefined,
      ]);
    }
    expect((await ask("GET", "/labels/bug", undefined, prefer("return=minimal"))).json()).toEqual(red);
  });

  test("headers that are too large are refused as such", async () => {
    const { app } = serve(application, database);
    const { origin } = await listen(app);
    await ask("POST", "/labels", red);
    const remove = async (headers: Headers) => {
      const answer = await fetch(`${origin}/api/labels/bug`, { method: "DELETE", headers });
      const { code } = (await answer.json()) as { readonly code: string };
      return [answer.status, code];
    };
    const tags = Array.from({ length: 10_000 }, (_, place) => `"${place}-1"`).join(",");
    for (const headers of [
      { "if-match": tags },
      { "idempotency-key": "k".repeat(100_000) },
      { prefer: tags },
    ])
      expect(await remove(headers as Headers)).toEqual([431, "headers_too_large"]);
    const fitting = tags.slice(0, tags.indexOf(`,"1500-1"`));
    expect(await remove({ "if-match": fitting })).toEqual([412, "precondition_failed"]);
    expect(await remove({ "if-match": `${fitting},"` })).toEqual([400, "validation_failed"]);
  });
});

test("the first return preference counts, however it is written", () => {
  for (const [header, wish] of [
    ["return=minimal", "minimal"],
    [" Return = Minimal ", "minimal"],
    ['return="minimal"', "minimal"],
    ["return=representation; x=1", "representation"],
    ["respond-async, wait=10, return=minimal", "minimal"],
    ["return=minimal, return=representation", "minimal"],
    ["return=nothing, return=minimal", null],
    ['foo="a, return=minimal"', null],
    ["returns=minimal", null],
    ["return=minimal2", null],
    [`return="minimal`, null],
    ["return", null],
    ['"'.repeat(16_000), null],
    [",".repeat(16_000), null],
  ] as const) {
    const began = performance.now();
    expect([header.slice(0, 60), preferredReturn(header)]).toEqual([header.slice(0, 60), wish]);
    expect(performance.now() - began).toBeLessThan(100);
  }
  expect(preferredReturn(["return=minimal", "x"])).toBe("minimal");
  expect(preferredReturn(undefined)).toBeNull();
});
