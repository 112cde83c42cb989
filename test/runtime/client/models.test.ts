/** Code written against `Models` runs with a client and in process alike: the one suite that proves it runs with both. */
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  ConnectionError,
  createClient,
  NotFoundError,
  PrewireError,
  ValidationError,
} from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Application } from "#runtime/dataflow/model.js";
import { createServer } from "#runtime/nexus/server.js";
import { application as basic } from "../../golden/basic/generated/application.js";
import type { Models } from "../../golden/basic/generated/models.js";
import { eachDatabase } from "../../support/databases.js";
import { application as fixture, type FixtureModels } from "../../support/fixture.js";
import { migrated } from "../nexus/support.js";

/** Opens an application's models on a database, however they are reached. */
type OpenModels = <M>(application: Application, database: Database) => Promise<M>;

const channels: Record<string, OpenModels> = {
  "over HTTP": async <M>(application: Application, database: Database) => {
    const app = createServer({ application, database });
    const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
    onTestFinished(() => app.close());
    return createClient<M>(
      { contract: application.contract, ...(await application.resources()) },
      { baseUrl },
    );
  },
  "in process": async <M>(application: Application, database: Database) => {
    const { resources } = await application.resources();
    return dataFlowOn<M>(new Engine(application, database, resources));
  },
};

eachDatabase((_name, open) => {
  let database: Database;
  let fixtureDatabase: Database;
  beforeAll(async () => {
    database = await migrated(await open(), basic);
    fixtureDatabase = await migrated(await open(), fixture);
  });

  describe.each(Object.entries(channels))("%s", (_channel, openModels) => {
    const models = async (): Promise<Models> => {
      await database.query({ name: "", text: "TRUNCATE users, tickets" }, []);
      return openModels<Models>(basic, database);
    };
    const requester = async (db: Models) => (await db.user.create({ email: "a@example.org", name: "A" })).id;

    test("a row lives from create to delete", async () => {
      const db = await models();
      const requesterId = await requester(db);
      const ticket = await db.ticket.create({ subject: "It broke", requesterId });
      expect(ticket).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        subject: "It broke",
        status: "open",
        priority: 3,
        requesterId,
        assigneeId: null,
        dueAt: null,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
        updatedAt: ticket.createdAt,
      });
      expect(await db.ticket.read(ticket.id)).toEqual(ticket);
      const updated = await db.ticket.update(ticket.id, {
        status: "solved",
        dueAt: "2030-01-01T00:00:00+01:00",
      });
      expect(updated).toEqual({
        ...ticket,
        status: "solved",
        dueAt: "2029-12-31T23:00:00.000000Z",
        updatedAt: expect.any(String),
      });
      expect(await db.ticket.count({ where: { status: "solved" } })).toBe(1);
      expect(await db.ticket.delete(ticket.id)).toBeUndefined();
      expect(await db.ticket.read(ticket.id)).toBeNull();
      expect(await db.ticket.count()).toBe(0);
    });

    test("a row that is not there is null to read and an error to change", async () => {
      const db = await models();
      const id = "00000000-0000-4000-8000-000000000000";
      expect(await db.ticket.read(id)).toBeNull();
      for (const call of [() => db.ticket.update(id, { priority: 1 }), () => db.ticket.delete(id)]) {
        const error = await failureOf(call());
        expect(error).toBeInstanceOf(NotFoundError);
        expect(error).toMatchObject({ code: "not_found", status: 404, complaints: [] });
      }
    });

    test("lists are pages, and pages are rows", async () => {
      const db = await models();
      for (let i = 0; i < 7; i++) await db.user.create({ email: `${i}@example.org`, name: `n${i}` });
      const first = await db.user.list({ sort: "-name", limit: 3, fields: ["name"], total: "exact" });
      expect(first).toEqual({
        data: [{ name: "n6" }, { name: "n5" }, { name: "n4" }],
        nextCursor: expect.any(String),
        total: 7,
      });
      const cursor = String(first.nextCursor);
      const second = await db.user.list({ sort: ["-name"], limit: 3, fields: ["name"], cursor });
      expect(second.data).toEqual([{ name: "n3" }, { name: "n2" }, { name: "n1" }]);
      expect((await db.user.list({ offset: 5, sort: "name" })).data.map(({ name }) => name)).toEqual([
        "n5",
        "n6",
      ]);

      const names: string[] = [];
      for await (const { name } of db.user.pages({ sort: "name", limit: 2, offset: 1, total: "exact" }))
        names.push(name);
      expect(names).toEqual(["n1", "n2", "n3", "n4", "n5", "n6"]);
      const few: string[] = [];
      for await (const { name } of db.user.pages({ limit: 1, sort: "name", where: { name: { gt: "n1" } } })) {
        few.push(name);
        if (few.length === 2) break;
      }
      expect(few).toEqual(["n2", "n3"]);
      for await (const row of db.user.pages({ where: { name: "nobody" } })) expect(row).toBe("never reached");
    });

    /** A failing call, and what it throws: class, code, status and the places of its complaints. */
    const failures: [string, (db: Models, id: string) => Promise<unknown>, unknown[]][] = [
      [
        "a value out of bounds",
        (db, id) => db.ticket.update(id, { priority: 6 }),
        ["ValidationError", "validation_failed", 400, ["/priority"]],
      ],
      [
        "two of them",
        (db, id) => db.ticket.update(id, { priority: 0, subject: "" }),
        ["ValidationError", "validation_failed", 400, ["/subject", "/priority"]],
      ],
      [
        "a field that does not exist",
        (db, id) => db.ticket.update(id, { sbject: "x" } as never),
        ["ValidationError", "unknown_field", 400, ["/sbject"]],
      ],
      [
        "a field that nobody sets",
        (db, id) => db.ticket.update(id, { createdAt: "2020-01-01T00:00:00Z" } as never),
        ["ValidationError", "read_only_field", 400, ["/createdAt"]],
      ],
      [
        "no data",
        (db, id) => db.ticket.update(id, undefined as never),
        ["ValidationError", "validation_failed", 400, [""]],
      ],
      [
        "data that is no object",
        (db, id) => db.ticket.update(id, [] as never),
        ["ValidationError", "validation_failed", 400, [""]],
      ],
      [
        "a value twice",
        (db) => db.user.create({ email: "a@example.org", name: "B" }),
        ["UniqueViolationError", "unique_violation", 409, ["/email"]],
      ],
      [
        "a row that refers to none",
        (db, id) => db.ticket.update(id, { assigneeId: NOBODY }),
        ["ForeignKeyViolationError", "foreign_key_violation", 409, ["/assigneeId"]],
      ],
      [
        "a row in use",
        async (db) => db.user.delete((await db.user.list()).data[0]?.id ?? ""),
        ["ForeignKeyViolationError", "foreign_key_violation", 409, []],
      ],
      [
        "a key that is none",
        (db) => db.ticket.read("nothing"),
        ["ValidationError", "validation_failed", 400, ["/id"]],
      ],
      ["an empty key", (db) => db.ticket.read(""), ["ValidationError", "validation_failed", 400, ["/id"]]],
      [
        "a folder for a key",
        (db) => db.ticket.delete(".."),
        ["ValidationError", "validation_failed", 400, ["/id"]],
      ],
      [
        "an object for a key",
        (db) => db.ticket.read({} as never),
        ["ValidationError", "validation_failed", 400, ["/id"]],
      ],
      [
        "no key",
        (db) => db.ticket.delete(undefined as never),
        ["ValidationError", "validation_failed", 400, ["/id"]],
      ],
      [
        "half a character for a key",
        (db) => db.ticket.read("\ud800"),
        ["ValidationError", "validation_failed", 400, ["/id"]],
      ],
      [
        "an unknown field in a filter",
        (db) => db.ticket.list({ where: { stat: "open" } as never }),
        ["ValidationError", "unknown_field", 400, ["/where/stat"]],
      ],
      [
        "an unknown operator",
        (db) => db.ticket.count({ where: { status: { is: "open" } } as never }),
        ["ValidationError", "unknown_operator", 400, ["/where/status/is"]],
      ],
      [
        "a condition that is undefined",
        (db) => db.ticket.count({ where: { AND: [{ status: undefined }] } as never }),
        ["ValidationError", "validation_failed", 400, ["/where/AND/0/status"]],
      ],
      [
        "a member that nothing reads",
        (db) => db.ticket.list({ limt: 1 } as never),
        ["ValidationError", "unknown_field", 400, ["/limt"]],
      ],
      [
        "a sort in a count",
        (db) => db.ticket.count({ sort: "id" } as never),
        ["ValidationError", "unknown_field", 400, ["/sort"]],
      ],
      [
        "a limit of nothing",
        (db) => db.ticket.list({ limit: 0 }),
        ["ValidationError", "validation_failed", 400, ["/limit"]],
      ],
      [
        "an unknown field in a sort",
        (db) => db.ticket.list({ sort: "nme" }),
        ["ValidationError", "unknown_field", 400, ["/sort"]],
      ],
      [
        "a cursor of another list",
        (db) => db.ticket.list({ cursor: "abc" }),
        ["ValidationError", "invalid_cursor", 400, ["/cursor"]],
      ],
      [
        "pages of a wrong filter",
        async (db) => {
          for await (const _ of db.ticket.pages({ where: { x: 1 } as never }));
        },
        ["ValidationError", "unknown_field", 400, ["/where/x"]],
      ],
    ];

    test.each(failures)("%s is refused", async (_, call, expected) => {
      const db = await models();
      const requesterId = await requester(db);
      const { id } = await db.ticket.create({ subject: "s", requesterId });
      const error = await failureOf(call(db, id));
      expect(error).toBeInstanceOf(PrewireError);
      const { name, code, status, complaints } = error as PrewireError;
      expect([name, code, status, complaints.map(({ pointer }) => pointer)]).toEqual(expected);
      for (const complaint of complaints) expect(complaint.message).toMatch(/^\S.*[.?]$/);
      expect(await db.ticket.read(id)).toMatchObject({ subject: "s", priority: 3, assigneeId: null });
    });

    test("nothing exists that the schema does not list", async () => {
      const db = await models();
      expect((await (db as unknown as Promise<Models>)).ticket).toBe(db.ticket);
      for (const name of ["then", "tickets", "__proto__", "constructor", "toJSON"]) {
        expect([name, name in db, (db as never)[name]]).toEqual([name, false, undefined]);
      }
      expect("ticket" in db).toBe(true);
      expect(Object.keys(db)).toEqual(expect.arrayContaining(["ticket", "user"]));
      expect(Object.keys(db.ticket)).toEqual([
        "create",
        "read",
        "update",
        "delete",
        "list",
        "pages",
        "count",
        "upsert",
        "bulkCreate",
        "bulkUpdate",
        "bulkDelete",
        "bulkUpsert",
        "aggregate",
      ]);
      expect((db.ticket as never)["then"]).toBeUndefined();
      const log = (await openModels<FixtureModels>(fixture, fixtureDatabase)).log;
      expect(Object.keys(log)).toEqual(["create", "read", "list", "pages"]);
    });

    test("a call ends with the reason of its signal", async () => {
      const db = await models();
      const reason = new Error("changed my mind");
      const aborted = AbortSignal.abort(reason);
      expect(await failureOf(db.user.list({}, { signal: aborted }))).toBe(reason);
      expect(
        await failureOf(db.user.create({ email: "x@example.org", name: "X" }, { signal: aborted })),
      ).toBe(reason);
      expect(await db.user.count()).toBe(0);
      const controller = new AbortController();
      const call = failureOf(db.user.list({}, { signal: controller.signal }));
      controller.abort(reason);
      expect(await call).toBe(reason);
      const seen: unknown[] = [];
      const iteration = new AbortController();
      for (const name of ["a", "b"]) await db.user.create({ email: `${name}@example.org`, name });
      const iterate = async () => {
        for await (const row of db.user.pages({ limit: 1 }, { signal: iteration.signal })) {
          seen.push(row);
          iteration.abort(reason);
        }
      };
      expect(await failureOf(iterate())).toBe(reason);
      expect(seen).toHaveLength(1);
    });

    test("composite keys, awkward texts and every type go there and back", async () => {
      await fixtureDatabase.query({ name: "", text: "TRUNCATE notes, places" }, []);
      const db = await openModels<FixtureModels>(fixture, fixtureDatabase);
      for (const country of ["a,b", "/:%?#&=", ".", "..", " ", "é😀", "a\u2028b", "+"]) {
        if (country.startsWith(".")) continue;
        const key = { country, number: -1 };
        const created = await db.place.create({ ...key, where: country });
        expect(created).toEqual({ ...key, limit: null, where: country });
        expect(await db.place.read({ number: -1, country })).toEqual(created);
        expect(await db.place.update(key, { limit: 7 })).toEqual({ ...created, limit: 7 });
        expect((await db.place.list({ where: { limit: 7, where: { in: [country] } } })).data).toHaveLength(1);
        await db.place.delete(key);
      }
      for (const key of [
        { country: "a" },
        { country: "a", number: 1, x: 1 },
        "a,1",
        null,
        { country: "", number: 1 },
      ]) {
        expect(await failureOf(db.place.read(key as never))).toBeInstanceOf(ValidationError);
      }
      const row = {
        name: "n",
        body: "\u0001\u001f\u007f\u2028\ufeff'\"\\/😀",
        meta: { a: [1, -0.5, 1e21, "x", null, { __b: true }], "": {} },
        tags: ["", "a,b", '"', "NULL", "{}", "\\"],
        amount: `-${"9".repeat(40)}.${"1".repeat(40)}`,
        big: "-9223372036854775808",
        count: -(2 ** 31),
        ratio: 5e-324,
        done: false,
        at: "0001-01-01T00:00:00.000001Z",
        day: "9999-12-31",
        data: "AP+A",
      };
      expect(await db.note.create(row)).toEqual(row);
      expect(await db.note.read("n")).toEqual(row);
      expect(
        (
          await db.note.list({
            where: { meta: { eq: row.meta }, tags: row.tags, amount: row.amount } as never,
          })
        ).data,
      ).toEqual([row]);
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY, 10n])(
      "a value that JSON cannot carry (%s) is refused",
      async (value) => {
        const db = await models();
        const requesterId = await requester(db);
        const created = db.ticket.create({ subject: "s", requesterId, priority: value as number });
        expect(await failureOf(created)).toBeInstanceOf(ValidationError);
        expect(await failureOf(db.ticket.list({ where: { priority: value as number } }))).toBeInstanceOf(
          ValidationError,
        );
        expect(await db.ticket.count()).toBe(0);
      },
    );
  });
});

const NOBODY = "00000000-0000-4000-8000-000000000000";

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return `succeeded: ${JSON.stringify(await call)}`;
  } catch (error) {
    expect(error).not.toBeInstanceOf(ConnectionError);
    return error;
  }
}
