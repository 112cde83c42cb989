/** Functions of a row, made at random: texts of the subset, each with a type, which test what may be null before they use it. */
import fc from "fast-check";
import { ts } from "ts-morph";
import { text as anyText } from "./things.js";

export type Type = "boolean" | "number" | "text";
type Known = ReadonlySet<string>;
type Maker = (depth: number, known: Known) => fc.Arbitrary<string>;

const literal = (value: unknown): string => {
  const written = JSON.stringify(value).replace(
    /[\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
  return typeof value === "number" && value < 0 ? `(${written})` : written;
};

const textLiteral = anyText.map(literal);
const integerLiteral = fc.constantFrom(0, 1, -1, 2, 3, 10, 2_147_483_647, 4_294_967_296).map(literal);
const numberLiteral = fc.constantFrom(0, 0.5, -1.5, 1e300, 1e-300, 9_007_199_254_740_991, 3).map(literal);

/** A field that may be null: where it was tested, as it is. */
const nullable = (name: string, otherwise: fc.Arbitrary<string>, known: Known): fc.Arbitrary<string> =>
  known.has(name) ? fc.constant(`row.${name}`) : otherwise.map((value) => `(row.${name} ?? ${value})`);

const tuple = (strings: (parts: readonly string[]) => string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map(strings);

const integer: Maker = (depth, known) => {
  const leaves = [
    fc.constantFrom(
      "row.i",
      "row.small",
      "row.positive",
      "row.t.length",
      "[...row.t].length",
      "row.tags.length",
    ),
    integerLiteral,
    nullable("j", integerLiteral, known),
  ];
  if (depth <= 0) return fc.oneof(...leaves);
  const below = integer(depth - 1, known);
  return fc.oneof(
    ...leaves,
    tuple(([a, op, b]) => `(${a} ${op} ${b})`, below, fc.constantFrom("+", "-", "*", "%"), below),
    tuple(([a]) => `(-${a})`, below),
    tuple(([name, a]) => `Math.${name}(${a})`, fc.constantFrom("abs", "ceil", "floor", "trunc"), below),
    choice("integer", depth, known),
  );
};

const number: Maker = (depth, known) => {
  const leaves = [
    fc.constantFrom("row.f", "row.unit", "Number(row.d)", "Number(row.big)"),
    numberLiteral,
    nullable("g", numberLiteral, known),
    nullable("e", fc.constant('"1.5"'), known).map((digits) => `Number(${digits})`),
    integer(0, known),
  ];
  if (depth <= 0) return fc.oneof(...leaves);
  const below = number(depth - 1, known);
  return fc.oneof(
    ...leaves,
    integer(depth, known),
    tuple(([a, op, b]) => `(${a} ${op} ${b})`, below, fc.constantFrom("+", "-", "*", "/"), below),
    tuple(([name, a]) => `Math.${name}(${a})`, fc.constantFrom("abs", "ceil", "floor", "trunc"), below),
    choice("number", depth, known),
  );
};

const text: Maker = (depth, known) => {
  const leaves = [
    fc.constantFrom("row.t", "row.german", "row.s"),
    textLiteral,
    nullable("u", textLiteral, known),
    nullable("r", fc.constant('"c"'), known),
  ];
  if (depth <= 0) return fc.oneof(...leaves);
  const below = text(depth - 1, known);
  const part = fc.oneof(
    below,
    integer(depth - 1, known),
    boolean(0, known),
    fc.constantFrom("row.id", "row.big", "row.d"),
    nullable("other", fc.constant("row.id"), known),
    nullable("huge", fc.constant('"0"'), known),
  );
  return fc.oneof(
    ...leaves,
    tuple(([a, b]) => `\`\${${a}} \\u{1f600}\${${b}}\``, part, part),
    tuple(([a, b]) => `(${a} + ${b})`, below, part),
    tuple(
      ([a]) => `${a}.trim()`,
      below.map((value) => `(${value})`),
    ),
    choice("text", depth, known),
  );
};

/** Two of a type that has an order, or is only equal or not. */
function comparison(depth: number, known: Known): fc.Arbitrary<string> {
  const order = fc.constantFrom("<", "<=", ">", ">=", "===", "!==");
  const equal = fc.constantFrom("===", "!==");
  const pair = (left: fc.Arbitrary<string>, operator: fc.Arbitrary<string>, right = left) =>
    tuple(([a, op, b]) => `(${a} ${op} ${b})`, left, operator, right);
  const one = (...names: readonly string[]) => fc.constantFrom(...names.map((name) => `row.${name}`));
  return fc.oneof(
    pair(number(depth, known), order),
    pair(text(depth, known), equal),
    pair(one("u", "t", "german"), equal),
    pair(one("r", "s"), equal, fc.oneof(one("s", "r"), fc.constantFrom('"a"', "null"))),
    pair(one("j", "i", "g", "f"), equal, fc.oneof(one("j", "g"), integerLiteral, fc.constant("null"))),
    pair(one("c", "b"), equal, fc.constantFrom("row.c", "true", "false", "null", "row.b")),
    pair(
      one("id", "other"),
      equal,
      fc.constantFrom('"0f8fad5b-d9cb-469f-a165-70867728950e"', "row.other", "null"),
    ),
    pair(one("big", "huge"), equal, fc.constantFrom('"10"', "row.huge", "null")),
    pair(one("bin"), equal, fc.constantFrom('"AA=="', "row.bin")),
    pair(
      one("at"),
      order,
      fc.oneof(nullable("until", fc.constant("row.at"), known), fc.constant('"2025-01-31T00:00:00.000000Z"')),
    ),
    pair(one("day"), order, nullable("end", fc.constant('"2025-01-31"'), known)),
    pair(one("time"), order, nullable("noon", fc.constant('"09:30:00.5"'), known)),
    pair(one("doc", "e", "nums", "until", "end", "noon"), equal, fc.constant("null")),
  );
}

/** Fields that may be null, and what becomes of them where they are not. */
const mayBeNull = fc.constantFrom("j", "g", "u", "r", "other", "huge", "e", "until", "end", "noon");

const boolean: Maker = (depth, known) => {
  const leaves = [fc.constant("row.b"), comparison(0, known), fc.constant("(row.c === true)")];
  if (depth <= 0) return fc.oneof(...leaves);
  const below = boolean(depth - 1, known);
  const knowing = (name: string) => boolean(depth - 1, new Set([...known, name]));
  return fc.oneof(
    ...leaves,
    comparison(depth - 1, known),
    tuple(([a, op, b]) => `(${a} ${op} ${b})`, below, fc.constantFrom("&&", "||"), below),
    tuple(
      ([a]) => `!${a}`,
      below.map((value) => `(${value})`),
    ),
    mayBeNull.chain((name) => knowing(name).map((rest) => `(row.${name} !== null && ${rest})`)),
    mayBeNull.chain((name) => knowing(name).map((rest) => `(row.${name} === null || ${rest})`)),
    mayBeNull.chain((name) => knowing(name).map((rest) => `(!(row.${name} !== null) ? row.b : ${rest})`)),
    tuple(
      ([a, method, b]) => `(${a}).${method}(${b})`,
      text(depth - 1, known),
      fc.constantFrom("includes", "startsWith", "endsWith"),
      text(depth - 1, known),
    ),
    tuple(([a, b]) => `[${a}, ${b}].includes(row.t)`, textLiteral, textLiteral),
    tuple(([a, b]) => `[${a}, ${b}].includes(${"row.f"})`, integerLiteral, numberLiteral),
    tuple(([a]) => `row.tags.includes(${a})`, text(depth - 1, known)),
    tuple(([a]) => `row.floats.includes(${a})`, number(depth - 1, known)),
    fc.constant('["a", "it\'s"].includes(row.s)'),
    choice("boolean", depth, known),
  );
};

function choice(type: Type | "integer", depth: number, known: Known): fc.Arbitrary<string> {
  const branch = makers[type](depth - 1, known);
  return tuple(([test, a, b]) => `(${test} ? ${a} : ${b})`, boolean(depth - 1, known), branch, branch);
}

const makers: Readonly<Record<Type | "integer", Maker>> = {
  boolean: (depth, known) => fc.memo(() => boolean(depth, known))(1),
  integer: (depth, known) => fc.memo(() => integer(depth, known))(1),
  number: (depth, known) => fc.memo(() => number(depth, known))(1),
  text: (depth, known) => fc.memo(() => text(depth, known))(1),
};

const none: Known = new Set();

/** TypeScript takes `a < ((b > (c` for the beginning of a generic call, and says that it has no end. */
function isTypeScript(text: string): boolean {
  const tree = ts.createSourceFile("x.ts", `(${text})`, ts.ScriptTarget.ESNext);
  return (
    (tree as ts.SourceFile & { readonly parseDiagnostics: readonly unknown[] }).parseDiagnostics.length === 0
  ); // it has them
}

/** A function's expression. */
export const expression = fc
  .oneof(
    { weight: 3, arbitrary: boolean(2, none) },
    { weight: 1, arbitrary: number(2, none) },
    { weight: 1, arbitrary: text(2, none) },
  )
  .filter(isTypeScript);
