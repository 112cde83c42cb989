/**
 * What the database or a bug throws, in the catalogue's terms. Constraints are named by their fields; no message carries
 * SQL, a stack or a value.
 */
import { SqlError, TimeoutError, TransactionEndedError, UnavailableError } from "../database/port.js";
import { type ErrorCode, invalid, OperationError } from "../errors.js";
import type { OperationInput } from "./answer.js";
import { invalidCursor } from "./cursor.js";
import { complaint } from "./complaint.js";
import type { AnyNode, Constraint } from "./model.js";

/** Seconds after which another attempt makes sense. */
const SOON = 1;

/** Whether the database port threw it. */
export function isFailureOfDatabase(error: unknown): boolean {
  return (
    error instanceof SqlError ||
    error instanceof TimeoutError ||
    error instanceof UnavailableError ||
    error instanceof TransactionEndedError
  );
}

/**
 * The error as an `OperationError`; one is answered as it is.
 * @param node whose statement failed; absent for the statements around operations, as a commit
 */
export function asOperationError(error: unknown, node?: AnyNode, input: OperationInput = {}): OperationError {
  if (error instanceof OperationError) return error;
  if (error instanceof SqlError) return fromSql({ error, node, input });
  if (error instanceof TimeoutError) return timeout(error);
  if (error instanceof UnavailableError) return unavailable(error);
  if (error instanceof TransactionEndedError) {
    return new OperationError("internal", error.message, { cause: error });
  }
  return internal(error);
}

interface Failure {
  readonly error: SqlError;
  readonly node: AnyNode | undefined;
  readonly input: OperationInput;
}

/** By SQLSTATE, or by its class, the first two characters (PostgreSQL manual, appendix A). */
const bySqlState: Readonly<Record<string, (failure: Failure) => OperationError>> = {
  "23505": uniqueViolation,
  "23503": foreignKeyViolation,
  "23001": foreignKeyViolation,
  "23514": checkViolation,
  "23502": nullViolation,
  // Even on a page with a cursor: no cell of a cursor is one.
  "2201B": ({ error }) =>
    new OperationError("validation_failed", "A regular expression is not valid.", { cause: error }),
  "22": malformed,
  "54": malformed,
  "57014": ({ error }) => timeout(error),
  "57": ({ error }) => unavailable(error),
  // The protocol was violated: by us.
  "08P01": ({ error }) => internal(error),
  "08": ({ error }) => unavailable(error),
  "53": ({ error }) => overloaded(error, "The database is busy."),
  "40": ({ error }) => overloaded(error, "The operation met another one on the same rows; try again."),
  // Of the trigger that `appendOnly` makes.
  PW001: ({ error }) =>
    new OperationError("forbidden", "Rows that are append-only are never changed or deleted.", {
      cause: error,
    }),
  "25006": ({ error }) =>
    new OperationError("forbidden", "Nothing can be written here: it is read-only.", { cause: error }),
  "42P01": notMigrated,
  "42703": notMigrated,
  "3D000": notMigrated,
  "3F000": notMigrated,
};

function fromSql(failure: Failure): OperationError {
  const { sqlState } = failure.error;
  const map = bySqlState[sqlState] ?? bySqlState[sqlState.slice(0, 2)];
  return map === undefined ? internal(failure.error) : map(failure);
}

function constraintOf({ error, node }: Failure): Constraint | undefined {
  const { constraint } = error;
  if (constraint === undefined || node === undefined) return undefined;
  const { constraints } = node.model;
  return Object.hasOwn(constraints, constraint) ? constraints[constraint] : undefined;
}

/** The fields that the constraint is about and callers know of. */
function fieldsOf(failure: Failure): readonly string[] {
  const columns = failure.node?.model.columns ?? {};
  return (constraintOf(failure)?.fields ?? []).filter((field) => columns[field]?.private !== true);
}

/** The error with one complaint a field; the first sentence stands where there is no field to name. */
function aboutFields(
  failure: Failure,
  code: ErrorCode,
  without: string,
  message: (fields: readonly string[]) => string,
): OperationError {
  const fields = fieldsOf(failure);
  if (fields.length === 0) return new OperationError(code, without);
  const sentence = message(fields);
  return new OperationError(code, sentence, {
    complaints: fields.map((field) => complaint(`/${field}`, code, sentence)),
  });
}

function uniqueViolation(failure: Failure): OperationError {
  const name = failure.node?.model.name ?? "row";
  return aboutFields(failure, "unique_violation", `Another ${name} has the same values.`, (fields) =>
    fields.length === 1
      ? `Another ${name} has this ${fields[0]}.`
      : `Another ${name} has this combination of ${fields.join(", ")}.`,
  );
}

function foreignKeyViolation(failure: Failure): OperationError {
  const { node } = failure;
  if (node?.operation === "delete" || node?.operation === "bulkDelete") {
    return new OperationError("foreign_key_violation", stillInUse(failure, node));
  }
  return aboutFields(
    failure,
    "foreign_key_violation",
    "A reference leads to a row that does not exist.",
    (fields) => `${fields.join(", ")} refers to a row that does not exist.`,
  );
}

/** Names the field that refers to the row, unless callers do not know of it. */
function stillInUse(failure: Failure, { model }: AnyNode): string {
  const constraint = constraintOf(failure);
  const [own] = fieldsOf(failure);
  // A model may refer to itself; then the constraint is its own.
  const by =
    constraint?.by ??
    (own === undefined || model.key.includes(own) ? undefined : { model: model.name, field: own });
  return by === undefined
    ? `The ${model.name} is still in use by other rows.`
    : `The ${model.name} is still in use: ${by.field} of ${by.model} refers to it.`;
}

function checkViolation(failure: Failure): OperationError {
  const message = constraintOf(failure)?.message;
  return aboutFields(
    failure,
    "validation_failed",
    message ?? "A value is not allowed.",
    (fields) => message ?? `${fields.join(", ")} must be an allowed value.`,
  );
}

function nullViolation({ error, node }: Failure): OperationError {
  const columns = node?.model.columns ?? {};
  const field = Object.keys(columns).find((name) => columns[name]?.column === error.column);
  if (field === undefined || columns[field]?.private === true) return internal(error);
  return invalid([complaint(`/${field}`, "validation_failed", `${field} must not be null.`)]);
}

/** A value that the rules let through and PostgreSQL refused: out of range, too long, too complex. */
function malformed({ error, input }: Failure): OperationError {
  // The cells of a cursor are checked by their form only; a date may still not exist.
  if (input.cursor !== undefined) return invalidCursor();
  return new OperationError("validation_failed", "A value is out of range.", { cause: error });
}

function notMigrated({ error }: Failure): OperationError {
  return new OperationError(
    "database_unavailable",
    "The database lacks a table or column of this application: run `prewire migrate`.",
    { cause: error },
  );
}

function unavailable(cause: Error): OperationError {
  return new OperationError("database_unavailable", "The database cannot be reached.", {
    cause,
    retryAfter: SOON,
  });
}

function overloaded(cause: Error, message: string): OperationError {
  return new OperationError("overloaded", message, { cause, retryAfter: SOON });
}

function timeout(cause: Error): OperationError {
  return new OperationError("timeout", "The operation took too long and was ended.", { cause });
}

function internal(cause: unknown): OperationError {
  return new OperationError("internal", "The server failed.", { cause });
}
