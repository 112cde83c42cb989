/** Writes that are only tried: everything runs, the answer is the one that would be, and nothing stays. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { etagOf } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import type { DataFlow } from "#runtime/dataflow/data-flow.js";
import { application } from "../../../golden/versioned/generated/application.js";
import type { Models } from "../../../golden/versioned/generated/models.js";
import { channels } from "../../../support/channels.js";
import { eachDatabase } from "../../../support/databases.js";
import { migrated } from "../../nexus/support.js";

eachDatabase((_name, open) => {
  let database: Database;
  const sql = async (text: string) => (await database.query({ name: "", text }, [])).rows;
  const stored = async () => sql("SELECT d, d.xmin FROM documents d ORDER BY id");
  beforeAll(async () => {
    database = await migrated(await open(), application);
    // What only a commit would find: two titles may be the same in between.
    await database.script(`
      ALTER TABLE documents ADD CONSTRAINT views_unique UNIQUE (views) DEFERRABLE INITIALLY DEFERRED;
      CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.title := upper(NEW.title); RETURN NEW; END $$;
      CREATE TRIGGER shout BEFORE INSERT ON documents FOR EACH ROW EXECUTE FUNCTION shout();`);
  });
  beforeEach(async () => {
    await sql("TRUNCATE documents, counters, labels, agreements, prewire_idempotency");
  });

  describe.each(Object.entries(channels))("%s", (_channel, openModels) => {
    const models = async (): Promise<Models> => openModels<Models>(application, database);
    const tried = { validateOnly: true };

    test("every write answers what it would, and does nothing", async () => {
      const db = await models();
      const row = await db.document.create({ title: "a" });
      const before = await stored();
      expect(row.title).toBe("A");
      const created = await db.document.create({ title: "b", views: 1 }, tried);
      expect(created).toMatchObject({ title: "B", views: 1, version: 1 });
      const updated = await db.document.update(row.id, { views: 5 }, { ...tried, ifMatch: etagOf(row) });
      expect(updated).toMatchObject({ id: row.id, views: 5, version: 2 });
      const upserted = await db.document.upsert(
        { where: { id: row.id }, create: { title: "x" }, update: { views: 6 } },
        tried,
      );
      expect(upserted).toMatchObject({ created: false, data: { views: 6 } });
      for (const each of [created, updated, upserted.data]) expect(etagOf(each)).toBeUndefined();
      const many = await db.document.bulkCreate(
        {
          data: [
            { title: "c", views: 2 },
            { title: "d", views: 3 },
          ],
        },
        tried,
      );
      expect(many.counts.created).toBe(2);
      expect(
        (await db.document.bulkUpdate({ where: { id: row.id }, data: { views: 4 } }, tried)).counts.updated,
      ).toBe(1);
      expect(
        (await db.document.bulkUpsert({ data: [{ title: "A" }], conflictFields: ["title"] }, tried)).counts
          .updated,
      ).toBe(1);
      expect((await db.document.bulkDelete({ ids: [row.id] }, tried)).counts.deleted).toBe(1);
      expect(await db.document.delete(row.id, tried)).toBeUndefined();
      expect(await stored()).toEqual(before);
      expect(await db.document.create({ title: "b", views: 1 }, { validateOnly: false })).toMatchObject({
        views: 1,
      });
    });

    test("it fails as the write would", async () => {
      const db = await models();
      const row = await db.document.create({ title: "a" });
      const before = await stored();
      const cases: [() => Promise<unknown>, object][] = [
        [() => db.document.create({ title: "" }, tried), { code: "validation_failed", status: 400 }],
        [() => db.document.create({ title: "A" }, tried), { code: "unique_violation", status: 409 }],
        [
          () => db.document.update(row.id, { views: 1 }, { ...tried, ifMatch: '"2"' }),
          { status: 412, etag: etagOf(row) },
        ],
        [() => db.document.update(row.id.replace(/./g, "0"), {}, tried), { status: 400 }],
        [() => db.label.delete("nobody", tried), { code: "not_found" }],
        [() => db.agreement.delete(1, tried as never), { code: "precondition_required" }],
        // Found by nothing but the commit.
        [() => db.document.create({ title: "b", views: 0 }, tried), { code: "unique_violation" }],
        [
          () => db.document.create({ title: "b" }, { validateOnly: "yes" } as never),
          { code: "validation_failed" },
        ],
      ];
      for (const [call, error] of cases) await expect(call()).rejects.toMatchObject(error);
      expect(await stored()).toEqual(before);
    });

    test("it leaves no record for its key, and looks at none", async () => {
      const db = await models();
      const both = { validateOnly: true, idempotencyKey: "k" };
      await db.label.create({ name: "a", color: "red" }, both);
      const row = await db.label.create({ name: "a", color: "red" }, { idempotencyKey: "k" });
      expect(row.color).toBe("red");
      await expect(db.label.create({ name: "a", color: "red" }, both)).rejects.toMatchObject({
        code: "unique_violation",
      });
      await expect(
        db.label.create({ name: "b", color: "red" }, { validateOnly: true, idempotencyKey: "no key" }),
      ).rejects.toMatchObject({ code: "validation_failed" });
    });
  });

  test("within a transaction it is a savepoint, and sees what was done before", async () => {
    const db = await channels["in process"]<DataFlow<Models>>(application, database);
    await db.transaction(async (tx) => {
      const { id } = await tx.document.create({ title: "a" });
      expect((await tx.document.update(id, { views: 3 }, { validateOnly: true })).views).toBe(3);
      await expect(tx.document.create({ title: "A" }, { validateOnly: true })).rejects.toMatchObject({
        code: "unique_violation",
      });
      // The transaction itself may still put right what a commit would find.
      await tx.document.create({ title: "b" });
      await tx.document.create({ title: "c", views: 9 }, { validateOnly: true });
      await tx.document.bulkDelete({ where: { title: "B" } });
    });
    expect((await db.document.list()).data).toMatchObject([{ title: "A", views: 0 }]);
  });
});
