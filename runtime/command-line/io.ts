/** What a command knows of the process it runs in. Nothing below `process.ts` touches `process`; tests hand in their own. */
import type { Readable, Writable } from "node:stream";

export interface Io {
  /** Absolute path of the folder that the command works in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
  /** Writes a line (or several) to standard output: what was asked for. */
  out(text: string): void;
  /** Writes a line (or several) to standard error: everything else. */
  err(text: string): void;
  /** What is known of standard error where it is a terminal: how many characters a line has there. */
  readonly errors?: { readonly columns: number };
  /** Standard input, as it comes. */
  stdin(): Readable;
  /** Writes to standard output as it is, without a line's end; resolves when it can take more. */
  write(text: string): Promise<void>;
  /** Writes to standard error as it is: for a line that is written over. */
  draw(text: string): void;
  /**
   * The streams themselves, for a protocol that is spoken over them. From then on nothing else is written to standard output: what
   * a program prints there goes to standard error.
   */
  streams(): { readonly input: Readable; readonly output: Writable };
  /** Aborted by SIGINT or SIGTERM. From its first call on, these signals no longer end the process by themselves. */
  stop(): AbortSignal;
}

/** Ends a command with a message for its user and an exit code: a mistake or a state of things, never a bug. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** 1 the command failed · 2 it was called wrongly · 3–6 as the error catalogue says. */
  readonly exit: number;

  constructor(message: string, exit = 1) {
    super(message);
    this.exit = exit;
  }
}
