/** Checks that a facade makes before any channel is asked, so that both channels answer the same. */
import type { ResourceEntry } from "./types.js";
import { ValidationError } from "./errors.js";

/** How deep a filter is searched; what nests deeper is refused by the server. */
const WHERE_DEPTH = 100;

const LONE_SURROGATE = /[\ud800-\udfff]/u;

function refuse(pointer: string, message: string): never {
  throw new ValidationError({
    code: "validation_failed",
    status: 400,
    detail: message,
    complaints: [{ pointer, code: "validation_failed", message }],
  });
}

/**
 * Refuses a key that cannot be named in a URL or lacks a part. An empty text, `.` and `..` name no row: a URL would
 * lose them, and the call would mean another resource.
 * @throws {ValidationError}
 */
export function checkKey(entry: ResourceEntry, key: unknown): void {
  if (entry.key.length === 1) return checkPart(key, "/key");
  if (typeof key !== "object" || key === null)
    refuse("/key", `The key has the fields ${entry.key.join(", ")}.`);
  const parts = key as Readonly<Record<string, unknown>>;
  for (const field of entry.key) {
    if (!Object.hasOwn(parts, field)) refuse(`/${field}`, `The key lacks "${field}".`);
    checkPart(parts[field], `/${field}`, true);
  }
  for (const field of Object.keys(parts)) {
    if (!entry.key.includes(field)) refuse("", `The key has the fields ${entry.key.join(", ")} only.`);
  }
}

function checkPart(part: unknown, pointer: string, composite = false): void {
  const named =
    typeof part === "string" ||
    typeof part === "boolean" ||
    (typeof part === "number" && Number.isFinite(part));
  if (!named) refuse(pointer, "Must be a key: a text or a number.");
  if (part === "" || (!composite && (part === "." || part === ".."))) {
    refuse(pointer, 'Must be a key: no row is called "", "." or "..".');
  }
  if (typeof part === "string" && LONE_SURROGATE.test(part))
    refuse(pointer, "Must be text without lone surrogates.");
}

/**
 * Refuses a filter with an undefined condition: JSON has no such value, so that the condition would silently vanish
 * and the filter match more than was meant.
 * @throws {ValidationError}
 */
export function checkWhere(where: unknown, pointer = "/where", depth = WHERE_DEPTH): void {
  if (typeof where !== "object" || where === null || depth === 0) return;
  for (const [name, value] of Object.entries(where)) {
    const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (value === undefined)
      refuse(place, "Must not be undefined: leave the condition out, or compare with null.");
    checkWhere(value, place, depth - 1);
  }
}
