/**
 * The only file that knows the SDK. Its `Server` keeps the protocol's life cycle: initialisation and versions, ping,
 * cancellation, requests of the server's own and their answers. Messages come in and go out through a transport of ours, which
 * writes prepared results as they are, where the SDK's transports would parse and print each of them again.
 */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { Transport, TransportSendOptions } from "@modelcontextprotocol/sdk/shared/transport.js";
import {
  ElicitResultSchema,
  type JSONRPCMessage,
  LATEST_PROTOCOL_VERSION,
  type RequestId,
  ResultSchema,
  SUPPORTED_PROTOCOL_VERSIONS,
} from "@modelcontextprotocol/sdk/types.js";
import type { JsonSchemaValidator, jsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/types.js";
import {
  type Connection,
  type Definition,
  type Exchange,
  type Message,
  type Params,
  ResultText,
  RpcError,
  type RpcCall,
  rpcCodes,
} from "./protocol.js";

/** Milliseconds that a client's user has for a reply. */
const PATIENCE = 10 * 60_000;

/** Of the protocol, newest first. */
export const protocolVersions: readonly string[] = SUPPORTED_PROTOCOL_VERSIONS;
export const latestVersion: string = LATEST_PROTOCOL_VERSION;

/** Nothing of ours is validated by the SDK: operations check their input, and a reply's content is looked at where it was asked for. */
const noValidator: jsonSchemaValidator = {
  getValidator:
    <T>(): JsonSchemaValidator<T> =>
    (input) => ({ valid: true, data: input as T, errorMessage: undefined }),
};

interface Pending {
  /** The request's id as the client gave it. */
  readonly id: string | number;
  readonly exchange: Exchange;
  /** The error that it ends with is one that we made. */
  ours: boolean;
}

/** @param unrelated takes what the server sends by itself; absent where there is no way to */
export async function connect(
  definition: Definition,
  unrelated: ((text: string) => void) | null = null,
): Promise<Connection> {
  const link = new Link(unrelated);
  const server = new Server(
    { ...definition.info },
    {
      capabilities: definition.capabilities,
      instructions: definition.instructions,
      jsonSchemaValidator: noValidator,
    },
  );
  // A handler of its own for each method would have the SDK parse params and results with its schemas, values and all.
  server.fallbackRequestHandler = async ({ method, params = {} }, extra) => {
    const pending = link.pending.get(Number(extra.requestId));
    if (pending === undefined) return {}; // Taken back meanwhile: nobody gets this.
    const { principal, requestId, canStream } = pending.exchange;
    const asks = canStream && canAsk(server);
    const call: RpcCall = {
      principal,
      requestId,
      signal: extra.signal,
      ask: asks ? (message, schema) => ask(extra.sendRequest, message, schema) : null,
      send: (name, given) => extra.sendRequest({ method: name, params: given } as never, ResultSchema),
      notify: (name, given) => extra.sendNotification({ method: name, params: given } as never),
    };
    try {
      const answer = definition.answer(method, params, call);
      if (answer === undefined)
        throw new RpcError(rpcCodes.methodNotFound, `There is no method ${shown(method)}.`);
      // The transport takes it out again as what it is.
      return (await answer) as never;
    } catch (error) {
      pending.ours = true;
      if (error instanceof RpcError) throw error;
      definition.onError(error, method, requestId);
      throw new RpcError(
        rpcCodes.internal,
        "The server failed; its log knows more under this request's id.",
        {
          requestId,
        },
      );
    }
  };
  server.onerror = () => undefined; // What clients get wrong is answered; it is nothing for a log.
  await server.connect(link);
  return link;
}

function canAsk(server: Server): boolean {
  const elicitation = server.getClientCapabilities()?.elicitation;
  // Before 2025-11-25 the capability was an empty object and meant forms.
  return (
    elicitation !== undefined && (elicitation.form !== undefined || Object.keys(elicitation).length === 0)
  );
}

type SendRequest = (
  request: { method: "elicitation/create"; params: never },
  schema: typeof ElicitResultSchema,
  options: { timeout: number },
) => Promise<{ action: "accept" | "decline" | "cancel"; content?: Params | undefined }>;

async function ask(send: unknown, message: string, requestedSchema: Params) {
  const request = {
    method: "elicitation/create" as const,
    params: { mode: "form", message, requestedSchema } as never,
  };
  // `sendRequest` is generic over the result's schema: this is its form for one.
  const { action, content = {} } = await (send as SendRequest)(request, ElicitResultSchema, {
    timeout: PATIENCE,
  });
  return { action, content };
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 60));

/** A client's side of the SDK's server. Requests get numbers of ours, so that two with one id are still two. */
class Link implements Transport, Connection {
  readonly pending = new Map<number, Pending>();
  readonly #unrelated: ((text: string) => void) | null;
  #count = 0;
  // The SDK sets these.
  onmessage?: NonNullable<Transport["onmessage"]>;
  onclose?: () => void;
  onerror?: (error: Error) => void;

  constructor(unrelated: ((text: string) => void) | null) {
    this.#unrelated = unrelated;
  }

  async start(): Promise<void> {}

  async close(): Promise<void> {
    for (const { exchange } of this.pending.values()) exchange.drop();
    this.pending.clear();
    this.onclose?.();
  }

  receive(message: Message, exchange: Exchange | null): void {
    if (message.method === "notifications/cancelled") return this.#cancel(message);
    if (exchange === null || message.id === undefined || message.method === undefined) {
      this.onmessage?.(message as JSONRPCMessage);
      return;
    }
    const number = ++this.#count;
    this.pending.set(number, { id: message.id, exchange, ours: false });
    this.onmessage?.({ ...message, id: number } as JSONRPCMessage);
  }

  /** The server forgets a request that is taken back; so do we, in its own numbers. */
  #cancel(message: Message): void {
    const given = message.params?.["requestId"];
    for (const [number, { id, exchange }] of this.pending) {
      if (id !== given) continue;
      this.pending.delete(number);
      exchange.drop();
      this.onmessage?.({ ...message, params: { ...message.params, requestId: number } } as JSONRPCMessage);
      return;
    }
  }

  async send(message: JSONRPCMessage, options?: TransportSendOptions): Promise<void> {
    if ("method" in message) {
      const exchange = this.#exchangeOf(options?.relatedRequestId);
      if (exchange?.canStream === true) exchange.push(JSON.stringify(message));
      else this.#unrelated?.(JSON.stringify(message));
      return;
    }
    const number = Number(message.id);
    const pending = this.pending.get(number);
    if (pending === undefined) return;
    this.pending.delete(number);
    const head = `{"jsonrpc":"2.0","id":${JSON.stringify(pending.id)},`;
    if ("error" in message) {
      const error = pending.ours ? message.error : inOurWords(message.error);
      pending.exchange.end(`${head}"error":${JSON.stringify(error)}}`, null, "");
      return;
    }
    const result: unknown = message.result;
    if (result instanceof ResultText) pending.exchange.end(`${head}"result":`, result, "}");
    else pending.exchange.end(`${head}"result":${JSON.stringify(result)}}`, null, "");
  }

  #exchangeOf(number: RequestId | undefined): Exchange | undefined {
    return number === undefined ? undefined : this.pending.get(Number(number))?.exchange;
  }
}

/** What the SDK itself throws is about a request of the life cycle that it cannot read; its message repeats what was sent. */
function inOurWords(error: { code: number; message: string }): { code: number; message: string } {
  return error.code === rpcCodes.internal
    ? { code: rpcCodes.invalidParams, message: "The params are not those of the method." }
    : { code: error.code, message: error.message };
}
