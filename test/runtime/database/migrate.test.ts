import { expect, onTestFinished, test } from "vitest";
import type { ColumnPlan, DatabasePlan, TablePlan } from "#runtime/dataflow/model.js";
import { dropEverything, markApplied, migrate } from "#runtime/database/migrate.js";
import type { Database, Row } from "#runtime/database/port.js";
import { eachDatabase, freshServerDatabase, opener } from "../../support/databases.js";
import { systemPlan } from "#runtime/database/system-tables.js";
import { openPostgres } from "#runtime/database/postgres.js";
import { database as helpDesk } from "../../../generated/database.js";

const id: ColumnPlan = { name: "id", sql: `"id" int4 NOT NULL`, addable: false };
const notes: TablePlan = {
  name: "notes",
  columns: [id, { name: "kind", sql: `"kind" text NOT NULL DEFAULT 'a'`, addable: true }],
  constraints: [
    { name: "notes_pkey", sql: `PRIMARY KEY ("id")` },
    { name: "notes_kind_check", sql: `CHECK ("kind" IN ('a', 'b'))`, values: ["a", "b"] },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [`COMMENT ON TABLE "notes" IS 'It''s a note.'`],
};
const files: TablePlan = {
  name: "files",
  columns: [id, { name: "note_id", sql: `"note_id" int4`, addable: true }],
  constraints: [{ name: "files_pkey", sql: `PRIMARY KEY ("id")` }],
  foreignKeys: [
    {
      name: "files_note_id_fkey",
      sql: `FOREIGN KEY ("note_id") REFERENCES "notes" ("id") ON DELETE CASCADE`,
    },
  ],
  indexes: [{ name: "files_note_id_idx", sql: `CREATE INDEX "files_note_id_idx" ON "files" ("note_id")` }],
  comments: [],
};

const plan = (...tables: TablePlan[]): DatabasePlan => ({ extensions: [], tables });
const target = (contract: string, ...tables: TablePlan[]) => ({ contract, plan: plan(...tables) });
const first = target("1", notes);
/** Adds an optional column with a check and an index, a value, a table with a foreign key; changes the comment. */
const second = target(
  "2",
  {
    ...notes,
    columns: [...notes.columns, { name: "length", sql: `"length" int4`, addable: true }],
    constraints: [
      notes.constraints[0]!,
      { name: "notes_kind_check", sql: `CHECK ("kind" IN ('a', 'b', 'c'))`, values: ["a", "b", "c"] },
      { name: "notes_length_check", sql: `CHECK ("length" > 0)` },
    ],
    indexes: [{ name: "notes_length_idx", sql: `CREATE INDEX "notes_length_idx" ON "notes" ("length")` }],
    comments: [],
  },
  files,
);

/** What every migrated database has. */
const system = [...systemPlan.tables.map(({ name }) => name), "prewire_registry"].sort();

let statements = 0;
async function rows(database: Database, text: string): Promise<readonly Row[]> {
  return (await database.query({ name: `migrate.test.${statements++}`, text }, [])).rows;
}
const relations = async (database: Database): Promise<unknown[]> =>
  (
    await rows(
      database,
      `SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY 1`,
    )
  ).flat();
const registered = async (database: Database): Promise<unknown[]> =>
  (await rows(database, `SELECT "contract" FROM "prewire_registry" ORDER BY "id"`)).flat();

eachDatabase((_name, openFresh) => {
  /** A database for one test; PGlite's are large. */
  const open: typeof openFresh = async () => {
    const database = await openFresh();
    onTestFinished(() => database.close());
    return database;
  };

  test("an empty database gets everything, and the next migration finds nothing to do", async () => {
    const database = await open();
    expect(await migrate(database, first)).toMatchObject({ kind: "applied", created: true });
    expect(await relations(database)).toEqual(["notes", ...system]);
    expect(await rows(database, `SELECT obj_description('notes'::regclass)`)).toEqual([["It's a note."]]);
    expect(await migrate(database, first)).toEqual({ kind: "current" });
    expect(await registered(database)).toEqual(["1"]);
  });

  test("what adds is added beneath the rows that are there", async () => {
    const database = await open();
    await migrate(database, first);
    await rows(database, `INSERT INTO "notes" VALUES (1, 'b')`);
    expect(await migrate(database, second)).toMatchObject({ kind: "applied", created: false });
    expect(await rows(database, `SELECT * FROM "notes"`)).toEqual([["1", "b", null]]);
    await rows(database, `INSERT INTO "notes" VALUES (2, 'c', 7)`);
    await rows(database, `INSERT INTO "files" VALUES (1, 2)`);
    await expect(rows(database, `INSERT INTO "notes" VALUES (3, 'c', 0)`)).rejects.toMatchObject({
      sqlState: "23514",
      constraint: "notes_length_check",
    });
    await expect(rows(database, `INSERT INTO "files" VALUES (2, 9)`)).rejects.toMatchObject({
      sqlState: "23503",
    });
    expect(await rows(database, `SELECT obj_description('notes'::regclass)`)).toEqual([[null]]);
    expect(await registered(database)).toEqual(["1", "2"]);
    expect(await migrate(database, second)).toEqual({ kind: "current" });
  });

  test("what does more is refused by name, and what it would have added beside is not added", async () => {
    const database = await open();
    await migrate(database, first);
    const wrong = target("2", files, { ...notes, columns: [id], constraints: notes.constraints.slice(0, 1) });
    expect(await migrate(database, wrong)).toMatchObject({
      kind: "refused",
      refusals: [{ name: "notes.kind" }, { name: "notes_kind_check" }],
    });
    expect(await relations(database)).toEqual(["notes", ...system]);
    expect(await registered(database)).toEqual(["1"]);
    expect(await migrate(database, first)).toEqual({ kind: "current" });
  });

  test("another application's table is never touched, even where the name is needed", async () => {
    const database = await open();
    await database.script(`CREATE TABLE "notes" ("theirs" text); INSERT INTO "notes" VALUES ('kept')`);
    expect(await migrate(database, second)).toMatchObject({ kind: "refused", refusals: [{ name: "notes" }] });
    expect(await relations(database)).toEqual(["notes"]);
    await migrate(database, target("1", { ...files, foreignKeys: [], indexes: [] }));
    expect(await migrate(database, second)).toMatchObject({ kind: "refused" });
    expect(await rows(database, `SELECT * FROM "notes"`)).toEqual([["kept"]]);
  });

  test("a name that an index, a view or a sequence of somebody else has is theirs, too", async () => {
    const database = await open();
    await database.script(`CREATE VIEW "files" AS SELECT 1; CREATE SEQUENCE "notes_length_idx"`);
    expect(await migrate(database, second)).toMatchObject({
      kind: "refused",
      refusals: [{ name: "files" }, { name: "notes_length_idx" }],
    });
  });

  test("a statement that fails leaves nothing behind", async () => {
    const database = await open();
    const broken = {
      ...files,
      foreignKeys: [{ name: "f", sql: `FOREIGN KEY ("note_id") REFERENCES "none" ("id")` }],
    };
    await expect(migrate(database, target("1", notes, broken))).rejects.toMatchObject({ sqlState: "42P01" });
    expect(await relations(database)).toEqual([]);
    expect(await migrate(database, first)).toMatchObject({ created: true });
  });

  test("a constraint that the rows break is rolled back with everything beside it", async () => {
    const database = await open();
    await migrate(database, first);
    await rows(database, `INSERT INTO "notes" VALUES (1)`);
    const column = { name: "n", sql: `"n" int4 NOT NULL DEFAULT 0`, addable: true };
    const check = { name: "c", sql: `CHECK ("n" > 0)` };
    const broken = target("2", files, {
      ...notes,
      columns: [...notes.columns, column],
      constraints: [...notes.constraints, check],
    });
    expect(await migrate(database, broken)).toMatchObject({ kind: "refused", refusals: [{ name: "c" }] });
    expect(await relations(database)).toEqual(["notes", ...system]);
    expect(await registered(database)).toEqual(["1"]);
  });

  test("several at once are as good as one", async () => {
    const database = await open();
    const all = await Promise.all([first, first, first, first].map((each) => migrate(database, each)));
    expect(all.map(({ kind }) => kind).sort()).toEqual(["applied", "current", "current", "current"]);
    expect(await registered(database)).toEqual(["1"]);
  });

  test("hostile names and texts arrive as they are", async () => {
    const database = await open();
    const name = `a"b'c\\; DROP TABLE "x" --`;
    const table: TablePlan = {
      name,
      columns: [{ name: "IS '", sql: `"IS '" text DEFAULT 'it''s " DEFAULT $1'`, addable: true }],
      constraints: [],
      foreignKeys: [],
      indexes: [],
      comments: [`COMMENT ON COLUMN "a""b'c\\; DROP TABLE ""x"" --"."IS '" IS E'back\\\\slash ''quote'''`],
    };
    await migrate(database, target("1", table));
    expect(await relations(database)).toEqual([name, ...system]);
    expect(await migrate(database, target("1", table))).toEqual({ kind: "current" });
    expect(await migrate(database, target("2", { ...table, comments: [] }))).toMatchObject({
      kind: "applied",
    });
    const comments = await rows(
      database,
      `SELECT description FROM pg_description WHERE objsubid > 0 AND objoid > 16384`,
    );
    expect(comments).toEqual([]);
  });

  test("an extension that the database lacks is named", async () => {
    const database = await open();
    const wanting = { contract: "1", plan: { ...plan(notes), extensions: ["no_such_extension"] } };
    expect(await migrate(database, wanting)).toMatchObject({
      kind: "refused",
      refusals: [{ name: "no_such_extension", message: expect.stringContaining("does not have") }],
    });
    expect(await relations(database)).toEqual([]);
  });

  test("tables that were brought there by hand can be recorded, if they are as the schema says", async () => {
    const database = await open();
    await database.script(`CREATE TABLE "notes" ("id" int4 PRIMARY KEY)`);
    expect(await markApplied(database, first)).toEqual([
      { name: "notes.kind", message: `"notes" has no column "kind"` },
    ]);
    expect(await relations(database)).toEqual(["notes"]);
    await database.script(`ALTER TABLE "notes" ADD COLUMN "kind" text`);
    expect(await markApplied(database, first)).toEqual([]);
    expect(await relations(database)).toEqual(["notes", ...system]);
    expect(await migrate(database, first)).toEqual({ kind: "current" });
    expect(await markApplied(database, first)).toEqual([]);
  });

  test("a database of before gets the tables that Prewire keeps for itself", async () => {
    const database = await open();
    await migrate(database, first);
    await database.script(
      [
        ...systemPlan.tables.map(({ name }) => `DROP TABLE "${name}"`),
        ...(systemPlan.functions ?? []).map(({ name }) => `DROP FUNCTION "${name}"`),
        `UPDATE "prewire_registry" SET "plan" = '${JSON.stringify(first.plan).replaceAll("'", "''")}'`,
      ].join(";"),
    );
    expect(await migrate(database, first)).toMatchObject({ kind: "applied", created: false });
    expect(await relations(database)).toEqual(["notes", ...system]);
    expect(await migrate(database, first)).toEqual({ kind: "current" });
  });

  const noted = (value: string): DatabasePlan["functions"] => [
    {
      name: "notes_kind",
      sql: `() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW."kind" = '${value}'; RETURN NEW; END$$`,
    },
  ];
  const guarded = (contract: string, value: string, when: string) => ({
    contract,
    plan: plan({
      ...notes,
      functions: noted(value) ?? [],
      triggers: [
        {
          name: "notes_kind",
          sql: `CREATE TRIGGER "notes_kind" BEFORE ${when} ON "notes" FOR EACH ROW EXECUTE FUNCTION "notes_kind"()`,
        },
      ],
    }),
  });

  test("a table gets triggers, other ones, and loses them", async () => {
    const database = await open();
    const kinds = async () => (await rows(database, `SELECT "kind" FROM "notes" ORDER BY "id"`)).flat();
    await migrate(database, first);
    await migrate(database, guarded("2", "b", "INSERT"));
    await rows(database, `INSERT INTO "notes" VALUES (1)`);
    expect(await kinds()).toEqual(["b"]);
    await migrate(database, guarded("3", "a", "UPDATE"));
    await rows(database, `INSERT INTO "notes" VALUES (2, 'b')`);
    await rows(database, `UPDATE "notes" SET "id" = 3 WHERE "id" = 2`);
    expect(await kinds()).toEqual(["b", "a"]);
    await migrate(database, first);
    await rows(database, `UPDATE "notes" SET "kind" = 'b'`);
    expect(await kinds()).toEqual(["b", "b"]);
    expect(await rows(database, `SELECT FROM pg_proc WHERE proname = 'notes_kind'`)).toEqual([]);
  });

  test("a function of somebody else is not replaced", async () => {
    const database = await open();
    await database.script(`CREATE FUNCTION "notes_kind"() RETURNS int4 LANGUAGE sql AS 'SELECT 1'`);
    expect(await migrate(database, guarded("1", "b", "INSERT"))).toMatchObject({
      kind: "refused",
      refusals: [{ name: "notes_kind" }],
    });
    expect(await rows(database, `SELECT "notes_kind"()`)).toEqual([["1"]]);
  });

  test("dropping everything makes it new", async () => {
    const database = await open();
    await migrate(database, second);
    await dropEverything(database);
    expect(await migrate(database, first)).toMatchObject({ created: true });
  });

  test("the help desk migrates", async () => {
    const database = await open();
    const all = { contract: "h", plan: helpDesk };
    expect(await migrate(database, all)).toMatchObject({ kind: "applied" });
    expect(await migrate(database, all)).toEqual({ kind: "current" });
    expect((await relations(database)).length).toBe(helpDesk.tables.length + system.length);
  });
});

for (const name of ["PostgreSQL 18", "PostgreSQL 15"] as const) {
  test(`${name}: migrations from several processes wait for each other`, async () => {
    const url = await fresh[name]();
    const databases = Array.from({ length: 6 }, () => openPostgres(url));
    const all = await Promise.all(databases.map((database) => migrate(database, first)));
    expect(all.filter(({ kind }) => kind === "applied")).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === "current")).toHaveLength(5);
    await Promise.all(databases.map((database) => database.close()));
  });
}
const fresh = {
  "PostgreSQL 18": freshServerDatabase("PostgreSQL 18"),
  "PostgreSQL 15": freshServerDatabase("PostgreSQL 15"),
};

const openServer = opener("PostgreSQL 18");
test("tables of another schema on the server are no obstacle", async () => {
  const database = await openServer();
  await database.script(`CREATE SCHEMA "theirs"; CREATE TABLE "theirs"."notes" ("x" int)`);
  expect(await migrate(database, first)).toMatchObject({ kind: "applied" });
});
