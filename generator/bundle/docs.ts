/** The documentation page in `dist/docs/`: the page is the package's own, its picture the application's. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Sources } from "./options.js";

/** The page's sources, which the package has beside its compiled code: they are compiled for a browser, and only here. */
const PAGE = fileURLToPath(new URL("../../../runtime/nexus/docs/page/", import.meta.url));

const ASSETS = ["index.html", "icon.svg"];
const PICTURE = "generated/schema.svg";

/** @param docs a folder that is not there yet */
export async function buildDocs({ root }: Sources, docs: string): Promise<void> {
  mkdirSync(docs);
  for (const asset of ASSETS) copyFileSync(join(PAGE, asset), join(docs, asset));
  const picture = join(root, PICTURE);
  if (existsSync(picture)) copyFileSync(picture, join(docs, "schema.svg"));
  await build({
    entryPoints: [
      { in: join(PAGE, "main.ts"), out: "page" },
      { in: join(PAGE, "page.css"), out: "page" },
    ],
    outdir: docs,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: ["chrome111", "firefox115", "safari16.4"],
    minify: true,
    // What an application says in its own tsconfig.json is not about this page.
    tsconfigRaw: {},
    logLevel: "silent",
  });
}
