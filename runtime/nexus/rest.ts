/** One application's REST interface: from a request to the operation that it means, and back to an answer. */
import type { IncomingHttpHeaders } from "node:http";
import type { Answer, OperationContext, OperationInput } from "../dataflow/answer.js";
import { refuse, unknownName } from "../dataflow/complaint.js";
import { lazy } from "../dataflow/lazy.js";
import type { AnyNode, Application, Resource } from "../dataflow/model.js";
import type { NodeTable } from "../dataflow/node-table.js";
import { OperationError } from "../errors.js";
import { methodsAt, type Methods, type RestReply } from "./endpoints.js";
import { targetOf, type Target } from "./target.js";

/** Runs an operation. */
export type Run = (node: AnyNode, input: OperationInput, context: OperationContext) => Promise<Answer>;

/** Where and as whom this server's operations run: the same for all requests, or asked for each. */
export type Contexts = OperationContext | ((call: RestCall) => Promise<OperationContext>);

export interface RestCall {
  readonly method: string;
  /** The request target as it came, never decoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** The address that it came from. Asking costs something: only who must know does. */
  readonly ip?: string | undefined;
}

const loadWishes = lazy(() => import("./wishes.js"));

export class Rest {
  readonly #application: Application;
  readonly #run: Run;
  readonly #contexts: Contexts;
  readonly #base: string;
  /** Resources that have been asked for; the rest of the application is not loaded. */
  readonly #loaded = new Map<string, Resource>();
  #index: string | undefined;
  /** Of batches. */
  #nodes: NodeTable | undefined;

  /** @param base what the paths begin with: `/api` */
  constructor(application: Application, contexts: Contexts, run: Run, base: string) {
    this.#application = application;
    this.#contexts = contexts;
    this.#run = run;
    this.#base = base;
  }

  /**
   * Sets status and headers on `reply`; resolves to the body, undefined where there is none.
   * @throws {OperationError} with `Allow` already set for `method_not_allowed`
   */
  async answer(call: RestCall, reply: RestReply): Promise<string | Buffer | undefined> {
    // Before anything is said about what exists.
    const context = typeof this.#contexts === "function" ? await this.#contexts(call) : this.#contexts;
    const target = targetOf(call.url, this.#base);
    if (target === null) throw noResource();
    if (target.resource === "") return this.#answerIndex(target, call.method, reply);
    // No model has this name.
    if (target.resource === "batch") return this.#answerBatch(target, call, context, reply);
    const resource = this.#loaded.get(target.resource) ?? (await this.#load(target.resource));
    const methods = methodsAt(target);
    const endpoint = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined;
    const node = endpoint === undefined ? undefined : resource.nodes[endpoint.operation];
    if (endpoint === undefined || node === undefined) {
      return refuseMethod(call.method, allowedMethods(methods, resource), reply);
    }
    const request = {
      model: resource.model,
      target,
      headers: call.headers,
      body: call.body,
      path: `${this.#base}/${target.resource}`,
    };
    if (hasWishes(call, target)) {
      const { answerWishes } = await loadWishes();
      const run = (input: OperationInput): Promise<Answer> => this.#run(node, input, context);
      return answerWishes({ endpoint, request, reply, run });
    }
    const answer = await this.#run(node, endpoint.input(request), context);
    return endpoint.shape(answer, request, reply);
  }

  async #answerBatch(
    target: Target,
    { method, headers, body }: RestCall,
    context: OperationContext,
    reply: RestReply,
  ): Promise<string | undefined> {
    if (target.segment !== null || target.verb !== null) throw noResource();
    if (method !== "POST") return refuseMethod(method, "POST, OPTIONS", reply);
    const { answerBatch, batchNodes } = await import("./batch-endpoint.js");
    this.#nodes ??= await batchNodes(this.#application);
    const request = { target, headers, body, path: `${this.#base}/batch` };
    // Answers are put together as text.
    return answerBatch(request, reply, { ...context, takesBytes: false }, this.#nodes);
  }

  async #load(name: string): Promise<Resource> {
    const { routes } = this.#application;
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (route === undefined)
      return refuse("", "not_found", unknownName("resource", name, Object.keys(routes)));
    const { resource } = await route();
    this.#loaded.set(name, resource);
    return resource;
  }

  async #answerIndex(target: Target, method: string, reply: RestReply): Promise<string | undefined> {
    if (target.segment !== null || target.verb !== null) throw noResource();
    if (method !== "GET" && method !== "HEAD") return refuseMethod(method, "GET, HEAD, OPTIONS", reply);
    reply.header("content-type", "application/json; charset=utf-8");
    return (this.#index ??= await this.#makeIndex());
  }

  async #makeIndex(): Promise<string> {
    const { resources } = await this.#application.resources();
    return JSON.stringify({
      contract: this.#application.contract,
      resources: Object.entries(resources).map(([name, { path, key, operations }]) => ({
        name,
        path: `${this.#base}/${path}`,
        key,
        operations,
      })),
    });
  }
}

/** Whether a request asks for more than its operation. A GET has its own conditions and parameters. */
function hasWishes({ method, headers }: RestCall, { query }: Target): boolean {
  return (
    method !== "GET" &&
    method !== "HEAD" &&
    (query !== "" ||
      headers["if-match"] !== undefined ||
      headers["idempotency-key"] !== undefined ||
      headers.prefer !== undefined)
  );
}

function noResource(): OperationError {
  const message = "There is no such resource: a path names a resource, or a resource and a key.";
  return new OperationError("not_found", message, {
    complaints: [{ pointer: "", code: "not_found", message }],
  });
}

/** OPTIONS is answered with what is allowed (RFC 9110, 9.3.7), everything else refused with it. */
function refuseMethod(method: string, allow: string, reply: RestReply): undefined {
  reply.header("allow", allow);
  if (method !== "OPTIONS") {
    throw new OperationError("method_not_allowed", `${method} is not allowed here; ${allow} are.`);
  }
  reply.code(204);
}

function allowedMethods(methods: Methods, { nodes }: Resource): string {
  const names = Object.keys(methods).filter((name) => {
    const endpoint = methods[name];
    return endpoint !== undefined && nodes[endpoint.operation] !== undefined;
  });
  return [...names, "OPTIONS"].join(", ");
}
