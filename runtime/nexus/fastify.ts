/**
 * `prewire/fastify`: an application's REST interface as a Fastify plugin, for a Fastify app of somebody's own.
 *
 * ```ts
 * app.register(prewire({ application, databaseUrl: process.env.DATABASE_URL }));
 * ```
 *
 * It serves `/api` below the prefix that it is registered with, through one wildcard route. Its parsers and handlers are
 * its own: nothing outside `/api` is touched, and the hooks of the app around it run for its requests as for others.
 * What Fastify's router refuses before any route (a path with a broken escape) the app around it answers.
 */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { Transactor } from "../database/port.js";
import type { OperationContext } from "../dataflow/answer.js";
import type { Application } from "../dataflow/model.js";
import { runOperation } from "../dataflow/operations.js";
import { anonymous } from "../principal.js";
import { bodyParser } from "./body.js";
import { answerFailures, logError, type OnError } from "./failures.js";
import { requestIdOf } from "./request-id.js";
import { Rest, type Run } from "./rest.js";

export interface PrewireOptions {
  /** `application` of `generated/application.ts`. */
  readonly application: Application;
  /** A database that is open already and stays so: whoever opened it closes it. */
  readonly database?: Transactor | undefined;
  /** Where no `database` is given, what to open before the app is ready and to close with it; as `createDataFlow` takes it. */
  readonly databaseUrl?: string | undefined;
  /** Bytes that a body may have, bulk operations' included; 1 MiB, and 16 MiB for those, where absent. */
  readonly bodyLimit?: number | undefined;
  /** Told about each failure of the server; writes to stderr where absent. */
  readonly onError?: OnError | undefined;
}

const BODY_LIMITS = { usual: 1024 * 1024, bulk: 16 * 1024 * 1024 };

export function prewire(options: PrewireOptions): FastifyPluginAsync {
  return async (app) => {
    await app.register(serveApi(options), { prefix: "/api" });
  };
}

function serveApi(options: PrewireOptions): FastifyPluginAsync {
  const { application, bodyLimit, onError = logError } = options;
  const { contract } = application;
  return async (app) => {
    const context: OperationContext = {
      database: options.database ?? (await open(app, options)),
      principal: anonymous,
      channel: "rest",
    };
    const run: Run = (node, input) => runOperation(node, input, context);
    const serve = handler(new Rest(application, run, app.prefix), contract);
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      "*",
      bodyParser(bodyLimit === undefined ? BODY_LIMITS : { usual: bodyLimit, bulk: bodyLimit }),
    );
    answerFailures(app, { contract, onError });
    // Methods that Fastify has no routes for get their 405 here.
    app.setNotFoundHandler(serve);
    app.route({ method: app.supportedMethods, url: "/", handler: serve });
    app.route({ method: app.supportedMethods, url: "/*", handler: serve });
  };
}

async function open(app: FastifyInstance, { application, databaseUrl }: PrewireOptions): Promise<Transactor> {
  const { openEngine } = await import("../dataflow/engine.js");
  const engine = await openEngine(application, { databaseUrl });
  app.addHook("onClose", () => engine.close());
  return engine.database;
}

/** Not an async handler: Fastify would look at its promise again after the answer has been sent. */
function handler(rest: Rest, contract: string) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    reply.header("x-request-id", requestIdOf(request));
    reply.header("prewire-contract", contract);
    rest
      .answer(
        { method: request.method, url: request.url, headers: request.headers, body: request.body },
        reply,
      )
      .then(
        (body) => reply.send(body),
        (error: unknown) => reply.send(error instanceof Error ? error : new Error(String(error))),
      );
  };
}
