/** Where things are. The benches run bundled, from `.work/bin`; tests use some of their modules where they stand. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function rootAbove(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : rootAbove(dirname(folder));
}

/** The package's root. */
export const packageFolder = rootAbove(dirname(fileURLToPath(import.meta.url)));
/** `test/bench` */
export const benchFolder = join(packageFolder, "test/bench");
/** `test/bench/.work`: everything that the benches write, apart from `results/`. */
export const workFolder = join(benchFolder, ".work");

/** The Node that servers under test run on: `PREWIRE_BENCH_NODE`, a path, or the one that the benches run on. */
export const serverNode = process.env["PREWIRE_BENCH_NODE"] ?? process.execPath;

/** Its version, as `v24.1.0`. */
export function serverNodeVersion(): string {
  if (serverNode === process.execPath) return process.version;
  return spawnSync(serverNode, ["--version"], { encoding: "utf8" }).stdout.trim();
}

/** 24 of `v24.1.0` */
export function majorOf(version: string): number {
  return Number(/^v(\d+)/.exec(version)?.[1]);
}
