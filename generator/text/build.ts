/** Pieces of TypeScript whose layout depends on their length: laid out as prettier does. */
import { type Code, fromDoc } from "./code.js";
import {
  concat,
  type Doc,
  fluid as fluidDoc,
  group,
  indent,
  line,
  type Reference,
  softLine,
  when,
} from "./layout.js";

export interface Entry {
  readonly key: Code;
  readonly value: Code;
}

const separated = (items: readonly Code[], between: Doc): Doc =>
  concat(...items.flatMap((item, index) => (index === 0 ? [item.doc] : [between, item.doc])));

const list = (items: readonly Code[]): Doc => separated(items, concat(",", line));

/** Behind a key that is hardly wider than an indentation nothing goes on the next line: little would be won. */
const SHORT_KEY = 4;

/** `key: value`; a string that does not fit behind its key goes on the next line. */
function property({ key, value }: Entry): Code {
  const isShort = typeof key.doc === "string" && key.doc.length <= SHORT_KEY;
  if (value.value?.kind !== "string" || isShort) return fromDoc(concat(key.doc, ": ", value.doc));
  return fromDoc(concat(key.doc, ":", group(indent(2, concat(line, value.doc)))));
}

/** An object: on one line if it fits there and is not asked to be broken. */
export function object(entries: readonly Entry[], how: { broken?: boolean } = {}): Code {
  return objectOf(entries.map(property), how);
}

/** The same of members that are already written (`model`, for `model: model`). */
export function objectOf(members: readonly Code[], how: { broken?: boolean } = {}): Code {
  const value = { kind: "object", size: members.length } as const;
  if (members.length === 0) return fromDoc("{}", value);
  const body = concat("{", indent(2, concat(line, list(members))), when(",", ""), line, "}");
  return fromDoc(group(body, how), value);
}

/** An array: on one line if it fits there, unless it holds several arrays or objects with several members each. */
export function array(items: readonly Code[]): Code {
  const value = { kind: "array", size: items.length } as const;
  if (items.length === 0) return fromDoc("[]", value);
  const kind = items[0]?.value?.kind;
  const composite =
    items.length > 1 &&
    (kind === "array" || kind === "object") &&
    items.every((item) => item.value?.kind === kind && item.value.size > 1);
  // Prettier fills lines with numbers instead of giving each its own.
  const numbers = items.every((item) => item.value?.kind === "number");
  const body = concat("[", indent(2, concat(softLine, list(items))), when(",", ""), softLine, "]");
  return fromDoc(group(body, { broken: composite, uncertain: numbers }), value);
}

/** A union behind `=` or `:`, with the space before it: on the line, on the next, or a line for each type. */
export function union(types: readonly Code[]): Code {
  if (types.length === 1) return fromDoc(concat(" ", separated(types, "")));
  return fromDoc(group(indent(2, concat(line, group(alternatives(types))))));
}

/** What is broken inside of a type stands behind its bar. */
const alternatives = (types: readonly Code[]): Doc =>
  concat(
    when("| ", ""),
    ...types.flatMap(({ doc }, index) => [...(index === 0 ? [] : [line, "| "]), indent(2, doc)]),
  );

/** A union in parentheses, as the elements of an array have it: on the line, or a line for each type. */
export function unionInParentheses(types: readonly Code[]): Code {
  return fromDoc(group(concat("(", indent(2, concat(softLine, group(alternatives(types)))), softLine, ")")));
}

/** Parameters of a signature in their parentheses. */
export function parameters(items: readonly Code[]): Code {
  if (items.length === 0) return fromDoc("()");
  const body = concat("(", indent(2, concat(softLine, list(items))), when(",", ""), softLine, ")");
  return fromDoc(group(body));
}

/** Arguments of a generic type in their angle brackets. */
export function typeArguments(items: readonly Code[]): Code {
  return fromDoc(group(concat("<", indent(2, concat(softLine, list(items))), softLine, ">")));
}

/** Parameters of a generic declaration in their angle brackets. */
export function typeParameters(items: readonly Code[]): Code {
  return fromDoc(group(concat("<", indent(2, concat(softLine, list(items))), when(",", ""), softLine, ">")));
}

/** The right side of `=`, with the space or line break before it. */
export const fluid = (value: Code): Code => fromDoc(fluidDoc(value.doc));

/** Code that prettier might lay out in another way, as expressions are. */
export const uncertain = (value: Code): Code => fromDoc(concat({ kind: "unsure", text: "" }, value.doc));

/** A name that the file imports, perhaps under another. */
export function imported(name: string, from: string, as: string = name): Code {
  return reference(name, from, false, as);
}

/** A type that the file imports. */
export function importedType(name: string, from: string): Code {
  return reference(name, from, true);
}

/** A type or value that every file knows (`Promise`): nothing that is imported may take its name. */
export function global(name: string): Code {
  return reference(name, null, true);
}

function reference(name: string, from: string | null, type: boolean, as: string = name): Code {
  const doc: Reference = { kind: "reference", name, as, from, type };
  return fromDoc(doc);
}
