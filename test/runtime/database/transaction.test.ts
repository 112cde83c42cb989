import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type Database,
  TimeoutError,
  type Transaction,
  TransactionEndedError,
} from "#runtime/database/port.js";
import { eachDriver } from "../../support/databases.js";

const insert = { name: "insert", text: "insert into t values ($1)" };
const all = { name: "all", text: "select id from t order by id" };

eachDriver((_name, open) => {
  let database: Database;
  const ids = async (): Promise<unknown> => (await database.query(all, [])).rows.map(([id]) => id);
  beforeAll(async () => {
    database = await open();
    await database.script("create table t (id int primary key)");
  });
  beforeEach(() => database.script("truncate t"));

  test("what resolves is committed, and its value answered", async () => {
    const value = await database.transaction(async (tx) => {
      await tx.query(insert, ["1"]);
      await tx.query(insert, ["2"]);
      return "value";
    });
    expect(value).toBe("value");
    expect(await ids()).toEqual(["1", "2"]);
  });

  test("what rejects leaves nothing, and the error comes through as it is", async () => {
    const mine = new Error("mine");
    const body = async (tx: Transaction): Promise<void> => {
      await tx.query(insert, ["1"]);
      throw mine;
    };
    await expect(database.transaction(body)).rejects.toBe(mine);
    await expect(
      database.transaction(() => {
        throw mine;
      }),
    ).rejects.toBe(mine);
    expect(await ids()).toEqual([]);
  });

  test("a failure that the body swallows cannot be committed", async () => {
    const body = async (tx: Transaction): Promise<void> => {
      await tx.query(insert, ["1"]);
      await tx.query(insert, ["1"]).catch(() => undefined);
    };
    await expect(database.transaction(body)).rejects.toMatchObject({ sqlState: "25P02" });
    expect(await ids()).toEqual([]);
  });

  test("a deferred constraint fails at the commit", async () => {
    await database.script("create table d (id int references t deferrable initially deferred)");
    const body = async (tx: Transaction): Promise<unknown> =>
      tx.query({ name: "d", text: "insert into d values (7)" }, []);
    await expect(database.transaction(body)).rejects.toMatchObject({ sqlState: "23503" });
    await database.script("drop table d");
  });

  test("statements that the body did not await still belong to it", async () => {
    await database.transaction(async (tx) => {
      void tx.query(insert, ["1"]);
      void tx.query(insert, ["2"]);
    });
    expect(await ids()).toEqual(["1", "2"]);
  });

  test("what is asked for behind a savepoint and not awaited belongs to it, too", async () => {
    await database.transaction(async (tx) => {
      const inner = tx.transaction((savepoint) => savepoint.query(insert, ["1"]));
      void tx.query(insert, ["2"]);
      void inner;
      void tx.transaction(async (savepoint) => {
        void savepoint.transaction((third) => third.query(insert, ["3"]));
        void savepoint.query(insert, ["4"]);
      });
    });
    expect(await ids()).toEqual(["1", "2", "3", "4"]);
  });

  test("an eager one is as good, though its first statements do not wait for its beginning", async () => {
    const twice = (tx: Transaction) => Promise.all([tx.query(insert, ["1"]), tx.query(insert, ["2"])]);
    await database.transaction(twice, { eager: true });
    expect(await ids()).toEqual(["1", "2"]);
    const undone = database.transaction(
      async (tx) => {
        await tx.transaction((savepoint) => savepoint.query(insert, ["3"]));
        throw new RangeError("undo");
      },
      { eager: true },
    );
    await expect(undone).rejects.toThrow(RangeError);
    const again = database.transaction((tx) => tx.query(insert, ["1"]), { eager: true });
    await expect(again).rejects.toMatchObject({ sqlState: "23505" });
    await database.transaction(async () => undefined, { eager: true });
    expect(await ids()).toEqual(["1", "2"]);
  });

  test("an eager one whose beginning is refused says so, whatever its statements did", async () => {
    const isolation = "no such level" as "serializable";
    const select = { name: "", text: "select 1" };
    for (const body of [async (tx: Transaction) => tx.query(select, []), async () => undefined]) {
      await expect(database.transaction(body, { eager: true, isolation })).rejects.toMatchObject({
        sqlState: "42601",
      });
    }
    await database.transaction((tx) => tx.query(insert, ["1"]));
    expect(await ids()).toEqual(["1"]);
  });

  test("using it after its end is an error and changes nothing", async () => {
    let kept: Transaction | undefined;
    await database.transaction(async (tx) => {
      kept = tx;
    });
    await expect(kept?.query(insert, ["1"])).rejects.toBeInstanceOf(TransactionEndedError);
    await expect(kept?.transaction(async () => undefined)).rejects.toBeInstanceOf(TransactionEndedError);
    expect(await ids()).toEqual([]);
  });

  test("others do not see it before its end, and their statements never enter it", async () => {
    const mine = database.transaction(async (tx) => {
      await tx.query(insert, ["1"]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("undone");
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const others = Array.from({ length: 20 }, (_, index) => database.query(insert, [String(index + 10)]));
    await expect(mine).rejects.toThrow("undone");
    await Promise.all(others);
    expect(await ids()).toEqual(others.map((_, index) => String(index + 10)));
  });

  test("40 transactions at once count to 40", async () => {
    await database.query(insert, ["0"]);
    const step = async (tx: Transaction): Promise<void> => {
      const { rows } = await tx.query({ name: "lock", text: "select id from t for update" }, []);
      await tx.query({ name: "step", text: "update t set id = $1" }, [String(Number(rows[0]?.[0]) + 1)]);
    };
    await Promise.all(Array.from({ length: 40 }, () => database.transaction(step)));
    expect(await ids()).toEqual(["40"]);
  });

  test("isolation and read only are those that were asked for", async () => {
    const show = async (tx: Transaction): Promise<unknown> => {
      const text =
        "select current_setting('transaction_isolation'), current_setting('transaction_read_only')";
      return (await tx.query({ name: "show", text }, [])).rows[0];
    };
    expect(await database.transaction(show)).toEqual(["read committed", "off"]);
    expect(await database.transaction(show, { isolation: "serializable" })).toEqual(["serializable", "off"]);
    expect(await database.transaction(show, { isolation: "repeatable read", readOnly: true })).toEqual([
      "repeatable read",
      "on",
    ]);
    expect(await database.transaction(show)).toEqual(["read committed", "off"]);
  });

  describe("within a transaction", () => {
    test("a savepoint that rejects undoes only itself", async () => {
      await database.transaction(async (tx) => {
        await tx.query(insert, ["1"]);
        const inner = tx.transaction(async (savepoint) => {
          await savepoint.query(insert, ["2"]);
          await savepoint.query(insert, ["1"]);
        });
        await expect(inner).rejects.toMatchObject({ sqlState: "23505" });
        await tx.transaction(async (savepoint) => savepoint.query(insert, ["3"]));
      });
      expect(await ids()).toEqual(["1", "3"]);
    });

    test("savepoints nest", async () => {
      await database.transaction(async (tx) => {
        await tx.transaction(async (outer) => {
          await outer.query(insert, ["1"]);
          await outer
            .transaction(async (inner) => {
              await inner.query(insert, ["2"]);
              throw new Error("no");
            })
            .catch(() => undefined);
          await outer.query(insert, ["3"]);
        });
      });
      expect(await ids()).toEqual(["1", "3"]);
    });

    test("a failure swallowed in a savepoint undoes it and is reported", async () => {
      await database.transaction(async (tx) => {
        const inner = tx.transaction(async (savepoint) => {
          await savepoint.query(insert, ["1"]);
          await savepoint.query(insert, ["1"]).catch(() => undefined);
        });
        await expect(inner).rejects.toMatchObject({ sqlState: "25P02" });
        await tx.query(insert, ["2"]);
      });
      expect(await ids()).toEqual(["2"]);
    });

    test("savepoints asked for at once run one after another, and the outer statement waits", async () => {
      await database.transaction(async (tx) => {
        const answers = await Promise.allSettled([
          tx.transaction(async (first) => {
            await first.query(insert, ["1"]);
            await first.query(insert, ["2"]);
          }),
          tx.transaction(async (second) => {
            await second.query(insert, ["3"]);
            throw new Error("no");
          }),
          tx.query(insert, ["4"]),
          tx.transaction(async (third) => third.query(insert, ["5"])),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([
          "fulfilled",
          "rejected",
          "fulfilled",
          "fulfilled",
        ]);
      });
      expect(await ids()).toEqual(["1", "2", "4", "5"]);
    });

    test("a savepoint's handle ends with it", async () => {
      await database.transaction(async (tx) => {
        let kept: Transaction | undefined;
        await tx.transaction(async (savepoint) => {
          kept = savepoint;
        });
        await expect(kept?.query(insert, ["1"])).rejects.toBeInstanceOf(TransactionEndedError);
      });
      expect(await ids()).toEqual([]);
    });
  });

  describe("limits", () => {
    test("one that idles past its limit is rolled back", async () => {
      let late: Promise<unknown> | undefined;
      const idle = database.transaction(
        async (tx) => {
          await tx.query(insert, ["1"]);
          await new Promise((resolve) => setTimeout(resolve, 300));
          late = tx.query(insert, ["2"]);
          await late;
        },
        { timeout: 100 },
      );
      await expect(idle).rejects.toBeInstanceOf(TimeoutError);
      expect(await ids()).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await expect(late).rejects.toBeInstanceOf(TimeoutError);
      expect(await ids()).toEqual([]);
    });

    test("one whose statement runs past its limit is rolled back", async () => {
      const limited = await open();
      await limited.script("create table u (id int)");
      const body = async (tx: Transaction): Promise<void> => {
        await tx.query({ name: "u", text: "insert into u values (1)" }, []);
        await tx.query({ name: "slow", text: "select count(*) from generate_series(1, 300000000)" }, []);
      };
      const since = performance.now();
      await expect(limited.transaction(body, { timeout: 200 })).rejects.toBeInstanceOf(TimeoutError);
      expect(performance.now() - since).toBeLessThan(5000);
      if (_name === "PGlite") return;
      expect((await limited.query({ name: "count", text: "select count(*) from u" }, [])).rows).toEqual([
        ["0"],
      ]);
    });
  });
});
