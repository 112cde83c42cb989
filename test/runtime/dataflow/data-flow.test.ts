/** The models of a generated application in process: values, errors, transactions. */
import { beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import {
  ForeignKeyViolationError,
  NotFoundError,
  PrewireError,
  UniqueViolationError,
  ValidationError,
} from "#runtime/client/errors.js";
import type { Database } from "#runtime/database/port.js";
import { createDataFlow, type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { migrateIfNeeded } from "#runtime/dataflow/embedded-migration.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { application } from "../../golden/basic/generated/application.js";
import type { Models } from "../../golden/basic/generated/models.js";
import { resources } from "../../golden/basic/generated/resources.js";
import { TicketListNode, TicketReadNode } from "../../golden/basic/generated/ticket/nodes.js";
import type { Ticket } from "../../golden/basic/generated/ticket/types.js";
import { UserCountNode, UserCreateNode, UserDeleteNode } from "../../golden/basic/generated/user/nodes.js";
import { eachDatabase } from "../../support/databases.js";

const missing = "00000000-0000-0000-0000-000000000000";

eachDatabase((name, open) => {
  let database: Database;
  let db: DataFlow<Models>;
  let users = 0;
  const user = () => ({ email: `${users++}@example.com`, name: "Somebody" });

  beforeAll(async () => {
    database = await open();
    await migrateIfNeeded(application, database);
    db = dataFlowOn<Models>(new Engine(application, database, resources));
  });

  test("has every operation of every model", async () => {
    const requester = await db.user.create(user());
    const ticket = await db.ticket.create({ subject: "It is broken", requesterId: requester.id });
    expect(ticket).toMatchObject({ subject: "It is broken", status: "open", priority: 3, assigneeId: null });
    expect(await db.ticket.read(ticket.id)).toEqual(ticket);
    const updated = await db.ticket.update(ticket.id, { status: "solved" });
    expect(updated).toEqual({ ...ticket, status: "solved", updatedAt: updated.updatedAt });
    const page = await db.ticket.list({ where: { requesterId: requester.id }, total: "exact" });
    expect(page).toEqual({ data: [updated], nextCursor: null, total: 1 });
    expect(await db.ticket.count({ where: { requesterId: requester.id } })).toBe(1);
    expect(await db.ticket.delete(ticket.id)).toBeUndefined();
    expect(await db.ticket.read(ticket.id)).toBeNull();
  });

  test("iterates over all pages", async () => {
    const requester = await db.user.create(user());
    for (let i = 0; i < 5; i += 1)
      await db.ticket.create({ subject: `Number ${i}`, requesterId: requester.id });
    const subjects: string[] = [];
    for await (const { subject } of db.ticket.pages({
      where: { requesterId: requester.id },
      sort: "-subject",
      limit: 2,
    })) {
      subjects.push(subject);
    }
    expect(subjects).toEqual(["Number 4", "Number 3", "Number 2", "Number 1", "Number 0"]);
  });

  test("throws the client's errors", async () => {
    await expect(db.user.update(missing, { name: "x" })).rejects.toThrow(NotFoundError);
    await expect(db.user.delete(missing)).rejects.toThrow(NotFoundError);
    await expect(db.user.read("nobody")).rejects.toThrow(ValidationError);
    // @ts-expect-error a name of another type
    const wrong = db.user.create({ ...user(), name: 1 });
    await expect(wrong).rejects.toMatchObject({
      code: "validation_failed",
      status: 400,
      complaints: [{ pointer: "/name" }],
    });
    const { email, id } = await db.user.create(user());
    const twice = db.user.create({ ...user(), email });
    await expect(twice).rejects.toThrow(UniqueViolationError);
    await db.ticket.create({ subject: "x", requesterId: id });
    await expect(db.user.delete(id)).rejects.toThrow(ForeignKeyViolationError);
    await expect(db.ticket.create({ subject: "x", requesterId: missing })).rejects.toThrow(
      ForeignKeyViolationError,
    );
  });

  test("runs nodes, typed by what they carry", async () => {
    const made = await db.run(UserCreateNode, { data: user() });
    expect(made.name).toBe("Somebody");
    expect(await db.run(UserCountNode, { where: { id: made.id } })).toBe(1);
    expect(await db.run(TicketReadNode, { key: missing })).toBeNull();
    const { data } = await db.run(TicketListNode, { limit: 1 });
    expectTypeOf(data).toEqualTypeOf<readonly Ticket[]>();
    expect(await db.run(UserDeleteNode, { key: made.id })).toBeUndefined();
    // @ts-expect-error a key is a text
    await expect(db.run(TicketReadNode, { key: 1 })).rejects.toThrow(ValidationError);
  });

  test("ends a call with the signal's reason", async () => {
    const reason = new Error("never mind");
    await expect(db.user.create(user(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const call = db.user.list({}, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(await db.user.count({}, { signal: new AbortController().signal })).toBeGreaterThan(0);
  });

  describe("a transaction", () => {
    test("commits what its body did, and answers what it answered", async () => {
      const id = await db.transaction(async (tx) => {
        const made = await tx.user.create(user());
        expect(await tx.user.read(made.id)).toEqual(made);
        const another = dataFlowOn<Models>(new Engine(application, database, resources));
        if (name !== "PGlite") expect(await another.user.read(made.id)).toBeNull();
        return made.id;
      });
      expect(await db.user.read(id)).toMatchObject({ id });
    });

    test("rolls back when its body throws, and throws just that", async () => {
      const reason = new Error("no");
      let id = "";
      const failed = db.transaction(async (tx) => {
        ({ id } = await tx.user.create(user()));
        throw reason;
      });
      await expect(failed).rejects.toBe(reason);
      expect(await db.user.read(id)).toBeNull();
    });

    test("nests: a part that fails is undone alone", async () => {
      const [kept, undone] = await db.transaction(async (tx) => {
        const first = await tx.user.create(user());
        let second = "";
        const inner = tx.transaction(async (nested) => {
          second = (await nested.user.create(user())).id;
          await nested.user.create({ ...user(), email: first.email });
        });
        await expect(inner).rejects.toThrow(UniqueViolationError);
        await tx.run(UserCreateNode, { data: user() });
        return [first.id, second];
      });
      expect(await db.user.read(kept ?? "")).not.toBeNull();
      expect(await db.user.read(undone ?? "")).toBeNull();
    });

    test("cannot be used after its end", async () => {
      let escaped: { readonly user: Models["user"] } | undefined;
      await db.transaction(async (tx) => {
        escaped = tx;
      });
      await expect(escaped?.user.count()).rejects.toThrow("The transaction has ended");
    });

    test("that is read-only writes nothing", async () => {
      const write = db.transaction((tx) => tx.user.create(user()), { readOnly: true });
      await expect(write).rejects.toMatchObject({ code: "forbidden" });
    });

    test("past its limit is rolled back with a timeout", async () => {
      let id = "";
      const late = db.transaction(
        async (tx) => {
          ({ id } = await tx.user.create(user()));
          await new Promise((resolve) => setTimeout(resolve, 400));
          await tx.user.count();
        },
        { timeout: 100 },
      );
      await expect(late).rejects.toMatchObject({ code: "timeout", status: 504 });
      expect(await db.user.read(id)).toBeNull();
    });

    test("is serializable where asked", async () => {
      const level = { isolation: "serializable" } as const;
      const { id } = await db.user.create(user());
      expect(await db.transaction((tx) => tx.user.read(id), level)).toMatchObject({ id });
    });
  });
});

test("an embedded database is migrated when it is opened", async () => {
  const db = await createDataFlow<Models>(application, { databaseUrl: "memory:" });
  try {
    expect(await db.user.count()).toBe(0);
  } finally {
    await db.close();
  }
  await db.close();
  await expect(db.user.count()).rejects.toMatchObject({ code: "database_unavailable" });
});

test("a URL that names no database is refused", async () => {
  const opening = createDataFlow<Models>(application, { databaseUrl: "mysql://secret@host/db" });
  await expect(opening).rejects.toThrow(PrewireError);
  await expect(opening).rejects.not.toThrow("secret");
});
