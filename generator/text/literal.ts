/** Values of a schema as expressions of TypeScript. */
import type { Literal } from "../ir/ir.js";
import { type Code, fromDoc } from "./code.js";
import { array, object } from "./build.js";
import { InternalError } from "./errors.js";
import { escapeUnit } from "./escape.js";
import { verbatim } from "./layout.js";

const named: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};

/** What can't stand raw in a string: control characters, separators that end a line somewhere, the byte order mark, halves of a pair. */
const special = /[\\\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * A string as prettier quotes it: in double quotes, unless single ones save escapes. `<` before `/` or `!` is escaped, so that no
 * text can close a script element that somebody prints the code into.
 */
export function quote(text: string): string {
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  const mark = doubles > singles ? "'" : '"';
  const body = text
    .replace(special, (unit) => named[unit] ?? escapeUnit(unit))
    .replace(/<(?=[/!])/g, "\\u003c")
    .replaceAll(mark, `\\${mark}`);
  return mark + body + mark;
}

/** A literal value as an expression. */
export function lit(value: Literal): Code {
  if (typeof value === "string") return fromDoc(quote(value), { kind: "string", size: 0 });
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new InternalError("A literal number must be finite.");
    return fromDoc(numberText(value), { kind: "number", size: 0 });
  }
  if (value === null || typeof value === "boolean") return fromDoc(String(value));
  if (isList(value)) return array(value.map(lit));
  return object(Object.entries(value).map(([name, member]) => ({ key: key(name), value: lit(member) })));
}

/** A string that may be longer than a line: it stands on one of its own. */
export const longLit = (text: string): Code => fromDoc(verbatim(quote(text)), { kind: "string", size: 0 });

const isList = (value: Literal): value is readonly Literal[] => Array.isArray(value);

/** The shortest digits that give the number back; prettier writes exponents without a plus sign. */
function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Words that no declaration and no reference may have in a module of strict code. */
const reserved = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with yield " +
    "let static implements interface package private protected public arguments eval"
  ).split(" "),
);

/** Whether a name can be declared and referred to as it is. */
export const isIdentifier = (name: string): boolean => identifier.test(name) && !reserved.has(name);

/** A name of a declaration. Names are made once, by the reader; one that is no identifier here is our mistake. */
export function id(name: string): Code {
  if (!isIdentifier(name)) throw new InternalError(`${JSON.stringify(name)} is not an identifier.`);
  return fromDoc(name);
}

/** The name of a property, quoted where it must be. `__proto__` is computed, since `{ "__proto__": x }` sets the prototype. */
export function key(name: string): Code {
  if (name === "__proto__") return fromDoc('["__proto__"]');
  if (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)) return fromDoc(name);
  // Prettier takes the quotes off some names of other alphabets.
  return fromDoc(/^[ -~]*$/.test(name) ? quote(name) : { kind: "unsure", text: quote(name) });
}

/** Text as a template literal without expressions, line breaks as they are: for SQL, which is read there. */
export function template(text: string): Code {
  const body = text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replace(special, (unit) => (unit === "\n" || unit === "\\" ? unit : (named[unit] ?? escapeUnit(unit))))
    .replace(/<(?=[/!])/g, "\\u003c");
  return fromDoc(verbatim(`\`${body}\``));
}
