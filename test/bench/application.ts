/** An application on disk, as a user of the package has one: it finds `prewire` and its other dependencies by name. */
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageFolder, workFolder } from "./places.js";
import { type SchemaFiles } from "./schema-of.js";

const TSCONFIG = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["schema", "generated"],
};

/** The folder of a bench's application. */
export function folderOf(name: string): string {
  return join(workFolder, "apps", name);
}

/** Writes it afresh and answers its folder. */
export function writeApplication(folder: string, schema: SchemaFiles): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "schema"), { recursive: true });
  const manifest = {
    name: basename(folder),
    version: "1.0.0",
    private: true,
    type: "module",
    dependencies: { prewire: "*", zod: "*" },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG, null, 2));
  for (const [file, text] of schema) writeFileSync(join(folder, "schema", file), text);
  linkDependencies(folder);
  return folder;
}

/** Links in place of an installation: every package of ours, and ours itself. */
function linkDependencies(folder: string): void {
  const target = join(folder, "node_modules");
  mkdirSync(target);
  const source = join(packageFolder, "node_modules");
  for (const entry of readdirSync(source)) {
    if (!entry.startsWith(".")) symlinkSync(join(source, entry), join(target, entry));
  }
  symlinkSync(packageFolder, join(target, "prewire"));
}
