/** `prewire dev`: generates, builds and serves, and does it again whenever a source changes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { watch } from "chokidar";
import { helpOf, readFlags } from "../../runtime/command-line/flags.js";
import { definition } from "../../runtime/command-line/serve-flags.js";
import { describeFailure } from "../../runtime/command-line/process.js";
import type { Io, Run } from "./io.js";

/** Milliseconds of quiet after a change: an editor saves several files at once. */
const QUIET = 80;

const WAITING = "Waiting for the next change.";

const DEFINITION = {
  ...definition,
  usage: "prewire dev [options]",
  about: "Generates, builds and serves, and does it again whenever schema/ or prewire.config.ts changes.",
};

export const run: Run = async (args, io) => {
  if (args.includes("--help") || args.includes("-h")) {
    io.out(helpOf(DEFINITION));
    return 0;
  }
  readFlags(DEFINITION.flags, args);
  const stop = io.stop();
  const server = new Server(args, io);
  const watcher = watch(["schema", "prewire.config.ts"], { cwd: io.cwd, ignoreInitial: true });
  const loop = new Loop(() => renew(server, io));
  watcher.on("all", () => loop.request(QUIET));
  loop.request(0);
  await ended(stop);
  await watcher.close();
  await loop.end();
  await server.stop();
  return 0;
};

/** One round. What goes wrong is said, and the server goes on with what it has. */
async function renew(server: Server, io: Io): Promise<void> {
  try {
    const { run: generate } = await import("./generate.js");
    if ((await generate([], io)) !== 0) return io.err(WAITING);
    const { run: build } = await import("./build.js");
    await build([], io);
    await server.restart();
  } catch (error) {
    io.err(`${describeFailure(error).text}\n${WAITING}`);
  }
}

/** Runs a task on request, one at a time; requests during a run are one further run. */
class Loop {
  readonly #task: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  request(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(this.#task);
    }, delay);
  }

  /** Waits for the run in progress. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
  }
}

/** The built server in a process of its own, so that each build is loaded afresh. */
class Server {
  readonly #args: readonly string[];
  readonly #io: Io;
  #process: ChildProcess | undefined;

  constructor(args: readonly string[], io: Io) {
    this.#args = args;
    this.#io = io;
  }

  async restart(): Promise<void> {
    await this.stop();
    const file = join(this.#io.cwd, "dist/server.mjs");
    const child = spawn(process.execPath, [file, ...this.#args], {
      cwd: this.#io.cwd,
      // The channel closes with this process, however it ends.
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    this.#process = child;
    child.once("exit", (code) => {
      if (this.#process !== child) return;
      this.#process = undefined;
      if (code !== 0) this.#io.err(`The server ended. ${WAITING}`);
    });
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    await exited;
  }
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
