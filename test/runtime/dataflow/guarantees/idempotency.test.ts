/** Writes with an idempotency key: one effect, one answer, whoever repeats them, with the client and in process alike. */
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PrewireError } from "#runtime/client/errors.js";
import { etagOf } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import type { DataFlow } from "#runtime/dataflow/data-flow.js";
import { canonicalJson } from "#runtime/dataflow/guarantees/canonical.js";
import { purgeIdempotency } from "#runtime/dataflow/guarantees/idempotency.js";
import { application } from "../../../golden/versioned/generated/application.js";
import type { Models } from "../../../golden/versioned/generated/models.js";
import { channels } from "../../../support/channels.js";
import { eachDatabase } from "../../../support/databases.js";
import { migrated } from "../../nexus/support.js";

const codeOf = (error: unknown): string => (error instanceof PrewireError ? error.code : String(error));

eachDatabase((name, open) => {
  let database: Database;
  const sql = async (text: string) => (await database.query({ name: "", text }, [])).rows;
  const records = async () => Number((await sql(`SELECT count(*) FROM prewire_idempotency`))[0]?.[0]);
  beforeAll(async () => {
    database = await migrated(await open(), application);
  });
  beforeEach(async () => {
    await sql("TRUNCATE documents, counters, labels, agreements, prewire_idempotency");
  });

  describe.each(Object.entries(channels))("%s", (_channel, openModels) => {
    const models = async (): Promise<Models> => openModels<Models>(application, database);

    test("every write is done once and answered alike", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      const twice = async <T>(write: () => Promise<T>): Promise<T> => {
        const first = await write();
        const state = await sql("SELECT d, d.xmin FROM documents d ORDER BY id");
        expect(await write()).toEqual(first);
        expect(await sql("SELECT d, d.xmin FROM documents d ORDER BY id")).toEqual(state);
        return first;
      };
      const row = await twice(() => db.document.create({ title: "a" }, once));
      await twice(() => db.document.update(row.id, { views: 1 }, once));
      await twice(() =>
        db.document.upsert({ where: { title: "b" }, create: { title: "b" }, update: { views: 2 } }, once),
      );
      const { results } = await twice(() =>
        db.document.bulkCreate({ data: [{ title: "c" }, { title: "d" }] }, once),
      );
      await twice(() => db.document.bulkUpdate({ where: { title: "c" }, data: { views: 3 } }, once));
      await twice(() =>
        db.document.bulkUpdate({ data: [{ id: row.id, views: 4 }] }, { idempotencyKey: "l" }),
      );
      await twice(() => db.document.bulkUpsert({ data: [{ title: "a" }], conflictFields: ["title"] }, once));
      await twice(() => db.document.bulkDelete({ ids: [results[0]?.data?.id ?? ""] }, once));
      await twice(() => db.document.delete(row.id, once));
      expect(await db.document.count()).toBe(2);
      expect(await records()).toBe(9);
    });

    test("a replay has the tag of the first answer, whatever became of the row", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      const first = await db.document.create({ title: "a" }, once);
      await db.document.update(first.id, { views: 1 }, { ifMatch: etagOf(first) });
      const again = await db.document.create({ title: "a" }, once);
      expect(again).toEqual(first);
      expect(etagOf(again)).toBe(etagOf(first));
      await db.document.delete(first.id);
      expect(await db.document.create({ title: "a" }, once)).toEqual(first);
      expect(await db.document.count()).toBe(0);
    });

    test("another input is a mismatch; another order of its members is none", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      const first = await db.document.create({ title: "a", views: 1 }, once);
      expect(await db.document.create({ views: 1, title: "a" }, once)).toEqual(first);
      await expect(db.document.create({ title: "a", views: 2 }, once)).rejects.toMatchObject({
        code: "idempotency_mismatch",
        status: 422,
      });
      await db.document.update(first.id, { views: 2 }, { ...once, ifMatch: "*" });
      await expect(db.document.update(first.id, { views: 2 }, once)).rejects.toMatchObject({
        code: "idempotency_mismatch",
      });
    });

    test("a key is an operation's and a row's", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      const a = await db.document.create({ title: "a" }, once);
      await db.label.create({ name: "a", color: "red" }, once);
      const b = await db.document.create({ title: "b" });
      await db.document.update(a.id, { views: 1 }, once);
      expect((await db.document.update(b.id, { views: 1 }, once)).id).toBe(b.id);
      expect((await db.document.update(b.id.toUpperCase(), { views: 1 }, once)).version).toBe(2);
      await db.document.delete(a.id, once);
      await db.document.delete(b.id, once);
      expect(await db.document.count()).toBe(0);
    });

    test("what failed is not kept, and runs again", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      const { id } = await db.document.create({ title: "a" });
      await expect(db.document.create({ title: "a" }, once)).rejects.toMatchObject({
        code: "unique_violation",
      });
      // @ts-expect-error a number is no title
      await expect(db.document.create({ title: 1 }, once)).rejects.toMatchObject({
        code: "validation_failed",
      });
      const many = { data: [{ title: "x" }, { title: "a" }] };
      await expect(db.document.bulkCreate(many, once)).rejects.toMatchObject({ code: "unique_violation" });
      await expect(db.label.delete("nobody", once)).rejects.toMatchObject({ code: "not_found" });
      expect(await records()).toBe(0);
      await db.document.delete(id);
      expect(await db.document.create({ title: "a" }, once)).toMatchObject({ title: "a" });
      expect(await records()).toBe(1);
    });

    test("a call that did some of its items is kept", async () => {
      const db = await models();
      const some = { data: [{ title: "a" }, { title: "a" }], mode: "perRow" } as const;
      const first = await db.document.bulkCreate(some, { idempotencyKey: "k" });
      expect(first.counts).toMatchObject({ created: 1, failed: 1 });
      expect(await db.document.bulkCreate(some, { idempotencyKey: "k" })).toEqual(first);
    });

    test.each(["", " ", "a b", "é", "a\n", "\u0000", "a".repeat(256), "👍", "a\tb", "\u007f"])(
      "%j is no key",
      async (idempotencyKey) => {
        const db = await models();
        await expect(db.document.create({ title: "a" }, { idempotencyKey })).rejects.toMatchObject({
          code: "validation_failed",
          status: 400,
          complaints: [{ pointer: "/idempotencyKey" }],
        });
        expect(await db.document.count()).toBe(0);
      },
    );

    test.each([
      '"',
      "'); DROP TABLE documents; --".replaceAll(" ", ""),
      "\\",
      "%",
      "~!@#$%^&*()_+`{}|[]:;<>?,./",
      "a".repeat(255),
    ])("%j is a key", async (idempotencyKey) => {
      const db = await models();
      const first = await db.document.create({ title: "a" }, { idempotencyKey });
      expect(await db.document.create({ title: "a" }, { idempotencyKey })).toEqual(first);
    });

    test("a key expires after a day", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      await db.label.create({ name: "a", color: "red" }, once);
      await sql(`UPDATE prewire_idempotency SET at = now() - interval '23 hours 59 minutes'`);
      await db.label.create({ name: "a", color: "red" }, once);
      await sql(`UPDATE prewire_idempotency SET at = now() - interval '24 hours 1 minute'`);
      await expect(db.label.create({ name: "a", color: "red" }, once)).rejects.toMatchObject({
        code: "unique_violation",
      });
      const blue = await db.label.create({ name: "b", color: "blue" }, once);
      expect(await db.label.create({ name: "b", color: "blue" }, once)).toEqual(blue);
      expect(await records()).toBe(1);
    });

    test("two hundred at once have one effect", async () => {
      const db = await models();
      const { id } = await db.document.create({ title: "a" });
      const all = await Promise.allSettled(
        Array.from({ length: 200 }, async () =>
          db.document.bulkUpdate({ data: [{ id, views: 1 }] }, { idempotencyKey: "k" }),
        ),
      );
      const answers = all.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      const codes = all.flatMap((each) => (each.status === "rejected" ? [codeOf(each.reason)] : []));
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(new Set(codes).size === 0 || codes.every((code) => code === "in_flight")).toBe(true);
      expect((await db.document.read(id))?.version).toBe(2);
    }, 60_000);

    test("what has ended is answered to everybody at once", async () => {
      const db = await models();
      const first = await db.document.create({ title: "a" }, { idempotencyKey: "k" });
      const all = Array.from({ length: 50 }, async () =>
        db.document.create({ title: "a" }, { idempotencyKey: "k" }),
      );
      for (const answer of await Promise.all(all)) expect(answer).toEqual(first);
    });

    test("an answer of megabytes", async () => {
      const db = await models();
      const data = Array.from({ length: 10_000 }, (_, place) => ({ title: `${"x".repeat(100)}${place}` }));
      const first = await db.document.bulkCreate({ data }, { idempotencyKey: "k" });
      expect(await db.document.bulkCreate({ data }, { idempotencyKey: "k" })).toEqual(first);
      expect(await db.document.count()).toBe(10_000);
    }, 60_000);
  });

  describe("in process", () => {
    const flow = async () => channels["in process"]<DataFlow<Models>>(application, database);
    const once = { idempotencyKey: "k" };

    test("a key is a principal's and a tenant's", async () => {
      const db = await flow();
      const principals = [
        { id: "a", roles: [], tenant: null },
        { id: "b", roles: [], tenant: null },
        { id: "a", roles: [], tenant: "t" },
        { id: "a", roles: [], tenant: "u" },
        // Not to be taken for one another, however their parts are put together.
        { id: 'a","t', roles: [], tenant: null },
        { id: "a", roles: [], tenant: 'null,"x' },
      ];
      for (const principal of principals) {
        const first = await db.as(principal).agreement.create({ text: "x" }, once);
        expect(await db.as({ ...principal, roles: ["r"] }).agreement.create({ text: "x" }, once)).toEqual(
          first,
        );
      }
      expect(await db.agreement.count()).toBe(principals.length);
    });

    test("it is refused at once while the first has not ended", async () => {
      if (name === "PGlite") return; // it has one connection: the second waits until the first has ended
      const db = await flow();
      const { id } = await db.document.create({ title: "a" });
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let locker = Promise.resolve();
      await new Promise<void>((locked) => {
        locker = database.transaction(async (tx) => {
          await tx.query({ name: "", text: "SELECT 1 FROM documents FOR UPDATE" }, []);
          locked();
          await held;
        });
      });
      const first = db.document.update(id, { views: 1 }, once);
      const waiting = `SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      while ((await sql(waiting))[0]?.[0] === "0") await pause(5);
      const began = performance.now();
      await expect(db.document.update(id, { views: 1 }, once)).rejects.toMatchObject({
        code: "in_flight",
        status: 409,
        retryAfter: 1,
      });
      // Another input would be a mismatch, if anybody knew of the first.
      await expect(db.document.update(id, { views: 2 }, once)).rejects.toMatchObject({ code: "in_flight" });
      expect(performance.now() - began).toBeLessThan(500);
      release();
      await locker;
      const answer = await first;
      expect(await db.document.update(id, { views: 1 }, once)).toEqual(answer);
    });

    test("within a transaction the record is the transaction's", async () => {
      const db = await flow();
      const undone = db.transaction(async (tx) => {
        const row = await tx.document.create({ title: "a" }, once);
        expect(await tx.document.create({ title: "a" }, once)).toEqual(row);
        throw new RangeError("undo");
      });
      await expect(undone).rejects.toThrow(RangeError);
      expect([await db.document.count(), await records()]).toEqual([0, 0]);
      const row = await db.transaction(async (tx) => {
        await expect(tx.label.delete("nobody", once)).rejects.toMatchObject({ code: "not_found" });
        // What failed has left the transaction as it was.
        return tx.document.create({ title: "a" }, once);
      });
      expect(await db.document.create({ title: "a" }, once)).toEqual(row);
      expect(await records()).toBe(1);
    });

    test("a transaction that looks at the past does not do it again", async () => {
      if (name === "PGlite") return; // it has one connection
      const db = await flow();
      const other = await flow();
      for (const isolation of ["repeatable read", "serializable"] as const) {
        const key = { idempotencyKey: isolation.replace(" ", "-") };
        const before = await db.agreement.count();
        const late = async (retries: number) =>
          db.transaction(
            async (tx) => {
              await tx.label.count();
              // Somebody else is faster, and this transaction cannot see it.
              await other.agreement.create({ text: "x" }, key);
              return tx.agreement.create({ text: "x" }, key);
            },
            { isolation, retries },
          );
        await expect(late(0)).rejects.toMatchObject({ status: 503 });
        expect(await db.agreement.count()).toBe(before + 1);
        expect(await late(1)).toEqual(await other.agreement.create({ text: "x" }, key));
        expect(await db.agreement.count()).toBe(before + 1);
      }
    });

    test("expired records go with those that are kept, and by a purge", async () => {
      const db = await flow();
      for (let place = 0; place < 10; place += 1) {
        await db.label.create({ name: `l${place}`, color: "red" }, { idempotencyKey: `k${place}` });
      }
      expect(await purgeIdempotency(database, 100)).toBe(0);
      await sql(`UPDATE prewire_idempotency SET at = now() - interval '25 hours'`);
      expect(await purgeIdempotency(database, 4)).toBe(4);
      expect(await records()).toBe(6);
      for (let place = 0; place < 40; place += 1) {
        await db.label.create({ name: `n${place}`, color: "red" }, { idempotencyKey: `n${place}` });
      }
      expect(await records()).toBe(40);
      expect(await purgeIdempotency(database, 100)).toBe(0);
    });

    test("a value that JSON has not is refused", async () => {
      const db = await flow();
      const circle: Record<string, unknown> = {};
      circle.circle = circle;
      for (const title of [1n, circle, [circle]]) {
        await expect(db.document.create({ title } as never, once)).rejects.toMatchObject({
          code: "validation_failed",
        });
      }
    });
  });
});

test("equal values have one text, and different ones two", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const shuffled = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(shuffled)
          : typeof value === "object" && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .toReversed()
                  .map(([each, member]) => [each, shuffled(member)]),
              )
            : value;
      expect(canonicalJson(shuffled(left))).toBe(canonicalJson(left));
      expect(JSON.parse(canonicalJson(left))).toEqual(JSON.parse(JSON.stringify(left)));
      if (JSON.stringify(shuffled(left)) !== JSON.stringify(shuffled(right))) {
        const isSame = canonicalJson(left) === canonicalJson(right);
        if (isSame) expect(left).toEqual(right);
      }
    }),
    { numRuns: 500 },
  );
  expect(canonicalJson({ b: 1, a: [undefined, { d: undefined, c: "\u2028" }] })).toBe(
    '{"a":[null,{"c":"\u2028"}],"b":1}',
  );
});
