/** What is remembered between runs: it saves work, and never changes what comes out. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "#generator/generate/hash.js";
import { readMemory, writeMemory, type Written } from "#generator/generate/memory.js";
import type { Outcome } from "#generator/generate/run.js";
import { generatorFingerprint, memoryPath, statePath } from "#generator/generate/state.js";
import { type Folder, folder, modelFile, ticket, two } from "./folder.js";

const memoryOf = ({ root }: Folder): string => memoryPath(statePath(root, "schema", "generated"));
/** The document as it stands there, which the memory leans on. */
function writtenOf(app: Folder): Written {
  const text = app.read("generated/openapi.json");
  return { hash: hashOf(text), text };
}
const named = ({ root }: Folder): string => memoryOf({ root } as Folder).slice(root.length + 1);

/** All that was said of the schema. */
function said(outcome: Outcome): unknown {
  if (outcome.kind === "refused") return outcome.diagnostics;
  return outcome.kind === "current" || outcome.kind === "written" ? outcome.warnings : outcome.kind;
}

/** Generates in a folder with a past and in a new one, and compares everything. */
async function expectSame(app: Folder, files: Readonly<Record<string, string>>): Promise<void> {
  const fresh = folder(files);
  const [one, other] = [await app.generate(), await fresh.generate()];
  expect(one.kind === "refused").toBe(other.kind === "refused");
  expect(said(one)).toEqual(said(other));
  if (other.kind === "written") expect(app.files("generated")).toEqual(fresh.files("generated"));
}

test("of models that did not change, what is remembered is taken", async () => {
  const app = folder(two);
  await app.generate();
  const generator = generatorFingerprint();
  const memory = readMemory(memoryOf(app), generator, writtenOf(app));
  expect(memory?.models.map(({ model }) => model.names.name)).toEqual(["Ticket", "User"]);
  const models = memory?.models.map((one) => ({
    ...one,
    table: { ...one.table, create: `-- remembered\n${one.table.create}` },
  }));
  const remembered = { sources: memory?.sources ?? {}, imports: memory?.imports ?? {}, models: models ?? [] };
  writeMemory(memoryOf(app), generator, remembered, { hash: writtenOf(app).hash, places: new Map() });
  app.write({ "schema/ticket.ts": ticket.replace("subject: text()", "subject: text({ max: 9 })") });
  await app.generate();
  expect(app.read("generated/schema.sql").match(/^-- remembered\nCREATE TABLE "?\w+/gm)).toEqual([
    expect.stringContaining("users"),
  ]);
});

test("of the document only places are remembered, and no other document is taken for it", async () => {
  const app = folder(two);
  await app.generate();
  const text = app.read("generated/openapi.json");
  const stored = app.read(named(app));
  expect(stored).not.toContain("contentSchema");
  const generator = generatorFingerprint();
  const [one] = readMemory(memoryOf(app), generator, writtenOf(app))?.models ?? [];
  for (const member of one?.openApi.paths ?? []) expect(text).toContain(`"${member.name}": ${member.text}`);
  expect(one?.openApi.schemas.find(({ name }) => name === "Ticket")?.text).toMatch(/^\{"type":"object".*\}$/);
  const other = `${text} `;
  expect(readMemory(memoryOf(app), generator, { hash: hashOf(other), text: other })).toBeNull();
  expect(readMemory(memoryOf(app), generator, null)).toBeNull();
  app.write({
    "generated/openapi.json": other,
    "schema/ticket.ts": ticket.replace("subject: text()", "subject: text({ max: 9 })"),
  });
  expect((await app.generate()).kind).toBe("refused");
});

test("what another generator remembers is not believed", async () => {
  const app = folder(two);
  await app.generate();
  const path = memoryOf(app);
  expect(readMemory(path, generatorFingerprint(), writtenOf(app))).not.toBeNull();
  expect(readMemory(path, "another", writtenOf(app))).toBeNull();
});

test("a damaged memory is none", async () => {
  const app = folder(two);
  await app.generate();
  const text = app.read(named(app));
  const damage = fc.oneof(
    fc.nat(text.length - 1).map((at) => text.slice(0, at)),
    fc
      .tuple(fc.nat(text.length - 1), fc.constantFrom("0", "x", '"', "\n", ""))
      .map(([at, unit]) => `${text.slice(0, at)}${unit}${text.slice(at + 1)}`),
    fc.string(),
  );
  fc.assert(
    fc.property(damage, (damaged) => {
      fc.pre(damaged !== text);
      app.write({ [named(app)]: damaged });
      expect(readMemory(memoryOf(app), generatorFingerprint(), writtenOf(app))).toBeNull();
    }),
  );
  app.write({ "schema/ticket.ts": modelFile("Ticket", "subject: text({ max: 9 })") });
  await expectSame(app, { ...two, "schema/ticket.ts": app.read("schema/ticket.ts") });
});

test("keys that come to refer to each other through a model that did not change are a mistake", async () => {
  const model = (name: string, key: string): string =>
    `import { belongsTo, model, uuid } from "prewire/schema";\nexport const ${name} = model({ ${key} });\n`;
  const a = model("A", 'b: belongsTo("B", { primaryKey: true })');
  const app = folder({ "schema/a.ts": a, "schema/b.ts": model("B", "aId: uuid({ primaryKey: true })") });
  expect((await app.generate()).kind).toBe("written");
  const b = model("B", 'a: belongsTo("A", { primaryKey: true })');
  app.write({ "schema/b.ts": b });
  await expectSame(app, { "schema/a.ts": a, "schema/b.ts": b });
  expect(await app.generate()).toMatchObject({ kind: "refused", diagnostics: [{ code: "G3012" }] });
});

const file = (fields: string, options = "", imports = ""): string =>
  `import { belongsTo, integer, json, model, oneOf, text, timestamp, uuid } from "prewire/schema";\n${imports}\n${fields}${options}`;
const a = (fields: string, options = "") =>
  `export const A = model({ ${fields} }${options === "" ? "" : `, { ${options} }`});`;
const id = "id: uuid({ primaryKey: true })";

/** What a file may be; files import each other, re-export, refer to each other's keys, and are wrong in every way that reaches further. */
const variants: Readonly<Record<string, readonly string[]>> = {
  "schema/mixins.ts": [
    file('export const named = { name: text() }; export const kinds = ["a", "b"];'),
    file('/** Longer. */ export const named = { name: text({ max: 9 }) }; export const kinds = ["a"];'),
    file('export const named = { name: text(), search: text() }; export const kinds = ["b"] as const;'),
    file('export { named } from "./more/index.js"; export const kinds = ["a", "b"];'),
    file('export * from "./more/index.js"; export const kinds = [kinds2];'),
    file("export const named = {"),
  ],
  "schema/more/index.ts": [
    file("export const named = { nick: text() };"),
    file("export const named = { nick: integer() };"),
    file('export { named } from "../mixins.js";'),
  ],
  "schema/more.ts": [file("export const named = { other: text() };")],
  "schema/a.ts": [
    file(a(id)),
    file(a(`${id}, ...named`), "", 'import { named } from "./mixins.js";'),
    file(
      a(`${id}, ...m.named`, 'search: ["name"], unindexed: "warn"'),
      "",
      'import * as m from "./mixins.js";',
    ),
    file(a(`${id}, ...named`, 'unindexed: "warn"'), "", 'import { named } from "./more";'),
    file(a("id: integer({ primaryKey: true })")),
    file(a('b: belongsTo("B")', 'primaryKey: ["bId"]')),
    file(a(`${id}, b: belongsTo("B", { inverse: "search" })`, 'table: "bs"')),
    file(a(`${id}, secret: text({ private: true })`)),
    file(a(id, "tenant: true")),
  ],
  "schema/b.ts": [
    file(a(id).replace("const A", "const B")),
    file(a('a: belongsTo("A", { inverse: "bs" })', 'primaryKey: ["aId"]').replace("const A", "const B")),
    file(
      a(`${id}, a: belongsTo("A", { optional: true }), kind: oneOf(kinds)`, 'unindexed: "warn"').replace(
        "const A",
        "const B",
      ),
      "",
      'import { kinds } from "./mixins.js";',
    ),
    file(
      a(`${id}, ...named`, 'search: ["name"]').replace("const A", "const B"),
      "",
      'import { named } from "./mixins.js";',
    ),
    file(a(id)),
    file(
      a(
        `${id}, a: belongsTo("A", { optional: true, onDelete: "set-null", inverse: "bs" })`,
        "tenant: true, softDelete: true",
      ).replace("const A", "const B"),
    ),
  ],
  "schema/c.ts": [
    file(a(`${id}, b: belongsTo("B"), a: belongsTo("A")`, "tenant: true").replace("const A", "const C")),
    file(
      a(`${id}, b: belongsTo("B"), a: belongsTo("A", { inverse: "search" })`).replace("const A", "const C"),
    ),
    file(a(`${id}, at: timestamp()`, 'path: "as"').replace("const A", "const C")),
    file(
      `${a(`...named, ${id}`).replace("const A", "const C")}\n${a("code: text({ primaryKey: true })").replace("const A", "const D")}`,
      "",
      'import { named } from "./mixins.js";',
    ),
  ],
};

test("many runs one after the other say and make what one run does, across files", async () => {
  const edit = fc
    .constantFrom(...Object.keys(variants))
    .chain((path) =>
      fc.tuple(fc.constant(path), fc.option(fc.constantFrom(...(variants[path] ?? [])), { freq: 6 })),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 12 }), async (steps) => {
      const files: Record<string, string> = Object.fromEntries(
        Object.entries(variants).map(([path, [first = ""]]) => [path, first]),
      );
      const app = folder(files);
      await app.generate();
      for (const [path, text] of steps) {
        if (text !== null) files[path] = text;
        else if (files[path] !== undefined) {
          delete files[path];
          app.remove(path);
        }
        app.write(files);
        await expectSame(app, files);
      }
    }),
    { numRuns: 25 },
  );
});
