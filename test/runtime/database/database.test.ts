import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  test("a statement answers its rows as text, in the order of the select list", async () => {
    const statement = {
      name: "echo",
      text: "select 1 as one, $1::text as echo, null as nothing, true as yes",
    };
    expect(await database.query(statement, ["é😀'\"\\"])).toEqual({
      rows: [["1", "é😀'\"\\", null, "t"]],
      count: 1,
    });
  });

  test("a committed transaction stays, one that throws leaves nothing", async () => {
    await database.script("create table t (id int primary key); insert into t values (0)");
    await database.transaction(async (tx) =>
      tx.query({ name: "i", text: "insert into t values ($1)" }, ["1"]),
    );
    await expect(
      database.transaction(async (tx) => {
        await tx.query({ name: "i", text: "insert into t values ($1)" }, ["2"]);
        throw new Error("on purpose");
      }),
    ).rejects.toThrow("on purpose");
    expect((await database.query({ name: "s", text: "select id from t order by id" }, [])).rows).toEqual([
      ["0"],
      ["1"],
    ]);
  });
});
