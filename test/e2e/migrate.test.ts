/** `prewire migrate` and `prewire seed`, as somebody uses them whose schema grows. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPostgres } from "#runtime/database/postgres.js";
import { createApplication } from "../support/application.js";
import { type Finished, prewire, run } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

const fresh = freshServerDatabase("PostgreSQL 18");

const schema = (fields: string): string => `import { integer, model, text, uuid } from "prewire/schema";
export const Note = model({ id: uuid({ primaryKey: true }), ${fields} });
`;
const seedOf = (body: string): string => `import type { Models } from "../generated/models.js";
export async function seed(db: Models): Promise<void> {
  if ((await db.note.count()) > 0) return;
  ${body}
}
`;

interface Project {
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  /** Runs the tool on the project's database. */
  readonly tool: (...args: readonly string[]) => Promise<Finished>;
}

async function project(fields: string, url?: string): Promise<Project> {
  const { folder, write, remove } = createApplication();
  onTestFinished(remove);
  const env: Record<string, string> = url === undefined ? {} : { DATABASE_URL: url };
  const tool = (...args: readonly string[]) =>
    run(process.execPath, [prewire, ...args], { cwd: folder, env });
  write("schema/note.ts", schema(fields));
  expect(await tool("generate")).toMatchObject({ code: 0 });
  return { folder, write, tool };
}

describe("on a server", () => {
  test("a schema grows, and what is more than growth is left to its author", async () => {
    const url = await fresh();
    const { write, tool } = await project("title: text()", url);
    expect(await tool("migrate")).toMatchObject({ code: 0, stdout: "Created the database: 1 tables.\n" });
    expect(await tool("migrate")).toMatchObject({ code: 0, stdout: "The database is up to date.\n" });

    write("schema/note.ts", schema("title: text(), size: integer({ default: 1 })"));
    await tool("generate");
    const grown = await tool("migrate");
    expect(grown).toMatchObject({ code: 0, stderr: "" });
    expect(grown.stdout).toContain(`ALTER TABLE "notes" ADD COLUMN "size" int4 NOT NULL DEFAULT 1`);

    write("schema/note.ts", schema("name: text(), size: integer({ default: 1 })"));
    await tool("generate");
    const refused = await tool("migrate");
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain(`column "title" of "notes" is no longer in the schema`);
    expect(refused.stderr).toContain(`column "name" of "notes" is neither optional`);
    expect(refused.stderr).toContain("prewire migrate --mark-applied");
    expect(refused.stderr).not.toContain("--reset");

    expect(await tool("migrate", "--mark-applied")).toMatchObject({
      code: 1,
      stderr: `error: the database is not as the schema says:\n  - "notes" has no column "name"\n`,
    });
    const database = openPostgres(url);
    await database.script(`ALTER TABLE "notes" RENAME COLUMN "title" TO "name"`);
    await database.close();
    expect(await tool("migrate", "--mark-applied")).toMatchObject({ code: 0 });
    expect(await tool("migrate")).toMatchObject({ code: 0, stdout: "The database is up to date.\n" });
  });

  test("is never reset", async () => {
    const { tool } = await project("title: text()", await fresh());
    expect(await tool("migrate")).toMatchObject({ code: 0 });
    expect(await tool("migrate", "--reset")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("by SQL"),
    });
    expect(await tool("cli", "note", "create", "--data", `{"title":"kept"}`)).toMatchObject({ code: 0 });
  });

  test("seeds all or nothing, and nothing twice", async () => {
    const { write, tool } = await project("title: text({ max: 5 })", await fresh());
    expect(await tool("seed")).toMatchObject({
      code: 1,
      stderr: "error: there is no schema/seed.ts here.\n",
    });
    expect(await tool("migrate")).toMatchObject({ code: 0 });
    write(
      "schema/seed.ts",
      seedOf(`await db.note.create({ title: "one" }); await db.note.create({ title: "too long" });`),
    );
    const refused = await tool("seed");
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/^error: schema\/seed\.ts was refused: .*title/);
    expect(await tool("cli", "note", "count")).toMatchObject({ stdout: "0\n" });
    write("schema/seed.ts", seedOf(`await db.note.create({ title: "one" });`));
    for (let round = 0; round < 2; round++) expect(await tool("seed")).toMatchObject({ code: 0 });
    expect(await tool("cli", "note", "count")).toMatchObject({ stdout: "1\n" });
  });
});

test("the embedded database can be reset, and seeding it migrates it first", async () => {
  const { folder, write, tool } = await project("title: text()");
  write("schema/seed.ts", seedOf(`await db.note.create({ title: "seeded" });`));
  expect(await tool("seed")).toMatchObject({
    code: 0,
    stdout: "Created the database: 1 tables.\nRan schema/seed.ts.\n",
  });
  write("schema/note.ts", schema("size: integer()"));
  write("schema/seed.ts", seedOf(""));
  await tool("generate");
  const refused = await tool("migrate");
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain("prewire migrate --reset");
  expect(await tool("migrate", "--reset")).toMatchObject({
    code: 0,
    stdout: "Created the database: 1 tables.\n",
  });
  expect(await tool("cli", "note", "count")).toMatchObject({ code: 0, stdout: "0\n" });
  expect(existsSync(join(folder, ".prewire/data.lock"))).toBe(false);
  expect(readdirSync(join(folder, ".prewire")).sort()).toEqual(["cache", "data"]);
});
