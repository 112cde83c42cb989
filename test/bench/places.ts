/** Where things are. The benches run bundled, from `.work/bin`; tests use some of their modules where they stand. */
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
