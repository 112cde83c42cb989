/**
 * `prewire/fastify`: an application's REST interface as a Fastify plugin, for a Fastify app of somebody's own.
 *
 * ```ts
 * app.register(prewire({ application, databaseUrl: process.env.DATABASE_URL }));
 * app.register(prewire({ application, dataflow })); // on the database of a DataFlow that the app uses itself
 * ```
 *
 * It serves `/api` below the prefix that it is registered with, through one wildcard route, and beside it `/openapi.json`
 * where it is told where that is. Its parsers and handlers are
 * its own: nothing outside `/api` is touched, and the hooks of the app around it run for its requests as for others.
 * What Fastify's router refuses before any route (a path with a broken escape) the app around it answers.
 */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { Transactor } from "../database/port.js";
import { OperationError } from "../errors.js";
import { type ApiOptions, bodyLimitsOf, restOn } from "./api.js";
import { bodyParser } from "./body.js";
import { answerFailures, logError } from "./failures.js";
import type { OpenApiDocument } from "./openapi.js";
import { requestIdOf } from "./request-id.js";
import type { Rest } from "./rest.js";

export interface PrewireOptions extends ApiOptions {
  /** A database that is open already and stays so: whoever opened it closes it. */
  readonly database?: Transactor | undefined;
  /** What `createDataFlow` gave: the same database for both. It is not closed with the app. */
  readonly dataflow?: object | undefined;
  /** Where neither is given, what to open before the app is ready and to close with it; as `createDataFlow` takes it. */
  readonly databaseUrl?: string | undefined;
  /** `generated/openapi.json`, or wherever it was copied to; absent: nothing is served at `/openapi.json`. */
  readonly openApi?: URL | undefined;
}

export function prewire(options: PrewireOptions): FastifyPluginAsync {
  return async (app) => {
    await app.register(serveApi(options), { prefix: "/api" });
    if (options.openApi !== undefined) await app.register(serveOpenApi(options.openApi, options));
  };
}

function serveOpenApi(file: URL, { application, onError = logError }: PrewireOptions): FastifyPluginAsync {
  const { contract } = application;
  let document: Promise<OpenApiDocument> | undefined;
  return async (app) => {
    answerFailures(app, { contract, onError });
    app.get("/openapi.json", async (request, reply) => {
      reply.header("x-request-id", requestIdOf(request));
      reply.header("prewire-contract", contract);
      document ??= import("./openapi.js").then((loaded) => new loaded.OpenApiDocument(file));
      return (await document).answer(request, reply);
    });
  };
}

function serveApi(options: PrewireOptions): FastifyPluginAsync {
  const { onError = logError } = options;
  const { contract } = options.application;
  return async (app) => {
    const rest = restOn(await databaseOf(app, options), options, app.prefix);
    const serve = handler(rest, contract);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", bodyParser(bodyLimitsOf(options)));
    answerFailures(app, { contract, onError });
    // Methods that Fastify has no routes for get their 405 here.
    app.setNotFoundHandler(serve);
    app.route({ method: app.supportedMethods, url: "/", handler: serve });
    app.route({ method: app.supportedMethods, url: "/*", handler: serve });
  };
}

/** @throws {OperationError} `database_unavailable` · `validation_failed`: two databases are given, or what is none */
async function databaseOf(app: FastifyInstance, options: PrewireOptions): Promise<Transactor> {
  const { database, dataflow, databaseUrl, application } = options;
  const given = [database, dataflow, databaseUrl].filter((each) => each !== undefined);
  if (given.length > 1) {
    throw new OperationError("validation_failed", "Give one of database, dataflow and databaseUrl.");
  }
  if (database !== undefined) return database;
  const { engineOf, openEngine } = await import("../dataflow/engine.js");
  if (dataflow !== undefined) return engineOf(dataflow).database;
  const engine = await openEngine(application, { databaseUrl });
  app.addHook("onClose", () => engine.close());
  return engine.database;
}

/** Not an async handler: Fastify would look at its promise again after the answer has been sent. */
function handler(rest: Rest, contract: string) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    reply.header("x-request-id", requestIdOf(request));
    reply.header("prewire-contract", contract);
    rest.answer(request, reply).then(
      (body) => reply.send(body),
      (error: unknown) => reply.send(error instanceof Error ? error : new Error(String(error))),
    );
  };
}
