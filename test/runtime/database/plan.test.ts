import { describe, expect, test } from "vitest";
import type { DatabasePlan, TablePlan } from "#runtime/dataflow/model.js";
import { planMigration } from "#runtime/database/plan.js";

const users: TablePlan = {
  name: "users",
  columns: [
    { name: "id", sql: `"id" uuid NOT NULL`, addable: false },
    { name: "role", sql: `"role" text COLLATE "C" NOT NULL DEFAULT 'reader'`, addable: true },
  ],
  constraints: [
    { name: "users_pkey", sql: `PRIMARY KEY ("id")` },
    {
      name: "users_role_check",
      sql: `CHECK ("role" IN ('reader', 'writer'))`,
      values: ["reader", "writer"],
    },
  ],
  foreignKeys: [],
  indexes: [{ name: "users_role_idx", sql: `CREATE INDEX "users_role_idx" ON "users" ("role")` }],
  comments: [`COMMENT ON TABLE "users" IS 'People.'`],
};
const before: DatabasePlan = { extensions: [], tables: [users] };

/** The plan with its only table changed. */
const changed = (change: Partial<TablePlan>): DatabasePlan => ({
  extensions: [],
  tables: [{ ...users, ...change }],
});

describe("an empty database", () => {
  test("gets everything, foreign keys after all tables", () => {
    const tickets: TablePlan = {
      name: "tickets",
      columns: [{ name: "user_id", sql: `"user_id" uuid NOT NULL`, addable: false }],
      constraints: [],
      foreignKeys: [
        { name: "tickets_user_id_fkey", sql: `FOREIGN KEY ("user_id") REFERENCES "users" ("id")` },
      ],
      indexes: [],
      comments: [],
    };
    const { statements } = planMigration(null, { extensions: ["vector"], tables: [tickets, users] });
    expect(statements).toEqual([
      `CREATE EXTENSION IF NOT EXISTS "vector"`,
      `CREATE TABLE "tickets" (\n  "user_id" uuid NOT NULL\n)`,
      `CREATE TABLE "users" (\n  "id" uuid NOT NULL,\n  "role" text COLLATE "C" NOT NULL DEFAULT 'reader',\n  CONSTRAINT "users_pkey" PRIMARY KEY ("id"),\n  CONSTRAINT "users_role_check" CHECK ("role" IN ('reader', 'writer'))\n)`,
      `CREATE INDEX "users_role_idx" ON "users" ("role")`,
      `ALTER TABLE "tickets" ADD CONSTRAINT "tickets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id")`,
      `COMMENT ON TABLE "users" IS 'People.'`,
    ]);
  });
});

describe("what only adds is done", () => {
  const column = (name: string, sql: string) => [...users.columns, { name, sql, addable: true }];
  const cases: Record<string, { from?: DatabasePlan; to: DatabasePlan; statements: string[] }> = {
    "nothing changed": { to: before, statements: [] },
    "an optional column with a check, a unique key and a foreign key of its own": {
      to: changed({
        columns: column("team_id", `"team_id" uuid`),
        constraints: [
          ...users.constraints,
          { name: "c", sql: `CHECK ("team_id" <> 'role''"id"')` },
          { name: "u", sql: `UNIQUE ("team_id", "role")` },
        ],
        foreignKeys: [{ name: "f", sql: `FOREIGN KEY ("team_id") REFERENCES "teams" ("id")` }],
      }),
      statements: [
        `ALTER TABLE "users" ADD COLUMN "team_id" uuid`,
        `ALTER TABLE "users" ADD CONSTRAINT "c" CHECK ("team_id" <> 'role''"id"')`,
        `ALTER TABLE "users" ADD CONSTRAINT "u" UNIQUE ("team_id", "role")`,
        `ALTER TABLE "users" ADD CONSTRAINT "f" FOREIGN KEY ("team_id") REFERENCES "teams" ("id")`,
      ],
    },
    "a further value of a oneOf": {
      to: changed({
        constraints: [
          { name: "users_pkey", sql: `PRIMARY KEY ("id")` },
          {
            name: "users_role_check",
            sql: `CHECK ("role" IN ('reader', 'writer', 'owner'))`,
            values: ["reader", "writer", "owner"],
          },
        ],
      }),
      statements: [
        `ALTER TABLE "users" DROP CONSTRAINT "users_role_check", ADD CONSTRAINT "users_role_check" CHECK ("role" IN ('reader', 'writer', 'owner'))`,
      ],
    },
    "an index": {
      to: changed({ indexes: [...users.indexes, { name: "i", sql: `CREATE INDEX "i" ON "users" ("id")` }] }),
      statements: [`CREATE INDEX "i" ON "users" ("id")`],
    },
    "what was unique among all rows and is to be so among some": {
      from: changed({ constraints: [...users.constraints, { name: "u", sql: `UNIQUE ("role", "id")` }] }),
      to: changed({
        columns: column("gone_at", `"gone_at" timestamptz`),
        indexes: [
          { name: "u", sql: `CREATE UNIQUE INDEX "u" ON "users" ("role", "id") WHERE "gone_at" IS NULL` },
          ...users.indexes,
        ],
      }),
      statements: [
        `ALTER TABLE "users" ADD COLUMN "gone_at" timestamptz`,
        `ALTER TABLE "users" DROP CONSTRAINT "u"`,
        `CREATE UNIQUE INDEX "u" ON "users" ("role", "id") WHERE "gone_at" IS NULL`,
      ],
    },
    "another comment, and one that is gone": {
      to: changed({ comments: [`COMMENT ON COLUMN "users"."a IS b" IS 'x'`] }),
      statements: [`COMMENT ON COLUMN "users"."a IS b" IS 'x'`, `COMMENT ON TABLE "users" IS NULL`],
    },
  };
  test.each(Object.entries(cases))("%s", (_name, { from = before, to, statements }) => {
    expect(planMigration(from, to).statements).toEqual(statements);
  });
});

describe("everything else is refused by name", () => {
  const [id, role] = users.columns;
  const cases: Record<string, { from?: DatabasePlan; to: DatabasePlan; names: string[] }> = {
    "a table that is gone": { to: { extensions: [], tables: [] }, names: ["users"] },
    "a column that is gone": { to: changed({ columns: users.columns.slice(0, 1) }), names: ["users.role"] },
    "a column of another type": {
      to: changed({ columns: [{ name: "id", sql: `"id" int8 NOT NULL`, addable: false }, role!] }),
      names: ["users.id"],
    },
    "a required column": {
      to: changed({ columns: [id!, role!, { name: "x", sql: `"x" text NOT NULL`, addable: false }] }),
      names: ["users.x"],
    },
    "a shorter list of values": {
      to: changed({
        constraints: [
          users.constraints[0]!,
          { name: "users_role_check", sql: `CHECK ("role" IN ('reader'))`, values: ["reader"] },
        ],
      }),
      names: ["users_role_check"],
    },
    "a check on a column that is there": {
      to: changed({ constraints: [...users.constraints, { name: "c", sql: `CHECK ("id" <> "role")` }] }),
      names: ["c"],
    },
    "a unique key on a column that is there": {
      to: changed({ constraints: [...users.constraints, { name: "u", sql: `UNIQUE ("role")` }] }),
      names: ["u"],
    },
    "a unique key on a new column that a default fills": {
      to: changed({
        columns: [...users.columns, { name: "n", sql: `"n" int4 DEFAULT 0`, addable: true }],
        constraints: [...users.constraints, { name: "u", sql: `UNIQUE ("n")` }],
      }),
      names: ["u"],
    },
    "a foreign key on a column that is there": {
      to: changed({ foreignKeys: [{ name: "f", sql: `FOREIGN KEY ("id") REFERENCES "x" ("id")` }] }),
      names: ["f"],
    },
    "a unique index on a column that is there": {
      to: changed({
        indexes: [...users.indexes, { name: "i", sql: `CREATE UNIQUE INDEX "i" ON "users" ("id")` }],
      }),
      names: ["i"],
    },
    "a unique index that a new column makes no weaker": {
      to: changed({
        columns: [...users.columns, { name: "gone_at", sql: `"gone_at" timestamptz`, addable: true }],
        indexes: [
          ...users.indexes,
          { name: "i", sql: `CREATE UNIQUE INDEX "i" ON "users" ("role") WHERE "gone_at" IS NULL` },
        ],
      }),
      names: ["i"],
    },
    "what is unique among some, over other columns than it was": {
      from: changed({ constraints: [...users.constraints, { name: "u", sql: `UNIQUE ("role", "id")` }] }),
      to: changed({
        columns: [...users.columns, { name: "gone_at", sql: `"gone_at" timestamptz`, addable: true }],
        indexes: [
          ...users.indexes,
          { name: "u", sql: `CREATE UNIQUE INDEX "u" ON "users" ("role") WHERE "gone_at" IS NULL` },
        ],
      }),
      names: ["u", "u"],
    },
    "an index that is gone": { to: changed({ indexes: [] }), names: ["users_role_idx"] },
    "several at once": {
      to: changed({ columns: [id!], indexes: [] }),
      names: ["users.role", "users_role_idx"],
    },
  };
  test.each(Object.entries(cases))("%s", (_name, { from = before, to, names }) => {
    const planned = planMigration(from, to);
    expect(planned.statements).toBeUndefined();
    expect(planned.refusals?.map((refusal) => refusal.name)).toEqual(names);
  });
});

describe("tenants", () => {
  const ofTenants = changed({
    tenant: true,
    columns: [
      ...users.columns,
      { name: "tenant", sql: `"tenant" text COLLATE "C" NOT NULL`, addable: false },
    ],
    constraints: [{ name: "users_pkey", sql: `PRIMARY KEY ("tenant", "id")` }],
    indexes: [{ name: "users_role_idx", sql: `CREATE INDEX "users_role_idx" ON "users" ("tenant", "role")` }],
  });

  test("come to a table with its rows or not at all: one sentence says so for all that would change", () => {
    expect(planMigration(before, ofTenants).refusals).toEqual([
      {
        name: "users",
        message:
          'the rows of "users" are to belong to tenants, and nobody has said to which: column "tenant", ' +
          "the keys and indexes that begin with it, and its values are yours to add (schema.sql has them)",
      },
    ]);
    expect(planMigration(ofTenants, before).refusals).toEqual([
      { name: "users", message: 'the rows of "users" belong to tenants, and would be everybody\'s' },
    ]);
    expect(planMigration(ofTenants, ofTenants).statements).toEqual([]);
    expect(planMigration(null, ofTenants).statements?.[0]).toContain(`PRIMARY KEY ("tenant", "id")`);
  });
});

describe("functions and triggers follow the schema freely", () => {
  const trigger = (name: string, what = "UPDATE") => ({
    name,
    sql: `CREATE TRIGGER "${name}" BEFORE ${what} ON "users" FOR EACH ROW EXECUTE FUNCTION "f"()`,
  });
  const f = { name: "f", sql: "() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'" };
  const own = { name: "own", sql: f.sql };
  const guarded: DatabasePlan = {
    extensions: [],
    tables: [{ ...users, functions: [own], triggers: [trigger("t"), trigger("kept")] }],
    functions: [f],
  };

  test("new ones are made behind the tables that they stand on", () => {
    const { statements } = planMigration(null, guarded);
    expect(statements?.slice(-5)).toEqual([
      `CREATE FUNCTION "f"${f.sql}`,
      `CREATE FUNCTION "own"${f.sql}`,
      trigger("t").sql,
      trigger("kept").sql,
      `COMMENT ON TABLE "users" IS 'People.'`,
    ]);
    expect(planMigration(guarded, guarded).statements).toEqual([]);
  });

  test("a table that was there before gets them, also from a plan that knew none", () => {
    expect(planMigration(before, guarded).statements).toEqual([
      `CREATE FUNCTION "f"${f.sql}`,
      `CREATE FUNCTION "own"${f.sql}`,
      trigger("t").sql,
      trigger("kept").sql,
    ]);
  });

  test("changed ones are made anew, those that are gone are dropped: triggers first, functions last", () => {
    const changedFunction = { name: "f", sql: f.sql.replace("NEW", "OLD") };
    const to: DatabasePlan = {
      extensions: [],
      tables: [
        {
          ...users,
          columns: [...users.columns, { name: "n", sql: `"n" int4`, addable: true }],
          triggers: [trigger("t", "DELETE")],
        },
      ],
      functions: [changedFunction],
    };
    expect(planMigration(guarded, to).statements).toEqual([
      `DROP TRIGGER "t" ON "users"`,
      `DROP TRIGGER "kept" ON "users"`,
      `ALTER TABLE "users" ADD COLUMN "n" int4`,
      `CREATE OR REPLACE FUNCTION "f"${changedFunction.sql}`,
      trigger("t", "DELETE").sql,
      `DROP FUNCTION "own"`,
    ]);
    expect(planMigration(guarded, before).statements).toEqual([
      `DROP TRIGGER "t" ON "users"`,
      `DROP TRIGGER "kept" ON "users"`,
      `DROP FUNCTION "f"`,
      `DROP FUNCTION "own"`,
    ]);
  });
});
