/** What `prewire build` makes is all that a host needs: a folder, copied to where there is nothing else. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer, connect, type Server } from "node:net";
import { request } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openPostgres } from "#runtime/database/postgres.js";
import { createClient } from "../../generated/client.js";
import { build } from "esbuild";
import { type TestApplication, createApplication } from "../support/application.js";
import { type RunOptions, type Served, prewire, repository, run, serve } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

const TICKET = "01900004-0000-7000-8000-000000000001";

let application: TestApplication;
/** An embedded database as a first start leaves it: making one costs seconds. */
let data: string;
beforeAll(async () => {
  application = createApplication(["schema", "generated", "prewire.config.ts"]);
  data = join(application.folder, "first/.prewire");
  const built = await run(process.execPath, [prewire, "build"], { cwd: application.folder });
  expect(built).toMatchObject({ code: 0, stderr: "" });
});
afterAll(() => application.remove());

/** A host with nothing but the built folder. */
function host(): string {
  const folder = mkdtempSync(join(tmpdir(), "prewire-host-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(application.folder, "dist"), join(folder, "dist"), { recursive: true });
  return folder;
}

/** A host that has been started before. */
function usedHost(): string {
  const folder = host();
  cpSync(data, join(folder, ".prewire"), { recursive: true });
  return folder;
}

const node = (args: readonly string[], options: RunOptions) => run(process.execPath, args, options);

async function serveDist(options: RunOptions, args: readonly string[] = []): Promise<Served> {
  const served = await serve(process.execPath, ["dist/server.mjs", ...args], options);
  onTestFinished(async () => void (await served.running.stop("SIGKILL")));
  return served;
}

describe("a copied dist/", () => {
  test("is complete: embedded, migrated, seeded, served, stopped, started again", async () => {
    const cwd = host();
    const first = await serveDist({ cwd });
    expect(first.running.output).toContain("Created the database: 9 tables.");
    expect(first.running.output).toContain("Every caller is the development principal");
    const desk = createClient({ baseUrl: first.origin });
    expect(await desk.ticket.read(TICKET)).toMatchObject({ status: "open", priority: 2 });
    const created = await desk.tag.create({ name: "mine" });
    expect(await first.running.stop()).toMatchObject({ code: 0, signal: null });
    cpSync(join(cwd, ".prewire"), data, { recursive: true });

    expect(await node(["dist/server.mjs", "migrate"], { cwd })).toMatchObject({
      code: 0,
      stdout: "The database is up to date.\n",
      stderr: "",
    });
    expect(await node(["dist/server.mjs", "seed"], { cwd })).toMatchObject({ code: 0 });
    const second = await serveDist({ cwd });
    expect(second.running.output).not.toContain("seed");
    expect(await createClient({ baseUrl: second.origin }).tag.read(created.id)).toEqual(created);
  });

  test("has every file that it asks for, and needs nothing but Node", async () => {
    const dist = join(application.folder, "dist");
    expect(readdirSync(dist)).toEqual(
      expect.arrayContaining([
        "server.mjs",
        "embedded-worker.mjs",
        "pglite.wasm",
        "initdb.wasm",
        "pglite.data",
      ]),
    );
    // Resolves every import of the built files; what is neither there nor Node's fails.
    const { metafile } = await build({
      entryPoints: ["server.mjs", "embedded-worker.mjs"].map((name) => join(dist, name)),
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      write: false,
      outdir: "unused",
      metafile: true,
      logLevel: "silent",
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    const external = new Set(imports.filter((each) => each.external === true).map(({ path }) => path));
    expect([...external].filter((name) => !isBuiltin(name))).toEqual([]);
    expect(imports.length - external.size).toBeGreaterThan(20);
  });

  test("says which words it knows", async () => {
    expect(await node(["dist/server.mjs", "explode"], { cwd: host() })).toMatchObject({
      code: 2,
      stderr: 'error: there is no command "explode" here, only serve, migrate, seed, purge, mcp, cli.\n',
    });
  });
});

describe("one folder, one process", () => {
  test("a second server on the embedded database is told who has it, and a command line goes through it", async () => {
    const cwd = usedHost();
    const { running, origin } = await serveDist({ cwd });
    const second = await node(["dist/server.mjs", "--port", "0"], { cwd });
    expect(second.code).toBe(6);
    expect(second.stderr).toContain(`in use by process ${running.process.pid}`);
    expect(second.stderr).toContain(origin);
    expect(second.stdout).toBe("");
    const cli = await node(["dist/server.mjs", "cli", "ticket", "count"], { cwd });
    expect(cli).toMatchObject({ code: 0, stdout: "12\n" });
  });

  test("a killed server's lock is nobody's", async () => {
    const cwd = usedHost();
    const { running } = await serveDist({ cwd });
    await running.stop("SIGKILL");
    const again = await serveDist({ cwd });
    expect(again.running.output).toContain("The database is up to date.");
  });
});

describe("addresses", () => {
  test("a busy port is an error, and no other is taken", async () => {
    const busy = createServer().listen(0, "127.0.0.1");
    await once(busy, "listening");
    onTestFinished(() => void busy.close());
    const port = String(portOf(busy));
    const finished = await node(["dist/server.mjs", "--database-url", "memory:", "--port", port], {
      cwd: host(),
    });
    expect(finished).toMatchObject({ code: 1, stdout: expect.not.stringContaining("http://") });
    expect(finished.stderr).toContain(`error: port ${port} on 127.0.0.1 is in use`);
  });

  test.each([
    [["--host", "0.0.0.0"], "has a developmentPrincipal, so the server listens on this machine only"],
    [["--port", "80000"], "--port must be a port"],
    [["--prot", "1"], "Did you mean --port?"],
    [["--database-url", "mysql://secret@x/y"], "none of these: postgres://"],
  ])("%j is refused before anything is opened", async (args, message) => {
    const cwd = host();
    const finished = await node(["dist/server.mjs", ...args], { cwd });
    expect(finished).toMatchObject({ code: 2, stdout: "" });
    expect(finished.stderr).toContain(message);
    expect(finished.stderr).not.toContain("secret");
    expect(existsSync(join(cwd, ".prewire"))).toBe(false);
  });
});

describe("SIGTERM", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s: what is in flight is finished, nothing new is taken",
    async (signal) => {
      const { running, origin } = await serveDist({ cwd: usedHost() });
      const slow = request(`${origin}/api/tags`, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": 15 },
      });
      slow.write(`{"name":`);
      // The request is in flight once the server has its headers: another one behind it was answered.
      expect((await fetch(`${origin}/health/live`)).status).toBe(200);
      running.process.kill(signal);
      await running.waitFor(/Stopping/);
      await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
      slow.end(`"slow"}`);
      const [response] = (await once(slow, "response")) as [{ statusCode: number; resume(): void }];
      response.resume();
      expect(response.statusCode).toBe(201);
      expect(await running.finished()).toMatchObject({ code: 0, signal: null });
    },
  );
});

describe("on a PostgreSQL server", () => {
  const fresh = freshServerDatabase("PostgreSQL 18");

  test("nothing is sent before the first request, and no tables are made", async () => {
    const url = await fresh();
    const proxy = await countingProxy(url);
    const { origin, running } = await serveDist({ cwd: host(), env: { DATABASE_URL: proxy.url } });
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${origin}/api`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(proxy.connections()).toBe(0);
    expect((await fetch(`${origin}/api/tags`)).status).toBe(503);
    expect(proxy.connections()).toBeGreaterThan(0);
    const database = openPostgres(url);
    const tables = await database.query(
      { name: "tables", text: `SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace` },
      [],
    );
    await database.close();
    expect(tables.rows).toEqual([["0"]]);
    expect(running.output).not.toContain("password");
    expect(await running.stop()).toMatchObject({ code: 0 });
  });

  test("it serves tables that something else made", async () => {
    const url = await fresh();
    const database = openPostgres(url);
    await database.script(readFileSync(join(repository, "generated/schema.sql"), "utf8"));
    await database.close();
    const { origin } = await serveDist({ cwd: host(), env: { DATABASE_URL: url } });
    const desk = createClient({ baseUrl: origin });
    const tag = await desk.tag.create({ name: "by hand" });
    expect(await desk.tag.list()).toMatchObject({ data: [{ id: tag.id, name: "by hand" }] });
  });

  test("migrate, seed and a server, one after another", async () => {
    const env = { DATABASE_URL: await fresh() };
    const cwd = host();
    expect(await node(["dist/server.mjs", "migrate"], { cwd, env })).toMatchObject({ code: 0 });
    expect(await node(["dist/server.mjs", "seed"], { cwd, env })).toMatchObject({ code: 0 });
    const { origin } = await serveDist({ cwd, env });
    expect(await createClient({ baseUrl: origin }).ticket.count()).toBe(12);
    expect(existsSync(join(cwd, ".prewire"))).toBe(false);
  });

  test("an unreachable server is a state of things, not a bug", async () => {
    const env = { DATABASE_URL: "postgres://u:hidden@127.0.0.1:1/x" };
    const cwd = host();
    const migrated = await node(["dist/server.mjs", "migrate"], { cwd, env });
    expect(migrated.code).toBe(6);
    expect(migrated.stderr).toMatch(/^error: [^\n]*\n$/);
    expect(migrated.stderr).not.toContain("hidden");
    const { origin } = await serveDist({ cwd, env });
    expect((await fetch(`${origin}/api/tags`)).status).toBe(503);
  });
});

describe("the configuration", () => {
  const configured = async (config: string) => {
    const other = createApplication(["generated", "prewire.config.ts"]);
    onTestFinished(() => other.remove());
    other.write("prewire.config.ts", config);
    expect(await node([prewire, "build"], { cwd: other.folder })).toMatchObject({ code: 0 });
    return other.folder;
  };
  const head = `import { defineConfig } from "prewire/config";\n`;

  test("is bundled, and stands below environment and flags", async () => {
    const cwd = await configured(
      `${head}export default defineConfig({ host: "127.0.0.2", databaseUrl: "memory:", bodyLimit: 40,
  developmentPrincipal: { id: "dev", roles: [], tenant: "desk" } });`,
    );
    const { origin } = await serveDist({ cwd });
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.2:/);
    const body = JSON.stringify({ name: "a name that makes more than forty bytes" });
    const headers = { "content-type": "application/json" };
    expect((await fetch(`${origin}/api/tags`, { method: "POST", headers, body })).status).toBe(413);
    expect(
      (await fetch(`${origin}/api/tags`, { method: "POST", headers, body: `{"name":"a"}` })).status,
    ).toBe(201);
    expect(existsSync(join(cwd, ".prewire/data"))).toBe(false);
  });

  test("with a key that does not exist, nothing starts", async () => {
    const cwd = await configured(`export default { anonymus: true };`);
    const finished = await node(["dist/server.mjs"], { cwd });
    expect(finished).toMatchObject({ code: 2, stdout: "" });
    expect(finished.stderr).toBe(
      'error: prewire.config.ts: there is no key "anonymus". Did you mean "anonymous"?\n',
    );
  });

  test("anonymous lets it listen beyond this machine", async () => {
    const cwd = await configured(`${head}export default defineConfig({ anonymous: true });`);
    const { origin } = await serveDist({ cwd, env: { DATABASE_URL: "postgres://u@127.0.0.1:1/x" } }, [
      "--host",
      "0.0.0.0",
    ]);
    expect((await fetch(`${origin}/api`)).status).toBe(200);
  });

  test("authenticate is asked by the server, and lets it listen beyond this machine", async () => {
    const cwd = await configured(`${head}import { UnauthenticatedError } from "prewire/runtime";
const failure = { code: "unauthenticated", status: 401, detail: "No such token." } as const;
export default defineConfig({
  databaseUrl: "postgres://u@127.0.0.1:1/x",
  authenticate: async ({ headers }) => {
    if (headers.authorization === undefined) return null;
    if (headers.authorization !== "Bearer ann") throw new UnauthenticatedError(failure);
    return { id: "ann", roles: [], tenant: null };
  },
});`);
    const { origin, running } = await serveDist({ cwd }, ["--host", "0.0.0.0"]);
    expect(running.output).toContain("Every caller needs credentials.");
    const ask = async (authorization?: string): Promise<unknown[]> => {
      const headers = authorization === undefined ? {} : { authorization };
      const answer = await fetch(`${origin}/api`, { headers });
      const body = (await answer.json()) as { readonly detail?: string };
      return [answer.status, body.detail];
    };
    expect(await ask()).toEqual([401, "The request has no credentials."]);
    expect(await ask("Bearer bob")).toEqual([401, "No such token."]);
    expect(await ask("Bearer ann")).toEqual([200, undefined]);
  });

  test("a development principal is said, stays on this machine, and is refused in production", async () => {
    const cwd = await configured(`${head}export default defineConfig({
  databaseUrl: "memory:",
  developmentPrincipal: { id: "dev", roles: ["admin"], tenant: "acme" },
});`);
    for (const [args, env, sentence] of [
      [["--host", "0.0.0.0"], {}, "listens on this machine only, not on 0.0.0.0"],
      [[], { NODE_ENV: "production" }, "NODE_ENV is production"],
      [["cli", "tag", "count"], { NODE_ENV: "production" }, "NODE_ENV is production"],
    ] as const) {
      const finished = await node(["dist/server.mjs", ...args], { cwd, env });
      expect(finished).toMatchObject({ code: 2, signal: null });
      expect(finished.stderr).toContain(sentence);
    }
    const { running } = await serveDist({ cwd });
    expect(running.output).toContain(
      "Every caller is the development principal dev (roles admin; tenant acme).",
    );
  });
});

describe("prewire build and serve", () => {
  const empty = (): TestApplication => {
    const other = createApplication();
    onTestFinished(() => other.remove());
    return other;
  };

  test("say what is missing", async () => {
    const { folder: cwd } = empty();
    expect(await node([prewire, "build"], { cwd })).toMatchObject({
      code: 1,
      stderr: "error: there is no generated/application.ts here. Run prewire generate first.\n",
    });
    expect(await node([prewire, "serve"], { cwd })).toMatchObject({
      code: 1,
      stderr: "error: there is no dist/ here. Run prewire build first.\n",
    });
  });

  test("code that cannot be bundled leaves the last build as it is", async () => {
    const other = empty();
    const cwd = other.folder;
    cpSync(join(repository, "generated"), join(cwd, "generated"), { recursive: true });
    other.write("schema/seed.ts", `export async function seed() {}`);
    expect(await node([prewire, "build"], { cwd })).toMatchObject({ code: 0 });
    const before = readFileSync(join(cwd, "dist/application.mjs"), "utf8");
    other.write("schema/seed.ts", `import { nothing } from "./nowhere.js"; export const seed = nothing(;`);
    const failed = await node([prewire, "build"], { cwd });
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain("schema/seed.ts:1:");
    expect(failed.stderr).not.toContain("    at ");
    expect(readFileSync(join(cwd, "dist/application.mjs"), "utf8")).toBe(before);
    expect(readdirSync(join(cwd, ".prewire"))).toEqual([]);
  });

  test("a build from a schema that has changed since says so", async () => {
    const other = createApplication(["schema", "generated", "prewire.config.ts"]);
    onTestFinished(() => other.remove());
    other.write(
      "schema/more.ts",
      `import { model, uuid } from "prewire/schema";\nexport const More = model({ id: uuid({ primaryKey: true }) });\n`,
    );
    expect(await node([prewire, "build"], { cwd: other.folder })).toMatchObject({
      code: 0,
      stderr: "warning: generated/ is not what schema/ says. Run prewire generate.\n",
    });
  });

  test("an application's own code that throws is not Prewire's bug", async () => {
    const other = createApplication(["generated", "prewire.config.ts"]);
    onTestFinished(() => other.remove());
    other.write("prewire.config.ts", `throw new Error("mine");\nexport default {};`);
    const failed = await node([prewire, "migrate"], { cwd: other.folder });
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toMatch(/^error: the application's code cannot be loaded\. Error: mine\n/);
    expect(readdirSync(join(other.folder, ".prewire"))).toEqual([]);
  });

  test("somebody's own dist/ is not replaced", async () => {
    const other = empty();
    cpSync(join(repository, "generated"), join(other.folder, "generated"), { recursive: true });
    other.write("dist/mine.txt", "mine");
    const refused = await node([prewire, "build"], { cwd: other.folder });
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain("no build of Prewire");
    expect(readdirSync(join(other.folder, "dist"))).toEqual(["mine.txt"]);
  });

  test("prewire serve serves what build made, in its own process", async () => {
    cpSync(data, join(application.folder, ".prewire"), { recursive: true });
    const served = await serve(process.execPath, [prewire, "serve"], { cwd: application.folder });
    onTestFinished(async () => void (await served.running.stop("SIGKILL")));
    expect(await createClient({ baseUrl: served.origin }).ticket.count()).toBe(12);
    const finished = await served.running.stop();
    expect(finished).toMatchObject({ code: 0, stderr: "Stopping: finishing what is in flight.\n" });
  });
});

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

const isBuiltin = (name: string): boolean => process.getBuiltinModule(name as "fs") !== undefined;

/** Stands before a database server and counts who comes. */
async function countingProxy(url: string): Promise<{ url: string; connections: () => number }> {
  const target = new URL(url);
  let count = 0;
  const proxy = createServer((socket) => {
    count += 1;
    const onward = connect(Number(target.port), target.hostname);
    socket.pipe(onward).pipe(socket);
    for (const each of [socket, onward])
      each.on("error", () => void [socket, onward].map((one) => one.destroy()));
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  onTestFinished(() => void proxy.close());
  target.port = String(portOf(proxy));
  return { url: target.href, connections: () => count };
}
