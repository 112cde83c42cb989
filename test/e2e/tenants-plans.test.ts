/** How PostgreSQL finds a tenant's rows among those of many: by the indexes, which begin with the tenant. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Database, Parameter } from "#runtime/database/port.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { contextOf, memberOf } from "../support/context.js";
import { eachDatabase } from "../support/databases.js";
import { createTables, idOf, nodeOf } from "./tenants-fixture.js";

const TENANTS = 50;
const ROWS = 400;

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await createTables(database);
    await database.script(`
      INSERT INTO members (id, email, name, tenant)
        SELECT '${idOf("m", 1)}', 'a@x.org', 'A', 't' || t FROM generate_series(1, ${TENANTS}) t;
      INSERT INTO projects (code, title, owner_id, tenant)
        SELECT 'P' || n, 'Title ' || n, '${idOf("m", 1)}', 't' || t
        FROM generate_series(1, ${TENANTS}) t, generate_series(1, 10) n;
      INSERT INTO tasks (id, title, priority, project_id, tenant)
        SELECT md5(n || '')::uuid, 'Title ' || n, n % 7, 'P' || (1 + n % 10), 't' || t
        FROM generate_series(1, ${TENANTS}) t, generate_series(1, ${ROWS}) n;
      ANALYZE;`);
  });

  /** The plans of all statements that an operation sends. */
  const plans = async (
    model: Parameters<typeof nodeOf>[0],
    operation: Parameters<typeof nodeOf>[1],
    input: object,
  ) => {
    const sent: { text: string; parameters: readonly Parameter[] }[] = [];
    const noting: Database = {
      ...database,
      query: (statement, parameters, options) => {
        sent.push({ text: statement.text, parameters });
        return database.query(statement, parameters, options);
      },
      transaction: (body, options) => database.transaction(body, options),
    };
    const node = await nodeOf(model, operation);
    await runOperation(node, input, contextOf(noting, memberOf("t7")));
    const explained: string[] = [];
    for (const { text, parameters } of sent) {
      const { rows } = await database.query({ name: "", text: `EXPLAIN ${text}` }, parameters);
      explained.push(rows.map(([line]) => line).join("\n"));
    }
    return explained;
  };

  describe("an index of the tenant's rows serves", () => {
    test.each([
      ["a list", "list", {}, ["tasks_pkey"]],
      ["a list by an index", "list", { sort: "priority,title", limit: 5 }, ["tasks_priority_title_idx"]],
      ["a filter by a reference", "list", { where: { projectId: "P3" } }, ["tasks_project_id_idx"]],
      ["a read", "read", { key: idOf("t", 1) }, ["tasks_pkey"]],
      ["a read with what is related", "read", { key: idOf("t", 1), include: "project" }, ["tasks_pkey"]],
    ] as const)("%s", async (_, operation, input, indexes) => {
      const [first = "", ...others] = await plans("task", operation, input);
      for (const index of indexes) expect(first).toContain(index);
      for (const plan of [first, ...others]) expect(plan).not.toContain("Seq Scan");
    });

    test("a page behind a cursor, without sorting", async () => {
      const node = await nodeOf("task", "list");
      const context = contextOf(database, memberOf("t7"));
      const { nextCursor } = await runOperation(node, { limit: 3 }, context);
      const [plan = ""] = await plans("task", "list", { limit: 3, cursor: nextCursor });
      expect(plan).toContain("tasks_pkey");
      expect(plan).not.toContain("Sort");
    });

    test("related rows", async () => {
      const [, tasks = ""] = await plans("project", "list", { limit: 3, include: "tasks" });
      expect(tasks).toMatch(/Index (?:Only )?Scan|Bitmap Index Scan/);
      expect(tasks).toMatch(/tasks_(?:project_id_idx|pkey)/);
      expect(tasks).not.toContain("Seq Scan");
    });

    test("a filter over related rows", async () => {
      const [plan = ""] = await plans("project", "list", { where: { tasks: { some: { priority: 3 } } } });
      expect(plan).not.toContain("Seq Scan");
    });

    test("a count and an aggregate", async () => {
      expect((await plans("task", "count", {}))[0]).not.toContain("Seq Scan");
      expect((await plans("task", "aggregate", { groupBy: "priority", count: true }))[0]).not.toContain(
        "Seq Scan",
      );
    });
  });
});
