/** Any error as a problem (RFC 9457): the one form in which a failure leaves over HTTP, MCP and a remote command line. */
import { catalogue, OperationError, type Complaint, type ErrorCode } from "../errors.js";

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly requestId: string;
  readonly errors: readonly Complaint[];
}

export function problemOf(error: OperationError, requestId: string): Problem {
  const { status, title } = catalogue[error.code];
  return {
    type: `urn:prewire:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    requestId,
    errors: error.complaints,
  };
}

/** Codes by status, for errors of Fastify and its plugins that carry nothing else. */
const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  400: "validation_failed",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  408: "request_timeout",
  412: "precondition_failed",
  413: "payload_too_large",
  415: "unsupported_media_type",
  422: "validation_failed",
  428: "precondition_required",
  429: "rate_limited",
  431: "headers_too_large",
  503: "overloaded",
  504: "timeout",
};

/**
 * What a caller may know of a thrown value; null where it is a failure of the server that only its log should tell.
 * An error with a status below 500 was made for callers, by a hook of the app or by Fastify, whose own messages may
 * repeat what was sent.
 */
export function callersError(thrown: unknown): OperationError | null {
  if (thrown instanceof OperationError) return thrown;
  if (!(thrown instanceof Error)) return null;
  const { statusCode, code: name } = thrown as { readonly statusCode?: unknown; readonly code?: unknown };
  if (typeof statusCode !== "number" || statusCode === 500) return null;
  const code =
    codeByStatus[statusCode] ?? (statusCode >= 400 && statusCode < 500 ? "validation_failed" : null);
  if (code === null) return null;
  const fastifys = typeof name === "string" && name.startsWith("FST_");
  return new OperationError(code, fastifys || statusCode > 500 ? catalogue[code].title : thrown.message);
}
