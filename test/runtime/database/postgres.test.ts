import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type Database, TimeoutError, UnavailableError } from "#runtime/database/port.js";
import { openPostgres } from "#runtime/database/postgres.js";
import { freshServerDatabase } from "../../support/databases.js";
import { startProxy, type TcpProxy } from "../../support/tcp-proxy.js";

const fresh = freshServerDatabase("PostgreSQL 18");
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const open = (url: string, timeout?: number): Database => {
  const database = openPostgres(url, { timeout });
  ends.push(() => database.close());
  return database;
};

const proxied = async (timeout?: number): Promise<{ proxy: TcpProxy; database: Database; url: string }> => {
  const url = await fresh();
  const proxy = await startProxy(url);
  ends.push(() => proxy.close());
  return { proxy, database: open(proxy.url, timeout), url };
};

const one = { name: "one", text: "select 1" };
const echo = { name: "echo", text: "select $1::int" };
const sleeping = { name: "sleeping", text: "select pg_sleep($1::float8)" };
const insert = { name: "insert", text: "insert into t values ($1::int)" };
const count = { name: "count", text: "select count(*) from t" };

const echoes = (database: Database, length: number): Promise<unknown[]> =>
  Promise.all(
    Array.from({ length }, async (_, index) => (await database.query(echo, [String(index)])).rows[0]?.[0]),
  );
const numbers = (length: number): string[] => Array.from({ length }, (_, index) => String(index));

/** Fails unless the promise settles in time. */
const within = async <T>(milliseconds: number, promise: Promise<T>): Promise<T> => {
  const late = sleep(milliseconds).then(() => {
    throw new Error(`not within ${milliseconds} ms`);
  });
  return Promise.race([promise, late]);
};

describe("connecting", () => {
  test("happens with the first statement, on few connections", async () => {
    const { proxy, database } = await proxied();
    await sleep(50);
    expect(proxy.connections).toBe(0);
    await database.query(one, []);
    expect(proxy.connections).toBe(1);
    for (let round = 0; round < 20; round++) await database.query(one, []);
    expect(proxy.connections).toBe(1);
    for (let round = 0; round < 10; round++) expect(await echoes(database, 200)).toEqual(numbers(200));
    // Four, and as many again where a busy machine makes statements slow.
    expect(proxy.connections).toBeLessThanOrEqual(8);
  });

  test("sends only those start-up parameters that PgBouncer knows", async () => {
    const { proxy, database } = await proxied();
    await database.query(one, []);
    const startup = proxy.sent[0]?.subarray(8, proxy.sent[0].readInt32BE(0)).toString().split("\0") ?? [];
    const names = startup.filter((_, index) => index % 2 === 0 && startup[index] !== "");
    expect(names.toSorted()).toEqual(["DateStyle", "TimeZone", "client_encoding", "database", "user"]);
  });

  test("the session's settings hold against those of the database", async () => {
    const url = await fresh();
    const name = new URL(url).pathname.slice(1);
    await open(url).script(
      `alter database ${name} set timezone to 'Asia/Tokyo'; alter database ${name} set datestyle to 'German'`,
    );
    const { rows } = await open(url).query(
      { name: "t", text: "select timestamptz '2024-01-01 00:00:00Z'" },
      [],
    );
    expect(rows).toEqual([["2024-01-01 00:00:00+00"]]);
  });

  test("a server that cannot be reached is said so, and is found when it is back", async () => {
    const { proxy, database } = await proxied();
    await proxy.refuse(true);
    await expect(database.query(one, [])).rejects.toBeInstanceOf(UnavailableError);
    await expect(database.transaction(async () => 1)).rejects.toBeInstanceOf(UnavailableError);
    await expect(database.script("select 1")).rejects.toBeInstanceOf(UnavailableError);
    await proxy.refuse(false);
    expect((await database.query(one, [])).rows).toEqual([["1"]]);
    expect(await database.transaction(async () => 1)).toBe(1);
  });

  test("a server that accepts and says nothing is given up", async () => {
    const { proxy } = await proxied();
    proxy.silence();
    const database = open(`${proxy.url}?connect_timeout=1`);
    await within(3000, expect(database.query(one, [])).rejects.toBeInstanceOf(UnavailableError));
  });

  test("bad credentials and a missing database are said so, without the password", async () => {
    const url = new URL(await fresh());
    url.password = "not-the-password";
    const wrong = open(url.href).query(one, []);
    await expect(wrong).rejects.toThrow(/password authentication failed/);
    await expect(wrong).rejects.not.toThrow(/not-the-password/);
    const missing = new URL(await fresh());
    missing.pathname = "/missing";
    await expect(open(missing.href).query(one, [])).rejects.toThrow(/"missing" does not exist/);
  });

  test("close leaves no connection behind", async () => {
    const url = await fresh();
    const watcher = open(url);
    const database = open(`${url}?application_name=leaving`);
    await echoes(database, 100);
    await Promise.all([1, 2, 3].map(() => database.transaction(async (tx) => tx.query(one, []))));
    const connections = {
      name: "c",
      text: "select count(*) from pg_stat_activity where application_name = 'leaving'",
    };
    expect((await watcher.query(connections, [])).rows).not.toEqual([["0"]]);
    await database.close();
    expect((await watcher.query(connections, [])).rows).toEqual([["0"]]);
  });
});

describe("a connection that breaks", () => {
  test("while idle is replaced without anybody noticing", async () => {
    const { proxy, database, url } = await proxied();
    await echoes(database, 100);
    await open(url).query(
      {
        name: "kill",
        text: "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      },
      [],
    );
    await sleep(50);
    expect(await echoes(database, 100)).toEqual(numbers(100));
    proxy.cut();
    await sleep(20);
    expect(await echoes(database, 100)).toEqual(numbers(100));
  });

  test("with reads on their way: they are read again", async () => {
    const { proxy, database } = await proxied();
    await echoes(database, 10);
    const reads = Array.from({ length: 20 }, (_, index) =>
      database.query({ name: "s", text: "select $1::int, pg_sleep(0.02)" }, [String(index)]),
    );
    await sleep(30);
    proxy.cut();
    const answers = await Promise.all(reads);
    expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual(numbers(20));
  });

  test("with writes on their way: each is told, none is written twice", async () => {
    const { proxy, database } = await proxied();
    await database.script("create table t (id int)");
    const writes = Promise.allSettled(
      Array.from({ length: 20 }, () =>
        database.query({ name: "w", text: "insert into t select 1 from pg_sleep(0.02)" }, []),
      ),
    );
    await sleep(50);
    proxy.cut();
    const answers = await writes;
    const failed = answers.filter((answer) => answer.status === "rejected");
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ reason }) => reason instanceof UnavailableError)).toBe(true);
    const written = Number((await database.query(count, [])).rows[0]?.[0]);
    expect(written).toBeLessThanOrEqual(20);
    expect(written).toBeGreaterThanOrEqual(20 - failed.length);
  });

  test("within a transaction: it fails, nothing stays, the next works", async () => {
    const { proxy, database } = await proxied();
    await database.script("create table t (id int)");
    const broken = database.transaction(async (tx) => {
      await tx.query(insert, ["1"]);
      proxy.cut();
      await tx.query(insert, ["2"]);
    });
    await expect(broken).rejects.toBeInstanceOf(UnavailableError);
    expect(await database.transaction(async (tx) => (await tx.query(count, [])).rows)).toEqual([["0"]]);
  });

  test("that goes silent is given up after the statement's limit", async () => {
    const { proxy, database } = await proxied();
    await database.query(one, []);
    proxy.silence();
    await within(
      5000,
      expect(database.query(one, [], { timeout: 200 })).rejects.toBeInstanceOf(TimeoutError),
    );
  });

  test("limits go on being watched for what is sent anew when a connection is given up", async () => {
    const { proxy, database } = await proxied();
    await database.query(one, []);
    proxy.silence();
    const first = database.query(one, [], { timeout: 100 });
    const second = database.query(one, [], { timeout: 3000 });
    await expect(first).rejects.toBeInstanceOf(TimeoutError);
    await within(4000, expect(second).rejects.toBeInstanceOf(TimeoutError));
  });

  test("answers in fragments of one byte are whole", async () => {
    const { proxy, database } = await proxied();
    proxy.fragment(1);
    expect(await echoes(database, 50)).toEqual(numbers(50));
    const text = "é😀".repeat(2000);
    expect((await database.query({ name: "long", text: "select $1::text" }, [text])).rows).toEqual([[text]]);
    await expect(database.query({ name: "bad", text: "select broken" }, [])).rejects.toMatchObject({
      sqlState: "42703",
    });
  });
});

describe("a slow statement", () => {
  test("holds up no read, not even those sent behind it at the same moment", async () => {
    const database = open(await fresh());
    await echoes(database, 100);
    const slow = database.query(sleeping, ["3"]);
    const behind = echoes(database, 400);
    expect(await within(1000, behind)).toEqual(numbers(400));
    await sleep(250);
    expect(await within(1000, echoes(database, 400))).toEqual(numbers(400));
    await slow;
  });

  test("four of them hold up neither reads nor writes that come later", async () => {
    const database = open(await fresh());
    await database.script("create table t (id int)");
    await echoes(database, 100);
    const slow = [1, 2, 3, 4].map(() => database.query(sleeping, ["3"]));
    await sleep(250);
    await within(
      1000,
      Promise.all([echoes(database, 100), ...numbers(20).map((id) => database.query(insert, [id]))]),
    );
    await Promise.all(slow);
  });

  test("that waits for a transaction's lock does not keep the transaction from its end", async () => {
    const database = open(await fresh());
    await database.script("create table t (id int); insert into t values (1)");
    const update = { name: "update", text: "update t set id = id + 1" };
    let waiting: Promise<unknown> | undefined;
    await database.transaction(async (tx) => {
      await tx.query(update, []);
      waiting = database.query(update, []);
      await sleep(250);
      expect(await echoes(database, 50)).toEqual(numbers(50));
    });
    await waiting;
    expect((await database.query({ name: "id", text: "select id from t" }, [])).rows).toEqual([["3"]]);
  });

  test("past its limit is cancelled in the server, and no other statement with it", async () => {
    const url = await fresh();
    const database = open(`${url}?application_name=limited`);
    await database.script("create table t (id int)");
    const others: Promise<unknown>[] = [];
    for (let round = 0; round < 10; round++) {
      const slow = database.query(sleeping, ["30"], { timeout: 50 });
      others.push(echoes(database, 20), ...numbers(5).map((id) => database.query(insert, [id])));
      await expect(slow).rejects.toBeInstanceOf(TimeoutError);
      others.push(echoes(database, 20), ...numbers(5).map((id) => database.query(insert, [id])));
    }
    await Promise.all(others);
    expect((await database.query(count, [])).rows).toEqual([["100"]]);
    const running = {
      name: "r",
      text: "select count(*) from pg_stat_activity where application_name = 'limited' and query like '%pg_sleep(%' and state = 'active'",
    };
    expect((await open(url).query(running, [])).rows).toEqual([["0"]]);
  });

  test("past its limit, which is a write, was not written", async () => {
    const database = open(await fresh());
    await database.script("create table t (id int)");
    const slow = { name: "slow", text: "insert into t select 1 from pg_sleep(5)" };
    await expect(database.query(slow, [], { timeout: 100 })).rejects.toBeInstanceOf(TimeoutError);
    expect((await database.query(count, [])).rows).toEqual([["0"]]);
  });

  test("a read that waits behind one is ended at its own limit", async () => {
    const { proxy, database } = await proxied();
    await echoes(database, 100);
    proxy.silence();
    const behind = Array.from({ length: 20 }, () => database.query(one, [], { timeout: 100 }));
    const since = performance.now();
    for (const answer of await Promise.allSettled(behind))
      expect(answer).toMatchObject({ reason: expect.any(TimeoutError) });
    expect(performance.now() - since).toBeLessThan(6000);
  });
});

describe("prepared statements", () => {
  const names = {
    name: "names",
    text: "select count(*), count(*) filter (where name = 'names') from pg_prepared_statements",
  };

  test("are at most 500 on a connection, those used last", async () => {
    const database = open(await fresh());
    for (let index = 0; index < 1200; index++) {
      await database.query({ name: `p${index}`, text: `select ${index}` }, []);
      if (index % 100 === 0) await database.query(names, []);
    }
    expect((await database.query(names, [])).rows).toEqual([["500", "1"]]);
  });

  test("are none with prepare=false, for a pooler that shares sessions", async () => {
    for (const parameter of ["prepare=false", "pgbouncer=true"]) {
      const database = open(`${await fresh()}?${parameter}`);
      expect(await echoes(database, 50)).toEqual(numbers(50));
      expect(await database.transaction(async (tx) => (await tx.query(echo, ["7"])).rows)).toEqual([["7"]]);
      expect((await database.query(names, [])).rows).toEqual([["0", "0"]]);
    }
  });

  test("a lost or outdated one fails a transaction as unavailable, and the next attempt works", async () => {
    const database = open(await fresh());
    await database.script("create table t (id int)");
    const all = { name: "all", text: "select * from t" };
    const read = (): Promise<unknown> => database.transaction(async (tx) => (await tx.query(all, [])).count);
    expect(await read()).toBe(0);
    await database.script("alter table t add column name text");
    await expect(read()).rejects.toBeInstanceOf(UnavailableError);
    expect(await read()).toBe(0);
  });
});

describe("transactions", () => {
  test("more than there are connections take turns", async () => {
    const url = await fresh();
    const database = open(`${url}?application_name=turns`);
    const running = Array.from({ length: 30 }, (_, index) =>
      database.transaction(
        async (tx) =>
          (await tx.query({ name: "t", text: "select $1::int, pg_sleep(0.02)" }, [String(index)]))
            .rows[0]?.[0],
      ),
    );
    expect(await Promise.all(running)).toEqual(numbers(30));
    const connections = {
      name: "c",
      text: "select count(*) from pg_stat_activity where application_name = 'turns'",
    };
    expect(Number((await open(url).query(connections, [])).rows[0]?.[0])).toBeLessThanOrEqual(10);
  });

  test("one that waits too long for a connection is unavailable, while statements still run", async () => {
    const database = open(await fresh());
    const held = Array.from({ length: 10 }, () =>
      database.transaction(async () => sleep(6000), { timeout: 10_000 }),
    );
    await sleep(100);
    const waiting = database.transaction(async () => 1);
    expect(await within(1000, echoes(database, 20))).toEqual(numbers(20));
    await expect(waiting).rejects.toThrow(/No connection became free/);
    await Promise.all(held);
    expect(await database.transaction(async () => 1)).toBe(1);
  });

  test("a transaction cancelled for its limit harms none after it", async () => {
    const database = open(await fresh());
    await database.script("create table t (id int)");
    const slow = Array.from({ length: 10 }, () =>
      database.transaction(async (tx) => tx.query(sleeping, ["30"]), { timeout: 100 }),
    );
    const after = Array.from({ length: 30 }, (_, index) =>
      database.transaction(async (tx) => tx.query(insert, [String(index)])),
    );
    for (const answer of await Promise.allSettled(slow))
      expect(answer).toMatchObject({ reason: expect.any(TimeoutError) });
    await Promise.all(after);
    expect((await database.query(count, [])).rows).toEqual([["30"]]);
  });
});
