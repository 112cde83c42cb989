/** A session at the command line: the same words and the same answers in process and through a server. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApplication, createApplication } from "../support/application.js";
import { type Finished, type Served, prewire, run, serve } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

const TICKET = "01900004-0000-7000-8000-000000000004";

let application: TestApplication;
let served: Served;
/** What the tool is told: nothing, or where the database is. */
const env: Record<string, string> = {};
const fresh = freshServerDatabase("PostgreSQL 18");

const tool = (args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}) =>
  run(process.execPath, [prewire, ...args], { cwd: application.folder, env, ...more });

beforeAll(async () => {
  application = createApplication(["schema", "generated", "prewire.config.ts"]);
  env["DATABASE_URL"] = await fresh();
  for (const args of [["migrate"], ["seed"], ["build"]]) expect(await tool(args)).toMatchObject({ code: 0 });
  served = await serve(process.execPath, [prewire, "serve"], { cwd: application.folder, env });
});
afterAll(async () => {
  await served.running.stop("SIGKILL");
  application.remove();
});

describe.each(["in process", "through a server"] as const)("%s", (where) => {
  const cli = (args: readonly string[], input?: string): Promise<Finished> =>
    tool(
      ["cli", ...args, ...(where === "in process" ? [] : ["--url", served.origin])],
      // Through a server, the database is not the command line's to open.
      { env: where === "in process" ? env : {}, ...(input === undefined ? {} : { input }) },
    );

  test("rows are listed as a table, and what is not data is on the other stream", async () => {
    const args = ["ticket", "list", "--status.in", "solved,closed", "--sort", "-subject", "--limit", "2"];
    expect(await cli([...args, "--fields", "subject,status", "--total", "exact"])).toEqual({
      code: 0,
      signal: null,
      stdout: [
        "subject                                   status",
        "Umlauts in names are shown as question …  solved",
        "Two seats too many on the bill            closed",
        "",
      ].join("\n"),
      stderr: expect.stringMatching(/^4 in all\nMore with --cursor \S+\n$/),
    });
  });

  test("the cursor goes on", async () => {
    const args = ["tag", "list", "--fields", "name", "--limit", "4", "--json"];
    const first = JSON.parse((await cli(args)).stdout) as { data: object[]; nextCursor: string };
    const second = JSON.parse((await cli([...args, "--cursor", first.nextCursor])).stdout) as {
      data: object[];
    };
    expect([...first.data, ...second.data].slice(3, 6)).toEqual([
      { name: "feature-request" },
      { name: "login" },
      { name: "urgent" },
    ]);
  });

  test("a row is changed as it was seen, once, or only tried", async () => {
    const data = ["--data", JSON.stringify({ name: `wishes ${where}` })];
    const tried = await cli(["tag", "create", ...data, "--validate-only"]);
    expect(tried).toMatchObject({ code: 0, stderr: "It was only tried: nothing has changed.\n" });
    const once = [...data, "--idempotency-key", `k-${where.replaceAll(" ", "-")}`, "--json"];
    const created = await cli(["tag", "create", ...once]);
    expect(await cli(["tag", "create", ...once])).toEqual(created);
    const { id } = JSON.parse(created.stdout) as { id: number };
    const tag = async () => (await cli(["tag", "read", String(id), "--etag"])).stdout.trim();
    const first = await tag();
    expect(first).toMatch(/^"\d+-\d{16}"$/);
    const change = (color: string, ifMatch: string) =>
      cli([
        "tag",
        "update",
        String(id),
        "--data",
        JSON.stringify({ color }),
        "--if-match",
        ifMatch,
        "--etag",
      ]);
    const changed = await change("#000000", first);
    expect([changed.code, changed.stdout.trim()]).toEqual([0, await tag()]);
    const late = await change("#ffffff", first);
    expect(late).toMatchObject({ code: 5, stdout: "" });
    expect(late.stderr).toContain("is not the one that ifMatch names");
    expect((await cli(["tag", "delete", String(id), "--if-match", first])).code).toBe(5);
    const both = JSON.parse((await cli(["tag", "read", String(id), "--etag", "--json"])).stdout) as object;
    expect(both).toEqual({ data: expect.objectContaining({ color: "#000000" }), etag: await tag() });
    expect((await cli(["tag", "delete", String(id), "--if-match", await tag()])).code).toBe(0);
    expect((await cli(["tag", "list", "--if-match", "x"])).code).toBe(2);
    expect((await cli(["tag", "create", "--if-match", "x"])).code).toBe(2);
    expect((await cli(["tag", "update", "1", "--help"])).stdout).toContain("--if-match");
  });

  test("a row is created, read, changed, counted, deleted", async () => {
    const name = `cli ${where}`;
    const created = await cli(["tag", "create", "--data", JSON.stringify({ name }), "--json"]);
    const { id } = JSON.parse(created.stdout) as { id: number };
    expect((await cli(["tag", "read", String(id)])).stdout).toContain(`name         ${name}\n`);
    const updated = await cli(
      ["tag", "update", String(id), "--data", "-", "--json"],
      `{ "color": "#ffffff" }`,
    );
    expect(JSON.parse(updated.stdout)).toMatchObject({ id, name, color: "#ffffff" });
    expect(await cli(["tag", "count", "--name", name])).toMatchObject({ code: 0, stdout: "1\n" });
    expect(await cli(["tag", "count", "--where", JSON.stringify({ name }), "--json"])).toMatchObject({
      stdout: `{"count":1}\n`,
    });
    expect(await cli(["tag", "delete", String(id)])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "Deleted.\n",
    });
    expect(await cli(["tag", "read", String(id)])).toMatchObject({ code: 4, stdout: "" });
  });

  test("data comes from a file, too", async () => {
    const file = join(application.folder, "team.json");
    writeFileSync(file, JSON.stringify({ name: where, email: `${where.replaceAll(" ", ".")}@desk.example` }));
    expect(await cli(["team", "create", "--data", "team.json"])).toMatchObject({ code: 0 });
    rmSync(file);
    expect(await cli(["team", "create", "--data", "team.json"])).toMatchObject({
      code: 2,
      stderr: "error: --data: the file team.json cannot be read (ENOENT).\n",
    });
  });

  test("composite keys are their parts, joined with commas", async () => {
    expect((await cli(["ticket-tag", "read", `${TICKET},3`, "--json"])).stdout).toContain(`"tagId":3`);
    expect(await cli(["ticketTag", "read", TICKET])).toMatchObject({ code: 2 });
  });

  test.each([
    [["ticket", "read", "01900004-0000-7000-8000-00000000ffff"], 4, "There is no Ticket"],
    [["ticket", "read", "nonsense"], 2, "(validation_failed)"],
    [["ticket", "delete", "01900004-0000-7000-8000-00000000ffff"], 4, "(not_found)"],
    [["tag", "create", "--data", `{"name":"bug"}`], 5, "(unique_violation)"],
    [["tag", "create", "--data", `{"name":"x","id":3}`], 2, "(read_only_field)"],
    [["tag", "create", "--data", `{"nmae":"x"}`], 2, "nmae"],
    [["tag", "create", "--data", `{`], 2, "--data"],
    [["tag", "create"], 2, "--data is missing"],
    [["organization", "delete", "01900001-0000-7000-8000-000000000001"], 5, "(foreign_key_violation)"],
    [["ticket", "list", "--limit", "0"], 2, "limit"],
    [["ticket", "list", "--status", "opne"], 2, "status must be one of"],
    [["ticket", "list", "--staus", "open"], 2, "Did you mean --status?"],
    [["ticket", "list", "--cursor", "x"], 2, "(invalid_cursor)"],
    [["ticket", "read"], 2, "Usage: prewire cli ticket read <key>"],
    [["tickte", "list"], 2, 'Did you mean "ticket"?'],
    [["ticket", "lsit"], 2, 'Did you mean "list"?'],
    [["ticket-tag", "update", "x"], 2, "no operation"],
  ])("%j ends with %d", async (args, code, message) => {
    const finished = await cli(args);
    expect(finished).toMatchObject({ code, stdout: "" });
    expect(finished.stderr).toContain(message);
    expect(finished.stderr).not.toMatch(/^ +at |select|insert/im);
  });
});

test("what a row holds cannot steer the terminal", async () => {
  const name = "\u001b[2J\u202eevil\n\u0007";
  const created = await tool(["cli", "tag", "create", "--data", JSON.stringify({ name })]);
  expect(created).toMatchObject({ code: 0 });
  expect(created.stdout).toContain(String.raw`\u001b[2J\u202eevil\n\u0007`);
  for (const character of "\u001b\u202e\u0007") expect(created.stdout).not.toContain(character);
});

test("the help says what there is", async () => {
  const help = async (...args: string[]) => {
    const { code, stdout, stderr } = await tool(["cli", ...args, "--help"], {
      env: { DATABASE_URL: "nowhere:" },
    });
    expect([code, stderr]).toEqual([0, ""]);
    return stdout;
  };
  const models = await help();
  expect(models).toMatch(/^ {2}ticket-tag +That a ticket has a tag\.$/m);
  const ticket = await help("ticket");
  expect(ticket).toContain("\n\nA customer's request, from first message to resolution.\n\n");
  expect(ticket).toMatch(/^ {2}bulk-create +make many rows$/m);
  expect(ticket).toMatch(/^ {2}subject +TEXT; What it is about, in one line\.$/m);
  expect(ticket).toMatch(/^ {2}comments +many$/m);
  expect(ticket).not.toContain("tenant");
  const create = await help("ticket", "create");
  expect(create).toMatch(/^ {2}--subject TEXT +required; .*What it is about, in one line\.$/m);
  expect(create).toMatch(/^ {2}--status open\|pending\|solved\|closed +default open$/m);
  expect(create).toMatch(/^ {2}--validate-only +try it/m);
  expect(create).not.toContain("--createdAt");
  const list = await help("ticket", "list");
  expect(list).toMatch(/^ {2}--priority INTEGER +eq ne gt gte lt lte between in notIn isNull$/m);
  expect(list).toMatch(/^ {2}--include-deleted +deleted rows, too$/m);
  expect(await help("ticket", "bulk-delete")).toContain(
    "Usage: prewire cli ticket bulk-delete [key…] [options]",
  );
  for (const [args, message] of [
    [[], "Usage: prewire cli <model>"],
    [["ticket"], "Usage: prewire cli ticket <operation>"],
  ] as const) {
    expect(await tool(["cli", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  }
});

test("a server that is not there is exit 6", async () => {
  const finished = await tool(["cli", "tag", "count", "--url", "http://127.0.0.1:1"], { env: {} });
  expect(finished).toMatchObject({ code: 6, stdout: "", stderr: expect.stringContaining("(unreachable)") });
});
