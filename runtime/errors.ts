/**
 * The error catalogue: one code, and for each channel what it looks like there.
 * A code is part of the contract with callers; its status never changes.
 */
interface Entry {
  /** The HTTP status (RFC 9110). */
  readonly status: number;
  /** The exit code of a command line. */
  readonly exit: 1 | 2 | 3 | 4 | 5 | 6;
  /** A short summary that is the same for every occurrence (RFC 9457, `title`). */
  readonly title: string;
}

export const catalogue = {
  validation_failed: { status: 400, exit: 2, title: "The input is not valid" },
  unknown_field: { status: 400, exit: 2, title: "There is no such field" },
  unknown_operator: { status: 400, exit: 2, title: "There is no such operator" },
  read_only_field: { status: 400, exit: 2, title: "The field cannot be set" },
  not_unique: { status: 400, exit: 2, title: "The fields are not a unique key" },
  invalid_cursor: { status: 400, exit: 2, title: "The cursor does not belong to this query" },
  unauthenticated: { status: 401, exit: 3, title: "Authentication is required" },
  forbidden: { status: 403, exit: 3, title: "The operation is not allowed" },
  not_found: { status: 404, exit: 4, title: "There is no such resource" },
  method_not_allowed: { status: 405, exit: 2, title: "The resource has no such method" },
  unique_violation: { status: 409, exit: 5, title: "Another row has this value" },
  foreign_key_violation: { status: 409, exit: 5, title: "A related row is missing or still in use" },
  in_flight: { status: 409, exit: 5, title: "The same request is still running" },
  too_many_affected: { status: 409, exit: 5, title: "More rows would change than were allowed" },
  precondition_failed: { status: 412, exit: 5, title: "The row has changed" },
  request_timeout: { status: 408, exit: 6, title: "The request took too long to arrive" },
  payload_too_large: { status: 413, exit: 2, title: "The body is too large" },
  unsupported_media_type: { status: 415, exit: 2, title: "The content type is not supported" },
  idempotency_mismatch: { status: 422, exit: 5, title: "The key was used with another payload" },
  precondition_required: { status: 428, exit: 2, title: "The request must be conditional" },
  headers_too_large: { status: 431, exit: 2, title: "The URL and headers are too large" },
  rate_limited: { status: 429, exit: 6, title: "Too many requests" },
  internal: { status: 500, exit: 1, title: "The server failed" },
  overloaded: { status: 503, exit: 6, title: "The server is busy" },
  database_unavailable: { status: 503, exit: 6, title: "The database cannot be reached" },
  timeout: { status: 504, exit: 6, title: "The operation took too long" },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof catalogue;

/** One complaint about one place of the input. */
export interface Complaint {
  /** Where: a JSON Pointer (RFC 6901) into the body or input; for a URL parameter its name behind a slash. */
  readonly pointer: string;
  readonly code: ErrorCode;
  /** One English sentence; it never carries SQL or another row's value. */
  readonly message: string;
}

/** A caller's mistake or a state of the system, by the catalogue. Whatever else is thrown is a bug and becomes `internal`. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly code: ErrorCode;
  readonly complaints: readonly Complaint[];
  /** Seconds after which another attempt makes sense (`Retry-After`). */
  readonly retryAfter: number | undefined;
  /** Of `precondition_failed`: the row's tag as it is now. */
  readonly etag: string | undefined;

  constructor(
    code: ErrorCode,
    detail: string,
    more: {
      complaints?: readonly Complaint[];
      retryAfter?: number;
      etag?: string | null;
      cause?: unknown;
    } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.complaints = more.complaints ?? [];
    this.retryAfter = more.retryAfter;
    this.etag = more.etag ?? undefined;
  }

  get status(): number {
    return catalogue[this.code].status;
  }
}

/**
 * An error that names a code of the catalogue, whatever its class: applications throw the client's, and a bundle may hold
 * a class twice.
 */
export function isCatalogued(error: unknown): error is Error & { readonly code: ErrorCode } {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return typeof error.code === "string" && Object.hasOwn(catalogue, error.code);
}

/** The one error for a list of complaints: their common code, or `validation_failed` where they differ. */
export function invalid(complaints: readonly Complaint[]): OperationError {
  const codes = new Set(complaints.map((complaint) => complaint.code));
  const [only] = codes;
  const code = codes.size === 1 && only !== undefined ? only : "validation_failed";
  const messages = new Set(complaints.map((complaint) => complaint.message));
  return new OperationError(code, [...messages].join(" "), { complaints });
}
