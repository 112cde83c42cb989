/** The name of one request in answers and logs (`X-Request-Id`). */
import type { RequestHead } from "./failures.js";

const LONGEST = 128;

/** Names without a random number each: a random beginning for the process, then a count. They name, and guard nothing. */
export function requestIds(): () => string {
  const beginning = `${Math.random().toString(36).slice(2, 12)}-`;
  let count = 0;
  return () => beginning + (count++).toString(36);
}

/** The caller's own name where it is harmless in a header and a log line, else the one that Fastify gave. */
export function requestIdOf(request: Pick<Pick<RequestHead, "id" | "headers">, "headers" | "id">): string {
  const own = request.headers["x-request-id"];
  return typeof own === "string" && isHarmless(own) ? own : request.id;
}

/** Visible ASCII without quotes and backslash, not too long. */
function isHarmless(id: string): boolean {
  if (id.length === 0 || id.length > LONGEST) return false;
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    if (unit <= 32 || unit >= 127 || unit === 34 || unit === 39 || unit === 92 || unit === 60) return false;
  }
  return true;
}
