/**
 * `serve --workers`: several processes behind one port, each a whole server with connections of its own. The first process
 * only watches over them. Needs a database that several processes can use.
 */
import cluster, { type Worker } from "node:cluster";
import { availableParallelism } from "node:os";
import { CommandError, type Io } from "./io.js";
import type { ServeFlags } from "./serve-flags.js";

/** Set for a worker: which of them it is, from 1. */
const WORKER = "PREWIRE_WORKER";

const MOST = 1024;

/**
 * How many workers this process is to watch over; null where it is one of them itself.
 * @param flag a number, or `auto`
 * @param url the database's
 * @throws {CommandError} exit 2: no number, or a database that only one process can use
 */
export function crewSize(flag: string, url: string | undefined, io: Io): number | null {
  if (io.env[WORKER] !== undefined) return null;
  if (!/^postgres(ql)?:/i.test(url ?? "")) {
    throw new CommandError(
      "--workers needs a server database (postgres://…): the embedded one is one process's own.",
      2,
    );
  }
  if (flag === "auto") return availableParallelism();
  if (/^[1-9]\d{0,3}$/.test(flag) && Number(flag) <= MOST) return Number(flag);
  throw new CommandError(
    `--workers takes a number from 1 to ${MOST}, or auto; not ${JSON.stringify(flag)}.`,
    2,
  );
}

/** A worker's own flags and voice: the first one speaks, and serves MCP, whose sessions live in one process. */
export function asWorker(flags: ServeFlags, io: Io): { readonly flags: ServeFlags; readonly io: Io } {
  if (io.env[WORKER] === "1") return { flags, io };
  const { "mcp-port": _port, ...others } = flags;
  return { flags: { ...others, "no-mcp": true }, io: { ...io, out: () => undefined, stop: () => io.stop() } };
}

/** Milliseconds between the death of a worker and the start of its successor: one that dies at once must not keep a core busy. */
const PAUSE = 1000;

/** Runs the workers until the process is told to stop; answers the exit code. */
export async function watchWorkers(count: number, io: Io): Promise<number> {
  const stop = io.stop();
  const crew = new Crew(io);
  try {
    // The first one says where the server is; that it stands shows that the others can.
    await crew.start(1);
    for (let number = 2; number <= count; number++) await crew.start(number);
  } catch (error) {
    await crew.end();
    throw error;
  }
  io.out(`Workers   ${count}`);
  await crew.untilStopped(stop);
  return 0;
}

class Crew {
  readonly #io: Io;
  readonly #workers = new Map<number, Worker>();
  #stopping = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Resolves when the worker listens. @throws {CommandError} it ended before that, and has said why */
  start(number: number): Promise<void> {
    const worker = cluster.fork({ [WORKER]: String(number) });
    this.#workers.set(number, worker);
    return new Promise((resolve, reject) => {
      worker.once("listening", () => {
        worker.off("exit", failed);
        worker.once("exit", (code, signal) => this.#replace(number, signal ?? `code ${code}`));
        resolve();
      });
      const failed = (code: number): void => {
        this.#workers.delete(number);
        reject(new CommandError(`worker ${number} could not be started.`, code || 1));
      };
      worker.once("exit", failed);
    });
  }

  async untilStopped(stop: AbortSignal): Promise<void> {
    if (!stop.aborted) {
      await new Promise<void>((resolve) => {
        stop.addEventListener("abort", () => resolve(), { once: true });
      });
    }
    await this.end();
  }

  /** Each finishes what is in flight. */
  async end(): Promise<void> {
    this.#stopping = true;
    const ended = [...this.#workers.values()].map(
      (worker) => new Promise<void>((resolve) => worker.once("exit", () => resolve())),
    );
    for (const worker of this.#workers.values()) worker.process.kill("SIGTERM");
    await Promise.all(ended);
  }

  #replace(number: number, reason: string): void {
    this.#workers.delete(number);
    if (this.#stopping) return;
    this.#io.err(`Worker ${number} ended (${reason}); another takes its place.`);
    setTimeout(() => {
      if (this.#stopping) return;
      // What is wrong, the worker has said itself.
      this.start(number).catch(() => this.#replace(number, "it could not be started"));
    }, PAUSE);
  }
}
