/** How a cell's bytes become JSON without becoming a string first, for the types of which a list has many. */
import { textOf } from "../../database/wire-reader.js";
import type { JsonBytes } from "../json-bytes.js";

export interface CellWriter {
  /** It is always a JSON string, whose opening quotation mark is not written here: it is one with what stands before. */
  readonly quotes: boolean;
  /** Writes the cell that stands between two places. */
  write(out: JsonBytes, source: Buffer, from: number, to: number): void;
}

type Write = CellWriter["write"];

const quotes = (write: Write): CellWriter => ({ quotes: true, write });
const bare = (write: Write): CellWriter => ({ quotes: false, write });

/** PostgreSQL's text is JSON's. */
export const rawCell = bare((out, source, from, to) => out.raw(source, from, to));

/** It is once it stands in quotation marks. */
export const quotedCell = quotes((out, source, from, to) => out.quoted(source, from, to));

export const textCell = quotes((out, source, from, to) => out.string(source, from, to));

const TRUE = Buffer.from("true");
const FALSE = Buffer.from("false");
const LETTER_T = 0x74;

export const booleanCell = bare((out, source, from) => out.literal(source[from] === LETTER_T ? TRUE : FALSE));

/** By way of the codec that works on strings. */
export function cellByText(json: (cell: string) => string): CellWriter {
  return bare((out, source, from, to) => out.text(json(textOf(source, from, to))));
}

/** The same where the codec always writes a string. */
function restByText(json: (cell: string) => string): Write {
  return (out, source, from, to) => out.text(json(textOf(source, from, to)).slice(1));
}

const HYPHEN = 0x2d;
const PLUS = 0x2b;
const ZERO = 0x30;
/** `2026-01-01 00:00:00+00`, and with up to six digits of a fraction: what nearly every cell is. */
const WITHOUT_FRACTION = 22;
const WITH_SIX_DIGITS = 29;
const T = 0x54;
const QUOTE = 0x22;
/** By the length of the cell, what it lacks. */
const ENDS = ['.000000Z"', '000000Z"', '00000Z"', '0000Z"', '000Z"', '00Z"', '0Z"', 'Z"'].map((end) =>
  Buffer.from(end),
);

/** Others go the way of strings, as dates do whose year has not four digits. */
export function timestampCell(json: (cell: string) => string): CellWriter {
  const byText = restByText(json);
  return quotes((out, source, from, to) => {
    const length = to - from;
    const usual =
      length >= WITHOUT_FRACTION &&
      length <= WITH_SIX_DIGITS &&
      source[from + 4] === HYPHEN &&
      source[to - 3] === PLUS &&
      source[to - 2] === ZERO &&
      source[to - 1] === ZERO;
    if (!usual) return byText(out, source, from, to);
    out.raw(source, from, from + 10);
    out.byte(T);
    out.raw(source, from + 11, to - 3);
    out.literal(ENDS[length - WITHOUT_FRACTION] as Buffer); // one for each length
  });
}

const PLAIN_DATE = 10;

export function dateCell(json: (cell: string) => string): CellWriter {
  const byText = restByText(json);
  return quotes((out, source, from, to) =>
    to - from === PLAIN_DATE ? out.quoted(source, from, to) : byText(out, source, from, to),
  );
}

const LETTER_I = 0x49;
const LETTER_N = 0x4e;
const NULL = Buffer.from("null");

/** JSON has no word for `NaN` and the infinities. */
export const floatCell = bare((out, source, from, to) => {
  const first = source[source[from] === HYPHEN ? from + 1 : from];
  if (first === LETTER_N || first === LETTER_I) out.literal(NULL);
  else out.raw(source, from, to);
});

const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** An array in PostgreSQL's text format: see `array.ts`, which says the same of strings. */
export function arrayCell(item: CellWriter, json: (cell: string) => string): CellWriter {
  const byText = cellByText(json);
  const element: Write = (out, source, from, to) => {
    if (item.quotes) out.byte(QUOTE);
    item.write(out, source, from, to);
  };
  return bare((out, source, from, to) => {
    // Bounds that do not begin with 1, and escapes in an element, are rare.
    if (source[from] === BRACKET || holds(source, from, to, BACKSLASH))
      return byText.write(out, source, from, to);
    let at = from;
    while (at < to) {
      const unit = source[at];
      if (unit === BRACE || unit === CLOSING_BRACE || unit === COMMA) {
        out.byte(unit === BRACE ? BRACKET : unit === CLOSING_BRACE ? CLOSING_BRACKET : COMMA);
        at++;
      } else if (unit === QUOTE) {
        const end = source.indexOf(QUOTE, at + 1);
        element(out, source, at + 1, end);
        at = end + 1;
      } else {
        const start = at;
        while (source[at] !== COMMA && source[at] !== CLOSING_BRACE) at++;
        if (isNull(source, start, at)) out.literal(NULL);
        else element(out, source, start, at);
      }
    }
  });
}

function holds(source: Buffer, from: number, to: number, unit: number): boolean {
  for (let at = from; at < to; at++) if (source[at] === unit) return true;
  return false;
}

const NULL_WORD = Buffer.from("NULL");

/** The bare word; as an element's text it would stand in quotation marks. */
function isNull(source: Buffer, from: number, to: number): boolean {
  return to - from === 4 && source.compare(NULL_WORD, 0, 4, from, to) === 0;
}
