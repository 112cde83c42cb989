/** Where things are. The benches run bundled, from `.work/bin`. */
import { fileURLToPath } from "node:url";

/** `test/bench` */
export const benchFolder = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
/** The package's root. */
export const packageFolder = fileURLToPath(new URL("../../../..", import.meta.url)).replace(/\/$/, "");
/** `test/bench/.work`: everything that the benches write, apart from `results/`. */
export const workFolder = `${benchFolder}/.work`;
