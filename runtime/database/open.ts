import { join } from "node:path";
import { OperationError } from "../errors.js";
import type { Database } from "./port.js";

export interface OpenOptions {
  /**
   * `postgres://…` or `postgresql://…` for a server, `memory:` for a database that is gone when it is closed. Absent or
   * empty: the embedded database in `.prewire/data` of the working directory.
   */
  readonly url?: string | undefined;
  /** The folder of the application. */
  readonly directory: string;
  /** Milliseconds until a statement is ended, where it says nothing itself; 30,000 where absent. */
  readonly timeout?: number | undefined;
  /** Extensions that the embedded database must have. */
  readonly extensions?: readonly "vector"[] | undefined;
  /** The script of the embedded database's thread, for a bundle that has it elsewhere. */
  readonly worker?: URL | undefined;
  /** An archive of an empty cluster for the embedded database. */
  readonly image?: string | undefined;
}

/** The folder of the embedded database of an application. */
export function embeddedFolder(directory: string): string {
  return join(directory, ".prewire", "data");
}

/**
 * Chooses the driver by the URL and loads only that. Nothing is connected or opened before the first statement.
 * @throws {OperationError} `validation_failed` for a URL that cannot be read; the message never holds the URL
 */
export async function openDatabase({ url, directory, ...options }: OpenOptions): Promise<Database> {
  if (url !== undefined && /^postgres(ql)?:\/\//i.test(url)) {
    const { openPostgres } = await import("./postgres.js");
    return openPostgres(url, options);
  }
  if (url !== undefined && url !== "" && url !== "memory:") {
    throw new OperationError(
      "validation_failed",
      "The database URL is none of these: postgres://user:password@host:port/database, memory:, or nothing for the embedded database.",
    );
  }
  const { openEmbedded } = await import("./embedded.js");
  return openEmbedded({ ...options, folder: url === "memory:" ? undefined : embeddedFolder(directory) });
}
