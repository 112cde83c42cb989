/**
 * The body of a request. A body that cannot be used becomes a `BadBody` instead of an error: whether a body matters is
 * known only when the resource and its method are (404 and 405 come before 415 and 400), and an error at this stage
 * would make Fastify cut the connection under a client that is still sending.
 */
import type { IncomingMessage } from "node:http";
import { OperationError } from "../errors.js";
import type { RequestHead } from "./failures.js";
import { parseBody } from "./json-text.js";
import { checkMediaType } from "./media-type.js";

export class BadBody {
  readonly error: OperationError;

  constructor(error: OperationError) {
    this.error = error;
  }
}

/** Bytes that are read and dropped so that a client which sends too much gets to read the answer. */
const DRAIN = 64 * 1024 * 1024;

type Done = (error: Error | null, body?: unknown) => void;

/** Bytes that a body may have. */
export interface BodyLimits {
  readonly usual: number;
  /** Of bulk operations. */
  readonly bulk: number;
}

/** A content type parser for any type. */
export function bodyParser(limits: BodyLimits) {
  return (request: RequestHead, stream: IncomingMessage, done: Done): void => {
    // The resource may not exist and the verb be no verb: then the larger limit does no harm.
    const limit = request.url.includes(":bulk") ? limits.bulk : limits.usual;
    if (Number(request.headers["content-length"]) > limit) {
      drain(stream);
      done(null, tooLarge(limit));
      return;
    }
    read(stream, limit, (bytes) => {
      if (bytes === null) done(null, tooLarge(limit));
      else done(null, valueOf(request, bytes));
    });
  };
}

/** The bytes, null when there are more than `limit`; never called when the client goes away before the end. */
export function read(stream: IncomingMessage, limit: number, done: (bytes: Buffer | null) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const data = (chunk: Buffer): void => {
    length += chunk.length;
    if (length <= limit) {
      chunks.push(chunk);
      return;
    }
    stream.off("data", data);
    stream.off("end", end);
    drain(stream);
    done(null);
  };
  const end = (): void => {
    const [first] = chunks;
    done(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, length));
  };
  stream.on("data", data);
  stream.on("end", end);
}

function valueOf(request: RequestHead, bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    checkMediaType(request.method, request.headers);
    return parseBody(bytes);
  } catch (error) {
    if (error instanceof OperationError) return new BadBody(error);
    throw error;
  }
}

/**
 * Drops what still comes. Closing the connection with bytes unread would reset it, and the reset can overtake the
 * answer. The server's `requestTimeout` bounds the time, this the bytes.
 */
export function drain(stream: IncomingMessage): void {
  let dropped = 0;
  stream.on("data", (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > DRAIN) stream.socket?.destroy();
  });
  stream.resume();
}

function tooLarge(limit: number): BadBody {
  return new BadBody(new OperationError("payload_too_large", `A body may have at most ${limit} bytes.`));
}
