/**
 * Every node of the help desk, as it is generated, on every database and over every channel: one result, one error code,
 * one list of complaints.
 */
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, PrewireError } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { OperationName } from "#runtime/dataflow/model.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../../generated/application.js";
import { resources } from "../../generated/resources.js";
import { eachDatabase } from "../support/databases.js";
import { type Call, cases, failures, seeds } from "./matrix-cases.js";
import { cliOn } from "../support/cli.js";
import { callCli } from "./matrix-cli.js";
import { callMcp, type McpClients, openMcpClients } from "./matrix-mcp.js";

/** Rows have a tenant: every channel acts for the same principal. */
const somebody = { id: "somebody", roles: [], tenant: "desk" };

/** Whoever refers to others comes first. */
const tables = [
  "prewire_audit",
  "attachments",
  "comments",
  "ticket_tags",
  "tickets",
  "articles",
  "users",
  "tags",
  "teams",
  "organizations",
];

type Method = (...args: readonly unknown[]) => Promise<unknown>;
type Models = Readonly<Record<string, Readonly<Record<string, Method>>>>;
type Channel = (call: Call) => Promise<unknown>;

const schema = readFileSync(new URL("../../generated/schema.sql", import.meta.url), "utf8");

/** What differs from call to call: times, keys that were made, cursors. */
function settled(value: unknown): unknown {
  const known = JSON.stringify(seeds);
  return JSON.parse(JSON.stringify(value ?? null), (name, member: unknown) => {
    if (/^(created|updated)At$/.test(name)) return "time";
    if (name === "nextCursor" && member !== null) return "cursor";
    const isMade = typeof member === "string" && /^[0-9a-f]{8}-/.test(member) && !known.includes(member);
    return isMade ? "made" : member;
  });
}

async function outcomeOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return { value: settled(await call()) };
  } catch (error) {
    if (!(error instanceof PrewireError)) throw error;
    return { status: error.status, code: error.code, errors: error.complaints };
  }
}

/** The arguments of the method that both facades have. */
function argumentsOf({ operation, input }: Call): readonly unknown[] {
  if (operation === "create") return [input["data"]];
  if (operation === "update") return [input["key"], input["data"]];
  if (operation === "delete") return [input["key"]];
  if (operation !== "read") return [input];
  const { key, include } = input;
  return include === undefined ? [key] : [key, { include }];
}

/** The request that WIRE's table of operations has. */
function requestOf({ model, operation, input }: Call) {
  const { path, key } = resources[model];
  const url = `/api/${path}`;
  const parts = input["key"] as Readonly<Record<string, unknown>> | string;
  const segment =
    key.length === 1 ? String(parts) : key.map((name) => (parts as Record<string, unknown>)[name]).join(",");
  const row = `${url}/${segment}`;
  const wanted = input["include"];
  const text = typeof wanted === "string" ? wanted : JSON.stringify(wanted);
  const include = wanted === undefined ? "" : `?include=${encodeURIComponent(text)}`;
  const body = (payload: unknown) => ({ payload: payload as object });
  const special: Partial<Record<OperationName, object>> = {
    create: { method: "POST", url, ...body(input["data"]) },
    read: { method: "GET", url: row + include },
    update: {
      method: "PATCH",
      url: row,
      headers: { "content-type": "application/merge-patch+json" },
      ...body(input["data"]),
    },
    delete: { method: "DELETE", url: row },
    list: { method: "POST", url: `${url}:query`, ...body(input) },
  };
  return special[operation] ?? { method: "POST", url: `${url}:${operation}`, ...body(input) };
}

async function rest(app: FastifyInstance, call: Call): Promise<unknown> {
  const { statusCode, body } = await app.inject(requestOf(call));
  const json = body === "" ? null : (JSON.parse(body) as Record<string, unknown>);
  if (statusCode < 400) return { value: settled(call.operation === "count" ? json?.["count"] : json) };
  const errors = json?.["errors"] ?? [];
  // What is no row to a reader, is null to a caller of the client.
  if (call.operation === "read" && statusCode === 404 && (errors as unknown[]).length === 0)
    return { value: null };
  return { status: statusCode, code: json?.["code"], errors };
}

eachDatabase((_name, open) => {
  let database: Database;
  let app: FastifyInstance;
  let channels: Readonly<Record<string, Channel>>;
  let inProcess: Models;
  let mcp: McpClients;

  beforeAll(async () => {
    database = await open();
    await database.script(schema);
    app = createServer({ application, database, developmentPrincipal: somebody });
    const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
    const client = createClient<Models>({ contract: application.contract, resources }, { baseUrl });
    const engine = new Engine(application, database, resources);
    const dataFlow = dataFlowOn<Models>(engine, { principal: somebody, channel: "process" });
    inProcess = dataFlow;
    const on = (models: Models, call: Call): Promise<unknown> => {
      const method = models[call.model]?.[call.operation];
      if (method === undefined) throw new Error(`There is no ${call.model}.${call.operation}.`);
      return method(...argumentsOf(call));
    };
    mcp = await openMcpClients(application, database, somebody);
    const cli = cliOn(application, { env: { PREWIRE_URL: baseUrl } });
    channels = {
      rest: (call) => rest(app, call),
      client: (call) => outcomeOf(() => on(client, call)),
      process: (call) => outcomeOf(() => on(dataFlow, call)),
      transaction: (call) => outcomeOf(() => dataFlow.transaction((tx) => on(tx, call))),
      mcpHttp: (call) => callMcp(mcp.http, call, settled),
      mcpStdio: (call) => callMcp(mcp.stdio, call, settled),
      cli: (call) => callCli(cli, call, settled),
    };
  });
  afterAll(async () => {
    await mcp.close();
    await app.close();
  });

  async function reset(): Promise<void> {
    // Recorded tables cannot be truncated.
    const deletes = tables.map((table) => `DELETE FROM ${table}`);
    await database.script(`${deletes.join("; ")}; ALTER TABLE tags ALTER COLUMN id RESTART`);
    for (const [model, rows] of Object.entries(seeds)) {
      await inProcess[model]?.["bulkCreate"]?.({ data: rows, return: "none" });
    }
  }

  async function everywhere(call: Call): Promise<unknown> {
    const outcomes: Record<string, unknown> = {};
    for (const [name, channel] of Object.entries(channels)) {
      await reset();
      outcomes[name] = await channel(call);
    }
    for (const [name, outcome] of Object.entries(outcomes))
      expect({ [name]: outcome }).toEqual({ [name]: outcomes["rest"] });
    return outcomes["rest"];
  }

  describe("the same result", () => {
    test.each(cases)("$name", async ({ call, value }) => {
      expect(await everywhere(call)).toMatchObject({ value });
    });
  });

  describe("the same error", () => {
    test.each(failures)("$name", async ({ call, status, code, pointers }) => {
      const outcome = (await everywhere(call)) as {
        readonly errors: readonly { readonly pointer: string }[];
      };
      expect(outcome).toMatchObject({ status, code });
      expect(outcome.errors.map(({ pointer }) => pointer)).toEqual(pointers);
    });
  });

  test("an operation that is not listed is nowhere", async () => {
    const { statusCode } = await app.inject({ method: "POST", url: "/api/ticket-tags:upsert", payload: {} });
    expect(statusCode).toBe(405);
    expect(inProcess["ticketTag"]).not.toHaveProperty("upsert");
  });
});
