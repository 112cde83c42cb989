/** MCP over HTTP (Streamable HTTP, 2025-11-25): one path, one message a POST, with a session or without. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { catalogue, type ErrorCode, OperationError } from "../../errors.js";
import type { Principal } from "../../principal.js";
import { drain, read } from "../body.js";
import { logError } from "../failures.js";
import { parseBody } from "../json-text.js";
import { checkMediaType } from "../media-type.js";
import { callersError, problemOf } from "../problem.js";
import type { Principals } from "../principals.js";
import { requestIdOf, requestIds } from "../request-id.js";
import { connect, protocolVersions } from "./adapter.js";
import { complainOfOrigin, type Doors } from "./hosts.js";
import { Batch, HttpExchange } from "./http-exchange.js";
import {
  complainOfMessage,
  type Connection,
  type Definition,
  errorText,
  type Message,
  rpcCodes,
} from "./protocol.js";
import { Sessions } from "./sessions.js";

const PATH = "/mcp";
const METHODS = "POST, DELETE, OPTIONS";
/** Messages of one batch at most. The protocol had batches until 2025-03-26 and none after. */
const MOST_MESSAGES = 100;
const LAST_WITH_BATCHES = "2025-03-26";

export interface McpHttpOptions {
  readonly definition: Definition;
  readonly contract: string;
  readonly principals: Principals;
  readonly doors: Doors;
  /** Bytes that a body may have. */
  readonly bodyLimit: number;
  /** Clients that introduce themselves get a session. Without, each request stands for itself, on whatever process. */
  readonly sessions: boolean;
}

/** A request that came in, and what is known of it. */
interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
}

export async function openMcpHttp(options: McpHttpOptions): Promise<McpHttp> {
  return new McpHttp(options, await connect(options.definition));
}

export class McpHttp {
  readonly #options: McpHttpOptions;
  /** Serves every request that has no session: each has its own number there, and nothing is remembered between them. */
  readonly #stateless: Connection;
  readonly #sessions = new Sessions();
  readonly #nextId = requestIds();

  constructor(options: McpHttpOptions, stateless: Connection) {
    this.#options = options;
    this.#stateless = stateless;
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const requestId = requestIdOf({ headers: request.headers, id: this.#nextId() });
    response.setHeader("x-request-id", requestId);
    response.setHeader("prewire-contract", this.#options.contract);
    response.setHeader("cache-control", "no-store");
    response.setHeader("x-content-type-options", "nosniff");
    response.on("error", () => undefined); // The client went away.
    const incoming = { request, response, requestId };
    this.#answer(incoming).catch((error: unknown) => this.#refuseError(incoming, error));
  }

  async close(): Promise<void> {
    await this.#sessions.close();
    await this.#stateless.close();
  }

  async #answer(incoming: Incoming): Promise<void> {
    const { request, response } = incoming;
    const { method = "", url = "" } = request;
    const wrong = complainOfOrigin(request.headers, this.#options.doors);
    if (wrong !== null) throw new OperationError("forbidden", wrong);
    this.#allowPages(incoming);
    if (url.replace(/[?#].*$/, "") !== PATH) {
      throw new OperationError("not_found", `There is nothing here; MCP is spoken at ${PATH}.`);
    }
    if (method === "OPTIONS") return void response.writeHead(204, { allow: METHODS }).end();
    if (method !== "POST" && method !== "DELETE") {
      // The tables are fixed: there is nothing that a stream of its own (GET) could tell.
      response.setHeader("allow", METHODS);
      throw new OperationError("method_not_allowed", `${method} is not allowed here; ${METHODS} are.`);
    }
    const principal = await this.#principalOf(request);
    if (method === "DELETE") return this.#endSession(incoming, principal);
    const value = await bodyOf(request, this.#options.bodyLimit);
    if (value === GONE) return;
    if (Array.isArray(value)) return this.#batch(incoming, value, principal);
    await this.#single(incoming, value, principal);
  }

  /** CORS, for pages that the configuration names. */
  #allowPages({ request, response }: Incoming): void {
    const { origin } = request.headers;
    if (origin === undefined || !this.#options.doors.origins.includes(origin)) return;
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("vary", "Origin");
    response.setHeader("access-control-allow-methods", METHODS);
    response.setHeader(
      "access-control-allow-headers",
      "content-type, authorization, x-api-key, mcp-session-id, mcp-protocol-version, x-request-id",
    );
    response.setHeader("access-control-expose-headers", "mcp-session-id, x-request-id, prewire-contract");
  }

  #principalOf({ method = "", url = "", headers, socket }: IncomingMessage): Principal | Promise<Principal> {
    const { principals } = this.#options;
    if (typeof principals !== "function") return principals;
    return principals({ method, url, headers, remoteAddress: socket.remoteAddress });
  }

  async #single(incoming: Incoming, value: unknown, principal: Principal): Promise<void> {
    const { request, response, requestId } = incoming;
    const message = asMessage(value);
    const isRequest = message.method !== undefined && message.id !== undefined;
    const isFirst = isRequest && message.method === "initialize";
    if (!isFirst) checkVersion(request);
    const connection =
      isFirst && this.#options.sessions
        ? await this.#begin(response, principal)
        : this.#connectionOf(request, principal);
    if (!isRequest) {
      // Without a session nobody knows what a notification or a response is about.
      if (connection !== this.#stateless) connection.receive(message, null);
      return void response.writeHead(202).end();
    }
    const canStream = connection !== this.#stateless && accepts(request, "text/event-stream");
    connection.receive(message, new HttpExchange({ principal, requestId, response, canStream }));
  }

  async #batch(incoming: Incoming, values: readonly unknown[], principal: Principal): Promise<void> {
    const { request, response, requestId } = incoming;
    const version = checkVersion(request);
    if (version !== null && version > LAST_WITH_BATCHES) {
      throw malformed(`The protocol has no batches since ${version}: send one message a request.`);
    }
    if (values.length === 0) throw malformed("A batch has at least one message.");
    if (values.length > MOST_MESSAGES) throw malformed(`A batch has at most ${MOST_MESSAGES} messages.`);
    const messages = values.map(asMessage);
    if (messages.some(({ method }) => method === "initialize")) {
      throw malformed("initialize comes alone.");
    }
    const connection = this.#connectionOf(request, principal);
    const isRequest = ({ method, id }: Message): boolean => method !== undefined && id !== undefined;
    const requests = messages.filter(isRequest).length;
    if (requests === 0) response.writeHead(202).end();
    const batch = new Batch(response, requests);
    for (const message of messages) {
      if (isRequest(message)) connection.receive(message, batch.exchange(principal, requestId));
      else if (connection !== this.#stateless) connection.receive(message, null);
    }
  }

  async #begin(response: ServerResponse, principal: Principal): Promise<Connection> {
    const connection = await connect(this.#options.definition);
    response.setHeader("mcp-session-id", this.#sessions.add(connection, principal));
    return connection;
  }

  #connectionOf({ headers }: IncomingMessage, principal: Principal): Connection {
    const id = headers["mcp-session-id"];
    if (id === undefined) return this.#stateless;
    const connection = typeof id === "string" ? this.#sessions.find(id, principal) : null;
    if (connection !== null) return connection;
    throw new OperationError("not_found", "There is no such session (any more): initialize again.");
  }

  async #endSession({ request, response }: Incoming, principal: Principal): Promise<void> {
    if (this.#connectionOf(request, principal) === this.#stateless) {
      throw new OperationError("validation_failed", "DELETE ends a session: Mcp-Session-Id says which.");
    }
    await this.#sessions.remove(String(request.headers["mcp-session-id"]));
    response.writeHead(204).end();
  }

  /** A request that never became a message of the protocol: HTTP's status, and a JSON-RPC error without an id. */
  #refuseError({ request, response, requestId }: Incoming, thrown: unknown): void {
    const known = callersError(thrown);
    if (known === null || known.code === "internal") {
      logError(thrown, { requestId, method: request.method ?? "", path: PATH });
    }
    if (response.headersSent || response.destroyed) return void response.end();
    const error =
      known ??
      new OperationError("internal", "The server failed; its log knows more under this request's id.");
    const { status } = catalogue[error.code];
    if (error.code === "unauthenticated") response.setHeader("www-authenticate", "Bearer");
    if (error.retryAfter !== undefined)
      response.setHeader("retry-after", String(Math.ceil(error.retryAfter)));
    const code = thrown instanceof Malformed ? thrown.rpcCode : (rpcCodeOf[error.code] ?? rpcCodes.refused);
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(errorText(null, code, error.message, problemOf(error, requestId)));
  }
}

const rpcCodeOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  validation_failed: rpcCodes.invalidRequest,
  internal: rpcCodes.internal,
};

/** What is no JSON, or no message. */
class Malformed extends OperationError {
  readonly rpcCode: number;

  constructor(detail: string, rpcCode: number) {
    super("validation_failed", detail);
    this.rpcCode = rpcCode;
  }
}

const malformed = (detail: string): Malformed => new Malformed(detail, rpcCodes.invalidRequest);

function asMessage(value: unknown): Message {
  const wrong = complainOfMessage(value);
  if (wrong !== null) throw malformed(`This is no message of JSON-RPC 2.0. ${wrong}`);
  return value as Message; // as complainOfMessage has found
}

/** The request's body is not coming to its end. */
const GONE = Symbol("gone");

/** @throws {OperationError} what is wrong with the body, or what the client cannot take as an answer */
async function bodyOf(request: IncomingMessage, limit: number): Promise<unknown> {
  checkMediaType("POST", request.headers);
  if (!accepts(request, "application/json")) {
    throw new OperationError(
      "validation_failed",
      "Accept must allow application/json and text/event-stream.",
    );
  }
  const tooLarge = (): OperationError =>
    new OperationError("payload_too_large", `A body may have at most ${limit} bytes.`);
  if (Number(request.headers["content-length"]) > limit) {
    drain(request);
    throw tooLarge();
  }
  const bytes = await new Promise<Buffer | null | typeof GONE>((resolve) => {
    read(request, limit, resolve);
    request.once("close", () => resolve(GONE));
    request.once("error", () => resolve(GONE));
  });
  if (bytes === GONE) return GONE;
  if (bytes === null) throw tooLarge();
  try {
    const value = parseBody(bytes);
    if (value !== undefined) return value;
  } catch (error) {
    if (error instanceof OperationError) throw new Malformed(error.message, rpcCodes.parse);
    throw error;
  }
  throw new Malformed("A body is required: one message of JSON-RPC 2.0.", rpcCodes.parse);
}

/** Whether the client takes the type; one that says nothing takes all. */
function accepts({ headers: { accept } }: IncomingMessage, type: string): boolean {
  if (accept === undefined) return true;
  const kinds = accept.split(",").map((kind) => (kind.split(";")[0] ?? "").trim().toLowerCase());
  return kinds.some((kind) => kind === type || kind === "*/*" || kind === `${type.split("/")[0]}/*`);
}

/** @throws {OperationError} `validation_failed`: nobody here speaks that version */
function checkVersion({ headers }: IncomingMessage): string | null {
  const version = headers["mcp-protocol-version"];
  if (version === undefined) return null;
  if (typeof version === "string" && protocolVersions.includes(version)) return version;
  throw malformed(`Mcp-Protocol-Version must be one of ${protocolVersions.join(", ")}.`);
}
