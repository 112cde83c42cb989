/** `prewire generate`: the schema becomes code, once or on every change. */
import { type Diagnostic, isError } from "../diagnostics/diagnostic.js";
import type { DiagnosticFormat } from "../diagnostics/render.js";
import type { Outcome, RunOptions } from "../generate/run.js";
import { run as generate } from "../generate/run.js";
import { sayCost } from "../generate/say-cost.js";
import { command, CommandError, type Io } from "./io.js";

const formats: readonly DiagnosticFormat[] = ["pretty", "github", "json"];

export const run = command(
  {
    usage: "prewire generate [options]",
    about:
      "Reads the schema and writes the code that serves it. Nothing is written where the schema has an error.",
    flags: {
      schema: { type: "string", value: "DIR", about: "the folder of the schema (schema)" },
      out: { type: "string", value: "DIR", about: "the folder that is generated (generated)" },
      check: {
        type: "boolean",
        about: "write nothing; fail where the folder is not what generate would make",
      },
      watch: { type: "boolean", about: "generate again on every change of the schema" },
      format: { type: "string", value: "FORMAT", about: "of diagnostics: pretty, github or json" },
    },
  },
  async (flags, io) => {
    const format = formats.find((name) => name === (flags.format ?? "pretty"));
    if (format === undefined) throw new CommandError(`--format is one of ${formats.join(", ")}.`, 2);
    if (flags.check && flags.watch) throw new CommandError("--check and --watch exclude each other.", 2);
    const options = {
      root: io.cwd,
      schema: folderOf(flags.schema ?? "schema", "--schema"),
      out: folderOf(flags.out ?? "generated", "--out"),
      check: flags.check === true,
    };
    if (`${options.out}/`.startsWith(`${options.schema}/`)) {
      throw new CommandError("--out must not be inside --schema.", 2);
    }
    return flags.watch ? watch(options, format, io) : once(options, format, io);
  },
);

/** A folder of the application: diagnostics and the manifest name files from its root. */
function folderOf(given: string, flag: string): string {
  const parts = given.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || parts.includes("..") || /^([\\/]|[A-Za-z]:)/.test(given)) {
    throw new CommandError(`${flag} is a folder below this one, not "${given}".`, 2);
  }
  return parts.join("/");
}

async function once(options: RunOptions, format: DiagnosticFormat, io: Io): Promise<number> {
  const outcome = await generate(options);
  await report(outcome, options, format, io);
  return outcome.kind === "current" || outcome.kind === "written" ? 0 : 1;
}

async function report(
  outcome: Outcome,
  { schema, out }: RunOptions,
  format: DiagnosticFormat,
  io: Io,
): Promise<void> {
  switch (outcome.kind) {
    case "no schema":
      throw new CommandError(`there is no folder ${schema}/. prewire init makes one.`);
    case "current":
      await print(outcome.warnings, outcome, format, io);
      if (format !== "json") {
        io.err(`${out}/ is up to date.`);
        sayTools(outcome, io);
      }
      return;
    case "written": {
      const { written, removed } = outcome;
      await print(outcome.warnings, outcome, format, io);
      if (format !== "json") {
        io.err(`${out}/: ${files(written)} written${removed > 0 ? `, ${files(removed)} removed` : ""}.`);
        sayTools(outcome, io);
      }
      return;
    }
    case "refused": {
      await print(outcome.diagnostics, outcome, format, io);
      if (format === "pretty")
        io.err(`Nothing was written: ${count(outcome.diagnostics.filter(isError).length, "error")}.`);
      return;
    }
    case "stale": {
      const { diagnosticsOf, explanationOf } = await import("../generate/stale.js");
      if (format === "pretty") io.err(explanationOf(outcome, out));
      else await print(diagnosticsOf(outcome, out), outcome, format, io);
    }
  }
}

/** What the tools cost those who read their list, by an estimate. */
function sayTools({ tools }: Extract<Outcome, { kind: "current" | "written" }>, io: Io): void {
  if (tools !== null) io.err(sayCost(tools));
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;
const files = (number: number): string => count(number, "file");

async function print(
  diagnostics: readonly Diagnostic[],
  { sources }: Exclude<Outcome, { kind: "no schema" }>,
  format: DiagnosticFormat,
  io: Io,
): Promise<void> {
  if (diagnostics.length === 0) {
    if (format === "json") io.out("[]");
    return;
  }
  const { renderDiagnostics } = await import("../diagnostics/render.js");
  const text = renderDiagnostics(diagnostics, sources, format).replace(/\n$/, "");
  if (format === "pretty") io.err(text);
  else io.out(text);
}

/** Changes come in bursts: an editor's save is several events, a branch's check-out many. */
const settleMilliseconds = 60;

/** Generates until it is stopped; an error is shown and waits for the next change. */
async function watch(options: RunOptions, format: DiagnosticFormat, io: Io): Promise<number> {
  const { watch: observe } = await import("chokidar");
  const { join } = await import("node:path");
  const stop = io.stop();
  const again = async (): Promise<void> => {
    try {
      await once(options, format, io);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      io.err(`prewire generate: ${error.message}`);
    }
  };
  await again();
  const watcher = observe(join(options.root, options.schema), { ignoreInitial: true });
  await new Promise<void>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    stop.addEventListener("abort", () => resolve(), { once: true });
    if (stop.aborted) resolve();
    watcher.on("error", reject);
    watcher.on("ready", () => io.err(`Watching ${options.schema}/.`));
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(again).catch(reject);
      }, settleMilliseconds);
    });
    stop.addEventListener("abort", () => clearTimeout(timer), { once: true });
  }).finally(() => watcher.close());
  return 0;
}
