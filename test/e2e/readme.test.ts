/** The README's examples, as they are written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApplication, createApplication } from "../support/application.js";
import { type Served, prewire, repository, run, serve } from "../support/command.js";
import { freshServerDatabase } from "../support/databases.js";

const readme = readFileSync(join(repository, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text.trim());

let application: TestApplication;
let served: Served;
const fresh = freshServerDatabase("PostgreSQL 18");

beforeAll(async () => {
  application = createApplication(["schema", "generated", "prewire.config.ts"]);
  const options = { cwd: application.folder, env: { DATABASE_URL: await fresh() } };
  for (const name of ["migrate", "seed", "build"]) {
    expect(await run(process.execPath, [prewire, name], options)).toMatchObject({ code: 0 });
  }
  served = await serve(process.execPath, [prewire, "serve"], options);
});
afterAll(async () => {
  await served.running.stop("SIGKILL");
  application.remove();
});

const shell = (script: string) => run("bash", ["-ec", script], { cwd: application.folder });
const onServer = (script: string): string => script.replaceAll("http://127.0.0.1:8000", served.origin);

describe("curl", () => {
  const expected: readonly (readonly [RegExp, RegExp])[] = [
    [/api$/, /"path":"\/api\/ticket-tags"/],
    [/status=open/, /^\{"data":\[\{"subject":"[^"]+","priority":5\},.*"nextCursor":"/],
    [/-i .*tickets\/0/, /^HTTP\/1.1 200 OK[\s\S]*\netag: "[\s\S]*"subject":"Invoice for March/i],
    [/-i .*tags/, /^HTTP\/1.1 201 Created[\s\S]*\nlocation: \/api\/tags\/\d+[\s\S]*"name":"printer"/i],
    [/PATCH/, /"status":"pending","priority":4/],
    [/:count/, /^\{"count":\d+\}$/],
    [/search=invoice/, /^\{"data":\[\{"subject":"Invoice for March[^"]*"\}/],
    [/:query/, /^\{"data":\[\{"subject":"[^"]+"\},\{"subject":"[^"]+"\}\],"nextCursor":null\}$/],
    [/include=/, /"requester":\{"id":"[^"]+".*"tags":\[\{.*"tag":\{"id":\d+,"name":/],
    [/on fire/, /^\{"id":"[^"]+","subject":"The printer is on fire"/],
    [
      /:bulkUpsert/,
      /^\{"results":\[\{"status":"updated","id":1\},\{"status":"created","id":\d+\}\],"counts":\{"created":1,/,
    ],
    [/:aggregate/, /^\{"data":\[\{"status":"open","count":\d+,"avg":\{"priority":"\d/],
    [/if-match/, /^HTTP\/1.1 200 OK[\s\S]*"priority":1,/i],
    [/idempotency-key/, /^HTTP\/1.1 201 Created[\s\S]*"name":"keyboard"/i],
    [/:restore/, /^\{"data":\[\{"subject":"[^"]+","deletedAt":"2\d{3}-[^"]+"\}\].*"deletedAt":null/s],
    [/:history/, /^\{"data":\[\{"id":"\d+","at":"[^"]+","operation":"restore","by":\{"id":"ada/],
    [/batch/, /^\{"results":\[\{"id":\d+,"name":"scanner".*\{"ticketId":"[^"]+","tagId":\d+/],
  ];
  const examples = blocks.filter((text) => text.startsWith("curl"));
  test("every example is expected", () => expect(examples).toHaveLength(expected.length));
  test.each(expected.map(([which, answer], index) => [examples[index] ?? "", which, answer] as const))(
    "%s",
    async (example, which, answer) => {
      expect(example).toMatch(which);
      const finished = await shell(onServer(example));
      expect(finished.code).toBe(0);
      expect(finished.stdout).toMatch(answer);
    },
  );
});

test("npm run cli", async () => {
  const example = blocks.find((text) => text.startsWith("npm run cli -- ")) ?? "";
  const args = example.replace("npm run cli -- ", "").split(" ");
  const finished = await run(process.execPath, [prewire, "cli", ...args, "--url", served.origin], {
    cwd: application.folder,
  });
  expect(finished).toMatchObject({ code: 0 });
  expect(finished.stdout.split("\n")).toHaveLength(7);
});

test("every command of the tool is in the table, and no other", async () => {
  const { stdout } = await run(process.execPath, [prewire, "--help"], { cwd: application.folder });
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const documented = [...readme.matchAll(/^\| `prewire ([a-z]+)` /gm)].map(([, name]) => name);
  expect(documented).toEqual(commands);
});

test("every script that is named is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    scripts: object;
  };
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
