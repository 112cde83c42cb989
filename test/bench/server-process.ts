/** A server under test: started, asked, watched through /proc, and ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Milliseconds of CPU time so far, of all threads. */
  cpu(): number;
  /** MiB resident now, and at most so far. */
  memory(): { readonly now: number; readonly peak: number };
  stop(): Promise<void>;
}

export interface FirstAnswer {
  /** Milliseconds from spawn to the end of the first 200. */
  readonly wall: number;
  /** Milliseconds of CPU time of the server until then. */
  readonly cpu: number;
}

export interface ServerOptions {
  /** The command line; its server listens on `PORT`. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a server and asks for `path` until it answers 200. */
export async function startServer(
  options: ServerOptions,
  path: string,
): Promise<ServerProcess & { readonly first: FirstAnswer }> {
  const [program, ...args] = options.command;
  const begin = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, MCP_PORT: "0", ...options.env, PORT: String(options.port), HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  const deadline = begin + 120_000;
  while (!(await answers(options.port, path))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${options.command.join(" ")} does not answer ${path}:\n${output}`);
    }
    await sleep(1);
  }
  const first = { wall: performance.now() - begin, cpu: cpuOf(pid) };
  return {
    pid,
    port: options.port,
    first,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    stop: () => end(child),
  };
}

/** One request on a connection of its own; false while nobody listens, or the answer is not a 200. */
function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1");
    socket.once("connect", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.on("data", (chunk: string) => (text += chunk));
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(text.startsWith("HTTP/1.1 200 ")));
  });
}

/** The scheduler's own nanoseconds; `stat` has only ticks of ten milliseconds. */
function cpuOf(pid: number): number {
  let nanoseconds = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]);
  }
  return nanoseconds / 1e6;
}

function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mebibytes = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: mebibytes("VmRSS"), peak: mebibytes("VmHWM") };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await exited;
  clearTimeout(late);
}
