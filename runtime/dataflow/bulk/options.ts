/** What every bulk operation takes besides its items. */
import { refuse } from "../complaint.js";
import { parseWord } from "../members.js";
import type { OperationInput } from "../answer.js";

export interface BulkOptions {
  /** All items or none; or each for itself. */
  readonly mode: "atomic" | "perRow";
  /** What is answered of each row. */
  readonly answer: "rows" | "ids" | "none";
  /** Rows that may change at most; null for any number. */
  readonly maxAffected: number | null;
}

export function parseOptions(input: OperationInput): BulkOptions {
  return {
    mode: parseWord("mode", input.mode, ["atomic", "perRow"]),
    answer: parseWord("return", input.return, ["rows", "ids", "none"]),
    maxAffected: parseMaxAffected(input.maxAffected),
  };
}

export function parseMaxAffected(value: unknown): number | null {
  if (value === undefined) return null;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  return refuse("/maxAffected", "validation_failed", "maxAffected must be a whole number of at least 0.");
}

/** Items of one call at most. */
const MAXIMUM_ITEMS = 10_000;

export function parseList(name: "data" | "ids", value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return refuse(`/${name}`, "validation_failed", `${name} must be a list.`);
  if (value.length <= MAXIMUM_ITEMS) return value;
  return refuse(`/${name}`, "validation_failed", `${name} must have at most ${MAXIMUM_ITEMS} items.`);
}
