import type { Socket } from "node:net";
import type { Client, ClientConfig } from "pg";
import { UnavailableError } from "./port.js";
import { greet, requestCancel, Unsupported } from "./postgres-handshake.js";
import { sessionSettings, type Target } from "./postgres-target.js";

/** A connection that is authenticated and idle. */
export interface Connected {
  readonly stream: Socket;
  /** Asks the server to end what the connection runs (PostgreSQL manual, "Canceling Requests in Progress"). */
  cancel(): void;
}

/** The parts of a `pg` client that its types leave out. */
interface Internals {
  readonly connection: { readonly stream: Socket };
  readonly processID: number;
  readonly secretKey: number;
  readonly host: string;
  readonly port: number;
  readonly ssl: ClientConfig["ssl"];
  readonly sslNegotiation: string;
  getStartupConf(): Record<string, string>;
}

/** The parts of a `pg` connection that its types leave out. */
interface Canceller extends NodeJS.EventEmitter {
  readonly stream: Socket;
  connect(portOrPath: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processID: number, secretKey: number): void;
}

const cancelTimeout = 5000;

/**
 * Connects and authenticates; the session then reads and writes the socket itself. What is not a password in the clear or
 * by SCRAM, `pg` does, which lets go of its socket afterwards.
 * @throws {UnavailableError} with the server's or the network's reason
 */
export async function connect(target: Target): Promise<Connected> {
  try {
    return await attempt(target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (target.fallback !== undefined && reason.includes("does not support SSL")) {
      return connect({ ...target, connectionString: target.fallback, fallback: undefined });
    }
    throw new UnavailableError(`The database cannot be reached: ${reason || describe(error)}.`, {
      cause: error,
    });
  }
}

async function attempt(target: Target): Promise<Connected> {
  const { login } = target;
  if (login === undefined) return withPg(target);
  try {
    const greeted = await greet(login);
    return { stream: greeted.stream, cancel: () => requestCancel(login, greeted) };
  } catch (error) {
    if (error instanceof Unsupported) return withPg(target);
    throw error;
  }
}

async function withPg({ connectionString, connectTimeout: timeout }: Target): Promise<Connected> {
  const pg = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: timeout, keepAlive: true });
  // The client is done after the handshake; what it then says about its socket is of no interest.
  client.on("error", () => undefined);
  const internals = reveal(client);
  const conf = internals.getStartupConf.bind(client);
  internals.getStartupConf = () => ({ ...conf(), ...sessionSettings });
  try {
    await client.connect();
  } catch (error) {
    internals.connection.stream.destroy();
    throw error;
  }
  const { stream } = internals.connection;
  for (const event of ["data", "end", "error", "close"]) stream.removeAllListeners(event);
  return { stream, cancel: () => cancel(pg, internals) };
}

function cancel(
  pg: typeof import("pg"),
  { processID, secretKey, host, port, ssl, sslNegotiation }: Internals,
): void {
  const settings = { ssl, sslNegotiation };
  const connection = new pg.Connection(
    settings as ConstructorParameters<typeof pg.Connection>[0],
  ) as unknown as Canceller;
  const give = (): void => connection.cancel(processID, secretKey);
  connection.on("error", () => connection.stream.destroy());
  connection.on("sslconnect", give);
  connection.on("connect", () => {
    if (!ssl) give();
    else if (sslNegotiation !== "direct") connection.requestSsl();
  });
  if (host.startsWith("/")) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
  const timer = setTimeout(() => connection.stream.destroy(), cancelTimeout);
  timer.unref();
  connection.on("end", () => clearTimeout(timer));
}

/** `pg` documents neither the connection nor the keys of a client; a test holds it to what is used here. */
function reveal(client: Client): Internals {
  return client as unknown as Internals;
}

/** An `AggregateError` of several addresses has no message of its own. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map((each: Error) => each.message).join("; ");
  return "unknown reason";
}
