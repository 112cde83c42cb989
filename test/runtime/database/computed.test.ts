/** Migrations of computed columns: they can be added to rows and be computed anew, and nothing else changes. */
import { beforeEach, describe, expect, test } from "vitest";
import { migrate } from "#runtime/database/migrate.js";
import type { Database } from "#runtime/database/port.js";
import type { ColumnPlan, TablePlan } from "#runtime/dataflow/model.js";
import { eachDatabase } from "../../support/databases.js";

const given: readonly ColumnPlan[] = [
  { name: "id", sql: `"id" int4 NOT NULL`, addable: false },
  { name: "first", sql: `"first" text COLLATE "C" NOT NULL`, addable: false },
];
const table = (more: Partial<TablePlan> = {}): TablePlan => ({
  name: "people",
  columns: given,
  constraints: [{ name: "people_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [],
  indexes: [],
  comments: [],
  ...more,
});
const computed = (name: string, type: string, sql: string): ColumnPlan => ({
  name,
  sql: `"${name}" ${type} GENERATED ALWAYS AS (${sql}) STORED`,
  addable: true,
  computed: true,
});
const target = (contract: string, of: TablePlan) => ({ contract, plan: { extensions: [], tables: [of] } });

const standing = {
  constraints: [
    { name: "people_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "people_label_check", sql: `CHECK ("label" <> '')` },
  ],
  indexes: [{ name: "people_label_idx", sql: `CREATE INDEX "people_label_idx" ON "people" ("label", "id")` }],
  comments: [`COMMENT ON COLUMN "people"."label" IS 'As it is printed.'`],
};
const named = table({ ...standing, columns: [...given, computed("label", "text", `"first"`)] });

eachDatabase((_name, open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await migrate(database, target("1", table()));
    await database.script(`INSERT INTO people VALUES (1, 'Ada'), (2, '')`);
  });

  const select = async (text: string): Promise<readonly unknown[]> =>
    (await database.query({ name: "", text }, [])).rows.map((cells) =>
      cells.length === 1 ? cells[0] : cells,
    );

  describe("a computed column", () => {
    test("is added to rows that are there, behind what it is computed from", async () => {
      const twice = table({
        columns: [
          ...given,
          computed("label", "text NOT NULL", `COALESCE("last", "first")`),
          { name: "last", sql: `"last" text DEFAULT 'Roe'`, addable: true },
        ],
      });
      expect((await migrate(database, target("2", twice))).kind).toBe("applied");
      expect(await select(`SELECT label FROM people ORDER BY id`)).toEqual(["Roe", "Roe"]);
    });

    test("is computed anew where its expression changes, with all that stands on it", async () => {
      await database.script(`DELETE FROM people WHERE id = 2`);
      await migrate(database, target("2", named));
      const columns = [...given, computed("label", "text", `"first" || '!'`)];
      const migration = await migrate(database, target("3", { ...named, columns }));
      expect(migration).toMatchObject({
        kind: "applied",
        statements: [
          `ALTER TABLE "people" DROP COLUMN "label"`,
          `ALTER TABLE "people" ADD COLUMN ${columns[2]?.sql}`,
          `ALTER TABLE "people" ADD CONSTRAINT "people_label_check" CHECK ("label" <> '')`,
          standing.indexes[0]?.sql,
          standing.comments[0],
        ],
      });
      expect(await select(`SELECT label FROM people`)).toEqual(["Ada!"]);
      expect(await select(`SELECT indexname FROM pg_indexes WHERE tablename = 'people' ORDER BY 1`)).toEqual([
        "people_label_idx",
        "people_pkey",
      ]);
      expect(
        await select(
          `SELECT col_description('people'::regclass, attnum) FROM pg_attribute WHERE attrelid = 'people'::regclass AND attname = 'label'`,
        ),
      ).toEqual(["As it is printed."]);
      expect(
        await select(
          `SELECT conname FROM pg_constraint WHERE conrelid = 'people'::regclass AND contype = 'c'`,
        ),
      ).toEqual(["people_label_check"]);
      expect((await migrate(database, target("3", { ...named, columns }))).kind).toBe("current");
    });

    test("that has no value for a row is refused, and nothing is changed", async () => {
      const columns = [...given, computed("share", "float8", `1::float8 / char_length("first")::float8`)];
      const migration = await migrate(database, target("2", table({ columns })));
      expect(migration).toMatchObject({
        kind: "refused",
        refusals: [{ message: expect.stringContaining("no value for a row that is there") }],
      });
      expect(await select(`SELECT count(*) FROM pg_attribute WHERE attname = 'share'`)).toEqual(["0"]);
    });

    test("whose check does not hold for a row is refused by the check's name", async () => {
      const migration = await migrate(database, target("2", named));
      expect(migration).toMatchObject({
        kind: "refused",
        refusals: [{ name: "people_label_check", message: expect.stringContaining("rows that are there") }],
      });
      expect(await select(`SELECT count(*) FROM people`)).toEqual(["2"]);
    });

    test("that becomes a given one is refused", async () => {
      await database.script(`DELETE FROM people WHERE id = 2`);
      await migrate(database, target("2", named));
      const columns = [...given, { name: "label", sql: `"label" text`, addable: true }];
      expect(await migrate(database, target("3", { ...named, columns }))).toMatchObject({
        kind: "refused",
        refusals: [{ name: "people.label" }],
      });
    });
  });
});
