/** Where in a request the input of an operation stands, and what a request may not say. */
import type { IncomingHttpHeaders } from "node:http";
import { isRead, membersOf, type ObjectOperation } from "../client/query.js";
import type { OperationInput } from "../dataflow/answer.js";
import { complaint, pointerTo, refuse, unknownName } from "../dataflow/complaint.js";
import { keyFromSegment } from "../dataflow/key.js";
import type { Model } from "../dataflow/model.js";
import { invalid } from "../errors.js";
import { BadBody } from "./body.js";
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

export function keyOf({ model, target }: RestRequest): unknown {
  return keyFromSegment(model, target.segment ?? "");
}

/** @throws {OperationError} what is wrong with the body, or that there is none */
export function bodyOf({ body }: Pick<RestRequest, "body">): unknown {
  if (body instanceof BadBody) throw body.error;
  if (body === undefined) refuse("", "validation_failed", "A body is required.");
  return body;
}

/** A request that says everything in its URL has no body, or an object that says nothing. */
export function refuseMembers(request: RestRequest): void {
  if (request.body === undefined) return;
  const body = bodyOf(request);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    refuse("", "validation_failed", "The body must be an object, or absent.");
  }
  refuseUnknownMembers(body, []);
}

/** A body that is the operation's input itself. For a query, no body asks for everything. */
export function objectBody(request: RestRequest, operation: ObjectOperation): OperationInput {
  if (isRead(operation)) refuseParameters(request);
  else checkWrite(request);
  const members = membersOf(operation, request.model);
  if (request.body === undefined && isRead(operation)) return {};
  const body = bodyOf(request);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refuse("", "validation_failed", "The body must be an object.");
  }
  refuseUnknownMembers(body, members);
  return body;
}

function refuseUnknownMembers(body: object, members: readonly string[]): void {
  const unknown = Object.keys(body).filter((name) => !members.includes(name));
  if (unknown.length === 0) return;
  throw invalid(
    unknown
      .slice(0, 100)
      .map((name) => complaint(pointerTo("", name), "unknown_field", unknownName("member", name, members))),
  );
}

export function checkWrite(request: Pick<RestRequest, "headers" | "target">): void {
  refuseParameters(request);
  // To ignore it would make the write mean less than its caller thinks.
  if (request.headers["if-none-match"] !== undefined) {
    refuse("/if-none-match", "validation_failed", "The header if-none-match is for reading.");
  }
}

export function refuseParameters({ target }: Pick<RestRequest, "target">): void {
  if (target.query === "") return;
  const parameters = parametersOf(target.query);
  if (parameters.length === 0) return;
  throw invalid(
    parameters.map(([name]) =>
      complaint(pointerTo("", name), "unknown_field", unknownName("parameter", name, [])),
    ),
  );
}
