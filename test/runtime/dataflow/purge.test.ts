/** What is deleted for good, and in which order. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Model } from "#runtime/dataflow/model.js";
import { purgeDeleted } from "#runtime/dataflow/purge.js";
import { eachDatabase } from "../../support/databases.js";
import { application, type Desk, openDesk } from "../../support/soft-delete.js";

const TABLES = "users, profiles, tickets, comments, attachments, settings";
const DAY = 86_400;

eachDatabase((_name, open) => {
  let desk: Desk;
  let models: readonly Model[];
  beforeAll(async () => {
    desk = await openDesk(open);
    const loaded = await Promise.all(Object.values(application.routes).map((load) => load()));
    models = loaded.map(({ resource }) => resource.model);
  });
  beforeEach(() => desk.database.script(`DROP TABLE IF EXISTS shipments; TRUNCATE ${TABLES}`));

  const purge = async (olderThan: number, batch?: number) => {
    const purged = await purgeDeleted(desk.database, models, {
      olderThan,
      ...(batch === undefined ? {} : { batch }),
    });
    return Object.fromEntries(
      purged.map(({ model, deleted, kept }) => [model, kept === 0 ? deleted : { deleted, kept }]),
    );
  };
  const none = { Comment: 0, Profile: 0, Setting: 0, Ticket: 0, User: 0 };
  /** Moves deletions into the past. */
  const age = (table: string, days: number) =>
    desk.sql(
      `UPDATE ${table} SET deleted_at = deleted_at - interval '${days} days' WHERE deleted_at IS NOT NULL`,
    );
  const rowsOf = async (table: string) => Number((await desk.sql(`SELECT count(*) FROM ${table}`))[0]?.[0]);

  test("rows that are old enough go, with what is declared to go with them; others stay", async () => {
    const { db } = desk;
    const user = await db.user.create({ email: "a@example.org" });
    const other = await db.user.create({ email: "b@example.org" });
    const make = (number: number) =>
      db.ticket.create({
        number,
        subject: "x",
        requesterId: user.id,
        assigneeId: other.id,
        comments: [{ body: "one", answers: [] }, { body: "two" }],
        attachments: [{ file: "a" }],
      });
    const [old, young, living] = [await make(1), await make(2), await make(3)];
    await db.ticket.delete(old.id);
    await age("tickets", 31);
    await age("comments", 31);
    await db.ticket.delete(young.id);
    await db.user.delete(other.id);
    expect(await purge(30 * DAY)).toEqual({ ...none, Ticket: 1, Comment: 2 });
    expect((await desk.sql(`SELECT number FROM tickets ORDER BY number`)).flat()).toEqual(["2", "3"]);
    expect(await rowsOf("comments")).toBe(4);
    expect(await rowsOf("attachments")).toBe(2);
    expect(await purge(30 * DAY)).toEqual(none);
    expect(await purge(0)).toEqual({ ...none, Ticket: 1, Comment: 2, User: 1 });
    expect(
      (await db.ticket.list({ includeDeleted: true, include: "comments,attachments" })).data,
    ).toMatchObject([{ id: living.id, assigneeId: null, comments: [{}, {}], attachments: [{}] }]);
  });

  test("chains go whole, whatever the size of a batch", async () => {
    const { db } = desk;
    const user = await db.user.create({ email: "a@example.org" });
    const ticket = await db.ticket.create({ number: 1, subject: "x", requesterId: user.id });
    let parentId: string | undefined;
    for (let i = 0; i < 7; i++) {
      const made: { id: string } = await db.comment.create({
        ticketId: ticket.id,
        body: "x",
        ...(parentId === undefined ? {} : { parentId }),
      });
      parentId = made.id;
    }
    await db.profile.create({ userId: user.id, about: "x" });
    await db.ticket.delete(ticket.id);
    await db.user.delete(user.id);
    const purged = await purge(0, 2);
    // Answers go with what they answer, by the database's own cascade.
    expect(purged).toMatchObject({ Profile: 1, Setting: 0, Ticket: 1, User: 1 });
    for (const table of ["users", "tickets", "comments", "profiles"]) expect(await rowsOf(table)).toBe(0);
  });

  test("a row stays that somebody's table refers to, or what would go with it; the rest goes", async () => {
    const { db } = desk;
    await desk.database.script(
      `CREATE TABLE shipments (user_id uuid REFERENCES users, attachment_id uuid REFERENCES attachments)`,
    );
    const user = await db.user.create({ email: "a@example.org" });
    const wanted = await db.user.create({ email: "b@example.org" });
    const tickets = await Promise.all(
      [1, 2, 3, 4, 5].map((number) => db.ticket.create({ number, subject: "x", requesterId: user.id })),
    );
    const file = await db.attachment.create({ ticketId: tickets[2]?.id ?? "", file: "a" });
    await desk.sql(`INSERT INTO shipments VALUES ('${wanted.id}', '${file.id}')`);
    await db.ticket.bulkDelete({ all: true });
    await db.user.bulkDelete({ all: true });
    expect(await purge(0)).toEqual({
      ...none,
      Ticket: { deleted: 4, kept: 1 },
      User: { deleted: 0, kept: 2 },
    });
    expect((await desk.sql(`SELECT number FROM tickets`)).flat()).toEqual(["3"]);
    await desk.sql(`DELETE FROM shipments`);
    expect(await purge(0)).toEqual({ ...none, Ticket: 1, User: 2 });
    expect(await rowsOf("attachments")).toBe(0);
  });

  test("a row that a trigger of somebody's keeps does not keep the purge from its end", async () => {
    await desk.db.setting.create({ name: "a", value: "x" });
    await desk.db.setting.delete("a");
    await desk.database.script(`
      CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
      CREATE TRIGGER keep BEFORE DELETE ON settings FOR EACH ROW EXECUTE FUNCTION keep()`);
    expect(await purge(0)).toEqual({ ...none, Setting: { deleted: 0, kept: 1 } });
    await desk.database.script(`DROP TRIGGER keep ON settings; DROP FUNCTION keep`);
    expect(await purge(0)).toEqual({ ...none, Setting: 1 });
  });

  test("thousands go in bounded batches", async () => {
    await desk.sql(
      `INSERT INTO settings (name, value, deleted_at) SELECT 'n' || n, 'x', now() FROM generate_series(1, 2500) AS n`,
    );
    await desk.sql(`INSERT INTO settings (name, value) VALUES ('living', 'x')`);
    expect(await purge(0)).toEqual({ ...none, Setting: 2500 });
    expect(await rowsOf("settings")).toBe(1);
  });
});
