/** An operation as an HTTP request, and its answer as a value or an error (WIRE: Operations, Errors). */
import { ConnectionError, errorOf, type FailureCode, type PrewireError, ValidationError } from "./errors.js";
import { noteTag } from "./entity-tags.js";
import { historyMembers } from "./query.js";
import type { Call, ChangeOptions, OperationName, ResourceEntry, WriteOptions } from "./types.js";

export interface WireRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Behind the base URL. */
  readonly path: string;
  readonly contentType?: string;
  readonly body?: string;
  readonly ifMatch?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** It may be sent twice: it changes nothing, or is done once whatever happens. */
  readonly repeatable: boolean;
}

/** What the operation alone makes of it. */
interface Plain extends Omit<WireRequest, "repeatable"> {
  /** It changes nothing. */
  readonly safe: boolean;
}

const JSON_TYPE = "application/json";

type Writer = (path: string, entry: ResourceEntry, call: Call) => Plain;

const writers: Readonly<Record<OperationName, Writer>> = {
  create: (path, _, { input }) => ({
    method: "POST",
    path,
    contentType: JSON_TYPE,
    body: bodyOf(input.data),
    safe: false,
  }),
  read: (path, entry, { input }) => ({
    method: "GET",
    path: rowPath(path, entry, input.key) + readQuery(input),
    safe: true,
  }),
  update: (path, entry, { input }) => ({
    method: "PATCH",
    path: rowPath(path, entry, input.key),
    contentType: "application/merge-patch+json",
    body: bodyOf(input.data),
    safe: false,
  }),
  delete: (path, entry, { input }) => ({
    method: "DELETE",
    path: rowPath(path, entry, input.key),
    safe: false,
  }),
  restore: (path, entry, { input }) => ({
    method: "POST",
    path: `${rowPath(path, entry, input.key)}:restore`,
    safe: false,
  }),
  history: (path, entry, { input }) => ({
    method: "GET",
    path: `${rowPath(path, entry, input.key)}:history${historyQuery(input)}`,
    safe: true,
  }),
  // Always a body, never a query string: no filter is too long for it, and no value changes its type on the way.
  list: verb("query", true),
  count: verb("count", true),
  aggregate: verb("aggregate", true),
  upsert: verb("upsert", false),
  bulkCreate: verb("bulkCreate", false),
  bulkUpdate: verb("bulkUpdate", false),
  bulkDelete: verb("bulkDelete", false),
  bulkUpsert: verb("bulkUpsert", false),
};

function verb(name: string, safe: boolean): Writer {
  return (path, _, { input }) => ({
    method: "POST",
    path: `${path}:${name}`,
    contentType: JSON_TYPE,
    body: bodyOf(input),
    safe,
  });
}

/** @throws {ValidationError} the input has a value that JSON cannot carry */
export function requestOf(entry: ResourceEntry, call: Call): WireRequest {
  const { path, safe, ...plain } = writers[call.operation](`/api/${entry.path}`, entry, call);
  // Those of a read are refused before.
  const { ifMatch, idempotencyKey, validateOnly }: ChangeOptions = call.options;
  return {
    ...plain,
    path: validateOnly === true ? `${path}?validateOnly=true` : path,
    ifMatch,
    idempotencyKey,
    repeatable: safe || idempotencyKey !== undefined,
  };
}

/** The key as one path segment: its parts joined with commas, each percent-encoded. */
function rowPath(path: string, entry: ResourceEntry, key: unknown): string {
  if (entry.key.length === 1) return `${path}/${encodeURIComponent(String(key))}`;
  const parts = key as Readonly<Record<string, unknown>>;
  return `${path}/${entry.key.map((field) => encodeURIComponent(String(parts[field]))).join(",")}`;
}

/** The query string of a read. */
function readQuery({ include, includeDeleted }: Call["input"]): string {
  const parameters = [
    ...(include === undefined ? [] : [`include=${encodeURIComponent(includeText(include))}`]),
    ...(includeDeleted === undefined ? [] : [`includeDeleted=${encodeURIComponent(String(includeDeleted))}`]),
  ];
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}

function historyQuery(input: Call["input"]): string {
  const parameters = historyMembers.flatMap((name) =>
    input[name] === undefined ? [] : [`${name}=${encodeURIComponent(String(input[name]))}`],
  );
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}

/** Names as they are, anything else as JSON. */
function includeText(include: unknown): string {
  const isNames = Array.isArray(include) && include.every((name) => typeof name === "string");
  return typeof include === "string" ? include : isNames ? include.join(",") : bodyOf(include);
}

/** @throws {ValidationError} */
function bodyOf(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, jsonOnly);
  } catch {
    // A bigint, an object that contains itself, or what `jsonOnly` refused.
  }
  if (text !== undefined) return text;
  const message = "The input must be JSON: no undefined, bigint, number that is not finite, or circle.";
  throw new ValidationError({
    code: "validation_failed",
    status: 400,
    detail: message,
    complaints: [{ pointer: "", code: "validation_failed", message }],
  });
}

/** `JSON.stringify` writes null for a number that is not finite: another value than the caller's. */
function jsonOnly(_name: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not finite");
  return value;
}

/** @throws {ValidationError} the input has a value that JSON cannot carry */
export function batchRequest(operations: readonly unknown[], options: WriteOptions): WireRequest {
  return {
    method: "POST",
    path: options.validateOnly === true ? "/api/batch?validateOnly=true" : "/api/batch",
    contentType: JSON_TYPE,
    body: bodyOf({ operations }),
    idempotencyKey: options.idempotencyKey,
    repeatable: options.idempotencyKey !== undefined || options.validateOnly === true,
  };
}

/** What each operation makes of the answer's JSON. */
export function valueOf(call: Call, json: unknown): unknown {
  switch (call.operation) {
    case "count":
      return (json as { readonly count: number }).count;
    case "delete":
      return undefined;
    default:
      return json;
  }
}

/** The JSON of a success, null for `read` of a row that is not there. @throws {PrewireError} */
export async function readAnswer(
  response: Response,
  call: { readonly operation: OperationName | "batch" },
): Promise<unknown> {
  const text = await response.text();
  if (response.status === 204) return null;
  const json = parse(text);
  if (response.ok && json !== undefined) {
    const etag = response.headers.get("etag");
    if (etag !== null && call.operation !== "batch") noteTag(call.operation, json, etag);
    return json;
  }
  const error = errorFrom(response, json);
  // A resource that is not there has a complaint; a row that is not there has none.
  if (call.operation === "read" && error.code === "not_found" && error.complaints.length === 0) return null;
  throw error;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorFrom(response: Response, json: unknown): PrewireError {
  const retryAfter = secondsOf(response.headers.get("retry-after"));
  const requestId = response.headers.get("x-request-id") ?? undefined;
  if (!isProblem(json)) {
    return new ConnectionError({
      code: "unreachable",
      status: response.status,
      detail: `The answer did not come from a Prewire server (status ${response.status}).`,
      requestId,
      retryAfter,
    });
  }
  return errorOf({
    code: json.code,
    status: response.status,
    detail: json.detail ?? json.title ?? json.code,
    complaints: json.errors,
    requestId: json.requestId ?? requestId,
    retryAfter,
    etag: response.headers.get("etag") ?? undefined,
  });
}

interface Problem {
  readonly code: FailureCode;
  readonly title?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly errors?: PrewireError["complaints"];
}

function isProblem(json: unknown): json is Problem {
  return typeof json === "object" && json !== null && typeof (json as { code?: unknown }).code === "string";
}

/** `Retry-After` in seconds; it may be a date (RFC 9110, 10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
