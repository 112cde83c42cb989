/**
 * Starting costs the same however many models there are. Clocks cannot hold that in a test; counts can: of modules
 * compiled, files opened and statements sent until the first answer, of servers as `prewire build` makes them.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "#runtime/database/postgres.js";
import { writeApplication } from "../bench/application.js";
import { prewire } from "../bench/command.js";
import { countsOf, freePort, type Loaded, startCounted } from "../bench/counted-server.js";
import { schemaOf } from "../bench/schema-of.js";
import { freshServerDatabase } from "../support/databases.js";
import { startProxy } from "./statement-proxy.js";

const MANY = 200;
/** Bytes of source that a further model may add to what every start compiles: its line in the route table. */
const BYTES_A_MODEL = 100;
const KEY = "01900000-0000-7000-8000-000000000001";
const PATH = `/api/tickets/${KEY}`;

interface Started {
  readonly folder: string;
  /** Statements sent before anybody asked anything, and until the first answer. */
  readonly whenListening: readonly string[];
  readonly whenAnswered: readonly string[];
  /** With the first answer. */
  readonly first: Loaded;
  /** With the same question asked again. */
  readonly again: Loaded;
  /** With a first question about another model. */
  readonly other: Loaded;
}

describe("a server that is built", () => {
  const freshDatabase = freshServerDatabase("PostgreSQL 18");
  const root = mkdtempSync(join(tmpdir(), "prewire-startup-"));
  let one: Started;
  let many: Started;

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    const folders = [];
    for (const models of [1, MANY]) {
      const folder = writeApplication(join(root, String(models)), schemaOf(models));
      await prewire(folder, ["generate"]);
      await prewire(folder, ["build"]);
      folders.push(folder);
    }
    const [small = "", large = ""] = folders;
    await prewire(large, ["migrate", "--database-url", databaseUrl]);
    await writeTicket(databaseUrl);
    one = await observe(small, databaseUrl, "/api/tickets");
    many = await observe(large, databaseUrl, "/api/account-addresses");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("compiles as many modules and opens as many files for many models as for one", () => {
    const counts = { one: countsOf(one.first), many: countsOf(many.first) };
    expect(counts.many.modules).toBe(counts.one.modules);
    expect(counts.many.files).toBe(counts.one.files);
    // The counters work: an application, its nodes and the driver at least.
    expect(counts.one.modules).toBeGreaterThan(3);
    expect(counts.one.files).toBeGreaterThan(3);
  });

  test(`compiles at most ${BYTES_A_MODEL} bytes more for a further model`, () => {
    const growth = countsOf(many.first).source - countsOf(one.first).source;
    expect(growth / (MANY - 1)).toBeLessThanOrEqual(BYTES_A_MODEL);
    const sizes = [one, many].map(({ folder }) => statSync(join(folder, "dist/application.mjs")).size);
    expect(((sizes[1] ?? 0) - (sizes[0] ?? 0)) / (MANY - 1)).toBeLessThanOrEqual(BYTES_A_MODEL);
  });

  test("sends the database nothing before it is asked, and then the one statement", () => {
    for (const { whenListening, whenAnswered } of [one, many]) {
      expect(whenListening).toEqual([]);
      expect(whenAnswered).toEqual([
        expect.stringMatching(/^SELECT [^;]+\sFROM "tickets"\s+WHERE "id" = \$1/),
      ]);
    }
  });

  test("reads nothing from the disk for a question that was asked before, and for another model only that model", () => {
    for (const { first, again } of [one, many]) {
      expect(again.files.slice(first.files.length)).toEqual([]);
      expect(again.modules.length).toBe(first.modules.length);
    }
    const { folder, again, other } = many;
    const added = other.files.slice(again.files.length);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThanOrEqual(3);
    for (const file of added) expect(file).toContain(join(folder, "dist/chunks/"));
  });
});

async function observe(folder: string, databaseUrl: string, otherPath: string): Promise<Started> {
  const proxy = await startProxy(databaseUrl);
  const script = join(folder, "dist/server.mjs");
  const server = await startCounted(script, {
    cwd: folder,
    port: await freePort(),
    env: { DATABASE_URL: proxy.url },
  });
  try {
    await server.listening();
    const whenListening = [...proxy.statements];
    await server.firstAnswer(PATH);
    const first = await server.loaded();
    const whenAnswered = [...proxy.statements];
    await server.firstAnswer(PATH);
    const again = await server.loaded();
    await server.firstAnswer(otherPath);
    return { folder, whenListening, whenAnswered, first, again, other: await server.loaded() };
  } finally {
    await server.stop();
    await proxy.close();
  }
}

async function writeTicket(databaseUrl: string): Promise<void> {
  const database = openPostgres(databaseUrl);
  const text = `INSERT INTO "tickets" ("id", "subject", "status", "priority", "fee", "urgent", "labels") VALUES ($1, 'One', 'open', 1, 1, false, '{}')`;
  await database.query({ name: "", text }, [KEY]);
  await database.close();
}
