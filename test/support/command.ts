/** Real processes for tests: started, listened to, ended. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
/** The tool, as compiled. */
export const prewire = `${repository}/build/generator/main.js`;

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process in progress. */
export class Running {
  readonly process: ChildProcess;
  readonly #finished: Promise<Finished>;
  #stdout = "";
  #stderr = "";
  #both = "";

  constructor(command: string, args: readonly string[], { cwd, env, input }: RunOptions) {
    this.process = spawn(command, args, { cwd, env: environment(env), stdio: "pipe" });
    this.process.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.#stdout += text;
      this.#both += text;
    });
    this.process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
      this.#both += text;
    });
    this.process.stdin?.on("error", () => undefined).end(input ?? "");
    this.#finished = once(this.process, "close").then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      stdout: this.#stdout,
      stderr: this.#stderr,
    }));
  }

  /** What it has written until now to both, in the order in which it came. */
  get output(): string {
    return this.#both;
  }

  finished(): Promise<Finished> {
    return this.#finished;
  }

  /** Waits for a text on either output, behind what was there before; answers the match. */
  async waitFor(pattern: RegExp, from = 0): Promise<RegExpExecArray> {
    for (let waited = 0; waited < 60_000; waited += 20) {
      const found = pattern.exec(this.output.slice(from));
      if (found !== null) return found;
      if (this.process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${String(pattern)} was never written:\n${this.output}`);
  }

  stop(signal: NodeJS.Signals = "SIGTERM"): Promise<Finished> {
    if (this.process.exitCode === null) this.process.kill(signal);
    return this.#finished;
  }
}

/** Nothing of the surroundings that would change what is tested. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _url,
    PORT: _port,
    HOST: _host,
    NODE_ENV: _env,
    NODE_OPTIONS: _options,
    ...rest
  } = process.env;
  // Servers of tests run side by side: none has a port of its own.
  return { ...rest, MCP_PORT: "0", ...more };
}

export const start = (command: string, args: readonly string[], options: RunOptions): Running =>
  new Running(command, args, options);

export const run = (command: string, args: readonly string[], options: RunOptions): Promise<Finished> =>
  start(command, args, options).finished();

/** Starts a server on a port of the system's choice and waits until it answers; `--port 0` is added. */
export async function serve(command: string, args: readonly string[], options: RunOptions): Promise<Served> {
  const running = start(command, [...args, "--port", "0"], options);
  const [, origin = ""] = await running.waitFor(/API +(http:\/\/\S+)\/api/);
  return { running, origin };
}

export interface Served {
  readonly running: Running;
  readonly origin: string;
}
