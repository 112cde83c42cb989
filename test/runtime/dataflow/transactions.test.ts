/** Transactions of an application's own: conflicts between real ones, and what cannot escape from one. */
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { PrewireError, ServerError, ValidationError } from "#runtime/client/errors.js";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, type DataFlowTransaction, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { migrateIfNeeded } from "#runtime/dataflow/embedded-migration.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { anonymous, type Principal } from "#runtime/principal.js";
import { application } from "../../golden/basic/generated/application.js";
import type { Models } from "../../golden/basic/generated/models.js";
import { resources } from "../../golden/basic/generated/resources.js";
import { UserCountNode } from "../../golden/basic/generated/user/nodes.js";
import { eachDatabase } from "../../support/databases.js";

type Tx = DataFlowTransaction<Models>;

const ann: Principal = { id: "ann", roles: [], tenant: "acme" };

/** Resolves for all who wait when as many have come. */
function meeting(count: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  let left = count;
  return () => {
    left -= 1;
    if (left === 0) open();
    return all;
  };
}

eachDatabase((name, open) => {
  let database: Database;
  let db: DataFlow<Models>;
  let users = 0;
  const user = () => ({ email: `${users++}@example.com`, name: "0" });
  const flow = (): DataFlow<Models> => dataFlowOn<Models>(new Engine(application, database, resources));
  const increment = async (tx: Tx, id: string): Promise<void> => {
    const row = await tx.user.read(id);
    await tx.user.update(id, { name: String(Number(row?.name) + 1) });
  };
  const nameOf = async (id: string): Promise<string | undefined> => (await db.user.read(id))?.name;

  beforeAll(async () => {
    database = await open();
    await migrateIfNeeded(application, database);
    db = flow();
  });

  describe.skipIf(name === "PGlite")("two that meet", () => {
    test("in a deadlock both happen, one of them again from its beginning", async () => {
      const [one, two] = await Promise.all([db.user.create(user()), db.user.create(user())]);
      const both = meeting(2);
      let attempts = 0;
      const cross = (first: string, second: string): Promise<void> =>
        db.transaction(async (tx) => {
          attempts += 1;
          await increment(tx, first);
          if (attempts <= 2) await both();
          await increment(tx, second);
        });
      await Promise.all([cross(one.id, two.id), cross(two.id, one.id)]);
      expect(attempts).toBe(3);
      expect([await nameOf(one.id), await nameOf(two.id)]).toEqual(["2", "2"]);
    });

    test.each(["repeatable read", "serializable"] as const)("lose no update at %s", async (isolation) => {
      const { id } = await db.user.create(user());
      let attempts = 0;
      const options = { isolation, retries: 100, timeout: 30_000 };
      await Promise.all(
        Array.from({ length: 8 }, () =>
          db.transaction((tx) => {
            attempts += 1;
            return increment(tx, id);
          }, options),
        ),
      );
      expect(await nameOf(id)).toBe("8");
      expect(attempts).toBeGreaterThan(8);
    });

    test("see no write skew when serializable", async () => {
      const pair = `skew-${users}`;
      const [one, two] = await Promise.all([
        db.user.create({ ...user(), name: pair }),
        db.user.create({ ...user(), name: pair }),
      ]);
      const both = meeting(2);
      let attempts = 0;
      // Each leaves only where the other stays.
      const leave = (id: string): Promise<void> =>
        db.transaction(
          async (tx) => {
            attempts += 1;
            const staying = await tx.user.count({ where: { name: pair } });
            if (attempts <= 2) await both();
            if (staying > 1) await tx.user.update(id, { name: "gone" });
          },
          { isolation: "serializable" },
        );
      await Promise.all([leave(one.id), leave(two.id)]);
      expect(attempts).toBe(3);
      expect(await db.user.count({ where: { name: pair } })).toBe(1);
    });

    test("one that is not to be begun again, or too often, says so", async () => {
      const { id } = await db.user.create(user());
      const conflict = async (retries: number): Promise<number> => {
        let attempts = 0;
        const failed = db.transaction(
          async (tx) => {
            attempts += 1;
            await tx.user.read(id);
            await flow().user.update(id, { name: `${attempts}` });
            await increment(tx, id);
          },
          { isolation: "repeatable read", retries },
        );
        await expect(failed).rejects.toMatchObject({ code: "overloaded", status: 503, retryAfter: 1 });
        return attempts;
      };
      expect(await conflict(0)).toBe(1);
      expect(await conflict(2)).toBe(3);
    });

    test("whose body went on after the conflict is begun again all the same", async () => {
      const { id } = await db.user.create(user());
      let attempts = 0;
      await db.transaction(
        async (tx) => {
          attempts += 1;
          await tx.user.read(id);
          if (attempts === 1) await flow().user.update(id, { name: "7" });
          await increment(tx, id).catch(() => undefined);
        },
        { isolation: "repeatable read" },
      );
      expect([attempts, await nameOf(id)]).toEqual([2, "8"]);
    });

    test("whose savepoint met another is begun again as a whole", async () => {
      const { id } = await db.user.create(user());
      let [outer, inner] = [0, 0];
      await db.transaction(
        async (tx) => {
          outer += 1;
          await tx.user.read(id);
          if (outer === 1) await flow().user.update(id, { name: "5" });
          await tx.transaction(async (nested) => {
            inner += 1;
            await increment(nested, id);
          });
        },
        { isolation: "repeatable read" },
      );
      expect([outer, inner, await nameOf(id)]).toEqual([2, 2, "6"]);
    });

    test("are not begun again past the limit of all attempts together", async () => {
      const { id } = await db.user.create(user());
      let attempts = 0;
      const began = performance.now();
      const failed = db.transaction(
        async (tx) => {
          attempts += 1;
          await tx.user.read(id);
          await flow().user.update(id, { name: `${attempts}` });
          await pause(60);
          await increment(tx, id);
        },
        { isolation: "repeatable read", retries: 100, timeout: 300 },
      );
      await expect(failed).rejects.toThrow(PrewireError);
      expect(performance.now() - began).toBeLessThan(1500);
      expect(attempts).toBeGreaterThan(1);
      expect(attempts).toBeLessThan(6);
    });
  });

  test("an error of the body's own is not a reason to begin again", async () => {
    let attempts = 0;
    const failed = db.transaction(async () => {
      attempts += 1;
      throw new Error("mine");
    });
    await expect(failed).rejects.toThrow("mine");
    expect(attempts).toBe(1);
  });

  test.each([
    [{ isolation: "read uncommitted" }, "/isolation"],
    [{ readOnly: 1 }, "/readOnly"],
    [{ retries: -1 }, "/retries"],
    [{ retries: 1.5 }, "/retries"],
    [{ timeout: 0 }, "/timeout"],
    [{ timeout: Infinity }, "/timeout"],
    [{ timeOut: 100 }, "/timeOut"],
    [[], ""],
  ])("refuses the options %j", async (options, pointer) => {
    let ran = false;
    const call = db.transaction(async () => void (ran = true), options as object);
    await expect(call).rejects.toThrow(ValidationError);
    await expect(call).rejects.toMatchObject({ complaints: [{ pointer }] });
    expect(ran).toBe(false);
  });

  describe("within", () => {
    const outside = "db is used within its own transaction";
    const refused = async (promise: Promise<unknown>): Promise<void> => {
      await expect(promise).rejects.toThrow(ServerError);
      await expect(promise).rejects.toThrow(outside);
    };

    test("db itself is refused, across awaits, timers and Promise.all", async () => {
      await db.transaction(async (tx) => {
        await refused(db.user.count());
        await tx.user.count();
        await refused(db.user.list());
        await Promise.all([tx.user.count(), refused(db.user.create(user()))]);
        await pause(5);
        await refused(db.run(UserCountNode, {}));
        await new Promise<void>((resolve, reject) =>
          setTimeout(() => refused(db.as(ann).user.count()).then(resolve, reject), 1),
        );
        await refused(db.transaction(async () => undefined));
        await refused((async () => db.user.pages()[Symbol.asyncIterator]().next())());
        await tx.transaction(async () => refused(db.user.count()));
      });
      expect(await db.user.count()).toBeGreaterThanOrEqual(0);
    });

    test.skipIf(name === "PGlite")("another DataFlow is its own business", async () => {
      const other = flow();
      await db.transaction(async (tx) => {
        await tx.user.count();
        await other.user.count();
        await other.transaction((inner) => inner.user.count());
      });
    });

    test("what a transaction started may use db when it is over", async () => {
      let late: Promise<number> = Promise.resolve(-1);
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      await db.transaction(async () => {
        late = ended.then(() => db.user.count());
      });
      end();
      expect(await late).toBeGreaterThanOrEqual(0);
    });

    test.skipIf(name === "PGlite")("a transaction beside another is used by whoever has it", async () => {
      await db.transaction(async (one) => {
        const handed = one;
        await flow().transaction(async () => {
          expect(await handed.user.count()).toBeGreaterThanOrEqual(0);
        });
      });
    });

    test("a savepoint's outer tx is refused instead of waited for", async () => {
      const began = performance.now();
      await db.transaction(async (tx) => {
        await tx.transaction(async (inner) => {
          await expect(tx.user.count()).rejects.toThrow("tx is used within a savepoint of its own");
          await expect(tx.transaction(async () => 1)).rejects.toThrow("savepoint of its own");
          expect(await inner.user.count()).toBeGreaterThanOrEqual(0);
        });
        expect(await tx.user.count()).toBeGreaterThanOrEqual(0);
      });
      expect(performance.now() - began).toBeLessThan(4000);
    });

    test("a savepoint takes no options, and its tx ends with it", async () => {
      await db.transaction(async (tx) => {
        // @ts-expect-error it takes no options
        const call = tx.transaction(async () => undefined, { retries: 1 });
        await expect(call).rejects.toThrow(ValidationError);
        const inner = await tx.transaction(async (nested) => ({ nested }));
        await expect(inner.nested.user.count()).rejects.toThrow("The transaction has ended");
        expect(await tx.user.count()).toBeGreaterThanOrEqual(0);
      });
    });
  });

  test("as acts for another on the same models, within a transaction too", async () => {
    expect(() => db.as({ ...ann, id: "" })).toThrow(ValidationError);
    // @ts-expect-error a principal has a tenant, or null
    expect(() => db.as({ id: "x", roles: [] })).toThrow(ValidationError);
    const made = await db.as(ann).transaction(async (tx) => {
      expectTypeOf(tx).toEqualTypeOf<DataFlowTransaction<Models>>();
      const { id } = await tx.as(anonymous).user.create(user());
      return tx.user.read(id);
    });
    expect(
      await db
        .as(ann)
        .as(anonymous)
        .user.read(made?.id ?? ""),
    ).toEqual(made);
  });
});
