/** Completion scripts, in the shells that they are for. zsh and fish are looked at where they are installed. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Vocabulary } from "#runtime/command-line/cli-completion.js";
import { bashScript } from "#runtime/command-line/cli-completion-bash.js";
import { fishScript } from "#runtime/command-line/cli-completion-fish.js";
import { zshScript } from "#runtime/command-line/cli-completion-zsh.js";
import { application } from "../../../generated/application.js";
import { cliOn } from "../../support/cli.js";
import { run } from "../../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "prewire-completion-"));
const has = (shell: string): boolean => spawnSync(shell, ["--version"]).error === undefined;
const cli = cliOn(application, {});

/** Values that would do something in a shell that took them for more than text. */
const evil = [
  "$(touch pwned)",
  "`touch pwned`",
  "it's large",
  'say "hi"',
  "a b",
  "$HOME",
  "*",
  "back\\slash",
  "a;touch pwned",
  "!!",
];
const hostile: Vocabulary = {
  name: "desk",
  prefix: null,
  models: ["thing"],
  verbs: { thing: ["list"] },
  flags: { "thing list": ["--kind"] },
  conditions: {},
  values: { "thing --kind": evil },
};

/** What each line is completed to; one tab each. */
const expectations: readonly (readonly [line: string, found: readonly string[]])[] = [
  ["prewire c", ["cli"]],
  ["prewire cli tick", ["ticket", "ticket-tag"]],
  ["prewire cli org", ["organization"]],
  ["prewire cli ticket bulk-u", ["bulk-update", "bulk-upsert"]],
  ["prewire cli ticket-tag bulk-u", []],
  ["prewire cli ticket list --sta", ["--status"]],
  [
    "prewire cli ticket list --status.",
    ["--status.eq", "--status.ne", "--status.in", "--status.notIn", "--status.isNull"],
  ],
  ["prewire cli ticket create --status.", []],
  ["prewire cli ticket create --created", []],
  ["prewire cli ticket list --status o", ["open"]],
  ["prewire cli ticket list --status.in p", ["pending"]],
  ["prewire cli ticket list --fields id,subj", ["id,subject"]],
  ["prewire cli ticket list --include com", ["comments"]],
  ["prewire cli ticket import x.csv --mode ", ["atomic", "per-row"]],
  ["prewire cli completion ba", ["bash"]],
];

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, stdout, stderr } = await cli(["completion", shell]);
    expect([code, stderr]).toEqual([0, ""]);
    writeFileSync(join(folder, `${shell}.all`), stdout);
    const named = await cli(["completion", shell, "--name", "desk"]);
    writeFileSync(join(folder, `${shell}.desk`), named.stdout);
  }
  writeFileSync(join(folder, "bash.evil"), bashScript(hostile));
  writeFileSync(join(folder, "zsh.evil"), zshScript(hostile));
  writeFileSync(join(folder, "fish.evil"), fishScript(hostile));
});

type Complete = (script: string, line: string) => Promise<readonly string[]>;

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/** The function that bash calls for a tab, with the variables that it sets. */
const inBash: Complete = async (script, line) => {
  const words = line.split(" ").map((word) => `'${word}'`);
  const code = `source ./${script}; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}
$(complete -p ${line.split(" ")[0]} | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { code: exit, stdout, stderr } = await run("bash", ["--norc", "-c", code], { cwd: folder });
  expect([line, exit, stderr]).toEqual([line, 0, ""]);
  return lines(stdout);
};

const inFish: Complete = async (script, line) => {
  const code = `source ./${script}; complete -C ${JSON.stringify(line)}`;
  const { stdout, stderr } = await run("fish", ["--no-config", "-c", code], { cwd: folder });
  expect([line, stderr]).toEqual([line, ""]);
  return lines(stdout);
};

const sorted = (words: readonly string[]): readonly string[] => words.toSorted();

describe("bash", () => {
  test.each(expectations)("%s", async (line, found) => {
    expect(sorted(await inBash("bash.all", line))).toEqual(sorted(found));
  });

  test("a value that is joined to its flag is three words there", async () => {
    expect(await inBash("bash.all", "prewire cli ticket list --status = so")).toEqual(["solved"]);
    expect(await inBash("bash.all", "prewire cli ticket list --status =")).toEqual([
      "open",
      "pending",
      "solved",
      "closed",
    ]);
  });

  test("a name of one's own", async () => {
    expect(await inBash("bash.desk", "desk tick")).toEqual(["ticket", "ticket-tag"]);
    expect(await inBash("bash.desk", "desk ticket list --status o")).toEqual(["open"]);
  });

  test("values are inserted as a shell writes them, and do nothing", async () => {
    const found = await inBash("bash.evil", "desk thing list --kind ");
    const { stdout } = await run("bash", ["-c", `printf '%s\\n' ${found.join(" ")}`], { cwd: folder });
    expect(lines(stdout)).toEqual(evil);
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});

describe.skipIf(!has("fish"))("fish", () => {
  test.each(expectations)("%s", async (line, found) => {
    const completed = await inFish("fish.all", line);
    // Where nothing fits, fish offers files; there are none that begin like that.
    expect(sorted(completed.filter((word) => !readdirSync(folder).includes(word)))).toEqual(sorted(found));
  });

  test("a joined value, a name of one's own, and values that do nothing", async () => {
    expect(await inFish("fish.all", "prewire cli ticket list --status=so")).toEqual(["--status=solved"]);
    expect(await inFish("fish.desk", "desk ticket list --status o")).toEqual(["open"]);
    const found = await inFish("fish.evil", "desk thing list --kind ");
    expect(sorted(found)).toEqual(sorted(evil));
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});

describe.skipIf(!has("zsh"))("zsh, at a terminal", () => {
  /** The line as it stands after a tab. */
  const inZsh: Complete = async (script, line) => {
    const command = line.split(" ")[0] ?? "";
    writeFileSync(
      join(folder, "rc.zsh"),
      `autoload -Uz compinit; compinit -D -u; source ./${script}; setopt no_beep
${command}() { print -r -- "BEGIN\${(j:|:)@}END" }
print READY`,
    );
    writeFileSync(
      join(folder, "tab.zsh"),
      `zmodload zsh/zpty
zpty -b z zsh -f -i
wait_for() { local out= chunk n=0; while (( n++ < 200 )); do zpty -r -t z chunk && out+=$chunk; [[ $out == *"$1"* ]] && break; sleep 0.05; done; print -r -- "$out" }
zpty -w z "source ./rc.zsh"
wait_for READY >/dev/null
zpty -w -n z "$1"$'\\t'
sleep 1
zpty -w -n z $'\\r'
wait_for END
zpty -d z
`,
    );
    const { stdout } = await run("zsh", ["-f", "tab.zsh", line], { cwd: folder });
    return [/BEGIN([^\r\n]*)END\r?\n/.exec(stdout)?.[1] ?? stdout];
  };

  test.each([
    ["prewire cli org", "cli|organization"],
    ["prewire cli ticket li", "cli|ticket|list"],
    ["prewire cli ticket list --sta", "cli|ticket|list|--status"],
    ["prewire cli ticket list --status o", "cli|ticket|list|--status|open"],
    ["prewire cli ticket list --status=o", "cli|ticket|list|--status=open"],
    ["prewire cli ticket list --fields id,subj", "cli|ticket|list|--fields|id,subject"],
  ])("%s", async (line, expected) => expect(await inZsh("zsh.all", line)).toEqual([expected]));

  test("a name of one's own, and a value that does nothing", async () => {
    expect(await inZsh("zsh.desk", "desk ticket list --status so")).toEqual(["ticket|list|--status|solved"]);
    expect(await inZsh("zsh.evil", "desk thing list --kind it")).toEqual(["thing|list|--kind|it's large"]);
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});
