/** Runs a command to its end and says what it took. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, packageFolder, workFolder } from "./places.js";

export interface Usage {
  /** Seconds from spawn to exit. */
  readonly wall: number;
  /** Seconds of user and system time, of all threads. */
  readonly cpu: number;
  /** MiB: the greatest resident size. */
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
  const output = await run(process.execPath, ["--import", join(benchFolder, "preload/usage.mjs"), ...args], {
    cwd: folder,
    env: { ...process.env, ...env, PREWIRE_BENCH_USAGE: usageFile },
  });
  const wall = (performance.now() - begin) / 1000;
  const { cpu, peak } = JSON.parse(readFileSync(usageFile, "utf8")) as { cpu: number; peak: number };
  return { wall, cpu: cpu / 1000, peak, output };
}

/** @throws {Error} with all output, when it fails */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output.slice(-4000)}`);
  return output;
}
