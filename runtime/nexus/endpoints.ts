/**
 * What each method means on each kind of URL (WIRE: Operations): which operation it runs, where the operation's input
 * stands in the request, and what the answer looks like. The whole of REST is in these tables.
 */
import { METHODS } from "node:http";
import type { ObjectOperation } from "../client/query.js";
import type { Answer, OperationInput } from "../dataflow/answer.js";
import { refuse, unknownName } from "../dataflow/complaint.js";
import type { OperationName } from "../dataflow/model.js";
import { OperationError } from "../errors.js";
import { matches, noneMatchFails } from "./etag.js";
import { historyInput } from "./history-query.js";
import { queryInput, readInput } from "./query-string.js";
import { bodyOf, checkWrite, keyOf, objectBody, refuseMembers, type RestRequest } from "./rest-request.js";
import type { Target } from "./target.js";
import { parametersOf } from "./url-parameters.js";

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
  readonly shape: (answer: Answer, request: RestRequest, reply: RestReply) => string | Buffer | undefined;
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
    // One that was only tried is nowhere.
    if (answer.segment !== null) reply.header("location", `${path}/${answer.segment}`);
    return row(answer, reply);
  },
};

const read: Endpoint = {
  operation: "read",
  input: (request) => {
    const wishes = readInput(request.model, parametersOf(request.target.query));
    return { key: keyOf(request), ...wishes };
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
    // Other rows make it up as well: it has no tag that could match (RFC 9110, 13.1.1).
    const unmatched =
      etag === null && headers["if-match"] !== undefined && headers["if-match"].trim() !== "*";
    if (unmatched)
      throw new OperationError("precondition_failed", "A row with related rows has no entity tag.");
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

const restore: Endpoint = {
  operation: "restore",
  input: (request) => {
    checkWrite(request);
    refuseMembers(request);
    return { key: keyOf(request) };
  },
  shape: (answer, _, reply) => row(answer, reply),
};

const history: Endpoint = {
  operation: "history",
  input: (request) => ({ key: keyOf(request), ...historyInput(parametersOf(request.target.query)) }),
  shape: (answer, { path, target }, reply) => {
    if (answer.nextCursor !== null) {
      const own = `${path}/${target.segment}:history`;
      reply.header("link", nextLink(own, target.query, answer.nextCursor));
    }
    return json(answer, reply);
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

const countByParameters: Endpoint = {
  operation: "count",
  input: ({ model, target }) => queryInput(model, "count", parametersOf(target.query)),
  shape: (answer, _, reply) => json(answer, reply),
};

/** An operation whose input is the body itself. */
function byBody(
  operation: ObjectOperation,
  shape: Endpoint["shape"] = (answer, _, reply) => json(answer, reply),
) {
  return { operation, input: (request: RestRequest) => objectBody(request, operation), shape };
}

const upsert = byBody("upsert", (answer, { path }, reply) => {
  if (answer.outcome === "created") {
    reply.code(201);
    if (answer.segment !== null) reply.header("location", `${path}/${answer.segment}`);
  }
  return row(answer, reply);
});

function bulk(operation: ObjectOperation): Endpoint {
  return byBody(operation, (answer, _, reply) => {
    if (answer.outcome === "partial") reply.code(207);
    return json(answer, reply);
  });
}

const collection: Methods = {
  GET: listByParameters,
  HEAD: listByParameters,
  // RFC 10008; a Node that does not know the method never hands one over.
  ...(METHODS.includes("QUERY") ? { QUERY: byBody("list") } : {}),
  POST: create,
};

const rows: Methods = { GET: read, HEAD: read, PATCH: update, DELETE: remove };

const collectionVerbs: Readonly<Record<string, Methods>> = {
  query: { POST: byBody("list") },
  count: { GET: countByParameters, HEAD: countByParameters, POST: byBody("count") },
  aggregate: { POST: byBody("aggregate") },
  upsert: { POST: upsert },
  bulkCreate: { POST: bulk("bulkCreate") },
  bulkUpdate: { POST: bulk("bulkUpdate") },
  bulkDelete: { POST: bulk("bulkDelete") },
  bulkUpsert: { POST: bulk("bulkUpsert") },
};

const rowVerbs: Readonly<Record<string, Methods>> = {
  restore: { POST: restore },
  history: { GET: history, HEAD: history },
};

/** @throws {OperationError} `not_found`: there is no such verb */
export function methodsAt({ segment, verb }: Target): Methods {
  if (verb === null) return segment === null ? collection : rows;
  const verbs = segment === null ? collectionVerbs : rowVerbs;
  const methods = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (methods !== undefined) return methods;
  const hint = segment === null ? "" : " In a key a colon is written %3A.";
  return refuse("", "not_found", unknownName("verb", verb, Object.keys(verbs)) + hint);
}

function row(answer: Answer, reply: RestReply): string | Buffer {
  if (answer.etag !== null) reply.header("etag", answer.etag);
  return json(answer, reply);
}

function json({ body, bytes }: Answer, reply: RestReply): string | Buffer {
  reply.header("content-type", "application/json; charset=utf-8");
  return bytes ?? body ?? "null";
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
