/** `completion bash`: a script in which all words stand that there are, so that no key waits for a process to start. */
import type { Model, ResourceTable } from "../dataflow/model.js";
import { bashScript } from "./cli-completion-bash.js";
import { fishScript } from "./cli-completion-fish.js";
import { zshScript } from "./cli-completion-zsh.js";
import { flagsOf } from "./cli-flags.js";
import { modelOf } from "./cli-perform.js";
import { find, kebab, readWords, verbsOf } from "./cli-words.js";
import { CommandError, type Io } from "./io.js";
import type { Program } from "./program.js";

/** What can follow, by what stands before. */
export interface Vocabulary {
  /** The command whose words are completed. */
  readonly name: string;
  /** The word that comes before the model; null where the command is the application's own. */
  readonly prefix: string | null;
  readonly models: readonly string[];
  /** By model its verbs. */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  /** By model and verb (`ticket list`) its flags, those with operators apart. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
  /** By model the flags with operators (`--priority.gte`), of verbs that find rows. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  /** By model and flag (`ticket --status`) the values that there are. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export const shells = ["bash", "zsh", "fish"] as const;
const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

const NAME = {
  name: {
    type: "string",
    about: "the command that is completed, where it is a name of yours for this one: desk",
    value: "COMMAND",
  },
} as const;

const HELP = `Usage: prewire cli completion bash|zsh|fish [--name COMMAND]

Prints a script that completes models, operations, flags and their values:

  bash  source <(prewire cli completion bash)
  zsh   source <(prewire cli completion zsh)
  fish  prewire cli completion fish | source

--name desk completes the words behind desk, where that is an alias or script of yours for prewire cli.
It knows the schema that it was made from: print it again after prewire generate.`;

/** @throws {CommandError} exit 2: no such shell */
export async function completion(
  program: Program,
  resources: ResourceTable,
  args: readonly string[],
  io: Io,
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) return (io.out(HELP), 0);
  const { flags, positionals } = readWords(NAME, args);
  const [given, more] = positionals;
  if (given === undefined || more !== undefined) throw new CommandError(HELP.split("\n")[0] ?? "", 2);
  const shell = find(given, shells, "shell");
  const name = typeof flags["name"] === "string" ? flags["name"] : undefined;
  if (name !== undefined && !/^[A-Za-z_][\w.-]*$/.test(name))
    throw new CommandError("--name is a command's: letters, digits, points and hyphens.", 2);
  const vocabulary = await vocabularyOf(program, resources, name);
  await io.write(scripts[shell](vocabulary));
  return 0;
}

async function vocabularyOf(
  program: Program,
  resources: ResourceTable,
  name: string | undefined,
): Promise<Vocabulary> {
  const verbs: Record<string, readonly string[]> = {};
  const flags: Record<string, readonly string[]> = {};
  const conditions: Record<string, readonly string[]> = {};
  const values: Record<string, readonly string[]> = {};
  for (const [accessor, { operations }] of Object.entries(resources)) {
    const word = kebab(accessor);
    const model = await modelOf(program, resources, accessor);
    const names = verbsOf(operations);
    verbs[word] = names.map(kebab);
    for (const verb of names) {
      const known = Object.entries(flagsOf(verb, model));
      flags[`${word} ${kebab(verb)}`] = [
        ...known.flatMap(([flag]) => (flag.includes(".") ? [] : [`--${flag}`])),
        "--help",
      ];
      const dotted = known.flatMap(([flag]) => (flag.includes(".") ? [`--${flag}`] : []));
      if (dotted.length > 0) conditions[word] = dotted;
      for (const [flag, { values: own, value }] of known) {
        const shown = own ?? namesFor(value, model);
        if (shown.length > 0) values[`${word} --${flag}`] ??= shown;
      }
    }
  }
  return {
    name: name ?? "prewire",
    prefix: name === undefined ? "cli" : null,
    models: Object.keys(verbs),
    verbs,
    flags,
    conditions,
    values,
  };
}

/** Flags that name fields or relations. */
function namesFor(value: string | undefined, { columns, relations }: Model): readonly string[] {
  if (value === "RELATIONS") return Object.keys(relations ?? {});
  if (value !== "FIELDS" && value !== "FIELDS|JSON") return [];
  return Object.keys(columns).filter((name) => columns[name]?.private !== true);
}
