/**
 * Regular expressions that JavaScript (with the flag `u`) and PostgreSQL (manual, 9.7.3) both read. What the two spell in
 * different ways is translated; what only one of them has is refused, so that validator and column always agree.
 */
import { InternalError } from "../text/errors.js";

/** What is wrong with a pattern; null where nothing is. */
export function complainOfPattern(pattern: string | undefined): string | null {
  if (pattern === undefined) return null;
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    return `the pattern is not a regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
  const translated = translate(pattern);
  return typeof translated === "string"
    ? null
    : `the pattern has ${translated.refused}, which PostgreSQL reads differently`;
}

/** The pattern in PostgreSQL's spelling. */
export function patternForPostgres(pattern: string): string {
  const translated = translate(pattern);
  if (typeof translated !== "string") throw new InternalError(`The pattern has ${translated.refused}.`);
  return translated;
}

interface Refused {
  readonly refused: string;
}

const SPACES = "\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
const WORD = "A-Za-z0-9_";
const DIGITS = "0-9";

/** Escapes of a class of characters: their members, which PostgreSQL takes from the collation. */
const classes: Readonly<Record<string, string>> = { d: DIGITS, w: WORD, s: SPACES };
const simple: Readonly<Record<string, string>> = { t: "\\t", n: "\\n", r: "\\r", f: "\\f", v: "\\u000b" };

/** One step of the pattern, as a sticky expression finds it. */
const token =
  /\\u\{(?<point>[0-9A-Fa-f]+)\}|\\u(?<unit>[0-9A-Fa-f]{4})|\\x(?<byte>[0-9A-Fa-f]{2})|\\(?<escape>[^])|\(\?(?<group>:|=|!|<=|<!)|\(\?<(?<name>[^>=!]+)>|(?<other>\(\?)|\{(?<least>\d+)(?:,(?<most>\d*))?\}|(?<open>\[\^?)|(?<char>[^])/uy;

function translate(pattern: string): string | Refused {
  let output = "";
  // `***` and, at the very beginning, `(?` mean something of their own to PostgreSQL; JavaScript knows neither.
  const steps = new RegExp(token);
  for (let match = steps.exec(pattern); match !== null; match = steps.exec(pattern)) {
    const groups = match.groups ?? {};
    const step = groups["open"] === undefined ? outside(groups) : bracket(pattern, steps, groups["open"]);
    if (typeof step !== "string") return step;
    output += step;
  }
  return output;
}

type Groups = Readonly<Record<string, string | undefined>>;

function outside({ escape, group, name, other, least, most, char, ...codes }: Groups): string | Refused {
  const point = codePoint(codes);
  if (point !== null) return point;
  if (escape !== undefined) return escaped(escape);
  if (group !== undefined) return `(?${group}`;
  if (name !== undefined) return "(";
  if (other !== undefined) return { refused: "a group with modifiers" };
  if (least !== undefined) return quantifier(least, most);
  return char === "." ? "[^\\n\\r\\u2028\\u2029]" : literal(char ?? "");
}

function escaped(escape: string): string | Refused {
  const members = classes[escape.toLowerCase()];
  if (members !== undefined) return escape === escape.toLowerCase() ? `[${members}]` : `[^${members}]`;
  if (escape === "b") return "\\y";
  if (escape === "B") return "\\Y";
  if (simple[escape] !== undefined) return simple[escape];
  if (/[1-9]/.test(escape)) return { refused: "a reference to a group" };
  if (/[A-Za-z0-9]/.test(escape)) return { refused: `the escape \\${escape}` };
  return `\\${escape}`;
}

const REPEAT_LIMIT = 255;

function quantifier(least: string, most: string | undefined): string | Refused {
  if (Number(least) > REPEAT_LIMIT || Number(most ?? 0) > REPEAT_LIMIT) {
    return { refused: `a repetition above ${REPEAT_LIMIT}` };
  }
  return most === undefined ? `{${least}}` : `{${least},${most}}`;
}

/** A character outside ASCII or an escape of one; null where the token is neither. */
function codePoint({ point, unit, byte }: Groups): string | Refused | null {
  const digits = point ?? unit ?? byte;
  if (digits === undefined) return null;
  return encoded(Number.parseInt(digits, 16));
}

function encoded(value: number): string | Refused {
  if (value === 0) return { refused: "the character U+0000" };
  if (value >= 0xd800 && value <= 0xdfff) return { refused: "half of a surrogate pair" };
  const digits = value.toString(16);
  return value > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}

const literal = (char: string): string | Refused =>
  char.charCodeAt(0) < 0x20 || /\p{Surrogate}/u.test(char) ? encoded(char.codePointAt(0) ?? 0) : char;

/** A bracket expression from behind its `[` to its `]`. */
function bracket(pattern: string, steps: RegExp, open: string): string | Refused {
  let output = open;
  for (let match = steps.exec(pattern); match !== null; match = steps.exec(pattern)) {
    const { escape, char, ...codes } = match.groups ?? {};
    if (char === "]") return output.length === open.length ? { refused: "an empty class" } : `${output}]`;
    const step = member(match[0], escape, codes);
    if (typeof step !== "string") return step;
    output += step;
  }
  throw new InternalError("The pattern has a class without an end.");
}

function member(text: string, escape: string | undefined, codes: Groups): string | Refused {
  const point = codePoint(codes);
  if (point !== null) return point;
  if (escape === undefined) {
    if (text.startsWith("[")) return { refused: 'a "[" inside a class (write "\\[")' };
    let output = "";
    for (const char of text) {
      const step = literal(char);
      if (typeof step !== "string") return step;
      output += step;
    }
    return output;
  }
  if (escape === "b") return "\\u0008";
  const members = classes[escape.toLowerCase()];
  if (members !== undefined) {
    return escape === escape.toLowerCase() ? members : { refused: `\\${escape} inside a class` };
  }
  return escaped(escape);
}
