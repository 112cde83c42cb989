/** One call of the command line, from its words to its exit code. */
import { PrewireError } from "../client/errors.js";
import type { Model, ResourceTable } from "../dataflow/model.js";
import { type ConnectionFlags, connect } from "./cli-connection.js";
import { flagsOf } from "./cli-flags.js";
import { type Methods, verbs, type Work, withKey } from "./cli-verbs.js";
import { runWishing } from "./cli-wishes.js";
import { type Given, kebab, readWords, type VerbName } from "./cli-words.js";
import { OperationError } from "../errors.js";
import { CommandError, type Io } from "./io.js";
import { describeFailure } from "./process.js";
import type { Program } from "./program.js";

export interface CliCall {
  readonly program: Program;
  readonly resources: ResourceTable;
  readonly accessor: string;
  readonly verb: VerbName;
  readonly args: readonly string[];
  readonly io: Io;
}

export async function perform({ program, resources, accessor, verb, args, io }: CliCall): Promise<number> {
  const model = await modelOf(program, resources, accessor);
  const known = flagsOf(verb, model);
  const given = readWords(known, args);
  checkWords(given, accessor, verb);
  // `known` has them all, of these types.
  const connection = await connect(program, resources, given.flags as ConnectionFlags, io);
  try {
    // The facade has a method for each operation that the table of resources lists, and this one was found there.
    const methods = connection.models[accessor] as Methods;
    const work: Work = { ...given, model, methods, word: given.positionals[0] ?? "", known, io };
    if (verb === "import") return await (await import("./cli-import.js")).importRows(work);
    if (verb === "export") return await (await import("./cli-export.js")).exportRows(work);
    return await runWishing(verb, verbs[verb], work);
  } catch (error) {
    const problem = flagged(given) ? problemOf(error) : null;
    if (problem === null) throw error;
    io.err(JSON.stringify(problem));
    return describeFailure(error).exit;
  } finally {
    await connection.close();
  }
}

const flagged = ({ flags }: Given): boolean => flags["json"] === true || flags["jsonl"] === true;

/** What a program is told of a failure: the problem, as the HTTP interface has it (RFC 9457). Null: the call itself is wrong. */
function problemOf(error: unknown): object | null {
  if (!(error instanceof OperationError || error instanceof PrewireError)) return null;
  const { code, status, message: detail, complaints: errors } = error;
  return { code, status, detail, errors };
}

/** @throws {CommandError} exit 2: a key or file that is missing, or words that mean nothing */
function checkWords({ positionals, flags }: Given, accessor: string, verb: VerbName): void {
  if (flags["json"] === true && flags["jsonl"] === true)
    throw new CommandError("give --json or --jsonl, not both.", 2);
  if (verb === "bulkDelete") return;
  const expected = wordOf(verb) === "" ? 0 : 1;
  if (positionals.length !== expected) throw new CommandError(`Usage: ${usageOf(accessor, verb)}`, 2);
}

/** How a verb is called. */
export const usageOf = (accessor: string, verb: VerbName): string =>
  `prewire cli ${kebab(accessor)} ${kebab(verb)}${wordOf(verb)} [options]`;

function wordOf(verb: VerbName): string {
  if (verb === "import") return " <file|->";
  if (verb === "bulkDelete") return " [key…]";
  return withKey.has(verb) ? " <key>" : "";
}

/** @throws {CommandError} exit 1: generated files that do not belong together */
export async function modelOf(
  { application }: Program,
  resources: ResourceTable,
  accessor: string,
): Promise<Model> {
  const path = resources[accessor]?.path ?? "";
  const route = application.routes[path];
  if (route === undefined)
    throw new CommandError(`generated/routes.ts has no "${path}". Run prewire generate.`);
  return (await route()).resource.model;
}
