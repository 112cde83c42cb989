/** Text that nobody means: a complaint or the right IR, never an exception. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderDiagnostics } from "#generator/diagnostics/render.js";
import { fieldOf, file, modelOf, read, readField } from "./support.js";

const ID = "id: uuid({ primaryKey: true })";

describe("texts", () => {
  it.each([
    ["a quote", `"'\``],
    ["the end of a comment", "*/ /* //"],
    ["line separators", "\u2028\u2029"],
    ["an expression", "${x} </script>"],
    ["line ends and tabs", "\r\n\t\v"],
    ["another plane", "👩‍👩‍👧‍👦\u{10ffff}"],
    ["a byte order mark", "\ufeff"],
  ])("keep %s in defaults, values and descriptions", (_, text) => {
    const literal = JSON.stringify(text);
    const field = readField(`oneOf([${literal}], { default: ${literal}, description: ${literal} })`);
    expect(field).toMatchObject({
      constraints: { values: [text] },
      default: { literal: text },
      description: text,
    });
  });

  it("keep what a doc comment says, but for its ends of lines", () => {
    const model = modelOf(`/** "\${x}" \u2028 * / \\ */\nexport const Ticket = model({ ${ID} });`);
    expect(model.description).toBe('"${x}" \u2028 * / \\');
  });

  it("with NUL or half of a pair are refused, raw ones as well", () => {
    expect(read(file(`export const A = model({ ${ID}, a: text({ default: "\ud800" }) });`)).said).toEqual([
      'G1013 "\ud800"',
    ]);
    expect(read(file(`/** \0 */\nexport const A = model({ ${ID} });`)).said).toEqual(["G1013 /** \0 */"]);
    expect(read(file(`export const A = model({ ${ID},\n/** \udc00 */\na: text() });`)).said).toEqual([
      "G1013 /** \udc00 */",
    ]);
  });
});

describe("names of objects' own", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "prototype"];
  it.each(names)("%s is refused as a field and found nowhere by accident", (name) => {
    const { said } = read(
      file(`export const A = model({ ${ID}, ${name}: text() }, { indexes: [["${name}"]] });
            export const B = model({ ${ID}, b: ${name}(), c: belongsTo("${name}") }, { ${name}: 1 });`),
    );
    expect(said).toEqual(
      [`G2006 ${name}`, `G1003 ${name}`, `G2003 "${name}"`, `G1015 ${name}`].toSorted(
        (left, right) => said.indexOf(left) - said.indexOf(right),
      ),
    );
  });

  it("__proto__ is no member of a default", () => {
    expect(
      read(file(`export const A = model({ ${ID}, a: json({ default: { __proto__: { x: 1 } } }) });`)).said,
    ).toEqual(["G1016 { __proto__: { x: 1 } }"]);
    expect(readField(`json({ default: { constructor: 1, toString: null } })`).default).toEqual({
      literal: { constructor: 1, toString: null },
    });
  });
});

describe("files", () => {
  it.each(["", "\ufeff", "\0", "// nothing", "export {};", "#!/usr/bin/env node\n"])(
    "that say nothing (%j) say nothing",
    (text) => {
      const { schema } = read({ path: "schema/a.ts", text });
      expect(schema.models).toEqual([]);
    },
  );

  it("may begin with a byte order mark or a shebang", () => {
    const text = file(`export const Ticket = model({ ${ID} });`).text;
    expect(read({ path: "schema/a.ts", text: `\ufeff${text}` }).schema.models).toHaveLength(1);
    expect(read({ path: "schema/a.ts", text: `#!/usr/bin/env node\n${text}` }).schema.models).toHaveLength(1);
  });

  it.each([
    ["export const A = model({ id: uuid({ primaryKey: true }), ", "G1001"],
    ["export const = model();", "G1001"],
    ["<<<<<<< HEAD\nexport const A = 1;\n=======\n>>>>>>> other", "G1001"],
    ["import { from;", "G1001"],
    ['const a = "unterminated', "G1001"],
    ["/* unterminated", "G1001"],
    ["const a = `${`;", "G1001"],
  ])("that are broken (%j) are one", (text, code) => {
    const { diagnostics } = read(file(text));
    expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set([code]));
    for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(file(text).text.length);
  });

  it("that nest deeper than the stack are complained about", () => {
    for (const [open, close] of [
      ["[", "]"],
      ["(", ")"],
      ["{a:", "}"],
      ["text(", ")"],
      ["-", ""],
      ["!", ""],
    ] as const) {
      const deep = open.repeat(100_000) + "1" + close.repeat(100_000);
      const { diagnostics } = read(
        file(`const deep = ${deep};\nexport const A = model({ ${ID}, a: json({ default: deep }) });`),
      );
      expect(diagnostics.length, open).toBeGreaterThan(0);
    }
  });

  it("with chains of constants longer than the stack, too", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `const c${index + 1} = c${index};`).join("\n");
    const text = `const c0 = 1;\n${chain}\nexport const A = model({ ${ID}, a: integer({ default: c20000 }) });`;
    expect(read(file(text)).diagnostics.map(({ code }) => code)).toEqual(["G1007"]);
  });

  it("in whatever order the constants are read", () => {
    const chain = Array.from({ length: 70 }, (_, index) => `const c${index + 1} = [c${index}];`).join("\n");
    const base = `const c0 = 1;\n${chain}\n`;
    const shallow = `export const A = model({ ${ID}, a: json({ default: c70 }) });\n`;
    const deep = `export const B = model({ ${ID}, a: json({ default: ${"[".repeat(80)}c70${"]".repeat(80)} }) });\n`;
    const codesOf = (text: string) => read(file(base + text)).diagnostics.map(({ code }) => code);
    expect(codesOf(shallow)).toEqual([]);
    expect(codesOf(deep)).toContain("G1007");
    expect(codesOf(shallow + deep)).toContain("G1007");
    expect(codesOf(deep + shallow)).toContain("G1007");
  });

  it("with constants that double with each line, in little time", () => {
    const double = (spread: string) =>
      Array.from(
        { length: 60 },
        (_, index) => `const c${index + 1} = [${spread}c${index}, ${spread}c${index}];`,
      ).join("\n");
    for (const spread of ["", "..."]) {
      const text = `const c0 = [1];\n${double(spread)}\nexport const A = model({ ${ID}, a: json({ default: c60 }) });`;
      expect(read(file(text)).diagnostics.length).toBe(1);
    }
  });

  it("with 10,000 fields are refused in reasonable time, for what PostgreSQL cannot hold", () => {
    const fields = Array.from(
      { length: 10_000 },
      (_, index) => `  f${index}: text({ max: ${index + 1} }),`,
    ).join("\n");
    const start = performance.now();
    const { diagnostics } = read(file(`export const Wide = model({ ${ID},\n${fields}\n});`));
    expect(diagnostics.map(({ code }) => code)).toEqual(["G4014"]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("with 1,500 fields are right", () => {
    const fields = Array.from({ length: 1500 }, (_, index) => `  f${index}: text(),`).join("\n");
    expect(modelOf(`export const Wide = model({ ${ID},\n${fields}\n});`).fields).toHaveLength(1503);
  });

  it("a thousand of them are read in a few seconds", () => {
    const files = Array.from({ length: 1000 }, (_, index) =>
      file(
        `/** Model ${index}. */
         export const Model${index} = model({ ${ID}, name: text({ min: 1, max: 100 }), status: oneOf(["a", "b"], { default: "a" }),
           count: integer({ min: 0, default: 0 }), next: belongsTo("Model${(index + 1) % 1000}", { optional: true, inverse: "previous" }),
           at: timestamp({ optional: true }) }, { indexes: [["status", "count"]] });`,
        `schema/model${index}.ts`,
      ),
    );
    const start = performance.now();
    const { schema, said } = read(...files);
    expect(said).toEqual([]);
    expect(schema.models).toHaveLength(1000);
    expect(fieldOf(schema.models[1] ?? modelOf(""), "nextId").type).toBe("uuid");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("anything at all", () => {
  const good = file(
    `const base = { ${ID} } as const;
     /** A request. */
     export const Ticket = model({ ...base, subject: text({ min: 1, pattern: "^a" }), status: oneOf(["a", "b"], { default: "a" }),
       tags: array(text({ max: 3 })), parent: belongsTo("Ticket", { optional: true, onDelete: "set-null", inverse: "children" }) },
       { indexes: [["status", "createdAt"]], checks: [{ field: "subject", ne: { value: "x" } }], limit: { maximum: 5 } });`,
  ).text;

  it("a right schema with something cut out or put in gives diagnostics that can be shown", () => {
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.nat(12),
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 6 }),
          fc.constantFrom("...", "{", "}", "\0", "\ud800", "1e999", "=>", "`", "/*"),
        ),
        (at, length, text) => {
          const source = { path: "schema/a.ts", text: good.slice(0, at) + text + good.slice(at + length) };
          const { diagnostics } = read(source);
          for (const format of ["pretty", "github", "json"] as const) {
            expect(renderDiagnostics(diagnostics, [source], format)).not.toContain("undefined");
          }
          for (const { span } of diagnostics) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(source.text.length);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
