/** One text for equal JSON values, whatever the order in which their members were written. */
import { refuse } from "../complaint.js";

/**
 * Like `JSON.stringify`, with the members of objects in code-unit order (RFC 8785, 3.2.3).
 * @throws {OperationError} `validation_failed`: JSON cannot carry the value
 */
export function canonicalJson(value: unknown): string {
  try {
    return write(value);
  } catch {
    // A bigint, an object that contains itself, or one that is too deep for any operation.
    return refuse("", "validation_failed", "The input must be JSON: no bigint, no circle, no endless depth.");
  }
}

function write(value: unknown): string {
  // What JSON has no text for (undefined in a list) is null, as `JSON.stringify` has it.
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if ("toJSON" in value && typeof value.toJSON === "function") return write(value.toJSON());
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(",")}}`;
}
