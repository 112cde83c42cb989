import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteIdentifier, quoteLiteral } from "#runtime/database/sql.js";
import { eachDatabase } from "../../support/databases.js";

const hostile = [
  "a",
  'a"b',
  "a'b",
  "a\\b",
  "\\",
  "'",
  "''",
  '"',
  "$$",
  "--",
  "/*",
  "select",
  "é😀",
  "\n",
  "\\'; drop table t; --",
  "é".repeat(31),
];

test("a name that PostgreSQL cannot hold is refused", () => {
  for (const name of ["", "a\0b", "x".repeat(64), "é".repeat(32)])
    expect(() => quoteIdentifier(name)).toThrow(/1 to 63 bytes/);
});

eachDatabase((_name, open) => {
  test("names and constants are read back as they were", async () => {
    const database = await open();
    const text = fc.string({ unit: "binary", maxLength: 50 }).filter((value) => !value.includes("\0"));
    const constants = [...hostile, ...fc.sample(text, 50)];
    const { rows } = await database.query(
      { name: "", text: `select ${constants.map(quoteLiteral).join(", ")}` },
      [],
    );
    expect(rows).toEqual([constants]);
    await database.script(
      `create table names (${hostile.map((name) => `${quoteIdentifier(name)} int`).join(", ")})`,
    );
    const columns =
      "select attname from pg_attribute where attrelid = 'names'::regclass and attnum > 0 order by attnum";
    expect((await database.query({ name: "", text: columns }, [])).rows.map(([name]) => name)).toEqual(
      hostile,
    );
    await database.script(
      `set standard_conforming_strings to off; create table off as select ${quoteLiteral("a\\'b")} as it`,
    );
    expect((await database.query({ name: "", text: "select it from off" }, [])).rows).toEqual([["a\\'b"]]);
  });
});
