/** `prewire dev`, as somebody uses it who edits a schema: mistakes included. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createApplication } from "../support/application.js";
import { prewire, run, start } from "../support/command.js";

const SERVING = /API +(http:\S+)\/api/;

test("dev follows the schema, survives mistakes and stops cleanly", { timeout: 180_000 }, async () => {
  const application = createApplication();
  const { folder: cwd, write } = application;
  onTestFinished(() => application.remove());
  expect(await run(process.execPath, [prewire, "init"], { cwd })).toMatchObject({ code: 0 });
  const schema = readFileSync(join(cwd, "schema/task.ts"), "utf8");
  const dev = start(process.execPath, [prewire, "dev", "--port", "0"], { cwd });
  onTestFinished(async () => void (await dev.stop("SIGKILL")));
  const [, first = ""] = await dev.waitFor(SERVING);
  expect((await fetch(`${first}/api/tasks?priority=1`)).status).toBe(400);

  let seen = dev.output.length;
  write(
    "schema/task.ts",
    schema
      .replace("dueAt:", "priority: integer({ optional: true }),\n  dueAt:")
      .replace("import { model", "import { integer, model"),
  );
  const [, second = ""] = await dev.waitFor(SERVING, seen);
  expect(dev.output.slice(seen)).toContain(`ADD COLUMN "priority"`);
  expect((await fetch(`${second}/api/tasks?priority=1`)).status).toBe(200);

  seen = dev.output.length;
  write("schema/task.ts", schema.replace("model, ", "modle, "));
  await dev.waitFor(/Waiting for the next change/, seen);
  expect(dev.output.slice(seen)).toMatch(/schema\/task\.ts:4:\d+ - error G\d+/);
  expect((await fetch(`${second}/api/tasks?priority=1`)).status).toBe(200);

  seen = dev.output.length;
  write("schema/task.ts", schema);
  await dev.waitFor(/Waiting for the next change/, seen);
  expect(dev.output.slice(seen)).toContain(`column "priority" of "tasks" is no longer in the schema`);

  const finished = await dev.stop("SIGINT");
  expect(finished).toMatchObject({ code: 0, signal: null });
  await expect(fetch(`${second}/api`)).rejects.toThrow();
});

test("a server does not outlive a dev that was killed", { timeout: 180_000 }, async () => {
  const application = createApplication(["generated", "schema", "prewire.config.ts"]);
  onTestFinished(() => application.remove());
  const args = [prewire, "dev", "--port", "0", "--database-url", "postgres://u@127.0.0.1:1/x"];
  const dev = start(process.execPath, args, { cwd: application.folder });
  const [, origin = ""] = await dev.waitFor(SERVING);
  // Resolves only when the server has let go of their common output.
  expect(await dev.stop("SIGKILL")).toMatchObject({ signal: "SIGKILL" });
  await expect(fetch(`${origin}/api`)).rejects.toThrow();
});
