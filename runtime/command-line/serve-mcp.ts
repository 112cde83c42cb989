/** What answers on the MCP port of `serve`; loaded with its first request. */
import type { Config } from "../config.js";
import type { Database } from "../database/port.js";
import { createChannel } from "../nexus/mcp/channel.js";
import { type McpHttp, openMcpHttp } from "../nexus/mcp/http.js";
import { type Authentication, principalsOf } from "../nexus/principals.js";
import { mcpConfigOf } from "./mcp-settings.js";
import type { Program } from "./program.js";
import { type Address, isLoopback } from "./settings.js";

/** Bytes that a body may have where nobody says otherwise: what a bulk operation's may. */
const BODY_LIMIT = 16 * 1024 * 1024;

export interface McpServing {
  readonly program: Program;
  readonly database: Database;
  readonly address: Address;
  readonly config: Config;
  readonly authentication: Authentication;
}

export async function openMcp(serving: McpServing): Promise<McpHttp> {
  const { program, database, address, config, authentication } = serving;
  const { application } = program;
  const { hosts = [], origins = [], sessions = true, resultBytes } = mcpConfigOf(config);
  return openMcpHttp({
    definition: await createChannel({ application, database, resultBytes }),
    contract: application.contract,
    principals: principalsOf(authentication),
    doors: { isLocal: isLoopback(address.host), hosts, origins },
    bodyLimit: config.bodyLimit ?? BODY_LIMIT,
    sessions,
  });
}
