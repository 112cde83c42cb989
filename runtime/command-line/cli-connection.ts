/** Where a command line works: through a server, or on a database in this process. */
import type { ResourceTable } from "../dataflow/model.js";
import { localPrincipal } from "./callers.js";
import type { common } from "./cli-flags.js";
import { quote } from "./cli-words.js";
import { openProgramDatabase, servedAt } from "./database.js";
import type { FlagValues } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { Program } from "./program.js";
import { databaseUrlOf, readConfig } from "./settings.js";

export type ConnectionFlags = FlagValues<typeof common>;

export interface Connection {
  /** The application's models by accessor. */
  readonly models: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/**
 * The server that `--url` names, or that serves the embedded database; otherwise the database itself.
 * @throws {CommandError} exit 2: both were given, or what is no URL or token
 */
export async function connect(
  program: Program,
  resources: ResourceTable,
  flags: ConnectionFlags,
  io: Io,
): Promise<Connection> {
  if (flags.url !== undefined && flags["database-url"] !== undefined) {
    throw new CommandError("give --url or --database-url, not both.", 2);
  }
  if (flags.url !== undefined) return remote(program, resources, flags.url, flags, io);
  // A flag says more than the environment.
  const named = flags["database-url"] === undefined ? io.env["PREWIRE_URL"] : undefined;
  if (named !== undefined && named !== "") return remote(program, resources, named, flags, io);
  const config = readConfig(program.config);
  const url = databaseUrlOf(flags["database-url"], io, config);
  const server = await servedAt(url, io);
  if (server !== null) return remote(program, resources, server, flags, io);
  if (flags.token !== undefined) throw new CommandError("--token is for a server: give --url, too.", 2);
  const [{ dataFlowOn }, { Engine }] = await Promise.all([
    import("../dataflow/data-flow.js"),
    import("../dataflow/engine.js"),
  ]);
  const principal = localPrincipal(config, io);
  const database = await openProgramDatabase(program, url, io);
  const engine = new Engine(program.application, database, resources);
  return {
    models: dataFlowOn(engine, { principal, channel: "cli" }),
    close: () => database.close(),
  };
}

/** @throws {CommandError} exit 2 */
async function remote(
  { application }: Program,
  resources: ResourceTable,
  server: string,
  flags: ConnectionFlags,
  io: Io,
): Promise<Connection> {
  const baseUrl = serverOf(server);
  const token = tokenOf(flags.token ?? (io.env["PREWIRE_TOKEN"] || undefined));
  const { createClient } = await import("../client/index.js");
  const client = createClient<Readonly<Record<string, unknown>>>(
    { contract: application.contract, resources },
    { baseUrl, ...(token === undefined ? {} : { token }) },
  );
  return { models: client, close: async () => undefined };
}

/** @throws {CommandError} exit 2 */
function serverOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new CommandError(
      `--url must be a server's, such as http://127.0.0.1:8000, not ${quote(given)}.`,
      2,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new CommandError(
      "--url must have no password in it; --token or PREWIRE_TOKEN says who you are.",
      2,
    );
  }
  return given;
}

/** What an `Authorization: Bearer` can hold (RFC 6750, 2.1, and what else header fields can). @throws {CommandError} exit 2 */
function tokenOf(token: string | undefined): string | undefined {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new CommandError("--token must be visible characters of ASCII, without spaces.", 2);
}
