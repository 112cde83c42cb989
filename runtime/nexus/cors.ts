/**
 * Cross-origin requests of browsers (Fetch Standard, 3.2): which web pages may use the API. Nobody may where nobody is
 * named. Credentials travel in headers that the page sets itself, so that no cookie is ever asked for or sent along.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

/** Seconds for which a browser need not ask again. */
const MAX_AGE = "600";

const METHODS = "GET, HEAD, POST, PATCH, DELETE, QUERY";
const REQUEST_HEADERS =
  "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Prefer, Prewire-Contract, X-Api-Key, X-Request-Id";
const ANSWER_HEADERS =
  "Allow, ETag, Idempotency-Replayed, Link, Location, Preference-Applied, Prewire-Contract, Retry-After, X-Request-Id";

/** True: the request was a question of the browser's own, and is answered. */
export type Cors = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * @param origins as browsers write them (`https://app.example.com`); `*` is all of them
 */
export function corsFor(origins: readonly string[]): Cors {
  const everybody = origins.includes("*");
  const known: ReadonlySet<string> = new Set(origins);
  return (request, response) => {
    // The answer differs by origin even where there is none.
    if (!everybody) response.setHeader("vary", "Origin");
    const { origin } = request.headers;
    if (origin === undefined || !(everybody || known.has(origin))) return false;
    response.setHeader("access-control-allow-origin", everybody ? "*" : origin);
    if (request.method !== "OPTIONS" || request.headers["access-control-request-method"] === undefined) {
      response.setHeader("access-control-expose-headers", ANSWER_HEADERS);
      return false;
    }
    response.writeHead(204, {
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": REQUEST_HEADERS,
      "access-control-max-age": MAX_AGE,
    });
    response.end();
    return true;
  };
}

/** Whether a browser could send it as an `Origin`, or it is `*`. */
export function isOrigin(text: string): boolean {
  if (text === "*") return true;
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
