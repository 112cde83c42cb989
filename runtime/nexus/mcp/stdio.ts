/** MCP over standard input and output: one message a line (MCP: transports, stdio). */
import type { Readable, Writable } from "node:stream";
import { OperationError } from "../../errors.js";
import type { Principal } from "../../principal.js";
import { parseBody } from "../json-text.js";
import { requestIds } from "../request-id.js";
import { connect } from "./adapter.js";
import {
  complainOfMessage,
  type Definition,
  errorText,
  type Exchange,
  type Message,
  rpcCodes,
} from "./protocol.js";

export interface McpStdioOptions {
  readonly definition: Definition;
  readonly principal: Principal;
  readonly input: Readable;
  /** Nobody else writes to it. */
  readonly output: Writable;
  /** Bytes that a line may have. */
  readonly lineLimit: number;
  /** Ends it before the input does. */
  readonly stop: AbortSignal;
}

/** Milliseconds that answers in flight have when the input ends. */
const GRACE = 10_000;

/** Speaks until the input ends or `stop` is aborted; what is in flight then is finished, within bounds. */
export async function speakStdio(options: McpStdioOptions): Promise<void> {
  const { definition, principal, input, output, lineLimit, stop } = options;
  const write = (text: string): void => void output.write(`${text}\n`);
  const connection = await connect(definition, write);
  const nextId = requestIds();
  const inFlight = new Set<Exchange>();
  let idle = (): void => undefined;
  const exchangeOf = (): Exchange => {
    const done = (): void => {
      inFlight.delete(exchange);
      if (inFlight.size === 0) idle();
    };
    const exchange: Exchange = {
      principal,
      requestId: nextId(),
      canStream: true,
      push: write,
      end(head, body, tail) {
        write(head + (body?.text ?? "") + tail);
        done();
      },
      drop: done,
    };
    inFlight.add(exchange);
    return exchange;
  };
  const take = (line: Buffer): void => {
    const message = messageOf(line, write);
    if (message === null) return;
    const isRequest = message.method !== undefined && message.id !== undefined;
    connection.receive(message, isRequest ? exchangeOf() : null);
  };
  await readLines(input, lineLimit, stop, take, () =>
    write(errorText(null, rpcCodes.invalidRequest, `A message may have at most ${lineLimit} bytes.`)),
  );
  if (inFlight.size > 0) {
    await new Promise<void>((resolve) => {
      idle = resolve;
      setTimeout(resolve, GRACE).unref();
    });
  }
  await connection.close();
}

/** A line as a message; what is none is answered here. An empty line is nothing. */
function messageOf(line: Buffer, write: (text: string) => void): Message | null {
  let value: unknown;
  try {
    value = parseBody(line);
  } catch (error) {
    const detail = error instanceof OperationError ? error.message : "The line is not JSON.";
    write(errorText(null, rpcCodes.parse, detail.replace("The body", "The line")));
    return null;
  }
  if (value === undefined) return null;
  if (Array.isArray(value)) {
    write(
      errorText(
        null,
        rpcCodes.invalidRequest,
        "The protocol has no batches any more: send one message a line.",
      ),
    );
    return null;
  }
  const wrong = complainOfMessage(value);
  if (wrong === null) return value as Message; // as was just found
  const { id } = Object(value) as { readonly id?: unknown };
  write(errorText(id, rpcCodes.invalidRequest, `This is no message of JSON-RPC 2.0. ${wrong}`));
  return null;
}

/** Cuts the input at its line feeds. Of a line that is too long nothing is kept; it is told once. */
function readLines(
  input: Readable,
  limit: number,
  stop: AbortSignal,
  take: (line: Buffer) => void,
  refuse: () => void,
): Promise<void> {
  let pieces: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  const end = (): void => {
    const line = length <= limit ? Buffer.concat(pieces) : null;
    pieces = [];
    length = 0;
    if (line === null) refuse();
    else take(line.at(-1) === 13 ? line.subarray(0, -1) : line);
  };
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      input.off("data", data);
      input.pause();
      resolve();
    };
    const data = (chunk: Buffer): void => {
      let from = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        add(chunk.subarray(from, at));
        end();
        from = at + 1;
      }
      if (from < chunk.length) add(chunk.subarray(from));
    };
    input.on("data", data);
    input.once("end", () => {
      if (length > 0) end();
      finish();
    });
    input.once("error", reject);
    if (stop.aborted) finish();
    else stop.addEventListener("abort", finish, { once: true });
  });
}
