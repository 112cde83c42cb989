import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Database, SqlError, TimeoutError, UnavailableError } from "#runtime/database/port.js";
import { eachDriver } from "../../support/databases.js";

/** A statement named after its text, as generated ones are. */
const sql = (text: string): { name: string; text: string } => ({ name: text.slice(0, 60), text });

const cell = async (database: Database, text: string, parameters: (string | null)[] = []): Promise<unknown> =>
  (await database.query(sql(text), parameters)).rows[0]?.[0];

eachDriver((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.script(`
      create table parent (id int primary key);
      create table child (
        id int primary key,
        parent_id int not null constraint child_parent references parent deferrable initially immediate,
        late_id int constraint child_late references parent deferrable initially deferred,
        name text not null constraint child_name unique,
        age int constraint child_age check (age > 0)
      );
      insert into parent values (1);
      insert into child values (1, 1, null, 'taken', 1);
    `);
  });

  describe("values", () => {
    test("rows are text in the order of the select list", async () => {
      const result = await database.query(
        sql("select 1 as one, $1::text as echo, null as nothing, true as yes"),
        ["x"],
      );
      expect(result).toEqual({ rows: [["1", "x", null, "t"]], count: 1 });
    });

    test("hostile strings come back as they went", async () => {
      const hostile = [
        "",
        "'",
        '"',
        "\\",
        "\\'; drop table child; --",
        "${x}",
        "$1",
        "\u2028\u2029",
        "__proto__",
        "\n\r\t",
        "\u0001\u007f\u0080\u07ff\u0800\uffff",
        "😀".repeat(1000),
        "é".repeat(48),
        "e".repeat(48),
        "e".repeat(49),
      ];
      for (const text of hostile) expect(await cell(database, "select $1::text", [text])).toBe(text);
    });

    test("any text without NUL comes back as it went", async () => {
      const text = fc.string({ unit: "binary", maxLength: 200 }).filter((value) => !value.includes("\0"));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.option(text), { minLength: 1, maxLength: 8 }), async (values) => {
          const columns = values.map((_, index) => `$${index + 1}::text`).join(", ");
          const { rows } = await database.query(
            { name: `echo ${values.length}`, text: `select ${columns}` },
            values,
          );
          expect(rows).toEqual([values]);
        }),
        { numRuns: 200 },
      );
    });

    test("large values and many rows", async () => {
      const large = "é".repeat(1_500_000);
      expect(await cell(database, "select $1::text", [large])).toBe(large);
      const { rows, count } = await database.query(
        sql("select g, repeat('x', g % 100) from generate_series(1, 20000) g"),
        [],
      );
      expect(count).toBe(20_000);
      expect(rows.every(([g, x], index) => g === String(index + 1) && x?.length === (index + 1) % 100)).toBe(
        true,
      );
    });

    test("a NUL character or half a surrogate pair is refused, not altered", async () => {
      for (const bad of ["a\0b", "\ud800", "x\udc00y"]) {
        await expect(database.query(sql("select $1::text"), [bad])).rejects.toMatchObject({
          sqlState: "22021",
        });
      }
      await expect(database.query({ name: "nul", text: "select 1 \0" }, [])).rejects.toBeInstanceOf(SqlError);
      await expect(database.script("select 1 \0")).rejects.toBeInstanceOf(SqlError);
      expect(await cell(database, "select $1::text", ["still there"])).toBe("still there");
    });

    test("too many parameters are refused before they are sent", async () => {
      const many = Array.from({ length: 65_536 }, () => "1");
      await expect(database.query({ name: "many", text: "select 1" }, many)).rejects.toMatchObject({
        sqlState: "54000",
      });
      const most = many.slice(1);
      const text = `select count(*) from (values ${most.map((_, index) => `($${index + 1})`).join(",")}) v`;
      expect((await database.query({ name: "most", text }, most)).rows).toEqual([["65535"]]);
    });

    test("dates, times and bytes have the form that the codecs read", async () => {
      const text =
        "select timestamptz '2024-02-29 12:00:00.5+02', date '2024-02-29', '\\xff'::bytea, interval '1 day 2 hours'";
      const { rows } = await database.query(sql(text), []);
      expect(rows).toEqual([["2024-02-29 10:00:00.5+00", "2024-02-29", "\\xff", "1 day 02:00:00"]]);
    });
  });

  describe("counts", () => {
    test("of rows that were changed", async () => {
      await database.script("create table counted (id int)");
      const insert = sql("insert into counted select generate_series(1, $1)");
      expect(await database.query(insert, ["1234"])).toEqual({ rows: [], count: 1234 });
      expect(
        (await database.query(sql("update counted set id = 0 where id <= 100 returning id"), [])).count,
      ).toBe(100);
      expect((await database.query(sql("delete from counted where id = -1"), [])).count).toBe(0);
      expect((await database.query(sql("create table counted_not (id int)"), [])).count).toBe(0);
    });
  });

  describe("errors", () => {
    const cases: [what: string, text: string, expected: object][] = [
      [
        "unique",
        "insert into child values (2, 1, null, 'taken', 1)",
        { sqlState: "23505", constraint: "child_name", table: "child" },
      ],
      [
        "foreign key",
        "insert into child values (2, 9, null, 'x', 1)",
        { sqlState: "23503", constraint: "child_parent", table: "child" },
      ],
      [
        "deferred foreign key, which fails after the row was inserted",
        "insert into child values (2, 1, 9, 'x', 1)",
        { sqlState: "23503", constraint: "child_late" },
      ],
      [
        "check",
        "insert into child values (2, 1, null, 'x', 0)",
        { sqlState: "23514", constraint: "child_age" },
      ],
      [
        "not null",
        "insert into child values (2, 1, null, null, 1)",
        { sqlState: "23502", column: "name", table: "child" },
      ],
      ["undefined table", "select * from nowhere", { sqlState: "42P01" }],
      ["division by zero", "select 1 / 0", { sqlState: "22012" }],
    ];
    test.each(cases)("%s", async (_what, text, expected) => {
      await expect(database.query(sql(text), [])).rejects.toBeInstanceOf(SqlError);
      await expect(database.query(sql(text), [])).rejects.toMatchObject(expected);
      expect(await cell(database, "select count(*) from child")).toBe("1");
    });

    test("a statement that fails affects only itself", async () => {
      const answers = await Promise.allSettled(
        Array.from({ length: 100 }, (_, index) =>
          index % 3 === 1
            ? database.query(sql("select 1 / $1::int"), ["0"])
            : index % 3 === 2
              ? database.query({ name: `broken ${index % 5}`, text: "select broken" }, [])
              : database.query(sql("select $1::int"), [String(index)]),
        ),
      );
      for (const [index, answer] of answers.entries()) {
        if (index % 3 === 0) expect(answer).toMatchObject({ value: { rows: [[String(index)]] } });
        else expect(answer).toMatchObject({ reason: { sqlState: index % 3 === 1 ? "22012" : "42703" } });
      }
    });

    test("COPY and other protocols within the protocol do not hang", async () => {
      const fragile = await open();
      await fragile.script("create table copied (id int)");
      await expect(fragile.query(sql("copy copied from stdin"), [])).rejects.toThrow();
    });
  });

  describe("many at once", () => {
    test("500 statements of 50 shapes: each gets its own answer", async () => {
      const answers = await Promise.all(
        Array.from({ length: 500 }, (_, index) =>
          database.query({ name: `shape ${index % 50}`, text: `select $1::int, ${index % 50}` }, [
            String(index),
          ]),
        ),
      );
      expect(answers.map(({ rows }) => rows[0])).toEqual(
        answers.map((_, index) => [String(index), String(index % 50)]),
      );
    });

    test("a statement prepared once survives thousands of others", async () => {
      const first = sql("select 'first'");
      await database.query(first, []);
      for (let from = 0; from < 2500; from += 500) {
        await Promise.all(
          Array.from({ length: 500 }, (_, index) =>
            database.query({ name: `lru ${from + index}`, text: `select ${from + index}` }, []),
          ),
        );
      }
      expect((await database.query(first, [])).rows).toEqual([["first"]]);
      expect(Number(await cell(database, "select count(*) from pg_prepared_statements"))).toBeLessThanOrEqual(
        1000,
      );
    });

    test("an altered table does not break statements that were prepared before", async () => {
      await database.script("create table altered (id int); insert into altered values (1)");
      const all = sql("select * from altered");
      const insert = sql("insert into altered (id) values ($1) returning *");
      await Promise.all(Array.from({ length: 20 }, () => database.query(all, [])));
      await Promise.all(Array.from({ length: 4 }, () => database.query(insert, ["2"])));
      await database.script("alter table altered add column name text default 'new'");
      const answers = await Promise.all(Array.from({ length: 20 }, () => database.query(all, [])));
      expect(answers.map(({ rows }) => rows[0])).toEqual(answers.map(() => ["1", "new"]));
      expect((await database.query(insert, ["3"])).rows).toEqual([["3", "new"]]);
      expect(await cell(database, "select count(*) from altered where id = 3")).toBe("1");
    });

    test("a statement that the session lost is prepared again", async () => {
      const lost = sql("select 'lost', $1::int");
      await Promise.all(Array.from({ length: 20 }, () => database.query(lost, ["1"])));
      await Promise.all(Array.from({ length: 20 }, () => database.query(sql("deallocate all"), [])));
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => database.query(lost, [String(index)])),
      );
      expect(answers.map(({ rows }) => rows[0]?.[1])).toEqual(answers.map((_, index) => String(index)));
    });
  });

  describe("scripts", () => {
    test("are one transaction", async () => {
      await expect(database.script("create table half (id int); select 1 / 0")).rejects.toMatchObject({
        sqlState: "22012",
      });
      expect(await cell(database, "select to_regclass('half')")).toBe(null);
    });

    test("hold functions and comments as they stand", async () => {
      await database.script(
        "create function twice(x int) returns int language sql as $$ select x * 2; $$; -- done;",
      );
      expect(await cell(database, "select twice($1)", ["21"])).toBe("42");
    });
  });

  describe("limits", () => {
    /** About a second of work on any driver, in a form that each can interrupt. */
    const slow = sql("select count(*) from generate_series(1, 300000000)");

    test("a statement past its own limit is ended, and the database serves on", async () => {
      const limited = await open();
      await limited.query(sql("select 1"), []);
      const since = performance.now();
      const answer = limited.query(slow, [], { timeout: 200 });
      await expect(answer).rejects.toBeInstanceOf(TimeoutError);
      expect(performance.now() - since).toBeGreaterThan(150);
      expect(performance.now() - since).toBeLessThan(5000);
      if (_name === "PGlite") await expect(limited.query(sql("select 1"), [])).rejects.toThrow(/lost/);
      else expect(await cell(limited, "select 1")).toBe("1");
    });

    test("the default of the database holds where a statement says nothing", async () => {
      const limited = await open({ timeout: 200 });
      await limited.query(sql("select 1"), [], { timeout: 20_000 });
      await expect(limited.query(slow, [])).rejects.toBeInstanceOf(TimeoutError);
    });

    test("the event loop turns while a statement runs", async () => {
      const limited = await open();
      await limited.query(sql("select 1"), []);
      let turns = 0;
      const timer = setInterval(() => turns++, 10);
      await limited.query(slow, [], { timeout: 500 }).catch(() => undefined);
      clearInterval(timer);
      expect(turns).toBeGreaterThan(5);
    });
  });

  describe("closing", () => {
    test("answers what is in flight, refuses what comes after, and may be done twice", async () => {
      const closed = await open();
      await closed.query(sql("select 1"), []);
      const before = Array.from({ length: 50 }, (_, index) =>
        cell(closed, "select $1::int", [String(index)]),
      );
      const transaction = closed.transaction(async (tx) => {
        await tx.query(sql("select 1"), []);
        return (await tx.query(sql("select 'within'"), [])).rows[0]?.[0];
      });
      const closing = Promise.all([closed.close(), closed.close()]);
      await expect(closed.query(sql("select 1"), [])).rejects.toBeInstanceOf(UnavailableError);
      await expect(closed.transaction(async () => undefined)).rejects.toBeInstanceOf(UnavailableError);
      await expect(closed.script("select 1")).rejects.toBeInstanceOf(UnavailableError);
      expect(await Promise.all(before)).toEqual(before.map((_, index) => String(index)));
      expect(await transaction).toBe("within");
      await closing;
    });

    test("a database that was never used closes at once", async () => {
      const unused = await open();
      await unused.close();
      await expect(unused.query(sql("select 1"), [])).rejects.toBeInstanceOf(UnavailableError);
    });
  });
});
