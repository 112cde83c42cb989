import { OperationError } from "../errors.js";

/**
 * A name as SQL reads it back unchanged: quoted, with quotes doubled (PostgreSQL manual 4.1.1).
 * @throws {OperationError} `validation_failed` for a name that PostgreSQL cannot hold: empty, over 63 bytes, or with a NUL
 */
export function quoteIdentifier(name: string): string {
  if (name === "" || name.includes("\0") || Buffer.byteLength(name) > 63) {
    throw new OperationError("validation_failed", "A name in SQL has 1 to 63 bytes and no NUL character.");
  }
  return `"${name.replaceAll('"', '""')}"`;
}

/** Text as a constant: safe under every setting of `standard_conforming_strings`. A NUL character cannot be held. */
export function quoteLiteral(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes("\\") ? ` E${quoted.replaceAll("\\", "\\\\")}` : quoted;
}
