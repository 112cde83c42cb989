import { existsSync, openAsBlob, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { imageName } from "./embedded-image.js";

/**
 * The thread that PGlite works in. It gets protocol bytes and posts protocol bytes; what they mean is the business of
 * the session in the main thread. Answers are posted while later statements of the same batch still run.
 */
export interface WorkerSettings {
  /** An absolute path, or undefined for a database in memory. */
  readonly folder: string | undefined;
  /** An archive of an empty cluster, from which a new database is made; absent: that beside this script, or initdb. */
  readonly image: string | undefined;
  readonly extensions: readonly "vector"[];
}

export type FromWorker =
  | { readonly kind: "open" }
  | { readonly kind: "data"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "closed" };

/** Protocol bytes, or the word to close. */
export type ToWorker = Uint8Array | "close";

/** A bundle has PGlite's files beside it; otherwise PGlite finds its own. */
async function assets(): Promise<PGliteOptions> {
  const wasm = new URL("./pglite.wasm", import.meta.url);
  if (!existsSync(wasm)) return {};
  const [pgliteWasmModule, initdbWasmModule, fsBundle] = await Promise.all([
    compile(wasm),
    compile(new URL("./initdb.wasm", import.meta.url)),
    openAsBlob(new URL("./pglite.data", import.meta.url)),
  ]);
  return { pgliteWasmModule, initdbWasmModule, fsBundle };
}

function compile(file: URL): Promise<WebAssembly.Module> {
  // The types know of it only with those of browsers.
  const { WebAssembly: wasm } = globalThis as unknown as {
    WebAssembly: { compile(bytes: Uint8Array): Promise<object> };
  };
  return wasm.compile(readFileSync(file)) as Promise<WebAssembly.Module>;
}

/** The application's own package, so that it is not bundled and must be installed only where it is used. */
async function extensions({ extensions: names }: WorkerSettings): Promise<PGliteOptions> {
  if (!names.includes("vector")) return {};
  const specifier = "@electric-sql/pglite-pgvector";
  try {
    const { vector } = (await import(specifier)) as {
      vector: NonNullable<PGliteOptions["extensions"]>[string];
    };
    return { extensions: { vector } };
  } catch (error) {
    throw new Error(`Vector fields on the embedded database need the package ${specifier}.`, {
      cause: error,
    });
  }
}

async function open(settings: WorkerSettings): Promise<PGlite> {
  const { folder } = settings;
  const image = settings.image ?? besides();
  const isNew = folder === undefined || prepare(folder);
  const database = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: `file://${folder}` }),
    ...(isNew && image !== undefined ? { loadDataDir: await openAsBlob(image) } : {}),
    ...(await assets()),
    ...(await extensions(settings)),
  });
  await database.exec(sessionSettings);
  if (folder !== undefined) rmSync(marker(folder), { force: true });
  return database;
}

function besides(): string | undefined {
  const file = fileURLToPath(new URL(imageName, import.meta.url));
  return existsSync(file) ? file : undefined;
}

/** What the codecs stand on, whatever the environment of the first start was. */
const sessionSettings = `
  set client_encoding to 'UTF8'; set datestyle to 'ISO'; set timezone to 'UTC'; set intervalstyle to 'postgres';
  set bytea_output to 'hex'; set extra_float_digits to 1;`;

/**
 * Answers whether a cluster is to be made in the folder. While one is being made a file beside the folder says so: what a
 * process that died meanwhile has left there is no cluster, and never held a row.
 */
function prepare(folder: string): boolean {
  if (existsSync(marker(folder))) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  }
  if (existsSync(join(folder, "PG_VERSION"))) return false;
  if (readdirSync(folder).length > 0)
    throw new Error(`The folder ${folder} holds something else than a database.`);
  writeFileSync(marker(folder), "");
  return true;
}

function marker(folder: string): string {
  return `${folder}.creating`;
}

function serve(port: MessagePort, database: PGlite): void {
  const post = (message: FromWorker): void => port.postMessage(message);
  // What PGlite hands over is a view of memory that it writes again.
  const onRawData = (bytes: Uint8Array): void => post({ kind: "data", bytes: new Uint8Array(bytes) });
  const handle = async (message: ToWorker): Promise<void> => {
    if (message === "close") {
      await database.close();
      post({ kind: "closed" });
      return;
    }
    await database.execProtocolRawStream(message, { onRawData });
  };
  let last = Promise.resolve();
  port.on("message", (message: ToWorker) => {
    last = last
      .then(() => handle(message))
      .catch((error: unknown) => post({ kind: "failed", reason: reason(error) }));
  });
  post({ kind: "open" });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (parentPort !== null) {
  const port = parentPort;
  open(workerData as WorkerSettings).then(
    (database) => serve(port, database),
    (error: unknown) => port.postMessage({ kind: "failed", reason: reason(error) } satisfies FromWorker),
  );
}
