/** The generic profile and the registry; and what a call may say besides its input. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { genericTools, registryTools } from "#generator/emit/mcp/profiles.js";
import { modelNames } from "#generator/ir/names.js";
import type { Operation } from "#generator/ir/ir.js";
import type { Database } from "#runtime/database/port.js";
import type { McpProfile } from "#runtime/dataflow/mcp-table.js";
import type { Application } from "#runtime/dataflow/model.js";
import { application } from "../../../golden/basic/generated/application.js";
import { mcp as table } from "../../../golden/basic/generated/mcp.js";
import { resources } from "../../../golden/basic/generated/resources.js";
import { opener } from "../../../support/databases.js";
import { migrated } from "../support.js";
import { callTool, channelOf, connectHttp, listenHttp } from "./support.js";

const USER = "01900000-0000-7000-8000-000000000001";
const open = opener("PGlite");
let database: Database;
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  database = await migrated(await open(), application);
});
beforeEach(() =>
  database.script(
    `TRUNCATE users CASCADE; INSERT INTO users (id, email, name) VALUES ('${USER}', 'ada@desk.test', 'Ada');`,
  ),
);
afterAll(async () => {
  for (const end of ends) await end();
});

const entries = Object.entries(resources).map(([accessor, { key, operations }]) => ({
  names: modelNames(accessor === "user" ? "User" : "Ticket", {}),
  key,
  operations: operations as readonly Operation[],
  description: null,
}));

/** The basic application, as if it had been generated with another profile. */
function withProfile(profile: McpProfile): Application {
  const tools = profile === "generic" ? genericTools(entries) : profile === "registry" ? registryTools() : [];
  return { ...application, mcp: async () => ({ mcp: { ...table, profile, tools } }) };
}

async function clientOf(profile: McpProfile): Promise<Client> {
  const definition = await channelOf(withProfile(profile), database);
  const { url } = await listenHttp(definition, {}, (end) => void ends.push(end));
  const client = await connectHttp(url);
  ends.unshift(() => client.close());
  return client;
}

const codeOf = ({ value }: { value: unknown }): unknown => (value as { code?: unknown }).code;

describe("generic", () => {
  let client: Client;
  beforeAll(async () => void (client = await clientOf("generic")));

  test("has a tool for each operation, and one that says what a model has", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "describe_model",
      "create_row",
      "read_row",
      "update_row",
      "delete_row",
      "list_rows",
      "count_rows",
      "upsert_row",
      "bulk_create_rows",
      "bulk_update_rows",
      "bulk_delete_rows",
      "bulk_upsert_rows",
      "aggregate_rows",
    ]);
    const { value } = await callTool(client, "describe_model", { model: "user" });
    expect(value).toMatchObject({ model: "user", key: ["id"], fields: { email: { required: true } } });
    expect((await callTool(client, "read_row", { model: "user", key: USER })).value).toMatchObject({
      name: "Ada",
    });
  });

  test.each([
    [{ key: USER }, "validation_failed", "model must be the name of a model."],
    [{ model: "usr", key: USER }, "validation_failed", 'There is no model "usr". Did you mean "user"?'],
    [{ model: "__proto__", key: USER }, "validation_failed", "There is no model"],
    [{ model: "user", key: USER, modle: 1 }, "unknown_field", 'There is no member "modle".'],
    [{ model: "user", key: "\u0000" }, "validation_failed", "id must be"],
  ])("refuses %j", async (given, code, detail) => {
    const { value, isError } = await callTool(client, "read_row", given);
    expect({ isError, value }).toMatchObject({
      isError: true,
      value: { code, detail: expect.stringContaining(detail) },
    });
  });
});

describe("registry", () => {
  let client: Client;
  beforeAll(async () => void (client = await clientOf("registry")));

  test("finds, describes and calls operations", async () => {
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      "search_operations",
      "describe_operation",
      "call_operation",
    ]);
    const found = await callTool(client, "search_operations", { query: "Tickets update" });
    expect(found.value).toMatchObject({
      // Users are said to answer tickets.
      models: [{ model: "ticket", operations: ["update"] }, { model: "user" }],
      total: 2,
    });
    const all = await callTool(client, "search_operations");
    expect((all.value as { total: number }).total).toBe(2);
    const { value } = await callTool(client, "describe_operation", { model: "user", operation: "create" });
    expect(value).toMatchObject({ name: "user_create", inputSchema: { required: ["data"] } });
    const data = { email: "bo@desk.test", name: "Bo" };
    const call = { model: "user", operation: "create", input: { data } };
    expect(await callTool(client, "call_operation", call)).toMatchObject({
      value: data,
      meta: { etag: /./ } as object,
    });
  });

  test.each([
    ["search_operations", { query: 5 }, "query must be text."],
    ["search_operations", { q: "x" }, 'There is no member "q".'],
    ["describe_operation", { model: "user", operation: "explode" }, 'There is no operation "explode".'],
    ["describe_operation", { model: "x", operation: "read" }, 'There is no model "x".'],
    ["call_operation", { model: "user", operation: "constructor" }, 'There is no operation "constructor".'],
    ["call_operation", { model: "user", operation: "read", input: "x" }, "The input must be an object."],
    ["call_operation", { model: "user", operation: "read", input: {} }, "key is required."],
  ])("%s refuses %j", async (name, given, detail) => {
    const { value, isError } = await callTool(client, name, given);
    expect({ isError, value }).toMatchObject({
      isError: true,
      value: { detail: expect.stringContaining(detail) },
    });
  });

  test("says what was meant where nothing is found", async () => {
    expect((await callTool(client, "search_operations", { query: "usr" })).value).toEqual({
      models: [],
      total: 0,
      didYouMean: "user",
    });
  });
});

describe("a write", () => {
  let client: Client;
  beforeAll(async () => void (client = await clientOf("per-model")));
  const create = (more: object) =>
    callTool(client, "user_create", { data: { email: "bo@desk.test", name: "Bo" }, ...more });
  const count = async (): Promise<unknown> => (await callTool(client, "user_count")).value;

  test("has one effect with an idempotency key, and says that it is the first answer again", async () => {
    const first = await create({ idempotencyKey: "one" });
    const again = await create({ idempotencyKey: "one" });
    expect(again.value).toEqual(first.value);
    expect([first.meta["replayed"], again.meta["replayed"]]).toEqual([undefined, true]);
    expect(await count()).toEqual({ count: 2 });
    const other = await callTool(client, "user_create", {
      data: { email: "cy@desk.test", name: "Cy" },
      idempotencyKey: "one",
    });
    expect(codeOf(other)).toBe("idempotency_mismatch");
  });

  test("is tried and taken back", async () => {
    expect(await create({ validateOnly: true })).toMatchObject({ isError: false, value: { name: "Bo" } });
    expect(await count()).toEqual({ count: 1 });
    expect(codeOf(await callTool(client, "user_list", { validateOnly: true }))).toBe("unknown_field");
  });

  test("is about the row that was seen", async () => {
    const { meta } = await callTool(client, "user_read", { key: USER });
    const change = (ifMatch: unknown) =>
      callTool(client, "user_update", { key: USER, data: { name: "A" }, ifMatch });
    const changed = await change(meta["etag"]);
    expect(changed.isError).toBe(false);
    const late = await change(meta["etag"]);
    expect(late).toMatchObject({
      value: { code: "precondition_failed" },
      meta: { etag: changed.meta["etag"] },
    });
    expect(codeOf(await callTool(client, "user_delete", { key: USER, ifMatch: meta["etag"] }))).toBe(
      "precondition_failed",
    );
    const gone = await callTool(client, "user_delete", { key: USER, ifMatch: changed.meta["etag"] });
    expect(gone.isError).toBe(false);
  });
});
