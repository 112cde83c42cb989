/** The plans of what the help desk sends, over 100,000 tickets: whatever an index serves, never reads a large table whole. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database, Parameter, Queryable, Statement } from "#runtime/database/port.js";
import { dataFlowOn, type DataFlow } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { application } from "../../generated/application.js";
import type { Models } from "../../generated/models.js";
import { resources } from "../../generated/resources.js";
import { opener } from "../support/databases.js";

const TICKETS = 100_000;

/** The key of row `n` of a table, as SQL. */
const key = (table: string, n: string): string => `md5('${table}' || (${n}))::uuid`;

/** Words are spread so that each is in one of a thousand tickets. */
const seed = `
INSERT INTO teams (id, name, email) SELECT ${key("team", "n")}, 'Team ' || n, 'team' || n || '@desk.test' FROM generate_series(1, 20) n;
INSERT INTO users (id, email, name, team_id)
  SELECT ${key("user", "n")}, 'user' || n || '@acme.test', 'User ' || n, ${key("team", "1 + n % 20")} FROM generate_series(1, 10000) n;
INSERT INTO tickets (id, subject, description, status, priority, requester_id, assignee_id, due_at, created_at)
  SELECT ${key("ticket", "n")}, 'Ticket ' || n, 'About word' || n % 1000, (ARRAY['open', 'pending', 'solved', 'closed'])[1 + n % 4], 1 + n % 5,
    ${key("user", "1 + n % 10000")}, CASE WHEN n % 3 = 0 THEN ${key("user", "1 + n % 100")} END,
    CASE WHEN n % 7 = 0 THEN timestamptz '2025-01-01Z' + n * interval '1 minute' END, timestamptz '2024-01-01Z' + n * interval '1 minute'
  FROM generate_series(1, ${TICKETS}) n;
INSERT INTO comments (id, ticket_id, author_id, body, created_at)
  SELECT ${key("comment", "n")}, ${key("ticket", `1 + n % ${TICKETS}`)}, ${key("user", "1 + n % 10000")}, 'Answer with term' || n % 1000,
    timestamptz '2024-02-01Z' + n * interval '1 minute'
  FROM generate_series(1, ${2 * TICKETS}) n;
INSERT INTO tags (name) SELECT 'tag' || n FROM generate_series(1, 500) n;
INSERT INTO ticket_tags (ticket_id, tag_id) SELECT ${key("ticket", "n")}, 1 + n % 500 FROM generate_series(1, ${TICKETS}) n;
INSERT INTO articles (id, slug, title, body, keywords)
  SELECT ${key("article", "n")}, 'article-' || n, 'Article ' || n, 'Text', ARRAY['key' || n % 500] FROM generate_series(1, 20000) n;
`;

/** Every row is the desk's. */
const owned = ["teams", "users", "tickets", "comments", "tags", "ticket_tags", "articles"].map(
  (table) => `ALTER TABLE ${table} ALTER COLUMN tenant SET DEFAULT 'desk';`,
);
/** Making so many rows is nothing that a record need tell of. */
const untold = ["tickets", "comments", "ticket_tags"].map(
  (table) => `ALTER TABLE ${table} DISABLE TRIGGER USER;`,
);

/** Tables that are too large to be read whole. */
const large = new Set(["users", "tickets", "comments", "ticket_tags", "articles"]);

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Tables that a plan reads whole. */
function scannedBy({ Plans = [], ...node }: PlanNode): readonly string[] {
  const isScan = node["Node Type"].endsWith("Seq Scan");
  return [...(isScan ? [node["Relation Name"] ?? ""] : []), ...Plans.flatMap(scannedBy)];
}

type Sent = readonly [Statement, readonly Parameter[]];

/** The database, and what was sent through it. */
function listeningTo(database: Database): { readonly database: Database; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const noting = <Inner extends Queryable>(inner: Inner): Inner =>
    new Proxy(inner, {
      get(target, name) {
        if (name === "query") {
          return (...call: Parameters<Queryable["query"]>) => {
            sent.push([call[0], call[1]]);
            return target.query(...call);
          };
        }
        if (name === "transaction") {
          return (body: (tx: unknown) => Promise<unknown>, options: unknown) =>
            (target as unknown as Database).transaction((tx) => body(noting(tx)), options as object);
        }
        const member: unknown = Reflect.get(target, name);
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
  return { database: noting(database), sent };
}

describe("plans over 100,000 tickets", () => {
  const open = opener("PostgreSQL 18");
  let plain: Database;
  let desk: DataFlow<Models>;
  let sent: Sent[];
  let ids: Readonly<Record<"user" | "ticket" | "comment", string>>;

  beforeAll(async () => {
    plain = await open({ timeout: 120_000 });
    const schema = new URL("../../generated/schema.sql", import.meta.url);
    await plain.script(readFileSync(schema, "utf8"));
    await plain.script([...owned, ...untold].join("\n") + seed);
    await plain.query({ name: "", text: "VACUUM ANALYZE" }, []);
    const text = `SELECT ${key("user", "5")}, ${key("ticket", "70000")}, ${key("comment", "9")}`;
    const { rows } = await plain.query({ name: "", text }, []);
    const [user = "", ticket = "", comment = ""] = (rows[0] ?? []).map(String);
    ids = { user, ticket, comment };
    const listening = listeningTo(plain);
    sent = listening.sent;
    const principal = { id: "somebody", roles: [], tenant: "desk" };
    const engine = new Engine(application, listening.database, resources);
    desk = dataFlowOn<Models>(engine, { principal, channel: "process" });
  }, 180_000);

  /** The large tables that the statements of a call read whole, and how many statements there were. */
  async function scannedIn(call: () => Promise<unknown>): Promise<{ scanned: string[]; statements: number }> {
    sent.length = 0;
    await call();
    const calls = [...sent];
    const scanned = new Set<string>();
    for (const [{ text }, parameters] of calls) {
      const { rows } = await plain.query({ name: "", text: `EXPLAIN (FORMAT JSON) ${text}` }, parameters);
      const [{ Plan }] = JSON.parse(String(rows[0]?.[0])) as [{ Plan: PlanNode }];
      for (const table of scannedBy(Plan)) if (large.has(table)) scanned.add(table);
    }
    return { scanned: [...scanned], statements: calls.length };
  }

  const cases: Readonly<Record<string, readonly [statements: number, call: () => Promise<unknown>]>> = {
    "a row by its key": [1, () => desk.ticket.read(ids.ticket)],
    "the first page": [1, () => desk.ticket.list()],
    "a filter by a foreign key": [1, () => desk.ticket.list({ where: { requesterId: ids.user } })],
    "a filter by two fields of one index": [
      1,
      () => desk.ticket.list({ where: { status: "open", priority: 2 }, limit: 5 }),
    ],
    "a range": [
      1,
      () =>
        desk.ticket.list({ where: { dueAt: { between: ["2025-01-02T00:00:00Z", "2025-01-03T00:00:00Z"] } } }),
    ],
    "the beginning of a text": [1, () => desk.user.list({ where: { email: { startsWith: "user77" } } })],
    "a list of values": [
      1,
      () => desk.user.list({ where: { email: { in: ["user1@acme.test", "user2@acme.test"] } } }),
    ],
    "a page in an order": [1, () => desk.ticket.list({ sort: "-createdAt" })],
    "a filter in another order": [
      1,
      () => desk.comment.list({ where: { ticketId: ids.ticket }, sort: "createdAt" }),
    ],
    "an item of an array": [1, () => desk.article.list({ where: { keywords: { has: "key77" } } })],
    "words in two fields": [1, () => desk.ticket.list({ where: { search: "word77" } })],
    "words in one field": [1, () => desk.comment.list({ where: { body: { search: "term77" } } })],
    "a count of what a filter matches": [1, () => desk.ticket.count({ where: { requesterId: ids.user } })],
    "a related row by its key": [
      1,
      () => desk.ticket.list({ where: { requester: { is: { id: ids.user } } } }),
    ],
    "a related row by a unique field": [
      1,
      () => desk.ticket.list({ where: { requester: { is: { email: "user5@acme.test" } } } }),
    ],
    "related rows by a foreign key": [
      1,
      () => desk.ticket.list({ where: { comments: { some: { authorId: ids.user } } } }),
    ],
    "rows through a join model": [1, () => desk.ticket.list({ where: { tags: { some: { tagId: 7 } } } })],
    "included rows, one statement each": [
      5,
      () => desk.ticket.list({ include: "requester,assignee,comments.author", limit: 100 }),
    ],
    "the last included rows": [
      2,
      () => desk.user.list({ include: { requested: { sort: "-createdAt", limit: 3 } } }),
    ],
    "a row with those around it": [4, () => desk.ticket.read(ids.ticket, { include: "comments,tags.tag" })],
    "an aggregate of a filter": [
      1,
      () => desk.ticket.aggregate({ where: { requesterId: ids.user }, groupBy: ["status"], count: true }),
    ],
    "a change of rows by their keys": [
      1,
      () =>
        desk.ticket.bulkUpdate({ data: [{ id: ids.ticket, priority: 4 }], mode: "perRow", return: "none" }),
    ],
    "a change of rows by a filter": [
      1,
      () => desk.ticket.bulkUpdate({ where: { requesterId: ids.user }, data: { priority: 2 } }),
    ],
    "deleting rows by their keys": [1, () => desk.comment.bulkDelete({ ids: [ids.comment], mode: "perRow" })],
  };

  test.each(Object.entries(cases))("%s reads no large table whole", async (_, [statements, call]) => {
    expect(await scannedIn(call)).toEqual({ scanned: [], statements });
  });

  test("a page far behind reads no more than the first", async () => {
    const cursor = await deepCursor();
    const far = () => desk.ticket.list({ sort: "-createdAt", cursor });
    expect(await scannedIn(far)).toEqual({ scanned: [], statements: 1 });
    const [last] = sent;
    const text = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${last?.[0].text}`;
    const { rows } = await plain.query({ name: "", text }, last?.[1] ?? []);
    const [{ Plan }] = JSON.parse(String(rows[0]?.[0])) as [
      { Plan: Readonly<Record<"Shared Hit Blocks" | "Shared Read Blocks", number>> },
    ];
    expect(Plan["Shared Hit Blocks"] + Plan["Shared Read Blocks"]).toBeLessThan(100);
  });

  /** Of the page whose last row is the 90,000th. */
  async function deepCursor(): Promise<string> {
    const page = await desk.ticket.list({ sort: "-createdAt", offset: 90_000, limit: 1 });
    expect(page.nextCursor).not.toBeNull();
    return String(page.nextCursor);
  }

  test("what no index serves, does read it whole: the test can tell", async () => {
    const unserved = () => desk.ticket.count({ where: { description: { contains: "word77" } } });
    expect(await scannedIn(unserved)).toEqual({ scanned: ["tickets"], statements: 1 });
  });
});
