/**
 * What each method means on each kind of URL (WIRE: Operations): which operation it runs, where the operation's input
 * stands in the request, and what the answer looks like. The whole of REST is in these tables.
 */
import { METHODS, type IncomingHttpHeaders } from "node:http";
import { queryMembers } from "../client/query.js";
import type { Answer, OperationInput } from "../dataflow/answer.js";
import { complaint, pointerTo, refuse, unknownName } from "../dataflow/complaint.js";
import { keyFromSegment } from "../dataflow/key.js";
import type { Model, OperationName } from "../dataflow/model.js";
import { invalid, OperationError } from "../errors.js";
import { BadBody } from "./body.js";
import { matches, noneMatchFails } from "./etag.js";
import { queryInput } from "./query-string.js";
import type { Target } from "./target.js";
import { parametersOf } from "./url-parameters.js";

/** A request for a resource that exists. */
export interface RestRequest {
  readonly model: Model;
  readonly target: Target;
  readonly headers: IncomingHttpHeaders;
  /** The parsed body, `BadBody`, or undefined where there is none. */
  readonly body: unknown;
  /** The path of the collection: `/api/tickets`. */
  readonly path: string;
}

/** The part of a Fastify reply that shaping an answer needs. */
export interface RestReply {
  code(status: number): unknown;
  /** `name` in lower case. */
  header(name: string, value: string): unknown;
}

export interface Endpoint {
  readonly operation: OperationName;
  /** @throws {OperationError} */
  readonly input: (request: RestRequest) => OperationInput;
  /** Sets status and headers; the result is the body, undefined where there is none. @throws {OperationError} */
  readonly shape: (answer: Answer, request: RestRequest, reply: RestReply) => string | undefined;
}

/** By HTTP method. */
export type Methods = Readonly<Record<string, Endpoint>>;

const create: Endpoint = {
  operation: "create",
  input: (request) => {
    checkWrite(request);
    return { data: bodyOf(request) };
  },
  shape: (answer, { path }, reply) => {
    reply.code(201);
    reply.header("location", `${path}/${answer.segment}`);
    return row(answer, reply);
  },
};

const read: Endpoint = {
  operation: "read",
  input: (request) => {
    refuseParameters(request);
    return { key: keyOf(request) };
  },
  shape: (answer, { model, headers }, reply) => {
    const { etag } = answer;
    if (etag !== null) {
      const ifMatch = headers["if-match"];
      const ifNoneMatch = headers["if-none-match"];
      if (ifMatch !== undefined && !matches(ifMatch, etag)) {
        reply.header("etag", etag);
        throw new OperationError("precondition_failed", "The row is not the one that If-Match names.");
      }
      if (ifNoneMatch !== undefined && noneMatchFails(ifNoneMatch, etag)) {
        reply.code(304);
        reply.header("etag", etag);
        return undefined;
      }
    }
    if (answer.body === null) throw new OperationError("not_found", `There is no such ${model.name}.`);
    return row(answer, reply);
  },
};

const update: Endpoint = {
  operation: "update",
  input: (request) => {
    checkWrite(request);
    return { key: keyOf(request), data: bodyOf(request) };
  },
  shape: (answer, _, reply) => row(answer, reply),
};

const remove: Endpoint = {
  operation: "delete",
  input: (request) => {
    checkWrite(request);
    if (request.body !== undefined) refuse("", "validation_failed", "DELETE takes no body.");
    return { key: keyOf(request) };
  },
  shape: (_answer, _request, reply) => {
    reply.code(204);
    return undefined;
  },
};

const listByParameters: Endpoint = {
  operation: "list",
  input: ({ model, target }) => queryInput(model, "list", parametersOf(target.query)),
  shape: (answer, { path, target }, reply) => {
    if (answer.nextCursor !== null) reply.header("link", nextLink(path, target.query, answer.nextCursor));
    return json(answer, reply);
  },
};

const listByBody: Endpoint = {
  operation: "list",
  input: (request) => queryBody(request, queryMembers.list),
  shape: (answer, _, reply) => json(answer, reply),
};

const countByParameters: Endpoint = {
  operation: "count",
  input: ({ model, target }) => queryInput(model, "count", parametersOf(target.query)),
  shape: (answer, _, reply) => json(answer, reply),
};

const countByBody: Endpoint = {
  ...countByParameters,
  input: (request) => queryBody(request, queryMembers.count),
};

const collection: Methods = {
  GET: listByParameters,
  HEAD: listByParameters,
  // RFC 10008; a Node that does not know the method never hands one over.
  ...(METHODS.includes("QUERY") ? { QUERY: listByBody } : {}),
  POST: create,
};

const rows: Methods = { GET: read, HEAD: read, PATCH: update, DELETE: remove };

const collectionVerbs: Readonly<Record<string, Methods>> = {
  query: { POST: listByBody },
  count: { GET: countByParameters, HEAD: countByParameters, POST: countByBody },
};

const rowVerbs: Readonly<Record<string, Methods>> = {};

/** @throws {OperationError} `not_found`: there is no such verb */
export function methodsAt({ segment, verb }: Target): Methods {
  if (verb === null) return segment === null ? collection : rows;
  const verbs = segment === null ? collectionVerbs : rowVerbs;
  const methods = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (methods !== undefined) return methods;
  const hint = segment === null ? "" : " In a key a colon is written %3A.";
  return refuse("", "not_found", unknownName("verb", verb, Object.keys(verbs)) + hint);
}

function row(answer: Answer, reply: RestReply): string {
  if (answer.etag !== null) reply.header("etag", answer.etag);
  return json(answer, reply);
}

function json({ body }: Answer, reply: RestReply): string {
  reply.header("content-type", "application/json; charset=utf-8");
  return body ?? "null";
}

function keyOf({ model, target }: RestRequest): unknown {
  return keyFromSegment(model, target.segment ?? "");
}

/** @throws {OperationError} what is wrong with the body, or that there is none */
function bodyOf({ body }: RestRequest): unknown {
  if (body instanceof BadBody) throw body.error;
  if (body === undefined) refuse("", "validation_failed", "A body is required.");
  return body;
}

/** A query in a body is the operation's input itself. No body is the query that asks for everything. */
function queryBody(request: RestRequest, keys: readonly string[]): OperationInput {
  refuseParameters(request);
  if (request.body === undefined) return {};
  const body = bodyOf(request);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refuse("", "validation_failed", "The body must be an object.");
  }
  const unknown = Object.keys(body).filter((name) => !keys.includes(name));
  if (unknown.length > 0) {
    throw invalid(
      unknown
        .slice(0, 100)
        .map((name) => complaint(pointerTo("", name), "unknown_field", unknownName("member", name, keys))),
    );
  }
  return body;
}

/** What a request asks for and does not get must not be ignored: each of these would make a write mean less than its caller thinks. */
const unsupported = ["if-match", "if-none-match", "idempotency-key"] as const;

function checkWrite(request: RestRequest): void {
  refuseParameters(request);
  for (const name of unsupported) {
    if (request.headers[name] !== undefined) {
      refuse(pointerTo("", name), "validation_failed", `The header ${name} is not supported here.`);
    }
  }
}

function refuseParameters({ target }: RestRequest): void {
  if (target.query === "") return;
  const parameters = parametersOf(target.query);
  if (parameters.length === 0) return;
  throw invalid(
    parameters.map(([name]) =>
      complaint(pointerTo("", name), "unknown_field", unknownName("parameter", name, [])),
    ),
  );
}

/** `Link` to the next page (RFC 8288): the same URL from the cursor on. */
function nextLink(path: string, query: string, cursor: string): string {
  const kept = query
    .split("&")
    .filter((piece) => piece !== "" && !piece.startsWith("cursor=") && !piece.startsWith("offset="))
    // Angle brackets would end the link too early.
    .map((piece) => piece.replaceAll("<", "%3C").replaceAll(">", "%3E"));
  return `<${path}?${[...kept, `cursor=${encodeURIComponent(cursor)}`].join("&")}>; rel="next"`;
}
