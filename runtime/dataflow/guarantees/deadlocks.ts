import { SqlError } from "../../database/port.js";
import { OperationError } from "../../errors.js";

/** The database's own error where an operation was ended to end a deadlock: `untilNoDeadlock` begins it anew. */
export async function deadlocksAsTheyAre<T>(ran: Promise<T>): Promise<T> {
  try {
    return await ran;
  } catch (error) {
    const isDeadlock = error instanceof OperationError && error.code === "overloaded";
    throw isDeadlock && error.cause instanceof SqlError ? error.cause : error;
  }
}
