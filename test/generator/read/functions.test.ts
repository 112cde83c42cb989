/** Functions of a row: what they answer, what they know of null, and what nobody should be able to break. */
import { describe, expect, it } from "vitest";
import { contractOf } from "#generator/emit/contract.js";
import { expressionText } from "#generator/ir/expression-text.js";
import { fieldOf, file, modelOf, read } from "./support.js";

const fields = `{
  id: uuid({ primaryKey: true }), title: text(), note: text({ optional: true }),
  seats: integer({ min: 0, max: 100 }), booked: integer({ optional: true }), weight: float(),
  price: decimal({ precision: 10, scale: 2 }), ticket: bigint({ optional: true }),
  state: oneOf(["open", "closed"]), day: date(), endsAt: timestamp({ optional: true }), secret: text({ private: true, optional: true }),
}`;
const withComputed = (text: string): string =>
  `export const Meeting = model(${fields}, { computed: { x: ({ row }) => ${text} } });`;
const withCheck = (text: string): string =>
  `export const Meeting = model(${fields}, { checks: [({ row }) => ${text}] });`;
const computed = (text: string) => fieldOf(modelOf(withComputed(text)), "x");

describe("a computed field", () => {
  it.each([
    ["row.seats + 1", "integer", false],
    ["row.seats * row.seats", "integer", false],
    ["row.seats * 100_000_000", "float", false],
    ["row.booked", "integer", true],
    ["(row.booked ?? 0) + 1", "float", false],
    ["row.seats / 2", "float", false],
    ["Math.floor(row.seats / 2)", "integer", false],
    ["row.seats % 7", "integer", false],
    ["-row.seats", "integer", false],
    ["row.title.length", "integer", false],
    ["row.booked === null ? null : 1.5", "float", true],
    ["row.title + row.seats", "text", false],
    ["row.note", "text", true],
    ["row.secret !== null", "boolean", false],
    ["row.state === 'open' ? 'yes' : 'no'", "oneOf", false],
    ["row.state === 'open' ? 'yes' : ''", "text", false],
    ["row.state", "oneOf", false],
    ["row.price", "decimal", false],
    ["Number(row.price)", "float", false],
    ["row.ticket ?? '0'", "bigint", false],
    ["row.endsAt ?? row.createdAt", "timestamp", false],
    ["row.day", "date", false],
    ["row.id", "uuid", false],
  ])("is of the type that %s answers: %s", (text, type, nullable) => {
    expect(computed(text)).toMatchObject({ type, nullable, readOnly: true, unique: false, default: null });
  });

  it("has the digits and values of what it is", () => {
    expect(computed("row.price").constraints).toEqual({ precision: 10, scale: 2 });
    expect(computed("row.seats > 1 ? row.state : 'none'").constraints).toEqual({
      values: ["open", "closed", "none"],
    });
  });

  it("stands behind the fields given and before those that Prewire adds, with its comment", () => {
    const model = modelOf(
      `export const Meeting = model(${fields}, { computed: {
/** Twice. */
x: ({ row }) => row.seats * 2 } });`,
    );
    expect(model.fields.map(({ name }) => name).slice(-3)).toEqual(["x", "createdAt", "updatedAt"]);
    expect(fieldOf(model, "x").description).toBe("Twice.");
  });
});

describe("null", () => {
  it.each([
    "row.note !== null && row.note.length > 1",
    "row.note === null || row.note.length > 1",
    "row.note === null ? row.seats > 1 : row.note.length > 1",
    "!(row.note === null) && row.note.length > 1",
    "!(row.note === null || row.booked === null) && row.note.length > row.booked",
    "row.note !== null && row.booked !== null && row.note.length > row.booked",
    "(row.note !== null && row.seats > 1 && row.note.length > 1) || row.seats > 2",
    "row.note === row.title && row.note.length > 1",
    "row.note === 'a' ? row.note.length > 1 : row.seats > 1",
    "null !== row.note && row.note.length > 1",
    "(row.note ?? '').length > 1",
    "row.booked === row.seats",
    "((row.note === null || row.booked === null) === false) || row.seats > 1",
  ])("is tested: %s", (text) => {
    expect(read(file(withCheck(text))).said).toEqual([]);
  });

  it.each([
    "row.note !== null || row.note.length > 1",
    "row.note.length > 1 && row.note !== null",
    "(row.note !== null || row.seats > 1) && row.note.length > 1",
    "!(row.note === null && row.booked === null) && row.note.length > 1",
    "row.note !== row.title && row.note.length > 1",
    "(row.note !== null ? row.seats > 1 : row.note.length > 1)",
    "row.note!.length > 1",
  ])("is not tested: %s", (text) => {
    expect(read(file(withCheck(text))).said).toEqual(["G6004 row.note"]);
  });
});

describe("what a function may name", () => {
  it("is constants of the schema, wherever they are", () => {
    const limits = {
      path: "schema/limits.ts",
      text: `export const limits = { seats: 5, open: ["open"] } as const; export const MORE = 2;`,
    };
    const text = `import { limits, MORE as more } from "./limits.js"; import * as all from "./limits.js";
${withCheck("(row.seats < limits.seats * more && limits.open.includes(row.state)) || row.seats === all.MORE")}`;
    const { schema, said } = read(file(text), limits);
    expect(said).toEqual([]);
    const [check] = schema.models[0]?.checks ?? [];
    expect(check !== undefined && "expression" in check && expressionText(check.expression)).toBe(
      `((row.seats < 10) && (["open"].includes(row.state))) || (row.seats === 2)`,
    );
  });

  it("is the row by another name, with parentheses and types that change nothing", () => {
    const text = `export const Meeting = model(${fields}, { checks: [({ row: it }) => { return ((it.seats as number) > 1) satisfies boolean; }] });`;
    expect(read(file(text)).said).toEqual([]);
  });

  it.each([
    ["row.__proto__ === null", ["G2018 __proto__"]],
    ["row.constructor === null", ["G2018 constructor"]],
    ["row['seats'] > 1", ["G6002 row['seats']"]],
    ["row.title === '\\ud800'", ["G1013 '\\ud800'"]],
    ["row.title === `\\0`", ["G1013 `\\0`"]],
    ["seats > 1", ["G1003 seats"]],
    ["eval('1') === row.seats", ["G6002 eval"]],
    ["row.seats > 1n", ["G6002 1n"]],
    ["row.seats++ > 1", ["G6002 row.seats++"]],
    ["(row.seats, true)", ["G6002 ,"]],
    ["row.title.includes()", ["G6002 row.title.includes()"]],
    ["row.title.includes(...[])", ["G6002 row.title.includes(...[])"]],
    ["delete row.seats", ["G6002 delete row.seats"]],
  ])("is nothing else: %s", (text, said) => {
    expect(read(file(withCheck(text))).said).toEqual(said);
  });

  it("ends where an expression nests too deeply", () => {
    const chain = (count: number) => Array.from({ length: count }, () => "row.seats > 1").join(" && ");
    expect(read(file(withCheck(chain(100)))).said).toEqual([]);
    expect(read(file(withCheck(chain(2000)))).said.map((said) => said.slice(0, 5))).toEqual(["G1007"]);
    expect(
      read(file(withCheck(`${"!".repeat(1999)}row.seats`))).said.map((said) => said.slice(0, 5)),
    ).toEqual(["G1007"]);
  });

  it("is complained about in every function of a run", () => {
    const text = `export const Meeting = model(${fields}, {
      checks: [({ row }) => row.a && row.b, ({ row }) => row.c],
      computed: { x: ({ row }) => row.d + row.e },
    });`;
    expect(read(file(text)).said.toSorted()).toEqual(["G2018 a", "G2018 b", "G2018 c", "G2018 d", "G2018 e"]);
  });
});

describe("the contract", () => {
  const hash = (text: string): string => contractOf({ models: [modelOf(text)] }).hash;

  it("says what a function says, however it is written", () => {
    expect(hash(withCheck("row.seats > 1 && row.note !== null"))).toBe(
      hash(`const one = 1;\n\n${withCheck("((row.seats) > one) &&\n row.note !== null")}`),
    );
    expect(hash(withCheck("row.seats > 1"))).not.toBe(hash(withCheck("row.seats > 2")));
    expect(hash(withComputed("row.seats + 1"))).not.toBe(hash(withComputed("row.seats + 2")));
  });

  it("is plain data", () => {
    const model = modelOf(withComputed("row.seats === 1 ? `${row.title}!` : row.note"));
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(Object.isFrozen(fieldOf(model, "x").computed)).toBe(true);
  });
});
