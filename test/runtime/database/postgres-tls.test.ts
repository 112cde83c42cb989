import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPostgres } from "#runtime/database/postgres.js";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.js";

const authority = fileURLToPath(new URL("../../support/tls/authority.pem", import.meta.url));
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres(18, { tls: true });
});
afterAll(() => server.stop());

/** Whether the connection of a session is encrypted, seen by the server. */
const encrypted = async (
  base: string,
  host: string,
  parameters: Record<string, string>,
): Promise<unknown> => {
  const url = new URL(base);
  url.hostname = host;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const database = openPostgres(url.href);
  try {
    const text = "select ssl from pg_stat_ssl where pid = pg_backend_pid()";
    return (await database.query({ name: "ssl", text }, [])).rows[0]?.[0];
  } finally {
    await database.close();
  }
};

/** As the table in libpq's manual (PostgreSQL manual 32.19.3) has it. The certificate is for `localhost` alone. */
test.each([
  ["disable", false, "127.0.0.1", "f"],
  ["prefer", false, "127.0.0.1", "t"],
  ["require", false, "127.0.0.1", "t"],
  ["require", true, "127.0.0.1", "t"],
  ["no-verify", false, "127.0.0.1", "t"],
  ["verify-ca", true, "127.0.0.1", "t"],
  ["verify-full", true, "localhost", "t"],
  ["verify-full", true, "127.0.0.1", /cannot be reached/],
  ["verify-full", false, "localhost", /cannot be reached/],
] as const)("sslmode=%s, authority known: %s, %s", async (sslmode, isKnown, host, expected) => {
  const attempt = encrypted(server.url, host, { sslmode, ...(isKnown ? { sslrootcert: authority } : {}) });
  if (typeof expected === "string") expect(await attempt).toBe(expected);
  else await expect(attempt).rejects.toThrow(expected);
});

test("a statement past its limit is cancelled over TLS too", async () => {
  const database = openPostgres(`${server.url}?sslmode=require`);
  const since = performance.now();
  await expect(
    database.query({ name: "s", text: "select pg_sleep(20)" }, [], { timeout: 100 }),
  ).rejects.toThrow("too long");
  expect(performance.now() - since).toBeLessThan(1500);
  await database.close();
});

test("a server without TLS: prefer goes on in the clear, require does not", async () => {
  expect(await encrypted(inject("postgres18"), "127.0.0.1", { sslmode: "prefer" })).toBe("f");
  await expect(encrypted(inject("postgres18"), "127.0.0.1", { sslmode: "require" })).rejects.toThrow(
    /does not support SSL/,
  );
});
