/** The Fastify instance that serves an application by itself: settings, limits, and answers outside of any route. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Transactor } from "../database/port.js";
import { OperationError } from "../errors.js";
import { answerFailures, logError, problemBody } from "./failures.js";
import { prewire, type PrewireOptions } from "./fastify.js";
import { answerClientError } from "./client-error.js";
import { corsFor } from "./cors.js";
import { serveDocs } from "./docs/routes.js";
import { apiListener, isBelow, type Listener } from "./direct.js";
import { requestIdOf, requestIds } from "./request-id.js";

/** Milliseconds a client has for its headers, and for the whole request. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 120_000;
/** How often connections are looked over for both. */
const TIMEOUT_CHECK = 5_000;
/** Longer than the usual proxy keeps its idle connections (60 s), so that it is the proxy that lets go. */
const KEEP_ALIVE_TIMEOUT = 72_000;
/** Bytes of request line and headers. */
const HEADER_LIMIT = 16 * 1024;

/** Whoever uses schemas brings a compiler; ours would cost every start and nothing of ours uses it. */
function noCompiler(): never {
  throw new Error(
    "This server compiles no JSON Schemas: give the route its own validatorCompiler and serializerCompiler.",
  );
}

export interface ServerOptions extends PrewireOptions {
  readonly database: Transactor;
  /** Origins of web pages that may use it: `https://app.example.com`, or `*` for all. */
  readonly cors?: readonly string[] | undefined;
  /** The folder `docs/` that `prewire build` makes; absent: there is no page at `/docs`. */
  readonly docs?: URL | undefined;
}

/** A server that does not listen yet. It serves `/api` and the health of the process, and answers everything else with a problem. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { contract } = options.application;
  const failing = { contract, onError: options.onError ?? logError };
  const app = Fastify({
    logger: false,
    genReqId: requestIds(),
    schemaController: {
      compilersFactory: { buildValidator: () => noCompiler, buildSerializer: () => noCompiler },
    },
    http: {
      maxHeaderSize: HEADER_LIMIT,
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: TIMEOUT_CHECK,
    },
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    forceCloseConnections: "idle",
    // What is already on its way when the server closes is served, not refused.
    return503OnClosing: false,
    clientErrorHandler: answerClientError(contract),
    // Only the router's refusal of a broken escape comes here.
    frameworkErrors: (_error, request, reply: FastifyReply) => {
      const refused = new OperationError("validation_failed", "The path must be percent-encoded UTF-8.");
      void reply.send(problemBody(refused, request, reply, failing));
    },
  });
  answerFailures(app, failing);
  app.setNotFoundHandler((_request, reply) =>
    reply.send(new OperationError("not_found", "There is nothing here; the resources are listed at /api.")),
  );
  serveHealth(app, options);
  if (options.docs !== undefined) serveDocs(app, { contract, folder: options.docs });
  letConnectionsGo(app);
  serveDirectly(app, options);
  void app.register(prewire(options));
  return app;
}

/** `live`: the process answers. `ready`: it can do its work. */
function serveHealth(app: FastifyInstance, { application, database }: ServerOptions): void {
  const { contract } = application;
  const head = (request: FastifyRequest, reply: FastifyReply): void => {
    reply.header("x-request-id", requestIdOf(request));
    reply.header("prewire-contract", contract);
    reply.header("cache-control", "no-store");
  };
  app.get("/health/live", (request, reply) => {
    head(request, reply);
    return reply.send({ status: "live" });
  });
  app.get("/health/ready", async (request, reply) => {
    head(request, reply);
    const { readinessOf } = await import("./ready.js");
    const readiness = await readinessOf(database, contract);
    return reply.code(readiness.status === "ready" ? 200 : 503).send(readiness);
  });
}

const BASE = "/api";

/**
 * Requests for the API don't go through Fastify, unless they are written in an unusual way. What holds for every answer
 * of the server stands here.
 */
function serveDirectly({ server }: FastifyInstance, options: ServerOptions): void {
  const { database, cors: origins = [] } = options;
  const answer = apiListener(database, options, BASE);
  const others = server.listeners("request") as Listener[]; // what the event has
  const cors = origins.length === 0 ? undefined : corsFor(origins);
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    if (cors?.(request, response) === true) return;
    if (isBelow(BASE, request.url ?? "")) return answer(request, response);
    response.setHeader("x-content-type-options", "nosniff");
    for (const listener of others) listener(request, response);
  });
}

/** Milliseconds between two looks at the connections of a server that closes. */
const CLOSING_CHECK = 50;

/**
 * Node closes the connections that are idle when a server begins to close; one that is answered after that would hold
 * the server up until its keep-alive ends.
 */
function letConnectionsGo(app: FastifyInstance): void {
  app.addHook("preClose", (done) => {
    const { server } = app;
    if (server.listening) {
      const timer = setInterval(() => server.closeIdleConnections(), CLOSING_CHECK);
      server.once("close", () => clearInterval(timer));
    }
    done();
  });
}
