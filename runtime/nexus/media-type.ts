/** What a request says of its body (RFC 9110, 8.3 and 8.4). */
import type { IncomingHttpHeaders } from "node:http";
import { OperationError } from "../errors.js";

const JSON_TYPES: readonly string[] = ["application/json"];
const PATCH_TYPES: readonly string[] = ["application/merge-patch+json", "application/json"];

/**
 * @throws {OperationError} `unsupported_media_type`: another type, a charset that is not UTF-8 (RFC 8259, 8.1), or
 * a content coding
 */
export function checkMediaType(method: string, headers: IncomingHttpHeaders): void {
  const types = method === "PATCH" ? PATCH_TYPES : JSON_TYPES;
  const header = headers["content-type"];
  const coding = headers["content-encoding"];
  if (coding !== undefined && coding.toLowerCase() !== "identity") {
    throw unsupported("A body must not be encoded: send it without Content-Encoding.");
  }
  // Nearly every request says just this.
  if (header === "application/json") return;
  const [type = "", ...parameters] = (header ?? "").split(";");
  if (!types.includes(type.trim().toLowerCase())) {
    throw unsupported(`A body must be JSON: send it with Content-Type: ${types.join(" or ")}.`);
  }
  for (const parameter of parameters) {
    const [name = "", value = ""] = parameter.split("=", 2);
    if (name.trim().toLowerCase() !== "charset") continue;
    const charset = value.trim().replaceAll('"', "").toLowerCase();
    if (charset !== "utf-8" && charset !== "utf8") throw unsupported("A body must be in UTF-8.");
  }
}

function unsupported(detail: string): OperationError {
  return new OperationError("unsupported_media_type", detail);
}
