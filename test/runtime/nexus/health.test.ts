import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, UnavailableError } from "#runtime/database/port.js";
import { eachDatabase } from "../../support/databases.js";
import { application } from "../../support/fixture.js";
import { migrated, serve } from "./support.js";

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    // An embedded database may take longer to open than a probe waits.
    await database.query({ name: "awake", text: "SELECT 1" }, []);
  });
  afterAll(() => database.close());

  test("is ready once the database has been migrated to the application's contract", async () => {
    const { ask } = serve(application, database);
    const before = await ask("GET", "/health/ready");
    expect(before.statusCode).toBe(503);
    expect(before.json()).toEqual({
      status: "unready",
      contract: application.contract,
      checks: { database: "up", migrations: "pending" },
    });
    await migrated(database, application);
    const after = await ask("GET", "/health/ready");
    expect(after.statusCode).toBe(200);
    expect(after.json()).toMatchObject({
      status: "ready",
      checks: { database: "up", migrations: "applied" },
    });
    expect(after.headers["cache-control"]).toBe("no-store");
    expect(after.headers["prewire-contract"]).toBe(application.contract);
    expect(after.headers["x-content-type-options"]).toBe("nosniff");
  });

  test("stays ready when a newer contract is applied, and is not for one that never was", async () => {
    await migrated(database, { ...application, contract: "f".repeat(16) });
    expect((await serve(application, database).ask("GET", "/health/ready")).statusCode).toBe(200);
    const stranger = { ...application, contract: "0".repeat(16) };
    expect((await serve(stranger, database).ask("GET", "/health/ready")).statusCode).toBe(503);
  });
});

test("is not ready without a database, and lives", async () => {
  const down = {
    query: () => Promise.reject(new UnavailableError("gone")),
    transaction: () => Promise.reject(new UnavailableError("gone")),
  } as unknown as Database; // a database that is away has nothing else to say
  const { ask } = serve(application, down);
  const answer = await ask("GET", "/health/ready");
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({ checks: { database: "down", migrations: "unknown" } });
  expect((await ask("GET", "/health/live")).json()).toEqual({ status: "live" });
});

describe("cross-origin requests", () => {
  const page = "https://app.example.com";
  const nobody = {} as Database; // nothing is asked of it
  const preflight = { origin: page, "access-control-request-method": "PATCH" };

  test("nobody's page may use the API where nobody is named", async () => {
    const { ask } = serve(application, nobody);
    const answer = await ask("OPTIONS", "/api/notes", undefined, preflight);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers.vary).toBeUndefined();
  });

  test("a page that is named may, and is told what it may send and read", async () => {
    const { ask } = serve(application, nobody, { cors: [page] });
    const asked = await ask("OPTIONS", "/api/notes/1", undefined, preflight);
    expect(asked.statusCode).toBe(204);
    expect(asked.headers).toMatchObject({
      "access-control-allow-origin": page,
      "access-control-allow-methods": expect.stringContaining("PATCH"),
      "access-control-allow-headers": expect.stringContaining("Idempotency-Key"),
      vary: "Origin",
    });
    const answered = await ask("GET", "/api/nothing", undefined, { origin: page });
    expect(answered.statusCode).toBe(404);
    expect(answered.headers["access-control-allow-origin"]).toBe(page);
    expect(answered.headers["access-control-expose-headers"]).toContain("ETag");
    const live = await ask("GET", "/health/live", undefined, { origin: page });
    expect(live.headers["access-control-allow-origin"]).toBe(page);
  });

  test("others may not, and an OPTIONS of no browser is the resource's own", async () => {
    const { ask } = serve(application, nobody, { cors: [page] });
    const other = await ask("OPTIONS", "/api/notes", undefined, { ...preflight, origin: `${page}.evil` });
    expect(other.headers["access-control-allow-origin"]).toBeUndefined();
    expect(other.headers.vary).toBe("Origin");
    const plain = await ask("OPTIONS", "/api/notes", undefined, { origin: page });
    expect(plain.headers.allow).toContain("POST");
  });

  test("all may where all are named", async () => {
    const { ask } = serve(application, nobody, { cors: ["*"] });
    const answer = await ask("OPTIONS", "/api/notes", undefined, preflight);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  });
});
