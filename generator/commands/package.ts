/** What the tool knows of its own package. */
import { readFileSync } from "node:fs";

/** The compiled file is `build/generator/commands/package.js`; the package's root is three folders up. */
const manifest = new URL("../../../package.json", import.meta.url);

/** @throws {Error} the package is damaged */
export function packageVersion(): string {
  return field("version");
}

function field(name: string): string {
  const about: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  const value: unknown = typeof about === "object" && about !== null ? Reflect.get(about, name) : undefined;
  return String(value);
}
