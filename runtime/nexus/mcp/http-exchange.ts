/**
 * The answer to one request over HTTP (MCP: Streamable HTTP): one JSON document, unless something has to be sent before it; then
 * it is the last event of a stream.
 */
import type { ServerResponse } from "node:http";
import type { Principal } from "../../principal.js";
import type { Exchange, ResultText } from "./protocol.js";

/** Milliseconds between two signs of life on a stream that waits, so that nobody between takes it for dead. */
const SIGN_OF_LIFE = 15_000;

export interface ExchangeOptions {
  readonly principal: Principal;
  readonly requestId: string;
  readonly response: ServerResponse;
  /** The client takes a stream, and it has a session, so that it can answer what is asked in it. */
  readonly canStream: boolean;
}

export class HttpExchange implements Exchange {
  readonly principal: Principal;
  readonly requestId: string;
  readonly canStream: boolean;
  readonly #response: ServerResponse;
  #signs: NodeJS.Timeout | undefined;

  constructor({ principal, requestId, response, canStream }: ExchangeOptions) {
    this.principal = principal;
    this.requestId = requestId;
    this.canStream = canStream;
    this.#response = response;
  }

  push(text: string): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    if (!response.headersSent) {
      response.writeHead(200, { "content-type": "text/event-stream", "x-accel-buffering": "no" });
      this.#signs = setInterval(() => response.write(": waiting\n\n"), SIGN_OF_LIFE);
      response.once("close", () => clearInterval(this.#signs));
    }
    response.write(`event: message\ndata: ${text}\n\n`);
  }

  end(head: string, body: ResultText | null, tail: string): void {
    const response = this.#response;
    if (response.destroyed || response.writableEnded) return;
    clearInterval(this.#signs);
    if (response.headersSent) {
      response.end(`event: message\ndata: ${head}${body?.text ?? ""}${tail}\n\n`);
      return;
    }
    const bytes = body?.bytes ?? Buffer.alloc(0);
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(head) + bytes.length + tail.length,
    });
    response.cork();
    response.write(head);
    if (body !== null) response.write(bytes);
    response.end(tail);
    response.uncork();
  }

  drop(): void {
    clearInterval(this.#signs);
    if (!this.#response.headersSent) this.#response.writeHead(202);
    this.#response.end();
  }
}

/** The answers to several requests that came as one: an array, when all are there. What cannot be in it cannot be sent. */
export class Batch {
  readonly #response: ServerResponse;
  readonly #answers: string[] = [];
  #waiting: number;

  constructor(response: ServerResponse, requests: number) {
    this.#response = response;
    this.#waiting = requests;
  }

  exchange(principal: Principal, requestId: string): Exchange {
    return {
      principal,
      requestId,
      canStream: false,
      push: () => undefined,
      end: (head, body, tail) => this.#done(head + (body?.text ?? "") + tail),
      drop: () => this.#done(null),
    };
  }

  #done(answer: string | null): void {
    if (answer !== null) this.#answers.push(answer);
    if (--this.#waiting > 0 || this.#response.destroyed) return;
    if (this.#answers.length === 0) this.#response.writeHead(202).end();
    else
      this.#response
        .writeHead(200, { "content-type": "application/json" })
        .end(`[${this.#answers.join(",")}]`);
  }
}
