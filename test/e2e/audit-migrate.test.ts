/** Recording begins, ends and follows the schema with `migrate`; rows and records that are there stay. */
import { expect, test } from "vitest";
import { migrate } from "#runtime/database/migrate.js";
import type { DatabasePlan, TablePlan } from "#runtime/dataflow/model.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { application } from "../golden/audit/generated/application.js";
import { database as plan } from "../golden/audit/generated/database.js";
import type { Models } from "../golden/audit/generated/models.js";
import { resources } from "../golden/audit/generated/resources.js";
import { eachDatabase } from "../support/databases.js";

const changed = (name: string, change: (table: TablePlan) => TablePlan): DatabasePlan => ({
  ...plan,
  tables: plan.tables.map((table) => (table.name === name ? change(table) : table)),
});

/** Seats without records. */
const unrecorded = changed("seats", ({ functions: _functions, triggers: _triggers, ...table }) => table);
/** Seats that nobody holds yet. */
const narrower = changed("seats", (table) => ({
  ...table,
  columns: table.columns.filter(({ name }) => name !== "holder"),
  functions: (table.functions ?? []).map(({ name, sql }) => {
    const shorter = sql.replace(/,\n *\('holder'.*\)\n/, "\n");
    expect(shorter).not.toBe(sql);
    return { name, sql: shorter };
  }),
}));

eachDatabase((_name, open) => {
  test("recording begins with the rows that are there, and ends", async () => {
    const database = await open();
    const to = (contract: string, next: DatabasePlan) => migrate(database, { contract, plan: next });
    const db = dataFlowOn<Models>(new Engine(application, database, resources));
    const key = { row: "A", number: 1 };
    await to("1", unrecorded);
    await db.seat.create(key);
    expect(await to("2", plan)).toMatchObject({ kind: "applied" });
    expect(await db.seat.history(key)).toEqual({ data: [], nextCursor: null });
    await db.seat.update(key, { holder: "Di" });
    expect((await db.seat.history(key)).data).toHaveLength(1);
    expect(await to("3", unrecorded)).toMatchObject({ kind: "applied" });
    await db.seat.update(key, { holder: "Ed" });
    await database.script("TRUNCATE seats");
    expect((await db.seat.history(key)).data).toHaveLength(1);
  });

  test("a column that is added is recorded from then on", async () => {
    const database = await open();
    await migrate(database, { contract: "1", plan: narrower });
    await database.script("INSERT INTO seats VALUES ('A', 1)");
    expect(await migrate(database, { contract: "2", plan })).toMatchObject({
      kind: "applied",
      statements: [
        `ALTER TABLE "seats" ADD COLUMN "holder" text COLLATE "C"`,
        expect.stringMatching(/^CREATE OR REPLACE FUNCTION "prewire_seats_audit"/),
      ],
    });
    const db = dataFlowOn<Models>(new Engine(application, database, resources));
    const key = { row: "A", number: 1 };
    await db.seat.update(key, { holder: "Di" });
    expect((await db.seat.history(key)).data).toMatchObject([
      { operation: "update", changes: { holder: { from: null, to: "Di" } } },
      { operation: "create", by: null, changes: { row: { to: "A" } } },
    ]);
  });
});
