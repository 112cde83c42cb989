/** Streamable HTTP: who may speak, what is refused and how, sessions, and whatever bytes a stranger sends. */
import { Agent, request as send, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { OperationError } from "#runtime/errors.js";
import { complainOfOrigin } from "#runtime/nexus/mcp/hosts.js";
import { type Definition, ResultText } from "#runtime/nexus/mcp/protocol.js";
import { Sessions } from "#runtime/nexus/mcp/sessions.js";
import { anonymous } from "#runtime/principal.js";
import { clientOf, connectHttp, contract, listenHttp } from "./support.js";

/** A server of one tool that says what it got; `slow` waits until it is taken back. */
const aborted: string[] = [];
const failures: unknown[] = [];
const definition: Definition = {
  info: { name: "echo", title: "Echo", version: "1" },
  instructions: "",
  capabilities: { tools: {} },
  answer(method, params, call) {
    if (method === "tools/list") return Promise.resolve(new ResultText('{"tools":[]}'));
    if (method === "fail") return Promise.reject(new Error("SELECT secret"));
    if (method === "who") return Promise.resolve({ ...call.principal });
    if (method === "slow") {
      return new Promise((resolve) => {
        call.signal.addEventListener("abort", () => {
          aborted.push(String(params["name"]));
          resolve({});
        });
      });
    }
    return method === "echo" ? Promise.resolve({ echo: params }) : undefined;
  },
  onError: (error) => void failures.push(error),
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const JSON_TYPES = { "content-type": "application/json", accept: "application/json, text/event-stream" };

function ask(
  url: string,
  body: string | Buffer | undefined,
  { method = "POST", headers = {} as Record<string, string | undefined> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { ...JSON_TYPES, ...headers };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const request = send(
      url,
      { method, headers: given as Record<string, string>, agent: new Agent() },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

const rpc = (method: string, params?: object, id: unknown = 1): string =>
  JSON.stringify({ jsonrpc: "2.0", id, method, ...(params === undefined ? {} : { params }) });

const initialize = rpc("initialize", {
  protocolVersion: "2025-11-25",
  capabilities: {},
  clientInfo: { name: "t", version: "1" },
});

const json = ({
  text,
}: Answer): { error?: { code: number; message: string; data?: { code: string } } } & Record<
  string,
  unknown
> => JSON.parse(text);

describe("a request", () => {
  test("is answered without a session, with the headers of every answer", async () => {
    const { url } = await listenHttp(definition);
    const answer = await ask(url, rpc("echo", { a: 1 }, "é"), { headers: { "x-request-id": "mine" } });
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        "content-type": "application/json",
        "x-request-id": "mine",
        "prewire-contract": contract,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
    expect(json(answer)).toEqual({ jsonrpc: "2.0", id: "é", result: { echo: { a: 1 } } });
    expect(answer.headers["mcp-session-id"]).toBeUndefined();
  });

  test("that fails says nothing of how, and the log is told", async () => {
    const { url } = await listenHttp(definition);
    const answer = await ask(url, rpc("fail"));
    expect(json(answer).error).toMatchObject({
      code: -32_603,
      data: { requestId: answer.headers["x-request-id"] },
    });
    expect(answer.text).not.toContain("SELECT");
    expect(failures).toEqual([new Error("SELECT secret")]);
  });

  test("without an id gets no answer", async () => {
    const { url } = await listenHttp(definition);
    const answer = await ask(url, '{"jsonrpc":"2.0","method":"notifications/initialized"}');
    expect(answer).toMatchObject({ status: 202, text: "" });
  });

  test("may say any id twice, also at once", async () => {
    const { url } = await listenHttp(definition);
    const answers = await Promise.all([1, 2, 3].map((n) => ask(url, rpc("echo", { n }, 7))));
    expect(answers.map(json)).toEqual(
      [1, 2, 3].map((n) => ({ jsonrpc: "2.0", id: 7, result: { echo: { n } } })),
    );
  });

  test.each([
    ["no JSON", "{", 400, -32_700],
    ["nothing", "", 400, -32_700],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), 400, -32_700],
    ["what nests too deeply", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 400, -32_700],
    ["null", "null", 400, -32_600],
    ["a text", '"tools/list"', 400, -32_600],
    ["another version", '{"jsonrpc":"1.0","id":1,"method":"echo"}', 400, -32_600],
    ["no method", '{"jsonrpc":"2.0","id":1}', 400, -32_600],
    ["a method that is no text", '{"jsonrpc":"2.0","id":1,"method":5}', 400, -32_600],
    ["an id that is null", '{"jsonrpc":"2.0","id":null,"method":"echo"}', 400, -32_600],
    ["an id that is an object", '{"jsonrpc":"2.0","id":{},"method":"echo"}', 400, -32_600],
    ["params that are a list", '{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]}', 400, -32_600],
    ["a response without an id", '{"jsonrpc":"2.0","result":{}}', 400, -32_600],
    ["an empty batch", "[]", 400, -32_600],
    ["a batch of nonsense", "[1]", 400, -32_600],
    ["too many at once", `[${Array.from({ length: 101 }, () => rpc("echo")).join(",")}]`, 400, -32_600],
    ["initialize in a batch", `[${initialize}]`, 400, -32_600],
    ["an unknown method", rpc("constructor"), 200, -32_601],
    ["broken params of initialize", rpc("initialize", {}), 200, -32_602],
  ])("of %s is refused", async (_what, body, status, code) => {
    const { url } = await listenHttp(definition);
    const answer = await ask(url, body);
    expect({ status: answer.status, code: json(answer).error?.code }).toEqual({ status, code });
    expect((await ask(url, rpc("echo"))).status).toBe(200);
  });

  test.each([
    ["another type", { "content-type": "text/plain" }, 415],
    ["an encoding", { "content-encoding": "gzip" }, 415],
    ["an answer that nobody gives", { accept: "text/html" }, 400],
    ["a version that nobody speaks", { "mcp-protocol-version": "1999-01-01" }, 400],
    ["a session that is not there", { "mcp-session-id": "x" }, 404],
    ["another host's name", { host: "evil.example" }, 403],
    ["another page's origin", { origin: "https://evil.example" }, 403],
    ["an opaque origin", { origin: "null" }, 403],
  ])("with %s is refused", async (_what, headers, status) => {
    const { url } = await listenHttp(definition);
    const answer = await ask(url, rpc("echo"), { headers });
    expect(answer.status).toBe(status);
    expect(json(answer).error?.message).toMatch(/./);
  });

  test.each([
    ["GET", "/mcp", 405],
    ["PUT", "/mcp", 405],
    ["POST", "/", 404],
    ["POST", "/mcp/x", 404],
    ["DELETE", "/mcp", 400],
    ["OPTIONS", "/mcp", 204],
  ])("%s %s is %i", async (method, path, status) => {
    const { url } = await listenHttp(definition);
    const answer = await ask(new URL(path, url).href, method === "POST" ? rpc("echo") : undefined, {
      method,
    });
    expect(answer.status).toBe(status);
    if (status === 405 || status === 204) expect(answer.headers.allow).toBe("POST, DELETE, OPTIONS");
  });

  test("takes the usual forms of Accept and Content-Type", async () => {
    const { url } = await listenHttp(definition);
    for (const headers of [
      { accept: undefined },
      { accept: "*/*" },
      { accept: "application/*;q=0.5" },
      { "content-type": "application/json; charset=UTF-8" },
      { "mcp-protocol-version": "2025-03-26" },
    ]) {
      expect({ headers, status: (await ask(url, rpc("echo"), { headers })).status }).toEqual({
        headers,
        status: 200,
      });
    }
  });
});

describe("batches", () => {
  test("were part of the protocol until 2025-03-26", async () => {
    const { url } = await listenHttp(definition);
    const notification = '{"jsonrpc":"2.0","method":"notifications/x"}';
    const body = `[${rpc("echo", { n: 1 }, 1)},${notification},${rpc("nope", {}, 2)},${rpc("tools/list", {}, 3)}]`;
    const answers = json(
      await ask(url, body, { headers: { "mcp-protocol-version": "2025-03-26" } }),
    ) as unknown;
    expect(answers).toHaveLength(3);
    expect(answers).toEqual(
      expect.arrayContaining([
        { jsonrpc: "2.0", id: 1, result: { echo: { n: 1 } } },
        { jsonrpc: "2.0", id: 2, error: { code: -32_601, message: expect.any(String) } },
        { jsonrpc: "2.0", id: 3, result: { tools: [] } },
      ]),
    );
    expect(await ask(url, `[${notification}]`)).toMatchObject({ status: 202, text: "" });
    const refused = await ask(url, body, { headers: { "mcp-protocol-version": "2025-06-18" } });
    expect(refused.status).toBe(400);
    expect(json(refused).error?.message).toContain("no batches");
  });
});

describe("sessions", () => {
  const begin = async (url: string, headers = {}): Promise<string> =>
    String((await ask(url, initialize, { headers })).headers["mcp-session-id"]);

  test("begin with initialize and end with DELETE", async () => {
    const { url } = await listenHttp(definition);
    const headers = { "mcp-session-id": await begin(url) };
    expect(headers["mcp-session-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect((await ask(url, rpc("echo"), { headers })).status).toBe(200);
    expect((await ask(url, undefined, { method: "DELETE", headers })).status).toBe(204);
    expect((await ask(url, rpc("echo"), { headers })).status).toBe(404);
    expect((await ask(url, undefined, { method: "DELETE", headers })).status).toBe(404);
  });

  test("are not where the configuration wants none", async () => {
    const { url } = await listenHttp(definition, { sessions: false });
    const answer = await ask(url, initialize);
    expect(answer.headers["mcp-session-id"]).toBeUndefined();
    expect(json(answer)["result"]).toMatchObject({
      protocolVersion: "2025-11-25",
      serverInfo: { name: "echo" },
    });
    const client = await connectHttp(
      url,
      clientOf(() => ({ action: "accept" })),
    );
    expect((await client.listTools()).tools).toEqual([]);
    await client.close();
  });

  test("are their principal's own", async () => {
    const principals = async ({ headers }: { headers: IncomingHttpHeaders }) => {
      const id = headers.authorization;
      if (id === undefined) throw new OperationError("unauthenticated", "The request has no credentials.");
      return { id, roles: [], tenant: "acme" };
    };
    const { url } = await listenHttp(definition, { principals });
    const refused = await ask(url, initialize);
    expect(refused).toMatchObject({ status: 401, headers: { "www-authenticate": "Bearer" } });
    expect(json(refused).error?.data).toMatchObject({ code: "unauthenticated" });
    const session = await begin(url, { authorization: "ann" });
    const as = async (authorization: string) =>
      ask(url, rpc("who"), { headers: { authorization, "mcp-session-id": session } });
    expect(json(await as("ann"))["result"]).toMatchObject({ id: "ann", tenant: "acme" });
    expect((await as("bob")).status).toBe(404);
    expect(
      await ask(url, undefined, {
        method: "DELETE",
        headers: { authorization: "bob", "mcp-session-id": session },
      }),
    ).toMatchObject({ status: 404 });
    expect((await as("ann")).status).toBe(200);
  });

  test("take a request back; those of others with the same id go on", async () => {
    const { url } = await listenHttp(definition);
    const [one, two] = [await begin(url), await begin(url)];
    const slow = (session: string, name: string) =>
      ask(url, rpc("slow", { name }, 5), { headers: { "mcp-session-id": session } });
    const answers = [slow(one, "one"), slow(two, "two")];
    await pause(50);
    const cancel = '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}}';
    // Without a session it is nobody's.
    await ask(url, cancel);
    expect(aborted).toEqual([]);
    await ask(url, cancel, { headers: { "mcp-session-id": one } });
    expect(await answers[0]).toMatchObject({ status: 202, text: "" });
    expect(aborted).toEqual(["one"]);
    await ask(url, undefined, { method: "DELETE", headers: { "mcp-session-id": two } });
    expect(await answers[1]).toMatchObject({ status: 202 });
    expect(aborted).toEqual(["one", "two"]);
  });

  test("are forgotten when nobody speaks, and the oldest when there are too many", async () => {
    let now = 0;
    const sessions = new Sessions(() => now);
    const closed: string[] = [];
    const connection = (name: string) => ({
      receive: () => undefined,
      close: async () => void closed.push(name),
    });
    const first = sessions.add(connection("first"), anonymous);
    const second = sessions.add(connection("second"), anonymous);
    now += 50 * 60_000;
    expect(sessions.find(first, anonymous)).not.toBeNull();
    now += 50 * 60_000;
    expect(sessions.find(second, anonymous)).toBeNull();
    expect(sessions.find(first, anonymous)).not.toBeNull();
    expect(closed).toEqual(["second"]);
    for (let n = 0; n < 1_000; n += 1) sessions.add(connection(String(n)), anonymous);
    expect(sessions.size).toBe(1_000);
    expect(sessions.find(first, anonymous)).toBeNull();
    expect(closed).toEqual(["second", "first"]);
  });
});

describe("bodies", () => {
  test("beyond the limit are refused, and the client gets to read it: 30 MB, announced or not", async () => {
    const { url } = await listenHttp(definition);
    const body = Buffer.from(rpc("echo", { text: "x".repeat(30_000_000) }));
    const announced = await ask(url, body, { headers: { "content-length": String(body.length) } });
    const chunked = await ask(url, body, { headers: { "transfer-encoding": "chunked" } });
    for (const answer of [announced, chunked]) {
      expect(answer.status).toBe(413);
      expect(json(answer).error?.data).toMatchObject({ code: "payload_too_large" });
    }
    expect((await ask(url, rpc("echo"))).status).toBe(200);
  });

  test("up to it are taken", async () => {
    const { url } = await listenHttp(definition);
    const text = "é".repeat(4_000_000);
    expect(
      (json(await ask(url, rpc("echo", { text })))["result"] as { echo: { text: string } }).echo.text,
    ).toBe(text);
  });

  test("may come byte by byte, and may not come at all", async () => {
    const { url } = await listenHttp(definition);
    const { port } = new URL(url);
    const body = rpc("echo", { text: "é\u2028" });
    const head = `POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    const socket = connect(Number(port), "127.0.0.1");
    const got = new Promise<string>((resolve) => {
      let text = "";
      socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      socket.on("close", () => resolve(text));
    });
    for (const byte of Buffer.from(head + body)) {
      socket.write(Buffer.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await got).toContain('"result":{"echo":{"text":"é\u2028"}}');
    const gone = connect(Number(port), "127.0.0.1");
    gone.write(head + body.slice(0, 10));
    await pause(20);
    gone.destroy();
    await pause(20);
    expect((await ask(url, rpc("echo"))).status).toBe(200);
  });
});

test("strange names are names", async () => {
  const { url } = await listenHttp(definition);
  for (const text of ["__proto__", "constructor", "\ud800", "\u0000", "\u2028", "*/", "${x}", "1e999"]) {
    const params = { [text]: text };
    const answer = json(await ask(url, rpc("echo", params, text)));
    expect(answer).toEqual(
      JSON.parse(JSON.stringify({ jsonrpc: "2.0", id: text, result: { echo: params } })),
    );
  }
});

describe("hosts and origins", () => {
  const local = { isLocal: true, hosts: [], origins: [] };
  const open = { isLocal: false, hosts: [], origins: [] };
  test.each([
    [{ host: "localhost:3001" }, local, true],
    [{ host: "127.0.0.1" }, local, true],
    [{ host: "[::1]:3001" }, local, true],
    [{ host: "LOCALHOST" }, local, true],
    [{}, local, false],
    [{ host: "localhost.evil.example" }, local, false],
    [{ host: "evil.example" }, local, false],
    [{ host: "127.0.0.1@evil.example" }, local, false],
    [{ host: "127.0.0.1.evil.example" }, local, false],
    [{ host: "0.0.0.0" }, local, false],
    [{ host: "mcp.example.com" }, { ...local, hosts: ["mcp.example.com"] }, true],
    [{ host: "localhost", origin: "http://localhost:6274" }, local, true],
    [{ host: "localhost", origin: "https://evil.example" }, local, false],
    [{ host: "localhost", origin: "null" }, local, false],
    [{ host: "localhost", origin: "http://localhost.evil.example" }, local, false],
    [{ host: "localhost", origin: "http://localhost:1@evil.example" }, local, false],
    [{ host: "localhost", origin: "file://" }, local, false],
    [
      { host: "localhost", origin: "https://chat.example.com" },
      { ...local, origins: ["https://chat.example.com"] },
      true,
    ],
    [{ host: "mcp.example.com" }, open, true],
    [{ host: "evil.example", origin: "https://evil.example" }, open, false],
    [
      { host: "mcp.example.com", origin: "https://mcp.example.com" },
      { ...open, hosts: ["mcp.example.com"] },
      true,
    ],
    [{ host: "mcp.example.com", origin: "https://evil.example" }, open, false],
    [{ host: "other.example" }, { ...open, hosts: ["mcp.example.com"] }, false],
  ])("%j", (headers, doors, isRight) => {
    expect(complainOfOrigin(headers, doors) === null).toBe(isRight);
  });

  test("pages that are named may read what they get", async () => {
    const { url } = await listenHttp(definition, {
      doors: { ...local, origins: ["https://chat.example.com"] },
    });
    const named = { headers: { origin: "https://chat.example.com" } };
    expect(await ask(url, undefined, { ...named, method: "OPTIONS" })).toMatchObject({
      status: 204,
      headers: { "access-control-allow-origin": "https://chat.example.com", vary: "Origin" },
    });
    const local6274 = await ask(url, rpc("echo"), { headers: { origin: "http://localhost:6274" } });
    expect(local6274.status).toBe(200);
    expect(local6274.headers["access-control-allow-origin"]).toBeUndefined();
  });
});
