/** What is generated for rows that are hidden: its text in small, and what a database does with the rest. */
import { expect, describe, test } from "vitest";
import { checkSchema } from "#generator/check/check-schema.js";
import { contextsOf } from "#generator/emit/context.js";
import { emitModel } from "#generator/emit/model.js";
import { summaryOf, tablePart } from "#generator/emit/parts.js";
import { emitSchemaSql } from "#generator/emit/schema-sql.js";
import { emitSql } from "#generator/emit/sql.js";
import { tableOf } from "#generator/emit/table.js";
import type { Schema } from "#generator/ir/ir.js";
import { readSchema } from "#generator/read/read-schema.js";
import { migrate } from "#runtime/database/migrate.js";
import type { Cell, Database } from "#runtime/database/port.js";
import type { DatabasePlan } from "#runtime/dataflow/model.js";
import { eachDatabase } from "../../support/databases.js";

const ID = "00000000-0000-7000-8000-000000000001";
const words = "belongsTo, integer, model, text, uuid";

/** @param models the text of a schema's file behind its imports */
function schemaOf(models: string): Schema {
  const text = `import { ${words} } from "prewire/schema";\n${models}`;
  const { schema, places, diagnostics } = readSchema([{ path: "schema/test.ts", text }]);
  expect([...diagnostics, ...checkSchema(schema, places)]).toEqual([]);
  return schema;
}

const sqlOf = (schema: Schema): string =>
  emitSchemaSql({ summary: summaryOf(schema, null), tables: contextsOf(schema).map(tablePart) });

/** As generated code has it, but for what that leaves out. */
const planOf = (schema: Schema) =>
  ({ extensions: [], tables: contextsOf(schema).map(tableOf) }) as unknown as DatabasePlan;

function textOf(models: string, emit: typeof emitModel | typeof emitSql): string {
  const [context] = contextsOf(schemaOf(models));
  return context === undefined ? "" : (emit(context)?.text ?? "");
}

describe("text", () => {
  const user = `export const User = model({ id: uuid({ primaryKey: true }), email: text({ unique: true }) }, { softDelete: true, version: true });`;

  test("statements look at rows that are there, and deleting changes them", () => {
    const text = textOf(user, emitSql);
    expect(text).toContain(`WHERE "id" = $1::uuid AND "deleted_at" IS NULL\`,\n  parameters: ["id"],`);
    expect(text)
      .toContain(`text: \`UPDATE "users" SET "updated_at" = now(), "version" = "version" + 1, "deleted_at" = now()
WHERE "id" = $1::uuid AND "deleted_at" IS NULL\``);
    expect(text).toMatch(/INSERT INTO "users" \((?!.*deleted_at)/);
  });

  test("what is unique is so among them, and its violation names fields", () => {
    const sql = sqlOf(schemaOf(user));
    expect(sql).toContain(
      `CREATE UNIQUE INDEX "users_email_key" ON "users" ("email") WHERE "deleted_at" IS NULL;`,
    );
    expect(sql).toContain(`CONSTRAINT "users_pkey" PRIMARY KEY ("id")\n)`);
    const model = textOf(user, emitModel);
    expect(model).toContain(`users_email_key: { kind: "unique", fields: ["email"], living: true },`);
    expect(model).toContain(`users_pkey: { kind: "unique", fields: ["id"] },`);
    expect(model).toContain(`softDelete: true,`);
  });

  test("a model that nothing refers to, and that refers to nothing hidden, has no trigger", () => {
    expect(sqlOf(schemaOf(user))).not.toContain("TRIGGER");
  });

  test("a key that is unique among them only has an index over all, too", () => {
    const sql = sqlOf(
      schemaOf(`${user}
      export const Profile = model({ id: uuid({ primaryKey: true }), user: belongsTo("User", { unique: true }) }, { softDelete: true });
      export const Plain = model({ id: uuid({ primaryKey: true }), user: belongsTo("User", { unique: true }) });`),
    );
    expect(sql).toContain(`CREATE INDEX "profiles_user_id_idx" ON "profiles" ("user_id")`);
    expect(sql).not.toContain(`plains_user_id_idx`);
  });
});

eachDatabase((_name, open) => {
  let database: Database;
  const use = async (models: string) => {
    database = await open();
    await database.script(sqlOf(schemaOf(models)));
  };
  const run = async (text: string): Promise<readonly (readonly Cell[])[]> =>
    (await database.query({ name: "", text }, [])).rows;
  const hide = (table: string, where: string) => run(`UPDATE ${table} SET deleted_at = now() WHERE ${where}`);
  const restore = (table: string, where: string) =>
    run(`UPDATE ${table} SET deleted_at = NULL WHERE ${where}`);
  const living = async (table: string, column: string) =>
    (await run(`SELECT ${column} FROM ${table} WHERE deleted_at IS NULL ORDER BY 1`)).map(([cell]) => cell);

  test("what has two ways to the row comes back, whichever way is gone first", async () => {
    // In the order of names, answers come before the questions that they need.
    await use(`
      const hidden = { softDelete: true, timestamps: false } as const;
      export const Topic = model({ name: text({ primaryKey: true }) }, hidden);
      export const Question = model({ name: text({ primaryKey: true }), topic: belongsTo("Topic", { onDelete: "cascade" }) }, hidden);
      export const Answer = model({
        name: text({ primaryKey: true }),
        topic: belongsTo("Topic", { onDelete: "cascade" }),
        question: belongsTo("Question", { onDelete: "cascade" }),
      }, hidden);`);
    await run(`INSERT INTO topics VALUES ('t')`);
    await run(`INSERT INTO questions VALUES ('q', 't')`);
    await run(`INSERT INTO answers VALUES ('a', 't', 'q'), ('b', 't', 'q')`);
    await hide("topics", "true");
    expect(await living("answers", "name")).toEqual([]);
    await restore("topics", "true");
    expect(await living("answers", "name")).toEqual(["a", "b"]);
    expect(await living("questions", "name")).toEqual(["q"]);
  });

  test("rows of another tenant with the same key are left alone", async () => {
    await use(
      `
      const mine = { softDelete: true, tenant: true, timestamps: false } as const;
      export const Project = model({ code: text({ primaryKey: true }) }, mine);
      export const Task = model({
        id: integer({ primaryKey: true, default: 0 }),
        project: belongsTo("Project", { onDelete: "cascade" }),
        after: belongsTo("Project", { optional: true, onDelete: "set-null" }),
      }, mine);
      export const Seat = model({ id: integer({ primaryKey: true, default: 0 }), project: belongsTo("Project") }, { tenant: true, timestamps: false });`.replaceAll(
        ", default: 0",
        "",
      ),
    );
    await run(`INSERT INTO projects (tenant, code) VALUES ('acme', 'P'), ('bolt', 'P'), ('bolt', 'Q')`);
    await run(
      `INSERT INTO tasks (tenant, id, project_id, after_id) VALUES ('acme', 1, 'P', NULL), ('bolt', 1, 'P', NULL), ('bolt', 2, 'Q', 'P')`,
    );
    await run(`INSERT INTO seats (tenant, id, project_id) VALUES ('acme', 1, 'P')`);
    await hide("projects", "tenant = 'bolt' AND code = 'P'");
    expect(await living("tasks", "tenant || id")).toEqual(["acme1", "bolt2"]);
    expect(await run(`SELECT after_id FROM tasks WHERE tenant = 'bolt' AND id = 2`)).toEqual([[null]]);
    await expect(hide("projects", "tenant = 'acme'")).rejects.toMatchObject({
      constraint: "seats_project_id_fkey",
    });
    await expect(
      run(`INSERT INTO tasks (tenant, id, project_id) VALUES ('bolt', 3, 'P')`),
    ).rejects.toMatchObject({
      constraint: "tasks_project_id_fkey",
    });
    await run(`INSERT INTO tasks (tenant, id, project_id) VALUES ('acme', 3, 'P')`);
    await restore("projects", "tenant = 'bolt'");
    expect(await living("tasks", "tenant || id")).toEqual(["acme1", "acme3", "bolt1", "bolt2"]);
  });

  test("names may be long, and have what only quotes make a name", async () => {
    const long = "a".repeat(40);
    const odd = "x $prewire$ Y";
    await use(`
      export const First = model({ name: text({ primaryKey: true, column: "the $ name" }) }, { softDelete: true, table: "${long}", timestamps: false });
      export const Second = model(
        { name: text({ primaryKey: true }), first: belongsTo("First", { onDelete: "cascade", column: "f-1" }) },
        { softDelete: true, table: "${odd}", timestamps: false },
      );`);
    await run(`INSERT INTO "${long}" VALUES ('one')`);
    await run(`INSERT INTO "${odd}" VALUES ('two', 'one')`);
    await hide(`"${long}"`, "true");
    expect(await living(`"${odd}"`, "name")).toEqual([]);
    await expect(run(`INSERT INTO "${odd}" VALUES ('three', 'one')`)).rejects.toMatchObject({
      sqlState: "23503",
      constraint: `${odd}_f-1_fkey`,
    });
    await restore(`"${long}"`, "true");
    expect(await living(`"${odd}"`, "name")).toEqual(["two"]);
  });

  test("the option can be given to tables that have rows", async () => {
    const desk = (options: string): Schema =>
      schemaOf(`
        export const User = model({ id: uuid({ primaryKey: true }), email: text({ unique: true }) }, { ${options} });
        export const Note = model(
          { id: uuid({ primaryKey: true }), user: belongsTo("User", { onDelete: "cascade" }), number: integer() },
          { unique: [["userId", "number"]], ${options} },
        );`);
    const [before, after] = [planOf(desk("")), planOf(desk("softDelete: true"))];
    database = await open();
    expect(await migrate(database, { contract: "before", plan: before })).toMatchObject({ kind: "applied" });
    await run(`INSERT INTO users (id, email) VALUES ('${ID}', 'a')`);
    await run(`INSERT INTO notes (id, user_id, number) VALUES ('${ID}', '${ID}', 1)`);
    expect(await migrate(database, { contract: "after", plan: after })).toMatchObject({ kind: "applied" });
    expect(await migrate(database, { contract: "after", plan: after })).toEqual({ kind: "current" });
    await expect(run(`INSERT INTO users (id, email) VALUES (gen_random_uuid(), 'a')`)).rejects.toMatchObject({
      constraint: "users_email_key",
    });
    await hide("users", "true");
    expect(await living("notes", "number")).toEqual([]);
    await run(`INSERT INTO users (id, email) VALUES (gen_random_uuid(), 'a')`);
    // The way back would lose who is deleted.
    expect(await migrate(database, { contract: "before", plan: before })).toMatchObject({ kind: "refused" });
  });

  test("rows that refer to each other in a circle go and come back", async () => {
    await use(`
      export const Person = model({ name: text({ primaryKey: true }), friend: belongsTo("Person", { optional: true, onDelete: "cascade" }) }, { softDelete: true });`);
    await run(`INSERT INTO people (name) VALUES ('a'), ('b'), ('c')`);
    await run(`UPDATE people SET friend_id = CASE name WHEN 'a' THEN 'b' WHEN 'b' THEN 'c' ELSE 'a' END`);
    await hide("people", "name = 'b'");
    expect(await living("people", "name")).toEqual([]);
    await restore("people", "name = 'c'");
    expect(await living("people", "name")).toEqual(["a", "b", "c"]);
  });
});
