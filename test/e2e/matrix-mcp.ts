/** The help desk through MCP, in the terms of the other channels: over HTTP and over standard streams. */
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import type { Database } from "#runtime/database/port.js";
import type { Application, OperationName } from "#runtime/dataflow/model.js";
import type { Principal } from "#runtime/principal.js";
import {
  callTool,
  channelOf,
  clientOf,
  connectHttp,
  connectStdio,
  listenHttp,
} from "../runtime/nexus/mcp/support.js";
import type { Call } from "./matrix-cases.js";

export interface McpClients {
  readonly http: Client;
  readonly stdio: Client;
  close(): Promise<void>;
}

export async function openMcpClients(
  application: Application,
  database: Database,
  principal: Principal,
): Promise<McpClients> {
  const definition = await channelOf(application, database);
  let stop = async (): Promise<void> => undefined;
  const server = await listenHttp(definition, { principals: principal }, (close) => {
    stop = close;
  });
  // The user agrees to whatever is asked.
  const agreeing = (): Client => clientOf(() => ({ action: "accept", content: { confirm: true } }));
  const http = await connectHttp(server.url, agreeing());
  const { client: stdio, ended } = await connectStdio(definition, agreeing(), principal);
  return {
    http,
    stdio,
    async close() {
      await http.close();
      await stdio.close();
      await ended;
      await stop();
    },
  };
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const many: ReadonlySet<OperationName> = new Set<OperationName>(["list", "count", "aggregate"]);
/** The help desk has more than six models: each tool takes the model's name. */
const toolOf = (operation: OperationName): string =>
  `${snake(operation)}_${many.has(operation) || operation.startsWith("bulk") ? "rows" : "row"}`;

export async function callMcp(
  client: Client,
  { model, operation, input }: Call,
  settled: (value: unknown) => unknown,
): Promise<unknown> {
  const { value, isError } = await callTool(client, toolOf(operation), { model, ...input });
  const json = value as Readonly<Record<string, unknown>>;
  if (!isError) {
    if (operation === "delete") return { value: null };
    return { value: settled(operation === "count" ? json["count"] : json) };
  }
  const errors = json["errors"] as readonly unknown[];
  if (operation === "read" && json["code"] === "not_found" && errors.length === 0) return { value: null };
  return { status: json["status"], code: json["code"], errors };
}
