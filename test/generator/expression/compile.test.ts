/** The compiler takes every function of the corpus where it is written, and what is generated of it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { generate } from "#generator/generate/generate.js";
import { corpus } from "./corpus.js";
import { declarations } from "./things.js";

const root = new URL("../../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "prewire-functions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const compilerOptions = {
  target: "es2023",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

it("is so", async () => {
  const words =
    "array, bigint, boolean, bytes, date, decimal, float, integer, json, model, oneOf, text, time, timestamp, uuid";
  // Anything can be compared with null: a check of every function, whatever it answers.
  const checks = corpus.map((text) => `({ row }) => row.b || (${text}) !== null`).join(",\n");
  const computed = corpus.map((text, index) => `x${index}: ({ row }) => ${text}`).join(",\n");
  const options = `{ checks: [${checks}], computed: { ${computed} } }`;
  const text = `import { ${words} } from "prewire/schema";\nexport const Thing = model(${declarations}, ${options});\n`;
  const { diagnostics, generated } = await generate([{ path: "schema/thing.ts", text }]);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  write("schema/thing.ts", text);
  for (const [path, file] of generated?.files ?? []) write(`generated/${path}`, file.text ?? "");
  write("package.json", `{ "type": "module" }`);
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["schema/*.ts", "generated/**/*.ts"] }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/prewire"));
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  expect(execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" })).toBe("");
});
