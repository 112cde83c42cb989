import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "#generator/commands/init.js";
import { temporaryFolder, testIo } from "../../support/io.js";

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("prewire init", () => {
  test("starts an application in an empty folder, and then has nothing to do", async () => {
    const cwd = temporaryFolder();
    const first = testIo({ cwd });
    expect(await run([], first)).toBe(0);
    expect(first.stdout.slice(0, 8)).toEqual([
      "created package.json",
      'set "type": "module" in package.json',
      "added to scripts in package.json: generate, check, build, start, dev, cli",
      "added to dependencies in package.json: prewire, zod",
      "added to devDependencies in package.json: @types/node, typescript",
      "created tsconfig.json",
      "created .gitignore",
      "created schema/task.ts",
    ]);
    const files = ["package.json", "tsconfig.json", ".gitignore", "schema/task.ts"];
    const before = files.map((name) => read(cwd, name));
    const second = testIo({ cwd });
    expect(await run([], second)).toBe(0);
    expect(second.stdout).toEqual(["Nothing to do: everything is there."]);
    expect(files.map((name) => read(cwd, name))).toEqual(before);
  });

  test("keeps what somebody has: scripts, versions, files, models, indentation", async () => {
    const cwd = temporaryFolder();
    const manifest = {
      type: "module",
      scripts: { build: "make", dev: "make dev" },
      dependencies: { prewire: "file:../prewire.tgz" },
      devDependencies: { zod: "4.0.0", typescript: "5.9.3" },
    };
    writeFileSync(join(cwd, "package.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
    writeFileSync(join(cwd, "tsconfig.json"), "{}");
    mkdirSync(join(cwd, "schema/deep"), { recursive: true });
    writeFileSync(join(cwd, "schema/deep/mine.ts"), "");
    const io = testIo({ cwd });
    await run([], io);
    expect(io.stdout.slice(0, 3)).toEqual([
      "added to scripts in package.json: generate, check, start, cli",
      "added to devDependencies in package.json: @types/node",
      "created .gitignore",
    ]);
    expect(read(cwd, "tsconfig.json")).toBe("{}");
    expect(existsSync(join(cwd, "schema/task.ts"))).toBe(false);
    expect(read(cwd, "package.json")).toContain('\n\t\t"build": "make",\n');
    expect(JSON.parse(read(cwd, "package.json"))).toMatchObject(manifest);
  });

  test("takes the commonjs of `npm init` away, and says so", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "package.json"), `{\n  "type": "commonjs"\n}\n`);
    const io = testIo({ cwd });
    await run([], io);
    expect(io.stdout[0]).toBe(
      'set "type": "module" in package.json (it was "commonjs": generated code is ES modules)',
    );
    expect(JSON.parse(read(cwd, "package.json"))).toMatchObject({ type: "module" });
  });

  test.each([
    ["{ nonsense", "not valid JSON"],
    ["[]", "must be an object"],
    [`{ "scripts": 3 }`, "scripts in package.json must be an object"],
  ])("refuses a package.json of %s and leaves everything as it was", async (text, complaint) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "package.json"), text);
    await expect(run([], testIo({ cwd }))).rejects.toThrow(complaint);
    expect(read(cwd, "package.json")).toBe(text);
    expect(existsSync(join(cwd, "schema"))).toBe(false);
  });

  test("a folder's name becomes a name that npm takes", async () => {
    const cwd = join(temporaryFolder(), "My App (new)");
    mkdirSync(cwd);
    await run([], testIo({ cwd }));
    expect(JSON.parse(read(cwd, "package.json"))).toMatchObject({ name: "my-app-new", private: true });
  });
});
