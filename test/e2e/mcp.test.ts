/** MCP by the commands that people call: the port of a server, and a process that speaks over its standard streams. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { callTool, clientOf, connectHttp } from "../runtime/nexus/mcp/support.js";
import { type TestApplication, createApplication } from "../support/application.js";
import { prewire, run, type Served, serve, start } from "../support/command.js";

const SCHEMA = `import { model, oneOf, text, uuid } from "prewire/schema";
/** Something to be done. */
export const Task = model({ id: uuid({ primaryKey: true }), title: text({ min: 1 }), status: oneOf(["open", "done"], { default: "open" }) });
`;
/** Code of an application prints what it likes. */
const CONFIG = `import { defineConfig } from "prewire/config";
console.log("noise of the configuration");
process.stdout.write("more of it\\n");
export default defineConfig({ mcp: { profile: "per-model", budget: 20_000 } });
`;

let application: TestApplication;
const options = () => ({ cwd: application.folder });
const node = (...args: readonly string[]) => run(process.execPath, [prewire, ...args], options());

beforeAll(async () => {
  application = createApplication();
  application.write("schema/task.ts", SCHEMA);
  application.write("prewire.config.ts", CONFIG);
  expect(await node("generate")).toMatchObject({ code: 0 });
  expect(await node("build")).toMatchObject({ code: 0 });
});
afterAll(() => application.remove());

async function serveTask(...args: readonly string[]): Promise<Served & { readonly mcp: string | undefined }> {
  const all = [prewire, "serve", "--database-url", "memory:", ...args];
  const served = await serve(process.execPath, all, options());
  onTestFinished(async () => void (await served.running.stop("SIGKILL")));
  await served.running.waitFor(/Health +http/);
  return { ...served, mcp: /MCP +(\S+)/.exec(served.running.output)?.[1] };
}

const taken = async (): Promise<number> => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => blocker.once("listening", resolve));
  onTestFinished(() => void blocker.close());
  const address = blocker.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

describe("prewire serve", () => {
  test("speaks MCP on a port of its own, on the rows that REST has", async () => {
    const { mcp = "", origin, running } = await serveTask();
    const client = await connectHttp(mcp);
    const { value } = await callTool(client, "task_create", { data: { title: "Write it down" } });
    const answer = await fetch(`${origin}/api/tasks`);
    expect(await answer.json()).toMatchObject({ data: [value] });
    expect((await fetch(`${origin}/mcp`, { method: "POST" })).status).toBe(404);
    await client.close();
    const ended = await running.stop();
    expect(ended).toMatchObject({ code: 0 });
  });

  test("loads nothing of it before somebody asks", async () => {
    const files = readdirSync(join(application.folder, "dist/chunks"));
    const text = (name: string): string =>
      readFileSync(join(application.folder, "dist/chunks", name), "utf8");
    const ofSdk = files.filter((name) => /elicitation\/create/.test(text(name)));
    expect(ofSdk.length).toBeGreaterThan(0);
    const entry = readFileSync(join(application.folder, "dist/application.mjs"), "utf8");
    // Chunks that the entry reads at once, and those that these do.
    const eager = new Set<string>();
    const follow = (code: string): void => {
      for (const [, name = ""] of code.matchAll(/(?:from|import)\s*"\.\/(?:chunks\/)?([^"]+)"/g)) {
        if (eager.has(name) || !files.includes(name)) continue;
        eager.add(name);
        follow(text(name));
      }
    };
    follow(entry);
    expect(ofSdk.filter((name) => eager.has(name))).toEqual([]);
    expect(entry).not.toContain("elicitation/create");
  });

  test("says that the port is taken, and takes no other", async () => {
    const port = await taken();
    const args = ["--database-url", "memory:", "--port", "0", "--mcp-port", String(port)];
    expect(await node("serve", ...args)).toMatchObject({
      code: 1,
      stderr: `error: port ${port} on 127.0.0.1 is in use by another process. Stop it, or give --mcp-port, or --no-mcp.\n`,
    });
  });

  test("speaks none where nobody wants it", async () => {
    const { mcp, running } = await serveTask("--no-mcp");
    expect({ mcp, output: running.output }).toEqual({
      mcp: undefined,
      output: expect.not.stringContaining("MCP"),
    });
    expect(await node("serve", "--no-mcp", "--mcp-port", "1")).toMatchObject({
      code: 2,
      stderr: "error: give --mcp-port or --no-mcp, not both.\n",
    });
    expect(await node("serve", "--mcp-port", "x")).toMatchObject({ code: 2 });
  });
});

describe("prewire mcp", () => {
  test.each([
    ["the tool", [prewire, "mcp"]],
    ["a built server", ["dist/server.mjs", "mcp"]],
  ])("of %s speaks over its standard streams", async (_what, args) => {
    const client = clientOf(() => ({ action: "accept", content: { confirm: true } }));
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [...args, "--database-url", "memory:"],
      cwd: application.folder,
      stderr: "ignore",
    });
    const broken: unknown[] = [];
    client.onerror = (error) => void broken.push(error);
    await client.connect(transport);
    expect((await client.listTools()).tools).toHaveLength(12);
    const { value } = await callTool(client, "task_create", { data: { title: "Speak" } });
    expect(await callTool(client, "task_list")).toMatchObject({ value: { data: [value] } });
    expect(await callTool(client, "task_bulk_delete", { all: true })).toMatchObject({
      value: { counts: { deleted: 1 } },
    });
    await client.close();
    expect(broken).toEqual([]);
  });

  test("writes nothing but the protocol to standard output, whatever comes in", async () => {
    const request = (id: number, method: string, params = {}) =>
      JSON.stringify({ jsonrpc: "2.0", id, method, params });
    const input = [
      "nonsense",
      "",
      "\r",
      "[]",
      "null",
      `[${request(1, "ping")}]`,
      '{"jsonrpc":"2.0"}',
      '{"jsonrpc":"2.0","id":2,"method":5}',
      '{"jsonrpc":"2.0","method":"notifications/unknown"}',
      '{"jsonrpc":"2.0","id":99,"result":{}}',
      `${"[".repeat(100_000)}`,
      `"${"x".repeat(17 * 1024 * 1024)}"`,
      '"\ud800"',
      request(3, "ping"),
      request(4, "__proto__"),
      request(5, "tools/call", { name: "task_create", arguments: { data: { title: "\u0000" } } }),
      request(6, "tools/call", {
        name: "task_create",
        arguments: { data: { title: "last, without a line feed" } },
      }),
    ].join("\n");
    const spoken = start(process.execPath, [prewire, "mcp", "--database-url", "memory:"], {
      ...options(),
      input,
    });
    const { code, stdout, stderr } = await spoken.finished();
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const line of lines) expect(line["jsonrpc"]).toBe("2.0");
    const ids = lines.map(({ id, error }) =>
      [id, (error as { code: number } | undefined)?.code ?? "ok"].join(" "),
    );
    expect(ids.toSorted()).toEqual(
      [
        " -32700",
        " -32600",
        " -32600",
        " -32600",
        " -32600",
        "2 -32600",
        " -32700",
        " -32600",
        " -32600",
        "3 ok",
        "4 -32601",
        "5 ok",
        "6 ok",
      ].toSorted(),
    );
    expect(stderr).toContain("noise of the configuration");
    expect(stderr).toContain("more of it");
  });

  test("says why it cannot start, on standard error", async () => {
    const empty = createApplication();
    onTestFinished(() => empty.remove());
    const failed = await run(process.execPath, [prewire, "mcp"], { cwd: empty.folder });
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain("Run prewire generate first.");
    expect(existsSync(join(empty.folder, ".prewire/data"))).toBe(false);
    expect(await node("mcp", "--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("standard input"),
    });
  });

  test("leaves the database of a running server alone, and says where it is served", async () => {
    const served = await serve(process.execPath, [prewire, "serve"], options());
    onTestFinished(async () => void (await served.running.stop("SIGKILL")));
    await served.running.waitFor(/Health +http/);
    const refused = await node("mcp");
    expect(refused).toMatchObject({ code: 6, stdout: "" });
    expect(refused.stderr).toContain(`in use by the server at ${served.origin}`);
    await served.running.stop();
  });
});

describe("the budget", () => {
  const generate = async (config: string) => {
    application.write("prewire.config.ts", config);
    return node("generate");
  };

  test("is said, and fails what is above it where it stands", async () => {
    const before = readFileSync(join(application.folder, "generated/mcp.ts"), "utf8");
    const refused = await generate(`export default { mcp: { budget: 500 } };\n`);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /prewire\.config\.ts:1:33 - error G5008: the MCP tools cost about \d+ tokens \(12 tools, profile "per-model"\), more than the budget of 500\. Set mcp\.profile to "generic"/,
    );
    expect(readFileSync(join(application.folder, "generated/mcp.ts"), "utf8")).toBe(before);
    const registry = await generate(`export default { mcp: { profile: "registry", budget: 1500 } };\n`);
    expect(registry).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/MCP: 3 tools \(registry\), about/),
    });
    const checked = await node("generate", "--check");
    expect(checked).toMatchObject({ code: 0 });
    // Another profile is another table.
    application.write("prewire.config.ts", CONFIG);
    expect(await node("generate", "--check")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("generated/mcp.ts: the file is out of date"),
    });
    expect(await node("generate")).toMatchObject({ code: 0 });
  });
});
