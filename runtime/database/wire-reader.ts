import { SqlError, type Cell } from "./port.js";

/** What a connection hears, message by message, in the order of the wire. Messages that say nothing of use are left out. */
export interface WireListener {
  parsed(): void;
  /** A row, whose first cell's length stands at `at`; `count` is the number of its cells. */
  row(bytes: Buffer, at: number, count: number): void;
  /** A statement is done; `count` is the number of rows in its command tag and `tag` the first letter of the tag. */
  complete(count: number, tag: number): void;
  refused(error: ServerError): void;
  ready(): void;
  /** The server asks for something that this driver does not speak (COPY). */
  unexpected(type: number): void;
}

/** An ErrorResponse (PostgreSQL manual, "Error and Notice Message Fields"). */
export interface ServerError {
  readonly error: SqlError;
  /** The session ends with this error. */
  readonly fatal: boolean;
  /** The server's C function that reported it: the same in every language. */
  readonly routine: string | undefined;
}

const type = {
  parseComplete: 0x31,
  bindComplete: 0x32,
  closeComplete: 0x33,
  notification: 0x41,
  complete: 0x43,
  dataRow: 0x44,
  error: 0x45,
  emptyQuery: 0x49,
  notice: 0x4e,
  parameterStatus: 0x53,
  rowDescription: 0x54,
  ready: 0x5a,
} as const;

const headerSize = 5;
/** Up to this length V8 joins characters into one flat string. */
const shortText = 12;

/** Reads backend messages from chunks that may end anywhere; a message that spans chunks is joined once. */
export class WireReader {
  readonly #listener: WireListener;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes that are needed before another attempt makes sense. */
  #wanted = headerSize;

  constructor(listener: WireListener) {
    this.#listener = listener;
  }

  read(chunk: Buffer): void {
    let buffer = chunk;
    if (this.#size > 0) {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      if (this.#size < this.#wanted) return;
      buffer = Buffer.concat(this.#chunks, this.#size);
    }
    const rest = this.#messages(buffer);
    this.#chunks = rest === buffer.length ? [] : [rest === 0 ? buffer : buffer.subarray(rest)];
    this.#size = buffer.length - rest;
  }

  /** Dispatches every whole message and answers the offset of the first that is not. */
  #messages(buffer: Buffer): number {
    let at = 0;
    while (at + headerSize <= buffer.length) {
      const end = at + 1 + int32(buffer, at + 1);
      if (end > buffer.length) {
        this.#wanted = end - at;
        return at;
      }
      this.#message(buffer, at, end);
      at = end;
    }
    this.#wanted = headerSize;
    return at;
  }

  #message(buffer: Buffer, at: number, end: number): void {
    const listener = this.#listener;
    const body = at + headerSize;
    const first = buffer[at];
    switch (first) {
      case type.dataRow:
        return listener.row(buffer, body + 2, ((buffer[body] as number) << 8) | (buffer[body + 1] as number));
      case type.bindComplete:
        return;
      case type.complete:
        return listener.complete(count(buffer, end), buffer[body] ?? 0);
      case type.ready:
        return listener.ready();
      case type.parseComplete:
        return listener.parsed();
      case type.error:
        return listener.refused(serverError(buffer, body, end));
      case type.emptyQuery:
      case type.closeComplete:
      case type.notice:
      case type.notification:
      case type.parameterStatus:
      case type.rowDescription:
        return;
      default:
        return listener.unexpected(first ?? 0);
    }
  }
}

/** The texts of a row's cells, of which the first one's length stands at `from`. */
export function cellsOf(buffer: Buffer, from: number, count: number): Cell[] {
  const row: Cell[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    const size = int32(buffer, at);
    at += 4;
    if (size === -1) {
      row.push(null);
      continue;
    }
    row.push(textOf(buffer, at, at + size));
    at += size;
  }
  return row;
}

export function textOf(buffer: Buffer, start: number, end: number): string {
  return end - start <= shortText ? short(buffer, start, end) : buffer.toString("utf8", start, end);
}

/** Measured: half the time of `readInt32BE`, which looks at its argument first. The message is whole: all bytes are there. */
export function int32(buffer: Buffer, at: number): number {
  const high = ((buffer[at] as number) << 24) | ((buffer[at + 1] as number) << 16);
  return high | ((buffer[at + 2] as number) << 8) | (buffer[at + 3] as number);
}

/** Numbers, flags and words: cheaper unit by unit than by the call into C++. */
function short(buffer: Buffer, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) {
    const unit = buffer[at] as number;
    if (unit > 0x7f) return buffer.toString("utf8", start, end);
    text += String.fromCharCode(unit);
  }
  return text;
}

/** The digits at the end of a command tag: `INSERT 0 12`, `UPDATE 3`; 0 for a tag without a number. */
function count(buffer: Buffer, end: number): number {
  let value = 0;
  let unit = 1;
  for (let at = end - 2; ; at--, unit *= 10) {
    const digit = (buffer[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return value;
    value += digit * unit;
  }
}

function serverError(buffer: Buffer, body: number, end: number): ServerError {
  const fields = new Map<string, string>();
  let at = body;
  while (at < end && buffer[at] !== 0) {
    const stop = buffer.indexOf(0, at + 1);
    fields.set(String.fromCharCode(buffer[at] ?? 0), buffer.toString("utf8", at + 1, stop));
    at = stop + 1;
  }
  const error = new SqlError(fields.get("M") ?? "unknown error", {
    sqlState: fields.get("C") ?? "XX000",
    constraint: fields.get("n"),
    table: fields.get("t"),
    column: fields.get("c"),
  });
  // V is S without translation (since PostgreSQL 9.6).
  const severity = fields.get("V") ?? fields.get("S");
  return { error, fatal: severity === "FATAL" || severity === "PANIC", routine: fields.get("R") };
}
