/** The output folder: what is there, and how it changes. The only module that writes. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { hashOf, withLineFeeds } from "./hash.js";
import { isMissing } from "./sources.js";

export interface Change {
  readonly write: readonly { readonly path: string; readonly text: string }[];
  readonly remove: readonly string[];
}

/** The text of a file; null where there is none. */
export function readOutput(folder: string, path: string): string | null {
  try {
    return withLineFeeds(readFileSync(join(folder, path), "utf8"));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Where a file was left: enough to notice that somebody touched it. */
export interface Stamp {
  readonly size: number;
  readonly changed: number;
}

export function stampOf(folder: string, path: string): Stamp | null {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  return stats === undefined ? null : { size: stats.size, changed: stats.mtimeMs };
}

/** The hash of a file's text; null where there is none. */
export function hashOfOutput(folder: string, path: string): string | null {
  const text = readOutput(folder, path);
  return text === null ? null : hashOf(text);
}

/**
 * Changes the folder. Every text is on the disk under another name before the first file is replaced, and each is replaced at once, so
 * that a reader sees the old file or the new one, and a full disk changes nothing.
 */
export function applyChange(folder: string, { write, remove }: Change): void {
  const temporary = write.map(({ path }) => join(folder, `${path}.${process.pid}.tmp`));
  try {
    const folders = new Set(write.map(({ path }) => dirname(join(folder, path))));
    for (const path of folders) mkdirSync(path, { recursive: true });
    for (const [index, { text }] of write.entries()) writeFileSync(temporary[index] ?? "", text);
    for (const [index, { path }] of write.entries()) renameSync(temporary[index] ?? "", join(folder, path));
  } catch (error) {
    for (const path of temporary) rmSync(path, { force: true });
    throw error;
  }
  for (const path of remove) rmSync(join(folder, path), { force: true });
  for (const path of new Set(remove.map((file) => dirname(file)))) removeEmpty(folder, path);
}

function removeEmpty(folder: string, path: string): void {
  if (path === ".") return;
  try {
    rmdirSync(join(folder, path));
  } catch (error) {
    if (isMissing(error) || (error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) return;
    throw error;
  }
}

/** All files of the folder but those whose name begins with a dot, and migrations, which are history and not output. */
export function listOutput(folder: string, below = ""): readonly string[] {
  let entries;
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith(".") || path === "migrations") return [];
    return entry.isDirectory() ? listOutput(folder, path) : [path];
  });
}
