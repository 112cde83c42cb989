/**
 * What this machine remembers of a schema that was generated, beside the state and like it not committed: with it, a run reads, checks
 * and prints what changed, and takes the rest from here. It never changes what a run makes. It is believed only if it is whole, and of
 * this very generator; without it a run does all the work.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ModelParts, TablePart } from "../emit/parts.js";
import type { ToolsSize } from "../emit/mcp/cost.js";
import type { Model } from "../ir/ir.js";
import type { Imports } from "../read/read-schema.js";
import { hashOf } from "./hash.js";

export interface Memory {
  /** Hashes of the schema's files, by path. */
  readonly sources: Readonly<Record<string, string>>;
  readonly imports: Imports;
  /** In the order of names. */
  readonly models: readonly ModelMemory[];
}

export interface ModelMemory extends ModelParts {
  readonly model: Model;
  readonly warnings: readonly Diagnostic[];
  /** `hash` is of all that the files of the model depend on, as the manifest has it. */
  readonly table: TablePart & { readonly hash: string };
  readonly tools: ToolsSize;
}

/** Null where there is none, or none that can be believed. */
export function readMemory(path: string, generator: string): Memory | null {
  try {
    const [seal, body] = halves(readFileSync(path, "utf8"));
    return seal === sealOf(generator, body) ? (JSON.parse(body) as Memory) : null; // the seal is on what this module wrote
  } catch {
    return null;
  }
}

export function writeMemory(path: string, generator: string, memory: Memory): void {
  const body = JSON.stringify(memory);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, `${sealOf(generator, body)}\n${body}`);
  renameSync(`${path}.tmp`, path);
}

const sealOf = (generator: string, body: string): string => hashOf(`${generator}\n${body}`);

function halves(text: string): readonly [string, string] {
  const at = text.indexOf("\n");
  return [text.slice(0, at), text.slice(at + 1)];
}
