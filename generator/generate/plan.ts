/** Compares what should be in the output folder with what is: what to write, what to remove, and what not to touch. */
import type { Manifest } from "./manifest.js";

/** A file as it should be; without a text where it is known to be so already. */
export interface PlannedFile {
  readonly hash: string;
  readonly text: string | null;
}

export type Difference =
  /** It is not there. */
  | "missing"
  /** It is as an earlier run left it. */
  | "outdated"
  /** No model needs it any more. */
  | "orphan"
  /** Somebody changed it since it was written. */
  | "edited"
  /** It was there before, and is not ours. */
  | "foreign";

export interface Plan {
  readonly write: readonly string[];
  readonly remove: readonly string[];
  readonly differences: readonly { readonly path: string; readonly kind: Difference }[];
}

export interface Present {
  readonly manifest: Manifest;
  /** Hashes that an interrupted run may have written. */
  readonly pending: Readonly<Record<string, string>>;
  /** The hash of a file in the folder; null where there is none. */
  hashOf(path: string): string | null;
}

export function planOutput(files: ReadonlyMap<string, PlannedFile>, present: Present): Plan {
  const differences: { path: string; kind: Difference }[] = [];
  for (const [path, { hash, text }] of files) {
    const found = text === null ? hash : present.hashOf(path);
    if (found === hash) continue;
    differences.push({ path, kind: found === null ? "missing" : kindOf(path, found, present, "outdated") });
  }
  for (const path of Object.keys(present.manifest.outputs)) {
    if (files.has(path)) continue;
    const found = present.hashOf(path);
    if (found !== null) differences.push({ path, kind: kindOf(path, found, present, "orphan") });
  }
  const ofKind = (...kinds: readonly Difference[]): readonly string[] =>
    differences.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  return { write: ofKind("missing", "outdated"), remove: ofKind("orphan"), differences };
}

function kindOf(path: string, found: string, present: Present, ours: Difference): Difference {
  const recorded = Object.hasOwn(present.manifest.outputs, path) ? present.manifest.outputs[path] : undefined;
  const pending = Object.hasOwn(present.pending, path) ? present.pending[path] : undefined;
  if (found === recorded || found === pending) return ours;
  return recorded === undefined ? "foreign" : "edited";
}
