/** Servers of MCP and the SDK's own client, over both transports. */
import { PassThrough } from "node:stream";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import {
  type CallToolResult,
  ElicitRequestSchema,
  type JSONRPCMessage,
} from "@modelcontextprotocol/sdk/types.js";
import { onTestFinished } from "vitest";
import type { Application } from "#runtime/dataflow/model.js";
import type { Transactor } from "#runtime/database/port.js";
import { createChannel } from "#runtime/nexus/mcp/channel.js";
import { type McpHttpOptions, openMcpHttp } from "#runtime/nexus/mcp/http.js";
import { listenMcp } from "#runtime/nexus/mcp/port.js";
import type { Definition } from "#runtime/nexus/mcp/protocol.js";
import { speakStdio } from "#runtime/nexus/mcp/stdio.js";
import { anonymous, type Principal } from "#runtime/principal.js";

export const contract = "0123456789abcdef";

export interface HttpServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Listens on a free port until the test is over, or whoever calls closes it. */
export async function listenHttp(
  definition: Definition,
  more: Partial<McpHttpOptions> = {},
  during: (close: () => Promise<void>) => void = onTestFinished,
): Promise<HttpServer> {
  const port = await listenMcp({ host: "127.0.0.1", port: 0 }, contract, () =>
    openMcpHttp({
      definition,
      contract,
      principals: anonymous,
      doors: { isLocal: true, hosts: [], origins: [] },
      bodyLimit: 16 * 1024 * 1024,
      sessions: true,
      ...more,
    }),
  );
  during(() => port.close());
  return { url: `http://127.0.0.1:${port.port}/mcp`, close: () => port.close() };
}

/** How the client's user replies to what is asked. */
export type Replies = (question: string) => {
  action: "accept" | "decline" | "cancel";
  content?: { confirm: boolean };
};

export function clientOf(replies?: Replies): Client {
  const client = new Client(
    { name: "test", version: "1" },
    { capabilities: replies === undefined ? {} : { elicitation: { form: {} } } },
  );
  if (replies !== undefined)
    client.setRequestHandler(ElicitRequestSchema, (request) => replies(request.params.message));
  return client;
}

export async function connectHttp(url: string, client = clientOf()): Promise<Client> {
  await client.connect(new StreamableHTTPClientTransport(new URL(url)) as Transport);
  return client;
}

/** A client and a server that speak through pipes, as a process would through its standard streams. */
export async function connectStdio(
  definition: Definition,
  client = clientOf(),
  principal: Principal = anonymous,
): Promise<{ readonly client: Client; readonly ended: Promise<void> }> {
  const input = new PassThrough();
  const output = new PassThrough();
  const stop = new AbortController();
  const lineLimit = 1024 * 1024;
  const ended = speakStdio({ definition, principal, input, output, lineLimit, stop: stop.signal });
  await client.connect(pipes(input, output));
  return { client, ended };
}

function pipes(input: PassThrough, output: PassThrough): Transport {
  let rest = "";
  const transport: Transport = {
    async start() {
      output.setEncoding("utf8").on("data", (text: string) => {
        const lines = (rest + text).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) transport.onmessage?.(JSON.parse(line) as JSONRPCMessage);
      });
    },
    async send(message) {
      input.write(`${JSON.stringify(message)}\n`);
    },
    async close() {
      input.end();
      transport.onclose?.();
    },
  };
  return transport;
}

export const channelOf = (
  application: Application,
  database: Transactor,
  resultBytes?: number,
): Promise<Definition> => createChannel({ application, database, resultBytes });

export interface Called {
  readonly value: unknown;
  readonly isError: boolean;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** A tool's result; its text and its structured content are the same, and a failure has none. */
export async function callTool(client: Client, name: string, given: object = {}): Promise<Called> {
  const result = (await client.callTool({
    name,
    arguments: given as Record<string, unknown>,
  })) as CallToolResult;
  const [first] = result.content;
  if (result.content.length !== 1 || first?.type !== "text") throw new Error("One text is expected.");
  const value: unknown = JSON.parse(first.text);
  const isError = result.isError === true;
  const { structuredContent } = result;
  if (
    isError ? structuredContent !== undefined : JSON.stringify(structuredContent) !== JSON.stringify(value)
  ) {
    throw new Error(
      `The structured content is not the text: ${JSON.stringify(structuredContent)} ${first.text}`,
    );
  }
  return { value, isError, meta: result._meta ?? {} };
}
