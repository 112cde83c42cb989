/** The way in from nothing: the packed package in an empty folder becomes a running service with a typed client. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Finished, repository, run, serve } from "../support/command.js";

let folder: string;
let tarball: string;

const command = (name: string, ...args: readonly string[]): Promise<Finished> =>
  run(name, args, { cwd: folder });
const npm = (...args: readonly string[]): Promise<Finished> =>
  command("npm", ...args, "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
const npx = (...args: readonly string[]): Promise<Finished> => command("npx", "--no-install", ...args);
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "prewire-new-"));
  // The compiled package is there already: it is what the tests run.
  const packed = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: repository,
  });
  expect(packed).toMatchObject({ code: 0 });
  tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  "npm init, npm i, prewire init, edit, generate, tsc, build, serve, client",
  { timeout: 300_000 },
  async () => {
    expect(await command("npm", "init", "-y")).toMatchObject({ code: 0 });
    expect(await npm("install", `./${tarball}`)).toMatchObject({ code: 0 });
    const started = await npx("prewire", "init");
    expect(started).toMatchObject({ code: 0 });
    expect(started.stdout).toContain("created schema/task.ts");
    expect(started.stdout).toContain('set "type": "module"');

    writeFileSync(
      join(folder, "schema/task.ts"),
      read("schema/task.ts")
        .replace("dueAt:", `priority: integer({ min: 1, max: 3, default: 2 }),\n  dueAt:`)
        .replace("import { model", "import { integer, model"),
    );
    writeFileSync(
      join(folder, "main.ts"),
      `import { createClient } from "./generated/client.js";
import { createDataFlow } from "./generated/dataflow.js";

export const desk = createClient({ baseUrl: "http://127.0.0.1:8000" });
export const page = await desk.task.list({ where: { priority: { gte: 2 } }, fields: ["id", "title"] });
export const title: string | undefined = page.data[0]?.title;
// @ts-expect-error not a field that was asked for
export const status = page.data[0]?.status;
export const db = await createDataFlow();
`,
    );
    expect(await npx("prewire", "generate")).toMatchObject({ code: 0 });
    expect(await npx("prewire", "generate", "--check")).toMatchObject({ code: 0 });
    // What init added to package.json.
    expect(await npm("install")).toMatchObject({ code: 0 });
    expect(await npm("run", "check")).toMatchObject({ code: 0 });
    expect(await npx("prewire", "build")).toMatchObject({ code: 0 });

    const { running, origin } = await serve("node_modules/.bin/prewire", ["serve"], { cwd: folder });
    try {
      // Plain JavaScript, as Node runs it everywhere: the client needs nothing but its own package.
      writeFileSync(
        join(folder, "client.mjs"),
        `import { createClient } from "prewire/client";
const client = createClient({ contract: "x", resources: { task: { path: "tasks", key: ["id"], operations: ["create", "read", "list"] } } }, { baseUrl: "${origin}" });
const task = await client.task.create({ title: "Read the manual" });
console.log(task.priority, task.status, (await client.task.read(task.id)).title, (await client.task.list()).data.length);
`,
      );
      const client = await command("node", "client.mjs");
      expect(client).toMatchObject({ code: 0, stdout: "2 open Read the manual 1\n" });
      expect(client.stderr).toContain("generated from contract x");
    } finally {
      expect(await running.stop()).toMatchObject({ code: 0 });
    }
  },
);

test("the package holds what it needs, and nothing else", () => {
  const root = join(folder, "node_modules/prewire");
  expect(readdirSync(root).sort()).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "build", "package.json"]),
  );
  expect(readdirSync(root)).not.toContain("test");
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { types: string; default: string }>;
  };
  const files = Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [entry] : [entry.types, entry.default],
  );
  for (const file of files) expect(() => readFileSync(join(root, file))).not.toThrow();
});
