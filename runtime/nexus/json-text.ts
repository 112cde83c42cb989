/** Reading a body as JSON: what `JSON.parse` accepts is accepted, within a depth, and what it refuses gets a position. */
import { isUtf8 } from "node:buffer";
import { OperationError } from "../errors.js";

/** How deep a body may nest: a JSON column's 100 levels and what may stand around them. */
const DEPTH = 128;

/**
 * The value of a body; undefined where it is empty.
 * @throws {OperationError} `validation_failed`: not UTF-8, not JSON, nested too deep. The message never repeats the body.
 */
export function parseBody(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw malformed("The body is not UTF-8.");
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = bytes.toString("utf8", start);
  if (text === "") return undefined;
  return parseJson(text, "The body");
}

/**
 * @param what how the message names the text: `The body`
 * @throws {OperationError} `validation_failed`
 */
export function parseJson(text: string, what: string, pointer = ""): unknown {
  // Whoever nests deeper than the stack would overflow it in everything that looks at the value.
  if (text.length > 2 * DEPTH && isTooDeep(text)) {
    throw malformed(`${what} nests deeper than ${DEPTH} levels.`, pointer);
  }
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw malformed(`${what} is not JSON: it goes wrong at ${placeOf(text, errorOffset(text))}.`, pointer);
  }
}

function malformed(detail: string, pointer = ""): OperationError {
  return new OperationError("validation_failed", detail, {
    complaints: [{ pointer, code: "validation_failed", message: detail }],
  });
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 34: // A string ends at the next quote without a backslash before it.
        for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
        break;
      case 91: // [ {
      case 123:
        if (++depth > DEPTH) return true;
        break;
      case 93: // ] }
      case 125:
        depth--;
    }
  }
  return false;
}

function placeOf(text: string, offset: number): string {
  if (offset >= text.length) return "its end";
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `line ${line}, column ${offset - before.lastIndexOf("\n")}`;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Where the grammar of RFC 8259 is first left: V8 tells the place in some versions only, and beside the text itself. */
function errorOffset(text: string): number {
  const scanner = new Scanner(text);
  if (scanner.value()) scanner.skip(SPACE);
  return scanner.at;
}

/** Each method says whether its thing stands at `at`, and moves behind it or to where it goes wrong. */
class Scanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(): boolean {
    this.skip(SPACE);
    const first = this.#text.charAt(this.at);
    if (first === "[") return this.#items("]", () => this.value());
    if (first === "{") return this.#items("}", () => this.#member());
    return first === '"' ? this.#string() : this.skip(SCALAR);
  }

  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  #member(): boolean {
    this.skip(SPACE);
    return this.#string() && this.#take(":") && this.value();
  }

  /** Character by character: a regular expression over a megabyte would run out of its stack. */
  #string(): boolean {
    if (this.#text.charAt(this.at) !== '"') return false;
    this.at++;
    while (this.at < this.#text.length) {
      const unit = this.#text.charCodeAt(this.at);
      if (unit < 32) return false;
      if (unit === 92) {
        if (!this.skip(ESCAPE)) return false;
        continue;
      }
      this.at++;
      if (unit === 34) return true;
    }
    return false;
  }

  #items(end: "]" | "}", item: () => boolean): boolean {
    this.at++;
    if (this.#take(end)) return true;
    do {
      if (!item()) return false;
    } while (this.#take(","));
    return this.#take(end);
  }

  #take(character: string): boolean {
    this.skip(SPACE);
    if (this.#text.charAt(this.at) !== character) return false;
    this.at++;
    return true;
  }
}
