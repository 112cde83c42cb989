/** Answers to what never became a request: broken HTTP, headers beyond the limit, a request that does not end. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { OperationError } from "../errors.js";
import { PROBLEM_TYPE, problemOf } from "./problem.js";
import { requestIds } from "./request-id.js";

interface ClientError extends Error {
  readonly code?: string;
}

const errors: Readonly<Record<string, () => OperationError>> = {
  HPE_HEADER_OVERFLOW: () =>
    new OperationError(
      "headers_too_large",
      "URL and headers are too long; send a long filter as POST …:query.",
    ),
  ERR_HTTP_REQUEST_TIMEOUT: () =>
    new OperationError("request_timeout", "The request did not arrive in time."),
};

/** Bytes that are read and dropped, and milliseconds that are waited, so that the answer outruns the end of the connection. */
const DRAIN = 4 * 1024 * 1024;
const LINGER = 2_000;

/** A handler of the server's `clientError`: the socket is all there is, and it is closed. */
export function answerClientError(contract: string) {
  const nextId = requestIds();
  return (error: ClientError, socket: Socket): void => {
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const known = errors[error.code ?? ""]?.();
    const requestId = nextId();
    const problem = problemOf(
      known ?? new OperationError("validation_failed", "The request is not well-formed HTTP."),
      requestId,
    );
    const body = JSON.stringify(problem);
    socket.end(
      [
        `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
        `Content-Type: ${PROBLEM_TYPE}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        `X-Request-Id: ${requestId}`,
        `Prewire-Contract: ${contract}`,
        "Connection: close",
        "",
        body,
      ].join("\r\n"),
    );
    linger(socket);
  };
}

/** The answer to an earlier request is under way: another in its middle would be taken for a part of it. */
function isAnswering(socket: Socket): boolean {
  // Node's own handler looks at the same property; there is no public one.
  const { _httpMessage } = socket as { readonly _httpMessage?: { readonly headersSent: boolean } | null };
  return _httpMessage?.headersSent === true;
}

/** A connection that is closed with bytes unread is reset, and the reset can overtake the answer. */
function linger(socket: Socket): void {
  let dropped = 0;
  socket.removeAllListeners("data");
  socket.on("data", (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > DRAIN) socket.destroy();
  });
  socket.once("end", () => socket.destroy());
  setTimeout(() => socket.destroy(), LINGER).unref();
}
