/** Changes of a row as it was seen: `version`, `ifMatch`, `etagOf`, `requireIfMatch`, with the client and in process alike. */
import { beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { PreconditionFailedError } from "#runtime/client/errors.js";
import { etagOf, type MatchOptions } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import type { DataFlow } from "#runtime/dataflow/data-flow.js";
import { application } from "../../../golden/versioned/generated/application.js";
import { DocumentReadNode, DocumentUpdateNode } from "../../../golden/versioned/generated/document/nodes.js";
import type { Models } from "../../../golden/versioned/generated/models.js";
import { channels } from "../../../support/channels.js";
import { eachDatabase } from "../../../support/databases.js";
import { migrated } from "../../nexus/support.js";

const failed = { code: "precondition_failed", status: 412 };
const missing = "00000000-0000-0000-0000-000000000000";

eachDatabase((_name, open) => {
  let database: Database;
  const sql = async (text: string) => database.query({ name: "", text }, []);
  beforeAll(async () => {
    database = await migrated(await open(), application);
  });
  beforeEach(async () => {
    await sql("TRUNCATE documents, counters, labels, agreements, folders, prewire_idempotency");
  });

  describe.each(Object.entries(channels))("%s", (channel, openModels) => {
    const models = async (): Promise<Models> => openModels<Models>(application, database);

    test("a version counts the changes of its row, whatever makes them", async () => {
      const db = await models();
      const { id } = await db.document.create({ title: "a" });
      const version = async () => (await db.document.read(id))?.version;
      expect(await version()).toBe(1);
      expect((await db.document.update(id, { views: 1 })).version).toBe(2);
      expect((await db.document.update(id, {})).version).toBe(2);
      const upserted = await db.document.upsert({
        where: { title: "a" },
        create: { title: "a" },
        update: { views: 2 },
      });
      expect(upserted).toMatchObject({ created: false, data: { id, version: 3, views: 2 } });
      await db.document.upsert({ where: { title: "a" }, create: { title: "a" }, update: {} });
      expect(await version()).toBe(3);
      await db.document.bulkUpdate({ data: [{ id, views: 3 }] });
      expect(await version()).toBe(4);
      await db.document.bulkUpdate({ where: { id }, data: { views: 4 } });
      expect(await version()).toBe(5);
      await db.document.bulkUpsert({ data: [{ title: "a", views: 5 }], conflictFields: ["title"] });
      expect(await version()).toBe(6);
      await db.document.bulkCreate({
        data: [{ title: "a", views: 6 }, { title: "b" }],
        onConflict: "update",
        conflictFields: ["title"],
      });
      expect(await version()).toBe(7);
      const { data } = await db.document.list({ where: { version: { gte: 1 } }, sort: "version" });
      expect(data.map((row) => row.version)).toEqual([1, 7]);
      // @ts-expect-error nobody sets it
      await expect(db.document.create({ title: "c", version: 9 })).rejects.toMatchObject({
        code: "read_only_field",
      });
      // @ts-expect-error nor changes it
      await expect(db.document.update(id, { version: 9 })).rejects.toMatchObject({ code: "read_only_field" });
      expect((await db.counter.create({ name: "n" })).version).toBe(1);
      expect((await db.counter.update("n", { value: 1 })).version).toBe(2);
    });

    test("a row's tag makes the round trip", async () => {
      const db = await models();
      const created = await db.document.create({ title: "a" });
      const read = await db.document.read(created.id);
      expect(etagOf(created)).toMatch(/^"\d+-\d{16}"$/);
      expect(etagOf(read ?? {})).toBe(etagOf(created));
      const updated = await db.document.update(created.id, { views: 1 }, { ifMatch: etagOf(created) });
      expect(etagOf(updated)).not.toBe(etagOf(created));
      const stale = db.document.update(created.id, { views: 2 }, { ifMatch: etagOf(created) });
      await expect(stale).rejects.toThrow(PreconditionFailedError);
      await expect(stale).rejects.toMatchObject({ ...failed, etag: etagOf(updated) });
      await expect(db.document.delete(created.id, { ifMatch: etagOf(created) })).rejects.toMatchObject({
        ...failed,
        etag: etagOf(updated),
      });
      expect(await db.document.read(created.id)).toEqual(updated);
      const { data: upserted } = await db.document.upsert({
        where: { id: created.id },
        create: { title: "x" },
        update: { views: 3 },
      });
      const last = await db.document.update(created.id, { views: 4 }, { ifMatch: etagOf(upserted) });
      await db.document.delete(created.id, { ifMatch: etagOf(last) });
      expect(await db.document.read(created.id)).toBeNull();
    });

    test("rows of lists, copies and other objects have no tag", async () => {
      const db = await models();
      const created = await db.document.create({ title: "a" });
      const { data } = await db.document.list();
      expect(data).toEqual([created]);
      expect(etagOf(data[0] ?? {})).toBeUndefined();
      expect(etagOf({ ...created })).toBeUndefined();
      const { results } = await db.document.bulkUpdate({ data: [{ id: created.id, views: 1 }] });
      expect(etagOf(results[0]?.data ?? {})).toBeUndefined();
      // What has no tag would have no condition.
      const unseen = db.document.update(created.id, { views: 9 }, { ifMatch: etagOf(data[0] ?? {}) });
      await expect(unseen).rejects.toMatchObject({
        code: "validation_failed",
        complaints: [{ pointer: "/ifMatch" }],
      });
      expect((await db.document.read(created.id))?.views).toBe(1);
    });

    test("lists of tags, any row, versions; weak and foreign tags never match", async () => {
      const db = await models();
      const change = async (ifMatch: string) => {
        const row = await db.document.create({ title: `t${ifMatch}` });
        const text = ifMatch.replaceAll("TAG", etagOf(row) ?? "");
        const answer = await db.document.update(row.id, { views: 7 }, { ifMatch: text }).then(
          ({ views }) => views,
          ({ code }: { code: string }) => code,
        );
        const now = await db.document.read(row.id);
        expect(now?.views).toBe(answer === 7 ? 7 : 0);
        await db.document.delete(row.id);
        return answer;
      };
      for (const right of [
        "TAG",
        "*",
        " * ",
        `"x", TAG`,
        `TAG,"y"`,
        `W/TAG, TAG`,
        `"1"`,
        `"9","1"`,
        `,, TAG ,`,
      ]) {
        expect([right, await change(right)]).toEqual([right, 7]);
      }
      for (const wrong of [`W/TAG`, `"x"`, `""`, `"2"`, `W/"1"`, `"01"`, `"99999999999"`, `"');--"`]) {
        expect([wrong, await change(wrong)]).toEqual([wrong, "precondition_failed"]);
      }
      for (const none of [
        "",
        "x",
        "1",
        `"x`,
        `x"`,
        `"x" "y"`,
        `*, "x"`,
        `"a"b`,
        `w/"a"`,
        `"1 "`,
        `"a"; "b"`,
      ]) {
        expect([none, await change(none)]).toEqual([none, "validation_failed"]);
      }
    });

    test("a row that is not there is not found, condition or not", async () => {
      const db = await models();
      for (const ifMatch of ["*", '"1"', '"7-1700000000000000"']) {
        const code = { code: "not_found", status: 404 };
        await expect(db.document.update(missing, { views: 1 }, { ifMatch })).rejects.toMatchObject(code);
        await expect(db.document.delete(missing, { ifMatch })).rejects.toMatchObject(code);
        await expect(db.label.update("nobody", {}, { ifMatch })).rejects.toMatchObject(code);
      }
    });

    test("an empty change has the condition, too", async () => {
      const db = await models();
      const row = await db.document.create({ title: "a" });
      expect(await db.document.update(row.id, {}, { ifMatch: etagOf(row) })).toEqual(row);
      await expect(db.document.update(row.id, {}, { ifMatch: '"2"' })).rejects.toMatchObject(failed);
    });

    test("rows without times have tags, with and without a version", async () => {
      const db = await models();
      const label = await db.label.create({ name: "bug", color: "red" });
      expect(etagOf(label)).toMatch(/^"\d+"$/);
      const blue = await db.label.update("bug", { color: "blue" }, { ifMatch: etagOf(label) });
      await expect(db.label.delete("bug", { ifMatch: etagOf(label) })).rejects.toMatchObject({
        ...failed,
        etag: etagOf(blue),
      });
      const counter = await db.counter.create({ name: "c" });
      expect(etagOf(counter)).toMatch(/^"\d+-1"$/);
      const next = await db.counter.update("c", { value: 1 }, { ifMatch: etagOf(counter) });
      expect(etagOf(next)).toMatch(/^"\d+-2"$/);
      await expect(db.counter.update("c", { value: 2 }, { ifMatch: etagOf(counter) })).rejects.toMatchObject(
        failed,
      );
      expect((await db.counter.update("c", { value: 2 }, { ifMatch: '"2"' })).version).toBe(3);
      await db.counter.delete("c", { ifMatch: '"3"' });
      await db.label.delete("bug", { ifMatch: etagOf(blue) });
    });

    test("where it must be said which version is meant, nothing changes without", async () => {
      const db = await models();
      const row = await db.agreement.create({ text: "first" });
      expectTypeOf<Parameters<Models["agreement"]["update"]>[2]>().toEqualTypeOf<MatchOptions>();
      const required = { code: "precondition_required", status: 428 };
      // @ts-expect-error the options are required
      await expect(db.agreement.update(row.number, { text: "x" })).rejects.toMatchObject(required);
      // @ts-expect-error and what they must say
      await expect(db.agreement.delete(row.number, {})).rejects.toMatchObject(required);
      const unseen = { data: [{ text: "x" }], onConflict: "update", conflictFields: ["number"] };
      // @ts-expect-error no such conflict can be resolved
      await expect(db.agreement.bulkCreate(unseen)).rejects.toMatchObject({ status: 428 });
      for (const name of ["upsert", "bulkUpdate", "bulkDelete", "bulkUpsert"])
        expect(name in db.agreement).toBe(false);
      // Nor by the way, through a row that it belongs to.
      const folder = { name: "f", agreements: [{ connect: row.number }] };
      await expect(db.folder.create(folder)).rejects.toMatchObject({
        ...required,
        complaints: [{ pointer: "/agreements/0/connect" }],
      });
      expect(await db.folder.count()).toBe(0);
      expect(await db.agreement.read(row.number)).toEqual(row);
      const changed = await db.agreement.update(row.number, { text: "x" }, { ifMatch: etagOf(row) });
      await db.agreement.bulkCreate({ data: [{ text: "y" }] });
      await db.agreement.delete(row.number, { ifMatch: etagOf(changed) });
      expect(await db.agreement.count()).toBe(1);
    });

    test("what has no row to compare with takes no condition", async () => {
      const db = await models();
      const wrong = { ifMatch: '"1"' } as object;
      const about = {
        code: "validation_failed",
        complaints: [{ pointer: expect.stringMatching(/if-?match/i) }],
      };
      await expect(db.document.create({ title: "a" }, wrong)).rejects.toMatchObject(about);
      const upsert = { where: { title: "a" }, create: { title: "a" }, update: {} };
      await expect(db.document.upsert(upsert, wrong)).rejects.toMatchObject(about);
      await expect(db.document.bulkCreate({ data: [] }, wrong)).rejects.toMatchObject(about);
      await expect(db.document.bulkDelete({ ids: [] }, wrong)).rejects.toMatchObject(about);
      for (const option of ["ifMatch", "idempotencyKey", "validateOnly"]) {
        const unknown = { code: "unknown_field", complaints: [{ pointer: `/${option}` }] };
        const options = { [option]: "x" };
        await expect(db.document.read(missing, options)).rejects.toMatchObject(unknown);
        await expect(db.document.list({}, options)).rejects.toMatchObject(unknown);
        await expect(db.document.count({}, options)).rejects.toMatchObject(unknown);
      }
      expect(await db.document.count()).toBe(0);
    });

    test("of a hundred who add one and try again when they were late, none is lost", async () => {
      const db = await models();
      const { id } = await db.document.create({ title: "a" });
      let late = 0;
      const increment = async (): Promise<void> => {
        for (;;) {
          const row = await db.document.read(id);
          if (row === null) throw new Error("the row is gone");
          try {
            await db.document.update(id, { views: row.views + 1 }, { ifMatch: etagOf(row) });
            return;
          } catch (error) {
            if (!(error instanceof PreconditionFailedError)) throw error;
            late += 1;
          }
        }
      };
      await Promise.all(Array.from({ length: 100 }, increment));
      expect(await db.document.read(id)).toMatchObject({ views: 100, version: 101 });
      expect(late).toBeGreaterThan(0);
    }, 60_000);

    test("one of many who saw the same row changes it, or deletes it", async () => {
      const db = await models();
      for (const round of [1, 2, 3]) {
        const row = await db.counter.create({ name: `r${round}` });
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, async (_, value) =>
            value % 5 === 4
              ? db.counter.delete(row.name, { ifMatch: etagOf(row) })
              : db.counter.update(row.name, { value }, { ifMatch: etagOf(row) }),
          ),
        );
        const won = outcomes.filter(({ status }) => status === "fulfilled");
        expect(won).toHaveLength(1);
        const codes = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
        expect(["precondition_failed", "not_found"]).toEqual(expect.arrayContaining([...new Set(codes)]));
        const now = await db.counter.read(row.name);
        expect(now === null || now.version === 2).toBe(true);
      }
    });

    test("ten thousand tags", async () => {
      if (channel === "over HTTP") return; // no header holds them: the server answers 431, see the suite of REST
      const db = await models();
      const row = await db.document.create({ title: "a" });
      const others = Array.from({ length: 10_000 }, (_, place) => `"${place + 2}-1700000000000000"`);
      await expect(
        db.document.update(row.id, { views: 1 }, { ifMatch: others.join(", ") }),
      ).rejects.toMatchObject(failed);
      const list = [...others, etagOf(row)].join(",");
      expect((await db.document.update(row.id, { views: 1 }, { ifMatch: list })).views).toBe(1);
      const garbage = `${others.join(", ")} x`;
      const began = performance.now();
      await expect(db.document.update(row.id, {}, { ifMatch: garbage })).rejects.toMatchObject({
        code: "validation_failed",
      });
      expect(performance.now() - began).toBeLessThan(1_000);
    });
  });

  describe("in process", () => {
    const flow = async () => await channels["in process"]<DataFlow<Models>>(application, database);

    test("within a transaction rows have no tag, and errors none either", async () => {
      const db = await flow();
      const row = await db.document.create({ title: "a" });
      await db.transaction(async (tx) => {
        const read = await tx.document.read(row.id);
        expect(etagOf(read ?? {})).toBeUndefined();
        const updated = await tx.document.update(row.id, { views: 1 }, { ifMatch: etagOf(row) });
        expect(etagOf(updated)).toBeUndefined();
        const stale = tx.document.update(row.id, { views: 2 }, { ifMatch: etagOf(row) });
        await expect(stale).rejects.toMatchObject({ ...failed, etag: undefined });
        expect((await tx.document.update(row.id, { views: 3 }, { ifMatch: '"2"' })).version).toBe(3);
      });
      expect(await db.document.read(row.id)).toMatchObject({ views: 3, version: 3 });
    });

    test("nodes take them as methods do", async () => {
      const db = await flow();
      const row = await db.document.create({ title: "a" });
      const read = await db.run(DocumentReadNode, { key: row.id });
      const ifMatch = etagOf(read ?? {});
      const change = { key: row.id, data: { views: 1 } };
      const updated = await db.run(DocumentUpdateNode, change, { ifMatch });
      expect(updated.version).toBe(2);
      await expect(db.run(DocumentUpdateNode, change, { ifMatch })).rejects.toMatchObject({
        ...failed,
        etag: etagOf(updated),
      });
    });

    test("a tag that SQL by hand made old does not match", async () => {
      const db = await flow();
      const row = await db.document.create({ title: "a" });
      await sql("UPDATE documents SET title = 'b'");
      await expect(db.document.delete(row.id, { ifMatch: etagOf(row) })).rejects.toMatchObject(failed);
      for (const at of ["1969-12-31T23:59:59.5Z", "2000-01-01T00:00:00.000001Z", "9999-01-01"]) {
        await sql(`UPDATE documents SET updated_at = '${at}'`);
        const now = await db.document.read(row.id);
        await db.document.update(row.id, { views: 1 }, { ifMatch: etagOf(now ?? {}) });
      }
    });
  });
});
