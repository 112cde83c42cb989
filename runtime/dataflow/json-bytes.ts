/**
 * JSON text as bytes that grow: cells of the wire are copied into it as they are, where PostgreSQL's text is JSON's or
 * almost. A list of a hundred rows so costs a quarter of what it does by way of strings, which Node encodes again at the end.
 */

/** Up to this length a loop is cheaper than the call into C++. */
const SHORT = 64;
/** Beyond this length text is read and written in C++. */
const LONG = 4096;
/** `\u0000`: the longest that one byte can become. */
const LONGEST_ESCAPE = 6;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PLAIN = 0x20;

/** What JSON writes for the bytes that it escapes (RFC 8259, 7). */
const ESCAPES: readonly (Buffer | undefined)[] = Array.from({ length: BACKSLASH + 1 }, (_, unit) => {
  const text = JSON.stringify(String.fromCharCode(unit));
  return text.length === 3 ? undefined : Buffer.from(text.slice(1, -1));
});

export class JsonBytes {
  #bytes: Buffer;
  length = 0;

  /** @param room bytes that will probably do */
  constructor(room: number) {
    this.#bytes = Buffer.allocUnsafe(room);
  }

  /** What was written; nothing can be written any more. */
  take(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  /** ASCII whose bytes are at hand. */
  literal(bytes: Buffer): void {
    this.raw(bytes, 0, bytes.length);
  }

  text(text: string): void {
    this.#reserve(text.length * 3);
    this.length += this.#bytes.write(text, this.length);
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** The bytes as they are. */
  raw(source: Buffer, from: number, to: number): void {
    this.#reserve(to - from);
    const bytes = this.#bytes;
    let at = this.length;
    if (to - from <= SHORT) for (let i = from; i < to; i++) bytes[at++] = source[i] as number;
    else at += source.copy(bytes, at, from, to);
    this.length = at;
  }

  /** The bytes, of which none needs an escape, and a quotation mark. */
  quoted(source: Buffer, from: number, to: number): void {
    this.raw(source, from, to);
    this.byte(QUOTE);
  }

  /** Any text of the database as a JSON string whose opening quotation mark stands there already. */
  string(source: Buffer, from: number, to: number): void {
    if (to - from > LONG) return this.text(JSON.stringify(source.toString("utf8", from, to)).slice(1));
    this.#reserve((to - from) * LONGEST_ESCAPE + 1);
    const bytes = this.#bytes;
    let at = this.length;
    for (let i = from; i < to; i++) {
      const unit = source[i] as number;
      if (unit < FIRST_PLAIN || unit === QUOTE || unit === BACKSLASH) {
        for (const escape of ESCAPES[unit] as Buffer) bytes[at++] = escape; // these have one
      } else bytes[at++] = unit;
    }
    bytes[at++] = QUOTE;
    this.length = at;
  }

  #reserve(room: number): void {
    const needed = this.length + room;
    if (needed <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(bytes, 0, 0, this.length);
    this.#bytes = bytes;
  }
}
