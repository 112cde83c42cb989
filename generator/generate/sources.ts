/** Finds and reads the schema files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceText } from "../diagnostics/source.js";
import { withLineFeeds } from "./hash.js";

/** Code of the application that runs; it says nothing about models. */
const notSchema = new Set(["hooks", "workflows", "seed.ts"]);

/**
 * All schema files below a folder, in code-unit order of their paths; null where there is no such folder. Paths are relative to `root`,
 * with forward slashes.
 */
export function readSources(root: string, folder: string): readonly SourceText[] | null {
  const names = list(join(root, folder), "");
  if (names === null) return null;
  return names.sort().map((name) => ({
    path: slashes(join(folder, name)),
    text: withLineFeeds(readFileSync(join(root, folder, name), "utf8")),
  }));
}

/** A file of the application; null where there is none. */
export function readSource(root: string, path: string): SourceText | null {
  try {
    return { path, text: withLineFeeds(readFileSync(join(root, path), "utf8")) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const slashes = (path: string): string => path.replaceAll("\\", "/");

/** Whether a file is read as schema; its path is relative to the schema folder. */
export function isSchemaFile(path: string): boolean {
  const parts = slashes(path).split("/");
  if (notSchema.has(parts[0] ?? "")) return false;
  return !parts.some((part) => part.startsWith(".") || part === "node_modules") && isModule(path);
}

const isModule = (path: string): boolean => path.endsWith(".ts") && !/\.(d|test|spec)\.ts$/.test(path);

function list(root: string, below: string): string[] | null {
  let entries;
  try {
    entries = readdirSync(join(root, below), { withFileTypes: true });
  } catch (error) {
    if (below === "" && isMissing(error)) return null;
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      return notSchema.has(path) || entry.name.startsWith(".") || entry.name === "node_modules"
        ? []
        : (list(root, path) ?? []);
    }
    return isSchemaFile(path) ? [path] : [];
  });
}

/** Whether a call of node:fs failed because there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
