/** A built server with counters in it (`preload/count.mjs`): which modules it compiled and which files it opened. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { benchFolder, serverNode } from "./places.js";

/** What was loaded since the process began. */
export interface Loaded {
  readonly modules: readonly { readonly url: string; readonly length: number }[];
  readonly files: readonly string[];
}

export interface CountedServer {
  /** Waits until it accepts connections; asks nothing. */
  listening(): Promise<void>;
  /** Asks until there is a 200. */
  firstAnswer(path: string): Promise<void>;
  loaded(): Promise<Loaded>;
  stop(): Promise<void>;
}

export interface CountedOptions {
  readonly cwd: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

const PRELOAD = join(benchFolder, "preload/count.mjs");

export async function startCounted(
  script: string,
  { cwd, port, env }: CountedOptions,
): Promise<CountedServer> {
  const server = fork(script, [], {
    cwd,
    env: { ...process.env, MCP_PORT: "0", ...env, PORT: String(port), HOST: "127.0.0.1" },
    execPath: serverNode,
    execArgv: ["--no-warnings", "--import", PRELOAD],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) {
      if (server.exitCode !== null) throw new Error(`${script} ended with ${server.exitCode}.`);
      await sleep(20);
    }
  };
  return {
    listening: () => until(() => accepts(port)),
    firstAnswer: (path) => until(() => answers(port, path)),
    loaded: async () => {
      server.send("counts");
      const [{ modules, files }] = (await once(server, "message")) as [Loaded];
      // Node's own modules differ with its version, and the counters are not the server's.
      return {
        modules: modules.filter(({ url }) => /^(file:|\/)/.test(url) && !url.endsWith("/count.mjs")),
        files,
      };
    },
    stop: async () => {
      if (server.exitCode !== null) return;
      const exited = once(server, "exit");
      server.kill("SIGTERM");
      await exited;
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => socket.destroy());
    socket.once("error", () => resolve(false));
    socket.once("close", (failed) => resolve(!failed));
  });
}

async function answers(port: number, path: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}${path}`)).status === 200;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

export interface Counts {
  readonly modules: number;
  readonly files: number;
  /** Characters of source text compiled. */
  readonly source: number;
}

export function countsOf({ modules, files }: Loaded): Counts {
  const source = modules.reduce((sum, { length }) => sum + length, 0);
  return { modules: modules.length, files: files.length, source };
}
