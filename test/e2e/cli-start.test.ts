/** The command line of a built application: what a call loads, and that it works with nothing else around. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApplication, type TestApplication } from "../support/application.js";
import { prewire, repository, run, serve } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

const fresh = freshServerDatabase("PostgreSQL 18");
let application: TestApplication;
let host: string;
let url: string;

const node = (args: readonly string[], env: Record<string, string> = {}, input = "") =>
  run(process.execPath, args, { cwd: host, env, input });
const cli = (args: readonly string[], env: Record<string, string> = {}, input = "") =>
  node(["dist/server.mjs", "cli", ...args], env, input);

beforeAll(async () => {
  application = createApplication(["schema", "generated", "prewire.config.ts"]);
  const built = await run(process.execPath, [prewire, "build"], { cwd: application.folder });
  expect(built).toMatchObject({ code: 0 });
  host = mkdtempSync(join(tmpdir(), "prewire-host-"));
  cpSync(join(application.folder, "dist"), join(host, "dist"), { recursive: true });
  url = await fresh();
  expect(await node(["dist/server.mjs", "migrate"], { DATABASE_URL: url })).toMatchObject({ code: 0 });
});
afterAll(() => {
  application.remove();
  rmSync(host, { recursive: true, force: true });
});

interface Loaded {
  readonly code: number | null;
  /** The text of every script that was compiled, Node's own left out. */
  readonly scripts: readonly string[];
}

/** Runs a call with the debugger's eyes on what is compiled. */
async function loadedBy(args: readonly string[]): Promise<Loaded> {
  const child = fork(join(host, "dist/server.mjs"), ["cli", ...args], {
    cwd: host,
    env: { ...process.env, DATABASE_URL: url, NODE_OPTIONS: "" },
    execArgv: ["--no-warnings", "--import", join(repository, "test/support/loaded.mjs")],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const heard: string[] = [];
  child.on("message", (message) =>
    heard.push(...(message as { readonly scripts: readonly string[] }).scripts),
  );
  const [code] = (await once(child, "close")) as [number | null];
  return { code, scripts: heard.map((file) => readFileSync(file, "utf8")) };
}

/** Something that stands in the built code of each, and nowhere else. */
const marks = {
  fastify: "FST_ERR_",
  "the MCP SDK": "notifications/initialized",
  "the embedded database": "worker_threads",
  "the server": "EADDRINUSE",
  zod: "_zod",
  "the PostgreSQL driver": "SCRAM-SHA-256",
} as const;

const marksOf = ({ scripts }: Loaded): readonly string[] =>
  Object.entries(marks).flatMap(([name, mark]) =>
    scripts.some((text) => text.includes(mark)) ? [name] : [],
  );

describe("what is loaded", () => {
  test("each mark is found where the thing is", async () => {
    const everything = readFileSync(join(host, "dist/application.mjs"), "utf8");
    expect(everything).toContain(marks.fastify);
    expect(everything).toContain(marks["the server"]);
  });

  test.each([
    ["help", ["--help"]],
    ["help of a model", ["ticket", "--help"]],
    ["help of an operation", ["ticket", "create", "--help"]],
    ["a completion script", ["completion", "bash"]],
    ["a slip", ["tickte", "list"]],
  ])("%s: neither a database nor a server", async (_, args) => {
    const loaded = await loadedBy(args);
    expect(loaded.scripts.length).toBeGreaterThan(2);
    expect(marksOf(loaded)).toEqual([]);
  });

  test("a read: the driver, and no more", async () => {
    const loaded = await loadedBy(["tag", "count"]);
    expect(loaded.code).toBe(0);
    expect(marksOf(loaded)).toEqual(["the PostgreSQL driver"]);
  });

  test("a write: what checks it, too", async () => {
    const loaded = await loadedBy(["tag", "create", "--name", "loaded"]);
    expect(loaded.code).toBe(0);
    expect(marksOf(loaded)).toEqual(["zod", "the PostgreSQL driver"]);
  });

  test("of the models only the one that is asked for", async () => {
    const { scripts } = await loadedBy(["tag", "count"]);
    expect(scripts.some((text) => text.includes('accessor:"tag"'))).toBe(true);
    expect(scripts.some((text) => text.includes('accessor:"article"'))).toBe(false);
  });
});

describe("an embedded database", () => {
  test("is worked on where nobody serves it, and through its server where one does", async () => {
    expect(await node(["dist/server.mjs", "migrate"])).toMatchObject({ code: 0 });
    const csv = 'name,color\r\nlocal,#000000\r\n"with ""quotes""",\r\n';
    expect(await cli(["tag", "import", "-", "--format", "csv"], {}, csv)).toMatchObject({
      code: 0,
      stderr: "2 created\n",
    });
    const listed = ["tag", "list", "--sort", "name", "--fields", "name,color", "--jsonl"];
    const rows = '{"name":"local","color":"#000000"}\n{"name":"with \\"quotes\\"","color":"#64748b"}\n';
    expect(await cli(listed)).toEqual({ code: 0, signal: null, stdout: rows, stderr: "" });
    const served = await serve(process.execPath, ["dist/server.mjs"], { cwd: host });
    try {
      expect((await cli(listed)).stdout).toBe(rows);
      expect((await cli([...listed, "--url", served.origin])).stdout).toBe(rows);
      const exported = await cli(["tag", "export", "--format", "csv", "--fields", "name", "--sort", "name"]);
      expect(exported.stdout).toBe('name\r\nlocal\r\n"with ""quotes"""\r\n');
    } finally {
      await served.running.stop();
    }
  });
});

test("a reader that goes away ends an export quietly", async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `{"name":"many ${at}"}`).join("\n");
  expect(await cli(["tag", "import", "-", "--format", "jsonl"], { DATABASE_URL: url }, lines)).toMatchObject({
    code: 0,
  });
  const piped = await run(
    "bash",
    ["-c", `set -o pipefail; "${process.execPath}" dist/server.mjs cli tag export | head -n 1`],
    {
      cwd: host,
      env: { DATABASE_URL: url },
    },
  );
  expect(piped).toMatchObject({ code: 0, stderr: expect.not.stringContaining("error") });
  expect(piped.stdout.split("\n")).toHaveLength(2);
});

describe("who one is", () => {
  test.each([
    [["--url", "nonsense"], {}, "--url must be a server's"],
    [["--url", "ftp://127.0.0.1"], {}, "--url must be a server's"],
    [["--url", "http://user:secret@127.0.0.1"], {}, "--url must have no password"],
    [["--url", "http://127.0.0.1:1", "--token", "two words"], {}, "--token must be visible characters"],
    [
      ["--url", "http://127.0.0.1:1", "--database-url", "memory:"],
      {},
      "give --url or --database-url, not both.",
    ],
    [["--token", "x", "--database-url", "memory:"], {}, "--token is for a server"],
    [[], { PREWIRE_URL: "x" }, "--url must be a server's"],
  ])("%j is refused", async (args, env, message) => {
    const finished = await cli(["tag", "count", ...args], env);
    expect(finished).toMatchObject({ code: 2, stdout: "" });
    expect(finished.stderr).toContain(message);
    expect(finished.stderr).not.toContain("secret");
  });
});
