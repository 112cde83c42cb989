/** The words of a command line: models, what can be done with them, and flags; in either spelling, and with the nearest one for a slip. */
import { parseArgs } from "node:util";
import type { OperationName } from "../dataflow/model.js";
import { nearest } from "../nearest.js";
import type { Flag } from "./flags.js";
import { CommandError } from "./io.js";

/** What can be done with a model: its operations, and those that work on files. */
export type VerbName = OperationName | "import" | "export";

/** `import` is many `bulkCreate`s, and `export` many pages of a `list`. */
export function verbsOf(operations: readonly OperationName[]): readonly VerbName[] {
  return [
    ...operations,
    ...(operations.includes("bulkCreate") ? (["import"] as const) : []),
    ...(operations.includes("list") ? (["export"] as const) : []),
  ];
}

export interface CliFlag extends Flag {
  /** The values that there are. */
  readonly values?: readonly string[];
  /** It may be given several times. */
  readonly repeats?: true;
  /** It is a field's, rather than the command's own. */
  readonly field?: true;
  /** Its value names a file. */
  readonly file?: true;
}
export type CliFlags = Readonly<Record<string, CliFlag>>;

/** What was given: by flag the last value, and every one in order. */
export interface Given {
  readonly flags: Readonly<Record<string, string | true | undefined>>;
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly positionals: readonly string[];
}

export const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A name in either spelling: `ticketTag` or `ticket-tag`. @throws {CommandError} exit 2 */
export function find<Name extends string>(name: string, names: readonly Name[], what: string): Name {
  const found = names.find((each) => each === name || kebab(each) === name);
  if (found !== undefined) return found;
  const spelled = names.map(kebab);
  const meant = nearest(name, spelled);
  const many = spelled.length > 30 ? "See --help." : `There are ${spelled.join(", ")}.`;
  throw new CommandError(
    `there is no ${what} ${quote(name)}. ${meant === null ? many : `Did you mean "${meant}"?`}`,
    2,
  );
}

/** What somebody has typed, cut where it is absurdly long. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * Flags and other words of a command.
 * @throws {CommandError} exit 2: a flag that does not exist, lacks its value, has one too many, or is given twice
 */
export function readWords(known: CliFlags, args: readonly string[]): Given {
  const spellings = spellingsOf(known);
  const options: Record<string, { type: "string" | "boolean" }> = Object.create(null);
  for (const [spelling, name] of spellings) options[spelling] = { type: known[name]?.type ?? "string" };
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const flags: Record<string, string | true> = Object.create(null);
  const pairs: (readonly [string, string])[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const name = spellings.get(token.name);
    const flag = name === undefined ? undefined : known[name];
    if (name === undefined || flag === undefined) throw unknownFlag(token.rawName, token.name, known);
    const value = valueOf(flag, token);
    if (name in flags && flag.repeats !== true) throw new CommandError(`--${name} is given twice.`, 2);
    flags[name] = value;
    if (value !== true) pairs.push([name, value]);
  }
  return { flags, pairs, positionals };
}

/** By spelling the flag: the name as it is, and with hyphens where that is nobody else's. */
function spellingsOf(known: CliFlags): ReadonlyMap<string, string> {
  const spellings = new Map(Object.keys(known).map((name) => [name, name]));
  for (const name of Object.keys(known)) {
    const other = kebab(name);
    if (!spellings.has(other)) spellings.set(other, name);
  }
  return spellings;
}

function unknownFlag(raw: string, name: string, known: CliFlags): CommandError {
  const shown = raw.length > 60 ? `${raw.slice(0, 60)}…` : raw;
  const meant = raw.length > 60 ? null : nearest(name, Object.keys(known));
  return new CommandError(
    `there is no option ${shown}. ${meant === null ? "See --help." : `Did you mean --${meant}?`}`,
    2,
  );
}

function valueOf(
  flag: CliFlag,
  token: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
): string | true {
  if (flag.type === "boolean") {
    if (token.value === undefined) return true;
    throw new CommandError(`${token.rawName} takes no value.`, 2);
  }
  // A value may begin with "-" (`--sort -createdAt`); one that begins with "--" is joined: `--subject=--help`.
  if (token.value === undefined || (token.inlineValue === false && token.value.startsWith("--"))) {
    throw new CommandError(`${token.rawName} needs a value (${flag.value ?? "TEXT"}).`, 2);
  }
  return token.value;
}
