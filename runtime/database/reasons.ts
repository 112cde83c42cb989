import { UnavailableError } from "./port.js";

/** Why a database cannot answer, in the words that more than one place needs. */

export function closed(): UnavailableError {
  return new UnavailableError("The database was closed.");
}

export function connectionLost(cause?: unknown): UnavailableError {
  return new UnavailableError("The connection to the database was lost.", { cause });
}

export function reopened(): UnavailableError {
  return new UnavailableError("The embedded database was reopened, since a statement took too long.");
}

export function memoryLost(cause: Error): UnavailableError {
  return new UnavailableError(`The database in memory was lost; nothing is left of it. ${cause.message}`, {
    cause,
  });
}
