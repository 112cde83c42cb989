/** The one place that knows the real process. */
import { type Readable, Writable } from "node:stream";
import { PrewireError } from "../client/errors.js";
import { SqlError, TimeoutError, UnavailableError } from "../database/port.js";
import { OperationError, catalogue } from "../errors.js";
import { CommandError, type Io } from "./io.js";

/** How long a finished command may linger before the process is ended, in milliseconds. */
const LINGER = 2000;
/** How far apart two signals may be that mean one, in milliseconds. */
const SAME_KEYPRESS = 500;

/** The process's own surroundings. */
export function processIo(): Io {
  let stopping: AbortSignal | undefined;
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  return {
    cwd: process.cwd(),
    env: process.env,
    terminal: process.stdout.isTTY === true,
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    ...(process.stderr.isTTY ? { errors: { columns: process.stderr.columns || 80 } } : {}),
    stdin: () => process.stdin,
    write: writeOut,
    draw: (text) => void process.stderr.write(text),
    streams: takeStreams,
    stop: () => (stopping ??= watchSignals()),
  };
}

/** A pipe whose reader is slow would fill the memory. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });
}

/** Standard output for one writer alone; `console.log` and whoever else writes to it writes to standard error. */
function takeStreams(): { readonly input: Readable; readonly output: Writable } {
  const { stdin, stdout, stderr } = process;
  // The stream's own: the entry of a built server has put another in front of it already.
  const write = Writable.prototype.write.bind(stdout);
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write; // the same overloads
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => void write(chunk, (error) => done(error)),
  });
  return { input: stdin, output };
}

/** Runs a command to its end in this process and leaves its exit code. */
export async function runInProcess(run: (args: readonly string[], io: Io) => Promise<number>): Promise<void> {
  const io = processIo();
  process.exitCode = await settle(() => run(process.argv.slice(2), io), io);
  // Whatever still holds the process open (a socket kept alive, a watcher) has had its chance to end.
  setTimeout(() => process.exit(), LINGER).unref();
}

/** The exit code of what `body` does; what it throws is explained on standard error. */
export async function settle(body: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await body();
  } catch (error) {
    const { text, exit } = describeFailure(error);
    io.err(text);
    return exit;
  }
}

/** What is said about whatever a command threw, and the exit code. Only a bug of ours shows a stack. */
export function describeFailure(error: unknown): { readonly text: string; readonly exit: number } {
  const { text, exit } = explain(error);
  return { text: visible(text), exit };
}

/** A message may repeat what somebody has typed or stored: nothing in it steers the terminal. */
const visible = (text: string): string =>
  text.replaceAll(
    /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

function explain(error: unknown): { readonly text: string; readonly exit: number } {
  if (error instanceof CommandError) return { text: `error: ${error.message}`, exit: error.exit };
  if (error instanceof OperationError || error instanceof PrewireError) {
    // A single complaint is the message itself.
    const several = error.complaints.length > 1 ? error.complaints : [];
    const places = several.map(({ pointer, message }) => `\n  ${pointer}: ${message}`);
    const exit = error.code === "unreachable" ? 6 : catalogue[error.code].exit;
    return { text: `error: ${error.message} (${error.code})${places.join("")}`, exit };
  }
  if (error instanceof UnavailableError || error instanceof TimeoutError) {
    return { text: `error: ${error.message}`, exit: 6 };
  }
  if (error instanceof SqlError) {
    return { text: `error: the database refused: ${error.message} (${error.sqlState})`, exit: 1 };
  }
  const stack = error instanceof Error ? error.stack : String(error);
  return { text: `internal error, please report it: ${stack}`, exit: 1 };
}

/** The first signal asks for an end; one that comes later, and is not the same keypress passed on by npm, forces it. */
function watchSignals(): AbortSignal {
  const controller = new AbortController();
  let first = Infinity;
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      if (performance.now() - first > SAME_KEYPRESS) process.exit(code);
      first = Math.min(first, performance.now());
      controller.abort(signal);
    });
  }
  // Under `prewire dev`, whose end is this process's too, even where it could not say so.
  if (process.connected) process.once("disconnect", () => controller.abort());
  return controller.signal;
}

/** A reader that went away (`| head`) is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
