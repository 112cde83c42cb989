/** Nothing of a schema leaves its place in emitted text. */
import { PGlite } from "@electric-sql/pglite";
import { transformSync } from "esbuild";
import * as fc from "fast-check";
import * as prettier from "prettier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Literal } from "#generator/ir/ir.js";
import { array, imported, importedType, object } from "#generator/text/build.js";
import { type Code, code, join, lines, paragraphs } from "#generator/text/code.js";
import { docComment } from "#generator/text/comment.js";
import { InternalError } from "#generator/text/errors.js";
import { printFile } from "#generator/text/file.js";
import { printJson } from "#generator/text/json.js";
import type { LaidOut } from "#generator/text/layout.js";
import { id, key, lit, template } from "#generator/text/literal.js";
import { joinSql, sql, sqlIdentifier, sqlNumber, sqlString } from "#generator/text/sql.js";
import { hostileText, hostileTexts, isStorable } from "./hostile.js";

const print = (body: Code): string => printFile({ body }).text;

/** The value of an emitted expression, as a module of strict code has it. */
function valueOf(expression: Code): unknown {
  const { code: text } = transformSync(`value = ${print(expression)}`, { loader: "ts", charset: "utf8" });
  return new Function("let value;" + text + "; return value")() as unknown;
}

const formatted = (text: string, parser = "babel-ts"): Promise<string> =>
  prettier.format(text, { parser, printWidth: 110 });

/** What is certain is prettier's own form; what is not, is left to prettier. */
async function expectPrettier(laid: LaidOut, parser?: string): Promise<void> {
  if (laid.certain) expect(laid.text).toBe(await formatted(laid.text, parser));
}

const literal = (): fc.Arbitrary<Literal> =>
  fc.letrec<{ value: Literal }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      hostileText(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(hostileText(), tie("value"), { maxKeys: 4 }),
    ),
  })).value;

describe("lit", () => {
  test("gives any literal back", () => {
    fc.assert(
      fc.property(literal(), (value) => {
        expect(valueOf(lit(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test("is what prettier would print", async () => {
    const value = fc.oneof(literal(), fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        await expectPrettier(printFile({ body: code`export const x = ${lit(given)};` }));
      }),
      { numRuns: 300 },
    );
  });

  test.each<[Literal, string]>([
    ["a", '"a"'],
    ['"open"', "'\"open\"'"],
    [`'"`, `"'\\""`],
    ["\u2028</script>", '"\\u2028\\u003c/script>"'],
    ["\ud800", '"\\ud800"'],
    [1e21, "1e21"],
    [["a", 1, null], '["a", 1, null]'],
    [{ a: 1, "b-c": true }, '{ a: 1, "b-c": true }'],
  ])("%j is %s", (value, text) => expect(print(lit(value)).trimEnd()).toBe(text));

  test("refuses what is no literal", () => {
    expect(() => lit(Number.NaN)).toThrow(InternalError);
    expect(() => lit(Infinity)).toThrow(InternalError);
  });
});

describe("template", () => {
  test("gives any text back", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(valueOf(template(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("key", () => {
  test("makes an own property of any name", () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const made = valueOf(code`({ ${key(name)}: 1 })`) as object;
        expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
        expect(Object.entries(made)).toEqual([[name, 1]]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("id", () => {
  test.each(["a", "Ticket", "$_1", "größe"])("takes %s", (name) => {
    expect(print(id(name)).trimEnd()).toBe(name);
  });
  test.each(["", "1a", "a b", "a-b", "class", "await", "a;b", "a\u2028", "x*/"])("refuses %j", (name) => {
    expect(() => id(name)).toThrow(InternalError);
  });
});

describe("docComment", () => {
  test("says any text and ends where it ends", () => {
    fc.assert(
      fc.property(hostileText(), fc.option(hostileText()), (text, deprecated) => {
        const printed = print(lines(docComment(text, deprecated), code`after`));
        expect(printed.indexOf("*/")).toBe(printed.lastIndexOf("*/"));
        expect(printed.replace(/\/\*[^]*\*\//, "").trim()).toBe("after");
        expect(printed).not.toMatch(/[\0\r\u2028\u2029\u202e]|\p{Surrogate}/u);
      }),
      { numRuns: 500 },
    );
  });

  test("keeps lines", () => {
    const comment = docComment("One.\n\n  Two */ three.", "Use four.");
    expect(print(comment)).toBe("/**\n * One.\n *\n *   Two *\\/ three.\n * @deprecated Use four.\n */\n");
  });

  test("is nothing where nothing is said", () => {
    expect(print(lines(docComment(" \n"), code`x`))).toBe("x\n");
  });
});

describe("code", () => {
  test("keeps the indentation of a line for all lines of a value", () => {
    const body = lines(code`a;`, code`b;`);
    expect(print(code`{\n  ${body}\n}`)).toBe("{\n  a;\n  b;\n}\n");
  });

  test("leaves out what is empty", () => {
    expect(print(join([code`a`, code``, code`b`], code`, `))).toBe("a, b\n");
    expect(print(paragraphs(code``, code`a`, code``))).toBe("a\n");
  });
});

describe("imports", () => {
  test("are settled and sorted once a file", () => {
    const body = join(
      [
        importedType("B", "./b.js"),
        imported("a", "pack"),
        importedType("A", "pack"),
        imported("a", "pack"),
        importedType("T", "other"),
        imported("*", "./sql.js", "sql"),
      ],
      code`, `,
    );
    expect(print(body)).toBe(
      [
        'import type { T } from "other";',
        'import { type A, a } from "pack";',
        'import type { B } from "./b.js";',
        'import * as sql from "./sql.js";',
        "",
        "B, a, A, a, T, sql",
        "",
      ].join("\n"),
    );
  });

  test("give way to the file's own names", () => {
    const body = code`${importedType("Page", "prewire/client")} ${importedType("Page", "./types.js")} Json ${importedType("Json", "prewire/client")}`;
    expect(printFile({ body, declares: ["Json"] }).text).toBe(
      [
        'import type { Json as PrewireJson, Page as PrewirePage } from "prewire/client";',
        'import type { Page } from "./types.js";',
        "",
        "PrewirePage Page Json PrewireJson",
        "",
      ].join("\n"),
    );
  });
});

describe("layout", () => {
  const name = fc.stringMatching(/^[a-z]{1,30}$/);
  test("of objects and arrays is prettier's", async () => {
    const body = fc.dictionary(
      name,
      fc.array(fc.dictionary(name, fc.string({ maxLength: 60 }), { maxKeys: 3 })),
    );
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const entries = Object.entries(value).map(([field, items]) => ({
          key: key(field),
          value: array(items.map((item) => lit(item))),
        }));
        await expectPrettier(printFile({ body: code`export const x = ${object(entries)};` }));
      }),
      { numRuns: 200 },
    );
  });
});

describe("printJson", () => {
  test("gives any value back, in prettier's form", async () => {
    await fc.assert(
      fc.asyncProperty(literal(), fc.integer({ min: 0, max: 3 }), async (value, depth) => {
        const laid = printJson(value, depth);
        expect(JSON.parse(laid.text)).toEqual(JSON.parse(JSON.stringify(value)));
        await expectPrettier(laid, "json");
      }),
      { numRuns: 300 },
    );
  });
});

describe("sql", () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  });
  afterAll(() => database.close());

  test("strings and names are what they were", async () => {
    const texts = [...hostileTexts, ...fc.sample(hostileText(), 300)]
      .filter(isStorable)
      // PGlite's own reader takes it for a byte order mark.
      .filter((text) => !text.startsWith("\ufeff"));
    for (const text of texts) {
      // A name is cut to 63 bytes, and cannot be empty.
      const name = [...text].slice(0, 15).join("") || "x";
      const query = sql`SELECT ${sqlString(text)} AS ${sqlIdentifier(name)}`;
      const { rows, fields } = await database.query<Record<string, string>>(query);
      expect(fields.map((field) => field.name)).toEqual([name]);
      expect(Object.values(rows[0] ?? {})).toEqual([text]);
    }
  });

  test("refuses what PostgreSQL cannot hold", () => {
    for (const text of ["\0", "a\ud800"]) {
      expect(() => sqlString(text)).toThrow(InternalError);
      expect(() => sqlIdentifier(text)).toThrow(InternalError);
    }
    expect(() => sqlIdentifier("")).toThrow(InternalError);
    for (const text of ["", "1; SELECT 2", "0x10", "NaN", "--1"]) {
      expect(() => sqlNumber(text)).toThrow(InternalError);
    }
  });

  test("joins pieces", () => {
    expect(joinSql([sqlIdentifier("a"), sqlNumber(1)], ", ")).toBe('"a", 1');
  });
});
