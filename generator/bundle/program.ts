/** The application as a value in the tool's own process, from its sources: for commands that need no server. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CommandError } from "../../runtime/command-line/io.js";
import type { Program } from "../../runtime/command-line/program.js";
import { explainFailure, findSources, programSource, shared } from "./options.js";

/**
 * Bundles the application's own code, packages left where they are, and imports it.
 * @throws {CommandError} exit 1: nothing was generated, or the code cannot be bundled
 */
export async function loadProgram(root: string): Promise<Program> {
  const sources = findSources(root);
  const { build } = await import("esbuild");
  mkdirSync(join(root, ".prewire"), { recursive: true });
  // Within the application, so that Node finds its packages.
  const folder = mkdtempSync(join(root, ".prewire/program-"));
  const outfile = join(folder, "program.mjs");
  try {
    await build({
      ...shared,
      absWorkingDir: root,
      stdin: { contents: programSource(sources), resolveDir: root, loader: "ts", sourcefile: "program.ts" },
      packages: "external",
      outfile,
    });
    return await importProgram(outfile);
  } catch (error) {
    throw await explainFailure(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importProgram(file: string): Promise<Program> {
  try {
    // The source that it was made from exports it.
    return ((await import(pathToFileURL(file).href)) as { program: Program }).program;
  } catch (error) {
    // Only the application's own code runs here, and its author needs the stack.
    const stack = error instanceof Error ? error.stack : String(error);
    throw new CommandError(`the application's code cannot be loaded. ${stack}`);
  }
}
