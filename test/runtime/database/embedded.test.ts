import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openEmbedded } from "#runtime/database/embedded.js";
import { imageName } from "#runtime/database/embedded-image.js";
import { acquireLock, LockedError, readLock } from "#runtime/database/embedded-lock.js";
import { type Database, TimeoutError, UnavailableError } from "#runtime/database/port.js";
import { temporaryFolder } from "../../support/databases.js";

const base = temporaryFolder();
let count = 0;
const newFolder = (): string => join(base, `case-${++count}`, "data");

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const open = (folder: string | undefined, timeout?: number): Database => {
  const database = openEmbedded({ folder, timeout, image: inject("pgliteImage") });
  ends.push(() => database.close());
  return database;
};

const one = { name: "one", text: "select 1" };
const slow = { name: "slow", text: "select count(*) from generate_series(1, 3000000000)" };
const insert = { name: "insert", text: "insert into t values ($1)" };
const rows = { name: "count", text: "select count(*) from t" };

interface Child {
  readonly pid: number;
  /** Resolves with everything the process has printed once that contains the text. */
  readonly until: (text: string) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
}

/** Another process, in which `database` is open on the folder; the body is JavaScript. */
const elsewhere = (folder: string, body: string): Child => {
  const file = (path: string): string =>
    JSON.stringify(fileURLToPath(new URL(`../../../build/runtime/${path}`, import.meta.url)));
  const program = `
    import { openEmbedded } from ${file("database/embedded.js")};
    const database = openEmbedded({ folder: ${JSON.stringify(folder)}, image: ${JSON.stringify(inject("pgliteImage"))} });
    const query = (text, ...parameters) => database.query({ name: text, text }, parameters);
    ${body}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let output = "";
  const listen = (stream: NodeJS.ReadableStream): void =>
    void stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  listen(child.stdout);
  listen(child.stderr);
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  const until = async (text: string): Promise<string> => {
    while (!output.includes(text)) {
      if (child.exitCode !== null) await sleep(50);
      if (child.exitCode !== null && !output.includes(text))
        throw new Error(`It ended with ${child.exitCode}: ${output}`);
      await sleep(10);
    }
    return output;
  };
  ends.push(() => kill("SIGKILL"));
  return { pid: child.pid ?? 0, until, kill };
};

describe("a folder", () => {
  test("is created with its parents, and keeps what was committed", async () => {
    const folder = join(newFolder(), "deep", "data");
    const first = open(folder);
    await first.script("create table t (id int)");
    await first.query(insert, ["1"]);
    await first.close();
    expect(existsSync(`${folder}.lock`)).toBe(false);
    expect((await open(folder).query(rows, [])).rows).toEqual([["1"]]);
  });

  test("is made by PGlite itself where there is no image", async () => {
    const folder = newFolder();
    const database = openEmbedded({ folder });
    ends.push(() => database.close());
    const settings = {
      name: "s",
      text: "select current_setting('TimeZone'), current_setting('DateStyle'), current_setting('server_encoding')",
    };
    expect((await database.query(settings, [])).rows).toEqual([["UTC", "ISO, MDY", "UTF8"]]);
    expect(readdirSync(join(folder, "..")).toSorted()).toEqual(["data", "data.lock"]);
  });

  test("that was left half made is made anew", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "base"), { recursive: true });
    writeFileSync(join(folder, "PG_VERSION"), "18\n");
    writeFileSync(`${folder}.creating`, "");
    expect((await open(folder).query(one, [])).rows).toEqual([["1"]]);
    expect(existsSync(`${folder}.creating`)).toBe(false);
  });

  test("that holds something else is left alone", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "thesis.txt"), "mine");
    await expect(open(folder).query(one, [])).rejects.toThrow(/holds something else/);
    expect(readdirSync(folder)).toEqual(["thesis.txt"]);
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  test("whose process was killed has every committed row and no other", async () => {
    const folder = newFolder();
    await (async () => {
      const database = open(folder);
      await database.script("create table t (id int)");
      await database.close();
    })();
    const child = elsewhere(
      folder,
      `for (let id = 0; ; id++) {
        await query("insert into t values ($1)", String(id));
        console.log("committed " + id + ".");
        if (id === 30) void database.transaction(async (tx) => {
          await tx.query({ name: "i", text: "insert into t values (-1)" }, []);
          console.log("within");
          await new Promise(() => setInterval(() => {}, 1000));
        });
      }`,
    );
    await child.until("within");
    await child.kill("SIGKILL");
    const committed = (await child.until("committed 30.")).match(/committed/g)?.length;
    expect(existsSync(`${folder}.lock`)).toBe(true);
    expect((await open(folder).query(rows, [])).rows).toEqual([[String(committed)]]);
  });
});

describe("a statement past its limit", () => {
  test("reopens the folder: committed rows are there, reads go on, writes that were sent are unavailable", async () => {
    const database = open(newFolder());
    await database.script("create table t (id int); insert into t values (1)");
    const late = database.query(slow, [], { timeout: 300 });
    const read = database.query(rows, []);
    const write = database.query(insert, ["2"]);
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await expect(write).rejects.toBeInstanceOf(UnavailableError);
    expect((await read).rows).toEqual([["1"]]);
    await database.query(insert, ["3"]);
    expect((await database.query(rows, [])).rows).toEqual([["2"]]);
  });

  test("does not end what came later and still waits", async () => {
    const database = open(newFolder());
    await database.script("create table t (id int)");
    const late = database.query(slow, [], { timeout: 300 });
    await sleep(100);
    const later = [
      database.query(insert, ["1"]),
      database.transaction(async (tx) => tx.query(insert, ["2"])),
    ];
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await Promise.all(later);
    expect((await database.query(rows, [])).rows).toEqual([["2"]]);
  });

  test("what waits behind it has its own limit", async () => {
    const database = open(newFolder());
    await database.script("create table t (id int)");
    const late = database.query(slow, [], { timeout: 1000 });
    await sleep(100);
    const since = performance.now();
    await expect(database.query(insert, ["1"], { timeout: 200 })).rejects.toBeInstanceOf(TimeoutError);
    expect(performance.now() - since).toBeLessThan(700);
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    expect((await database.query(rows, [])).rows).toEqual([["0"]]);
  });

  test("in memory loses everything, and says so from then on", async () => {
    const database = open(undefined);
    await database.script("create table t (id int)");
    await expect(database.query(slow, [], { timeout: 200 })).rejects.toBeInstanceOf(TimeoutError);
    await expect(database.query(rows, [])).rejects.toThrow(/in memory was lost/);
    await expect(database.transaction(async () => 1)).rejects.toThrow(/in memory was lost/);
    await database.close();
  });

  test("in a transaction, beside a statement of another caller: only the transaction ends", async () => {
    const database = open(newFolder());
    await database.script("create table t (id int)");
    const late = database.transaction(
      async (tx) => {
        await tx.query(insert, ["1"]);
        await tx.query(slow, []);
      },
      { timeout: 300 },
    );
    await sleep(50);
    const other = database.query(insert, ["2"]);
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await other;
    expect((await database.query(rows, [])).rows).toEqual([["1"]]);
  });
});

test("a transaction whose body awaits a statement outside it ends with its limit, not never", async () => {
  const database = open(undefined);
  await database.script("create table t (id int)");
  let outside: Promise<unknown> | undefined;
  const stuck = database.transaction(
    async () => {
      outside = database.query(insert, ["1"]);
      await outside;
    },
    { timeout: 200 },
  );
  await expect(stuck).rejects.toBeInstanceOf(TimeoutError);
  await outside;
  expect((await database.query(rows, [])).rows).toEqual([["1"]]);
});

test("a script of its own that is missing is an error, not silence", async () => {
  const database = openEmbedded({ worker: new URL("./missing-worker.js", import.meta.url) });
  ends.push(() => database.close());
  await expect(database.query(one, [])).rejects.toBeInstanceOf(UnavailableError);
});

test("vectors work where the application has the package for them", async () => {
  const database = openEmbedded({ image: inject("pgliteImage"), extensions: ["vector"] });
  ends.push(() => database.close());
  await database.script("create extension vector");
  const distance = { name: "distance", text: "select '[1,2,3]'::vector <-> $1::vector" };
  expect((await database.query(distance, ["[1,2,5]"])).rows).toEqual([["2"]]);
});

describe("a bundle", () => {
  const folder = join(base, "bundle");
  const script = pathToFileURL(join(folder, "embedded-worker.js"));
  beforeAll(async () => {
    const entry = fileURLToPath(
      new URL("../../../build/runtime/database/embedded-worker.js", import.meta.url),
    );
    await build({
      entryPoints: [entry],
      outdir: folder,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
    });
    const pglite = createRequire(import.meta.url).resolve("@electric-sql/pglite");
    for (const name of ["pglite.wasm", "initdb.wasm", "pglite.data"])
      copyFileSync(join(pglite, "..", name), join(folder, name));
    copyFileSync(inject("pgliteImage"), join(folder, imageName));
  });

  test("with PGlite's files beside it needs nothing else", async () => {
    const database = openEmbedded({ folder: newFolder(), worker: script });
    ends.push(() => database.close());
    expect((await database.query(one, [])).rows).toEqual([["1"]]);
  });

  test("without the package for vectors says which it is", async () => {
    const database = openEmbedded({ worker: script, extensions: ["vector"] });
    ends.push(() => database.close());
    await expect(database.query(one, [])).rejects.toThrow(/@electric-sql\/pglite-pgvector/);
  });
});

describe("the lock", () => {
  test("keeps a second process out, and names the first and its URL", async () => {
    const folder = newFolder();
    const child = elsewhere(
      folder,
      `await query("create table t (id int)"); database.announce("http://127.0.0.1:8000"); console.log("ready");
       setInterval(() => {}, 1000);`,
    );
    await child.until("ready");
    expect(readLock(folder)).toEqual({ pid: child.pid, host: hostname(), url: "http://127.0.0.1:8000" });
    const refused = open(folder).query(one, []);
    await expect(refused).rejects.toBeInstanceOf(LockedError);
    await expect(refused).rejects.toMatchObject({
      folder,
      holder: { pid: child.pid, url: "http://127.0.0.1:8000" },
    });
    await expect(refused).rejects.toThrow(
      new RegExp(`process ${child.pid}, which serves it at http://127.0.0.1:8000`),
    );
    // It is found under another name too.
    const link = `${newFolder()}-link`;
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(folder, link);
    await expect(open(link).query(rows, [])).rejects.toBeInstanceOf(LockedError);
    await child.kill("SIGKILL");
    expect(readLock(folder)).toBe(undefined);
    expect((await open(folder).query(rows, [])).rows).toEqual([["0"]]);
  });

  test("is not held twice within one process", async () => {
    const folder = newFolder();
    const first = open(folder);
    await first.query(one, []);
    const second = open(folder);
    await expect(second.query(one, [])).rejects.toMatchObject({ holder: { pid: process.pid } });
    await first.close();
    expect((await second.query(one, [])).rows).toEqual([["1"]]);
  });

  test("goes with its process, however that ends by itself", async () => {
    for (const end of ["process.exit(0)", "await database.close()", "throw new Error('on purpose')"]) {
      const folder = newFolder();
      const child = elsewhere(folder, `await query("select 1"); console.log("ready"); ${end};`);
      await child.until("ready");
      await child.kill("SIGCONT");
      expect(existsSync(`${folder}.lock`), end).toBe(false);
    }
  });

  test("of a process that is gone, or of another with the same id, is stale", async () => {
    const folder = newFolder();
    const lock = await acquireLock(folder);
    const file = `${folder}.lock`;
    const own = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    lock.release();
    const stale = [
      { ...own, pid: 999_999_999 },
      { ...own, started: "1" },
      { ...own, world: `another-boot ${String(own["world"]).split(" ")[1]}` },
    ];
    for (const note of stale) {
      writeFileSync(file, JSON.stringify(note));
      expect(readLock(folder)).toBe(undefined);
      (await acquireLock(folder)).release();
    }
    writeFileSync(file, JSON.stringify(own));
    expect(readLock(folder)).toMatchObject({ pid: process.pid });
    await expect(acquireLock(folder)).rejects.toBeInstanceOf(LockedError);
  });

  test("from where its process cannot be seen is held as long as it is touched", async () => {
    const folder = newFolder();
    const lock = await acquireLock(folder);
    const file = `${folder}.lock`;
    const own = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    // As another host would see it, with the heartbeat that this one gives.
    writeFileSync(file, JSON.stringify({ ...own, host: "elsewhere" }));
    await expect(acquireLock(folder)).rejects.toThrow(/on elsewhere/);
    lock.release();
    writeFileSync(file, JSON.stringify({ ...own, host: "elsewhere", nonce: "another" }));
    (await acquireLock(folder)).release();
  });

  test("is taken by exactly one of many who find it stale", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid: 999_999_999, host: hostname(), nonce: "stale" }));
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(folder)));
    const taken = answers.filter((answer) => answer.status === "fulfilled");
    expect(taken.length).toBe(1);
    expect(readdirSync(join(folder, "..")).toSorted()).toEqual(["data", "data.lock"]);
    taken[0]?.value.release();
  });
});
