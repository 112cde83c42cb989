/** A server that is killed while it writes: what it acknowledged is there, no key has acted twice, and rows and records agree. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { createApplication, type TestApplication } from "../support/application.js";
import { prewire, repository, run, serve, type Served } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

/** Thirty are a better proof, and take minutes: `PREWIRE_KILL_ROUNDS=30`. */
const ROUNDS = Number(process.env["PREWIRE_KILL_ROUNDS"] ?? 4);
const WRITERS = 8;

const applications: TestApplication[] = [];
afterAll(() => {
  for (const application of applications) application.remove();
});

/** Each key and what became of it when it was sent first. */
type Sent = Map<string, "acknowledged" | "unknown">;

async function create(origin: string, key: string): Promise<number> {
  const answer = await fetch(`${origin}/api/papers`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ title: key }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

const SAMPLE = 300;

/** Of the rows that were made last, on either side of the kills. */
async function idsOf(origin: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ""; cursor !== null && ids.length < SAMPLE;) {
    const after: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const answer = await fetch(`${origin}/api/papers?fields=id&limit=100&sort=-id${after}`);
    const page = (await answer.json()) as {
      readonly data: { readonly id: string }[];
      readonly nextCursor: string | null;
    };
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
}

async function recordsOf(origin: string, id: string): Promise<string[]> {
  const answer = await fetch(`${origin}/api/papers/${id}:history`);
  const { data } = (await answer.json()) as { readonly data: { readonly operation: string }[] };
  return data.map(({ operation }) => operation);
}

describe.each(["PostgreSQL 18", "PGlite in a folder"] as const)("%s", (name) => {
  const fresh = freshServerDatabase("PostgreSQL 18");

  test("killed in the middle of writes with keys", async () => {
    const application = createApplication();
    applications.push(application);
    const { folder } = application;
    cpSync(join(repository, "test/golden/audit/schema"), join(folder, "schema"), { recursive: true });
    const env: Record<string, string> = name === "PostgreSQL 18" ? { DATABASE_URL: await fresh() } : {};
    const tool = async (...args: string[]) =>
      expect(await run(process.execPath, [prewire, ...args], { cwd: folder, env })).toMatchObject({
        code: 0,
      });
    await tool("generate");
    await tool("migrate");
    await tool("build");
    const start = (): Promise<Served> => serve(process.execPath, [prewire, "serve"], { cwd: folder, env });

    const sent: Sent = new Map();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { running, origin } = await start();
      let stopped = false;
      const writer = async (number: number): Promise<void> => {
        for (let count = 0; !stopped; count += 1) {
          const key = `${round}-${number}-${count}`;
          sent.set(key, "unknown");
          try {
            if ((await create(origin, key)) === 201) sent.set(key, "acknowledged");
          } catch {
            return; // The server is gone.
          }
        }
      };
      const writers = Array.from({ length: WRITERS }, (_, number) => writer(number));
      const isDone = (key: string) => key.startsWith(`${round}-`) && sent.get(key) === "acknowledged";
      while ([...sent.keys()].filter(isDone).length < 4 * WRITERS) await pause(5);
      await pause(37 * round);
      await running.stop("SIGKILL");
      stopped = true;
      await Promise.all(writers);
    }

    const { running, origin } = await start();
    const count = async (text?: string): Promise<number> => {
      const answer = await fetch(`${origin}/api/papers:count${text === undefined ? "" : `?title=${text}`}`);
      return ((await answer.json()) as { readonly count: number }).count;
    };
    const keys = [...sent.keys()];
    const unknown = keys.filter((key) => sent.get(key) === "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    expect(keys.length - unknown.length).toBeGreaterThan(unknown.length);
    const acknowledged = await count();
    expect(acknowledged).toBeGreaterThanOrEqual(keys.length - unknown.length);
    expect(acknowledged).toBeLessThanOrEqual(keys.length);
    for (const key of unknown) expect(await count(key)).toBeLessThanOrEqual(1);
    // Whoever does not know sends it again, and now all are there, once.
    for (const key of keys) expect(await create(origin, key)).toBe(201);
    expect(await count()).toBe(keys.length);
    for (const id of await idsOf(origin)) expect(await recordsOf(origin, id)).toEqual(["create"]);
    await running.stop();
  }, 900_000);
});
