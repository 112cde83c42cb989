/**
 * What an application stands on in a process: its database, open, and its nodes, loaded with the first request for their
 * model. Channels and the in-process interface share one.
 */
import { type Database, UnavailableError } from "../database/port.js";
import { OperationError } from "../errors.js";
import type { Application, ResourceTable } from "./model.js";
import { NodeTable } from "./node-table.js";

export interface EngineOptions {
  /**
   * `postgres://…`, or `memory:` for an embedded database that ends with the process. The environment's `DATABASE_URL`
   * where absent, and without that the embedded database in the folder `.prewire/data`.
   */
  readonly databaseUrl?: string | undefined;
}

/** Where a DataFlow keeps its engine, for those who serve what it has: a bundle may hold this module twice. */
export const engineSymbol = Symbol.for("prewire.engine");

/** @throws {OperationError} `validation_failed`: the value is no DataFlow */
export function engineOf(dataflow: object): Engine {
  // Only `dataFlowOn` sets it.
  const { [engineSymbol]: engine } = dataflow as { readonly [engineSymbol]?: Engine };
  if (engine !== undefined) return engine;
  throw new OperationError("validation_failed", "A DataFlow is what createDataFlow gives.");
}

export class Engine extends NodeTable {
  readonly database: Database;

  constructor(application: Application, database: Database, resources: ResourceTable) {
    super(application, resources);
    this.database = database;
  }

  /** Ends what is in flight (bounded), then closes every connection. Idempotent. */
  close(): Promise<void> {
    return this.database.close();
  }
}

/**
 * Opens the application's database. An embedded one is migrated first, since nobody else could; a server's is never
 * touched, and is sent nothing before the first operation.
 * @throws {OperationError} `validation_failed` for a URL that names no database · `database_unavailable`
 */
export async function openEngine(application: Application, options: EngineOptions = {}): Promise<Engine> {
  const { openDatabase } = await import("../database/open.js");
  const url = options.databaseUrl ?? process.env.DATABASE_URL;
  const [extensions, { resources }] = await Promise.all([
    isServer(url) ? [] : embeddedExtensions(application),
    application.resources(),
  ]);
  const database = await openDatabase({ url, directory: process.cwd(), extensions });
  if (database.kind === "embedded") await migrateOrClose(application, database);
  return new Engine(application, database, resources);
}

const isServer = (url: string | undefined): boolean => /^postgres(ql)?:/i.test(url ?? "");

/** A server has its extensions; the embedded database must be opened with them. */
async function embeddedExtensions(application: Application): Promise<"vector"[]> {
  const { database } = await application.database();
  return database.extensions.includes("vector") ? ["vector"] : [];
}

async function migrateOrClose(application: Application, database: Database): Promise<void> {
  try {
    const { migrateIfNeeded } = await import("./embedded-migration.js");
    await migrateIfNeeded(application, database);
  } catch (error) {
    await database.close();
    // Who opens a database is told what stands in the way: another process has the folder, the thread died.
    if (error instanceof UnavailableError) {
      throw new OperationError("database_unavailable", error.message, { cause: error });
    }
    throw error;
  }
}
