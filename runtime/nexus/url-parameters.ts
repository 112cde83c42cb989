/** The parameters of a query string. */
import { refuse } from "../dataflow/complaint.js";

/** One `name=value`, decoded. */
export type UrlParameter = readonly [name: string, value: string];

/**
 * `application/x-www-form-urlencoded`, as browsers' forms and `URLSearchParams`
 * write it, but strict: an escape that is none, or that is not UTF-8, is refused instead of replaced.
 * @throws {OperationError} `validation_failed`
 */
export function parametersOf(query: string): UrlParameter[] {
  const parameters: UrlParameter[] = [];
  if (query === "") return parameters;
  for (const piece of query.split("&")) {
    if (piece === "") continue;
    const equals = piece.indexOf("=");
    const name = decode(equals === -1 ? piece : piece.slice(0, equals));
    parameters.push([name, equals === -1 ? "" : decode(piece.slice(equals + 1))]);
  }
  return parameters;
}

function decode(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return refuse("", "validation_failed", "The query string must be percent-encoded UTF-8.");
  }
}
