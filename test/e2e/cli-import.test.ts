/** Rows out of one database as a file, and into another: on each kind, in process and through a server. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../golden/all-types/generated/application.js";
import { type Cli, cliOn } from "../support/cli.js";
import { freshServerDatabase, opener, temporaryFolder } from "../support/databases.js";
import { migrated } from "../runtime/nexus/support.js";
import { openPostgres } from "#runtime/database/postgres.js";

/** A command line on an empty database. */
type Open = () => Promise<Cli>;

const folder = temporaryFolder();

function onServer(name: "PGlite" | "PostgreSQL 18"): Open {
  const open = opener(name);
  return async () => {
    const database = await migrated(await open(), application);
    const app = createServer({ application, database });
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    return cliOn(application, { env: { PREWIRE_URL: url }, cwd: folder });
  };
}

function onDatabase(): Open {
  const fresh = freshServerDatabase("PostgreSQL 18");
  return async () => {
    const url = await fresh();
    const database: Database = openPostgres(url);
    await migrated(database, application);
    await database.close();
    return cliOn(application, { env: { DATABASE_URL: url }, cwd: folder });
  };
}

const hostile = [
  "",
  " ",
  "a,b",
  'say "hi"',
  "two\nlines\r\nthree\rfour",
  "null",
  "NULL",
  "\\N",
  "'",
  "=1+1",
  "é😀\u2028\u0001\t",
  '""',
  ",",
  "[1]",
  "\ufeffbom",
];

const rows = [
  ...hostile.map((text) => ({
    title: "Text",
    titleMaybe: text,
    labels: [text.slice(0, 40), "b"],
    settings: { [text]: text },
    settingsMaybe: text,
  })),
  {
    title: "All null",
    titleMaybe: null,
    tokenMaybe: null,
    countMaybe: null,
    ratioMaybe: null,
    atMaybe: null,
    labelsMaybe: null,
  },
  {
    title: "Numbers",
    count: 2147483647,
    countMaybe: -2147483648,
    total: "9000000000000000000",
    totalMaybe: "-9223372036854775808",
    ratio: 0.1,
    ratioMaybe: 5e-324,
    price: "9999999999.99",
    priceMaybe: "-0.00000000000000000000000000000000000000010",
    prices: ["1.00", "-2.50"],
    labelsMaybe: [1, -1],
  },
  {
    title: "Others",
    token: "01900004-0000-7000-8000-000000000001",
    tokenMaybe: "ffffffff-ffff-ffff-ffff-ffffffffffff",
    active: true,
    activeMaybe: false,
    at: "0001-01-01T00:00:00Z",
    atMaybe: "9999-12-31T23:59:59.999999Z",
    day: "0001-01-01",
    dayMaybe: "9999-12-31",
    hour: "23:59:59.999999",
    hourMaybe: "00:00:00",
    settings: [1, 1.5, null, true, "x", { a: [] }],
    settingsMaybe: 0,
    file: "//79",
    fileMaybe: "",
    kindMaybe: "b",
    labels: [],
    labelsMaybe: [],
    kinds: ["y", "x"],
  },
  { title: "Child", parentId: 3 },
];

describe.each([
  ["PGlite, through a server", onServer("PGlite")],
  ["PostgreSQL, through a server", onServer("PostgreSQL 18")],
  ["PostgreSQL, in process", onDatabase()],
])("%s", (_name, open) => {
  let desk: Cli;
  beforeAll(async () => {
    desk = await open();
    const lines = rows.map((row) => JSON.stringify(row)).join("\n");
    expect(await desk(["sample", "import", "-", "--format", "jsonl", "--json"], lines)).toEqual({
      code: 0,
      stdout: `{"counts":{"created":${rows.length},"updated":0,"deleted":0,"skipped":0}}\n`,
      stderr: `${rows.length} created\n`,
    });
  });

  test.each(["csv", "jsonl"])("%s comes back byte for byte", async (format) => {
    const exported = await desk(["sample", "export", "--format", format, "--writable", "--sort", "id"]);
    expect(exported).toMatchObject({ code: 0, stderr: `${rows.length} rows\n` });
    writeFileSync(join(folder, `samples.${format}`), exported.stdout);
    const other = await open();
    const imported = await other(["sample", "import", `samples.${format}`, "--batch", "7"]);
    expect(imported).toEqual({ code: 0, stdout: "", stderr: `${rows.length} created\n` });
    const again = await other(["sample", "export", "--format", format, "--writable", "--sort", "id"]);
    expect(again.stdout).toBe(exported.stdout);
    // What was stored is what was meant, and not only what comes back.
    const texts = await other([
      "sample",
      "list",
      "--title",
      "Text",
      "--sort",
      "id",
      "--fields",
      "titleMaybe",
      "--json",
    ]);
    expect(JSON.parse(texts.stdout)).toMatchObject({ data: hostile.map((text) => ({ titleMaybe: text })) });
  });

  test("an export is of all pages, or of the rows and fields that are asked for", async () => {
    const lines = Array.from({ length: 250 }, (_, at) =>
      JSON.stringify({ title: `Page ${at}`, kindMaybe: "a" }),
    );
    const paged = await open();
    await paged(["sample", "import", "-", "--format", "jsonl"], lines.join("\n"));
    const all = await paged(["sample", "export", "--fields", "title", "--kindMaybe", "a"]);
    expect(all.stdout.trimEnd().split("\n").sort()).toEqual(
      lines.map((_, at) => JSON.stringify({ title: `Page ${at}` })).sort(),
    );
    const some = await paged([
      "sample",
      "export",
      "--format",
      "csv",
      "--limit",
      "150",
      "--fields",
      "id,title",
      "--sort",
      "-id",
    ]);
    expect(some.stdout.split("\r\n").slice(0, 2)).toEqual(["id,title", "250,Page 249"]);
    expect(some.stderr).toBe("150 rows\n");
    const none = await paged(["sample", "export", "--format", "csv", "--title", "None", "--fields", "title"]);
    expect(none).toEqual({ code: 0, stdout: "title\r\n", stderr: "0 rows\n" });
  });

  describe("a wrong row", () => {
    const text =
      'title,count,settings\r\nOne,1,\r\nTwo,two,\r\nThree,3,{\r\n"Four",4\r\nFive,,"{""a"":1}"\r\n\r\nsix,6,\r\n';

    test("is left out and said with its line, where each is for itself", async () => {
      const other = await open();
      const { code, stdout, stderr } = await other(
        ["sample", "import", "-", "--format", "csv", "--mode", "per-row", "--json"],
        text,
      );
      expect([code, JSON.parse(stdout)]).toMatchObject([1, { counts: { created: 2, failed: 4 } }]);
      expect(stderr.split("\n").sort()).toEqual([
        "",
        "4 failed, 2 created",
        "error: line 3: count must be a whole number from -2147483648 to 2147483647. (validation_failed)",
        "error: line 4: settings must be JSON. (validation_failed)",
        "error: line 5: The row has 2 values, and the first line 3 names. (validation_failed)",
        expect.stringMatching(/^error: line 8: title must match the pattern /),
      ]);
      const { stdout: stored } = await other([
        "sample",
        "export",
        "--fields",
        "title,count,settings",
        "--sort",
        "id",
      ]);
      expect(
        stored
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
      ).toEqual([
        { title: "One", count: 1, settings: { theme: "dark", sizes: [1, 2, 3], nested: { on: true } } },
        { title: "Five", count: -1, settings: { a: 1 } },
      ]);
    });

    test("ends an atomic import, which goes on from its line", async () => {
      const other = await open();
      const lines = Array.from({ length: 10 }, (_, at) =>
        JSON.stringify({ title: at === 6 ? "wrong!" : `Row ${at}` }),
      );
      const first = await other(
        ["sample", "import", "-", "--format", "jsonl", "--batch", "4"],
        lines.join("\n"),
      );
      expect(first).toMatchObject({ code: 2, stdout: "" });
      expect(first.stderr).toMatch(
        /^error: line 7, title: title must match .*\(validation_failed\)\n4 created\nWhat stands before line 5 is done: go on with --from-line 5\.\n$/,
      );
      lines[6] = JSON.stringify({ title: "Right" });
      const args = ["sample", "import", "-", "--format", "jsonl", "--from-line", "5"];
      expect(await other(args, lines.join("\n"))).toMatchObject({ code: 0, stderr: "6 created\n" });
      expect((await other(["sample", "count"])).stdout).toBe("10\n");
    });
  });

  test("a row that is there is an error, left out, or changed", async () => {
    const other = await open();
    const token = "01900004-0000-7000-8000-00000000000";
    const csv = (title: string) => `token,title\r\n${token}1,${title}\r\n${token}2,${title}\r\n`;
    const args = ["sample", "import", "-", "--format", "csv"];
    await other(args, csv("First"));
    const again = await other(args, csv("Second"));
    expect(again).toMatchObject({ code: 5, stderr: expect.stringContaining("error: line 2, token: ") });
    const skip = [...args, "--on-conflict", "skip", "--conflict-fields", "token"];
    expect((await other(skip, csv("Second"))).stderr).toBe("2 skipped\n");
    const update = [...args, "--on-conflict", "update", "--conflict-fields", "token", "--update", "title"];
    expect((await other(update, csv("Third"))).stderr).toBe("2 updated\n");
    const { stdout } = await other(["sample", "list", "--fields", "title", "--jsonl"]);
    expect(stdout).toBe('{"title":"Third"}\n{"title":"Third"}\n');
  });

  test("the same import again changes nothing, and one that is only tried neither", async () => {
    const other = await open();
    const lines = Array.from({ length: 5 }, (_, at) => JSON.stringify({ title: `Once ${at}` })).join("\n");
    const args = ["sample", "import", "-", "--format", "jsonl", "--batch", "2"];
    const tried = await other([...args, "--validate-only"], lines);
    expect(tried).toMatchObject({ code: 0, stderr: "5 created\nIt was only tried: nothing has changed.\n" });
    for (let time = 0; time < 2; time += 1) {
      expect(await other([...args, "--idempotency-key", "k"], lines)).toMatchObject({
        code: 0,
        stderr: "5 created\n",
      });
      expect((await other(["sample", "count"])).stdout).toBe("5\n");
    }
  });

  test.each([
    [["nowhere.csv"], "", "the file nowhere.csv cannot be read (ENOENT)."],
    [["."], "", "--format says what the file is"],
    [[".", "--format", "csv"], "", ". is a folder."],
    [["-"], "", "--format says what the file is: csv or jsonl."],
    [["-", "--format", "xml"], "", 'there is no --format "xml". There are csv, jsonl.'],
    [["-", "--format", "csv"], "", "the file is empty"],
    [["-", "--format", "csv"], "tite\r\n", 'the column "tite" is no field of Sample. Did you mean "title"?'],
    [["-", "--format", "csv"], "title,title\r\n", 'line 1: the column "title" is there twice.'],
    [["-", "--format", "csv"], "title,createdAt\r\nA,\r\n", "cannot be set (--skip-read-only"],
    [["-", "--format", "csv"], Buffer.from("title\r\n\xe9\r\n", "latin1"), "the file is not UTF-8"],
    [["-", "--format", "csv"], 'title\r\n"A', "line 2: A closing quote is missing."],
    [["-", "--format", "jsonl", "--batch", "0"], "", "--batch must be a whole number from 1 to 10000."],
    [["-", "--format", "jsonl", "--mode", "all"], "", 'there is no --mode "all"'],
    [["-", "--format", "jsonl"], "[]", "line 1"],
    [["-", "--format", "jsonl"], "{", "line 1: The row is not JSON"],
  ])("import %j is called wrongly", async (args, input, message) => {
    const finished = await desk(["sample", "import", ...args], input);
    expect(finished).toMatchObject({ code: 2, stdout: "" });
    expect(finished.stderr).toContain(message);
  });
});
