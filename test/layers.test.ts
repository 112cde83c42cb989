/** Imports go one way. The table is the architecture: whoever adds an edge to it changes the architecture. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each part may import besides Node's own modules and itself: other parts, and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "generator/main": ["generator/commands", "runtime/command-line", "runtime/nearest"],
  "generator/commands": [
    "generator/bundle",
    "generator/generate",
    "generator/diagnostics",
    "runtime/command-line",
    "chokidar",
  ],
  "generator/bundle": ["runtime/command-line", "esbuild"],
  "generator/generate": [
    "generator/read",
    "generator/check",
    "generator/emit",
    "generator/diagnostics",
    "generator/ir",
    "generator/text",
    "prettier",
  ],
  "generator/read": [
    "generator/fields",
    "generator/ir",
    "generator/diagnostics",
    "runtime/values",
    "ts-morph",
  ],
  "generator/check": ["generator/fields", "generator/ir", "generator/diagnostics", "generator/text"],
  "generator/emit": [
    "generator/fields",
    "generator/ir",
    "generator/text",
    "runtime/client",
    "runtime/errors",
    "runtime/database",
  ],
  "generator/fields": ["generator/ir", "generator/text", "runtime/values"],
  "generator/text": ["generator/ir"],
  "generator/ir": ["generator/diagnostics", "pluralize"],
  "generator/diagnostics": ["runtime/nearest"],
  "generator/schema": [],
  "runtime/index": [
    "runtime/client",
    "runtime/database",
    "runtime/dataflow",
    "runtime/errors",
    "runtime/principal",
  ],
  "runtime/config": ["runtime/nexus", "runtime/principal"],
  "runtime/principal": ["runtime/errors", "runtime/nearest"],
  "runtime/command-line": [
    "runtime/client",
    "runtime/config",
    "runtime/database",
    "runtime/dataflow",
    "runtime/errors",
    "runtime/nearest",
    "runtime/nexus",
    "runtime/principal",
    "fastify",
  ],
  "runtime/nexus": [
    "runtime/client",
    "runtime/command-line",
    "runtime/database",
    "runtime/dataflow",
    "runtime/errors",
    "runtime/nearest",
    "runtime/principal",
    "@modelcontextprotocol/sdk",
    "fastify",
  ],
  "runtime/dataflow": [
    "runtime/client",
    "runtime/database",
    "runtime/errors",
    "runtime/nearest",
    "runtime/node-crypto",
    "runtime/principal",
    "runtime/values",
  ],
  "runtime/client": ["runtime/dataflow", "runtime/errors", "runtime/nearest"],
  "runtime/database": [
    "runtime/dataflow",
    "runtime/errors",
    "runtime/node-crypto",
    "pg",
    "@electric-sql/pglite",
  ],
  "runtime/node-crypto": [],
  "runtime/validators": ["runtime/values", "zod"],
  "runtime/values": [],
  "runtime/errors": [],
  "runtime/nearest": [],
  schema: ["prewire/schema", "generated"],
  generated: ["prewire/runtime", "prewire/client", "prewire/validators", "zod"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  /** The file or package imported. */
  readonly to: string;
  readonly isType: boolean;
  readonly isLazy: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^;"`]*?\sfrom\s+)?"([^"]+)"|\b(import)\(\s*"([^"]+)"\s*\)/gm,
  );
  return [...found].map(([, type, name = "", lazy, lazyName = ""]) => {
    const specifier = name || lazyName;
    const to = specifier.startsWith(".")
      ? posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts")
      : packageOf(specifier);
    return { file, from: partOf(file), to, isType: type !== undefined, isLazy: lazy !== undefined };
  });
}

/** A package with a scope is one, whatever of it is meant; of ours each public name is. */
const packageOf = (name: string): string =>
  name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name;

function partOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "schema" || top === "generated" ? top : `${top}/${second.replace(/\.ts$/, "")}`;
}

const files = ["generator", "runtime", "schema", "generated"].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => relative(root, join(root, top, name)).replaceAll("\\", "/")),
);
const isOurs = (to: string): boolean => /^(generator|runtime|schema|generated)\//.test(to);
// A dynamic import of a file that is not there stands in a template: it is an import of what is emitted.
const imports = files
  .flatMap(importsOf)
  .filter(({ to, isLazy }) => !isLazy || !isOurs(to) || files.includes(to));

test("there is something to read", () => {
  expect(imports.length).toBeGreaterThan(300);
  expect(imports.filter(({ to }) => isOurs(to) && !files.includes(to))).toEqual([]);
});

test("every import is in the table", () => {
  const strangers = imports
    .filter(({ to }) => !to.startsWith("node:"))
    .map((each) => ({ ...each, target: isOurs(each.to) ? partOf(each.to) : each.to }))
    .filter(({ from, target }) => target !== from && allowed[from]?.includes(target) !== true)
    .map(({ file, to }) => `${file} imports ${to}`);
  expect(strangers).toEqual([]);
});

test("the table has no edge that nothing uses", () => {
  const used = new Set(imports.map(({ from, to }) => `${from} ${isOurs(to) ? partOf(to) : to}`));
  const unused = Object.entries(allowed).flatMap(([from, targets]) =>
    targets.filter((to) => !used.has(`${from} ${to}`)).map((to) => `${from} ${to}`),
  );
  expect(unused).toEqual([]);
});

test("no module waits for itself: imports that run have no cycle", () => {
  const edges = new Map<string, string[]>();
  for (const { file, to, isType, isLazy } of imports) {
    if (!isType && !isLazy && isOurs(to)) edges.set(file, [...(edges.get(file) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test("heavy packages are loaded by those who need them, when they do", () => {
  const eager = (name: string): string[] =>
    imports.filter(({ to, isType, isLazy }) => to === name && !isType && !isLazy).map(({ file }) => file);
  expect(eager("ts-morph").map(partOf)).toEqual(eager("ts-morph").map(() => "generator/read"));
  expect(eager("zod")).toEqual([
    "runtime/validators.ts",
    ...files.filter((file) => /^generated\/.*\/validators\.ts$/.test(file)),
  ]);
  expect(eager("@electric-sql/pglite")).toEqual(["runtime/database/embedded-worker.ts"]);
  const ofSdk = imports.filter(({ to }) => to === "@modelcontextprotocol/sdk").map(({ file }) => file);
  expect(new Set(ofSdk)).toEqual(new Set(["runtime/nexus/mcp/adapter.ts"]));
  expect(eager("esbuild")).toEqual([
    "generator/bundle/dist.ts",
    "generator/bundle/docs.ts",
    "generator/bundle/join.ts",
  ]);
});

test("what runs of an application is imported lazily, but for its own code", () => {
  const byGenerated = imports.filter(({ from, to }) => from === "generated" && to.startsWith("schema/"));
  expect(byGenerated.filter(({ isLazy }) => !isLazy)).toEqual([]);
});
