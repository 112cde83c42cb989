/** Options, each held to the kind of value that it takes. */
import type { Complaints } from "../diagnostics/complaints.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { quote } from "../diagnostics/quote.js";
import type { OptionKind } from "../fields/field-type.js";
import type { Literal } from "../ir/ir.js";
import { kindOf, type Value } from "./value.js";

/** `value`: any value at all, which its reader looks at. */
export type Kind = OptionKind | "value";

export interface Option {
  readonly value: Value;
  /** What it says; for the kind `value` null. */
  readonly literal: Literal;
}

export interface Options {
  readonly given: ReadonlyMap<string, Option>;
  readonly places: ReadonlyMap<string, Span>;
  /** Options were given that are not known, since they could not be read. */
  readonly broken: boolean;
}

const none: Options = { given: new Map(), places: new Map(), broken: false };

export interface OptionsReading {
  /** What has the options: `a text field`, `model`. */
  readonly owner: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly complaints: Complaints;
}

/** Reads an object of options; `undefined` has none. */
export function readOptions(value: Value | undefined, reading: OptionsReading): Options {
  const { owner, kinds, complaints } = reading;
  if (value === undefined) return none;
  if (value.kind !== "object") {
    if (value.kind !== "unknown") {
      complaints.add("G1017", value.span, `${owner} takes its options as an object, not ${kindOf(value)}`);
    }
    return { ...none, broken: true };
  }
  const given = new Map<string, Option>();
  const places = new Map<string, Span>();
  let broken = value.open;
  for (const [name, member] of value.members) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      const hint = didYouMean(name, Object.keys(kinds));
      complaints.add("G1015", member.span, `${owner} has no option ${quote(name)}`, hint);
      continue;
    }
    const literal = kind === "value" ? null : readLiteral(member.value, name, kind, complaints);
    places.set(name, member.value.span);
    if (literal === undefined) broken = true;
    else given.set(name, { value: member.value, literal });
  }
  return { given, places, broken };
}

const DIGITS = /^-?\d+(\.\d+)?$/;

/** What each kind is, and the literal that a value of it says; undefined where it is none. */
const readers: Readonly<
  Record<OptionKind, { readonly takes: string; read(value: Value): Literal | undefined }>
> = {
  boolean: { takes: "true or false", read: (value) => scalar(value, "boolean") },
  integer: { takes: "a number", read: (value) => scalar(value, "number") },
  number: { takes: "a number", read: (value) => scalar(value, "number") },
  digits: {
    takes: 'a number as a text of digits, such as "10"',
    read(value) {
      const text = scalar(value, "string");
      return typeof text === "string" && DIGITS.test(text) ? text : undefined;
    },
  },
  string: { takes: "a text", read: (value) => scalar(value, "string") },
  pattern: {
    takes: "a regular expression without flags, or its text",
    read(value) {
      if (value.kind === "pattern") return value.flags.replace("u", "") === "" ? value.source : undefined;
      return scalar(value, "string");
    },
  },
  strings: { takes: "a list of texts", read: (value) => (areTexts(value) ? toLiteral(value) : undefined) },
  literal: { takes: "a literal value", read: toLiteral },
};

function readLiteral(
  value: Value,
  name: string,
  kind: OptionKind,
  complaints: Complaints,
): Literal | undefined {
  if (containsUnknown(value)) return undefined;
  const { takes, read } = readers[kind];
  const literal = read(value);
  if (literal === undefined) {
    complaints.add("G1016", value.span, `${quote(name)} takes ${takes}, not ${described(value)}`);
  }
  return literal;
}

function described(value: Value): string {
  if (value.kind === "pattern") return `one with the flags ${quote(value.flags)}`;
  return value.kind === "literal" && typeof value.value === "string" ? quote(value.value) : kindOf(value);
}

function scalar(value: Value, type: "string" | "number" | "boolean"): Literal | undefined {
  return value.kind === "literal" && typeof value.value === type ? value.value : undefined;
}

const areTexts = (value: Value): boolean =>
  value.kind === "list" && value.items.every((item) => scalar(item, "string") !== undefined);

/** How many values a literal may have in all: constants of constants can double with every line. */
const SIZE = 100_000;

/** The literal that a value is; undefined where part of it is none. */
export function toLiteral(value: Value): Literal | undefined {
  let size = 0;
  const convert = (part: Value): Literal | undefined => {
    size += 1;
    if (size > SIZE) return undefined;
    if (part.kind === "literal") return part.value;
    if (part.kind === "list") {
      const items: Literal[] = [];
      for (const item of part.items) {
        const literal = convert(item);
        if (literal === undefined) return undefined;
        items.push(literal);
      }
      return items;
    }
    if (part.kind !== "object" || part.open) return undefined;
    const members: [string, Literal][] = [];
    for (const [name, member] of part.members) {
      const literal = convert(member.value);
      // `{ __proto__: x }` has no member of that name in JavaScript.
      if (literal === undefined || name === "__proto__") return undefined;
      members.push([name, literal]);
    }
    return Object.fromEntries(members);
  };
  return convert(value);
}

/** Whether a complaint has been made already about a value or a part of it. */
function containsUnknown(value: Value): boolean {
  const waiting = [value];
  for (let seen = 0; seen < SIZE; seen += 1) {
    const part = waiting.pop();
    if (part === undefined) return false;
    if (part.kind === "unknown") return true;
    if ((part.kind === "object" || part.kind === "list") && part.open) return true;
    if (part.kind === "list") for (const item of part.items) waiting.push(item);
    if (part.kind === "object") for (const member of part.members.values()) waiting.push(member.value);
  }
  return false;
}
