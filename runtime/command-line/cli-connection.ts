/** Where a command line works: through a server, or on a database in this process. */
import { createClient } from "../client/index.js";
import type { ResourceTable } from "../dataflow/model.js";
import { localPrincipal } from "./callers.js";
import { openProgramDatabase, servedAt } from "./database.js";
import type { FlagValues, Flags } from "./flags.js";
import { CommandError, type Io } from "./io.js";
import type { Program } from "./program.js";
import { databaseUrlOf, readConfig } from "./settings.js";

export const common = {
  json: { type: "boolean", about: "print JSON" },
  url: { type: "string", value: "URL", about: "work through the server there" },
  "database-url": {
    type: "string",
    value: "URL",
    about: "work on this database; DATABASE_URL, or the embedded one",
  },
} as const satisfies Flags;

export interface Connection {
  /** The application's models by accessor. */
  readonly models: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/**
 * The server that `--url` names, or that serves the embedded database; otherwise the database itself.
 * @throws {CommandError} exit 2: both were given
 */
export async function connect(
  program: Program,
  resources: ResourceTable,
  flags: FlagValues<typeof common>,
  io: Io,
): Promise<Connection> {
  const { contract } = program.application;
  if (flags.url !== undefined && flags["database-url"] !== undefined) {
    throw new CommandError("give --url or --database-url, not both.", 2);
  }
  const config = readConfig(program.config);
  const url = databaseUrlOf(flags["database-url"], io, config);
  const server = flags.url ?? (await servedAt(url, io));
  if (server !== null) {
    return {
      models: createClient({ contract, resources }, { baseUrl: server }),
      close: async () => undefined,
    };
  }
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
