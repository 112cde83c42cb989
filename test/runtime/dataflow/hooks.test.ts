/** What hooks of a model do with each operation that changes its rows. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  ForbiddenError,
  ForeignKeyViolationError,
  NotFoundError,
  ServerError,
  UniqueViolationError,
  ValidationError,
} from "#runtime/client/errors.js";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { migrateIfNeeded } from "#runtime/dataflow/embedded-migration.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Principal } from "#runtime/principal.js";
import { application } from "../../golden/hooks/generated/application.js";
import type { Models } from "../../golden/hooks/generated/models.js";
import { resources } from "../../golden/hooks/generated/resources.js";
import { eachDatabase } from "../../support/databases.js";
import { serve, type Served } from "../nexus/support.js";

const ann: Principal = { id: "ann", roles: [], tenant: null };

eachDatabase((_, open) => {
  let database: Database;
  let db: DataFlow<Models>;
  let codes = 0;
  const ticket = (subject = "  Broken  ") => ({ code: `T-${codes++}`, subject });
  /** What hooks have recorded since the test began. */
  const events = async (): Promise<string[]> => {
    const { data } = await db.event.list({ sort: "id", limit: 100 });
    return data.map(({ what, about }) => `${what} ${about}`);
  };

  beforeAll(async () => {
    database = await open();
    await migrateIfNeeded(application, database);
    db = dataFlowOn<Models>(new Engine(application, database, resources));
  });
  beforeEach(() => db.event.bulkDelete({ all: true, where: {} }));

  describe("create", () => {
    test("stores what the hook before returns, and the hook behind sees the row", async () => {
      const made = await db.as(ann).ticket.create(ticket());
      expect(made).toMatchObject({ subject: "Broken", status: "open", version: 1 });
      expect(await db.ticket.read(made.id)).toEqual(made);
      const { data } = await db.event.list();
      expect(data).toMatchObject([{ what: "created", about: "Broken", by: "ann", channel: "process" }]);
    });

    test("is refused by a hook before with the hook's own error", async () => {
      const count = await db.ticket.count();
      const call = db.ticket.create(ticket("forbidden"));
      await expect(call).rejects.toThrow(ForbiddenError);
      await expect(call).rejects.toThrow("Nobody may ask for that.");
      expect(await db.ticket.count()).toBe(count);
    });

    test("is taken back with what its hooks did, when the one behind fails", async () => {
      const count = await db.ticket.count();
      const call = db.ticket.create(ticket("too late"));
      await expect(call).rejects.toThrow(ServerError);
      await expect(call).rejects.not.toThrow("no reason of the caller's");
      expect(await db.ticket.count()).toBe(count);
      expect(await events()).toEqual([]);
    });

    test("checks what the caller gives before the hook, and what the hook returns behind it", async () => {
      await expect(db.ticket.create(ticket(""))).rejects.toMatchObject({
        complaints: [{ pointer: "/subject" }],
      });
      await expect(db.ticket.create(ticket("grow"))).rejects.toMatchObject({
        code: "validation_failed",
        complaints: [{ pointer: "/subject" }],
      });
      expect(await events()).toEqual([]);
    });

    test("that another row forbids leaves nothing of its hooks", async () => {
      const first = await db.ticket.create(ticket());
      await expect(db.ticket.create({ ...ticket(), code: first.code })).rejects.toThrow(UniqueViolationError);
      expect(await events()).toEqual(["created Broken"]);
    });

    test("of rows together runs the hooks of each, on both sides", async () => {
      const made = await db.ticket.create({
        ...ticket("  Both "),
        notes: [{ body: " one " }, { body: "two" }],
      });
      expect(made.subject).toBe("Both");
      expect(await events()).toEqual(["noted Both: one", "noted Both: two", "created Both"]);
      const inner = { body: " three ", ticket: ticket(" Inner ") };
      // The types have the side of the list alone.
      const note = await db.note.create(inner as never);
      expect(note.body).toBe("three");
      expect((await events()).slice(3)).toEqual(["created Inner", "noted Inner: three"]);
      const refused = { body: "x", ticket: ticket("forbidden") };
      await expect(db.note.create(refused as never)).rejects.toThrow(ForbiddenError);
    });
  });

  test("a row that is connected to a new one is changed with the hooks of a change", async () => {
    const one = await db.ticket.create({ ...ticket("One"), notes: [{ body: "goes" }, { body: "stays" }] });
    const { data } = await db.note.list({ where: { ticketId: one.id }, sort: "id" });
    const [goes, stays] = data.map(({ id }) => id);
    if (goes === undefined || stays === undefined) throw new Error("There are no notes.");
    await db.event.bulkDelete({ all: true, where: {} });
    const two = await db.ticket.create({ ...ticket("Two"), notes: [{ connect: goes }, { body: "new" }] });
    expect((await db.note.read(goes))?.ticketId).toBe(two.id);
    expect(await events()).toEqual(["moved goes", "noted Two: new", "created Two"]);
    const kept = db.ticket.create({ ...ticket("Three"), notes: [{ connect: stays }] });
    await expect(kept).rejects.toThrow(ServerError);
    const none = db.ticket.create({ ...ticket("Four"), notes: [{ connect: 999_999 }] });
    await expect(none).rejects.toMatchObject({
      code: "foreign_key_violation",
      complaints: [{ pointer: "/notes/0/connect" }],
    });
    expect((await db.note.read(stays))?.ticketId).toBe(one.id);
  });

  describe("update", () => {
    test("shows both hooks the row before", async () => {
      const made = await db.ticket.create(ticket("One"));
      const changed = await db.ticket.update(made.id, { subject: " Two " });
      expect(changed).toMatchObject({ subject: "Two", version: 2 });
      expect(await events()).toEqual(["created One", "changed One > Two"]);
    });

    test("is refused by what is stored", async () => {
      const made = await db.ticket.create(ticket("Done"));
      await db.ticket.update(made.id, { status: "solved" });
      await expect(db.ticket.update(made.id, { subject: "x" })).rejects.toMatchObject({
        code: "validation_failed",
        complaints: [{ pointer: "/subject", message: "The subject of a solved ticket stays." }],
      });
      expect((await db.ticket.read(made.id))?.subject).toBe("Done");
    });

    test("of nothing, or of a row that is not there, runs no hook behind", async () => {
      const made = await db.ticket.create(ticket("Same"));
      expect(await db.ticket.update(made.id, {})).toEqual(made);
      const missing = "00000000-0000-0000-0000-000000000000";
      await expect(db.ticket.update(missing, { subject: "x" })).rejects.toThrow(NotFoundError);
      expect(await events()).toEqual(["created Same"]);
    });

    test("that never ends is ended, and nothing of it stays", async () => {
      const made = await db.ticket.create(ticket("First"));
      await expect(db.ticket.update(made.id, { subject: "again" })).rejects.toThrow(ServerError);
      expect((await db.ticket.read(made.id))?.subject).toBe("First");
      expect(await events()).toEqual(["created First"]);
    });

    test("by two at once loses nothing: the second sees what the first did", async () => {
      const made = await db.ticket.create(ticket("0"));
      await Promise.all(["1", "2", "3", "4"].map((subject) => db.ticket.update(made.id, { subject })));
      const changes = (await events()).slice(1).map((each) => each.replace("changed ", "").split(" > "));
      // A chain: each begins with what the one before left.
      expect(changes).toHaveLength(4);
      expect(changes.map(([from]) => from)).toEqual(["0", ...changes.slice(0, 3).map(([, to]) => to)]);
    });
  });

  describe("delete and restore", () => {
    test("run their hooks with the row", async () => {
      const made = await db.ticket.create(ticket("Gone"));
      await db.ticket.delete(made.id);
      expect(await db.ticket.read(made.id)).toBeNull();
      const back = await db.ticket.restore(made.id);
      expect(await db.ticket.restore(made.id)).toEqual(back);
      expect(await events()).toEqual(["created Gone", "deleted Gone", "changed Gone > Gone"]);
    });

    test("a hook before refuses by what else is there", async () => {
      const made = await db.ticket.create({ ...ticket("Kept"), notes: [{ body: "keep" }] });
      const call = db.ticket.delete(made.id);
      await expect(call).rejects.toThrow(ForeignKeyViolationError);
      await expect(call).rejects.toThrow("A note says that it is kept.");
      expect(await db.ticket.read(made.id)).toEqual(made);
    });
  });

  describe("upsert", () => {
    test("runs the hooks of what it does", async () => {
      const { code } = ticket();
      const upsert = (subject: string) =>
        db.ticket.upsert({ where: { code }, create: { subject }, update: { subject } });
      expect(await upsert(" New ")).toMatchObject({ created: true, data: { subject: "New" } });
      expect(await upsert(" Newer ")).toMatchObject({
        created: false,
        data: { subject: "Newer", version: 2 },
      });
      expect(await events()).toEqual(["created New", "changed New > Newer"]);
      await expect(upsert("")).rejects.toThrow(ValidationError);
    });

    test("by many at once creates once", async () => {
      const { code } = ticket();
      const all = await Promise.all(
        Array.from({ length: 6 }, (__, index) =>
          db.ticket.upsert({ where: { code }, create: { subject: "New" }, update: { subject: `${index}` } }),
        ),
      );
      expect(all.filter(({ created }) => created)).toHaveLength(1);
      const seen = await events();
      expect(seen.filter((each) => each === "created New")).toHaveLength(1);
      expect(seen).toHaveLength(6);
    });
  });

  describe("bulk", () => {
    test("creates item by item, and answers what is stored", async () => {
      const answer = await db.ticket.bulkCreate({ data: [ticket(" One "), ticket(" Two ")] });
      expect(answer.counts).toMatchObject({ created: 2, failed: 0 });
      expect(answer.results.map(({ data }) => data?.subject)).toEqual(["One", "Two"]);
      expect(await events()).toEqual(["created One", "created Two"]);
      const ids = await db.ticket.bulkCreate({ data: [ticket("Three")], return: "ids" });
      expect(ids.results).toEqual([{ status: "created", id: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
      const none = await db.ticket.bulkCreate({ data: [ticket("Four")], return: "none" });
      expect(none.results).toEqual([{ status: "created" }]);
    });

    test("undoes everything where a hook refuses an item, and names it", async () => {
      const count = await db.ticket.count();
      const call = db.ticket.bulkCreate({ data: [ticket("One"), ticket("forbidden"), ticket("Three")] });
      await expect(call).rejects.toMatchObject({ code: "forbidden", complaints: [{ pointer: "/data/1" }] });
      const grown = db.ticket.bulkCreate({ data: [ticket("One"), ticket("grow")] });
      await expect(grown).rejects.toMatchObject({ complaints: [{ pointer: "/data/1/subject" }] });
      const wrong = db.ticket.bulkCreate({ data: [ticket(""), ticket("x"), ticket("")] });
      await expect(wrong).rejects.toMatchObject({
        complaints: [{ pointer: "/data/0/subject" }, { pointer: "/data/2/subject" }],
      });
      expect(await db.ticket.count()).toBe(count);
      expect(await events()).toEqual([]);
    });

    test("goes on per row, without what the hooks of a failed one did", async () => {
      const twice = ticket("Twice");
      const answer = await db.ticket.bulkCreate({
        data: [ticket("One"), ticket("forbidden"), twice, { ...ticket(), code: twice.code }, ticket("")],
        mode: "perRow",
      });
      expect(answer.results.map(({ status, error }) => error?.code ?? status)).toEqual([
        "created",
        "forbidden",
        "created",
        "unique_violation",
        "validation_failed",
      ]);
      expect(answer.counts).toMatchObject({ created: 2, failed: 3 });
      expect(await events()).toEqual(["created One", "created Twice"]);
    });

    test("a failure of a hook is no item's", async () => {
      const count = await db.ticket.count();
      const data = [ticket("One"), ticket("too late")];
      await expect(db.ticket.bulkCreate({ data, mode: "perRow" })).rejects.toThrow(ServerError);
      expect(await db.ticket.count()).toBe(count);
    });

    test("skips what is there, and updates it", async () => {
      const known = await db.ticket.create(ticket("Known"));
      const skipped = await db.ticket.bulkCreate({
        data: [{ code: known.code, subject: "Other" }, ticket("New")],
        onConflict: "skip",
        conflictFields: ["code"],
      });
      expect(skipped.results.map(({ status }) => status)).toEqual(["skipped", "created"]);
      const updated = await db.ticket.bulkUpsert({
        data: [{ code: known.code, subject: " Other " }, ticket(" Newer ")],
        conflictFields: ["code"],
      });
      expect(updated.results.map(({ status, data }) => [status, data?.subject])).toEqual([
        ["updated", "Other"],
        ["created", "Newer"],
      ]);
      expect(await events()).toEqual([
        "created Known",
        "created New",
        "changed Known > Other",
        "created Newer",
      ]);
    });

    test("of two upserts of one row only the last is done", async () => {
      const { code } = ticket();
      const answer = await db.ticket.bulkUpsert({
        data: [
          { code, subject: "First" },
          { code, subject: "Last" },
        ],
        conflictFields: ["code"],
      });
      expect(answer.results.map(({ status }) => status)).toEqual(["skipped", "created"]);
      expect(await events()).toEqual(["created Last"]);
    });

    test("updates by key", async () => {
      const [one, two] = [await db.ticket.create(ticket("One")), await db.ticket.create(ticket("Two"))];
      await db.ticket.update(two.id, { status: "solved" });
      await db.event.bulkDelete({ all: true, where: {} });
      const missing = "00000000-0000-0000-0000-000000000000";
      const data = [
        { id: one.id, subject: " Uno " },
        { id: two.id, subject: "Due" },
        { id: missing, subject: "x" },
      ];
      const answer = await db.ticket.bulkUpdate({ data, mode: "perRow" });
      expect(answer.results.map(({ status, error }) => error?.code ?? status)).toEqual([
        "updated",
        "validation_failed",
        "not_found",
      ]);
      expect(answer.results[0]?.data).toMatchObject({ subject: "Uno", version: 2 });
      expect(await events()).toEqual(["changed One > Uno"]);
      await expect(db.ticket.bulkUpdate({ data })).rejects.toMatchObject({
        complaints: [{ pointer: "/data/1/subject" }],
      });
      await expect(db.ticket.bulkUpdate({ data: [{ id: missing, subject: "x" }] })).rejects.toMatchObject({
        code: "not_found",
        complaints: [{ pointer: "/data/0" }],
      });
    });

    test("updates and deletes by filter, row by row", async () => {
      const prefix = `filter-${codes}`;
      for (const each of ["a", "b", "c"])
        await db.ticket.create({ code: `${prefix}-${each}`, subject: each });
      await db.event.bulkDelete({ all: true, where: {} });
      const where = { code: { startsWith: prefix } };
      const over = db.ticket.bulkUpdate({ where, data: { subject: "x" }, maxAffected: 2 });
      await expect(over).rejects.toMatchObject({ code: "too_many_affected" });
      expect(await events()).toEqual([]);
      const { counts } = await db.ticket.bulkUpdate({ where, data: { subject: " z " } });
      expect(counts).toMatchObject({ updated: 3 });
      expect((await events()).toSorted()).toEqual(["changed a > z", "changed b > z", "changed c > z"]);
      await expect(db.ticket.bulkDelete({ where: {} })).rejects.toThrow(ValidationError);
      expect((await db.ticket.bulkDelete({ where })).counts).toMatchObject({ deleted: 3 });
      expect(await db.ticket.count({ where })).toBe(0);
      expect((await events()).filter((each) => each === "deleted z")).toHaveLength(3);
    });

    test("deletes by key", async () => {
      const kept = await db.ticket.create({ ...ticket("Kept"), notes: [{ body: "keep" }] });
      const one = await db.ticket.create(ticket("One"));
      await db.event.bulkDelete({ all: true, where: {} });
      const call = db.ticket.bulkDelete({ ids: [one.id, kept.id] });
      await expect(call).rejects.toMatchObject({
        code: "foreign_key_violation",
        complaints: [{ pointer: "/ids/1" }],
      });
      expect(await events()).toEqual([]);
      const answer = await db.ticket.bulkDelete({ ids: [one.id, kept.id, one.id], mode: "perRow" });
      expect(answer.results.map(({ status }) => status)).toEqual(["skipped", "failed", "deleted"]);
      expect(answer.results[2]?.data).toMatchObject({ subject: "One" });
      expect(await events()).toEqual(["deleted One"]);
    });

    test("nothing more than maxAffected", async () => {
      const data = [ticket(), ticket(), ticket()];
      const call = db.ticket.bulkCreate({ data, maxAffected: 2 });
      await expect(call).rejects.toMatchObject({ code: "too_many_affected" });
      expect(await events()).toEqual([]);
    });
  });

  test("see and change the rows of the caller's tenant alone, and are named with what they change", async () => {
    const of = (tenant: string) => db.as({ id: `user of ${tenant}`, roles: [], tenant });
    const [acme, beta] = [of("acme"), of("beta")];
    await acme.bill.create({ code: "A", total: 1 });
    await beta.bill.create({ code: "A", total: 10 });
    await acme.bill.create({ code: "B", total: 1 });
    await acme.bill.update("A", { total: 2 });
    const totals = async (db: typeof acme) =>
      (await db.bill.list({ sort: "code" })).data.map(({ code, total }) => `${code} ${total}`);
    expect(await totals(acme)).toEqual(["A 2", "A copy 2", "B 1"]);
    expect(await totals(beta)).toEqual(["A 10"]);
    await acme.bill.update("A", { total: 3 });
    expect(await totals(acme)).toEqual(["A 3", "A copy 3", "B 1"]);
    await expect(acme.bill.update("A", { total: 2 })).rejects.toThrow(ForbiddenError);
    const history = await acme.bill.history("A copy");
    expect(history.data.map(({ by }) => by?.id)).toEqual(["user of acme", "user of acme"]);
    // Not even asked: to others the row is not there.
    await db.event.bulkDelete({ all: true, where: {} });
    await expect(beta.bill.update("B", { total: 9 })).rejects.toThrow(NotFoundError);
    const all = await beta.bill.bulkUpdate({ where: { total: { lt: 5 } }, data: { total: 9 } });
    expect(all.counts.updated).toBe(0);
    await expect(beta.bill.bulkUpdate({ data: [{ code: "B", total: 9 }] })).rejects.toThrow(NotFoundError);
    expect(await events()).toEqual([]);
    await expect(db.bill.update("A", { total: 9 })).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("join the caller's transaction, and its savepoints", async () => {
    const undone = db.transaction(async (tx) => {
      await tx.ticket.create(ticket("One"));
      expect(await tx.event.count()).toBe(1);
      await expect(tx.ticket.create(ticket("too late"))).rejects.toThrow(ServerError);
      expect(await tx.event.count()).toBe(1);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await events()).toEqual([]);
  });

  test("run for a try as for the real thing, and once for one key", async () => {
    const data = ticket("Tried");
    expect(await db.ticket.create(data, { validateOnly: true })).toMatchObject({ subject: "Tried" });
    expect(await events()).toEqual([]);
    const options = { idempotencyKey: `hooks-${codes}` };
    const first = await db.ticket.create(data, options);
    expect(await db.ticket.create(data, options)).toEqual(first);
    expect(await events()).toEqual(["created Tried"]);
  });

  test("over HTTP name the channel and the principal, and keep the entity tag right", async () => {
    const served: Served = serve(application, database, { authenticate: () => ann });
    try {
      const made = await served.ask("POST", "/api/tickets", ticket(" Wired "));
      expect([made.statusCode, made.json<{ subject: string }>().subject]).toEqual([201, "Wired"]);
      const url = String(made.headers.location);
      expect((await served.ask("GET", url)).headers.etag).toBe(made.headers.etag);
      const match = { "if-match": String(made.headers.etag), "content-type": "application/merge-patch+json" };
      const changed = await served.ask("PATCH", url, { subject: "Rewired" }, match);
      expect(changed.statusCode).toBe(200);
      expect((await served.ask("PATCH", url, { subject: "x" }, match)).statusCode).toBe(412);
      const refused = await served.ask("POST", "/api/tickets", ticket("forbidden"));
      expect(refused.json()).toMatchObject({ status: 403, detail: "Nobody may ask for that." });
      const failed = await served.ask("POST", "/api/tickets", ticket("too late"));
      expect(failed.json()).toMatchObject({ status: 500, code: "internal" });
      expect(served.failures.map((each) => String((each as Error).cause))).toEqual([
        "Error: A hook that fails for no reason of the caller's.",
      ]);
      const { data } = await db.event.list();
      expect(data.map(({ by, channel }) => [by, channel])).toEqual([
        ["ann", "rest"],
        ["ann", "rest"],
      ]);
    } finally {
      await served.app.close();
    }
  });
});
