/** `serve`: one process that answers HTTP until it is told to stop. */
import type { FastifyInstance } from "fastify";
import type { Config } from "../config.js";
import type { Authentication } from "../nexus/principals.js";
import { createServer } from "../nexus/server.js";
import { authenticationOf, describeCallers } from "./callers.js";
import { command } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { Database } from "../database/port.js";
import { listenMcp, type McpPort } from "../nexus/mcp/port.js";
import { describeDatabase, openProgramDatabase } from "./database.js";
import { mcpAddressOf } from "./mcp-settings.js";
import type { LoadProgram, Program, Run } from "./program.js";
import { type ServeFlags, definition } from "./serve-flags.js";
import { type Address, addressOf, databaseUrlOf, readConfig, bodyLimitOf, corsOf } from "./settings.js";

/** How long requests in flight may take when the server stops, in milliseconds. */
const GRACE = 10_000;

export const serve = (load: LoadProgram): Run =>
  command(definition, async (flags, io) => serveUntilStopped(await load(), flags, io));

async function serveUntilStopped(program: Program, given: ServeFlags, io: Io): Promise<number> {
  const config = readConfig(program.config);
  if (given.workers === undefined) return serveAlone(program, given, io);
  const { asWorker, crewSize, watchWorkers } = await import("./workers.js");
  const size = crewSize(given.workers, databaseUrlOf(given["database-url"], io, config), io);
  if (size !== null) return watchWorkers(size, io);
  const worker = asWorker(given, io);
  return serveAlone(program, worker.flags, worker.io);
}

async function serveAlone(program: Program, given: ServeFlags, io: Io): Promise<number> {
  const config = readConfig(program.config);
  const authentication = authenticationOf(config, io);
  const address = addressOf(given, io, config);
  const cors = corsOf(given.cors, config);
  const bodyLimit = bodyLimitOf(given["body-limit"], config);
  const mcp = mcpAddressOf(given, io, config, address);
  const stop = io.stop();
  const url = databaseUrlOf(given["database-url"], io, config);
  const database = await openProgramDatabase(program, url, io);
  try {
    if (database.kind === "embedded") {
      const { prepare } = await import("./prepare.js");
      await prepare(program, database, io);
    }
    if (!stop.aborted)
      await answerUntil(stop, {
        program,
        database,
        url,
        address,
        mcp,
        config,
        bodyLimit,
        cors,
        authentication,
        io,
      });
  } finally {
    await database.close();
  }
  return 0;
}

interface Serving {
  readonly program: Program;
  readonly database: Database;
  readonly url: string | undefined;
  readonly address: Address;
  /** Of the MCP channel; null: there is none. */
  readonly mcp: Address | null;
  readonly config: Config;
  readonly bodyLimit: number | undefined;
  readonly cors: readonly string[];
  readonly authentication: Authentication;
  readonly io: Io;
}

async function answerUntil(stop: AbortSignal, serving: Serving): Promise<void> {
  const { program, database, url, address, authentication, io } = serving;
  const server = createServer({
    application: program.application,
    database,
    openApi: program.openApi,
    docs: program.docs,
    bodyLimit: serving.bodyLimit,
    cors: serving.cors,
    ...authentication,
  });
  const origin = await listen(server, address);
  const mcp = await listenForMcp(serving).catch(async (error: unknown) => {
    await close(server);
    throw error;
  });
  database.announce?.(origin);
  io.out(`${describeCallers(authentication)}
Database  ${describeDatabase(url)}
API       ${origin}/api${program.openApi === undefined ? "" : `\nOpenAPI   ${origin}/openapi.json`}${program.docs === undefined ? "" : `\nDocs      ${origin}/docs`}${mcp === null ? "" : `\nMCP       http://${reachable(address.host)}:${mcp.port}/mcp`}
Health    ${origin}/health/ready`);
  await aborted(stop);
  io.err("Stopping: finishing what is in flight.");
  await Promise.all([close(server), mcp?.close()]);
}

/** @throws {CommandError} exit 1: the address cannot be listened on */
async function listenForMcp(serving: Serving): Promise<McpPort | null> {
  const { program, mcp } = serving;
  if (mcp === null || program.application.mcp === undefined) return null;
  try {
    return await listenMcp(mcp, program.application.contract, async () =>
      (await import("./serve-mcp.js")).openMcp(serving),
    );
  } catch (error) {
    throw explainListen(error, mcp, "--mcp-port, or --no-mcp");
  }
}

/** @throws {CommandError} exit 1: the address cannot be listened on */
async function listen(server: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    await server.listen({ host: host.replace(/^\[(.*)\]$/, "$1"), port });
  } catch (error) {
    throw explainListen(error, { host, port }, "--port");
  }
  const address = server.server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return `http://${reachable(host)}:${actual}`;
}

function explainListen(error: unknown, { host, port }: Address, flag: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new CommandError(
        `port ${port} on ${host} is in use by another process. Stop it, or give ${flag}.`,
      );
    case "EACCES":
      return new CommandError(`this user may not listen on port ${port}. Give ${flag}.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new CommandError(`this machine has no address ${host} to listen on.`);
    default:
      return error;
  }
}

/** An address that a caller on this machine can use: one that means all of them is reached by the loopback one. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::" || host === "[::]") return "127.0.0.1";
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

/** Stops accepting, waits for answers in flight, and cuts what is not done by then. */
async function close(server: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => server.server.closeAllConnections(), GRACE);
  await server.close();
  clearTimeout(cut);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
