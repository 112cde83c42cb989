/**
 * Every mistake that a schema can have, as a folder: `broken/<code>-<what>/schema/*.ts` and the complaints about it in
 * `stderr.txt`. `UPDATE_GOLDEN=1` writes what is said now; read it line by line before it is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSchema } from "#generator/check/check-schema.js";
import { codes } from "#generator/diagnostics/codes.js";
import { renderDiagnostics } from "#generator/diagnostics/render.js";
import { readSchema } from "#generator/read/read-schema.js";

const root = new URL("broken/", import.meta.url).pathname;
const cases = readdirSync(root).toSorted();

function complaintsAbout(name: string): string {
  const folder = join(root, name, "schema");
  const files = readdirSync(folder).map((file) => ({
    path: `schema/${file}`,
    text: readFileSync(join(folder, file), "utf8"),
  }));
  const { schema, places, diagnostics } = readSchema(files);
  return renderDiagnostics([...diagnostics, ...checkSchema(schema, places)], files, "pretty");
}

describe("diagnostics", () => {
  it.each(cases)("%s", (name) => {
    const said = complaintsAbout(name);
    const expected = join(root, name, "stderr.txt");
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(expected, said);
    expect(said).toBe(readFileSync(expected, "utf8"));
    // What a case is named for, is said; and a complaint about something else is a cascade, named in the case itself.
    expect(said).toMatch(new RegExp(` - (error|warning) ${name.slice(0, 5).toUpperCase()}: `));
  });

  it("has a case for every code of reading and checking", () => {
    const shown = new Set(cases.map((name) => name.slice(0, 5).toUpperCase()));
    const ours = Object.keys(codes).filter((code) => !code.startsWith("G5"));
    expect(ours.filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !Object.hasOwn(codes, code))).toEqual([]);
  });
});
