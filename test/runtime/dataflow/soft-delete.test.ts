/** Rows that are hidden when they are deleted: each thing that is said of them, one by one. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eachDatabase } from "../../support/databases.js";
import type { UserListQuery } from "../../golden/soft-delete/generated/user/types.js";
import { type Desk, openDesk } from "../../support/soft-delete.js";

const TABLES = "users, profiles, tickets, comments, attachments, settings";

eachDatabase((_name, open) => {
  let desk: Desk;
  let db: Desk["db"];
  let sql: Desk["sql"];
  beforeAll(async () => {
    desk = await openDesk(open);
    ({ db, sql } = desk);
  });
  beforeEach(() => desk.database.script(`TRUNCATE ${TABLES}`));

  let count = 0;
  const user = (email = `u${++count}@example.org`) => db.user.create({ email });
  const ticket = async (requester?: string) =>
    db.ticket.create({
      number: ++count,
      subject: "A printer",
      requesterId: requester ?? (await user()).id,
    });
  const comment = (ticketId: string, more: { parentId?: string } = {}) =>
    db.comment.create({ ticketId, body: "It burns.", ...more });
  const refused = (promise: Promise<unknown>, code: string, pointers?: readonly string[]) =>
    expect(promise).rejects.toMatchObject({
      code,
      ...(pointers === undefined
        ? {}
        : { complaints: pointers.map((pointer) => expect.objectContaining({ pointer })) }),
    });

  describe("a deleted row", () => {
    test("stays, with the time of its deletion, one more version and a new updatedAt", async () => {
      const made = await user();
      expect(made).toMatchObject({ deletedAt: null, version: 1 });
      await db.user.delete(made.id);
      const kept = await db.user.read(made.id, { includeDeleted: true });
      expect(kept).toMatchObject({
        ...made,
        deletedAt: kept?.updatedAt,
        updatedAt: kept?.updatedAt,
        version: 2,
      });
      expect(kept?.deletedAt).toMatch(/Z$/);
      expect((kept?.updatedAt ?? "") >= made.updatedAt).toBe(true);
    });

    test("is not there for reads, lists, counts and aggregates", async () => {
      const gone = await user();
      const here = await user();
      await db.user.delete(gone.id);
      expect(await db.user.read(gone.id)).toBeNull();
      expect(await db.user.list({ total: "exact" })).toMatchObject({ data: [{ id: here.id }], total: 1 });
      expect(await db.user.count()).toBe(1);
      expect(await db.user.count({ where: { id: gone.id } })).toBe(0);
      expect(await db.user.count({ where: { deletedAt: { isNull: false } } })).toBe(0);
      expect(await db.user.aggregate({ count: true })).toEqual({ data: [{ count: 1 }] });
    });

    test("is there for those who ask for it", async () => {
      const gone = await user();
      const here = await user();
      await db.user.delete(gone.id);
      const ids = async (query: Pick<UserListQuery, "includeDeleted" | "where">) =>
        (await db.user.list({ ...query, sort: ["email"], fields: ["id"] })).data.map(({ id }) => id);
      expect((await db.user.list({ includeDeleted: true, total: "exact" })).total).toBe(2);
      expect(new Set(await ids({ includeDeleted: true }))).toEqual(new Set([gone.id, here.id]));
      expect(await ids({ includeDeleted: true, where: { deletedAt: { isNull: false } } })).toEqual([gone.id]);
      expect(await ids({ includeDeleted: false })).toEqual([here.id]);
      expect(await db.user.count({ includeDeleted: true })).toBe(2);
      expect(await db.user.aggregate({ count: true, includeDeleted: true })).toEqual({
        data: [{ count: 2 }],
      });
      expect(await db.user.read(gone.id, { includeDeleted: true })).toMatchObject({ id: gone.id });
    });

    test("is not there to be changed or deleted", async () => {
      const gone = await user();
      await db.user.delete(gone.id);
      await refused(db.user.update(gone.id, { name: "Ann" }), "not_found");
      await refused(db.user.update(gone.id, {}), "not_found");
      await refused(db.user.delete(gone.id), "not_found");
      await refused(db.user.bulkDelete({ ids: [gone.id] }), "not_found", ["/ids/0"]);
      await refused(db.user.bulkUpdate({ data: [{ id: gone.id, name: "Ann" }] }), "not_found", ["/data/0"]);
      const { counts } = await db.user.bulkUpdate({ all: true, data: { name: "Ann" } });
      expect(counts.updated).toBe(0);
      expect((await db.user.bulkDelete({ all: true })).counts.deleted).toBe(0);
      expect(await sql(`SELECT name, version FROM users`)).toEqual([[null, "2"]]);
    });

    test("pages go on over the same rows", async () => {
      for (let i = 0; i < 7; i++) await user();
      const { data } = await db.user.list({ sort: ["email"] });
      await db.user.bulkDelete({ ids: [data[1]?.id ?? "", data[4]?.id ?? ""] });
      const pages = async (includeDeleted: boolean) => {
        const found: string[] = [];
        for await (const { id } of db.user.pages({ sort: ["email"], limit: 2, includeDeleted }))
          found.push(id);
        return found;
      };
      expect(await pages(false)).toEqual(data.filter((_, i) => i !== 1 && i !== 4).map(({ id }) => id));
      expect(await pages(true)).toEqual(data.map(({ id }) => id));
      const first = await db.user.list({ sort: ["email"], limit: 2, includeDeleted: true });
      // A cursor is of the query that it came with.
      await refused(
        db.user.list({ sort: ["email"], limit: 2, cursor: first.nextCursor ?? "" }),
        "invalid_cursor",
      );
    });
  });

  describe("many rows", () => {
    test("are hidden by their keys and by a filter", async () => {
      const [a, b, c] = [await user(), await user("b@example.org"), await user()];
      const answer = await db.user.bulkDelete({ ids: [a.id] });
      expect(answer.results).toMatchObject([{ status: "deleted", data: { id: a.id, version: 2 } }]);
      expect(answer.results[0]?.data?.deletedAt).toMatch(/Z$/);
      expect((await db.user.bulkDelete({ where: { email: b.email } })).counts.deleted).toBe(1);
      expect(
        await sql(
          `SELECT id, deleted_at = updated_at, version FROM users WHERE deleted_at IS NOT NULL ORDER BY id`,
        ),
      ).toEqual([
        [a.id, "t", "2"],
        [b.id, "t", "2"],
      ]);
      expect((await db.user.list()).data).toEqual([c]);
    });

    test("hidden one for itself, where one cannot be", async () => {
      const asked = await ticket();
      const free = await user();
      const { results } = await db.user.bulkDelete({
        ids: [asked.requesterId, free.id],
        mode: "perRow",
        return: "ids",
      });
      expect(results).toMatchObject([
        { status: "failed", error: { code: "foreign_key_violation" } },
        { status: "deleted", id: free.id },
      ]);
      expect(await db.user.read(asked.requesterId)).not.toBeNull();
    });
  });

  describe("relations", () => {
    test("do not lead to deleted rows, unless they are asked for", async () => {
      const asked = await ticket();
      const [kept, gone] = [await comment(asked.id), await comment(asked.id)];
      await db.comment.delete(gone.id);
      const included = async (includeDeleted?: boolean) => {
        const row = await db.ticket.read(asked.id, {
          include: "comments,requester",
          ...(includeDeleted === undefined ? {} : { includeDeleted }),
        });
        return row?.comments?.map(({ id }) => id).toSorted();
      };
      expect(await included()).toEqual([kept.id]);
      expect(await included(true)).toEqual([kept.id, gone.id].toSorted());
      const some = { comments: { some: { id: gone.id } } };
      expect(await db.ticket.count({ where: some })).toBe(0);
      expect(await db.ticket.count({ where: some, includeDeleted: true })).toBe(1);
      expect(await db.ticket.count({ where: { comments: { every: { id: kept.id } } } })).toBe(1);
      expect(await db.ticket.count({ where: { comments: { none: { id: gone.id } } } })).toBe(1);
    });

    test("of one row to one: another may take its place, and the living one is shown", async () => {
      const owner = await user();
      const first = await db.profile.create({ userId: owner.id, about: "first" });
      await refused(db.profile.create({ userId: owner.id, about: "two" }), "unique_violation", ["/userId"]);
      await db.profile.delete(first.id);
      expect((await db.user.read(owner.id, { include: "profile" }))?.profile).toBeNull();
      expect(
        (await db.user.read(owner.id, { include: "profile", includeDeleted: true }))?.profile,
      ).toMatchObject({ about: "first" });
      const second = await db.profile.create({ userId: owner.id, about: "second" });
      await db.profile.delete(second.id);
      await db.profile.create({ userId: owner.id, about: "third" });
      for (const includeDeleted of [false, true]) {
        const { data } = await db.user.list({ include: "profile", includeDeleted });
        expect(data).toMatchObject([{ profile: { about: "third" } }]);
      }
    });

    test("to a deleted row are refused, however they are made", async () => {
      const gone = await user();
      const asked = await ticket();
      await db.user.delete(gone.id);
      const data = { number: 1, subject: "x", requesterId: gone.id };
      const at = ["/requesterId"];
      await refused(db.ticket.create(data), "foreign_key_violation", at);
      await refused(db.ticket.update(asked.id, { requesterId: gone.id }), "foreign_key_violation", at);
      await refused(db.ticket.update(asked.id, { assigneeId: gone.id }), "foreign_key_violation", [
        "/assigneeId",
      ]);
      await refused(db.ticket.bulkCreate({ data: [data] }), "foreign_key_violation", ["/data/0/requesterId"]);
      await refused(
        db.ticket.bulkUpdate({ data: [{ id: asked.id, requesterId: gone.id }] }),
        "foreign_key_violation",
        ["/data/0/requesterId"],
      );
      await refused(
        db.ticket.bulkUpdate({ where: { id: asked.id }, data: { requesterId: gone.id } }),
        "foreign_key_violation",
        ["/data/requesterId"],
      );
      await refused(
        db.ticket.upsert({
          where: { id: asked.id },
          create: { ...data, requesterId: asked.requesterId },
          update: { requesterId: gone.id },
        }),
        "foreign_key_violation",
        ["/create/requesterId"],
      );
      await refused(
        db.ticket.upsert({ where: { id: gone.id }, create: data, update: {} }),
        "foreign_key_violation",
        ["/create/requesterId"],
      );
      await refused(
        db.ticket.bulkUpsert({ data: [{ ...data, id: asked.id }], update: ["requesterId"] }),
        "foreign_key_violation",
        ["/data/0/requesterId"],
      );
      expect(await db.ticket.list()).toMatchObject({ data: [asked] });
    });

    test("to a deleted row cannot be connected, nor a deleted row", async () => {
      const gone = await user();
      const asked = await ticket();
      await db.user.delete(gone.id);
      await refused(
        db.comment.create({ body: "x", ticketId: asked.id, answers: [{ connect: gone.id }] }),
        "foreign_key_violation",
        ["/answers/0/connect"],
      );
      const lost = await comment(asked.id);
      await db.comment.delete(lost.id);
      await refused(
        db.comment.create({ body: "x", ticketId: asked.id, answers: [{ connect: lost.id }] }),
        "foreign_key_violation",
        ["/answers/0/connect"],
      );
      await db.ticket.delete(asked.id);
      await refused(comment(asked.id), "foreign_key_violation", ["/ticketId"]);
      await refused(db.attachment.create({ ticketId: asked.id, file: "a" }), "foreign_key_violation", [
        "/ticketId",
      ]);
    });

    test("that are left as they are do not keep a row from being changed", async () => {
      const asked = await ticket();
      const file = await db.attachment.create({ ticketId: asked.id, file: "a" });
      await db.ticket.delete(asked.id);
      expect(await db.attachment.update(file.id, { file: "b" })).toMatchObject({ file: "b" });
      expect(await db.attachment.update(file.id, { file: "c", ticketId: asked.id })).toMatchObject({
        file: "c",
      });
    });
  });

  describe("what refers to a deleted row", () => {
    test("restrict: is in its way as long as it is there itself", async () => {
      const asked = await ticket();
      await refused(db.user.delete(asked.requesterId), "foreign_key_violation");
      await expect(db.user.delete(asked.requesterId)).rejects.toThrow(
        "The User is still in use: requesterId of Ticket refers to it.",
      );
      await db.ticket.delete(asked.id);
      await db.user.delete(asked.requesterId);
      expect(await db.user.read(asked.requesterId)).toBeNull();
    });

    test("cascade: is hidden at the same moment, and so is what refers to that", async () => {
      const asked = await ticket();
      const first = await comment(asked.id);
      const answer = await comment(asked.id, { parentId: first.id });
      const other = await comment((await ticket()).id);
      await db.ticket.delete(asked.id);
      expect((await db.comment.list()).data).toEqual([other]);
      const gone = await db.ticket.read(asked.id, { includeDeleted: true });
      for (const { id } of [first, answer]) {
        expect(await db.comment.read(id, { includeDeleted: true })).toMatchObject({
          deletedAt: gone?.deletedAt,
          updatedAt: gone?.deletedAt,
        });
      }
    });

    test("cascade, of rows that cannot be hidden: they stay until the row is purged", async () => {
      const asked = await ticket();
      const file = await db.attachment.create({ ticketId: asked.id, file: "a" });
      await db.ticket.delete(asked.id);
      expect(await db.attachment.read(file.id)).toEqual(file);
      expect((await db.attachment.read(file.id, { include: "ticket" }))?.ticket).toBeNull();
    });

    test("set-null: refers to nothing then, and is another version", async () => {
      const helper = await user();
      const asked = await ticket();
      const hidden = await ticket();
      for (const { id } of [asked, hidden]) await db.ticket.update(id, { assigneeId: helper.id });
      await db.ticket.delete(hidden.id);
      await db.user.delete(helper.id);
      expect(await db.ticket.read(asked.id)).toMatchObject({ assigneeId: null, version: 3 });
      expect(await db.ticket.read(hidden.id, { includeDeleted: true })).toMatchObject({ assigneeId: null });
      await db.user.restore(helper.id);
      expect(await db.ticket.read(asked.id)).toMatchObject({ assigneeId: null, version: 3 });
    });

    test("in many rows that go together nothing is in the way", async () => {
      const asked = await ticket();
      const first = await comment(asked.id);
      const answer = await comment(asked.id, { parentId: first.id });
      const { counts } = await db.comment.bulkDelete({ ids: [answer.id, first.id] });
      expect(counts.deleted).toBe(2);
      expect(await db.comment.count()).toBe(0);
    });
  });

  describe("restoring", () => {
    test("brings the row back as another version, and answers it", async () => {
      const made = await user();
      await db.user.delete(made.id);
      const back = await db.user.restore(made.id);
      expect(back).toEqual({ ...made, updatedAt: back.updatedAt, version: 3 });
      expect(await db.user.read(made.id)).toEqual(back);
      expect(await db.user.restore(made.id)).toEqual(back);
    });

    test("a row that is not there is refused", async () => {
      await refused(db.user.restore("00000000-0000-7000-8000-000000000000"), "not_found");
      await refused(db.user.restore("nobody" as string), "validation_failed", ["/id"]);
    });

    test("brings back what went with it, and nothing that was gone before", async () => {
      const asked = await ticket();
      const before = await comment(asked.id);
      await db.comment.delete(before.id);
      const first = await comment(asked.id);
      const answer = await comment(asked.id, { parentId: first.id });
      await db.ticket.delete(asked.id);
      await db.ticket.restore(asked.id);
      const ids = (await db.comment.list({ fields: ["id"] })).data.map(({ id }) => id);
      expect(ids.toSorted()).toEqual([first.id, answer.id].toSorted());
      expect(await db.comment.restore(before.id)).toMatchObject({ deletedAt: null });
    });

    test("brings rows back that refer to others which come back behind them", async () => {
      const [asked, other] = [await ticket(), await ticket()];
      const first = await comment(asked.id);
      const between = await comment(other.id, { parentId: first.id });
      const last = await comment(asked.id, { parentId: between.id });
      // It stands behind the last one now, and takes its answer, which that one needs, with it when its turn comes.
      await db.comment.update(first.id, { body: "It still burns." });
      await db.ticket.delete(asked.id);
      expect(await db.comment.count()).toBe(0);
      await db.transaction(async (tx) => {
        await tx.ticket.restore(asked.id);
        // Nothing is left to be looked at later.
        await tx.comment.delete(last.id);
        await tx.ticket.delete(other.id);
        await expect(tx.transaction((inner) => inner.comment.restore(between.id))).rejects.toMatchObject({
          code: "foreign_key_violation",
        });
      });
      expect((await db.comment.list()).data).toMatchObject([{ id: first.id }]);
    });

    test("is refused where the row would refer to a deleted one", async () => {
      const asked = await ticket();
      const first = await comment(asked.id);
      await db.ticket.delete(asked.id);
      await refused(db.comment.restore(first.id), "foreign_key_violation", ["/ticketId"]);
      await db.user.delete(asked.requesterId);
      await refused(db.ticket.restore(asked.id), "foreign_key_violation", ["/requesterId"]);
      await db.user.restore(asked.requesterId);
      await db.ticket.restore(asked.id);
      expect(await db.comment.read(first.id)).not.toBeNull();
    });

    test("is refused where another row has taken its unique value", async () => {
      const old = await user("same@example.org");
      await db.user.delete(old.id);
      const young = await user("same@example.org");
      await refused(db.user.restore(old.id), "unique_violation", ["/email"]);
      await db.user.delete(young.id);
      expect(await db.user.restore(old.id)).toMatchObject({ email: "same@example.org" });
    });

    test("a whole tree is refused where one of it cannot come back, and nothing comes back then", async () => {
      const owner = await user();
      const first = await db.profile.create({ userId: owner.id, about: "first" });
      await db.user.delete(owner.id);
      expect(await db.profile.read(first.id)).toBeNull();
      // By hand somebody has put another in its place.
      await sql(`ALTER TABLE profiles DISABLE TRIGGER prewire_references`);
      await sql(`INSERT INTO profiles (id, user_id, about) VALUES (gen_random_uuid(), '${owner.id}', 'x')`);
      await sql(`ALTER TABLE profiles ENABLE TRIGGER prewire_references`);
      await refused(db.user.restore(owner.id), "unique_violation");
      expect(await db.user.read(owner.id)).toBeNull();
    });
  });

  describe("unique values", () => {
    test("are free again with their row's deletion, and unique among those that are there", async () => {
      const first = await user("one@example.org");
      await db.user.delete(first.id);
      const second = await user("one@example.org");
      await refused(user("one@example.org"), "unique_violation", ["/email"]);
      await db.user.delete(second.id);
      await user("one@example.org");
      expect(await db.user.count({ includeDeleted: true, where: { email: "one@example.org" } })).toBe(3);
    });

    test("find the row that is there in an upsert, and make one where the row is deleted", async () => {
      const first = await user("one@example.org");
      const wish = {
        where: { email: "one@example.org" },
        create: {},
        update: { name: "Ann" },
      } as const;
      expect(await db.user.upsert(wish)).toMatchObject({
        created: false,
        data: { id: first.id, name: "Ann" },
      });
      await db.user.delete(first.id);
      const { created, data } = await db.user.upsert(wish);
      expect(created).toBe(true);
      expect(data.id).not.toBe(first.id);
      expect(await db.user.upsert(wish)).toMatchObject({ created: false, data: { id: data.id } });
      const { results } = await db.user.bulkUpsert({
        data: [{ email: "one@example.org", name: "Bob" }, { email: "two@example.org" }],
        conflictFields: ["email"],
      });
      expect(results).toMatchObject([{ status: "updated", data: { id: data.id } }, { status: "created" }]);
      const skipped = await db.user.bulkCreate({
        data: [{ email: "one@example.org" }, { email: "three@example.org" }],
        onConflict: "skip",
        conflictFields: ["email"],
      });
      expect(skipped.counts).toMatchObject({ created: 1, skipped: 1 });
      expect((await db.user.read(first.id, { includeDeleted: true }))?.name).toBe("Ann");
    });
  });

  describe("the key of a deleted row", () => {
    beforeEach(async () => {
      await db.setting.create({ name: "color", value: "red" });
      await db.setting.create({ name: "size", value: "big" });
      await db.setting.delete("color");
    });
    const state = () => sql(`SELECT name, value, deleted_at IS NULL FROM settings ORDER BY name`);
    const untouched = [
      ["color", "red", "f"],
      ["size", "big", "t"],
    ];

    test("is not free for another", async () => {
      await refused(db.setting.create({ name: "color", value: "blue" }), "unique_violation", ["/name"]);
      await refused(db.setting.bulkCreate({ data: [{ name: "color", value: "blue" }] }), "unique_violation", [
        "/data/0/name",
      ]);
      expect(await state()).toEqual(untouched);
    });

    test("does not let an upsert change it", async () => {
      const wish = { where: { name: "color" }, create: { value: "blue" }, update: { value: "blue" } };
      await refused(db.setting.upsert(wish), "unique_violation", ["/where/name"]);
      await refused(db.setting.upsert({ ...wish, update: {} }), "unique_violation", ["/where/name"]);
      expect(await state()).toEqual(untouched);
      await db.setting.restore("color");
      expect(await db.setting.upsert(wish)).toEqual({
        created: false,
        data: { name: "color", value: "blue", deletedAt: null },
      });
    });

    test("is named among many: nothing is done, or all but that one", async () => {
      const data = [
        { name: "size", value: "small" },
        { name: "color", value: "blue" },
        { name: "font", value: "mono" },
      ];
      await refused(db.setting.bulkUpsert({ data }), "unique_violation", ["/data/1/name"]);
      await refused(db.setting.bulkCreate({ data, onConflict: "update" }), "unique_violation", [
        "/data/1/name",
      ]);
      expect(await state()).toEqual(untouched);
      const { results } = await db.setting.bulkUpsert({ data, mode: "perRow", return: "ids" });
      expect(results).toMatchObject([
        { status: "updated", id: "size" },
        { status: "failed", error: { code: "unique_violation" } },
        { status: "created", id: "font" },
      ]);
      expect(await state()).toEqual([
        ["color", "red", "f"],
        ["font", "mono", "t"],
        ["size", "small", "t"],
      ]);
    });
  });

  test("the database keeps it for those who write SQL, too", async () => {
    const asked = await ticket();
    await comment(asked.id);
    await sql(`UPDATE tickets SET deleted_at = now() WHERE id = '${asked.id}'`);
    expect(await db.comment.count()).toBe(0);
    await expect(
      sql(`INSERT INTO comments (id, ticket_id, body) VALUES (gen_random_uuid(), '${asked.id}', 'x')`),
    ).rejects.toMatchObject({ sqlState: "23503", constraint: "comments_ticket_id_fkey", table: "comments" });
  });
});
