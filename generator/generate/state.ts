/**
 * What this machine remembers of the last run, in `.prewire/cache/`, which is not committed: with it a run that has nothing to do
 * ends before anything heavy is loaded. Without it, or where any of it does not hold, the run does all the work.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ToolsCost } from "../emit/mcp/cost.js";
import { hashOf } from "./hash.js";
import { hashOfOutput, type Stamp, stampOf } from "./output.js";

export interface State {
  /** Which generator it was. */
  readonly generator: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, Stamp & { readonly hash: string }>>;
  /** Hashes of files that a run was about to write: they are its own, even if it was killed before it wrote the manifest. */
  readonly pending: Readonly<Record<string, string>>;
  /** What was said of the schema: a run that has nothing to do says it again. */
  readonly warnings: readonly Diagnostic[];
  /** Of all that the short files among the outputs depend on. */
  readonly summary: string;
  /** Of the text of `prewire.config.ts`. */
  readonly config: string;
  /** What the tools of the MCP channel cost. */
  readonly tools: ToolsCost | null;
}

/** Each pair of folders has a state and a memory of its own. */
export const statePath = (root: string, schema: string, out: string): string =>
  join(root, ".prewire", "cache", `generate-${hashOf(`${schema}\n${out}`).slice(0, 8)}.json`);
export const memoryPath = (state: string): string => state.replace(/\.json$/, ".memory");

export function readState(path: string): State | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as State; // written by this module; a damaged one fails to parse
  } catch {
    return null;
  }
}

export function writeState(path: string, state: State): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, JSON.stringify(state));
  renameSync(`${path}.tmp`, path);
}

/** The generator by its files: another version, or one just compiled, is another generator. */
export function generatorFingerprint(): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const stamps = files.sort().map((name) => {
    const { size, mtimeMs } = statSync(join(root, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return hashOf(stamps.join("\n"));
}

/** Whether every file is as the last run left it. One with another time is read; what has the same content is the same. */
export function isIntact(state: Pick<State, "outputs">, folder: string): boolean {
  return Object.entries(state.outputs).every(([path, { size, changed, hash }]) => {
    const stamp = stampOf(folder, path);
    if (stamp === null || stamp.size !== size) return false;
    return stamp.changed === changed || hashOfOutput(folder, path) === hash;
  });
}

/** Where the files are now, with hashes that are known already. */
export function stampsOf(folder: string, hashes: Readonly<Record<string, string>>): State["outputs"] {
  const stamps = Object.entries(hashes).flatMap(([path, hash]) => {
    const stamp = stampOf(folder, path);
    return stamp === null ? [] : [[path, { ...stamp, hash }] as const];
  });
  return Object.fromEntries(stamps);
}
