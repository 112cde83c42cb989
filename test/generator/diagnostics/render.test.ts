import { describe, expect, it } from "vitest";
import { codes } from "#generator/diagnostics/codes.js";
import type { Diagnostic } from "#generator/diagnostics/diagnostic.js";
import { didYouMean } from "#generator/diagnostics/nearest.js";
import { printable, quote, quoteAll, withArticle } from "#generator/diagnostics/quote.js";
import { renderDiagnostics } from "#generator/diagnostics/render.js";

const source = { path: "schema/ticket.ts", text: "first\r\n\tsecond: Usr,\rthird\n" };

const at = (text: string, more: Partial<Diagnostic> = {}, from = source): Diagnostic => {
  const start = from.text.indexOf(text);
  const span = { file: from.path, start, end: start + text.length };
  return { code: "G2003", message: 'model "Usr" does not exist', span, ...more };
};

describe("pretty", () => {
  it("shows the place, the sentence and the line with a marker below", () => {
    expect(renderDiagnostics([at("Usr", { hint: 'Did you mean "User"?' })], [source], "pretty")).toBe(
      [
        'schema/ticket.ts:2:10 - error G2003: model "Usr" does not exist. Did you mean "User"?',
        "",
        "2 \tsecond: Usr,",
        "  \t        ~~~",
        "",
      ].join("\n"),
    );
  });

  it("says that a warning is one, in every format", () => {
    const warning = [at("Usr", { severity: "warning" })];
    expect(renderDiagnostics(warning, [source], "pretty")).toContain("2:10 - warning G2003: ");
    expect(renderDiagnostics(warning, [source], "github")).toMatch(/^::warning file=/);
    expect(JSON.parse(renderDiagnostics(warning, [source], "json"))).toMatchObject([{ severity: "warning" }]);
  });

  it("sorts by file, place and code, and says nothing where there is nothing", () => {
    const other = { path: "schema/a.ts", text: "x" };
    const list = [at("third"), at("Usr", { code: "G2004" }), at("Usr"), at("x", {}, other)];
    const heads = (said: string) => said.split("\n").filter((line) => line.includes(" - error "));
    expect(
      heads(renderDiagnostics(list, [source, other], "pretty")).map((line) => line.slice(0, 35)),
    ).toEqual([
      "schema/a.ts:1:1 - error G2003: mode",
      "schema/ticket.ts:2:10 - error G2003",
      "schema/ticket.ts:2:10 - error G2004",
      "schema/ticket.ts:3:1 - error G2003:",
    ]);
    expect(renderDiagnostics([], [source], "pretty")).toBe("");
  });

  it("marks at least one character and not past the line's end", () => {
    const text = { path: "a.ts", text: "ab(\n  c\n)" };
    const span = (start: number, end: number) => ({ ...at("a"), span: { file: "a.ts", start, end } });
    const marker = (one: Diagnostic) => renderDiagnostics([one], [text], "pretty").split("\n")[3];
    expect(marker(span(1, 9))).toBe("   ~~");
    expect(marker(span(9, 9))).toBe("   ~");
    expect(marker(span(3, 3))).toBe("     ~");
    expect(marker(span(500, 900))).toBe("   ~");
  });

  it("lets nothing of a source move the cursor or hide text", () => {
    const text = { path: "a.ts", text: "\u001b[31m\u202e\u2028Usr\0" };
    const said = renderDiagnostics([at("Usr", { message: "\u001b[2J" }, text)], [text], "pretty");
    for (const char of ["\u001b", "\u202e", "\u2028", "\0"]) expect(said).not.toContain(char);
    const [, , line = "", marker = ""] = said.split("\n");
    expect(line.indexOf("Usr")).toBe(marker.indexOf("~~~"));
  });

  it("cuts a long line around the place", () => {
    const text = { path: "a.ts", text: `${"x".repeat(5000)}Usr${"y".repeat(5000)}` };
    const [, , line = "", marker = ""] = renderDiagnostics([at("Usr", {}, text)], [text], "pretty").split(
      "\n",
    );
    expect(line.length).toBeLessThan(170);
    expect(line.slice(marker.indexOf("~"), marker.lastIndexOf("~") + 1)).toBe("Usr");
  });

  it("of a file that is not there shows the message all the same", () => {
    expect(renderDiagnostics([at("Usr")], [], "pretty")).toContain("schema/ticket.ts:1:1 - error G2003");
  });
});

describe("github", () => {
  it("escapes as workflow commands want it", () => {
    const odd = { path: "schema/a,b:c%.ts", text: "Usr" };
    expect(renderDiagnostics([at("Usr", { message: "100%\r\n:,", hint: "A." }, odd)], [odd], "github")).toBe(
      "::error file=schema/a%2Cb%3Ac%25.ts,line=1,endLine=1,col=1,endColumn=4,title=G2003::100%25%0D%0A:,. A.\n",
    );
  });

  it("gives no columns to what spans lines", () => {
    const span = { file: source.path, start: 0, end: source.text.length };
    expect(renderDiagnostics([at("Usr", { span })], [source], "github")).toContain(
      "line=1,endLine=4,title=G2003::",
    );
  });
});

describe("json", () => {
  it("gives one object each, and an empty list", () => {
    expect(JSON.parse(renderDiagnostics([at("Usr", { hint: "A." }), at("third")], [source], "json"))).toEqual(
      [
        {
          file: "schema/ticket.ts",
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 13,
          code: "G2003",
          severity: "error",
          message: 'model "Usr" does not exist',
          hint: "A.",
        },
        {
          file: "schema/ticket.ts",
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 6,
          code: "G2003",
          severity: "error",
          message: 'model "Usr" does not exist',
        },
      ],
    );
    expect(renderDiagnostics([], [], "json")).toBe("[]\n");
  });
});

describe("words in messages", () => {
  it("are quoted on one line, and cut", () => {
    expect(quote("a\nb\u202e")).toBe('"a\ufffdb\ufffd"');
    expect(quote("x".repeat(100))).toHaveLength(62);
    expect(quoteAll(["a", "b", "c"])).toBe('"a", "b" and "c"');
    expect(printable("😀é")).toBe("😀é");
    expect(["array", "integer", "oneOf", "uuid", "text"].map(withArticle)).toEqual([
      "an array",
      "an integer",
      "a oneOf",
      "a uuid",
      "a text",
    ]);
  });

  it("are suggested where they are near, or the only ones that go on", () => {
    expect(didYouMean("Usr", ["Team", "User"])).toBe('Did you mean "User"?');
    expect(didYouMean("maximum", ["min", "max"])).toBe('Did you mean "max"?');
    expect(didYouMean("ind", ["indexes", "indices"])).toBeUndefined();
    expect(didYouMean("Location", ["User"])).toBeUndefined();
  });
});

it("every code has a sentence", () => {
  for (const [code, meaning] of Object.entries(codes)) {
    expect(code).toMatch(/^G[1-6]\d{3}$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length);
});
