/** Whose a request is, from the configuration to the operation. */
import Fastify from "fastify";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { UnauthenticatedError } from "#runtime/client/errors.js";
import type { Database } from "#runtime/database/port.js";
import { createDataFlow } from "#runtime/dataflow/data-flow.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { OperationError } from "#runtime/errors.js";
import { prewire } from "#runtime/nexus/fastify.js";
import { type Authenticate, type AuthenticationRequest, principalsOf } from "#runtime/nexus/principals.js";
import { Rest } from "#runtime/nexus/rest.js";
import { anonymous, type Principal } from "#runtime/principal.js";
import { opener } from "../../support/databases.js";
import { application, type FixtureModels } from "../../support/fixture.js";
import { askerOf, migrated, serve, type Served } from "./support.js";

const open = opener("PostgreSQL 18");
let database: Database;
beforeAll(async () => {
  database = await migrated(await open(), application);
});

const ann: Principal = { id: "ann", roles: ["agent"], tenant: "acme" };
const request: AuthenticationRequest = { method: "GET", url: "/", headers: {}, remoteAddress: undefined };
const withToken: Authenticate = ({ headers }) => (headers.authorization === "Bearer ann" ? ann : null);

function served(...more: readonly NonNullable<Parameters<typeof serve>[2]>[]): Served {
  const made = serve(application, database, Object.assign({}, ...more));
  onTestFinished(() => made.app.close());
  return made;
}

describe("the principal of a request", () => {
  test("is one for all where nobody is asked", () => {
    expect(principalsOf({})).toBe(anonymous);
    expect(principalsOf({ anonymous: true })).toBe(anonymous);
    expect(principalsOf({ developmentPrincipal: ann })).toEqual(ann);
  });
  test("is what authenticate says, at once or later", async () => {
    for (const authenticate of [() => ann, async () => ann]) {
      const principals = principalsOf({ authenticate });
      expect(typeof principals === "function" && (await principals(request))).toEqual(ann);
    }
  });
  test("without credentials is anonymous or the development principal, only where that is said", async () => {
    const asked = async (more: Parameters<typeof principalsOf>[0]): Promise<unknown> => {
      const principals = principalsOf({ authenticate: () => null, ...more });
      return typeof principals === "function" ? principals(request) : null;
    };
    await expect(asked({})).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(asked({ anonymous: false })).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await asked({ anonymous: true })).toBe(anonymous);
    expect(await asked({ developmentPrincipal: ann })).toEqual(ann);
  });
  test("must be one: a development principal at once, what authenticate says when it says it", async () => {
    expect(() => principalsOf({ developmentPrincipal: { id: "x" } as Principal })).toThrow(OperationError);
    for (const wrong of [undefined, true, "ann", {}, { ...ann, tenant: undefined }]) {
      const principals = principalsOf({ authenticate: () => wrong as never, anonymous: true });
      if (typeof principals !== "function") throw new Error("One for all.");
      await expect(principals(request)).rejects.toMatchObject({ code: "internal" });
    }
  });
});

describe("over HTTP", () => {
  test("who cannot say who they are get 401 with a challenge, whether or not there is such a resource", async () => {
    const { ask } = served({ authenticate: withToken });
    for (const [method, url] of [
      ["GET", "/api/notes"],
      ["GET", "/api"],
      ["GET", "/api/nothing"],
      ["DELETE", "/api/notes/x"],
      ["PUT", "/api/notes"],
      ["OPTIONS", "/api/notes"],
    ] as const) {
      const answer = await ask(method, url);
      expect([method, url, answer.statusCode]).toEqual([method, url, 401]);
      expect(answer.json()).toMatchObject({ code: "unauthenticated" });
      expect(answer.headers["www-authenticate"]).toBe("Bearer");
    }
    expect((await ask("GET", "/health/live")).statusCode).toBe(200);
    const token = { authorization: "Bearer ann" };
    expect((await ask("GET", "/api/notes", undefined, token)).statusCode).toBe(200);
    expect((await ask("GET", "/api/nothing", undefined, token)).statusCode).toBe(404);
  });

  test("an error that says unauthenticated is 401 with its sentence, any other 500 that only the log explains", async () => {
    const errors = {
      own: Object.assign(new Error("The token has expired."), { code: "unauthenticated" }),
      client: new UnauthenticatedError({ code: "unauthenticated", status: 401, detail: "No such key." }),
      forbidden: Object.assign(new Error("secret"), { code: "forbidden" }),
      bug: new TypeError("secret"),
      text: "secret",
    };
    const { ask, failures } = served({
      authenticate: ({ url }) => {
        throw errors[url.split("?")[1] as keyof typeof errors];
      },
    });
    expect((await ask("GET", "/api/notes?own")).json()).toMatchObject({
      status: 401,
      detail: "The token has expired.",
    });
    expect((await ask("GET", "/api/notes?client")).json()).toMatchObject({
      status: 401,
      detail: "No such key.",
    });
    expect(failures).toEqual([]);
    for (const name of ["forbidden", "bug", "text"]) {
      const answer = await ask("GET", `/api/notes?${name}`);
      expect(answer.json()).toMatchObject({ status: 500, code: "internal" });
      expect(answer.body).not.toContain("secret");
    }
    expect(failures.map((each) => (each as Error).cause)).toEqual([
      errors.forbidden,
      errors.bug,
      errors.text,
    ]);
  });

  test("authenticate is told method, URL, headers and address, and runs for each request", async () => {
    const seen: AuthenticationRequest[] = [];
    const { ask } = served({ authenticate: (each) => (seen.push(each), ann) });
    await ask("POST", "/api/notes?x=1", { name: "seen" }, { "X-Api-Key": "k" });
    await ask("GET", "/api/notes");
    expect(seen).toMatchObject([
      { method: "POST", url: "/api/notes?x=1", headers: { "x-api-key": "k" }, remoteAddress: "127.0.0.1" },
      { method: "GET", url: "/api/notes" },
    ]);
  });

  test("operations run for the principal of their request", async () => {
    const seen: unknown[] = [];
    const rest = new Rest(
      application,
      async (call) => ({
        database,
        principal: call.headers.authorization === "Bearer ann" ? ann : anonymous,
        channel: "rest",
      }),
      (node, input, context) => {
        seen.push([context.principal.id, context.channel]);
        return runOperation(node, input, context);
      },
      "/api",
    );
    const reply = { code: () => undefined, header: () => undefined };
    const call = { method: "GET", url: "/api/notes", body: undefined };
    await Promise.all([
      rest.answer({ ...call, headers: { authorization: "Bearer ann" } }, reply),
      rest.answer({ ...call, headers: {} }, reply),
    ]);
    expect(seen.toSorted()).toEqual([
      ["ann", "rest"],
      ["anonymous", "rest"],
    ]);
  });
});

describe("an app that has a DataFlow", () => {
  test("serves its database, and leaves it open", async () => {
    const dataflow = await createDataFlow<FixtureModels>(application, { databaseUrl: "memory:" });
    onTestFinished(() => dataflow.close());
    const app = Fastify();
    await app.register(prewire({ application, dataflow }));
    await dataflow.note.create({ name: "shared" });
    const ask = askerOf(app);
    expect((await ask("GET", "/api/notes/shared")).json()).toMatchObject({ name: "shared" });
    await ask("POST", "/api/notes", { name: "back" });
    await app.close();
    expect(await dataflow.note.read("back")).toMatchObject({ name: "back" });
    expect(Object.keys(dataflow.as(ann))).toEqual(expect.arrayContaining(["note", "transaction"]));
  });

  test("is told when it is none, or not alone", async () => {
    for (const more of [{ dataflow: {} }, { dataflow: {}, databaseUrl: "memory:" }]) {
      const app = Fastify();
      await expect(app.register(prewire({ application, ...more })).ready()).rejects.toMatchObject({
        code: "validation_failed",
      });
    }
  });
});
