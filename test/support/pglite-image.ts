import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { writeImage } from "#runtime/database/embedded-image.js";

/** The path of an archive of an empty PGlite cluster, made once per version and kept with the installed packages. */
export async function pgliteImage(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const { version } = createRequire(main)("../package.json") as { version: string };
  const modules = dirname(dirname(dirname(dirname(main))));
  const file = join(modules, ".cache", "prewire", `pglite-${version}.tar.gz`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  await writeImage(file);
  return file;
}
