/** Many rows at once: `bulkCreate` beside what one writes by hand with pg, and beside COPY. */
import { contextOf } from "../support/context.js";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import type { Database } from "#runtime/database/port.js";
import { openPostgres } from "#runtime/database/postgres.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { startPostgres } from "../support/postgres-server.js";
import { copy, insertValues } from "./bulk-by-hand.js";
import { bulkCreateNode, bulkUpsertNode, TABLE, type TicketInput, ticketInputs } from "./bulk-model.js";
import { digits, median, type Outcome } from "./measure.js";

const ROUNDS = 5;
/** Items of one call of `bulkCreate` at most. */
const CALL = 10_000;
const SIZES = [10_000, 100_000];

interface Sample {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of CPU of this process, and of all processes of the database. */
  readonly client: number;
  readonly server: number;
}

interface Contender {
  readonly name: string;
  /** Writes all rows. */
  readonly run: (tickets: readonly TicketInput[]) => Promise<unknown>;
  /** The rows are there already. */
  readonly again?: true;
}

export async function bulk(): Promise<Outcome> {
  const postgres = await startPostgres(18);
  const database = openPostgres(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await client.query(TABLE);
    const cpu = await serverCpu(client);
    const contenders = contendersOn(database, client);
    const figures = [];
    for (const size of SIZES) figures.push({ size, samples: await measure(contenders, size, client, cpu) });
    return outcome(contenders, figures);
  } finally {
    await client.end();
    await database.close();
    await postgres.stop();
  }
}

function contendersOn(database: Database, client: pg.Client): readonly Contender[] {
  const create = (answer: string, mode: string) => async (tickets: readonly TicketInput[]) => {
    for (let start = 0; start < tickets.length; start += CALL) {
      const data = tickets.slice(start, start + CALL);
      await runOperation(bulkCreateNode, { data, return: answer, mode }, contextOf(database));
    }
  };
  const validated = async (tickets: readonly TicketInput[]) => {
    const validator = await bulkCreateNode.validator();
    if (!tickets.every((ticket) => validator.safeParse(ticket).success))
      throw new Error("A ticket is not valid.");
    await insertValues(client, tickets, " RETURNING *");
  };
  const upsert = async (tickets: readonly TicketInput[]) => {
    for (let start = 0; start < tickets.length; start += CALL) {
      const data = tickets.slice(start, start + CALL);
      await runOperation(bulkUpsertNode, { data, return: "none" }, contextOf(database));
    }
  };
  return [
    { name: "COPY (answers nothing)", run: (tickets) => copy(client, tickets) },
    { name: "by hand: INSERT of many rows", run: (tickets) => insertValues(client, tickets, "") },
    { name: "by hand: … RETURNING id", run: (tickets) => insertValues(client, tickets, " RETURNING id") },
    { name: "by hand: … RETURNING *", run: (tickets) => insertValues(client, tickets, " RETURNING *") },
    { name: "by hand: zod, … RETURNING *", run: validated },
    { name: 'bulkCreate, return "none"', run: create("none", "atomic") },
    { name: 'bulkCreate, return "ids"', run: create("ids", "atomic") },
    { name: 'bulkCreate, return "rows"', run: create("rows", "atomic") },
    { name: 'bulkCreate, return "rows", perRow', run: create("rows", "perRow") },
    { name: 'bulkUpsert of new rows, return "none"', run: upsert },
    { name: 'bulkUpsert of rows that exist, return "none"', run: upsert, again: true },
  ];
}

async function measure(
  contenders: readonly Contender[],
  size: number,
  client: pg.Client,
  cpu: () => number,
): Promise<readonly Sample[]> {
  const tickets = ticketInputs(size);
  const samples: Sample[][] = contenders.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [place, { run, again }] of contenders.entries()) {
      await client.query("TRUNCATE tickets");
      const rows = again === true ? await withIds(client, tickets) : tickets;
      await client.query("CHECKPOINT");
      const before = { wall: performance.now(), client: process.cpuUsage(), server: cpu() };
      await run(rows);
      const { user, system } = process.cpuUsage(before.client);
      const sample = {
        wall: performance.now() - before.wall,
        client: (user + system) / 1000,
        server: cpu() - before.server,
      };
      const { rows: counted } = await client.query("SELECT count(*)::int AS n FROM tickets");
      if (counted[0]?.n !== size) throw new Error(`${counted[0]?.n} of ${size} rows were written.`);
      // The first round warms everything up.
      if (round > 0) samples[place]?.push(sample);
    }
  }
  const middle = (place: number, of: (sample: Sample) => number): number =>
    median((samples[place] ?? []).map(of));
  return contenders.map((_, place) => ({
    wall: middle(place, ({ wall }) => wall),
    client: middle(place, (sample) => sample.client),
    server: middle(place, ({ server }) => server),
  }));
}

/** Writes the rows, and answers them with the ids they have got. */
async function withIds(client: pg.Client, tickets: readonly TicketInput[]): Promise<TicketInput[]> {
  await copy(client, tickets);
  const { rows } = await client.query<{ id: string }>("SELECT id FROM tickets");
  return tickets.map((ticket, place) => ({ ...ticket, id: rows[place]?.id ?? "" }));
}

/** Answers a function: milliseconds of CPU so far of all processes of the server; those that have ended keep theirs. */
export async function serverCpu(client: pg.Client): Promise<() => number> {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${rows[0]?.pid}/stat`, "utf8"))?.[1];
  const nanoseconds = new Map<string, number>();
  return () => {
    for (const pid of readdirSync("/proc")) {
      if (!/^\d+$/.test(pid) || /\) \S (\d+)/.exec(textOf(`/proc/${pid}/stat`))?.[1] !== parent) continue;
      nanoseconds.set(pid, Number(textOf(`/proc/${pid}/schedstat`).split(" ")[0] ?? 0));
    }
    return [...nanoseconds.values()].reduce((sum, each) => sum + each, 0) / 1e6;
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // It has ended meanwhile.
  }
}

function outcome(
  contenders: readonly Contender[],
  figures: readonly { readonly size: number; readonly samples: readonly Sample[] }[],
): Outcome {
  return {
    title: "Many rows at once",
    about: `Rows of twelve columns into a table with a primary key, an index and checks, on PostgreSQL 18. By hand: pg, 5,000 rows a statement, ids by the database, validated only where it says so. \`bulkCreate\`: ${CALL.toLocaleString("en")} rows a call, every item validated. CPU is microseconds a row, of this process and of the database's.`,
    tables: figures.map(({ size, samples }) => ({
      head: [
        `${size.toLocaleString("en")} rows`,
        "rows a second",
        "CPU here",
        "CPU database",
        "time, COPY = 1",
        "time, by hand = 1",
      ],
      rows: contenders.map(({ name }, place) => {
        const { wall = Number.NaN, client = Number.NaN, server = Number.NaN } = samples[place] ?? {};
        const [first, second] = samples;
        return [
          name,
          Math.round((size / wall) * 1000).toLocaleString("en"),
          digits((client * 1000) / size),
          digits((server * 1000) / size),
          digits(wall / (first?.wall ?? Number.NaN)),
          digits(wall / (second?.wall ?? Number.NaN)),
        ];
      }),
    })),
    figures,
  };
}
