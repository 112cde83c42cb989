import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue, type ErrorCode } from "#runtime/errors.js";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { application } from "../../support/fixture.js";
import { listen, migrated, serve, talk, type Answer, type Served } from "./support.js";

/** Every ASCII character, both ends of each encoded length, what line-breaks in other languages, and what hides. */
const characters = [
  ...Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit)),
  ..."\u0080\u00a0\u00e9\u07ff\u0800\u2028\u2029\u200b\u202e\ufeff\ufffd\uffff\ud7ff\ue000",
  "\u{10000}",
  "\u{1f600}",
  "\u{10ffff}",
  "e\u0301",
];
const loneSurrogates = ["\ud800", "\udfff", "a\udc00b", "\udc00\ud800"];
const hostileNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "name; DROP TABLE notes",
  'name" = "name',
  "name'--",
  "*/",
  "${1}",
  "`",
  "$1",
  "a.b",
  "",
  " ",
  "x".repeat(10_000),
];
const numbers = ["1e999", "-1e999", "1".repeat(40), "9007199254740993", "-0", "0.1", "2147483648", "1e-400"];

eachDatabase((_name, open) => {
  let database: Database;
  let served: Served;
  const ask: Served["ask"] = (...request) => served.ask(...request);
  const json = { "content-type": "application/json" };
  const send = (method: string, url: string, text: string | Buffer) => ask(method, url, text, json);
  const table = async () =>
    (await database.query({ name: "", text: "SELECT * FROM notes ORDER BY 1" }, [])).rows;

  beforeAll(async () => {
    database = await migrated(await open(), application);
    served = serve(application, database);
    await ask("POST", "/api/notes", { name: "kept", body: "kept", count: 1, meta: { a: [1] } });
  });
  afterAll(async () => {
    expect(served.failures).toEqual([]);
    expect(await table()).toHaveLength(1);
    expect((await table())[0]?.slice(0, 2)).toEqual(["kept", "kept"]);
    await served.app.close();
  });

  test("any character is stored and found again as it was", async () => {
    for (const character of characters) {
      for (const name of [character, `a${character}`, `${character}${character}z`]) {
        const created = await ask("POST", "/api/notes", {
          name,
          body: name,
          meta: { [name]: name },
          tags: [name],
        });
        if (name.includes("\0") || name === ".") {
          expectRefusal(created, name);
          continue;
        }
        expect([created.statusCode, created.json()]).toMatchObject([201, { name, body: name, tags: [name] }]);
        const url = `/api/notes/${encodeURIComponent(name)}`;
        expect(decodeURIComponent(String(created.headers.location).slice("/api/notes/".length))).toBe(name);
        for (const place of [url, String(created.headers.location)]) {
          const read = await ask("GET", place);
          expect([read.statusCode, read.body]).toEqual([200, created.body]);
        }
        expect(read(await ask("GET", `/api/notes?name=${encodeURIComponent(name)}`))).toEqual([
          created.json(),
        ]);
        expect(read(await ask("POST", "/api/notes:query", { where: { body: { in: [name] } } }))).toEqual([
          created.json(),
        ]);
        const stored = await database.query(
          { name: "", text: `SELECT encode(convert_to("name", 'UTF8'), 'hex') FROM notes WHERE body = $1` },
          [name],
        );
        expect(stored.rows).toEqual([[Buffer.from(name).toString("hex")]]);
        expect((await ask("DELETE", url)).statusCode).toBe(204);
      }
    }
  });

  test("names of folders and nothing are no keys", async () => {
    for (const name of ["", ".", ".."]) expectRefusal(await ask("POST", "/api/notes", { name }));
    // `inject` would take the dots for folders, as browsers do; a socket sends them as they are.
    const { app } = serve(application, database);
    const { port } = await listen(app);
    for (const path of ["..", ".", "%2e%2e", "%2E", "", "..%2f..", "%2Fetc%2Fpasswd", "..\\", "a/../kept"]) {
      for (const method of ["GET", "DELETE", "PATCH", "OPTIONS"]) {
        const heard = await talk(port, (socket) => {
          const lines = [`${method} /api/notes/${path} HTTP/1.1`, "Host: x", "Connection: close"];
          const body =
            method === "PATCH" ? ["Content-Type: application/json", "Content-Length: 2", "", "{}"] : ["", ""];
          socket.write([...lines, ...body].join("\r\n"));
        });
        expect([method, path, heard.slice(0, 12)]).toEqual([
          method,
          path,
          expect.stringMatching(method === "OPTIONS" ? /^HTTP\/1.1 (204|404)$/ : /^HTTP\/1.1 40[04]$/),
        ]);
      }
    }
  });

  test("what no text can hold is refused wherever it stands", async () => {
    for (const text of ["\0", "a\0", ...loneSurrogates]) {
      const literal = JSON.stringify(text);
      for (const body of [
        `{"name":${literal}}`,
        `{"name":"n","body":${literal}}`,
        `{"name":"n","tags":[${literal}]}`,
        `{"name":"n","meta":[{"a":${literal}}]}`,
        `{"name":"n","meta":{${literal}:1}}`,
        `{"name":"n","amount":${literal}}`,
        `{"name":"n","big":${literal}}`,
        `{"name":"n","at":${literal}}`,
        `{"name":"n","data":${literal}}`,
        `{"name":"n",${literal}:1}`,
      ]) {
        expectRefusal(await send("POST", "/api/notes", body), body);
        expectRefusal(await send("PATCH", "/api/notes/kept", body), body);
      }
      for (const body of [
        `{"where":{"name":${literal}}}`,
        `{"where":{"name":{"in":["a",${literal}]}}}`,
        `{"where":{"name":{${literal}:1}}}`,
        `{"where":{${literal}:1}}`,
        `{"where":{"meta":[${literal}]}}`,
        `{"sort":${literal}}`,
        `{"fields":[${literal}]}`,
        `{"cursor":${literal}}`,
        `{"total":${literal}}`,
        `{${literal}:1}`,
      ]) {
        expectRefusal(await send("POST", "/api/notes:query", body), body);
      }
    }
    for (const escape of ["%00", "a%00b"]) {
      expectRefusal(await ask("GET", `/api/notes/${escape}`));
      for (const parameter of ["name", "sort", "fields", "cursor", "where", "name.in", "limit"]) {
        expectRefusal(await ask("GET", `/api/notes?${parameter}=${escape}`));
      }
      expectRefusal(await ask("GET", `/api/notes?${escape}=1`));
    }
  });

  test("broken escapes are refused", async () => {
    for (const escape of [
      "%",
      "%2",
      "%zz",
      "%ff",
      "%c3",
      "%c3%28",
      "%ed%a0%80",
      "%f5%80%80%80",
      "%u0041",
      "a%e9b",
    ]) {
      expectRefusal(await ask("GET", `/api/notes/${escape}`), escape);
      expectRefusal(await ask("DELETE", `/api/notes/${escape}`), escape);
      expectRefusal(await ask("GET", `/api/places/${escape},1`), escape);
      expectRefusal(await ask("GET", `/api/${escape}`), escape);
      expectRefusal(await ask("GET", `/api/notes?name=${escape}`), escape);
      expectRefusal(await ask("GET", `/api/notes?${escape}=a`), escape);
      expectRefusal(await ask("POST", `/api/notes?${escape}`, { name: "n" }), escape);
    }
  });

  test("names that mean something to JavaScript or SQL mean nothing here", async () => {
    for (const name of hostileNames) {
      const literal = JSON.stringify(name);
      const encoded = encodeURIComponent(name);
      for (const [method, url, body] of [
        ["POST", "/api/notes", `{"name":"n",${literal}:1}`],
        ["POST", "/api/notes", `{"name":"n",${literal}:{"a":1}}`],
        ["PATCH", "/api/notes/kept", `{${literal}:null}`],
        ["POST", "/api/notes:query", `{${literal}:1}`],
        ["POST", "/api/notes:query", `{"where":{${literal}:1}}`],
        ["POST", "/api/notes:query", `{"where":{${literal}:{"eq":1}}}`],
        ["POST", "/api/notes:query", `{"where":{"name":{${literal}:1}}}`],
        ["POST", "/api/notes:query", `{"where":{"AND":{${literal}:1}}}`],
        ["POST", "/api/notes:query", `{"sort":${literal}}`],
        ["POST", "/api/notes:query", `{"sort":["-name",${literal}]}`],
        ["POST", "/api/notes:query", `{"fields":[${literal}]}`],
        ["POST", "/api/notes:query", `{"cursor":${literal}}`],
        ["POST", "/api/notes:count", `{"where":{"NOT":{${literal}:1}}}`],
      ] as const) {
        expectRefusal(await send(method, url, body), body.slice(0, 100));
      }
      expectRefusal(await ask("GET", `/api/notes?name.${encoded}=1`));
      expectRefusal(await ask("GET", `/api/notes?sort=${encoded},`));
      if (name !== "") expectRefusal(await ask("GET", `/api/notes?${encoded}=1`));
      if (name !== "") expectRefusal(await ask("GET", `/api/${encoded}`));
      expectRefusal(await ask("GET", `/api/notes:${encoded}`));
    }
  });

  test("values of the wrong type are refused, each by its place", async () => {
    const wrong: Record<string, unknown[]> = {
      name: [1, true, null, [], {}],
      body: [1, false, ["a"], {}],
      tags: ["a", 1, {}, [1], [["a"]], [null]],
      amount: [1, "1e5", "", "1,5", " 1", "Infinity", "NaN", "0x1", "1".repeat(140_000)],
      big: [1, "9223372036854775808", "1.0", "", "+1", "1".repeat(40)],
      count: ["1", 1.5, 2 ** 31, -(2 ** 31) - 1, 1e300, true, [1]],
      ratio: ["1", true, {}],
      done: ["true", 1, 0, "yes"],
      at: [
        "2025-01-01",
        "2025-02-30T00:00:00Z",
        "2025-01-01T00:00:00",
        "2025-01-01T24:00:00Z",
        "infinity",
        0,
        "now",
      ],
      day: ["2025-13-01", "2025-1-1", "2025-02-29", "infinity", "10000-01-01", "today"],
      data: ["a", "a===", "!!!!", "YQ", 1],
    };
    for (const [field, values] of Object.entries(wrong)) {
      for (const value of values) {
        const created = await ask("POST", "/api/notes", { name: "n", [field]: value });
        expectRefusal(created, `${field}: ${JSON.stringify(value).slice(0, 50)}`);
        expect(created.json().errors[0].pointer).toMatch(new RegExp(`^/${field}(/|$)`));
        if (field !== "name") {
          const updated = await ask("PATCH", "/api/notes/kept", { [field]: value });
          expect(updated.json().errors[0].pointer).toMatch(new RegExp(`^/${field}(/|$)`));
        }
        if (value === null || field === "tags") continue;
        const listed = await ask("POST", "/api/notes:query", { where: { [field]: { eq: value } } });
        expectRefusal(listed, field);
        expect(listed.json().errors[0].pointer).toMatch(new RegExp(`^/where/${field}/`));
      }
    }
    for (const body of ["null", "true", "1", '"a"', "[]", '[{"name":"n"}]']) {
      expectRefusal(await send("POST", "/api/notes", body));
      expectRefusal(await send("PATCH", "/api/notes/kept", body));
      expectRefusal(await send("POST", "/api/notes:query", body));
      expectRefusal(await send("POST", "/api/notes:query", `{"where":${body}}`));
    }
  });

  test("numbers are what they are or refused", async () => {
    for (const number of numbers) {
      for (const field of ["count", "ratio", "amount", "big", "body", "done"]) {
        const created = await send("POST", "/api/notes", `{"name":"n","${field}":${number}}`);
        if (created.statusCode !== 201) {
          expectRefusal(created, `${field}: ${number}`);
          continue;
        }
        // An integer has no negative zero.
        expect(created.json()[field]).toBe(field === "count" ? JSON.parse(number) + 0 : JSON.parse(number));
        await ask("DELETE", "/api/notes/n");
      }
      for (const parameter of [
        "count",
        "count.gt",
        "limit",
        "offset",
        "done",
        "at",
        "day",
        "count.in",
        "count.between",
      ]) {
        const { statusCode, body } = await ask("GET", `/api/notes?${parameter}=${number}`);
        expect([parameter, number, statusCode, body]).toEqual([parameter, number, expect.any(Number), body]);
        expect(statusCode).toBeLessThan(500);
      }
      for (const limit of ["limit", "offset"]) {
        const answer = await send("POST", "/api/notes:query", `{"${limit}":${number}}`);
        expect([limit, number, answer.statusCode < 500]).toEqual([limit, number, true]);
      }
    }
    for (const limit of ["0", "-1", "1.5", "1e2", "ten", "", "%31%30%00", "0x10", "1_0"]) {
      expectRefusal(await ask("GET", `/api/notes?limit=${limit}`), limit);
    }
    for (const done of ["yes", "1", "TRUE", "", "t"])
      expectRefusal(await ask("GET", `/api/notes?done=${done}`));
    expect((await ask("GET", "/api/notes?limit=1000000")).statusCode).toBe(200);
  });

  test("what nests too deep is refused before anything looks at it", async () => {
    for (const depth of [129, 10_000, 400_000]) {
      const [array, object] = [
        "[".repeat(depth) + "]".repeat(depth),
        `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`,
      ];
      const bodies = [array, object.length < 1_000_000 ? object : array];
      for (const value of bodies) {
        expectRefusal(await send("POST", "/api/notes", value));
        expectRefusal(await send("POST", "/api/notes", `{"name":"n","meta":${value}}`));
        expectRefusal(await send("POST", "/api/notes:query", `{"where":${value}}`));
      }
      const filter = `${'{"NOT":'.repeat(depth)}{}${"}".repeat(depth)}`;
      if (filter.length < 1_000_000)
        expectRefusal(await send("POST", "/api/notes:query", `{"where":${filter}}`));
      if (depth < 1_000) expectRefusal(await ask("GET", `/api/notes?where=${encodeURIComponent(filter)}`));
    }
    const unclosed = "[".repeat(1_000_000);
    expectRefusal(await send("POST", "/api/notes", unclosed));
    expectRefusal(await send("POST", "/api/notes", '{"a":'.repeat(200_000)));
    const deep = `{"name":"deep","meta":${"[".repeat(99)}${"]".repeat(99)}}`;
    expect((await send("POST", "/api/notes", deep)).statusCode).toBe(201);
    await ask("DELETE", "/api/notes/deep");
  });

  test("a body that is no JSON is refused with its place and without its text", async () => {
    const cases: [string | Buffer, RegExp][] = [
      ["{", /at its end/],
      ['{"name": secret}', /line 1, column 10/],
      ['{"name":\n "secret",\n}', /line 3, column 1/],
      ['{"name":"secret"} x', /line 1, column 19/],
      ["{'name':'secret'}", /line 1, column 2/],
      ['{"name":"se\ncret"}', /line 1, column 12/],
      ['{"name":"secret\\x"}', /line 1, column 16/],
      ['{"name":01}', /line 1, column 10/],
      ["[1,]", /line 1, column 4/],
      ["[1 2]", /line 1, column 4/],
      ["NaN", /line 1, column 1/],
      [`{"name":"${"secret".repeat(150_000)}`, /at its end/],
      [Buffer.from('{"name":"secret\xff"}', "latin1"), /UTF-8/],
      [Buffer.from('{"name":"secret"}', "utf16le"), /goes wrong|UTF-8/],
      [Buffer.from([0xed, 0xa0, 0x80]), /UTF-8/],
    ];
    for (const [body, place] of cases) {
      const answer = await send("POST", "/api/notes", body);
      expectRefusal(answer);
      expect(answer.json().detail).toMatch(place);
      expect(answer.body).not.toContain("secret");
    }
    const marked = await send("POST", "/api/notes", Buffer.from('\ufeff{"name":"marked"}'));
    expect(marked.statusCode).toBe(201);
    await ask("DELETE", "/api/notes/marked");
    const twice = await send("POST", "/api/notes", '{"name":"first","name":"last"}');
    expect(twice.json().name).toBe("last");
    await ask("DELETE", "/api/notes/last");
  });

  test("another content type is refused", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json; charset=utf-16",
      'application/json; charset="iso-8859-1"',
      "application/jsonx",
      "application/merge-patch+json",
      "application/xml",
      "json",
      ";",
      "/",
    ]) {
      const answer = await ask("POST", "/api/notes", '{"name":"n"}', { "content-type": type });
      expect([type, answer.statusCode, answer.json().code]).toEqual([type, 415, "unsupported_media_type"]);
    }
    const coded = { ...json, "content-encoding": "gzip" };
    expect((await ask("POST", "/api/notes", '{"name":"n"}', coded)).statusCode).toBe(415);
    for (const type of [
      "application/json;charset=utf-8",
      "APPLICATION/JSON",
      'application/json; charset="UTF-8"',
    ]) {
      expect((await ask("POST", "/api/notes", '{"name":"n"}', { "content-type": type })).statusCode).toBe(
        201,
      );
      await ask("DELETE", "/api/notes/n");
    }
  });

  test("a cursor that was not handed out is refused", async () => {
    const forged = (...cells: unknown[]) => Buffer.from(JSON.stringify(cells)).toString("base64url");
    for (const cursor of [
      "",
      "x",
      "%",
      "AAAA",
      forged(),
      forged("x", "y"),
      forged("x", "' OR 1=1"),
      forged({}, []),
    ]) {
      for (const answer of [
        await ask("GET", `/api/notes?cursor=${encodeURIComponent(cursor)}`),
        await ask("POST", "/api/notes:query", { cursor }),
      ]) {
        expect([cursor, answer.statusCode, answer.json().code]).toEqual([cursor, 400, "invalid_cursor"]);
      }
    }
    for (const cursor of [1, null, {}, []]) {
      expect((await ask("POST", "/api/notes:query", { cursor })).json().code).toBe("invalid_cursor");
    }
  });

  test("a filter of great size is answered or refused", async () => {
    const many = Array.from({ length: 9_000 }, (_, index) => String(index));
    expect((await ask("POST", "/api/notes:query", { where: { name: { in: many } } })).statusCode).toBe(200);
    expectRefusal(await ask("POST", "/api/notes:query", { where: { name: { in: [...many, ...many] } } }));
    expectRefusal(await ask("POST", "/api/notes:query", { where: { OR: many.map((name) => ({ name })) } }));
    expectRefusal(await ask("POST", "/api/notes:query", { sort: many.map(() => "name") }));
    expectRefusal(await ask("GET", `/api/notes?${"name=a&".repeat(1_000)}`));
  });
});

function read(answer: Answer): unknown {
  return answer.json().data;
}

/** A problem by the catalogue that is the caller's fault. */
function expectRefusal(answer: Answer, about = ""): void {
  const problem = answer.json();
  const status = catalogue[problem.code as ErrorCode]?.status;
  expect([about, answer.statusCode, answer.headers["content-type"], problem.status]).toEqual([
    about,
    status,
    "application/problem+json; charset=utf-8",
    status,
  ]);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
}
