/** Changes of all rows that a filter matches: somebody says that they are meant, or they are not made. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { Confirmations } from "#runtime/nexus/mcp/confirm.js";
import type { Definition } from "#runtime/nexus/mcp/protocol.js";
import { application } from "../../../golden/basic/generated/application.js";
import { resource } from "../../../golden/basic/generated/user/nodes.js";
import { contextOf } from "../../../support/context.js";
import { opener } from "../../../support/databases.js";
import { migrated } from "../support.js";
import {
  callTool,
  type Called,
  channelOf,
  clientOf,
  connectHttp,
  connectStdio,
  listenHttp,
} from "./support.js";

const open = opener("PGlite");
let database: Database;
let definition: Definition;
beforeAll(async () => {
  database = await migrated(await open(), application);
  definition = await channelOf(application, database);
});
beforeEach(async () => {
  await database.script(`
    TRUNCATE users CASCADE;
    INSERT INTO users (id, email, name) SELECT gen_random_uuid(), 'u' || n || '@desk.test', 'U' || n FROM generate_series(1, 5) n;
  `);
});

async function rows(): Promise<number> {
  const { rows: found } = await database.query({ name: "", text: `SELECT count(*) FROM users` }, []);
  return Number(found[0]?.[0]);
}

const code = ({ value }: Called): string | undefined =>
  /"confirm": "([^"]+)"/.exec(String((value as { detail?: unknown }).detail))?.[1];

const three = { where: { name: { in: ["U1", "U2", "U3"] } } };

describe("where the client can ask its user", () => {
  const questions: string[] = [];
  const asking = (action: "accept" | "decline" | "cancel", confirm?: boolean): Client =>
    clientOf((question) => {
      questions.push(question);
      return { action, ...(confirm === undefined ? {} : { content: { confirm } }) };
    });
  beforeEach(() => void questions.splice(0));

  test("the change is made when the user agrees, over both transports", async () => {
    const { url } = await listenHttp(definition);
    const http = await connectHttp(url, asking("accept", true));
    expect(await callTool(http, "user_bulk_delete", three)).toMatchObject({
      value: { counts: { deleted: 3 } },
    });
    const { client, ended } = await connectStdio(definition, asking("accept", true));
    const changed = await callTool(client, "user_bulk_update", { all: true, data: { name: "Same" } });
    expect(changed).toMatchObject({ value: { counts: { updated: 2 } } });
    expect(questions).toEqual([
      'This would delete 3 rows of User that match {"name":{"in":["U1","U2","U3"]}}.',
      'This would change 2 rows of User to {"name":"Same"}.',
    ]);
    await Promise.all([http.close(), client.close()]);
    await ended;
  });

  test.each([
    ["declines", asking("decline")],
    ["goes away", asking("cancel")],
    ["accepts the form without a yes", asking("accept", false)],
  ])("nothing is done when the user %s", async (_how, client) => {
    await connectHttp((await listenHttp(definition)).url, client);
    const refused = await callTool(client, "user_bulk_delete", { all: true });
    expect(refused).toMatchObject({ isError: true, value: { code: "forbidden", status: 403 } });
    expect(await rows()).toBe(5);
    await client.close();
  });

  test("no code stands in for the user", async () => {
    const { url } = await listenHttp(definition);
    const silent = await connectHttp(url);
    const given = code(await callTool(silent, "user_bulk_delete", three));
    const client = await connectHttp(url, asking("decline"));
    const refused = await callTool(client, "user_bulk_delete", { ...three, confirm: given });
    expect(refused).toMatchObject({ isError: true, value: { code: "forbidden" } });
    expect(await rows()).toBe(5);
    await Promise.all([silent.close(), client.close()]);
  });
});

describe("where it cannot", () => {
  let client: Client;
  beforeEach(async () => {
    client = await connectHttp((await listenHttp(definition)).url);
  });

  test("the call is refused with a code, and made with it", async () => {
    const refused = await callTool(client, "user_bulk_delete", three);
    expect(refused).toMatchObject({ isError: true, value: { code: "precondition_required", status: 428 } });
    expect(await rows()).toBe(5);
    const confirmed = await callTool(client, "user_bulk_delete", { ...three, confirm: code(refused) });
    expect(confirmed).toMatchObject({ value: { counts: { deleted: 3 } } });
    expect(await rows()).toBe(2);
  });

  test("a code is of the very call: another filter, operation, change, or number of rows is another call", async () => {
    const given = code(await callTool(client, "user_bulk_delete", three));
    expect(given).toMatch(/^[0-9a-z]+-[0-9a-f]{24}$/);
    const others: readonly (readonly [string, object])[] = [
      ["user_bulk_delete", { all: true }],
      ["user_bulk_delete", { where: { name: { in: ["U1", "U2", "U4"] } } }],
      ["user_bulk_update", { ...three, data: { name: "X" } }],
      ["ticket_bulk_delete", { all: true }],
    ];
    for (const [name, call] of others) {
      const refused = await callTool(client, name, { ...call, confirm: given });
      expect(refused).toMatchObject({ isError: true, value: { code: "precondition_required" } });
    }
    await database.script(`DELETE FROM users WHERE name = 'U3'`);
    const refused = await callTool(client, "user_bulk_delete", { ...three, confirm: given });
    expect(refused.value).toMatchObject({ detail: expect.stringContaining("other rows match by now") });
    expect(await rows()).toBe(4);
  });

  test.each([["nonsense"], [""], [5], [null], ["zzzzzz-000000000000000000000000"], ["-"]])(
    "%j is no code",
    async (confirm) => {
      const refused = await callTool(client, "user_bulk_delete", { ...three, confirm });
      expect(refused).toMatchObject({ isError: true, value: { code: "precondition_required" } });
      expect(await rows()).toBe(5);
    },
  );

  test("the order of members does not matter", async () => {
    const where = { name: { contains: "U" }, email: { startsWith: "u1" } };
    const given = code(await callTool(client, "user_bulk_delete", { where }));
    const turned = { email: { startsWith: "u1" }, name: { contains: "U" } };
    const confirmed = await callTool(client, "user_bulk_delete", { confirm: given, where: turned });
    expect(confirmed).toMatchObject({ isError: false, value: { counts: { deleted: 1 } } });
  });

  test("what names its rows, is only tried, or would be refused anyway, needs none", async () => {
    expect(await callTool(client, "user_bulk_delete", { ids: [] })).toMatchObject({ isError: false });
    const tried = await callTool(client, "user_bulk_delete", { ...three, validateOnly: true });
    expect(tried).toMatchObject({ isError: false, value: { counts: { deleted: 3 } } });
    expect(await rows()).toBe(5);
    expect(await callTool(client, "user_bulk_delete", { where: {} })).toMatchObject({
      value: { code: "validation_failed", errors: [{ pointer: "/where" }] },
    });
    expect(await callTool(client, "user_bulk_delete", { where: { nmae: "x" } })).toMatchObject({
      value: { code: "unknown_field", errors: [{ pointer: "/where/nmae" }] },
    });
  });
});

test("a code is good for ten minutes, in its own process, for its principal", async () => {
  let now = 1_800_000_000_000;
  const confirmations = new Confirmations(() => now);
  const node = resource.nodes.bulkDelete;
  if (node === undefined) throw new Error("There is no such node.");
  const change = { node, resource, input: three, ask: null };
  const context = contextOf(database);
  const refusal = async (of: Confirmations, more: object = {}): Promise<string> => {
    const error: unknown = await of
      .check({ ...change, context, code: undefined, ...more })
      .catch((thrown) => thrown);
    return error instanceof Error ? error.message : "";
  };
  const given = /"confirm": "([^"]+)"/.exec(await refusal(confirmations))?.[1];
  expect(await refusal(confirmations, { code: given })).toBe("");
  const other = { ...context, principal: { id: "other", roles: [], tenant: null } };
  expect(await refusal(confirmations, { code: given, context: other })).toContain("Nothing was done.");
  expect(await refusal(new Confirmations(() => now), { code: given })).toContain("Nothing was done.");
  now += 9 * 60_000;
  expect(await refusal(confirmations, { code: given })).toBe("");
  now += 2 * 60_000;
  expect(await refusal(confirmations, { code: given })).toContain("too old");
});
