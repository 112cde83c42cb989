/** A model whose rows are never changed: as it is generated, on every channel, and by SQL. */
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Resource, UpdateNode } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../golden/append-only/generated/application.js";
import { resource } from "../golden/append-only/generated/booking/nodes.js";
import type { Models } from "../golden/append-only/generated/models.js";
import { resources } from "../golden/append-only/generated/resources.js";
import { contextOf } from "../support/context.js";
import { eachDatabase } from "../support/databases.js";

eachDatabase((_name, open) => {
  let database: Database;
  let ledger: DataFlow<Models>;
  let app: FastifyInstance;
  let account: string;
  beforeAll(async () => {
    database = await open();
    const schema = new URL("../golden/append-only/generated/schema.sql", import.meta.url);
    await database.script(readFileSync(schema, "utf8"));
    ledger = dataFlowOn<Models>(new Engine(application, database, resources));
    app = createServer({ application, database });
    account = (await ledger.account.create({ name: "Till" })).id;
  });
  afterAll(() => app.close());

  const booking = (reference: string, cents = "100") => ({ accountId: account, reference, cents });

  test("rows are made, one by one, together and with others, and read", async () => {
    const one = await ledger.booking.create(booking("one"));
    expect(await ledger.booking.read(one.id)).toEqual(one);
    await ledger.booking.bulkCreate({ data: [booking("two"), booking("three")] });
    await ledger.account.create({ name: "Safe", bookings: [{ reference: "four", cents: "-7" }] });
    const { data } = await ledger.booking.list({ sort: "createdAt", fields: ["reference"] });
    expect(data.map(({ reference }) => reference)).toEqual(["one", "two", "three", "four"]);
    expect(await ledger.booking.count()).toBe(4);
    const { data: sums } = await ledger.booking.aggregate({ sum: ["cents"] });
    expect(sums).toEqual([{ sum: { cents: "293" } }]);
  });

  test("a row that is there is skipped or an error, and is never changed by another", async () => {
    await ledger.booking.create(booking("taken", "1"));
    const again = [booking("taken", "2"), booking("fresh", "3")];
    await expect(ledger.booking.bulkCreate({ data: again })).rejects.toMatchObject({
      code: "unique_violation",
    });
    const { counts } = await ledger.booking.bulkCreate({
      data: again,
      onConflict: "skip",
      conflictFields: ["reference"],
    });
    expect(counts).toMatchObject({ created: 1, skipped: 1 });
    const answer = await app.inject({
      method: "POST",
      url: "/api/bookings:bulkCreate",
      payload: { data: again, onConflict: "update", conflictFields: ["reference"] },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      errors: [{ pointer: "/onConflict", message: 'onConflict must be one of "error", "skip".' }],
    });
    const { data } = await ledger.booking.list({ where: { reference: "taken" } });
    expect(data).toMatchObject([{ cents: "1" }]);
  });

  test("nothing that changes a row is there: in types, in process and over HTTP", async () => {
    const { id } = await ledger.booking.create(booking("here to stay"));
    for (const name of ["update", "delete", "upsert", "restore", "bulkUpdate", "bulkDelete", "bulkUpsert"]) {
      expect(name in ledger.booking).toBe(false);
      expect(name in resource.nodes).toBe(false);
    }
    // @ts-expect-error there is no such method
    expect(ledger.booking.update).toBeUndefined();
    // @ts-expect-error nor this option
    await expect(ledger.booking.bulkCreate({ data: [], onConflict: "update" })).rejects.toThrow("onConflict");
    const refused = async (method: "PATCH" | "DELETE" | "POST", url: string) => {
      const answer = await app.inject({ method, url: `/api/${url}`, payload: method === "DELETE" ? "" : {} });
      expect(answer.json()).toMatchObject({ code: "method_not_allowed", status: 405 });
      return answer.headers["allow"];
    };
    expect(await refused("PATCH", `bookings/${id}`)).toBe("GET, HEAD, OPTIONS");
    expect(await refused("DELETE", `bookings/${id}`)).toBe("GET, HEAD, OPTIONS");
    for (const verb of ["upsert", "bulkUpdate", "bulkDelete", "bulkUpsert"]) {
      expect(await refused("POST", `bookings:${verb}`)).toBe("OPTIONS");
    }
    expect(await refused("POST", "rates")).toMatch(/^GET, HEAD/);
    expect(await ledger.booking.read(id)).not.toBeNull();
  });

  test("the database refuses, whoever sends it, and rows stay", async () => {
    await ledger.booking.create(booking("by hand"));
    const before = await ledger.booking.count();
    for (const text of [
      "UPDATE bookings SET cents = 0",
      "UPDATE bookings SET cents = 0 WHERE false",
      "DELETE FROM bookings",
      "TRUNCATE bookings",
      "TRUNCATE accounts CASCADE",
      "INSERT INTO bookings SELECT * FROM bookings ON CONFLICT (id) DO UPDATE SET cents = 0",
      "UPDATE rates SET cents = 0",
    ]) {
      await expect(database.script(text), text).rejects.toMatchObject({
        sqlState: "PW001",
        message: expect.stringMatching(/^rows of "(bookings|rates)" are never changed or deleted$/),
      });
    }
    expect(await ledger.booking.count()).toBe(before);
    await expect(ledger.account.delete(account)).rejects.toMatchObject({ code: "foreign_key_violation" });
  });

  test("an application of before, which still has the operation, is told so", async () => {
    const { id } = await ledger.booking.create(booking("of before"));
    const { model } = resource as Resource;
    const update: UpdateNode<never, unknown> = {
      name: "BookingUpdateNode",
      operation: "update",
      model,
      statement: { head: `UPDATE "bookings" SET "updated_at" = now()` },
      validator: async () => ({ safeParse: (data) => ({ success: true, data }) }),
    };
    const call = runOperation(update, { key: id, data: { cents: "5" } }, contextOf(database));
    await expect(call).rejects.toMatchObject({
      code: "forbidden",
      message: "Rows that are append-only are never changed or deleted.",
    });
  });
});
