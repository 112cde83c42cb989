/**
 * What the channel and the protocol's adapter say to each other. It is free of any SDK's types: the tables, the calls and the
 * transports are written against it, so that another version of the SDK, or none, is a change of `adapter.ts` alone.
 */
import type { Principal } from "../../principal.js";

/** Members of a request, as they came. */
export type Params = Readonly<Record<string, unknown>>;

/** A result whose JSON text is made already. */
export class ResultText {
  readonly text: string;
  #bytes: Buffer | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The same in UTF-8; made once, for results that are answered again and again. */
  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.text));
  }
}

/** What answers a request: prepared text, or an object that becomes JSON. */
export type Result = ResultText | Readonly<Record<string, unknown>>;

/** A refusal in the protocol's own terms (JSON-RPC 2.0, 5.1); whatever else is thrown is a bug, and told to the log alone. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: number;
  readonly data: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** Codes of JSON-RPC 2.0 (5.1), and of MCP (resources: error handling). */
export const rpcCodes = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  refused: -32_000,
  resourceNotFound: -32_002,
} as const;

/** What a client's user said to a question. */
export interface Reply {
  readonly action: "accept" | "decline" | "cancel";
  readonly content: Params;
}

/** Asks the client's user; `schema` is a flat JSON Schema (MCP: elicitation). Rejects where no reply comes in time. */
export type Ask = (message: string, schema: Params) => Promise<Reply>;

/** The surroundings of one request. */
export interface RpcCall {
  readonly principal: Principal;
  /** The request's name in answers and logs. */
  readonly requestId: string;
  /** Aborted when the client takes its request back or goes away. */
  readonly signal: AbortSignal;
  /** Null: this client cannot ask its user. */
  readonly ask: Ask | null;
  /** Sends a request of the server's to the client, with the answer's stream. */
  send(method: string, params: Params): Promise<Params>;
  /** Sends a notification with the answer's stream. */
  notify(method: string, params: Params): Promise<void>;
}

/** A server as the protocol sees it. */
export interface Definition {
  readonly info: { readonly name: string; readonly title: string; readonly version: string };
  /** What a model reads first. */
  readonly instructions: string;
  readonly capabilities: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /**
   * Answers whatever is no part of the protocol's own life cycle; undefined where there is no such method.
   * @throws {RpcError}
   */
  answer(method: string, params: Params, call: RpcCall): Promise<Result> | undefined;
  /** Told about each bug. */
  onError(error: unknown, method: string, requestId: string): void;
}

/** A message that is a request or notification (with `method`) or a response, its form checked. */
export interface Message {
  readonly jsonrpc: "2.0";
  readonly id?: string | number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: Params;
}

/** Where the answer to a request goes. Each request has one of its own. */
export interface Exchange {
  readonly principal: Principal;
  readonly requestId: string;
  /** Whether something can be sent before the answer, and be answered. */
  readonly canStream: boolean;
  /** A whole message before the answer. */
  push(text: string): void;
  /** The answer: what is in front of the result, the result, and what is behind it. */
  end(head: string, body: ResultText | null, tail: string): void;
  /** There will be no answer: the client took its request back. */
  drop(): void;
}

/** One client of a `Definition`. */
export interface Connection {
  /** @param exchange of a request; null for what has no answer */
  receive(message: Message, exchange: Exchange | null): void;
  /** What is in flight is aborted. Idempotent. */
  close(): Promise<void>;
}

/** What is wrong with the form of a message; null where it is right (JSON-RPC 2.0, 4 and 5; MCP: an id is never null). */
export function complainOfMessage(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "A message is an object.";
  const { jsonrpc, id, method, params, result, error } = value as Params;
  if (jsonrpc !== "2.0") return 'jsonrpc must be "2.0".';
  const isId = typeof id === "string" || (typeof id === "number" && Number.isFinite(id));
  if (id !== undefined && !isId) return "id must be a text or a number.";
  if (method !== undefined) {
    if (typeof method !== "string" || method === "") return "method must be text.";
    if (params !== undefined && !isObject(params)) return "params must be an object.";
    return null;
  }
  if (!isObject(result) && !isObject(error)) return "A message has a method, a result or an error.";
  return id === undefined ? "A response has the id of its request." : null;
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A refusal as a whole message; `id` is null where the request's could not be read. */
export function errorText(id: unknown, code: number, message: string, data?: unknown): string {
  return JSON.stringify({
    jsonrpc: "2.0",
    id: typeof id === "string" || typeof id === "number" ? id : null,
    error: { code, message, ...(data === undefined ? {} : { data }) },
  });
}
