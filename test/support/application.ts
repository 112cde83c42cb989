/** An application in a folder of its own, outside of this repository's: the help desk, or whatever files are given. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "./command.js";

export interface TestApplication {
  readonly folder: string;
  write(name: string, text: string): void;
  remove(): void;
}

/** @param copy folders of this repository to copy; the packages are those of this repository */
export function createApplication(copy: readonly string[] = []): TestApplication {
  const folder = mkdtempSync(join(tmpdir(), "prewire-application-"));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write("package.json", `{ "name": "application", "private": true, "type": "module" }\n`);
  for (const name of copy) cpSync(join(repository, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules/prewire"));
  symlinkSync(join(repository, "node_modules/zod"), join(folder, "node_modules/zod"));
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
