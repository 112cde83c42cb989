/** Functions of a row at work: checks that say the same before and in the database, and fields that it computes. */
import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { ValidationError } from "#runtime/client/errors.js";
import { application as checks } from "../golden/checks/generated/application.js";
import type { Models as Checked } from "../golden/checks/generated/models.js";
import { resources as checkedResources } from "../golden/checks/generated/resources.js";
import { application as computed } from "../golden/computed/generated/application.js";
import type { PersonListQuery } from "../golden/computed/generated/person/types.js";
import type { Models as Computed } from "../golden/computed/generated/models.js";
import { resources as computedResources } from "../golden/computed/generated/resources.js";
import { eachDatabase } from "../support/databases.js";

const schemaOf = (name: string): string =>
  readFileSync(new URL(`../golden/${name}/generated/schema.sql`, import.meta.url), "utf8");

/** What a caller is told: pointers and sentences. */
async function refusal(action: Promise<unknown>): Promise<readonly string[]> {
  const error = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ValidationError)) throw new TypeError(`It was not refused: ${String(error)}`);
  expect(error.code).toBe("validation_failed");
  return error.complaints.map(({ pointer, message }) => `${pointer} ${message}`);
}

eachDatabase((_name, open) => {
  describe("checks", () => {
    let database: Database;
    let calendar: DataFlow<Checked>;
    beforeAll(async () => {
      database = await open();
      await database.script(schemaOf("checks"));
      calendar = dataFlowOn<Checked>(new Engine(checks, database, checkedResources));
    });
    beforeEach(() => database.script("TRUNCATE meetings, rooms RESTART IDENTITY"));

    const meeting = { title: "Plans", startsAt: "2025-01-31T10:00:00Z", day: "2025-01-31" } as const;
    const seats = "There are not enough seats.";
    const allowed = "endsAt, startsAt must be an allowed value.";

    /** Each breaks one check, by what a creator gives. */
    const broken: readonly (readonly [string, object, readonly string[]])[] = [
      [
        "a function of two fields",
        { endsAt: "2025-01-31T11:30:00+02:00" },
        [`/endsAt ${allowed}`, `/startsAt ${allowed}`],
      ],
      ["a sentence", { booked: 11 }, [`/booked ${seats}`, `/seats ${seats}`]],
      [
        "a default among the fields",
        { state: "cancelled", reason: "\u00a0" },
        ["/state Say why it is cancelled.", "/reason Say why it is cancelled."],
      ],
      ["a time in another spelling", { opens: "22:00:00.000" }, ["/opens opens must be an allowed value."]],
      [
        "a decimal",
        { price: "1", paid: "1.51" },
        ["/paid paid, price must be an allowed value.", "/price paid, price must be an allowed value."],
      ],
      [
        "digits in another spelling",
        { ticket: "-000" },
        [
          "/ticket ticket, title, seats must be an allowed value.",
          "/title ticket, title, seats must be an allowed value.",
          "/seats ticket, title, seats must be an allowed value.",
        ],
      ],
      ["a list", { tags: ["a", ""] }, ["/tags tags must be an allowed value."]],
    ];

    test.each(broken)("are said before a row is stored: %s", async (_what, more, complaints) => {
      expect(await refusal(calendar.meeting.create({ ...meeting, ...more }))).toEqual(complaints);
      await calendar.meeting.create(meeting);
      expect(await calendar.meeting.count()).toBe(1);
    });

    test.each(broken)(
      "are held by the database, too, and said alike: %s",
      async (_what, more, complaints) => {
        const { id } = await calendar.meeting.create(meeting);
        expect(await refusal(calendar.meeting.update(id, more))).toEqual(complaints);
        expect(await calendar.meeting.read(id)).toMatchObject({ seats: 10, state: "planned" });
      },
    );

    test("let pass what holds, whatever its spelling", async () => {
      const row = await calendar.meeting.create({
        ...meeting,
        endsAt: "2025-01-31T09:00:00.000001-02:00",
        booked: 10,
        price: "010.5",
        paid: "15.75",
        ticket: "-7",
      });
      expect(row).toMatchObject({ endsAt: "2025-01-31T11:00:00.000001Z", price: "10.50" });
    });

    test("over a private field are the database's alone", async () => {
      await calendar.meeting.create({ ...meeting, public: true });
      await expect(database.script("UPDATE meetings SET secret = 'x'")).rejects.toMatchObject({
        constraint: "meetings_secret_public_check",
      });
    });

    test("leave a result that is none to the database, which refuses the row", async () => {
      const room = { name: "Hall", seats: 9, length: 100, class: "large" } as const;
      expect(await calendar.room.create({ ...room, width: 9 })).toMatchObject({ width: 9 });
      await expect(calendar.room.create({ ...room, width: 1.7e308 })).rejects.toMatchObject({
        code: "validation_failed",
      });
    });

    test("of many rows name the one at fault", async () => {
      const data = [meeting, { ...meeting, booked: 11 }];
      expect(await refusal(calendar.meeting.bulkCreate({ data }))).toEqual([
        `/data/1/booked ${seats}`,
        `/data/1/seats ${seats}`,
      ]);
      const { results } = await calendar.meeting.bulkCreate({ data, mode: "perRow" });
      expect(results.map(({ status }) => status)).toEqual(["created", "failed"]);
    });

    test("know that a reference is set by the relation", async () => {
      const room = { name: "Hall", seats: 9, width: 9, length: 9, class: "large" } as const;
      const running = { ...meeting, state: "running" } as const;
      const none = "It has no room.";
      expect(await refusal(calendar.meeting.create(running))).toEqual([`/roomId ${none}`, `/state ${none}`]);
      const { id } = await calendar.room.create({ ...room, meetings: [running] });
      expect(await calendar.meeting.count({ where: { roomId: id } })).toBe(1);
      expect(
        await refusal(calendar.room.create({ ...room, meetings: [{ ...running, booked: 11 }] })),
      ).toEqual([`/meetings/0/booked ${seats}`, `/meetings/0/seats ${seats}`]);
    });
  });

  describe("computed fields", () => {
    let database: Database;
    let people: DataFlow<Computed>["person"];
    beforeAll(async () => {
      database = await open();
      await database.script(schemaOf("computed"));
      people = dataFlowOn<Computed>(new Engine(computed, database, computedResources)).person;
    });
    beforeEach(() => database.script("TRUNCATE people"));

    test("are in the row, and follow its changes", async () => {
      const row = await people.create({ first: "Ada", last: "Lovelace", points: 7, level: 9, account: "5" });
      expect(row).toMatchObject({
        fullName: "Ada Lovelace",
        hasPassword: false,
        grade: "high",
        nextLevel: 10,
        score: 63,
        share: 7 / 3,
        label: "guest 7",
        staff: null,
        owes: false,
        reference: "5",
        birthday: null,
        isOwnBoss: false,
      });
      expect(row.lastSeen).toBe(row.createdAt);
      expect(
        await people.update(row.id, { last: null, role: "admin", points: -1, balance: "-0.01" }),
      ).toMatchObject({
        fullName: "Ada",
        label: "admin -1",
        staff: "admin",
        owes: true,
        share: -1 / 3,
      });
    });

    test("in a check are told by the fields that they are computed from", async () => {
      const { id } = await people.create({ first: "Ada", level: 2 });
      const much = "Nobody scores that much.";
      const said = [`/points ${much}`, `/level ${much}`];
      expect(await refusal(people.update(id, { points: 500_001 }))).toEqual(said);
      expect(await refusal(people.create({ first: "Bob", points: 1_000_001 }))).toEqual(said);
    });

    test("cannot be set", async () => {
      const { id } = await people.create({ first: "Ada" });
      for (const action of [
        people.create({ first: "Ada", fullName: "x" } as never),
        people.update(id, { fullName: "x" } as never),
        people.bulkCreate({ data: [{ first: "Ada", grade: "low" } as never] }),
      ]) {
        await expect(action).rejects.toMatchObject({ code: "read_only_field" });
      }
    });

    test("are made by every way to write a row", async () => {
      const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
      const { results } = await people.bulkCreate({
        data: [
          { id, first: "Ada" },
          { first: "Bob", level: 5 },
        ],
      });
      expect(results.map(({ data }) => [data?.fullName, data?.grade])).toEqual([
        ["Ada", "low"],
        ["Bob", "middle"],
      ]);
      await people.bulkUpdate({ where: { fullName: "Bob" }, data: { last: "Roe" } });
      await people.bulkUpsert({ data: [{ id, first: "Eve" }], conflictFields: ["id"] });
      await people.upsert({ where: { id }, create: { first: "x" }, update: { level: 8 } });
      const { data } = await people.list({ sort: ["fullName"], fields: ["fullName", "grade"] });
      expect(data).toEqual([
        { fullName: "Bob Roe", grade: "middle" },
        { fullName: "Eve", grade: "high" },
      ]);
    });

    test("filter, sort, search and group", async () => {
      await people.bulkCreate({
        data: [
          { first: "Ada", last: "Lovelace", level: 9, points: 10 },
          { first: "Bob", last: "Roe", level: 9, points: -1 },
          { first: "Cyd", level: 1 },
        ],
      });
      const names = async (query: PersonListQuery): Promise<readonly unknown[]> =>
        (await people.list(query)).data.map(({ first }) => first);
      expect(await names({ where: { grade: "high" }, sort: ["-score"] })).toEqual(["Ada", "Bob"]);
      expect(await names({ where: { fullName: { startsWith: "Cy" }, hasPassword: false } })).toEqual(["Cyd"]);
      expect(await names({ where: { search: "lovelace" } })).toEqual(["Ada"]);
      expect(await names({ where: { share: { gt: 3 } } })).toEqual(["Ada"]);
      const page = await people.list({ sort: ["score"], limit: 2 });
      expect(
        (await people.list({ sort: ["score"], limit: 2, cursor: page.nextCursor ?? "" })).data,
      ).toHaveLength(1);
      const groups = await people.aggregate({ groupBy: ["grade"], count: true, sort: ["grade"] });
      expect(groups.data).toEqual([
        { grade: "high", count: 2 },
        { grade: "low", count: 1 },
      ]);
    });
  });
});
