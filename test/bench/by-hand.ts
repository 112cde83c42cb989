/** Bundles the by-hand server: as it is, with copies of its one model, each with routes of its own, or with the model of comments. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { benchFolder, packageFolder, workFolder } from "./places.js";

/**
 * Answers the bundle's path.
 *
 * @param others plugins beside the tickets, each in the file of its name
 */
export async function bundleByHand(models: number, others: readonly string[] = []): Promise<string> {
  const folder = join(workFolder, "by-hand", [models, ...others].join("-"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(benchFolder, "contenders/by-hand"), folder, { recursive: true });
  const text = readFileSync(join(folder, "tickets.mjs"), "utf8");
  const imports = [`import { tickets } from "./tickets.mjs";`];
  const names = ["tickets"];
  for (let i = 1; i < models; i++) {
    const name = `tickets${i}`;
    writeFileSync(join(folder, `${name}.mjs`), text.replaceAll(/\btickets\b/g, name));
    imports.push(`import { ${name} } from "./${name}.mjs";`);
    names.push(name);
  }
  for (const name of others) {
    imports.push(`import { ${name} } from "./${name}.mjs";`);
    names.push(name);
  }
  writeFileSync(
    join(folder, "plugins.mjs"),
    `${imports.join("\n")}\nexport const plugins = [${names.join(", ")}];\n`,
  );
  const outfile = join(folder, "dist/server.mjs");
  await build({
    entryPoints: [join(folder, "server.mjs")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "esm",
    nodePaths: [join(packageFolder, "node_modules")],
    external: ["pg-native"],
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
  return outfile;
}
