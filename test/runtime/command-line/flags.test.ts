import { describe, expect, test } from "vitest";
import { command, portOf, readFlags } from "#runtime/command-line/flags.js";
import { testIo } from "../../support/io.js";

const flags = {
  port: { type: "string", value: "NUMBER", about: "where" },
  sort: { type: "string", about: "how" },
  json: { type: "boolean", about: "as JSON" },
} as const;

describe("flags", () => {
  test("are read by their declared type, values with a dash included", () => {
    expect(readFlags(flags, ["a", "--port", "1", "--sort", "-createdAt", "--json", "b"])).toEqual({
      flags: { port: "1", sort: "-createdAt", json: true },
      positionals: ["a", "b"],
    });
    expect(readFlags(flags, ["--port=", "--sort=--x", "--", "--json"])).toEqual({
      flags: { port: "", sort: "--x" },
      positionals: ["--json"],
    });
  });

  test.each([
    [["--prot", "1"], "there is no option --prot. Did you mean --port?"],
    [["--toString"], "there is no option --toString. See --help."],
    [["--__proto__=1"], "there is no option --__proto__. See --help."],
    [["-p"], "there is no option -p. See --help."],
    [["--port"], "--port needs a value (NUMBER)."],
    [["--port", "--json"], "--port needs a value (NUMBER)."],
    [["--json=yes"], "--json takes no value."],
  ])("%j is refused", (args, message) => {
    expect(() => readFlags(flags, args)).toThrow(expect.objectContaining({ message, exit: 2 }));
  });

  test("a command explains itself, and takes no word too many", async () => {
    const run = command({ usage: "x [options]", about: "Does x.", flags, positionals: 1 }, async () => 0);
    const io = testIo();
    expect(await run(["--port", "--help"], io)).toBe(0);
    expect(io.stdout.join("\n")).toBe(
      "Usage: x [options]\n\nDoes x.\n\nOptions:\n  --port NUMBER  where\n  --sort TEXT    how\n  --json         as JSON\n  --help         this text",
    );
    await expect(run(["a", "b"], io)).rejects.toThrow('"b" is one word too many');
  });

  test.each(["", "-1", "65536", "80a", "8e3", "٣", "0x50", " 80"])("%j is no port", (text) => {
    expect(() => portOf(text, "PORT")).toThrow(expect.objectContaining({ exit: 2 }));
  });
  test("ports", () =>
    expect(["0", "80", "65535"].map((text) => portOf(text, "PORT"))).toEqual([0, 80, 65_535]));
});
