/** What the tool knows of its own package. */
import { readFileSync } from "node:fs";

/** The compiled file is `build/generator/commands/package.js`; the package's root is three folders up. */
const manifest = new URL("../../../package.json", import.meta.url);

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export function ownPackage(): Manifest {
  // Our own file: its shape is known, and a damaged installation fails on first use.
  return JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
}
