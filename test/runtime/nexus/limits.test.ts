import type { Socket } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import { BadBody } from "#runtime/nexus/body.js";
import type { Database } from "#runtime/database/port.js";
import { opener } from "../../support/databases.js";
import { application } from "../../support/fixture.js";
import { listen, migrated, serve, talk, askerOf } from "./support.js";

const open = opener("PostgreSQL 18");
let database: Database;
beforeAll(async () => {
  database = await migrated(await open(), application);
});

const MEBI = 1024 * 1024;

/** Writes as a client does that sends everything before it reads anything. */
async function pour(socket: Socket, piece: Buffer, times: number): Promise<void> {
  for (let i = 0; i < times && !socket.destroyed; i++) {
    if (socket.write(piece)) continue;
    await new Promise<void>((resolve) => {
      const done = () => {
        socket.off("drain", done).off("close", done);
        resolve();
      };
      socket.on("drain", done).on("close", done);
    });
  }
}

async function port(): Promise<number> {
  return (await listen(serve(application, database).app)).port;
}

const head = (...lines: string[]) =>
  `${["POST /api/notes HTTP/1.1", "Host: x", ...lines].join("\r\n")}\r\n\r\n`;

describe("a body over the limit", () => {
  const mebibyte = Buffer.alloc(MEBI, 32);

  test("of 30 MB with its length is answered, and the connection serves on", async () => {
    const heard = await talk(await port(), async (socket) => {
      socket.write(head("Content-Type: application/json", `Content-Length: ${30 * MEBI}`));
      await pour(socket, mebibyte, 30);
      socket.write("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
    });
    expect(heard).toMatch(/^HTTP\/1\.1 413 .*"code":"payload_too_large".*HTTP\/1\.1 200 OK.*"live"/s);
  });

  test("of 30 MB in chunks is answered, and the connection serves on", async () => {
    const chunk = Buffer.concat([Buffer.from("100000\r\n"), mebibyte, Buffer.from("\r\n")]);
    const heard = await talk(await port(), async (socket) => {
      socket.write(head("Content-Type: application/json", "Transfer-Encoding: chunked"));
      await pour(socket, chunk, 30);
      socket.write("0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
    });
    expect(heard).toMatch(/^HTTP\/1\.1 413 .*"code":"payload_too_large".*HTTP\/1\.1 200 OK.*"live"/s);
  });

  test("without end is answered and then cut", async () => {
    const chunk = Buffer.concat([Buffer.from("100000\r\n"), mebibyte, Buffer.from("\r\n")]);
    let cut = false;
    const heard = await talk(await port(), async (socket) => {
      socket.once("close", () => (cut = true));
      socket.write(head("Content-Type: application/json", "Transfer-Encoding: chunked"));
      await pour(socket, chunk, 200);
    });
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(cut).toBe(true);
  });

  test.each(["fetch with a string", "fetch with a stream"])("reaches %s", async (how) => {
    const { origin } = await listen(serve(application, database).app);
    const body =
      how === "fetch with a string"
        ? " ".repeat(30 * MEBI)
        : new ReadableStream({
            start(controller) {
              for (let i = 0; i < 30; i++) controller.enqueue(mebibyte);
              controller.close();
            },
          });
    const response = await fetch(`${origin}/api/notes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "payload_too_large", status: 413 });
  });

  test("is one byte above it, and not below", async () => {
    const { ask } = serve(application, database, { bodyLimit: 100 });
    const json = { "content-type": "application/json" };
    const body = (length: number) => JSON.stringify({ name: "x" }).padEnd(length);
    expect((await ask("POST", "/api/notes", body(101), json)).statusCode).toBe(413);
    expect((await ask("POST", "/api/notes", body(100), json)).statusCode).toBe(201);
    expect((await ask("DELETE", "/api/notes/x")).statusCode).toBe(204);
  });
});

test("a bulk operation may have sixteen times as much", async () => {
  const { app } = serve(application, database);
  const ask = askerOf(app);
  // The fixture has no bulk operations, so that a hook looks at what became of the body.
  const bodies: unknown[] = [];
  app.addHook(
    "preHandler",
    async ({ body }) => void bodies.push(body instanceof BadBody ? body.error.code : body),
  );
  const send = (url: string, bytes: number) =>
    ask("POST", url, `{}${" ".repeat(bytes - 2)}`, { "content-type": "application/json" });
  await send("/api/notes:bulkCreate", 16 * MEBI);
  await send("/api/notes:bulkCreate", 16 * MEBI + 1);
  await send("/api/notes", MEBI);
  await send("/api/notes", MEBI + 1);
  expect(bodies).toEqual([{}, "payload_too_large", {}, "payload_too_large"]);
});

describe("what never becomes a request", () => {
  test.each([
    [
      "a URL of 1 MB",
      `GET /api/notes/${"x".repeat(MEBI)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      "headers_too_large",
    ],
    [
      "headers of 1 MB",
      `GET /api HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(MEBI)}\r\n\r\n`,
      431,
      "headers_too_large",
    ],
    [
      "a URL just too long",
      `GET /api?${"x".repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      "headers_too_large",
    ],
    ["no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400, "validation_failed"],
    ["a broken header", "GET /api HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n", 400, "validation_failed"],
    ["an unknown method", "FROB /api HTTP/1.1\r\nHost: x\r\n\r\n", 400, "validation_failed"],
    ["two lengths", head("Content-Length: 1", "Content-Length: 2"), 400, "validation_failed"],
    ["length and chunks", head("Content-Length: 5", "Transfer-Encoding: chunked"), 400, "validation_failed"],
    ["a space in the URL", "GET /api/no tes HTTP/1.1\r\nHost: x\r\n\r\n", 400, "validation_failed"],
  ])("%s is a problem", async (_, bytes, status, code) => {
    const heard = await talk(await port(), (socket) => void socket.write(Buffer.from(bytes, "latin1")));
    const [headers = "", body = ""] = heard.split("\r\n\r\n");
    expect(headers).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(headers).toMatch(/content-type: application\/problem\+json/i);
    expect(headers).toMatch(/x-request-id: \S+/i);
    expect(headers).toMatch(/prewire-contract: 00000000000f1e1d/i);
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  test("a chunk that is no chunk ends the connection without an answer in the middle of another", async () => {
    const heard = await talk(await port(), (socket) => {
      socket.write(head("Content-Type: application/json", "Transfer-Encoding: chunked"));
      socket.write("zz\r\nxx\r\n");
    });
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    expect(heard.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });

  test("HTTP without a Host header is refused with a problem", async () => {
    const heard = await talk(await port(), (socket) => void socket.write("GET /api HTTP/1.1\r\n\r\n"));
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("requests in pieces", () => {
  test("byte by byte are understood", async () => {
    const body = '{"name":"bytewise é 😀"}';
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    const bytes = head("Content-Type: application/json", length) + body;
    const heard = await talk(await port(), async (socket) => {
      socket.setNoDelay(true);
      for (const byte of Buffer.from(bytes)) {
        socket.write(Buffer.from([byte]));
        await new Promise(setImmediate);
      }
    });
    expect(heard).toMatch(/^HTTP\/1\.1 201 /);
  });

  test("several on one connection are answered in order", async () => {
    const one = (name: string) =>
      `GET /api/notes/${name} HTTP/1.1\r\nHost: x\r\nX-Request-Id: ${name}\r\n\r\n`;
    const heard = await talk(await port(), (socket) => void socket.write(one("a") + one("b") + one("c")));
    expect([...heard.matchAll(/^x-request-id: (\w)/gm)].map(([, id]) => id)).toEqual(["a", "b", "c"]);
  });
});
