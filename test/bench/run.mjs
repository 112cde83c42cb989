/** Bundles the benches, which are TypeScript, and runs them: `npm run bench`, `npm run bench -- start requests`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

buildSync({
  entryPoints: { bench: here("main.ts"), load: here("load.ts") },
  outdir: here(".work/bin"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
});
const args = ["--enable-source-maps", here(".work/bin/bench.mjs"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
process.exitCode = status ?? 1;
