/** What opening an embedded database brings up to date. */
import { expect, test } from "vitest";
import { migrateIfNeeded } from "#runtime/dataflow/embedded-migration.js";
import type { Database } from "#runtime/database/port.js";
import { systemPlan } from "#runtime/database/system-tables.js";
import { opener } from "../../support/databases.js";
import { application } from "../../support/fixture.js";

const open = opener("PGlite");

async function tables(database: Database): Promise<readonly unknown[]> {
  const text = `SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename::text COLLATE "C"`;
  return (await database.query({ name: "tables", text }, [])).rows.flat();
}

test("its tables, and those that this Prewire keeps for itself though the schema is as it was", async () => {
  const database = await open();
  await migrateIfNeeded(application, database);
  const all = ["notes", "places", "prewire_registry", ...systemPlan.tables.map(({ name }) => name)].sort();
  expect(await tables(database)).toEqual(all);
  // As a Prewire left it that had none of them.
  const { database: plan } = await application.database();
  await database.script(
    [
      ...systemPlan.tables.map(({ name }) => `DROP TABLE "${name}"`),
      ...(systemPlan.functions ?? []).map(({ name }) => `DROP FUNCTION "${name}"`),
      `UPDATE "prewire_registry" SET "plan" = '${JSON.stringify(plan).replaceAll("'", "''")}'`,
    ].join(";"),
  );
  await migrateIfNeeded(application, database);
  expect(await tables(database)).toEqual(all);
});

test("nothing, where it is: one look into the registry", async () => {
  const database = await open();
  await migrateIfNeeded(application, database);
  const sent: string[] = [];
  const watched = new Proxy(database, {
    get: (target, name: keyof Database) => {
      if (name !== "query") throw new Error(`${name} is used`);
      return (...call: Parameters<Database["query"]>) => {
        sent.push(call[0].text);
        return target.query(...call);
      };
    },
  });
  await migrateIfNeeded(application, watched);
  expect(sent).toHaveLength(1);
});
