/** The one place that knows the real process. */
import { text } from "node:stream/consumers";
import { OperationError, catalogue } from "../errors.js";
import { CommandError, type Io } from "./io.js";

/** How long a finished command may linger before the process is ended, in milliseconds. */
const LINGER = 2000;

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
    input: () => text(process.stdin),
    stop: () => (stopping ??= watchSignals()),
  };
}

/** Runs a command to its end in this process and leaves its exit code. */
export async function runInProcess(run: (args: readonly string[], io: Io) => Promise<number>): Promise<void> {
  const io = processIo();
  process.exitCode = await settle(() => run(process.argv.slice(2), io), io);
  // Whatever still holds the process open (a socket kept alive, a watcher) has had its chance to end.
  setTimeout(() => process.exit(), LINGER).unref();
}

/** The exit code of what `body` does; what it throws is explained on standard error. */
async function settle(body: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof CommandError) {
      io.err(`error: ${error.message}`);
      return error.exit;
    }
    if (error instanceof OperationError) {
      io.err(`error: ${error.message} (${error.code})`);
      return catalogue[error.code].exit;
    }
    io.err(`internal error, please report it: ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

/** The first signal asks for an end, a second one forces it. */
function watchSignals(): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort(signal);
    });
  }
  return controller.signal;
}

/** A reader that went away (`| head`) is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
