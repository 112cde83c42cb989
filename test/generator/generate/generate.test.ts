/** Generating as a function: texts in, files and diagnostics out. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "#generator/generate/generate.js";
import { modelFile, two } from "./folder.js";

const sources = Object.entries({
  ...two,
  "schema/tag.ts": modelFile("Tag"),
  "schema/area.ts": modelFile("Area", 'tag: belongsTo("Tag")'),
}).map(([path, text]) => ({ path, text }));

test("the order of the files does not matter", async () => {
  const first = await generate(sources);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(sources, { minLength: sources.length }), async (shuffled) => {
      const { generated } = await generate(shuffled);
      expect([...(generated?.files ?? [])]).toEqual([...(first.generated?.files ?? [])]);
    }),
    { numRuns: 20 },
  );
});

test("all mistakes come in one run", async () => {
  const wrong = [
    { path: "schema/a.ts", text: modelFile("A", 'x: belongsTo("Nobody"), y: text({ mxa: 1 })') },
    { path: "schema/b.ts", text: "export const B = 1 +;" },
  ];
  const { diagnostics, generated } = await generate(wrong);
  expect(generated).toBeNull();
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(["G1001", "G1015", "G2003"]);
});

test("a private field that nobody can set is a mistake", async () => {
  const source = (field: string, options = "{}") => [
    { path: "schema/a.ts", text: modelFile("A", field, options) },
  ];
  const codesOf = async (...given: Parameters<typeof source>): Promise<readonly string[]> =>
    (await generate(source(...given))).diagnostics.map(({ code }) => code);
  expect(await codesOf("secret: text({ private: true })")).toEqual(["G5007"]);
  expect(await codesOf("secret: text({ private: true, optional: true })")).toEqual([]);
  expect(await codesOf('secret: text({ private: true, default: "" })')).toEqual([]);
  expect(await codesOf("secret: text({ private: true })", '{ operations: ["read"] }')).toEqual([]);
});

test("a kept model's files are not made again", async () => {
  const { generated } = await generate(sources, {
    model: (model, folder) => (model === "Tag" ? { [`${folder}/types.ts`]: "0123" } : null),
    summary: () => null,
  });
  const files = [...(generated?.files ?? [])].filter(([path]) => path.startsWith("tag/"));
  expect(files).toEqual([["tag/types.ts", { hash: "0123", text: null }]]);
});
