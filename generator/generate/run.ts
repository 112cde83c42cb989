/** One run: reads the disk, decides, and writes; or says why it does not. What it loads depends on what there is to do. */
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";
import type { ChangeOfContract } from "./explain.js";
import type { Earlier } from "./analyse.js";
import type { ToolsCost } from "../emit/mcp/cost.js";
import type { Generated, Keep } from "./generate.js";
import { hashOf } from "./hash.js";
import { documentFile } from "./files.js";
import { emptyManifest, type Manifest, manifestPath, parseManifest, printManifest } from "./manifest.js";
import { readMemory, writeMemory, type Written } from "./memory.js";
import { applyChange, hashOfOutput, listOutput, readOutput } from "./output.js";
import { type Difference, type Plan, planOutput } from "./plan.js";
import { readSource, readSources } from "./sources.js";
import {
  generatorFingerprint,
  isIntact,
  memoryPath,
  readState,
  type State,
  stampsOf,
  statePath,
  writeState,
} from "./state.js";

export interface RunOptions {
  /** Absolute path of the application. */
  readonly root: string;
  /** Folders, relative to it. */
  readonly schema: string;
  readonly out: string;
  /** Compares and writes nothing. */
  readonly check: boolean;
}

/** What was said of a schema that was generated all the same. */
interface Warned {
  readonly warnings: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** Of the MCP channel. */
  readonly tools: ToolsCost | null;
}

export type Outcome =
  /** There is no such schema folder. */
  | { readonly kind: "no schema" }
  /** Everything is as it should be. */
  | ({ readonly kind: "current" } & Warned)
  | ({ readonly kind: "written"; readonly written: number; readonly removed: number } & Warned)
  /** Nothing was written, because of these. */
  | {
      readonly kind: "refused";
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: readonly SourceText[];
    }
  /** Of `check`: what `generate` would change, and what that means. */
  | {
      readonly kind: "stale";
      readonly differences: Plan["differences"];
      readonly changes: readonly ChangeOfContract[];
      readonly generated: Generated;
      readonly sources: readonly SourceText[];
    };

export async function run(options: RunOptions): Promise<Outcome> {
  const sources = readSources(options.root, options.schema);
  if (sources === null) return { kind: "no schema" };
  const folder = join(options.root, options.out);
  const remembered = statePath(options.root, options.schema, options.out);
  const config = readSource(options.root, "prewire.config.ts");
  const last: LastRun = {
    config: config === null ? "" : hashOf(config.text),
    path: remembered,
    state: readState(remembered),
    generator: generatorFingerprint(),
    sources: Object.fromEntries(sources.map(({ path, text }) => [path, hashOf(text)])),
  };
  if (isCurrent(last, folder, options.check)) {
    return {
      kind: "current",
      warnings: last.state?.warnings ?? [],
      tools: last.state?.tools ?? null,
      sources,
    };
  }
  return work(options, folder, { sources, config }, last);
}

interface Inputs {
  readonly sources: readonly SourceText[];
  readonly config: SourceText | null;
}

interface LastRun {
  readonly path: string;
  readonly state: State | null;
  readonly generator: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly config: string;
}

/** Whether the last run's outcome is still what a run would make. `check` believes no time stamp, and looks for files too many. */
function isCurrent({ state, generator, sources, config }: LastRun, folder: string, check: boolean): boolean {
  if (state === null || state.generator !== generator || !sameHashes(state.sources, sources)) return false;
  if (state.config !== config) return false;
  if (!check) return isIntact(state, folder);
  return (
    Object.entries(state.outputs).every(([path, { hash }]) => hashOfOutput(folder, path) === hash) &&
    listOutput(folder).every((path) => Object.hasOwn(state.outputs, path))
  );
}

function sameHashes(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

async function work(
  options: RunOptions,
  folder: string,
  { sources, config }: Inputs,
  last: LastRun,
): Promise<Outcome> {
  const found = readOutput(folder, manifestPath);
  const manifest = found === null ? emptyManifest : parseManifest(found);
  if (manifest === null) return { kind: "refused", diagnostics: [unreadable(options)], sources };
  const [{ generate }, { readSettings }] = await Promise.all([import("./generate.js"), import("./tools.js")]);
  const all = config === null ? sources : [...sources, config];
  const reading = readSettings(config);
  if (reading.diagnostics.length > 0) {
    return { kind: "refused", diagnostics: reading.diagnostics, sources: all };
  }
  const written = options.check ? null : writtenDocument(last.state, folder);
  const { diagnostics, generated } = await generate(
    sources,
    keeper(manifest, folder, last, options.check),
    options.check ? null : earlierOf(last, written),
    reading.settings,
    options.out.replaceAll("\\", "/"),
  );
  if (generated === null) return { kind: "refused", diagnostics, sources: all };
  const plan = planOutput(generated.files, {
    manifest,
    pending: last.state?.pending ?? {},
    // A long file whose time says that it is as it was is not read again for that.
    hashOf: (path) => (path === documentFile ? written?.hash : undefined) ?? hashOfOutput(folder, path),
  });
  const outputs = Object.fromEntries([...generated.files].map(([path, { hash }]) => [path, hash]));
  const next = printManifest({ sources: last.sources, models: generated.models, outputs }).text;
  const said = { warnings: diagnostics, tools: generated.tools, sources };
  if (options.check) return checked(folder, plan, next, generated, said);
  const refusals = plan.differences.filter(({ kind }) => isRefusal(kind));
  if (refusals.length > 0) {
    return { kind: "refused", diagnostics: refusals.map((each) => refusal(options, each)), sources };
  }
  return write(folder, plan, next, generated, last, said);
}

const isRefusal = (kind: Difference): kind is keyof typeof refusals => Object.hasOwn(refusals, kind);

/** `check` believes nothing that it cannot see. */
function earlierOf({ path, generator, sources }: LastRun, written: Written | null): Earlier | null {
  const memory = readMemory(memoryPath(path), generator, written);
  if (memory === null) return null;
  const unchanged = Object.keys(sources).filter((file) => memory.sources[file] === sources[file]);
  return { memory, unchanged: new Set(unchanged) };
}

/** The document that the memory leans on, where it is as the last run left it. */
function writtenDocument(state: State | null, folder: string): Written | null {
  const output = state?.outputs[documentFile];
  if (output === undefined || !isIntact({ outputs: { [documentFile]: output } }, folder)) return null;
  const text = readOutput(folder, documentFile);
  return text === null ? null : { hash: output.hash, text };
}

/** Files need not be made again if this very generator made them for the same hash, and nobody touched them. */
function keeper(manifest: Manifest, folder: string, { state, generator }: LastRun, check: boolean): Keep {
  if (check || state === null || state.generator !== generator) {
    return { model: () => null, summary: () => null };
  }
  const byFolder = new Map<string, (readonly [string, State["outputs"][string]])[]>();
  for (const entry of Object.entries(state.outputs)) {
    const name = entry[0].slice(0, entry[0].indexOf("/"));
    const files = byFolder.get(name);
    if (files === undefined) byFolder.set(name, [entry]);
    else files.push(entry);
  }
  const intact = (files: readonly (readonly [string, State["outputs"][string]])[]) =>
    files.length > 0 && isIntact({ outputs: Object.fromEntries(files) }, folder)
      ? Object.fromEntries(files.map(([path, file]) => [path, file.hash]))
      : null;
  return {
    model: (model, below, hash) =>
      manifest.models[model] === hash ? intact(byFolder.get(below) ?? []) : null,
    summary(paths, hash) {
      if (state.summary !== hash) return null;
      const files = paths.flatMap((path) => {
        const file = state.outputs[path];
        return file === undefined ? [] : [[path, file] as const];
      });
      return files.length === paths.length ? intact(files) : null;
    },
  };
}

function write(
  folder: string,
  plan: Plan,
  next: string,
  generated: Generated,
  last: LastRun,
  said: Warned,
): Outcome {
  const writes = plan.write.map((path) => ({ path, text: generated.files.get(path)?.text ?? "" }));
  const changed = readOutput(folder, manifestPath) !== next;
  if (changed) writes.push({ path: manifestPath, text: next });
  const outputs = Object.fromEntries([...generated.files].map(([path, { hash }]) => [path, hash]));
  const hashes: Readonly<Record<string, string>> = { ...outputs, [manifestPath]: hashOf(next) };
  const { generator, sources } = last;
  if (writes.length > 0 || plan.remove.length > 0) {
    writeState(last.path, {
      generator: "",
      sources: {},
      outputs: {},
      pending: hashes,
      warnings: [],
      summary: "",
      config: "",
      tools: null,
    });
    applyChange(folder, { write: writes, remove: plan.remove });
  }
  const { warnings } = said;
  const { summary } = generated;
  writeState(last.path, {
    generator,
    sources,
    outputs: stampsOf(folder, hashes),
    pending: {},
    warnings,
    summary,
    config: last.config,
    tools: generated.tools,
  });
  const document = { hash: hashes[documentFile] ?? "", places: generated.places };
  writeMemory(memoryPath(last.path), generator, { sources, ...generated.memory }, document);
  return writes.length === 0 && plan.remove.length === 0
    ? { kind: "current", ...said }
    : { kind: "written", written: writes.length, removed: plan.remove.length, ...said };
}

async function checked(
  folder: string,
  plan: Plan,
  next: string,
  generated: Generated,
  said: Warned,
): Promise<Outcome> {
  const present = readOutput(folder, manifestPath);
  const known = new Set([
    ...generated.files.keys(),
    ...plan.differences.map(({ path }) => path),
    manifestPath,
  ]);
  const extra = listOutput(folder).filter((path) => !known.has(path));
  const differences = [
    ...plan.differences,
    ...extra.map((path) => ({ path, kind: "foreign" as const })),
    ...(present === next
      ? []
      : [{ path: manifestPath, kind: present === null ? ("missing" as const) : ("outdated" as const) }]),
  ];
  if (differences.length === 0) return { kind: "current", ...said };
  const [{ explainChanges }, { contractOf }] = await Promise.all([
    import("./explain.js"),
    import("../emit/contract.js"),
  ]);
  const before = parsed(readOutput(folder, "contract.json"));
  return {
    kind: "stale",
    differences,
    changes: before === null ? [] : explainChanges(before, contractOf(generated.schema)),
    generated,
    sources: said.sources,
  };
}

/** The contract that is committed; null where there is none that can be read. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const refusals = {
  edited: {
    code: "G5001",
    message: "the file was changed by hand since it was generated",
    hint: "Put the change into the schema, then restore or delete the file and generate again.",
  },
  foreign: {
    code: "G5002",
    message: "there is a file that was not generated, where one has to go",
    hint: "Move it away or delete it, or generate into another folder with --out.",
  },
} as const;

function refusal({ out }: RunOptions, { path, kind }: Plan["differences"][number]): Diagnostic {
  const span = { file: `${out}/${path}`, start: 0, end: 0 };
  return { ...(isRefusal(kind) ? refusals[kind] : refusals.edited), span };
}

function unreadable({ out }: RunOptions): Diagnostic {
  return {
    code: "G5003",
    message: "the manifest cannot be read",
    hint: "Restore the folder as it was committed, and generate again.",
    span: { file: `${out}/${manifestPath}`, start: 0, end: 0 },
  };
}
