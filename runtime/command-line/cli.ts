/**
 * `cli`: the application's rows from a terminal. The words and flags are those of the HTTP interface, and the work is done
 * by the same facade: through a running server, or on the database in this process where there is none. What a call does
 * not need is not loaded: help and completion stand on generated tables alone.
 */
import type { ResourceTable } from "../dataflow/model.js";
import { find, quote, verbsOf } from "./cli-words.js";
import { CommandError, type Io } from "./io.js";
import type { LoadProgram, Program, Run } from "./program.js";

export const cli =
  (load: LoadProgram): Run =>
  async (args, io) => {
    const program = await load();
    const { resources } = await program.application.resources();
    const [name] = args;
    if (name === undefined || isHelp(name)) {
      const { overview } = await import("./cli-help.js");
      return overview(
        program,
        resources,
        name === undefined ? { ...io, out: io.err } : io,
        name === undefined ? 2 : 0,
      );
    }
    if (name.startsWith("-"))
      throw new CommandError(`a model comes first, not ${quote(name)}. See --help.`, 2);
    if (name === "completion" && resources["completion"] === undefined) {
      const { completion } = await import("./cli-completion.js");
      return completion(program, resources, args.slice(1), io);
    }
    return ofModel(program, resources, args, io);
  };

async function ofModel(
  program: Program,
  resources: ResourceTable,
  [name = "", verbName, ...rest]: readonly string[],
  io: Io,
): Promise<number> {
  const accessor = find(name, Object.keys(resources), "model");
  const names = verbsOf(resources[accessor]?.operations ?? []);
  if (verbName === undefined || isHelp(verbName)) {
    const { modelHelp } = await import("./cli-help.js");
    const isAsked = verbName !== undefined;
    return modelHelp(
      { program, resources, accessor, io: isAsked ? io : { ...io, out: io.err } },
      isAsked ? 0 : 2,
    );
  }
  if (verbName.startsWith("-"))
    throw new CommandError(`what to do with ${name} comes next, not ${quote(verbName)}. See --help.`, 2);
  const verb = find(verbName, names, `operation on ${name}`);
  if (asksForHelp(rest)) {
    const { verbHelp } = await import("./cli-help.js");
    return verbHelp({ program, resources, accessor, io }, verb);
  }
  const { perform } = await import("./cli-perform.js");
  return perform({ program, resources, accessor, verb, args: rest, io });
}

const isHelp = (word: string): boolean => word === "--help" || word === "-h" || word === "help";

/** Behind `--` there are no flags, and what is joined to one is its value. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const before = end === -1 ? args : args.slice(0, end);
  return before.includes("--help") || before.includes("-h");
}
