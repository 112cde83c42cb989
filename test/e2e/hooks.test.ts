/** Hooks are code of the application's own: it is in the bundle, and runs on every channel. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type TestApplication, createApplication } from "../support/application.js";
import { prewire, repository, run, serve } from "../support/command.js";

let application: TestApplication;
beforeAll(async () => {
  application = createApplication();
  const { folder } = application;
  const golden = join(repository, "test/golden/hooks");
  for (const name of ["schema", "generated"])
    cpSync(join(golden, name), join(folder, name), { recursive: true });
  application.write(
    "prewire.config.ts",
    `import { defineConfig } from "prewire/config";
export default defineConfig({ developmentPrincipal: { id: "dev", roles: [], tenant: null } });`,
  );
  const built = await run(process.execPath, [prewire, "build"], { cwd: folder });
  expect(built).toMatchObject({ code: 0 });
  // What is in the bundle needs no sources.
  application.write("schema/hooks/ticket.ts", "throw new Error('read after the build');");
});
afterAll(() => application.remove());

interface Event {
  readonly what: string;
  readonly by: string;
  readonly channel: string;
}

test("a built server and its command line run them, for the development principal", async () => {
  const cwd = application.folder;
  const create = ["cli", "ticket", "create", "--data", `{"code":"T-1","subject":"  By hand "}`, "--json"];
  expect(await run(process.execPath, ["dist/server.mjs", "migrate"], { cwd })).toMatchObject({ code: 0 });
  const made = await run(process.execPath, ["dist/server.mjs", ...create], { cwd });
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(made.stdout)).toMatchObject({ subject: "By hand" });
  const { running, origin } = await serve(process.execPath, ["dist/server.mjs"], { cwd });
  onTestFinished(async () => void (await running.stop("SIGKILL")));
  const ask = (path: string, body?: unknown): Promise<Response> =>
    fetch(
      `${origin}/api${path}`,
      body === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    );
  expect((await ask("/tickets", { code: "T-2", subject: "forbidden" })).status).toBe(403);
  const batch = await ask("/batch", {
    operations: [
      { operation: "ticket.create", input: { data: { code: "T-3", subject: " Wired " } } },
      { operation: "note.create", input: { data: { body: " n ", ticketId: { $result: "0/id" } } } },
    ],
  });
  expect(await batch.json()).toMatchObject({ results: [{ subject: "Wired" }, { body: "n" }] });
  const { data } = (await (await ask("/events?sort=id")).json()) as { readonly data: readonly Event[] };
  expect(data.map(({ what, by, channel }) => [what, by, channel])).toEqual([
    ["created", "dev", "cli"],
    ["created", "dev", "rest"],
    ["noted", "dev", "rest"],
  ]);
});
