/** Two who meet on the same rows: whichever comes second sees what the first has done. */
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { opener } from "../../support/databases.js";
import { type Desk, openDesk } from "../../support/soft-delete.js";

// The embedded database has one connection.
describe.each(["PostgreSQL 18", "PostgreSQL 15"] as const)("%s", (name) => {
  const open = opener(name);
  let desk: Desk;
  let db: Desk["db"];
  let user: string;
  let ticket: string;
  beforeAll(async () => {
    desk = await openDesk(open);
    ({ db } = desk);
  });
  beforeEach(async () => {
    await desk.database.script("TRUNCATE users, profiles, tickets, comments, attachments");
    user = (await db.user.create({ email: "a@example.org" })).id;
    ticket = (await db.ticket.create({ number: 1, subject: "x", requesterId: user })).id;
  });

  /** What became of each: the code of its error, or null. */
  const outcomes = async (...calls: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(calls)).map((one) =>
      one.status === "fulfilled" ? null : (one.reason as { code: string }).code,
    );
  /** Holds what `first` has done for a moment, while `second` is at work. */
  const overlapping = (
    first: (tx: Pick<Desk["db"], "user" | "ticket" | "comment">) => Promise<unknown>,
    second: () => Promise<unknown>,
  ) => {
    let isDone: (value: unknown) => void = () => undefined;
    const done = new Promise((resolve) => (isDone = resolve));
    const one = db.transaction(async (tx) => {
      await first(tx);
      isDone(null);
      await pause(150);
    });
    return outcomes(one, done.then(second));
  };

  test("a comment on a ticket that is being deleted is refused", async () => {
    expect(
      await overlapping(
        (tx) => tx.ticket.delete(ticket),
        () => db.comment.create({ ticketId: ticket, body: "late" }),
      ),
    ).toEqual([null, "foreign_key_violation"]);
    expect(await db.comment.count({ includeDeleted: true })).toBe(0);
  });

  test("a comment that was there first goes with its ticket", async () => {
    expect(
      await overlapping(
        (tx) => tx.comment.create({ ticketId: ticket, body: "early" }),
        () => db.ticket.delete(ticket),
      ),
    ).toEqual([null, null]);
    const [gone] = (await db.comment.list({ includeDeleted: true, include: "ticket" })).data;
    expect(gone?.deletedAt).toBe(gone?.ticket?.deletedAt);
    expect(gone?.deletedAt).not.toBeNull();
  });

  test("a ticket that was there first keeps its requester", async () => {
    await db.ticket.delete(ticket);
    expect(
      await overlapping(
        (tx) => tx.ticket.create({ number: 2, subject: "early", requesterId: user }),
        () => db.user.delete(user),
      ),
    ).toEqual([null, "foreign_key_violation"]);
  });

  test("a ticket comes back before its requester goes, or not at all", async () => {
    await db.ticket.delete(ticket);
    expect(
      await overlapping(
        (tx) => tx.ticket.restore(ticket),
        () => db.user.delete(user),
      ),
    ).toEqual([null, "foreign_key_violation"]);
    await db.ticket.delete(ticket);
    expect(
      await overlapping(
        (tx) => tx.user.delete(user),
        () => db.ticket.restore(ticket),
      ),
    ).toEqual([null, "foreign_key_violation"]);
  });

  test("of many who delete one row one does, and of many who restore it all find it there", async () => {
    const times = Array.from({ length: 20 });
    const codes = await outcomes(...times.map(() => db.ticket.delete(ticket)));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === "not_found")).toHaveLength(19);
    expect(await outcomes(...times.map(() => db.ticket.restore(ticket)))).toEqual(times.map(() => null));
    expect(await db.ticket.read(ticket)).toMatchObject({ version: 3 });
  });

  test("whoever deletes, restores and comments at once: nothing that is there refers to what is not", async () => {
    const again = async (what: () => Promise<unknown>) => {
      const seen = new Set<string | null>();
      for (let i = 0; i < 25; i++) for (const code of await outcomes(what())) seen.add(code);
      return [...seen];
    };
    const codes = await Promise.all([
      again(() => db.ticket.delete(ticket)),
      again(() => db.ticket.restore(ticket)),
      again(() => db.comment.create({ ticketId: ticket, body: "x" })),
      again(() => db.comment.create({ ticketId: ticket, body: "y" })),
      again(() => db.user.delete(user)),
      again(() => db.user.restore(user)),
    ]);
    const expected = [null, "not_found", "foreign_key_violation", "overloaded"];
    expect(codes.flat().filter((code) => !expected.includes(code))).toEqual([]);
    const dangling = await desk.sql(`
      SELECT c.id FROM comments c JOIN tickets t ON t.id = c.ticket_id WHERE c.deleted_at IS NULL AND t.deleted_at IS NOT NULL
      UNION ALL
      SELECT t.id FROM tickets t JOIN users u ON u.id = t.requester_id WHERE t.deleted_at IS NULL AND u.deleted_at IS NOT NULL`);
    expect(dangling).toEqual([]);
  }, 60_000);
});
