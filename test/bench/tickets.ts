/** The rows that the benches ask for. */
import { createHash } from "node:crypto";
import pg from "pg";

export const TICKETS = 2000;

/** The key of the n-th ticket, as `FILL` makes it. */
export function ticketId(n: number): string {
  const hash = createHash("md5").update(`ticket ${n}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const FILL = `INSERT INTO tickets (id, subject, body, status, priority, rating, fee, urgent, labels, due_at, created_at, updated_at)
SELECT md5('ticket ' || n)::uuid, 'Printer ' || n || ' says "PC LOAD LETTER"',
  CASE WHEN n % 3 > 0 THEN repeat('It has done so since Monday; we tried turning it off and on. ', 1 + n % 4) END,
  (ARRAY['open', 'pending', 'solved'])[1 + n % 3], 1 + n % 5, CASE WHEN n % 2 = 0 THEN (n % 11) / 2.0 END,
  (n % 1000) + 0.25, n % 7 = 0, (ARRAY['hardware', 'floor 3', 'weiß', 'urgent'])[1:n % 5],
  CASE WHEN n % 4 > 0 THEN timestamptz '2026-03-01 09:00+00' + n * interval '37 minutes' END,
  timestamptz '2026-01-01 08:00+00' + n * interval '11 minutes 0.123456 seconds',
  timestamptz '2026-02-01 08:00+00' + n * interval '11 minutes'
FROM generate_series(1, ${TICKETS}) AS n`;

const FILL_COMMENTS = `INSERT INTO comments (id, author, body, ticket_id, created_at, updated_at)
SELECT md5('comment ' || n)::uuid, 'Ada Brandt', 'Have you tried another floor? ' || n, md5('ticket ' || 1 + n % ${TICKETS})::uuid,
  timestamptz '2026-01-01 08:00+00' + n * interval '3 minutes', timestamptz '2026-01-01 08:00+00' + n * interval '3 minutes'
FROM generate_series(1, ${2 * TICKETS}) AS n`;

/** For a schema that has comments too. */
export async function fillComments(databaseUrl: string): Promise<void> {
  await execute(databaseUrl, [FILL_COMMENTS, "VACUUM ANALYZE comments"]);
}

export async function fillTickets(databaseUrl: string): Promise<void> {
  await execute(databaseUrl, [FILL, "VACUUM ANALYZE tickets"]);
}

/** Takes back what a run created and changed, so that the next one finds the same table. */
export async function restoreTickets(databaseUrl: string): Promise<void> {
  await execute(databaseUrl, ["TRUNCATE tickets CASCADE", FILL, "VACUUM ANALYZE tickets"]);
}

async function execute(databaseUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
