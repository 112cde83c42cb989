/** `prewire generate` as a process: what it prints, how it ends, and what it loads. */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { folder, modelFile, ticket, two } from "./folder.js";

const main = new URL("../../../build/generator/main.js", import.meta.url).pathname;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function prewire(
  cwd: string,
  args: readonly string[],
  more: { env?: NodeJS.ProcessEnv; node?: string[] } = {},
) {
  const child = spawn(process.execPath, [...(more.node ?? []), main, "generate", ...args], {
    cwd,
    env: { ...process.env, ...more.env },
  });
  const seen = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (seen.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (seen.err += text));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, ...seen })));
  return { child, seen, ended };
}

describe("prewire generate", () => {
  test("says what it did", async () => {
    const app = folder(two);
    expect(await prewire(app.root, []).ended).toEqual({
      code: 0,
      out: "",
      err: expect.stringMatching(
        /^generated\/: \d+ files written\.\nMCP: 24 tools \(per-model\), about [\d,]+ tokens\.\n$/,
      ),
    });
    expect(await prewire(app.root, []).ended).toEqual({
      code: 0,
      out: "",
      err: expect.stringMatching(/^generated\/ is up to date\.\nMCP: 24 tools/),
    });
    expect(await prewire(app.root, ["--format", "json"]).ended).toMatchObject({ code: 0, out: "[]\n" });
  });

  test("shows mistakes where they are, and writes nothing", async () => {
    const app = folder({ ...two, "schema/ticket.ts": ticket.replace('"User"', '"Usr"') });
    const { code, out, err } = await prewire(app.root, []).ended;
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^schema\/ticket\.ts:3:\d+ - error G2003: .*Did you mean "User"\?/);
    expect(err).toContain("Nothing was written: 1 error.");
    const github = await prewire(app.root, ["--format=github"]).ended;
    expect(github.out).toMatch(/^::error file=schema\/ticket\.ts,line=3,/);
    const json = await prewire(app.root, ["--format=json"]).ended;
    expect(JSON.parse(json.out)).toMatchObject([{ file: "schema/ticket.ts", line: 3, code: "G2003" }]);
    expect(() => app.files("generated")).toThrow("ENOENT");
  });

  test.each([
    [["--chekc"], "Did you mean --check?"],
    [["--format", "xml"], "--format is one of pretty, github, json."],
    [["--check", "--watch"], "exclude each other"],
    [["--schema", ".."], "--schema is a folder below this one"],
    [["--out", "/tmp/x"], "--out is a folder below this one"],
    [["--out", "."], "--out is a folder below this one"],
    [["--schema", "a", "--out", "a/b"], "--out must not be inside --schema"],
    [["now"], '"now" is one word too many'],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await prewire(folder(two).root, args).ended;
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("says where there is no schema", async () => {
    const { code, err } = await prewire(folder().root, []).ended;
    expect(code).toBe(1);
    expect(err).toContain("there is no folder schema/");
  });

  test("takes other folders", async () => {
    const app = folder({ "models/user.ts": modelFile("User") });
    const { code } = await prewire(app.root, ["--schema", "./models/", "--out=src/made"]).ended;
    expect(code).toBe(0);
    expect(app.read("src/made/user/types.ts")).toContain("export interface User {");
  });
});

describe("--check", () => {
  test("explains the difference by its meaning", async () => {
    const app = folder(two);
    await app.generate();
    app.write({
      "schema/ticket.ts": ticket.replace(
        "subject: text()",
        "subject: text(), note: text({ optional: true })",
      ),
      "generated/user/types.ts": "mine",
    });
    const { code, out, err } = await prewire(app.root, ["--check"]).ended;
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("generated/ticket/types.ts: the file is out of date");
    expect(err).toContain("generated/user/types.ts: the file was changed by hand");
    expect(err).toContain("model Ticket: field note added (additive)");
    const json = await prewire(app.root, ["--check", "--format", "json"]).ended;
    expect(JSON.parse(json.out)).toContainEqual(
      expect.objectContaining({
        code: "G5006",
        file: "schema/ticket.ts",
        line: 3,
        message: "model Ticket: field note added (additive)",
      }),
    );
    expect(app.read("generated/user/types.ts")).toBe("mine");
  });
});

/** Says on standard error what is loaded, CommonJS and modules alike. */
const watcher = `data:text/javascript,${encodeURIComponent(`
  import { register } from "node:module";
  register("data:text/javascript," + encodeURIComponent(\`
    import { writeSync } from "node:fs";
    export async function load(url, context, next) {
      writeSync(2, "LOADED " + url + "\\\\n");
      return next(url, context);
    }
  \`));
`)}`;

describe("a run with nothing to do", () => {
  test("loads neither parser nor formatter", async () => {
    const app = folder(two);
    const first = await prewire(app.root, [], { node: ["--import", watcher] }).ended;
    expect(first.err).toMatch(/LOADED .*ts-morph/);
    expect(first.err).not.toMatch(/LOADED .*node_modules\/prettier/);
    for (const args of [[], ["--check"]]) {
      const { err } = await prewire(app.root, args, { node: ["--import", watcher] }).ended;
      expect(err).toContain("up to date");
      expect(err).not.toMatch(/LOADED .*(ts-morph|typescript|prettier\/|pluralize|chokidar|zod)/);
    }
  });
});

describe("the same schema", () => {
  test("gives the same bytes in any folder, language and time zone", async () => {
    const schema = {
      ...two,
      "schema/area/Zebra.ts": modelFile("Zebra", "über: text()".replace("über", "uber")),
      "schema/area/apple.ts": modelFile("Apple", 'description: text({ default: "Äpfel und İnseln" })'),
    };
    const surroundings = [
      { LANG: "C", LC_ALL: "C", TZ: "UTC" },
      { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
      { LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8", TZ: "America/St_Johns" },
    ];
    const made = await Promise.all(
      surroundings.map(async (env, index) => {
        const app = folder();
        const below = `deep/${"er/".repeat(index)}`;
        const entries = Object.entries(schema);
        const shuffled = index === 1 ? entries.toReversed() : entries;
        app.write(Object.fromEntries(shuffled.map(([path, text]) => [`${below}${path}`, text])));
        mkdirSync(join(app.root, below), { recursive: true });
        expect(await prewire(join(app.root, below), [], { env }).ended).toMatchObject({ code: 0 });
        return app.files(`${below}generated`);
      }),
    );
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});

describe("--watch", () => {
  test("generates on every change, and outlives mistakes", async () => {
    const app = folder(two);
    const { child, seen, ended } = prewire(app.root, ["--watch"]);
    const until = async (text: string): Promise<void> => {
      for (let tries = 0; !seen.err.includes(text); tries++) {
        if (tries > 400) throw new Error(`"${text}" did not come: ${seen.err}`);
        await sleep(25);
      }
      seen.err = "";
    };
    try {
      await until("Watching schema/.");
      app.write({ "schema/ticket.ts": "export const Ticket = model({" });
      await until("Nothing was written");
      app.write({ "schema/ticket.ts": ticket, "schema/tag.ts": modelFile("Tag") });
      await until("files written.");
      expect(app.read("generated/tag/types.ts")).toContain("export interface Tag {");
      app.remove("schema/tag.ts");
      await until("removed.");
    } finally {
      child.kill("SIGTERM");
    }
    expect((await ended).code).toBe(0);
  });
});
