/** Flags of a command: declared as data, read strictly, explained by `--help`. */
import { parseArgs } from "node:util";
import { nearest } from "../nearest.js";
import { CommandError, type Io } from "./io.js";

export interface Flag {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help: `URL`. */
  readonly value?: string;
  readonly about: string;
}
export type Flags = Readonly<Record<string, Flag>>;

/** What was given on the command line; absent where it was not. */
export type FlagValues<F extends Flags> = {
  readonly [Name in keyof F]?: F[Name]["type"] extends "boolean" ? true : string;
};

export interface CommandDefinition<F extends Flags> {
  /** How it is called: `prewire serve [options]`. */
  readonly usage: string;
  /** What it does, in a sentence or more. */
  readonly about: string;
  readonly flags: F;
  /** How many words it takes besides its flags; none where absent. */
  readonly positionals?: number;
}

export type Run = (args: readonly string[], io: Io) => Promise<number>;

/** A command that answers `--help`, refuses what it does not know, and hands the rest to `body`. */
export function command<const F extends Flags>(
  definition: CommandDefinition<F>,
  body: (flags: FlagValues<F>, io: Io, positionals: readonly string[]) => Promise<number>,
): Run {
  return async (args, io) => {
    if (args.includes("--help") || args.includes("-h")) {
      io.out(helpOf(definition));
      return 0;
    }
    const { flags, positionals } = readFlags(definition.flags, args);
    const extra = positionals[definition.positionals ?? 0];
    if (extra !== undefined) throw new CommandError(`"${extra}" is one word too many; see --help.`, 2);
    return body(flags, io, positionals);
  };
}

/** @throws {CommandError} exit 2: a flag that does not exist, lacks its value or has one too many */
export function readFlags<F extends Flags>(
  known: F,
  args: readonly string[],
): { flags: FlagValues<F>; positionals: string[] } {
  const options: Record<string, { type: "string" | "boolean" }> = {};
  for (const [name, flag] of Object.entries(known)) options[name] = { type: flag.type };
  // Lenient reading with tokens, and strictness of our own: a value may begin with "-" (`--sort -createdAt`).
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const flags: Record<string, string | true> = Object.create(null);
  for (const token of tokens) {
    if (token.kind === "option") flags[token.name] = flagValue(known, token);
  }
  // The loop has taken each value by the declared type of its flag.
  return { flags: flags as FlagValues<F>, positionals };
}

function flagValue(
  known: Flags,
  token: { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
): string | true {
  const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
  if (flag === undefined) {
    const meant = nearest(token.name, Object.keys(known));
    const hint = meant === null ? "See --help." : `Did you mean --${meant}?`;
    throw new CommandError(`there is no option ${token.rawName}. ${hint}`, 2);
  }
  if (flag.type === "boolean") {
    if (token.value === undefined) return true;
    throw new CommandError(`${token.rawName} takes no value.`, 2);
  }
  if (token.value === undefined || (token.inlineValue === false && token.value.startsWith("--"))) {
    throw new CommandError(`${token.rawName} needs a value (${flag.value ?? "TEXT"}).`, 2);
  }
  return token.value;
}

export function helpOf(definition: CommandDefinition<Flags>): string {
  const rows = Object.entries({ ...definition.flags, help: HELP }).map(
    ([name, flag]) =>
      [`--${name}${flag.type === "string" ? ` ${flag.value ?? "TEXT"}` : ""}`, flag.about] as const,
  );
  return `Usage: ${definition.usage}\n\n${definition.about}\n\nOptions:\n${columns(rows)}`;
}

const HELP: Flag = { type: "boolean", about: "this text" };

/** Two columns, the second aligned. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join("\n");
}

/** A TCP port; 0 lets the system choose one. @throws {CommandError} exit 2 */
export function portOf(text: string, from: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new CommandError(`${from} must be a port between 0 and 65535, not "${text}".`, 2);
}
