/** `{ "$result": "0/id" }` in an operation's input: the value that stands there in the result of an earlier operation. */
import type { Complaint } from "../../errors.js";
import { complaint, pointerTo, unknownName } from "../complaint.js";
import { isRecord } from "../record.js";

/** Where a value comes from. */
export interface Reference {
  /** Which operation's result, from 0. */
  readonly index: number;
  /** The way into it (RFC 6901 without the first slash, `~1` for a slash in a name); empty for the whole. */
  readonly steps: readonly string[];
  /** As it was written. */
  readonly text: string;
}

const MEMBER = "$result";

/**
 * The reference that a value is; null where it is none, a complaint where it is no right one.
 * @param before how many operations stand before the one that the value is an input of
 */
export function referenceOf(value: unknown, before: number): Reference | string | null {
  if (!isRecord(value) || !Object.hasOwn(value, MEMBER)) return null;
  if (Object.keys(value).length > 1) return `${MEMBER} stands alone in its object.`;
  const text = value[MEMBER];
  const [, digits = "", path = ""] =
    (typeof text === "string" && /^(0|[1-9]\d{0,3})(?:\/(.*))?$/su.exec(text)) || [];
  if (typeof text !== "string" || digits === "") {
    return `${MEMBER} is the number of an earlier operation, from 0, and the way into its result: "0/id".`;
  }
  const index = Number(digits);
  if (index >= before) return `${MEMBER} must name an earlier operation; this one is operation ${before}.`;
  const steps = text.includes("/") ? path.split("/").map(unescaped) : [];
  return { index, steps, text };
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** How deep an input is looked through: what JSON over a wire may nest, and what is around it. */
const DEPTH = 140;

/** Whether an input has references in it, and what is wrong with those. */
export function findReferences(
  value: unknown,
  before: number,
  pointer: string,
  complaints: Complaint[],
  depth = 0,
): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth > DEPTH) {
    complaints.push(complaint(pointer, "validation_failed", `An input nests at most ${DEPTH} levels deep.`));
    return false;
  }
  const reference = referenceOf(value, before);
  if (typeof reference === "string") complaints.push(complaint(pointer, "validation_failed", reference));
  if (reference !== null) return true;
  let found = false;
  for (const [name, each] of Object.entries(value)) {
    if (typeof each !== "object" || each === null) continue;
    if (findReferences(each, before, pointerTo(pointer, name), complaints, depth + 1)) found = true;
  }
  return found;
}

/**
 * The input with values in place of references.
 * @param resultOf the result of an earlier operation
 * @param complaints is told of references that lead nowhere
 */
export function resolveReferences(
  value: unknown,
  pointer: string,
  resultOf: (index: number) => unknown,
  complaints: Complaint[],
): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Checked before.
  const reference = referenceOf(value, Infinity);
  if (reference !== null && typeof reference === "object") {
    const found = follow(reference, resultOf(reference.index));
    if ("value" in found) return found.value;
    complaints.push(complaint(pointer, "validation_failed", found.wrong));
    return null;
  }
  const resolve = (each: unknown, step: string | number): unknown =>
    resolveReferences(each, pointerTo(pointer, step), resultOf, complaints);
  if (Array.isArray(value)) return value.map(resolve);
  // Defines members: an assignment to `__proto__` would not.
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolve(each, name)]));
}

type Found = { readonly value: unknown } | { readonly wrong: string };

function follow({ text, index, steps }: Reference, result: unknown): Found {
  let at = result;
  for (const step of steps) {
    if (typeof at === "object" && at !== null && Object.hasOwn(at, step)) {
      if (!Array.isArray(at) || /^\d+$/.test(step)) {
        at = (at as Readonly<Record<string, unknown>>)[step];
        continue;
      }
    }
    const where = ` in the result of operation ${index}, which ${JSON.stringify(text.slice(0, 100))} leads into`;
    return { wrong: unknownName("member", step, isRecord(at) ? Object.keys(at) : [], where) };
  }
  return { value: at };
}
