/**
 * `prewire/client`: a typed client over `fetch`, for browsers, Node, Deno and Bun. It depends on nothing.
 */
import { type Batching, type BatchOperation, batchOn } from "./batch.js";
import { ConnectionError, PrewireError } from "./errors.js";
import { createModels } from "./facade.js";
import { batchRequest, readAnswer, requestOf, valueOf, type WireRequest } from "./http.js";
import { checkOptions } from "./input.js";
import { withRetries } from "./retry.js";
import type { Call, CallOptions, OperationName, ResourceTable, WriteOptions } from "./types.js";

export type { BatchCalls, Batching, BatchResults, Reference } from "./batch.js";
export { etagOf } from "./entity-tags.js";
export * from "./errors.js";
export * from "./types.js";

export interface ClientOptions {
  /** Where the server is, without `/api`: `https://desk.example.com`. Empty for a page that the server itself serves. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer`. A function is asked before each attempt, so that it may hand out a fresh one. */
  readonly token?: string | (() => string | Promise<string>);
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * How often a call is tried again when the server cannot be reached or is busy; 2 where absent. A write without an
   * `idempotencyKey` is never repeated.
   */
  readonly retries?: number;
}

/** Every model's operations (`client.ticket.list()`), over HTTP. */
export type Client<Models> = Models & Batching<Models>;

/** What generated code tells of the application. */
export interface ClientApplication {
  /** The hash of the contract that the client was generated from. */
  readonly contract: string;
  readonly resources: ResourceTable;
}

export function createClient<Models>(application: ClientApplication, options: ClientOptions): Client<Models> {
  const connection = new Connection(application, options);
  const { resources } = application;
  const models = createModels<Models & object>(resources, (call) => connection.invoke(call));
  return Object.assign(models, {
    batch: batchOn<Models>(resources, (operations, given) => connection.batch(operations, given)),
  });
}

class Connection {
  readonly #application: ClientApplication;
  readonly #options: ClientOptions;
  readonly #origin: string;
  #warned = false;

  constructor(application: ClientApplication, options: ClientOptions) {
    this.#application = application;
    this.#options = options;
    this.#origin = options.baseUrl.replace(/\/+$/, "");
  }

  async invoke(call: Call): Promise<unknown> {
    const entry = this.#application.resources[call.model];
    if (entry === undefined) throw new TypeError(`There is no model "${call.model}".`);
    const request = requestOf(entry, call);
    const retries = request.repeatable ? (this.#options.retries ?? 2) : 0;
    const json = await withRetries(retries, call.options.signal, () => this.#attempt(request, call));
    return json === null ? (call.operation === "read" ? null : undefined) : valueOf(call, json);
  }

  async batch(operations: readonly BatchOperation[], options: WriteOptions): Promise<readonly unknown[]> {
    // What every write may be asked for.
    checkOptions("create", options);
    const request = batchRequest(operations, options);
    const retries = request.repeatable ? (this.#options.retries ?? 2) : 0;
    const call = { operation: "batch", options } as const;
    const json = await withRetries(retries, options.signal, () => this.#attempt(request, call));
    return (json as { readonly results: readonly unknown[] }).results;
  }

  async #attempt(
    request: WireRequest,
    call: { readonly operation: OperationName | "batch"; readonly options: CallOptions },
  ): Promise<unknown> {
    const signal = call.options.signal;
    const headers = await this.#headers(request);
    const send = this.#options.fetch ?? globalThis.fetch;
    const url = this.#origin + request.path;
    try {
      const response = await send(url, {
        method: request.method,
        headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(signal === undefined ? {} : { signal }),
      });
      this.#compareContract(response.headers.get("prewire-contract"));
      return await readAnswer(response, call);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof PrewireError) throw error;
      throw new ConnectionError({
        code: "unreachable",
        status: 0,
        detail: `The server at ${this.#origin} cannot be reached.`,
        cause: error,
      });
    }
  }

  async #headers(request: WireRequest): Promise<Record<string, string>> {
    const headers: Record<string, string> = {
      accept: "application/json",
      "prewire-contract": this.#application.contract,
    };
    if (request.contentType !== undefined) headers["content-type"] = request.contentType;
    if (request.ifMatch !== undefined) headers["if-match"] = request.ifMatch;
    if (request.idempotencyKey !== undefined) headers["idempotency-key"] = request.idempotencyKey;
    const { token } = this.#options;
    if (token !== undefined) {
      headers.authorization = `Bearer ${typeof token === "function" ? await token() : token}`;
    }
    return headers;
  }

  /** Says once when server and client were generated from different schemas; most differences do no harm. */
  #compareContract(server: string | null): void {
    if (this.#warned || server === null || server === this.#application.contract) return;
    this.#warned = true;
    console.warn(
      `prewire: this client was generated from contract ${this.#application.contract}, the server at ${this.#origin} serves ${server}. Generate one of them anew.`,
    );
  }
}
