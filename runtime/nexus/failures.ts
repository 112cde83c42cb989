/** How failures leave a Fastify instance: as problems, whatever threw them. */
import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";
import { OperationError } from "../errors.js";
import type { RestReply } from "./endpoints.js";
import { callersError, PROBLEM_TYPE, problemOf } from "./problem.js";
import { requestIdOf } from "./request-id.js";

/** A request without its body, of Fastify or of Node. */
export interface RequestHead {
  /** The name that the server gave it. */
  readonly id: string;
  readonly method: string;
  /** The request target as it came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ProblemReply extends RestReply {
  /** @param name in lower case */
  hasHeader(name: string): boolean;
}

/** What is told about a failure of the server, beside the error itself. */
export interface FailedRequest {
  readonly requestId: string;
  readonly method: string;
  /** Without the query string, which may hold what a log should not. */
  readonly path: string;
}

export type OnError = (error: unknown, request: FailedRequest) => void;

/** One line that names the request, and the error with its stack and cause. */
export const logError: OnError = (error, { requestId, method, path }) => {
  console.error(`prewire: ${method} ${path} failed (request ${requestId})`, error);
};

export interface Failing {
  readonly contract: string;
  readonly onError: OnError;
}

/** The error handler of one Fastify instance and of everything inside it. */
export function answerFailures(app: FastifyInstance, failing: Failing): void {
  app.setErrorHandler((error, request, reply) => {
    void reply.send(problemBody(error, request, reply, failing));
  });
}

/** Sets status and headers of the problem that stands for `thrown`; the result is its body. */
export function problemBody(
  thrown: unknown,
  request: RequestHead,
  reply: ProblemReply,
  { contract, onError }: Failing,
): string {
  const requestId = requestIdOf(request);
  const known = callersError(thrown);
  if (known === null || known.code === "internal") {
    onError(thrown, { requestId, method: request.method, path: pathOf(request.url) });
  }
  const error =
    known ?? new OperationError("internal", "The server failed; its log knows more under this request's id.");
  const problem = problemOf(error, requestId);
  reply.code(problem.status);
  reply.header("x-request-id", requestId);
  reply.header("prewire-contract", contract);
  reply.header("content-type", PROBLEM_TYPE);
  // RFC 9110, 15.5.2, asks for a challenge; an application that has another one has set it.
  if (problem.status === 401 && !reply.hasHeader("www-authenticate")) {
    reply.header("www-authenticate", "Bearer");
  }
  if (error.etag !== undefined) reply.header("etag", error.etag);
  if (error.retryAfter !== undefined) reply.header("retry-after", String(Math.ceil(error.retryAfter)));
  return JSON.stringify(problem);
}

function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query === -1 ? url : url.slice(0, query);
}
