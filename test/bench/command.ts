/** Runs a command to its end and says what it took. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, packageFolder, workFolder } from "./places.js";

export interface Usage {
  /** Seconds from spawn to exit. */
  readonly wall: number;
  /** Seconds of user and system time of Node's process, all threads. */
  readonly cpu: number;
  /** MiB: the greatest resident size, of processes that it started included. */
  readonly peak: number;
  readonly output: string;
}

/** `prewire <args>` in an application's folder. */
export function prewire(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Usage> {
  return runNode(folder, [join(packageFolder, "build/generator/main.js"), ...args], env);
}

export async function runNode(
  folder: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Usage> {
  mkdirSync(workFolder, { recursive: true });
  const usageFile = join(workFolder, "usage.json");
  rmSync(usageFile, { force: true });
  const begin = performance.now();
  let sampled = 0;
  let watch: NodeJS.Timeout | undefined;
  const output = await run(
    process.execPath,
    ["--import", join(benchFolder, "preload/usage.mjs"), ...args],
    { cwd: folder, env: { ...process.env, ...env, PREWIRE_BENCH_USAGE: usageFile } },
    (pid) => {
      watch = setInterval(() => (sampled = Math.max(sampled, resident(pid))), 50);
    },
  ).finally(() => clearInterval(watch));
  const wall = (performance.now() - begin) / 1000;
  const { cpu, peak } = JSON.parse(readFileSync(usageFile, "utf8")) as { cpu: number; peak: number };
  return { wall, cpu: cpu / 1000, peak: Math.max(peak, sampled), output };
}

/** MiB that are resident in a process and those that it started, as esbuild's; 0 where there is no /proc. */
function resident(pid: number): number {
  const [pages = "0"] = matchesIn(`/proc/${pid}/statm`, /(?<= )\d+/);
  const children = matchesIn(`/proc/${pid}/task/${pid}/children`, /\d+/g);
  return children.reduce((sum, child) => sum + resident(Number(child)), (Number(pages) * 4096) / 2 ** 20);
}

function matchesIn(path: string, pattern: RegExp): readonly string[] {
  try {
    return readFileSync(path, "utf8").match(pattern) ?? [];
  } catch {
    return []; // It has ended meanwhile.
  }
}

/** @throws {Error} with all output, when it fails */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
  started: (pid: number) => void = () => undefined,
): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid !== undefined) started(child.pid);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output.slice(-4000)}`);
  return output;
}
