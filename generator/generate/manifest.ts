/**
 * `manifest.json`: what the output was made of and what belongs to it. It is committed with the output, so that a file that somebody
 * edited is told from one that is out of date, on any machine.
 */
import type { LaidOut } from "../text/layout.js";
import { printJson } from "../text/json.js";

export const manifestPath = "manifest.json";

type Hashes = Readonly<Record<string, string>>;

export interface Manifest {
  /** Of each schema file, by its path from the application's root. */
  readonly sources: Hashes;
  /** Of all that the files of a model depend on, by its name. */
  readonly models: Hashes;
  /** Of each file of the output, by its path in it. */
  readonly outputs: Hashes;
}

export const emptyManifest: Manifest = { sources: {}, models: {}, outputs: {} };

export function printManifest({ sources, models, outputs }: Manifest): LaidOut {
  return printJson({ models: sorted(models), outputs: sorted(outputs), sources: sorted(sources) }, 2);
}

const sorted = (hashes: Hashes): Hashes =>
  Object.fromEntries(Object.entries(hashes).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Null where the text is no manifest (a merge left its marks in it, say). */
export function parseManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { sources, models, outputs } = value;
  return areHashes(sources) && areHashes(models) && areHashes(outputs) ? { sources, models, outputs } : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areHashes = (value: unknown): value is Hashes =>
  isRecord(value) && Object.values(value).every((hash) => typeof hash === "string");
