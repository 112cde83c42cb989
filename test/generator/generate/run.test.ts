/** What a run writes, and what it leaves alone. */
import { statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folder, modelFile, ticket, two, user } from "./folder.js";

const codesOf = (outcome: Awaited<ReturnType<ReturnType<typeof folder>["generate"]>>): readonly string[] =>
  outcome.kind === "refused"
    ? outcome.diagnostics.map(({ code, span }) => `${code} ${span.file}`)
    : [outcome.kind];

describe("a run", () => {
  test("writes everything, and then nothing", async () => {
    const app = folder(two);
    expect(await app.generate()).toMatchObject({ kind: "written", written: 30, removed: 0 });
    const before = app.files("generated");
    expect(await app.generate()).toMatchObject({ kind: "current" });
    expect(await app.check()).toMatchObject({ kind: "current" });
    app.remove(".prewire");
    expect(await app.check()).toMatchObject({ kind: "current" });
    expect(await app.generate()).toMatchObject({ kind: "current" });
    expect(app.files("generated")).toEqual(before);
  });

  test("says where there is no schema", async () => {
    expect(await folder().generate()).toEqual({ kind: "no schema" });
  });

  test("makes an empty application of an empty schema", async () => {
    const app = folder({ "schema/mixins.ts": "export const nothing = 1;\n" });
    expect((await app.generate()).kind).toBe("written");
    expect(app.read("generated/routes.ts")).toContain(
      "export const routes = {} as const satisfies RouteTable;",
    );
    expect(app.read("generated/models.ts")).toContain("export interface Models {}");
  });

  test("rewrites only what depends on a changed model", async () => {
    const app = folder({ ...two, "schema/tag.ts": modelFile("Tag", "name: text()") });
    await app.generate();
    const old = new Date(1_000_000_000_000);
    for (const path of Object.keys(app.files("generated")))
      utimesSync(join(app.root, "generated", path), old, old);
    app.write({ "schema/ticket.ts": ticket.replace("subject: text()", "subject: text({ max: 9 })") });
    await app.generate();
    const touched = Object.keys(app.files("generated")).filter(
      (path) => statSync(join(app.root, "generated", path)).mtimeMs !== old.getTime(),
    );
    expect(touched).toEqual([
      "contract.json",
      "contract.ts",
      "manifest.json",
      "openapi.json",
      "schema.sql",
      "ticket/mcp.ts",
      "ticket/model.ts",
      "ticket/table.ts",
      "ticket/validators.ts",
    ]);
  });

  test("rewrites the target of a new relation too", async () => {
    const app = folder({
      "schema/user.ts": user,
      "schema/ticket.ts": modelFile("Ticket", "subject: text()"),
    });
    await app.generate();
    expect(app.read("generated/user/model.ts")).not.toContain("tickets_requester_id_fkey");
    app.write({ "schema/ticket.ts": ticket });
    await app.generate();
    expect(app.read("generated/user/model.ts")).toContain("tickets_requester_id_fkey");
  });

  test("rewrites what names the operations of a changed model", async () => {
    const owned = modelFile(
      "Ticket",
      'subject: text(), requester: belongsTo("User", { inverse: "requested" })',
    );
    const app = folder({ "schema/user.ts": user, "schema/ticket.ts": owned });
    await app.generate();
    expect(app.read("generated/user/types.ts")).toContain(
      "requested?: readonly (TicketCreateWithoutRequester",
    );
    app.write({ "schema/ticket.ts": owned.replace("timestamps: false", 'operations: ["list", "update"]') });
    await app.generate();
    expect(app.read("generated/user/types.ts")).toContain("requested?: readonly Connect<TicketKey>[]");
    expect(app.read("generated/ticket/types.ts")).not.toContain("TicketCreateWithoutRequester");
  });

  test("says a warning every time, and writes all the same", async () => {
    const app = folder({
      "schema/user.ts": modelFile("User", "name: text()", '{ timestamps: false, unindexed: "warn" }'),
    });
    const warned = { warnings: [{ code: "G4017", severity: "warning" }] };
    expect(await app.generate()).toMatchObject({ kind: "written", ...warned });
    expect(await app.generate()).toMatchObject({ kind: "current", ...warned });
    expect(await app.check()).toMatchObject({ kind: "current", ...warned });
    app.remove(".prewire");
    expect(await app.check()).toMatchObject({ kind: "current", ...warned });
  });

  test("writes nothing where the schema has an error", async () => {
    const app = folder(two);
    await app.generate();
    const before = app.files("generated");
    app.write({
      "schema/ticket.ts": ticket.replace('"User"', '"Usr"'),
      "schema/user.ts": modelFile("User", "mail: text()"),
    });
    expect(codesOf(await app.generate())).toEqual(["G2003 schema/ticket.ts"]);
    expect(app.files("generated")).toEqual(before);
  });

  test("restores what is missing", async () => {
    const app = folder(two);
    await app.generate();
    const before = app.files("generated");
    app.remove("generated/ticket");
    app.remove("generated/routes.ts");
    expect(await app.generate()).toMatchObject({ kind: "written", written: 9, removed: 0 });
    expect(app.files("generated")).toEqual(before);
  });

  test("takes a working copy with other line ends as it is", async () => {
    const app = folder(two);
    await app.generate();
    for (const below of ["schema", "generated"]) {
      for (const [path, text] of Object.entries(app.files(below))) {
        app.write({ [`${below}/${path}`]: text.replaceAll("\n", "\r\n") });
      }
    }
    expect(await app.check()).toMatchObject({ kind: "current" });
    expect(await app.generate()).toMatchObject({ kind: "current" });
  });
});

describe("a file that somebody edited", () => {
  test("stops the run, and nothing is written", async () => {
    const app = folder(two);
    await app.generate();
    const path = "generated/ticket/validators.ts";
    app.write({ [path]: `${app.read(path)}// mine\n` });
    expect(codesOf(await app.generate())).toEqual([`G5001 ${path}`]);
    app.write({ "schema/user.ts": modelFile("User", "mail: text()") });
    const before = app.files("generated");
    expect(codesOf(await app.generate())).toEqual([`G5001 ${path}`]);
    expect(app.files("generated")).toEqual(before);
    app.remove(path);
    expect((await app.generate()).kind).toBe("written");
    expect(app.read(path)).not.toContain("mine");
  });

  test("is noticed on another machine", async () => {
    const app = folder(two);
    await app.generate();
    app.write({ "generated/routes.ts": "export const routes = {};\n" });
    app.remove(".prewire");
    expect(codesOf(await app.generate())).toEqual(["G5001 generated/routes.ts"]);
  });

  test("is noticed by check whatever its time and size are", async () => {
    const app = folder(two);
    await app.generate();
    const path = join(app.root, "generated/routes.ts");
    const { atime, mtime } = statSync(path);
    app.write({ "generated/routes.ts": app.read("generated/routes.ts").replace("tickets", "tickest") });
    utimesSync(path, atime, mtime);
    const outcome = await app.check();
    expect(outcome).toMatchObject({ kind: "stale", differences: [{ path: "routes.ts", kind: "edited" }] });
  });

  test("is not removed with its model", async () => {
    const app = folder(two);
    await app.generate();
    app.remove("schema/ticket.ts");
    app.write({ "generated/ticket/types.ts": "mine" });
    expect(codesOf(await app.generate())).toEqual(["G5001 generated/ticket/types.ts"]);
    expect(app.read("generated/ticket/types.ts")).toBe("mine");
  });

  test("is no matter once it says what would be generated", async () => {
    const app = folder(two);
    await app.generate();
    const text = app.read("generated/routes.ts");
    app.write({ "generated/routes.ts": "x" });
    expect((await app.generate()).kind).toBe("refused");
    app.write({ "generated/routes.ts": text });
    expect(await app.generate()).toMatchObject({ kind: "current" });
  });
});

describe("a file of somebody else", () => {
  test("is not overwritten", async () => {
    const app = folder({ ...two, "generated/client.ts": "mine" });
    expect(codesOf(await app.generate())).toEqual(["G5002 generated/client.ts"]);
    expect(app.files("generated")).toEqual({ "client.ts": "mine" });
  });

  test("beside the output stays, and check tells of it", async () => {
    const app = folder({ ...two, "generated/notes.txt": "mine", "generated/migrations/1.sql": "SELECT 1" });
    expect((await app.generate()).kind).toBe("written");
    expect(app.read("generated/notes.txt")).toBe("mine");
    expect(await app.check()).toMatchObject({
      kind: "stale",
      differences: [{ path: "notes.txt", kind: "foreign" }],
    });
  });
});

describe("a model that is gone", () => {
  test("takes its files with it", async () => {
    const app = folder(two);
    await app.generate();
    app.remove("schema/ticket.ts");
    expect(await app.check()).toMatchObject({ kind: "stale" });
    expect(await app.generate()).toMatchObject({ kind: "written", removed: 8 });
    expect(Object.keys(app.files("generated")).filter((path) => path.startsWith("ticket"))).toEqual([]);
    expect(() => statSync(join(app.root, "generated/ticket"))).toThrow("ENOENT");
  });
});

describe("the manifest", () => {
  test("with the marks of a merge stops the run", async () => {
    const app = folder(two);
    await app.generate();
    app.write({ "generated/manifest.json": "<<<<<<< HEAD\n{}\n", "schema/user.ts": modelFile("User") });
    expect(codesOf(await app.generate())).toEqual(["G5003 generated/manifest.json"]);
  });

  test("holds no time, no version and no absolute path", async () => {
    const app = folder(two);
    await app.generate();
    const text = app.read("generated/manifest.json");
    expect(Object.keys(JSON.parse(text) as object)).toEqual(["models", "outputs", "sources"]);
    expect(text.replace(/"[0-9a-f]{32}"/g, '"#"')).not.toMatch(/\d/);
    expect(text).not.toContain(app.root);
  });
});

test("a run that was killed between its writes is finished by the next", async () => {
  const app = folder(two);
  await app.generate();
  const later = folder({ ...two, "schema/ticket.ts": modelFile("Ticket", "subject: text({ max: 7 })") });
  await later.generate();
  // Half of the later run's files are there, and its intentions, but not its manifest.
  const files = later.files("generated");
  const half = Object.entries(files).filter(([path]) => path.startsWith("ticket/"));
  app.write(Object.fromEntries(half.map(([path, text]) => [`generated/${path}`, text])));
  const { outputs } = JSON.parse(later.read("generated/manifest.json")) as {
    outputs: Record<string, string>;
  };
  const [state = ""] = Object.keys(app.files(".prewire/cache"));
  app.write({
    [`.prewire/cache/${state}`]: JSON.stringify({
      generator: "",
      sources: {},
      outputs: {},
      pending: outputs,
    }),
    "schema/ticket.ts": modelFile("Ticket", "subject: text({ max: 8 })"),
  });
  expect((await app.generate()).kind).toBe("written");
});

test("many runs one after the other make what one run makes", async () => {
  const bodies = [
    "",
    "name: text()",
    "name: text({ max: 9 })",
    'kind: oneOf(["a", "b"])',
    'other: belongsTo("A")',
    'other: belongsTo("B", { optional: true })',
  ];
  const edits = fc.array(fc.tuple(fc.constantFrom("A", "B", "C"), fc.option(fc.constantFrom(...bodies))), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const app = folder({ "schema/base.ts": "export const base = {};\n" });
      const files: Record<string, string> = {};
      for (const [name, body] of steps) {
        const path = `schema/${name.toLowerCase()}.ts`;
        if (body !== null) files[path] = modelFile(name, body);
        else if (files[path] !== undefined) {
          delete files[path];
          app.remove(path);
        }
        app.write(files);
        const fresh = folder({ "schema/base.ts": "export const base = {};\n", ...files });
        const [one, other] = [await app.generate(), await fresh.generate()];
        expect(one.kind === "refused").toBe(other.kind === "refused");
        if (other.kind === "written") expect(app.files("generated")).toEqual(fresh.files("generated"));
      }
    }),
    { numRuns: 25 },
  );
});
