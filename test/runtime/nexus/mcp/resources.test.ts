/** What can be read by its name, what completes the names, and lists that would not fit. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { pageWithin } from "#runtime/nexus/mcp/fit.js";
import { application } from "../../../golden/basic/generated/application.js";
import { opener } from "../../../support/databases.js";
import { migrated } from "../support.js";
import { callTool, channelOf, connectHttp, listenHttp } from "./support.js";

const USER = "01900000-0000-7000-8000-000000000001";
const open = opener("PGlite");
let database: Database;
let client: Client;
beforeAll(async () => {
  database = await migrated(await open(), application);
  await database.script(`
    INSERT INTO users (id, email, name) VALUES ('${USER}', 'ada@desk.test', 'Ada');
    INSERT INTO tickets (id, subject, status, requester_id)
      SELECT gen_random_uuid(), repeat('é', 100) || n, CASE WHEN n < 6 THEN 'open' ELSE 'solved' END, '${USER}'
      FROM generate_series(1, 60) n;
  `);
  let close = async (): Promise<void> => undefined;
  const { url } = await listenHttp(
    await channelOf(application, database, 4096),
    {},
    (end) => void (close = end),
  );
  client = await connectHttp(url);
  return async () => {
    await client.close();
    await close();
  };
});

const read = async (uri: string): Promise<unknown> => {
  const { contents } = await client.readResource({ uri });
  expect(contents).toHaveLength(1);
  expect(contents[0]).toMatchObject({ uri, mimeType: "application/json" });
  return JSON.parse((contents[0] as { text: string }).text);
};

describe("resources", () => {
  test("are the contract and the models", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      "prewire://contract",
      "prewire://models/ticket",
      "prewire://models/user",
    ]);
    const { contract, models } = (await read("prewire://contract")) as { contract: string; models: object };
    expect(contract).toBe(application.contract);
    expect(Object.keys(models)).toEqual(["ticket", "user"]);
    expect(await read("prewire://models/ticket")).toMatchObject({
      model: "ticket",
      key: ["id"],
      fields: { status: { enum: ["open", "pending", "solved"] }, subject: { required: true } },
      relations: { requester: { kind: "one", model: "user" } },
    });
    expect(JSON.stringify(models)).not.toContain("password");
  });

  test("are rows, and rows with a value, as the operations answer them", async () => {
    const { value } = await callTool(client, "user_read", { key: USER });
    expect(await read(`prewire://users/${USER}`)).toEqual(value);
    const { data, nextCursor } = (await read("prewire://tickets/by/status/open")) as {
      data: readonly { status: string }[];
      nextCursor: string | null;
    };
    expect(new Set(data.map(({ status }) => status))).toEqual(new Set(["open"]));
    expect({ rows: data.length, nextCursor }).toEqual({ rows: 5, nextCursor: null });
  });

  test.each([
    ["prewire://models/tickett", -32_002, 'Did you mean "ticket"?'],
    ["prewire://tickets/01900000-0000-7000-8000-00000000000f", -32_002, "There is no such Ticket."],
    ["prewire://tickets/%zz", -32_000, "percent-encoded"],
    ["prewire://tickets/nonsense", -32_000, "id must be"],
    ["prewire://nowhere/1", -32_002, "There is no resource"],
    ["prewire://tickets/by/statsu/open", -32_000, 'Did you mean "status"?'],
    ["prewire://tickets/by/status/open/x", -32_002, ""],
    ["prewire://", -32_002, ""],
    ["https://example.com/", -32_002, ""],
    ["prewire://__proto__/1", -32_002, ""],
  ])("%s is refused", async (uri, code, text) => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(text),
    });
  });

  test("have templates whose variables complete", async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    const [model, row, by] = resourceTemplates.map(({ uriTemplate }) => uriTemplate);
    const complete = async (uri = "", name: string, value: string, given: Record<string, string> = {}) => {
      const params = { ref: { type: "ref/resource" as const, uri }, argument: { name, value } };
      return (await client.complete({ ...params, context: { arguments: given } })).completion.values;
    };
    expect(await complete(model, "model", "t")).toEqual(["ticket"]);
    expect(await complete(row, "resource", "")).toEqual(["tickets", "users"]);
    expect(await complete(by, "field", "", { resource: "tickets" })).toContain("status");
    expect((await complete(by, "field", "", { resource: "tickets" }))[0]).toBe("status");
    expect(await complete(by, "value", "", { resource: "tickets", field: "status" })).toEqual([
      "open",
      "pending",
      "solved",
    ]);
    expect(await complete(by, "value", "S", { resource: "tickets", field: "status" })).toEqual(["solved"]);
    expect(await complete(by, "value", "", { resource: "__proto__", field: "constructor" })).toEqual([]);
    expect(await complete(by, "constructor", "")).toEqual([]);
    await expect(complete("prewire://nothing", "model", "")).rejects.toMatchObject({ code: -32_602 });
  });
});

describe("a list beyond the budget", () => {
  test("has fewer rows, whole, and a cursor that goes on behind them", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    let pages = 0;
    do {
      const given = { sort: "subject", limit: 50, ...(cursor === null ? {} : { cursor }) };
      const { value, isError } = await callTool(client, "ticket_list", given);
      expect(isError).toBe(false);
      expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThanOrEqual(4096);
      const page = value as { data: readonly { id: string }[]; nextCursor: string | null };
      expect(page.data.length).toBeGreaterThan(0);
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
      pages += 1;
    } while (cursor !== null);
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
    expect(pages).toBeGreaterThan(4);
  });

  test("answers one row whole, however long it is", async () => {
    const asked: unknown[] = [];
    const row = JSON.stringify({ text: "x".repeat(1000) });
    const answer = await pageWithin(100, { limit: 20 }, async ({ limit }) => {
      asked.push(limit);
      const data = Array.from({ length: Math.min(Number(limit), 3) }, () => row);
      const body = `{"data":[${data.join(",")}],"nextCursor":"c"}`;
      return { body, etag: null, segment: null, nextCursor: "c" };
    });
    expect(asked).toEqual([20, 1]);
    expect(answer.body).toBe(`{"data":[${row}],"nextCursor":"c"}`);
  });
});
