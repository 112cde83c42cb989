import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { createTables, everythings, people } from "./fixtures/bulk.js";
import { answer, ask, recording, refusal } from "./fixtures/run.js";

type Row = Record<string, unknown>;
const { aggregate, bulkCreate } = people.nodes;

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await createTables(database);
    const person = (email: string, more: Row) => ({ email, name: email, ...more });
    await ask(database, bulkCreate, {
      data: [
        person("a", { status: "new", age: 10, team: "x", slot: "1.50" }),
        person("b", { status: "new", age: 20, team: "x", slot: "2.25" }),
        person("c", { status: "old", age: 30, team: "y", slot: "100" }),
        person("d", { status: "old", age: null, team: null, slot: null }),
        person("e", { status: "old", age: 2_147_483_647, team: null, slot: "0.005" }),
      ],
    });
    const at = (timestamp: string, more: Row) => ({ timestamp, date: timestamp.slice(0, 10), ...more });
    await ask(database, everythings.nodes.bulkCreate, {
      data: [
        at("2024-01-01T00:30:00+01:00", {
          bigint: "9223372036854775807",
          float: 0.1,
          decimal: "0.1",
          text: "b",
        }),
        at("2024-01-31T23:59:59.999999Z", {
          bigint: "9223372036854775807",
          float: 0.2,
          decimal: "0.2",
          text: "a",
        }),
        at("2024-02-29T12:00:00Z", {
          bigint: "-1",
          float: null,
          decimal: "0.3",
          text: "\u{1f600}",
          time: "01:00:00",
        }),
        at("2024-12-31T00:00:00Z", { float: -5, decimal: null, boolean: true, oneOf: "red", bytes: "AA==" }),
      ],
    });
  });

  const sum = async (input: object) => (await ask<{ data: Row[] }>(database, aggregate, input)).data;
  const all = async (input: object) =>
    (await ask<{ data: Row[] }>(database, everythings.nodes.aggregate, input)).data;

  test("measures of every row", async () => {
    expect(
      await sum({
        count: true,
        countDistinct: ["status", "team", "age"],
        sum: ["age", "slot"],
        avg: "age,slot",
        min: ["age", "slot", "email"],
        max: ["age", "slot", "email"],
      }),
    ).toEqual([
      {
        count: 5,
        countDistinct: { status: 2, team: 2, age: 4 },
        sum: { age: "2147483707", slot: "103.755" },
        avg: { age: "536870926.75", slot: "25.93875" },
        min: { age: 10, slot: "0.005", email: "a" },
        max: { age: 2_147_483_647, slot: "100", email: "e" },
      },
    ]);
  });

  test("is one statement", async () => {
    const { database: noting, sent } = recording(database);
    await answer(noting, aggregate, {
      where: { age: { gt: 5 } },
      groupBy: ["status", { field: "createdAt", truncate: "day" }],
      count: true,
      sum: ["age"],
      avg: ["age"],
      having: { count: { gte: 1 }, sum: { age: { gt: "1" } } },
      sort: "-count,sum.age",
      limit: 5,
    });
    expect(sent).toEqual([
      `SELECT "status", date_trunc('day', "created_at", 'UTC'), count(*), sum("age"), trim_scale(avg("age"))` +
        ` FROM "people" WHERE "age" > $1::int4 GROUP BY 1, 2` +
        ` HAVING count(*) >= $2::int8 AND sum("age") > $3::numeric` +
        ` ORDER BY 3 DESC, 4, 1, 2 LIMIT 6`,
    ]);
  });

  test("of no rows: counts are 0, all else null, and there are no groups", async () => {
    const input = {
      where: { email: "nobody" },
      count: true,
      countDistinct: ["age"],
      sum: ["age"],
      avg: ["age"],
      min: ["age"],
    };
    expect(await sum(input)).toEqual([
      { count: 0, countDistinct: { age: 0 }, sum: { age: null }, avg: { age: null }, min: { age: null } },
    ]);
    expect(await sum({ ...input, groupBy: ["status"] })).toEqual([]);
  });

  test("groups, in their own order, null last", async () => {
    expect(await sum({ groupBy: ["team"], count: true, sum: ["age"] })).toEqual([
      { team: "x", count: 2, sum: { age: "30" } },
      { team: "y", count: 1, sum: { age: "30" } },
      { team: null, count: 2, sum: { age: "2147483647" } },
    ]);
    expect(await sum({ groupBy: "status, team", count: true })).toEqual([
      { status: "new", team: "x", count: 2 },
      { status: "old", team: "y", count: 1 },
      { status: "old", team: null, count: 2 },
    ]);
    expect(await sum({ groupBy: ["status"] })).toEqual([{ status: "new" }, { status: "old" }]);
  });

  test("sorted by what is answered, and limited", async () => {
    const input = { groupBy: ["team"], count: true, sum: ["age"] };
    const teams = async (more: object) => (await sum({ ...input, ...more })).map(({ team }) => team);
    expect(await teams({ sort: "-count" })).toEqual(["x", null, "y"]);
    expect(await teams({ sort: ["-sum.age", "-team"] })).toEqual([null, "y", "x"]);
    expect(await teams({ sort: "-team" })).toEqual([null, "y", "x"]);
    expect(await teams({ sort: "count,-team", limit: 1 })).toEqual(["y"]);
    expect(await teams({ limit: 1_000_000 })).toHaveLength(3);
  });

  test("having compares measures, answered or not", async () => {
    const teams = async (having: object) =>
      (await sum({ groupBy: ["team"], having })).map(({ team }) => team);
    expect(await teams({ count: 2 })).toEqual(["x", null]);
    expect(await teams({ count: { gt: 1, lt: 9 }, sum: { age: { lte: "30" } } })).toEqual(["x"]);
    expect(await teams({ avg: { slot: { between: ["1.8", "2"] } } })).toEqual(["x"]);
    expect(await teams({ min: { email: { in: ["c", "d"] } } })).toEqual(["y", null]);
    expect(await teams({ max: { age: { isNull: true } } })).toEqual([]);
    expect(await teams({ countDistinct: { age: { ne: 1 } } })).toEqual(["x"]);
    expect(await teams({ sum: { NOT: { age: "30" } } })).toEqual([null]);
    expect(await teams({ sum: { age: { gt: "9999999999999999999999999" } } })).toEqual([]);
    expect(await teams({})).toEqual(["x", "y", null]);
  });

  test("sums lose no digit, averages have sixteen and more, and floats are numbers", async () => {
    expect(
      await all({ sum: ["bigint", "decimal", "float"], avg: ["bigint", "float"], max: ["bigint"] }),
    ).toEqual([
      {
        sum: { bigint: "18446744073709551613", decimal: "0.6", float: 0.1 + 0.2 - 5 },
        avg: { bigint: "6148914691236517204", float: (0.1 + 0.2 - 5) / 3 },
        max: { bigint: "9223372036854775807" },
      },
    ]);
  });

  test("least and greatest values of every type that has an order, as rows have them", async () => {
    const fields = ["text", "float", "timestamp", "date", "time"];
    expect(await all({ min: fields, max: fields })).toEqual([
      {
        min: {
          text: "a",
          float: -5,
          timestamp: "2023-12-31T23:30:00.000000Z",
          date: "2024-01-01",
          time: "01:00:00",
        },
        max: {
          text: "\u{1f600}",
          float: 0.2,
          timestamp: "2024-12-31T00:00:00.000000Z",
          date: "2024-12-31",
          time: "01:00:00",
        },
      },
    ]);
  });

  test.each([
    ["timestamp", "year", ["2023-01-01T00:00:00.000000Z 1", "2024-01-01T00:00:00.000000Z 3"]],
    [
      "timestamp",
      "quarter",
      ["2023-10-01T00:00:00.000000Z 1", "2024-01-01T00:00:00.000000Z 2", "2024-10-01T00:00:00.000000Z 1"],
    ],
    [
      "timestamp",
      "month",
      [
        "2023-12-01T00:00:00.000000Z 1",
        "2024-01-01T00:00:00.000000Z 1",
        "2024-02-01T00:00:00.000000Z 1",
        "2024-12-01T00:00:00.000000Z 1",
      ],
    ],
    [
      "timestamp",
      "week",
      [
        "2023-12-25T00:00:00.000000Z 1",
        "2024-01-29T00:00:00.000000Z 1",
        "2024-02-26T00:00:00.000000Z 1",
        "2024-12-30T00:00:00.000000Z 1",
      ],
    ],
    [
      "timestamp",
      "minute",
      [
        "2023-12-31T23:30:00.000000Z 1",
        "2024-01-31T23:59:00.000000Z 1",
        "2024-02-29T12:00:00.000000Z 1",
        "2024-12-31T00:00:00.000000Z 1",
      ],
    ],
    ["date", "year", ["2024-01-01 4"]],
    ["date", "month", ["2024-01-01 2", "2024-02-01 1", "2024-12-01 1"]],
  ])("%s by %s, in UTC whatever the session's time zone", async (field, truncate, expected) => {
    await database.transaction(async (tx) => {
      await tx.query({ name: "", text: `SET LOCAL TimeZone = 'America/St_Johns'` }, []);
      const { data } = await ask<{ data: Row[] }>(tx, everythings.nodes.aggregate, {
        groupBy: [{ field, truncate }],
        count: true,
      });
      expect(data.map((row) => `${String(row[field])} ${String(row.count)}`)).toEqual(expected);
    });
  });

  test("groups of every type", async () => {
    for (const field of ["boolean", "oneOf", "bytes", "uuid", "time", "decimal", "bigint", "float"]) {
      const rows = await all({ groupBy: [field], count: true });
      expect(rows.reduce((total, { count }) => total + Number(count), 0)).toBe(4);
      expect(Object.keys(rows[0] ?? {})).toEqual([field, "count"]);
    }
    expect(await all({ groupBy: ["bytes"], where: { boolean: true } })).toEqual([{ bytes: "AA==" }]);
  });

  describe("is refused", () => {
    test.each([
      [{}, ["validation_failed "]],
      [{ count: false }, ["validation_failed "]],
      [{ count: 1 }, ["validation_failed /count"]],
      [{ coutn: true }, ["unknown_field /coutn"]],
      [{ count: true, include: "x" }, ["unknown_field /include"]],
      [{ sum: ["name"] }, ["validation_failed /sum"]],
      [{ avg: ["status"] }, ["validation_failed /avg"]],
      [{ min: ["tags"] }, ["validation_failed /min"]],
      [{ max: ["id"] }, ["validation_failed /max"]],
      [{ countDistinct: ["meta"] }, ["validation_failed /countDistinct"]],
      [{ sum: ["aeg"] }, ["unknown_field /sum"]],
      [{ sum: ["secret"] }, ["unknown_field /sum"]],
      [{ sum: ["__proto__"] }, ["unknown_field /sum"]],
      [{ sum: { age: true } }, ["validation_failed /sum"]],
      [{ count: true, groupBy: ["meta"] }, ["validation_failed /groupBy"]],
      [{ count: true, groupBy: ["tags"] }, ["validation_failed /groupBy"]],
      [{ count: true, groupBy: ["secret"] }, ["unknown_field /groupBy"]],
      [{ count: true, groupBy: ["status", "status"] }, ["validation_failed /groupBy"]],
      [{ count: true, groupBy: [1] }, ["validation_failed /groupBy"]],
      [{ count: true, groupBy: [null] }, ["validation_failed /groupBy"]],
      [
        { groupBy: [{ field: "createdAt", truncate: "fortnight" }] },
        ["validation_failed /groupBy/0/truncate"],
      ],
      [
        { groupBy: [{ field: "createdAt", truncate: "day'; drop table people --" }] },
        ["validation_failed /groupBy/0/truncate"],
      ],
      [{ groupBy: ["age", { field: "name", truncate: "day" }] }, ["validation_failed /groupBy/1/truncate"]],
      [{ groupBy: [{ field: "createdAt", trunc: "day" }] }, ["unknown_field /groupBy/0/trunc"]],
      [{ groupBy: [{ truncate: "day" }] }, ["validation_failed /groupBy/0/field"]],
      [{ groupBy: [{ field: "creatdAt" }] }, ["unknown_field /groupBy/0/field"]],
      [{ count: true, sort: "age" }, ["unknown_field /sort"]],
      [{ sum: ["age"], sort: "age" }, ["unknown_field /sort"]],
      [{ sum: ["age"], sort: "sum.aeg" }, ["unknown_field /sort"]],
      [{ count: true, sort: "count,-count" }, ["validation_failed /sort"]],
      [{ count: true, limit: 0 }, ["validation_failed /limit"]],
      [{ count: true, limit: "5" }, ["validation_failed /limit"]],
      [{ count: true, having: { count: { gt: "1" } } }, ["validation_failed /having/count/gt"]],
      [{ count: true, having: { count: { like: "1" } } }, ["unknown_operator /having/count/like"]],
      [{ count: true, having: { cuont: 1 } }, ["unknown_field /having/cuont"]],
      [{ count: true, having: { sum: { age: { gt: 1 } } } }, ["validation_failed /having/sum/age/gt"]],
      [{ count: true, having: { sum: { name: "1" } } }, ["validation_failed /having/sum/name"]],
      [{ count: true, having: { sum: { aeg: "1" } } }, ["unknown_field /having/sum/aeg"]],
      [{ count: true, having: { sum: "1" } }, ["validation_failed /having/sum"]],
      [{ count: true, having: [] }, ["validation_failed /having"]],
      [{ count: true, where: { aeg: 1 } }, ["unknown_field /where/aeg"]],
    ])("%j", async (input: object, expected) => {
      expect(await refusal(database, aggregate, input)).toEqual(expected);
    });

    test("a message that names what was probably meant", async () => {
      await expect(answer(database, aggregate, { sum: ["aeg"] })).rejects.toThrow('Did you mean "age"?');
      await expect(answer(database, aggregate, { sum: ["age"], sort: "-sum.aeg" })).rejects.toThrow(
        'Did you mean "sum.age"?',
      );
      await expect(answer(database, aggregate, { sum: ["name"] })).rejects.toThrow(
        "it is of type text, and sum takes",
      );
    });

    test("a sum that no float holds", async () => {
      const rows = await ask<{ results: { id: string }[] }>(database, everythings.nodes.bulkCreate, {
        data: [{ float: 1.7e308 }, { float: 1.7e308 }],
        return: "ids",
      });
      expect(await refusal(database, everythings.nodes.aggregate, { sum: ["float"] })).toEqual([
        "validation_failed",
      ]);
      await ask(database, everythings.nodes.bulkDelete, { ids: rows.results.map(({ id }) => id) });
    });

    test("more groups than can be answered, unless it is said which are wanted", async () => {
      const { nodes } = everythings;
      const data = Array.from({ length: 1001 }, (_, integer) => ({ integer, text: "many" }));
      const { results } = await ask(database, nodes.bulkCreate, { data, return: "ids" });
      const input = { where: { text: "many" }, groupBy: ["integer"], count: true };
      expect(await refusal(database, nodes.aggregate, input)).toEqual(["validation_failed /limit"]);
      expect(await all({ ...input, limit: 2000, sort: "-integer" })).toHaveLength(1000);
      expect(await all({ ...input, where: { text: "many", integer: { gt: 0 } } })).toHaveLength(1000);
      await ask(database, nodes.bulkDelete, { ids: results.map(({ id }) => id) });
    });
  });
});
