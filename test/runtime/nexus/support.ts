/** Servers for tests, on real databases. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance, InjectOptions } from "fastify";
import inject from "light-my-request";
import { expect, onTestFinished } from "vitest";
import { migrate, type MigrationTarget } from "#runtime/database/migrate.js";
import type { Database } from "#runtime/database/port.js";
import type { Application } from "#runtime/dataflow/model.js";
import { createServer, type ServerOptions } from "#runtime/nexus/server.js";

/** Makes the application's tables. */
export async function migrated(database: Database, application: Application): Promise<Database> {
  const { database: plan } = await application.database();
  const migration = await migrate(database, { contract: application.contract, plan } as MigrationTarget);
  expect(migration.kind).not.toBe("refused");
  return database;
}

export type Answer = Awaited<ReturnType<FastifyInstance["inject"]>>;

export interface Served {
  readonly app: FastifyInstance;
  /** What `onError` was told. */
  readonly failures: unknown[];
  /** Injects a request; an object as body is sent as JSON. */
  ask(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** The application's own server, not listening. The caller closes it. */
export function serve(
  application: Application,
  database: Database,
  more: Partial<ServerOptions> = {},
): Served {
  const failures: unknown[] = [];
  const app = createServer({ application, database, onError: (error) => failures.push(error), ...more });
  return { app, failures, ask: askerOf({ inject: (request) => through(app, request) }) };
}

/** As a socket would bring it, so that it takes the server's own way. */
async function through(app: FastifyInstance, request: InjectOptions): Promise<Answer> {
  await app.ready();
  return inject((incoming, outgoing) => app.server.emit("request", incoming, outgoing), request);
}

/** What can be asked: a Fastify app, or something that takes its requests. */
interface Injectable {
  inject(request: InjectOptions): Promise<Answer>;
}

export function askerOf(app: Injectable): Served["ask"] {
  return (method, url, body, headers = {}) =>
    app.inject({
      // The type lists Fastify's own methods only.
      method: method as NonNullable<InjectOptions["method"]>,
      url,
      headers,
      ...(body === undefined ? {} : { payload: body as object }),
    });
}

/** The server on a free port; stopped with the test. */
export async function listen(app: FastifyInstance): Promise<{ origin: string; port: number }> {
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => app.close());
  return { origin, port: Number(new URL(origin).port) };
}

/** Sends bytes over a socket of its own and gives what comes back until the server closes or is silent. */
export async function talk(
  port: number,
  send: (socket: Socket) => void | Promise<void>,
  silence = 100,
): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  let heard = "";
  socket.setEncoding("latin1").on("data", (text: string) => (heard += text));
  socket.on("error", (error) => (heard += `\n[${(error as NodeJS.ErrnoException).code}]`));
  await send(socket);
  const patience = Date.now() + 10_000;
  while (!socket.closed && Date.now() < patience) {
    const before = heard;
    await pause(silence);
    if (heard === before && heard !== "") break;
  }
  socket.destroy();
  return heard;
}
