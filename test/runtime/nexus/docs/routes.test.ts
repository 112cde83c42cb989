/** `/docs` over HTTP: what is answered, and with which headers. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { createServer } from "#runtime/nexus/server.js";
import { application } from "../../../support/fixture.js";

const folder = mkdtempSync(join(tmpdir(), "prewire-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing here reaches the database. */
const database = {} as never;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function served(name: string, files: Readonly<Record<string, string>>) {
  const docs = join(folder, name);
  mkdirSync(docs);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(docs, file), text);
  const failures: unknown[] = [];
  const onError = (error: unknown): void => void failures.push(error);
  const app = createServer({ application, database, docs: pathToFileURL(`${docs}/`), onError });
  return { app, docs, failures };
}

test("the page and its files come with what keeps everything else out, and are not sent twice", async () => {
  const { app } = served("whole", { "index.html": "<!doctype html>", "page.js": "1", "page.css": "a{}" });
  const answers = [
    ["/docs", "text/html; charset=utf-8", "<!doctype html>"],
    ["/docs/page.js", "text/javascript; charset=utf-8", "1"],
    ["/docs/page.css", "text/css; charset=utf-8", "a{}"],
  ] as const;
  for (const [url, type, body] of answers) {
    const first = await app.inject({ url });
    expect([url, first.statusCode, first.body]).toEqual([url, 200, body]);
    expect(first.headers).toMatchObject({
      "content-type": type,
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
      "prewire-contract": application.contract,
    });
    expect(first.headers["x-request-id"]).toMatch(/./);
    const etag = String(first.headers["etag"]);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await app.inject({ url, headers: { "if-none-match": etag } });
    expect([again.statusCode, again.body, again.headers["etag"]]).toEqual([304, "", etag]);
    const head = await app.inject({ method: "HEAD", url });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
  }
  await app.close();
});

test("a picture that is looked at alone may have the style that is in it, and no other", async () => {
  const style = "text { fill: red }";
  const { app } = served("picture", { "schema.svg": `<svg xmlns="x"><style>${style}</style></svg>` });
  const { headers } = await app.inject({ url: "/docs/schema.svg" });
  const hash = createHash("sha256").update(style).digest("base64");
  expect(headers["content-type"]).toBe("image/svg+xml");
  expect(headers["content-security-policy"]).toBe(
    POLICY.replace("style-src 'self'", `style-src 'sha256-${hash}'`),
  );
  await app.close();
});

test("the server's own address leads there", async () => {
  const { app } = served("root", {});
  for (const url of ["/", "/docs/"]) {
    const { statusCode, headers } = await app.inject({ url });
    expect([url, statusCode, headers["location"]]).toEqual([url, 302, "/docs"]);
  }
  await app.close();
});

test("no other name leads to the disk", async () => {
  const { app, docs } = served("others", { "index.html": "page" });
  writeFileSync(join(docs, "secret.txt"), "secret");
  const names = [
    "secret.txt",
    "..%2fsecret.txt",
    "%2e%2e%2fothers%2fsecret.txt",
    "index.html%00",
    "constructor",
  ];
  for (const name of [...names, "a/b"]) {
    const { statusCode, body } = await app.inject({ url: `/docs/${name}` });
    expect([name, statusCode]).toEqual([name, 404]);
    expect(body).not.toContain("secret\n");
    expect(JSON.parse(body)).toMatchObject({ code: "not_found" });
  }
  await app.close();
});

test("files are read with the first request, and one that is missing is not missed for ever", async () => {
  const { app, docs, failures } = served("late", {});
  await app.ready();
  expect((await app.inject({ url: "/docs" })).statusCode).toBe(500);
  expect(failures).toHaveLength(1);
  writeFileSync(join(docs, "index.html"), "there");
  expect((await app.inject({ url: "/docs" })).body).toBe("there");
  await app.close();
});

test("where there is no page, there is nothing", async () => {
  const app = createServer({ application, database });
  for (const url of ["/", "/docs", "/docs/page.js"]) {
    expect((await app.inject({ url })).statusCode).toBe(404);
  }
  await app.close();
});
