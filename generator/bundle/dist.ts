/**
 * The production server as a folder: everything that it needs to run is in it, and nothing that a request does not ask
 * for is loaded from it.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type Plugin, build } from "esbuild";
import { CommandError } from "../../runtime/command-line/io.js";
import { buildDocs } from "./docs.js";
import { joinStart, WANTED } from "./join.js";
import { leaveOut } from "./leave-out.js";
import { type Sources, explainFailure, OPENAPI, programSource, shared } from "./options.js";

export interface Bundle {
  /** Where it is. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** The first code that runs: small, so that nearly everything is loaded after the compile cache is there (Node 22 and later). */
const SERVER = `import module from "node:module";
import { fileURLToPath } from "node:url";
module.enableCompileCache?.(fileURLToPath(new URL(".compile-cache", import.meta.url)));
// Where a protocol is spoken over standard output, what the application's own code prints at its import goes elsewhere.
if (process.argv[2] === "mcp") process.stdout.write = process.stderr.write.bind(process.stderr);
// The command line is apart: it loads neither the server nor what that stands on.
const { main } = await (process.argv[2] === "cli" ? import("./cli/application.mjs") : import("./application.mjs"));
await main();
`;

/** CommonJS packages in a bundle ask for Node's own modules through it. */
const REQUIRE = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/** What PGlite reads beside the worker that it runs in. */
const ASSETS = ["pglite.wasm", "initdb.wasm", "pglite.data"];

/**
 * Bundles an application into `dist/`. The folder is replaced as a whole once its successor is complete.
 * @throws {CommandError} exit 1: the code cannot be bundled, or `dist/` holds what no build put there
 */
export async function buildDist(sources: Sources): Promise<Bundle> {
  const target = join(sources.root, "dist");
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, "server.mjs"))) {
    throw new CommandError("dist/ holds files that no build of Prewire put there. Move them away first.");
  }
  mkdirSync(join(sources.root, ".prewire"), { recursive: true });
  const folder = mkdtempSync(join(sources.root, ".prewire/build-"));
  try {
    await allDone(buildServer(sources, folder), buildCli(sources, folder), build(workerOptions(folder)));
    const pglite = dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
    writeFileSync(join(folder, "server.mjs"), SERVER);
    for (const asset of ASSETS) copyFileSync(join(pglite, asset), join(folder, asset));
    if (sources.hasOpenApi) {
      copyFileSync(join(sources.root, OPENAPI), join(folder, "openapi.json"));
      await buildDocs(sources, join(folder, "docs"));
    }
    // A temporary folder is its maker's alone; a server may run as somebody else.
    chmodSync(folder, 0o755);
    replace(target, folder);
  } catch (error) {
    throw await explainFailure(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measure(target);
}

/** Waits for all even where one has failed: the others still write into the folder. */
async function allDone(...builds: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(builds))
    if (result.status === "rejected") throw result.reason;
}

async function buildServer(sources: Sources, folder: string): Promise<void> {
  const { metafile } = await build(serverOptions(sources, folder));
  const options = { ...shared, ...minified };
  await joinStart({ folder, base: sources.root, options, wanted: WANTED }, metafile.outputs);
}

async function buildCli(sources: Sources, folder: string): Promise<void> {
  const own = join(folder, "cli");
  const { metafile } = await build({
    ...serverOptions(sources, own),
    plugins: [cliEntry(sources), leaveOut],
  });
  const options = { ...shared, ...minified };
  // Not every call asks a database.
  await joinStart({ folder: own, base: sources.root, options, wanted: [] }, metafile.outputs);
}

/** What is read when somebody asks for it. */
const served = {
  openApi: `new URL("./openapi.json", import.meta.url)`,
  docs: `new URL("./docs/", import.meta.url)`,
};

const minified = { minifySyntax: true, minifyWhitespace: true } as const;

function serverOptions(sources: Sources, folder: string) {
  return {
    ...shared,
    ...minified,
    metafile: true,
    absWorkingDir: sources.root,
    entryPoints: [{ in: "prewire:application", out: "application" }],
    plugins: [entry(sources), leaveOut],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    banner: { js: REQUIRE },
  } as const satisfies BuildOptions;
}

/** The worker is one file, beside PGlite's assets; it shares nothing with the server. */
function workerOptions(folder: string): BuildOptions {
  return {
    ...shared,
    entryPoints: [fileURLToPath(new URL("../../runtime/database/embedded-worker.js", import.meta.url))],
    outfile: join(folder, "embedded-worker.mjs"),
    ...minified,
    banner: { js: REQUIRE },
  };
}

/** The server's entry point, which is in no file. */
function entry(sources: Sources): Plugin {
  const source = programSource(sources, {
    worker: `new URL("./embedded-worker.mjs", import.meta.url)`,
    ...(sources.hasOpenApi ? served : {}),
  });
  return virtualEntry(
    sources,
    `import { createMain } from "prewire/serve";\n${source}export const { run, main } = createMain(program);\n`,
  );
}

/** That of the command line, a folder below. */
function cliEntry(sources: Sources): Plugin {
  const runtime = fileURLToPath(new URL("../../runtime/command-line/cli-main.js", import.meta.url));
  const source = programSource(sources, { worker: `new URL("../embedded-worker.mjs", import.meta.url)` });
  return virtualEntry(
    sources,
    `import { createCli } from ${JSON.stringify(runtime)};\n${source}export const { main } = createCli(program);\n`,
  );
}

function virtualEntry(sources: Sources, contents: string): Plugin {
  return {
    name: "prewire",
    setup(build) {
      build.onResolve({ filter: /^prewire:application$/ }, () => ({
        path: "application",
        namespace: "prewire",
      }));
      build.onLoad({ filter: /.*/, namespace: "prewire" }, () => ({
        contents,
        loader: "ts",
        resolveDir: sources.root,
      }));
    },
  };
}

/** A server that runs from the old folder has what it loaded; what it loads later, it must be restarted for. */
function replace(target: string, folder: string): void {
  const old = `${folder}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(folder, target);
  rmSync(old, { recursive: true, force: true });
}

function measure(folder: string): Bundle {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { folder, files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
