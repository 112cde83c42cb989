/** Several processes behind one port: all serve, one that dies is replaced, and all end together. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createApplication, type TestApplication } from "../support/application.js";
import { prewire, repository, run, serve } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

const fresh = freshServerDatabase("PostgreSQL 18");
let application: TestApplication;
let env: Record<string, string>;

beforeAll(async () => {
  application = createApplication();
  const { folder } = application;
  cpSync(join(repository, "test/golden/basic/schema"), join(folder, "schema"), { recursive: true });
  env = { DATABASE_URL: await fresh() };
  for (const command of ["generate", "build", "migrate"]) {
    const done = await run(process.execPath, [prewire, command], { cwd: folder, env });
    expect(done, done.stderr).toMatchObject({ code: 0 });
  }
}, 60_000);
afterAll(() => application.remove());

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return text.split(" ").filter(Boolean).map(Number);
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test.runIf(process.platform === "linux")("serve, are replaced, and end together", async () => {
  const args = ["dist/server.mjs", "--workers", "2", "--no-mcp"];
  const { running, origin } = await serve(process.execPath, args, { cwd: application.folder, env });
  onTestFinished(async () => void (await running.stop("SIGKILL")));
  await running.waitFor(/Workers {3}2/);
  const pid = running.process.pid ?? 0;
  const first = childrenOf(pid);
  expect(first).toHaveLength(2);
  const ask = async (): Promise<number> => (await fetch(`${origin}/api/users`)).status;
  expect(await Promise.all(Array.from({ length: 20 }, ask))).toEqual(Array.from({ length: 20 }, () => 200));

  const [victim = 0] = first;
  process.kill(victim, "SIGKILL");
  await running.waitFor(/Worker \d ended \(SIGKILL\); another takes its place/);
  expect(await ask()).toBe(200);
  for (let waited = 0; childrenOf(pid).length < 2 && waited < 10_000; waited += 50) await pause(50);
  const second = childrenOf(pid);
  expect(second).toHaveLength(2);
  expect(second).not.toContain(victim);

  expect(await running.stop()).toMatchObject({ code: 0 });
  expect(second.filter(isAlive)).toEqual([]);
});

test("say why they cannot start", async () => {
  const started = (args: string[], more: Record<string, string> = env) =>
    run(process.execPath, ["dist/server.mjs", ...args], { cwd: application.folder, env: more });
  const embedded = await started(["--workers", "2"], {});
  expect(embedded).toMatchObject({ code: 2 });
  expect(embedded.stderr).toContain("--workers needs a server database");
  const none = await started(["--workers", "0"]);
  expect(none).toMatchObject({ code: 2 });
  expect(none.stderr).toContain("a number from 1 to 1024, or auto");
  const away = await started(["--workers", "2", "--host", "192.0.2.1"]);
  expect(away.code).toBe(2);
  expect(away.stderr).toContain("this machine only");
});
