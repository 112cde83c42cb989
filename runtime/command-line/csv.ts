/**
 * CSV as RFC 4180 has it, in UTF-8: read as it comes, piece by piece, and written. What the RFC leaves open: an empty value
 * without quotes is null, one with quotes an empty text. Lines end with CRLF or LF; what is neither quoted nor said by the
 * RFC is refused.
 */

/** A value; without quotes and empty it is null. */
export interface CsvCell {
  readonly text: string;
  readonly isQuoted: boolean;
}

export interface CsvRecord {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/** The text is no CSV; what comes behind cannot be told apart. */
export class CsvError extends Error {
  override readonly name = "CsvError";
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** A record that is longer has lost its closing quote. */
const LONGEST = 16 * 1024 * 1024;

type State = "start" | "bare" | "quoted" | "closing" | "return";

export class CsvReader {
  #state: State = "start";
  #text = "";
  #cells: CsvCell[] = [];
  #line = 1;
  #begin = 1;
  #length = 0;
  #records: CsvRecord[] = [];

  /** The records that end in this piece. @throws {CsvError} */
  push(piece: string): readonly CsvRecord[] {
    this.#records = [];
    for (let at = 0; at < piece.length; at++) at = this.#step(piece, at);
    this.#length += piece.length;
    if (this.#length > LONGEST && this.#records.length === 0)
      throw new CsvError(this.#begin, "A row is longer than 16 MiB: a closing quote is missing.");
    if (this.#records.length > 0) this.#length = 0;
    return this.#records;
  }

  /** What stands behind the last line's end. @throws {CsvError} */
  end(): readonly CsvRecord[] {
    this.#records = [];
    if (this.#state === "quoted") throw new CsvError(this.#begin, "A closing quote is missing.");
    if (this.#state === "return") throw new CsvError(this.#line, BARE_RETURN);
    if (this.#state !== "start" || this.#cells.length > 0) this.#endRecord();
    return this.#records;
  }

  /** Takes what stands at a place, and answers where that ends. */
  #step(piece: string, at: number): number {
    const unit = piece.charCodeAt(at);
    switch (this.#state) {
      case "quoted":
        return this.#inQuotes(piece, at);
      case "return":
        if (unit !== LF) throw new CsvError(this.#line, BARE_RETURN);
        this.#endRecord();
        return at;
      case "closing":
        if (unit === QUOTE) {
          this.#text += '"';
          this.#state = "quoted";
          return at;
        }
        break;
      case "start":
        if (unit === QUOTE) {
          this.#state = "quoted";
          return at;
        }
        break;
      case "bare":
    }
    if (unit === COMMA) this.#endCell();
    else if (unit === LF) this.#endRecord();
    else if (unit === CR) {
      this.#push();
      this.#state = "return";
    } else return this.#inText(piece, at, unit);
    return at;
  }

  #inQuotes(piece: string, at: number): number {
    const close = piece.indexOf('"', at);
    const end = close === -1 ? piece.length : close;
    const text = piece.slice(at, end);
    for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) this.#line++;
    this.#text += text;
    if (close !== -1) this.#state = "closing";
    return end;
  }

  #inText(piece: string, at: number, unit: number): number {
    if (this.#state === "closing")
      throw new CsvError(this.#line, "Behind a closing quote comes a comma or the line's end.");
    if (unit === QUOTE)
      throw new CsvError(this.#line, "A quote stands in a value that does not begin with one.");
    this.#state = "bare";
    SPECIAL.lastIndex = at;
    const end = SPECIAL.exec(piece)?.index ?? piece.length;
    this.#text += piece.slice(at, end);
    return end - 1;
  }

  #push(): void {
    this.#cells.push({ text: this.#text, isQuoted: this.#state === "closing" });
    this.#text = "";
  }

  #endCell(): void {
    this.#push();
    this.#state = "start";
  }

  #endRecord(): void {
    if (this.#state !== "return") this.#push();
    this.#records.push({ line: this.#begin, cells: this.#cells });
    this.#cells = [];
    this.#line++;
    this.#begin = this.#line;
    this.#state = "start";
  }
}

const SPECIAL = /["\n\r,]/g;
const BARE_RETURN = "A carriage return without a line feed stands outside of quotes.";

/** One line with its end; null is written as nothing. */
export const csvLine = (values: readonly (string | null)[]): string =>
  `${values.map(csvValue).join(",")}\r\n`;

function csvValue(value: string | null): string {
  if (value === null) return "";
  return value === "" || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
