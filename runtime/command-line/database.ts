/** The database that a command works on. */
import { embeddedFolder, openDatabase } from "../database/open.js";
import type { Database } from "../database/port.js";
import type { Io } from "./io.js";
import type { Program } from "./program.js";

/** @throws {OperationError} `validation_failed`: no such kind of URL */
export async function openProgramDatabase(
  { application, worker }: Program,
  url: string | undefined,
  io: Io,
): Promise<Database> {
  const where = { url, directory: io.cwd, worker };
  if (isServer(url)) return openDatabase(where);
  const { database: plan } = await application.database();
  // The only one that the embedded database does not have by itself.
  const extensions = plan.extensions.includes("vector") ? (["vector"] as const) : [];
  return openDatabase({ ...where, extensions });
}

/** The server that has the application's embedded database in use; null where there is none. */
export async function servedAt(url: string | undefined, io: Io): Promise<string | null> {
  if (url !== undefined && url !== "") return null;
  const { readLock } = await import("../database/embedded-lock.js");
  return readLock(embeddedFolder(io.cwd))?.url ?? null;
}

/** What a database is, for people; never with a password. */
export function describeDatabase(url: string | undefined): string {
  if (url === undefined || url === "") return "embedded, in .prewire/data";
  if (!isServer(url)) return "embedded, in memory: gone when the server ends";
  return `PostgreSQL at ${url.replace(/^[^:]*:\/\/([^/?]*@)?/, "").replace(/\?.*$/, "")}`;
}

const isServer = (url: string | undefined): boolean => url !== undefined && /^postgres(ql)?:\/\//i.test(url);
