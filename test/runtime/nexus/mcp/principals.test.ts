/** Whose a call is: what `authenticate` says, on this channel as on REST; and the rows of others are not there by any way. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMcp } from "#runtime/command-line/serve-mcp.js";
import type { Database } from "#runtime/database/port.js";
import { listenMcp, type McpPort } from "#runtime/nexus/mcp/port.js";
import type { Authenticate } from "#runtime/nexus/principals.js";
import { application } from "../../../golden/tenants/generated/application.js";
import { opener } from "../../../support/databases.js";
import { migrated } from "../support.js";
import { callTool, clientOf, contract } from "./support.js";

const ANN = "01900000-0000-7000-8000-00000000000a";
const open = opener("PGlite");

/** `Bearer acme.ann` is Ann of Acme; `Bearer .root` is somebody of no tenant. */
const authenticate: Authenticate = ({ headers: { authorization } }) => {
  const [, tenant = "", id = ""] = /^Bearer (\w*)\.(\w+)$/.exec(authorization ?? "") ?? [];
  return id === "" ? null : { id, roles: [], tenant: tenant === "" ? null : tenant };
};

let database: Database;
let port: McpPort;
const clients: Client[] = [];
const address = { host: "127.0.0.1", port: 0 };

async function connect(token: string | null): Promise<Client> {
  const client = clientOf(() => ({ action: "accept", content: { confirm: true } }));
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const url = new URL(`http://127.0.0.1:${port.port}/mcp`);
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }) as Transport);
  clients.push(client);
  return client;
}

beforeAll(async () => {
  database = await migrated(await open(), application);
  const serving = {
    program: { application },
    database,
    address,
    config: {},
    authentication: { authenticate },
  };
  port = await listenMcp(address, contract, () => openMcp(serving));
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await port.close();
});

const codeOf = ({ value }: { value: unknown }): unknown => (value as { code?: unknown }).code;
const list = async (client: Client): Promise<unknown> =>
  (await callTool(client, "list_rows", { model: "member" })).value;

describe("a caller", () => {
  test("without credentials is refused before anything is said", async () => {
    await expect(connect(null)).rejects.toThrow(/The request has no credentials/);
    await expect(connect("nonsense")).rejects.toThrow(/credentials/);
  });

  test("sees the rows of its tenant alone, by tools and by resources", async () => {
    const [ann, bob, root] = await Promise.all([connect("acme.ann"), connect("other.bob"), connect(".root")]);
    const data = { id: ANN, email: "ann@acme.test", name: "Ann" };
    expect(await callTool(ann, "create_row", { model: "member", data })).toMatchObject({ isError: false });
    expect(await list(ann)).toMatchObject({ data: [{ id: ANN }] });
    expect(await list(bob)).toEqual({ data: [], nextCursor: null });
    const uri = `prewire://members/${ANN}`;
    expect((await ann.readResource({ uri })).contents).toHaveLength(1);
    await expect(bob.readResource({ uri })).rejects.toMatchObject({ code: -32_002 });
    await expect(root.readResource({ uri })).rejects.toMatchObject({ data: { code: "unauthenticated" } });
    const all = { model: "member", all: true };
    expect((await callTool(bob, "bulk_delete_rows", all)).value).toMatchObject({ counts: { deleted: 0 } });
    const byName = await bob.readResource({ uri: "prewire://members/by/name/Ann" });
    expect(JSON.parse((byName.contents[0] as { text: string }).text)).toMatchObject({ data: [] });
    for (const [name, more] of [
      ["read_row", { key: ANN }],
      ["update_row", { key: ANN, data: { name: "X" } }],
      ["delete_row", { key: ANN }],
    ] as const) {
      expect(codeOf(await callTool(bob, name, { model: "member", ...more }))).toBe("not_found");
      expect(codeOf(await callTool(root, name, { model: "member", ...more }))).toBe("unauthenticated");
    }
    expect(await list(ann)).toMatchObject({ data: [{ id: ANN, name: "Ann" }] });
  });

  test("is who it is in the record of what it does", async () => {
    const ann = await connect("acme.ann");
    const data = { slug: "plan", title: "The plan", authorId: ANN };
    const { value } = await callTool(ann, "create_row", { model: "document", data });
    expect(value).toMatchObject({ ...data, version: 1 });
    const { id } = value as { id: string };
    expect(await callTool(ann, "history_row", { model: "document", key: id })).toMatchObject({
      value: { data: [{ operation: "create", by: { id: "ann" }, channel: "mcp" }], nextCursor: null },
    });
  });
});
