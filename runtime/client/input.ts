/** Checks that a facade makes before any channel is asked, so that both channels answer the same. */
import type { CallOptions, OperationName, ResourceEntry } from "./types.js";
import type { ErrorCode } from "../errors.js";
import { nearest } from "../nearest.js";
import { ValidationError } from "./errors.js";
import { Place } from "./place.js";
import { membersOf, type ObjectOperation, writeOperations } from "./query.js";

/** How deep a filter is searched; what nests deeper is refused by the server. */
const WHERE_DEPTH = 100;

const LONE_SURROGATE = /[\ud800-\udfff]/u;

function refuse(pointer: string, message: string, code: ErrorCode = "validation_failed"): never {
  throw new ValidationError({
    code,
    status: 400,
    detail: message,
    complaints: [{ pointer, code, message }],
  });
}

/**
 * Refuses a key that cannot be named in a URL or lacks a part. An empty text, `.` and `..` name no row: a URL would
 * lose them, and the call would mean another resource.
 * @throws {ValidationError}
 */
export function checkKey({ key: fields }: ResourceEntry, key: unknown): void {
  const [only] = fields;
  // The key of a row of the same batch.
  if (key instanceof Place) return;
  if (only !== undefined && fields.length === 1) return checkPart(only, key, [".", ".."]);
  if (typeof key !== "object" || key === null)
    refuse("", `The key must be an object of ${fields.join(" and ")}.`);
  const parts = key as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(parts)) {
    if (!fields.includes(name))
      refuse(stepTo("", name), `There is no key field ${JSON.stringify(name)}.`, "unknown_field");
  }
  for (const field of fields) checkPart(field, parts[field], []);
}

function checkPart(field: string, part: unknown, folders: readonly string[]): void {
  if (part === undefined || part === null) refuse(`/${field}`, `${field} is required.`);
  if (part instanceof Place) return;
  if (typeof part === "object" || (typeof part === "number" && !Number.isFinite(part))) {
    refuse(`/${field}`, `${field} must be a text or a number.`);
  }
  const text = String(part);
  if (text === "" || folders.includes(text)) refuse(`/${field}`, `${field} must not be empty, "." or "..".`);
  if (LONE_SURROGATE.test(text)) refuse(`/${field}`, `${field} must be text without lone surrogates.`);
}

/**
 * Refuses an input that says something which nothing reads.
 * @throws {ValidationError}
 */
export function checkInput(operation: ObjectOperation, input: Readonly<Record<string, unknown>>): void {
  // Whether deleted rows are kept, the model says: of one that keeps none, both channels refuse to include them.
  checkNames(input, membersOf(operation, { softDelete: true }));
  checkWhere(input.where);
  checkWhere(input.having, "/having");
  checkInclude(input.include);
}

/** @throws {ValidationError} */
export function checkNames(input: Readonly<Record<string, unknown>>, members: readonly string[]): void {
  for (const name of Object.keys(input)) {
    if (members.includes(name)) continue;
    const near = nearest(name, members);
    const hint = near === null ? "" : ` Did you mean "${near}"?`;
    refuse(stepTo("", name), `There is no member ${JSON.stringify(name)}.${hint}`, "unknown_field");
  }
}

/** Options that make a write mean more: what each may be. Texts are such as a header can carry (RFC 9110, 5.5). */
const wishes: Readonly<
  Record<string, { readonly is: (value: unknown) => boolean; readonly sentence: string }>
> = {
  ifMatch: {
    is: (value) => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
    sentence: "must be an entity tag in double quotes",
  },
  idempotencyKey: {
    is: (value) => typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value),
    sentence: "must be 1 to 255 visible characters of ASCII",
  },
  validateOnly: { is: (value) => typeof value === "boolean", sentence: "must be true or false" },
};

/**
 * Refuses options that the operation does not have, and those that are there and undefined: the call would quietly do
 * more than its caller thinks.
 * @throws {ValidationError}
 */
export function checkOptions(operation: OperationName, options: CallOptions): void {
  for (const name in options) {
    const wish = Object.hasOwn(wishes, name) ? wishes[name] : undefined;
    if (wish === undefined) continue;
    if (!writeOperations.has(operation)) refuse(`/${name}`, `${name} is for writes.`, "unknown_field");
    const value: unknown = Reflect.get(options, name);
    if (wish.is(value)) continue;
    const hint = value === undefined ? "; it is undefined: leave it out if it is not meant" : "";
    refuse(`/${name}`, `${name} ${wish.sentence}${hint}.`);
  }
}

/** The filters of included lists, wherever they are. @throws {ValidationError} */
export function checkInclude(include: unknown, pointer = "/include", depth = WHERE_DEPTH): void {
  if (typeof include !== "object" || include === null || Array.isArray(include) || depth === 0) return;
  for (const [name, wish] of Object.entries(include)) {
    if (typeof wish !== "object" || wish === null) continue;
    const place = stepTo(pointer, name);
    const { where, include: inner } = wish as { readonly where?: unknown; readonly include?: unknown };
    checkWhere(where, `${place}/where`);
    checkInclude(inner, `${place}/include`, depth - 1);
  }
}

/**
 * Refuses a filter with an undefined condition: JSON has no such value, so that the condition would silently vanish
 * and the filter match more than was meant.
 * @throws {ValidationError}
 */
function checkWhere(where: unknown, pointer = "/where", depth = WHERE_DEPTH): void {
  if (typeof where !== "object" || where === null || depth === 0) return;
  for (const [name, value] of Object.entries(where)) {
    const place = stepTo(pointer, name);
    if (value === undefined)
      refuse(place, `${name} must not be undefined: leave the condition out, or compare with null.`);
    checkWhere(value, place, depth - 1);
  }
}

/** One step further along a JSON Pointer (RFC 6901). */
function stepTo(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
