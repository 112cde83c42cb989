/**
 * What a tenant sees never depends on another: random operations of several tenants on one database answer what those of
 * each answer where it is alone.
 */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { OperationError } from "#runtime/errors.js";
import { recording } from "../runtime/dataflow/fixtures/run.js";
import { contextOf, memberOf } from "../support/context.js";
import { eachDatabase } from "../support/databases.js";
import { beginning, type Call, call } from "./tenants-arbitraries.js";
import { createTables, emptyTables, nodeOf, tables } from "./tenants-fixture.js";

/** Apart for PostgreSQL, though some might take them for one. */
const tenants = ["acme", "Acme", "acme "] as const;

const calls = fc
  .array(fc.record({ tenant: fc.constantFrom(...tenants), call }), { minLength: 20, maxLength: 60 })
  .map((made) => [
    ...tenants.flatMap((tenant) => beginning.map((each) => ({ tenant, call: each }))),
    ...made,
  ]);

eachDatabase((databaseName, open) => {
  let shared: ReturnType<typeof recording>;
  let alone: Database;
  beforeAll(async () => {
    shared = recording(await open());
    alone = await open();
    await createTables(shared.database);
    await createTables(alone);
  });

  /** What an operation answers or how it is refused, without times and the numbers of records, which all tenants share. */
  const outcome = async (database: Database, tenant: string, { model, operation, input }: Call) => {
    const context = contextOf(database, memberOf(tenant));
    const node = await nodeOf(model, operation);
    const texts: string[] = [];
    try {
      const { body, segment, nextCursor } = await runOperation(node, input, context);
      texts.push(String(body), String(segment));
      if (nextCursor !== null) {
        const next = await runOperation(node, { ...input, cursor: nextCursor }, context);
        texts.push(String(next.body));
      }
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      if (error.code === "internal") throw error.cause;
      texts.push(JSON.stringify([error.code, error.message, error.complaints]));
    }
    return texts
      .join(" ")
      .replaceAll(/"(created|updated|deleted)At":"[^"]*"/g, `"$1At":""`)
      .replaceAll(/"id":"\d+","at":"[^"]*"/g, `"id":"","at":""`)
      .replaceAll(/("(?:created|updated|deleted)At":\{)[^}]*\}/g, "$1}");
  };

  const everything = (database: Database, tenant: string): Promise<string[]> =>
    Promise.all(
      (["member", "project", "task", "seat", "document", "page"] as const).map((model) => {
        const includeDeleted = model === "document" || model === "page" ? true : undefined;
        return outcome(database, tenant, { model, operation: "list", input: { limit: 100, includeDeleted } });
      }),
    );

  test("with others as without", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(calls, async (made) => {
        await emptyTables(shared.database);
        const outcomes: string[] = [];
        for (const each of made) outcomes.push(await outcome(shared.database, each.tenant, each.call));
        for (const tenant of tenants) {
          await emptyTables(alone);
          for (const [place, each] of made.entries()) {
            if (each.tenant !== tenant) continue;
            const { model, operation } = each.call;
            const text = await outcome(alone, tenant, each.call);
            expect(outcomes[place], `${tenant} ${model}.${operation}`).toBe(text);
            const kind = `${operation} ${text.startsWith("[") ? "refused" : "done"}`;
            seen.set(kind, (seen.get(kind) ?? 0) + 1);
          }
          expect(await everything(shared.database, tenant)).toEqual(await everything(alone, tenant));
        }
      }),
      { numRuns: databaseName === "PGlite" ? 15 : 30 },
    );
    // It has tried something: each kind of operation has been done, and most have been refused.
    expect([...seen.keys()].filter((kind) => kind.endsWith("done")).toSorted()).toEqual(
      [
        "aggregate",
        "bulkCreate",
        "bulkDelete",
        "bulkUpdate",
        "bulkUpsert",
        "count",
        "create",
        "delete",
        "history",
        "list",
        "read",
        "restore",
        "update",
        "upsert",
      ].map((operation) => `${operation} done`),
    );
  }, 120_000);

  test("no statement names a table without the tenant", () => {
    const names = tables.map((table) => `"${table}"`).join("|");
    const found = new RegExp(`(?:FROM|JOIN|UPDATE) (?:${names})`, "g");
    const made = new RegExp(`INSERT INTO (?:${names}) \\(([^)]*)\\)`);
    const statements = new Set(shared.sent);
    expect(statements.size).toBeGreaterThan(100);
    for (const text of statements) {
      const own = text.match(/"tenant" = \$\d+::text/g) ?? [];
      expect(own.length, text).toBeGreaterThanOrEqual((text.match(found) ?? []).length);
      const columns = made.exec(text)?.[1];
      if (columns !== undefined) expect(columns, text).toContain(`"tenant"`);
      const conflict = /ON CONFLICT \(([^)]*)\)/.exec(text)?.[1];
      if (conflict !== undefined) expect(conflict, text).toMatch(/^"tenant", /);
    }
  });
});
