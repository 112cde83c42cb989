/** Problems as responses: one for each status that operations answer, with its codes (WIRE: Errors). */
import { catalogue, type ErrorCode } from "../../../runtime/errors.js";
import { type Json, listOf, openObject, shared, sharedSchema } from "./json.js";

/** Statuses that mean something to an operation; whatever else goes wrong may go wrong everywhere. */
const problems = {
  BadRequest: { status: 400, about: "The request is not valid; `errors` says where." },
  Unauthenticated: { status: 401, about: "The caller has to say who it is." },
  Forbidden: { status: 403, about: "The caller may not do this." },
  NotFound: { status: 404, about: "There is no such row, or the caller may not see it." },
  Conflict: { status: 409, about: "The request does not fit the rows that there are." },
  PreconditionFailed: { status: 412, about: "The row is not one that `If-Match` names." },
  PayloadTooLarge: { status: 413, about: "The body is too large." },
  UnsupportedMediaType: { status: 415, about: "The body is not JSON in UTF-8." },
  IdempotencyMismatch: { status: 422, about: "The idempotency key was used with another request." },
  PreconditionRequired: { status: 428, about: "`If-Match` has to say which version of the row is meant." },
} as const;

export type ProblemName = keyof typeof problems;

/** Headers of those that have some beside the common ones. */
const headers: Readonly<Partial<Record<ProblemName, readonly string[]>>> = {
  PreconditionFailed: ["ETag"],
  Conflict: ["Retry-After"],
};

const codes = Object.keys(catalogue) as readonly ErrorCode[]; // the keys of the catalogue
const codesOf = (status: number): readonly ErrorCode[] =>
  codes.filter((code) => catalogue[code].status === status);

/** `{ "404": …, "default": … }` */
export function problemResponses(names: readonly ProblemName[]): Json {
  const entries = names.map((name) => [String(problems[name].status), shared("responses", name)] as const);
  return { ...Object.fromEntries(entries), default: shared("responses", "Unexpected") };
}

/** Headers of any response, by name. */
export const headerRefs = (names: readonly string[]): Json =>
  Object.fromEntries(
    [...names, "X-Request-Id", "Prewire-Contract"].map((name) => [
      name,
      shared("headers", name.replaceAll("-", "")),
    ]),
  );

function problemResponse(about: string, of: Json, more: readonly string[]): Json {
  return {
    description: about,
    headers: headerRefs(more),
    content: {
      "application/problem+json": {
        schema: { allOf: [sharedSchema("Problem"), { type: "object", properties: of }] },
      },
    },
  };
}

/** The shared ones, by name. */
export function problemResponseSchemas(): Json {
  const known = Object.entries(problems).map(([name, { status, about }]) => {
    const of = {
      status: { type: "integer", const: status },
      code: { type: "string", enum: codesOf(status) },
    };
    return [name, problemResponse(about, of, headers[name as ProblemName] ?? [])] as const; // the keys of the table
  });
  const statuses = new Set<number>(Object.values(problems).map(({ status }) => status));
  const others = codes.filter((code) => !statuses.has(catalogue[code].status));
  const about =
    "What can happen to any request: it came too slowly or with too many headers, the server is busy or failed, or the path has no such method.";
  const unexpected = problemResponse(about, { code: { type: "string", enum: others } }, [
    "Retry-After",
    "Allow",
  ]);
  return { ...Object.fromEntries(known), Unexpected: unexpected };
}

export const problemSchemas: Json = {
  ErrorCode: {
    type: "string",
    enum: codes,
    description: "What went wrong, for programs. A code keeps its meaning.",
  },
  Complaint: {
    ...openObject({
      pointer: {
        type: "string",
        description:
          "Where: a JSON Pointer (RFC 6901) into the body; for a parameter its name behind a slash.",
      },
      code: sharedSchema("ErrorCode"),
      message: { type: "string" },
    }),
    description: "What is wrong with one place of the request.",
  },
  Problem: {
    ...openObject({
      type: { type: "string", format: "uri" },
      title: { type: "string" },
      status: { type: "integer", minimum: 400, maximum: 599 },
      detail: { type: "string" },
      code: sharedSchema("ErrorCode"),
      requestId: { type: "string" },
      errors: listOf(sharedSchema("Complaint")),
    }),
    description: "A failure (RFC 9457).",
    examples: [
      {
        type: "urn:prewire:problem:validation_failed",
        title: catalogue.validation_failed.title,
        status: 400,
        detail: "limit must be a whole number of at least 1.",
        code: "validation_failed",
        requestId: "6f1e2a90-4a3b-1",
        errors: [
          {
            pointer: "/limit",
            code: "validation_failed",
            message: "limit must be a whole number of at least 1.",
          },
        ],
      },
    ],
  },
};
