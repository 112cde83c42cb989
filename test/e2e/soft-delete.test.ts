/** Hidden rows on every channel: the same words, the same answers, the same errors. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "#runtime/client/index.js";
import type { DataFlow } from "#runtime/dataflow/data-flow.js";
import { serve, type Served } from "../runtime/nexus/support.js";
import { createApplication, type TestApplication } from "../support/application.js";
import { type Finished, prewire, repository, run } from "../support/command.js";
import { eachDatabase, freshServerDatabase } from "../support/databases.js";
import { application, type Desk, type Models, openDesk, resources } from "../support/soft-delete.js";

const NOBODY = "00000000-0000-7000-8000-000000000000";

type Caller = Pick<DataFlow<Models>, keyof Models>;

eachDatabase((_name, open) => {
  let desk: Desk;
  let served: Served;
  let callers: Record<"client" | "in process", Caller>;
  let count = 0;
  beforeAll(async () => {
    desk = await openDesk(open);
    served = serve(application, desk.database);
    const origin = await served.app.listen({ host: "127.0.0.1", port: 0 });
    callers = {
      client: createClient<Models>({ contract: application.contract, resources }, { baseUrl: origin }),
      "in process": desk.db,
    };
  });
  afterAll(() => served.app.close());

  const user = async () => (await desk.db.user.create({ email: `u${++count}@example.org` })).id;
  const ask = async (method: string, url: string, body?: unknown) => {
    const { statusCode, headers, payload } = await served.ask(method, `/api${url}`, body);
    return {
      status: statusCode,
      headers,
      body: payload === "" ? null : (JSON.parse(payload) as Record<string, any>),
    };
  };

  describe.each(["client", "in process"] as const)("%s", (where) => {
    test("deletes, reads what is deleted, and restores", async () => {
      const db = callers[where];
      const id = await user();
      await db.user.delete(id);
      expect(await db.user.read(id)).toBeNull();
      const gone = await db.user.read(id, { includeDeleted: true });
      expect(gone).toMatchObject({ id, version: 2 });
      expect(await db.user.read(id, { includeDeleted: true, include: "profile" })).toEqual({
        ...gone,
        profile: null,
      });
      const one = { where: { id } };
      expect((await db.user.list(one)).data).toEqual([]);
      expect((await db.user.list({ ...one, includeDeleted: true })).data).toEqual([gone]);
      expect(await db.user.count(one)).toBe(0);
      expect(await db.user.count({ ...one, includeDeleted: true })).toBe(1);
      const counted = { ...one, count: true, includeDeleted: true };
      expect(await db.user.aggregate(counted)).toEqual({ data: [{ count: 1 }] });
      const back = await db.user.restore(id);
      expect(back).toMatchObject({ id, deletedAt: null, version: 3 });
      expect(await db.user.read(id)).toEqual(back);
    });

    test("is told why not", async () => {
      const db = callers[where];
      await expect(db.user.restore(NOBODY)).rejects.toMatchObject({ code: "not_found", status: 404 });
      const id = await user();
      await db.ticket.create({ number: 1, subject: "x", requesterId: id });
      await expect(db.user.delete(id)).rejects.toMatchObject({ code: "foreign_key_violation", status: 409 });
      const query = { includeDeleted: "yes" as unknown as boolean };
      for (const refused of [
        () => db.user.list(query),
        () => db.user.count(query),
        () => db.user.read(id, query),
      ]) {
        await expect(refused()).rejects.toMatchObject({
          code: "validation_failed",
          complaints: [{ pointer: "/includeDeleted" }],
        });
      }
      const kept = { includeDeleted: true } as object;
      for (const refused of [
        () => db.attachment.list(kept),
        () => db.attachment.count(kept),
        () => db.attachment.read(NOBODY, kept),
        () => db.attachment.aggregate({ count: true, ...kept }),
      ]) {
        await expect(refused()).rejects.toMatchObject({
          code: "unknown_field",
          status: 400,
          complaints: [{ pointer: "/includeDeleted" }],
        });
      }
      await expect(db.user.bulkDelete({ all: true, ...kept })).rejects.toMatchObject({
        code: "unknown_field",
      });
    });

    test("has no restore where nothing is kept", () => {
      const { attachment } = callers[where] as unknown as Record<string, Record<string, unknown>>;
      expect(attachment?.["restore"]).toBeUndefined();
      expect(attachment?.["delete"]).toBeTypeOf("function");
    });
  });

  describe("REST", () => {
    test("restores with POST, and answers the row with its tag", async () => {
      const id = await user();
      expect(await ask("DELETE", `/users/${id}`)).toMatchObject({ status: 204, body: null });
      expect(await ask("GET", `/users/${id}`)).toMatchObject({ status: 404, body: { code: "not_found" } });
      const gone = await ask("GET", `/users/${id}?includeDeleted=true`);
      expect(gone).toMatchObject({
        status: 200,
        body: { id },
        headers: { etag: expect.stringMatching(/^"/) },
      });
      expect(await ask("DELETE", `/users/${id}`)).toMatchObject({ status: 404 });
      const back = await ask("POST", `/users/${id}:restore`);
      expect(back).toMatchObject({ status: 200, body: { id, deletedAt: null } });
      expect(back.headers["etag"]).not.toBe(gone.headers["etag"]);
      const { headers, body } = await ask("GET", `/users/${id}`);
      expect(headers["etag"]).toBe(back.headers["etag"]);
      expect(body).toEqual(back.body);
      expect(await ask("POST", `/users/${id}:restore`, {})).toMatchObject({ status: 200, body });
    });

    test("says where restoring is not possible, and how it is not said", async () => {
      const id = await user();
      for (const [method, url, body, status, code] of [
        ["POST", `/users/${NOBODY}:restore`, undefined, 404, "not_found"],
        ["POST", "/users/x:restore", undefined, 400, "validation_failed"],
        ["POST", `/users/${id}:restore`, { id }, 400, "unknown_field"],
        ["POST", `/users/${id}:restore`, [], 400, "validation_failed"],
        ["POST", `/users/${id}:restore?includeDeleted=true`, undefined, 400, "unknown_field"],
        ["GET", `/users/${id}:restore`, undefined, 405, "method_not_allowed"],
        ["DELETE", `/users/${id}:restore`, undefined, 405, "method_not_allowed"],
        ["POST", `/attachments/${id}:restore`, undefined, 405, "method_not_allowed"],
        ["POST", "/users:restore", undefined, 404, "not_found"],
        ["POST", `/users/${id}:restor`, undefined, 404, "not_found"],
      ] as const) {
        expect([url, await ask(method, url, body)]).toMatchObject([url, { status, body: { code } }]);
      }
      expect((await ask("GET", `/users/${id}:restore`)).headers["allow"]).toBe("POST, OPTIONS");
    });

    test("reads what is deleted by parameter and by body", async () => {
      const id = await user();
      await ask("DELETE", `/users/${id}`);
      const of = `id=${id}&includeDeleted=true`;
      expect((await ask("GET", `/users?${of}`)).body?.["data"]).toMatchObject([{ id }]);
      expect((await ask("GET", `/users?id=${id}&includeDeleted=false`)).body?.["data"]).toEqual([]);
      expect((await ask("GET", `/users:count?${of}`)).body).toEqual({ count: 1 });
      const body = { where: { id }, includeDeleted: true };
      expect((await ask("POST", "/users:query", body)).body?.["data"]).toMatchObject([{ id }]);
      expect((await ask("POST", "/users:count", body)).body).toEqual({ count: 1 });
      expect((await ask("POST", "/users:aggregate", { ...body, count: true })).body).toEqual({
        data: [{ count: 1 }],
      });
    });

    test("refuses the parameter where it means nothing", async () => {
      for (const [url, code, detail] of [
        ["/users?includeDeleted=yes", "validation_failed", "includeDeleted must be true or false."],
        [
          "/users?includeDeleted=true&includeDeleted=true",
          "validation_failed",
          "includeDeleted is given twice.",
        ],
        [`/users/${NOBODY}?includeDeleted=1`, "validation_failed", "includeDeleted must be true or false."],
        [
          `/users/${NOBODY}?includeDeleted=true&includeDeleted=false`,
          "validation_failed",
          "includeDeleted is given twice.",
        ],
        [
          `/users/${NOBODY}?includeDelete=true`,
          "unknown_field",
          'There is no parameter "includeDelete". Did you mean "includeDeleted"?',
        ],
        ["/attachments?includeDeleted=true", "unknown_field", 'There is no parameter "includeDeleted".'],
        [
          `/attachments/${NOBODY}?includeDeleted=true`,
          "unknown_field",
          'There is no parameter "includeDeleted".',
        ],
      ] as const) {
        const answer = await ask("GET", url);
        expect([url, answer.status, answer.body?.["code"], answer.body?.["detail"]]).toEqual([
          url,
          400,
          code,
          expect.stringContaining(detail),
        ]);
      }
      for (const url of [
        "/attachments:query",
        "/attachments:count",
        "/attachments:aggregate",
        "/users:bulkDelete",
      ]) {
        expect(await ask("POST", url, { includeDeleted: true })).toMatchObject({
          status: 400,
          body: { code: "unknown_field", errors: [{ pointer: "/includeDeleted" }] },
        });
      }
    });

    test("goes on behind a page of what is deleted", async () => {
      const ids = await Promise.all([user(), user(), user()]);
      await desk.db.user.bulkDelete({ ids });
      const filter = `id.in=${ids.join(",")}&includeDeleted=true&limit=2&sort=id`;
      const first = await ask("GET", `/users?${filter}`);
      const link = /^<\/api([^>]*)>; rel="next"$/.exec(String(first.headers["link"]))?.[1] ?? "";
      expect(link).toContain("includeDeleted=true");
      const second = await ask("GET", link);
      const found = [first, second].flatMap(({ body }) =>
        ((body?.["data"] ?? []) as readonly { id: string }[]).map(({ id }) => id),
      );
      expect(found).toEqual(ids.toSorted());
    });
  });
});

describe("the command line", () => {
  const fresh = freshServerDatabase("PostgreSQL 18");
  let folder: TestApplication;
  const env: Record<string, string> = {};
  beforeAll(async () => {
    folder = createApplication();
    for (const name of ["schema", "generated"]) {
      cpSync(join(repository, "test/golden/soft-delete", name), join(folder.folder, name), {
        recursive: true,
      });
    }
    env["DATABASE_URL"] = await fresh();
    expect(await tool("migrate")).toMatchObject({ code: 0 });
  });
  afterAll(() => folder.remove());

  const tool = (...args: readonly string[]): Promise<Finished> =>
    run(process.execPath, [prewire, ...args], { cwd: folder.folder, env });
  const cli = (...args: readonly string[]) => tool("cli", ...args);

  test("deletes, shows what is deleted, restores, and purges", async () => {
    await cli("setting", "create", "--data", JSON.stringify({ name: "color", value: "red" }));
    await cli("setting", "create", "--data", JSON.stringify({ name: "size", value: "big" }));
    expect(await cli("setting", "delete", "color")).toMatchObject({ code: 0, stderr: "Deleted.\n" });
    expect(await cli("setting", "read", "color")).toMatchObject({ code: 4 });
    expect(await cli("setting", "read", "color", "--include-deleted", "--json")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\{"name":"color","value":"red","deletedAt":"2/),
    });
    const names = async (...flags: readonly string[]) => {
      const { stdout } = await cli("setting", "list", "--json", "--fields", "name", ...flags);
      return (JSON.parse(stdout) as { data: { name: string }[] }).data.map(({ name }) => name);
    };
    expect(await names()).toEqual(["size"]);
    expect(await names("--include-deleted")).toEqual(["color", "size"]);
    expect(await cli("setting", "restore", "color", "--json")).toMatchObject({
      code: 0,
      stdout: `{"name":"color","value":"red","deletedAt":null}\n`,
    });
    expect(await cli("setting", "restore", "nothing")).toMatchObject({ code: 4 });
    expect(await cli("attachment", "list", "--include-deleted")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no option --include-deleted"),
    });
    expect(await cli("attachment", "restore", NOBODY)).toMatchObject({ code: 2 });

    await cli("setting", "delete", "color");
    expect(await tool("purge", "--older-than", "1h")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Deleted for good:\n[^]* {2}Setting +0\n/),
    });
    expect(await tool("purge", "--older-than", "0m")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ {2}Setting +1\n[^]* {2}Expired idempotency keys +0\n$/),
    });
    expect(await cli("setting", "restore", "color")).toMatchObject({ code: 4 });
  }, 60_000);

  test("purges nothing without an age, or with one that is none", async () => {
    for (const args of [
      [],
      ["--older-than", "30"],
      ["--older-than", "-1d"],
      ["--older-than", "1 d"],
      ["30d"],
    ]) {
      expect(await tool("purge", ...args)).toMatchObject({ code: 2, stdout: "" });
    }
    expect(await tool("purge", "--older-than", "soon")).toMatchObject({
      stderr: 'error: --older-than cannot be "soon": it is a number and m, h, d or w, as in 30d.\n',
    });
  });

  test("says so where there are no tables yet", async () => {
    const DATABASE_URL = await fresh();
    const { code, stderr } = await run(process.execPath, [prewire, "purge", "--older-than", "1d"], {
      cwd: folder.folder,
      env: { DATABASE_URL },
    });
    expect([code, stderr]).toEqual([6, expect.stringContaining("prewire migrate")]);
  });
});
