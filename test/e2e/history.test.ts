/** The history of a row as a list like others: pages, keys of every form, and rows that are gone. */
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, createClient } from "#runtime/client/index.js";
import { verbs } from "#runtime/command-line/cli-verbs.js";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { OperationName } from "#runtime/dataflow/model.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../golden/audit/generated/application.js";
import type { Models } from "../golden/audit/generated/models.js";
import { resources } from "../golden/audit/generated/resources.js";
import { resource as seat } from "../golden/audit/generated/seat/nodes.js";
import { eachDatabase } from "../support/databases.js";

eachDatabase((_name, open) => {
  let database: Database;
  let desk: DataFlow<Models>;
  let app: FastifyInstance;
  let client: Client<Models>;
  beforeAll(async () => {
    database = await open();
    const schema = new URL("../golden/audit/generated/schema.sql", import.meta.url);
    await database.script(readFileSync(schema, "utf8"));
    desk = dataFlowOn<Models>(new Engine(application, database, resources));
    app = createServer({ application, database });
    const baseUrl = await app.listen({ port: 0, host: "127.0.0.1" });
    client = createClient<Models>({ contract: application.contract, resources }, { baseUrl });
  });
  afterAll(() => app.close());

  const row = { row: "A,1/ä%", number: 7 };

  test("pages go back in time, without gaps, doubles or what is made meanwhile", async () => {
    const { id } = await desk.task.create({ title: "paged" });
    for (let points = 0; points < 6; points += 1) await desk.task.update(id, { points });
    const whole = await desk.task.history(id);
    expect(whole.data).toHaveLength(7);
    expect(whole.nextCursor).toBeNull();
    for (const flow of [desk, client]) {
      const seen = [];
      let cursor: string | undefined;
      do {
        const page = await flow.task.history(id, cursor === undefined ? { limit: 3 } : { limit: 3, cursor });
        if (flow === desk) await desk.task.update(id, { points: 100 + seen.length });
        seen.push(...page.data);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      const own = seen.slice(-7);
      expect(own).toEqual(whole.data);
      expect(new Set(seen.map((change) => change.id)).size).toBe(seen.length);
    }
  });

  test("over HTTP: Link to the next page, HEAD, and nothing that is ignored", async () => {
    const { id } = await desk.task.create({ title: "linked" });
    await desk.task.update(id, { points: 1 });
    const url = `/api/tasks/${id}:history`;
    const first = await app.inject({ url: `${url}?limit=1` });
    const link = /^<([^>]+)>; rel="next"$/.exec(String(first.headers["link"]))?.[1] ?? "";
    expect(link).toMatch(new RegExp(`^${url}\\?limit=1&cursor=`));
    const second = await app.inject({ url: link });
    expect(second.json()).toMatchObject({ data: [{ operation: "create" }], nextCursor: null });
    expect(second.headers["link"]).toBeUndefined();
    expect(second.headers["etag"]).toBeUndefined();
    expect((await app.inject({ method: "HEAD", url })).statusCode).toBe(200);
    const wrong = async (query: string): Promise<unknown> => {
      const answer = await app.inject({ url: `${url}?${query}` });
      const problem = answer.json<{ code: string; errors: { pointer: string; code: string }[] }>();
      return [answer.statusCode, problem.errors.map(({ pointer, code }) => [pointer, code])];
    };
    expect(await wrong("limt=1")).toEqual([400, [["/limt", "unknown_field"]]]);
    expect(await wrong("where={}")).toEqual([400, [["/where", "unknown_field"]]]);
    expect(await wrong("includeDeleted=true")).toEqual([400, [["/includeDeleted", "unknown_field"]]]);
    expect(await wrong("limit=1&limit=2")).toEqual([400, [["/limit", "validation_failed"]]]);
    for (const limit of ["0", "-1", "1e999", "x", ""]) {
      expect(await wrong(`limit=${limit}`)).toEqual([400, [["/limit", "validation_failed"]]]);
    }
    for (const cursor of ["", "x", "%00", btoa(`["",1]`)]) {
      expect(await wrong(`cursor=${cursor}`), cursor).toEqual([400, [["/cursor", "invalid_cursor"]]]);
    }
    for (const method of ["POST", "PATCH", "DELETE", "PUT"] as const) {
      const answer = await app.inject({ method, url });
      expect([answer.statusCode, answer.headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
    }
  });

  test("a cursor is that of its row", async () => {
    const [one, other] = await Promise.all([
      desk.task.create({ title: "one" }),
      desk.task.create({ title: "other" }),
    ]);
    await desk.task.update(one.id, { points: 1 });
    const { nextCursor } = await desk.task.history(one.id, { limit: 1 });
    await expect(desk.task.history(other.id, { cursor: nextCursor ?? "" })).rejects.toMatchObject({
      code: "invalid_cursor",
    });
  });

  test("a misspelt wish is an error in process and in the client", async () => {
    for (const flow of [desk, client]) {
      // @ts-expect-error there is no such member
      const call = flow.task.history(crypto.randomUUID(), { limt: 1 });
      await expect(call).rejects.toMatchObject({
        code: "unknown_field",
        message: expect.stringContaining('Did you mean "limit"?'),
      });
    }
  });

  test("a row that is gone has one, one that never was is not found", async () => {
    const { id } = await desk.task.create({ title: "gone" });
    await desk.task.delete(id);
    expect((await client.task.history(id)).data).toMatchObject([
      { operation: "delete" },
      { operation: "create" },
    ]);
    const paper = await desk.paper.create({ title: "hidden" });
    await desk.paper.delete(paper.id);
    expect((await client.paper.history(paper.id)).data).toHaveLength(2);
    for (const flow of [desk, client]) {
      await expect(flow.task.history(crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
      await expect(flow.task.history("x" as never)).rejects.toMatchObject({ code: "validation_failed" });
    }
  });

  test("a row that was there before anything was recorded has an empty one", async () => {
    const { id } = await desk.task.create({ title: "old" });
    const { id: hidden } = await desk.paper.create({ title: "old and hidden" });
    await desk.paper.delete(hidden);
    await database.script(`DELETE FROM prewire_audit WHERE row_key IN (ARRAY['${id}'], ARRAY['${hidden}'])`);
    expect(await desk.task.history(id)).toEqual({ data: [], nextCursor: null });
    expect(await desk.paper.history(hidden)).toEqual({ data: [], nextCursor: null });
  });

  test("the same key in another form is the same row", async () => {
    const { id } = await desk.task.create({ title: "in capitals" });
    expect((await client.task.history(id.toUpperCase())).data).toHaveLength(1);
  });

  test("composite keys and keys of any letters", async () => {
    await desk.seat.create({ ...row, holder: "Di" });
    await desk.seat.update(row, { holder: null });
    await desk.seat.delete(row);
    const expected = [
      {
        operation: "delete",
        changes: { row: { from: row.row, to: null }, number: { from: 7, to: null } },
      },
      { operation: "update", changes: { holder: { from: "Di", to: null } } },
      { operation: "create", changes: { holder: { from: null, to: "Di" } } },
    ];
    for (const flow of [desk, client]) expect((await flow.seat.history(row)).data).toMatchObject(expected);
    const url = `/api/seats/${encodeURIComponent(row.row)},7:history?limit=1`;
    const answer = await app.inject({ url });
    expect(answer.json()).toMatchObject({ data: expected.slice(0, 1) });
    const link = /^<([^>]+)>/.exec(String(answer.headers["link"]))?.[1] ?? "";
    expect((await app.inject({ url: link })).json()).toMatchObject({ data: expected.slice(1, 2) });
    // The parts of two keys that would read alike, joined.
    await desk.seat.create({ row: "A", number: 1 });
    await expect(desk.seat.history({ row: "A,1", number: 1 })).rejects.toMatchObject({ code: "not_found" });
  });

  test("another life of a key that was deleted is the same history", async () => {
    const key = { row: "B", number: 1 };
    for (let life = 0; life < 2; life += 1) {
      await desk.seat.create(key);
      await desk.seat.delete(key);
    }
    const { data } = await desk.seat.history(key);
    expect(data.map(({ operation }) => operation)).toEqual(["delete", "create", "delete", "create"]);
  });

  test("rows that are never changed have that they were made", async () => {
    const { id } = await desk.event.create({ text: "it was so" });
    expect((await client.event.history(id)).data).toMatchObject([
      { operation: "create", changes: { text: { from: null, to: "it was so" } } },
    ]);
  });

  test("what was recorded when a column was another is answered as it can be", async () => {
    const { id } = await desk.task.create({ title: "changed since" });
    const changes = {
      points: ["three", "4"],
      dropped: ["a", "b"],
      secret: ["a", "b"],
      tags: ["not a list", "{a}"],
      settings: ["{", '{"a": 1}'],
      __proto__: ["a", "b"],
    };
    const text = JSON.stringify(changes).replace('{"points"', '{"__proto__":["a","b"],"points"');
    await database.script(
      `INSERT INTO prewire_audit (table_name, row_key, operation, changes) VALUES ('tasks', ARRAY['${id}'], 'update', '${text}')`,
    );
    const [change] = (await desk.task.history(id)).data;
    expect(change).toMatchObject({ by: null, channel: "database" });
    expect(change?.changes).toEqual({
      points: { from: "three", to: 4 },
      tags: { from: "not a list", to: ["a"] },
      settings: { from: "{", to: { a: 1 } },
    });
  });

  test("who acts may be called anything that can be stored", async () => {
    const id = `"'\\ \u2028 ${"é".repeat(1000)} {"by":null}`;
    const by = { id, roles: ["a,b", '"'], tenant: "{}" };
    const made = await desk.as(by).task.create({ title: "hostile" });
    expect((await client.task.history(made.id)).data).toMatchObject([{ by, channel: "process" }]);
  });

  test("at the command line: a line for each change, or all of it as JSON", async () => {
    const key = { row: "C", number: 1 };
    await desk.seat.create(key);
    await desk.seat.update(key, { holder: "Ed" });
    const told = async (flags: Readonly<Record<string, string | true>>) => {
      const out: string[] = [];
      const err: string[] = [];
      await verbs.history({
        model: seat.model,
        methods: desk.seat as unknown as Readonly<Record<OperationName, () => Promise<unknown>>>,
        word: "C,1",
        flags,
        io: { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) },
      } as never);
      return { out, err };
    };
    const table = await told({ limit: "1" });
    expect(table.out[0]).toMatch(/^at +operation +by +channel +changes$/);
    expect(table.out[1]).toMatch(/^\d{4}-.*Z +update +anonymous +process +holder$/);
    expect(table.err).toEqual([expect.stringMatching(/^More with --cursor \S+$/)]);
    const cursor = table.err[0]?.split(" ").at(-1) ?? "";
    const { out } = await told({ json: true, cursor });
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ data: [{ operation: "create" }], nextCursor: null });
  });

  test("it is one look into an index, however many records there are", async () => {
    await database.script(
      `INSERT INTO prewire_audit (table_name, row_key, operation, changes)
       SELECT 'tasks', ARRAY[(n % 500)::text], 'update', '{}' FROM generate_series(1, 20000) n; ANALYZE prewire_audit`,
    );
    const text = `EXPLAIN SELECT "id" FROM "prewire_audit" WHERE "tenant" = '' AND "table_name" = 'tasks'
      AND "row_key" = ARRAY['7'] AND "id" < 15000 ORDER BY "id" DESC LIMIT 21`;
    const { rows } = await database.query({ name: "explain", text }, []);
    const plan = rows.flat().join("\n");
    expect(plan).toMatch(/Index (Only )?Scan Backward using prewire_audit_row_idx/);
    expect(plan).not.toContain("Sort");
  });
});
