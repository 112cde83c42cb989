/**
 * REST on Node's own requests and answers. The server of an application by itself has no hooks and no other routes below
 * `/api`, so that all which a framework would do for a request is known beforehand.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Transactor } from "../database/port.js";
import { type ApiOptions, bodyLimitsOf, restOn } from "./api.js";
import { bodyParser } from "./body.js";
import { logError, problemBody, type ProblemReply, type RequestHead } from "./failures.js";
import { requestIdOf, requestIds } from "./request-id.js";
import type { RestCall } from "./rest.js";

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Whether a request target is below `base`, as it came: what is written otherwise is somebody else's. */
export function isBelow(base: string, url: string): boolean {
  if (!url.startsWith(base)) return false;
  const next = url.charCodeAt(base.length);
  return Number.isNaN(next) || next === SLASH || next === QUESTION_MARK;
}

const SLASH = 0x2f;
const QUESTION_MARK = 0x3f;

/** Answers every request below `base`. */
export function apiListener(database: Transactor, options: ApiOptions, base: string): Listener {
  const { contract } = options.application;
  const failing = { contract, onError: options.onError ?? logError };
  const rest = restOn(database, options, base);
  const parse = bodyParser(bodyLimitsOf(options));
  const nextId = requestIds();
  return (request, response) => {
    const call = new Call(request, nextId);
    const reply = new Reply(requestIdOf(call), contract);
    const answer = (body: unknown): void => {
      call.body = body;
      rest.answer(call, reply).then(
        (text) => reply.end(response, text),
        (error: unknown) => reply.end(response, problemBody(error, call, reply, failing)),
      );
    };
    if (hasBody(request)) parse(call, request, (_error, body) => answer(body));
    else answer(undefined);
  };
}

/** A request as the REST interface takes it, and its failures are told. */
class Call implements RestCall, RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly id: string;
  body: unknown;
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage, nextId: () => string) {
    // A server's requests have both.
    this.method = request.method ?? "";
    this.url = request.url ?? "";
    this.headers = request.headers;
    this.id = nextId();
    this.#request = request;
  }

  get ip(): string | undefined {
    return this.#request.socket.remoteAddress;
  }
}

/** Status and headers until the answer is there. */
class Reply implements ProblemReply {
  #status = 200;
  readonly #headers: Record<string, string | number>;

  constructor(requestId: string, contract: string) {
    this.#headers = {
      "x-request-id": requestId,
      "prewire-contract": contract,
      // No browser shall take a stored text for a page or a script.
      "x-content-type-options": "nosniff",
    };
  }

  code(status: number): void {
    this.#status = status;
  }

  header(name: string, value: string): void {
    this.#headers[name] = value;
  }

  hasHeader(name: string): boolean {
    return this.#headers[name] !== undefined;
  }

  end(response: ServerResponse, body: string | Buffer | undefined): void {
    const headers = this.#headers;
    if (body !== undefined) {
      headers["content-length"] = typeof body === "string" ? Buffer.byteLength(body) : body.length;
    }
    response.writeHead(this.#status, headers);
    response.end(body);
  }
}

/** RFC 9112, 6.3. What a GET brings is not looked at. */
function hasBody({ method, headers }: IncomingMessage): boolean {
  if (method === "GET" || method === "HEAD") return false;
  const length = headers["content-length"];
  return headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
}
