import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { openDatabase, embeddedFolder } from "#runtime/database/open.js";
import { readTarget } from "#runtime/database/postgres-target.js";
import { temporaryFolder } from "../../support/databases.js";

const directory = temporaryFolder();
const image = (): string => inject("pgliteImage");
const one = { name: "one", text: "select 1" };

describe("a database is chosen by its URL", () => {
  test("postgres:// and postgresql:// are a server", async () => {
    for (const scheme of ["postgres:", "postgresql:"]) {
      const url = inject("postgres18").replace("postgres:", scheme);
      const database = await openDatabase({ url, directory });
      expect(database.kind).toBe("postgres");
      expect((await database.query(one, [])).rows).toEqual([["1"]]);
      await database.close();
    }
  });

  test("memory: is embedded and leaves nothing", async () => {
    const database = await openDatabase({ url: "memory:", directory, image: image() });
    expect(database.kind).toBe("embedded");
    expect((await database.query(one, [])).rows).toEqual([["1"]]);
    await database.close();
    expect(existsSync(embeddedFolder(directory))).toBe(false);
  });

  test("nothing is the embedded one in the application's folder", async () => {
    for (const url of [undefined, ""]) {
      const database = await openDatabase({ url, directory, image: image() });
      expect(existsSync(embeddedFolder(directory))).toBe(url === "");
      expect((await database.query(one, [])).rows).toEqual([["1"]]);
      await database.close();
      expect(existsSync(embeddedFolder(directory))).toBe(true);
    }
  });

  test.each([
    "mysql://root:secret@localhost/x",
    "./data",
    "file:///secret",
    "memory",
    "postgres:/secret",
    " ",
  ])("%s is refused without being repeated", async (url) => {
    await expect(openDatabase({ url, directory })).rejects.toMatchObject({ code: "validation_failed" });
    await expect(openDatabase({ url, directory })).rejects.not.toThrow(/secret/);
  });
});

test("neither pg nor PGlite is loaded before the first statement", () => {
  const file = fileURLToPath(new URL("../../../build/runtime/database/open.js", import.meta.url));
  const program = `
    import { createRequire } from "node:module";
    import { openDatabase } from ${JSON.stringify(file)};
    await openDatabase({ url: "postgres://localhost/x", directory: "." });
    await openDatabase({ url: "memory:", directory: "." });
    console.log(Object.keys(createRequire(${JSON.stringify(file)}).cache).length);`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect(output.trim()).toBe("0");
});

describe("a server's URL", () => {
  const read = (rest: string, timeout?: number): ReturnType<typeof readTarget> =>
    readTarget(`postgres://user:p%40ss@host:5433/name${rest}`, timeout);

  test("says limits and whether statements are prepared, and none of that reaches pg", () => {
    expect(read("")).toMatchObject({ timeout: 30_000, connectTimeout: 10_000, prepared: 500 });
    const target = read("?statement_timeout=1500&connect_timeout=3&prepare=false&application_name=a");
    expect(target).toMatchObject({ timeout: 1500, connectTimeout: 3000, prepared: 0 });
    expect(target.connectionString).toBe("postgres://user:p%40ss@host:5433/name?application_name=a");
    expect(read("?statement_timeout=1500", 7).timeout).toBe(7);
  });

  test.each([
    "?statement_timeout=0",
    "?statement_timeout=5s",
    "?connect_timeout=-1",
    "?sslmode=allow",
    "?sslmode=on",
    "?sslmode=verify-ca",
  ])("%s is refused by name, without the password", (rest) => {
    expect(() => read(rest)).toThrow(/statement_timeout|connect_timeout|sslmode/);
    expect(() => read(rest)).not.toThrow(/ss@|p%40/);
  });

  test("that cannot be read is refused without its password", () => {
    expect(() => readTarget("postgres://user:secret@host:port/x", undefined)).toThrow(/cannot be read/);
    expect(() => readTarget("postgres://user:secret@host:port/x", undefined)).not.toThrow(/secret/);
  });
});
