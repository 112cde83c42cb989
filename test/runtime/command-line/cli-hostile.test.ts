/** Whatever stands among the words or on standard input: an answer or a complaint, and never a stack or a success that is none. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { createServer } from "#runtime/nexus/server.js";
import { type Cli, cliOn } from "../../support/cli.js";
import { eachDatabase } from "../../support/databases.js";
import { application } from "../../support/fixture.js";
import { application as samples } from "../../golden/all-types/generated/application.js";
import { migrated } from "../nexus/support.js";

/** What could steer a terminal; lines end with a line feed. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/;

/** What argv can hold: no NUL, no lone surrogates. */
const characters = [
  ...Array.from({ length: 127 }, (_, unit) => String.fromCharCode(unit + 1)),
  ..."\u0080\u00a0\u00e9\u07ff\u0800\u2028\u2029\u200b\u202e\ufeff\ufffd\uffff\ud7ff\ue000",
  "\u{10000}",
  "\u{1f600}",
  "\u{10ffff}",
  "e\u0301",
];
const hostileNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "name; DROP TABLE notes",
  'name" = "name',
  "name'--",
  "*/",
  "${1}",
  "$(touch /tmp/pwned)",
  "`",
  "$1",
  "a.b",
  ".",
  "..",
  "../../etc/passwd",
  "",
  " ",
  "-",
  "--",
  "---",
  "-x",
  "--=",
  "\u001b[2J",
  "x".repeat(10_000),
];
const numbers = [
  "1e999",
  "-1e999",
  "1".repeat(40),
  "9007199254740993",
  "0.1",
  "2147483648",
  "NaN",
  "Infinity",
  "0x10",
  "1_0",
  "",
  " 1",
  "+1",
  "١",
];

eachDatabase((_name, open) => {
  let database: Database;
  let note: Cli;
  /** Of an application that has every operation. */
  let sample: Cli;
  let close: () => Promise<void>;
  const problems: unknown[] = [];

  beforeAll(async () => {
    database = await migrated(await open(), application);
    const app = createServer({ application, database, onError: (error) => problems.push(error) });
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    const second = createServer({
      application: samples,
      database: await migrated(await open(), samples),
      onError: (error) => problems.push(error),
    });
    const secondUrl = await second.listen({ host: "127.0.0.1", port: 0 });
    close = async () => void (await Promise.all([app.close(), second.close()]));
    sample = cliOn(samples, { env: { PREWIRE_URL: secondUrl }, cwd: "/nowhere" });
    for (const title of ["Kept", "Too"])
      expect(await sample(["sample", "create", "--title", title])).toMatchObject({ code: 0 });
    note = cliOn(application, { env: { PREWIRE_URL: url }, cwd: "/nowhere" });
    expect(await note(["note", "create", "--name", "kept", "--body", "kept", "--count", "1"])).toMatchObject({
      code: 0,
    });
  });
  afterAll(async () => {
    expect(problems).toEqual([]);
    const { rows } = await database.query({ name: "", text: "SELECT name, body FROM notes" }, []);
    expect(rows).toEqual([["kept", "kept"]]);
    await close();
  });

  async function refused(
    args: readonly string[],
    input?: string | Buffer,
    codes: readonly number[] = [2],
  ): Promise<void> {
    const finished = await (args[0] === "sample" ? sample : note)(args, input);
    const shown = JSON.stringify(args).slice(0, 200);
    expect([shown, codes.includes(finished.code ?? 0), finished.stdout]).toEqual([shown, true, ""]);
    sound(finished.stderr, shown);
    expect(finished.stderr).not.toBe("");
  }

  function sound(stderr: string, shown: string): void {
    expect([shown, stderr]).toEqual([
      shown,
      expect.not.stringMatching(/^ +at |internal error|TypeError|SELECT |INSERT /m),
    ]);
    expect([shown, stderr]).toEqual([shown, expect.not.stringMatching(steering)]);
    expect(stderr.length).toBeLessThan(5000);
  }

  test("any character is stored, found and shown as it is", async () => {
    for (const character of characters) {
      const name = `a${character}z`;
      const created = await note([
        "note",
        "create",
        `--name=${name}`,
        `--body=${character}`,
        `--tags=a${character}`,
        "--json",
      ]);
      expect([name, created]).toMatchObject([name, { code: 0, stderr: "" }]);
      expect(JSON.parse(created.stdout)).toMatchObject({ name, body: character, tags: [`a${character}`] });
      const found = [
        await note(["note", "read", "--json", "--", name]),
        await note(["note", "list", `--body=${character}`, "--jsonl"]),
        await note(["note", "list", "--where", JSON.stringify({ body: { in: [character] } }), "--jsonl"]),
      ];
      // A comma separates the values of a list in a flag, and a field's own value has none.
      for (const { code, stdout } of found) expect([name, code, stdout]).toEqual([name, 0, created.stdout]);
      const table = await note(["note", "read", "--", name]);
      expect(table.stdout).not.toMatch(steering);
      expect(await note(["note", "delete", "--", name])).toMatchObject({ code: 0 });
    }
  });

  test("words that mean something elsewhere mean nothing here", async () => {
    for (const name of hostileNames) {
      await refused([name], undefined, [2]);
      if (name !== "--help") await refused(["note", name]);
      await refused(["note", "list", `--${name || "x x"}=1`]);
      await refused(["note", "list", `--name.${name}=1`]);
      await refused(["note", "create", "--name", "n", `--${name || "x x"}=1`]);
      await refused(["note", "list", "--sort", `${name},`]);
      await refused(["note", "list", `--fields=nope${name}`]);
      await refused(["note", "list", `--cursor=${name || "x"}`]);
      await refused(["note", "list", `--include=${name}x`]);
      await refused(["note", "list", `--total=${name}`]);
      await refused(["note", "create", `--name=n`, `--null=nope${name}`]);
      await refused(["sample", "bulk-create", "--data", '[{"title":"N"}]', `--mode=${name}`]);
      await refused(["sample", "bulk-create", "--data", '[{"title":"N"}]', `--on-conflict=${name}`]);
      await refused(["note", "update", "kept", "--body=x", `--if-match=${name}`], undefined, [2, 5]);
      await refused(["note", "create", "--name=n", `--idempotency-key= ${name}`]);
      await refused(["note", "list", `--url=${name || "x"}`]);
      await refused(["note", "list", `--token= ${name}`]);
      await refused(["note", "create", `--data=@/nowhere/${name.slice(0, 200)}`]);
      await refused(["note", "import", `/nowhere/${name.slice(0, 200)}.csv`]);
      await refused(
        ["note", "import", "-", "--format", "csv"],
        `name,nope${name.replaceAll('"', "")}\r\na,b\r\n`,
      );
      await refused(["sample", "aggregate", `--sum=nope${name}`]);
      await refused(["completion", name || "x"]);
      await refused(["completion", "bash", `--name=1 ${name}`]);
    }
  });

  test("numbers, dates and the rest are read strictly", async () => {
    for (const number of numbers) {
      if (number !== "0.1") await refused(["note", "list", `--count=${number}`]);
      await refused(["note", "create", "--name=n", `--count=${number}`]);
      await refused(["note", "list", `--limit=${number}`, "--sort=nope"]);
      if (!/^\d+$/.test(number)) await refused(["note", "list", `--limit=${number}`]);
      if (!/^\d{1,15}$/.test(number)) await refused(["note", "export", `--limit=${number}`]);
      if (!/^\d{1,4}$/.test(number))
        await refused(["note", "import", "-", "--format=csv", `--batch=${number}`], "name\n");
      await refused([
        "note",
        "bulk-create",
        "--data=[]",
        `--max-affected=${number === "9007199254740993" ? "-1" : number}`,
      ]);
    }
    for (const [field, values] of Object.entries({
      big: ["9223372036854775808", "1.0", "", "+1"],
      ratio: ["1e999", "NaN", "", "1,5", ".5"],
      done: ["yes", "1", "TRUE", ""],
      at: ["2025-01-01", "now", "2025-02-30T00:00:00Z", ""],
      day: ["2025-13-01", "today", ""],
      data: ["a", "!!!!", "YQ"],
      amount: ["1e5", "1,5", "", "Infinity"],
      meta: ["{", "undefined", "'a'", "nul", ""],
    })) {
      for (const value of values) {
        await refused(["note", "create", "--name=n", `--${field}=${value}`]);
        await refused(["note", "update", "kept", `--${field}=${value}`]);
        await refused(["note", "list", `--${field}=${value}`]);
      }
    }
  });

  test("keys that are none, and rows that are not there", async () => {
    for (const key of ["", ".", ".."]) await refused(["note", "read", "--", key]);
    for (const key of ["nope", "%", "%zz", "a%00b", "a,b", "../kept", "kept?x=1", "kept#", "KEPT", "kept "]) {
      await refused(["note", "read", "--", key], undefined, [4]);
      await refused(["note", "delete", "--", key], undefined, [4]);
      await refused(["note", "update", "--body=x", "--", key], undefined, [4]);
    }
    for (const key of ["a", "a,b,c", "a,x", "a,1e9", "a%,1", "%ff,1", ",", "%00,1"]) {
      await refused(["place", "read", "--", key]);
    }
    await refused(["place", "read", "a,1"], undefined, [4]);
  });

  test("documents that are none, from a flag and from standard input", async () => {
    const nested = "[".repeat(5000) + "]".repeat(5000);
    for (const text of [
      "",
      " ",
      "{",
      "[",
      "null",
      "1",
      '"a"',
      "[]",
      '[{"name":"n"}]',
      `{"name":"n","meta":${nested}}`,
      '{"name":"n","__proto__":1}',
      '{"name":"n","constructor":{"a":1}}',
      '{"name":"\\u0000"}',
      '{"name":"\\ud800"}',
      '{"name":"n","\\udfff":1}',
      '{"name":1}',
      "{'name':'n'}",
      "name=n",
      '{"name":"n"}{"name":"m"}',
      "\u0000",
    ]) {
      await refused(["note", "create", "--data", "-"], text);
      if (/^[{[]/.test(text)) await refused(["note", "create", `--data=${text}`]);
      await refused(["sample", "upsert", "--input", "-"], text);
      await refused(["sample", "bulk-update", "--input", "-"], text);
      await refused(["sample", "bulk-delete", "--input", "-"], text);
      await refused(["sample", "aggregate", "--input", "-"], text || "x");
      await refused(
        ["note", "list", `--where=${text.replaceAll("\0", "") || "x"}`].map((word) =>
          word.replace("=[]", "=[1]"),
        ),
      );
    }
    for (const bytes of [
      Buffer.from([0xff, 0xfe]),
      Buffer.from('{"name":"\xe9"}', "latin1"),
      Buffer.from([0xc3]),
    ]) {
      await refused(["note", "create", "--data", "-"], bytes);
      await refused(["note", "import", "-", "--format", "jsonl"], bytes);
      await refused(
        ["note", "import", "-", "--format", "csv"],
        Buffer.concat([Buffer.from("name\n"), bytes]),
      );
    }
  });

  test("what would change every row is refused without a word that says so", async () => {
    for (const args of [
      ["bulk-delete"],
      ["bulk-delete", "--where", "{}"],
      ["bulk-delete", "--where", '{"AND":[]}'],
      ["bulk-update", "--title=X"],
      ["bulk-update", "--where", "{}", "--title=X"],
      ["bulk-delete", "1", "--where", '{"title":"Kept"}'],
      ["bulk-delete", "1", "--all"],
      ["bulk-delete", "one"],
      ["bulk-update", "--where", '{"titel":"Kept"}', "--title=X"],
      ["bulk-update", "--all", "--id=7"],
    ]) {
      await refused(["sample", ...args]);
    }
    await refused(["sample", "bulk-delete", "1", "2", "--max-affected", "1"], undefined, [5]);
    await refused(["sample", "bulk-delete", "--all", "--max-affected", "1"], undefined, [5]);
    await refused(["sample", "bulk-delete", "1", "999"], undefined, [4]);
    expect((await sample(["sample", "list", "--fields", "title", "--jsonl", "--sort", "id"])).stdout).toBe(
      '{"title":"Kept"}\n{"title":"Too"}\n',
    );
    const partly = await sample([
      "sample",
      "bulk-delete",
      "2",
      "999",
      "--mode",
      "per-row",
      "--jsonl",
      "--return",
      "ids",
    ]);
    expect(partly).toMatchObject({
      code: 1,
      stdout: '{"status":"deleted","id":2}\n{"status":"not_found"}\n',
    });
  });
});
