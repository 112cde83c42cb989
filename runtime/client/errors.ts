/**
 * What a failed call throws, the same over the wire and in process: one class for each code that a caller handles
 * apart, all of them `PrewireError`. The table below is the only place where a code meets its class.
 */
import type { Complaint, ErrorCode } from "../errors.js";

/** The codes of the catalogue, and `unreachable`: no answer came, or none that a Prewire server would give. */
export type FailureCode = ErrorCode | "unreachable";

/** What is known of a failed call. */
export interface Failure {
  readonly code: FailureCode;
  /** One or more English sentences. */
  readonly detail: string;
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly complaints?: readonly Complaint[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly etag?: string | undefined;
  readonly cause?: unknown;
}

export class PrewireError extends Error {
  override readonly name: string = "PrewireError";
  readonly code: FailureCode;
  readonly status: number;
  /** What is wrong with the input, by place; empty where the failure is not about a place. */
  readonly complaints: readonly Complaint[];
  /** `X-Request-Id` of the answer: what the server's log knows the call by. Absent in process. */
  readonly requestId: string | undefined;
  /** Seconds after which another attempt makes sense. */
  readonly retryAfter: number | undefined;

  constructor(failure: Failure) {
    super(failure.detail, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.code = failure.code;
    this.status = failure.status;
    this.complaints = failure.complaints ?? [];
    this.requestId = failure.requestId;
    this.retryAfter = failure.retryAfter;
  }
}

/** The input is wrong; `complaints` says where and `code` how. */
export class ValidationError extends PrewireError {
  override readonly name = "ValidationError";
}
export class UnauthenticatedError extends PrewireError {
  override readonly name = "UnauthenticatedError";
}
export class ForbiddenError extends PrewireError {
  override readonly name = "ForbiddenError";
}
/** There is no such row, or none that the caller may see. */
export class NotFoundError extends PrewireError {
  override readonly name = "NotFoundError";
}
/** The call conflicts with the state of the data. */
export class ConflictError extends PrewireError {
  override readonly name: string = "ConflictError";
}
/** Another row has the value; `complaints` names the fields. */
export class UniqueViolationError extends ConflictError {
  override readonly name = "UniqueViolationError";
}
/** A related row is missing or still in use; `complaints` names the fields. */
export class ForeignKeyViolationError extends ConflictError {
  override readonly name = "ForeignKeyViolationError";
}
/** The row is no longer the one that the caller named. */
export class PreconditionFailedError extends ConflictError {
  override readonly name = "PreconditionFailedError";
  /** The row's entity tag as it is now; undefined within a transaction. */
  readonly etag: string | undefined;

  constructor(failure: Failure) {
    super(failure);
    this.etag = failure.etag;
  }
}
export class RateLimitedError extends PrewireError {
  override readonly name = "RateLimitedError";
}
/** The server or its database cannot answer now; another attempt may succeed. */
export class ServiceUnavailableError extends PrewireError {
  override readonly name = "ServiceUnavailableError";
}
/** The operation went past its limit and was ended. */
export class OperationTimeoutError extends PrewireError {
  override readonly name = "OperationTimeoutError";
}
/** A failure of the server itself. */
export class ServerError extends PrewireError {
  override readonly name = "ServerError";
}
/** No answer came: the server is down, the network failed, or something else answered in its place. */
export class ConnectionError extends PrewireError {
  override readonly name = "ConnectionError";
}

const classes: Readonly<Record<FailureCode, new (failure: Failure) => PrewireError>> = {
  validation_failed: ValidationError,
  unknown_field: ValidationError,
  unknown_operator: ValidationError,
  read_only_field: ValidationError,
  not_unique: ValidationError,
  invalid_cursor: ValidationError,
  unauthenticated: UnauthenticatedError,
  forbidden: ForbiddenError,
  not_found: NotFoundError,
  method_not_allowed: PrewireError,
  unique_violation: UniqueViolationError,
  foreign_key_violation: ForeignKeyViolationError,
  in_flight: ConflictError,
  too_many_affected: ConflictError,
  precondition_failed: PreconditionFailedError,
  payload_too_large: ValidationError,
  headers_too_large: ValidationError,
  unsupported_media_type: PrewireError,
  idempotency_mismatch: ConflictError,
  precondition_required: PrewireError,
  rate_limited: RateLimitedError,
  internal: ServerError,
  overloaded: ServiceUnavailableError,
  database_unavailable: ServiceUnavailableError,
  request_timeout: ConnectionError,
  timeout: OperationTimeoutError,
  unreachable: ConnectionError,
};

/** The error to throw. A code that only a newer server knows is a plain `PrewireError`. */
export function errorOf(failure: Failure): PrewireError {
  const known = Object.hasOwn(classes, failure.code);
  return new (known ? classes[failure.code] : PrewireError)(failure);
}
