/** Several calls as one, over the wire and in process alike. */
import { beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { NotFoundError, UniqueViolationError, ValidationError } from "#runtime/client/errors.js";
import { type Client, createClient, type Page } from "#runtime/client/index.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../../golden/basic/generated/application.js";
import type { Models } from "../../golden/basic/generated/models.js";
import { resources } from "../../golden/basic/generated/resources.js";
import type { Ticket } from "../../golden/basic/generated/ticket/types.js";
import type { User } from "../../golden/basic/generated/user/types.js";
import { opener } from "../../support/databases.js";
import { migrated } from "../nexus/support.js";

const open = opener("PostgreSQL 18");
const missing = "00000000-0000-0000-0000-000000000000";

describe.each(["over the wire", "in process"])("%s", (where) => {
  let desk: Client<Models>;
  let users = 0;
  const user = () => ({ email: `${where === "in process" ? "p" : "w"}${users++}@example.com`, name: "Ann" });

  beforeAll(async () => {
    const database = await migrated(await open(), application);
    if (where === "in process") {
      desk = dataFlowOn<Models>(new Engine(application, database, resources));
      return undefined;
    }
    const app = createServer({ application, database });
    const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
    desk = createClient<Models>({ contract: application.contract, resources }, { baseUrl });
    return () => app.close();
  });

  test("calls in one transaction, with values of earlier ones in later ones", async () => {
    const made = await desk.batch((db, ref) => {
      const requester = db.user.create(user());
      const ticket = db.ticket.create({ subject: "One", requesterId: ref(requester, "id") });
      const updated = db.ticket.update(ref(ticket, "id"), { subject: "Two" });
      const list = db.ticket.list({ where: { requesterId: ref(requester, "id") } });
      const upserted = db.user.upsert({
        where: { email: "x@example.com" },
        create: { name: "X" },
        update: {},
      });
      const renamed = db.user.update(ref(upserted, "data", "id"), { name: ref(requester, "name") });
      return {
        requester,
        ticket,
        updated,
        list,
        count: db.ticket.count(),
        renamed,
        gone: db.ticket.read(missing),
      };
    });
    expectTypeOf(made.requester).toEqualTypeOf<User>();
    expectTypeOf(made.list).toEqualTypeOf<Page<Ticket>>();
    expectTypeOf(made.count).toEqualTypeOf<number>();
    expectTypeOf(made.gone).toEqualTypeOf<Ticket | null>();
    const { requester, ticket, updated } = made;
    expect(ticket).toMatchObject({ subject: "One", requesterId: requester.id });
    expect(updated).toMatchObject({ id: ticket.id, subject: "Two" });
    expect(made.list.data).toEqual([updated]);
    expect([made.count, made.renamed.name, made.gone]).toEqual([1, "Ann", null]);
    expect(await desk.ticket.read(ticket.id)).toEqual(updated);
    const [deleted, left] = await desk.batch((db) => [db.ticket.delete(ticket.id), db.ticket.count()]);
    expectTypeOf(left).toEqualTypeOf<number>();
    expect([deleted, left]).toEqual([undefined, 0]);
    expect(await desk.batch(() => [])).toEqual([]);
  });

  test("fails as a whole, with the place of the first failure, and every call with it", async () => {
    const first = user();
    const count = await desk.user.count();
    const calls: Promise<unknown>[] = [];
    const failed = desk.batch((db) => {
      calls.push(db.user.create(user()), db.user.create(first), db.user.create(first));
      return calls;
    });
    await expect(failed).rejects.toThrow(UniqueViolationError);
    await expect(failed).rejects.toMatchObject({
      complaints: [{ pointer: "/operations/2/input/data/email" }],
    });
    for (const call of calls) await expect(call).rejects.toThrow(UniqueViolationError);
    const nothing = desk.batch((db) => [db.user.create(user()), db.user.update(missing, { name: "x" })]);
    await expect(nothing).rejects.toThrow(NotFoundError);
    expect(await desk.user.count()).toBe(count);
  });

  test("sends nothing where a call is wrong at once", async () => {
    const count = await desk.user.count();
    const wrong = desk.batch((db) => [db.user.create(user()), db.user.read("")]);
    await expect(wrong).rejects.toThrow(ValidationError);
    const options = desk.batch((db) => [db.user.create(user(), { idempotencyKey: "k" })]);
    await expect(options).rejects.toThrow("go with the batch as a whole");
    const foreign = desk.batch((db, ref) => [db.user.update(ref(desk.user.read(missing), "id"), {})]);
    await expect(foreign).rejects.toThrow("ref takes a call of this batch");
    // @ts-expect-error a field that a user does not have
    const field = desk.batch((db, ref) => [db.user.update(ref(db.user.create(user()), "nam"), {})]);
    await expect(field).rejects.toMatchObject({ complaints: [{ pointer: "/operations/1/input/key" }] });
    expect(await desk.user.count()).toBe(count);
  });

  test("takes its calls at once, and its references nowhere else", async () => {
    let late: Models | undefined;
    let place = "";
    await desk.batch((db, ref) => {
      late = db;
      const made = db.user.create(user());
      place = ref(made, "id");
      return [made];
    });
    await expect(late?.user.count()).rejects.toThrow("The batch has been sent");
    await expect((async () => desk.user.read(place))()).rejects.toThrow();
    await expect(desk.user.create({ ...user(), name: place })).rejects.toThrow(ValidationError);
  });

  test("is tried, and done once for one key", async () => {
    const count = await desk.user.count();
    const data = user();
    const make = (db: Models) => [db.user.create(data)] as const;
    expect(await desk.batch(make, { validateOnly: true })).toMatchObject([{ email: data.email }]);
    expect(await desk.user.count()).toBe(count);
    const idempotencyKey = `batch-${where.replaceAll(" ", "-")}`;
    const first = await desk.batch(make, { idempotencyKey });
    expect(await desk.batch(make, { idempotencyKey })).toEqual(first);
    expect(await desk.user.count()).toBe(count + 1);
  });
});

test("within a transaction is a part of it, and outside of it refused", async () => {
  const database = await migrated(await open(), application);
  const db = dataFlowOn<Models>(new Engine(application, database, resources));
  const make = (models: Models) => [models.user.create({ email: "tx@example.com", name: "x" })];
  await expect(
    db.transaction(async (tx) => {
      await tx.batch(make);
      await expect(tx.batch(make)).rejects.toThrow(UniqueViolationError);
      expect(await tx.user.count()).toBe(1);
      await expect(db.batch(make)).rejects.toThrow("db is used within its own transaction");
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  expect(await db.user.count()).toBe(0);
});
