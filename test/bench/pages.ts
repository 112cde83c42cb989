/** Lists over all cities of the world: related rows beside two queries by hand, and whether far pages cost more than the first. */
import { contextOf } from "../support/context.js";
import pg from "pg";
import { migrate } from "#runtime/database/migrate.js";
import type { Database } from "#runtime/database/port.js";
import { openPostgres } from "#runtime/database/postgres.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { AnyNode } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { allCities, countries } from "../e2e/world-data.js";
import { application } from "../golden/world/generated/application.js";
import { resource as city } from "../golden/world/generated/city/nodes.js";
import { resource as country } from "../golden/world/generated/country/nodes.js";
import { startPostgres } from "../support/postgres-server.js";
import { digits, median, type Outcome } from "./measure.js";

const ROUNDS = 15;
const CALLS = 40;
const FAR = 1000;

type Run = () => Promise<unknown>;

export async function pages(): Promise<Outcome> {
  const postgres = await startPostgres(18);
  const database = openPostgres(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await load(database, client);
    const run = (node: AnyNode, input: OperationInput): Promise<unknown> =>
      runOperation(node, input, contextOf(database));
    const list = city.nodes.list as AnyNode;
    const far = await cursorOf(list, database);
    const sort = ["name"];
    const contenders: Readonly<Record<string, Run>> = {
      "20 cities with their country": () => run(list, { limit: 20, include: "country" }),
      "20 cities with their country, two queries by hand": () => toOneByHand(client),
      "20 countries with 5 cities each": () =>
        run(country.nodes.list as AnyNode, { limit: 20, include: { cities: { limit: 5 } } }),
      "20 countries with 5 cities each, two queries by hand": () => toManyByHand(client),
      "page 1 by name": () => run(list, { limit: 20, sort }),
      [`page ${FAR} by name, by cursor`]: () => run(list, { limit: 20, sort, cursor: far }),
      [`page ${FAR} by name, by offset`]: () => run(list, { limit: 20, sort, offset: 20 * (FAR - 1) }),
    };
    return outcome(await measure(contenders));
  } finally {
    await client.end();
    await database.close();
    await postgres.stop();
  }
}

async function load(database: Database, client: pg.Client): Promise<void> {
  const { database: plan } = await application.database();
  await migrate(database, { contract: application.contract, plan });
  const create = (node: unknown, data: readonly unknown[]): Promise<unknown> =>
    runOperation(node as AnyNode, { data, return: "none" } as OperationInput, contextOf(database));
  await create(country.nodes.bulkCreate, countries);
  for (let at = 0; at < allCities.length; at += 10_000)
    await create(city.nodes.bulkCreate, allCities.slice(at, at + 10_000));
  await client.query("ANALYZE");
}

/** The cursor behind the page before the far one. */
async function cursorOf(list: AnyNode, database: Database): Promise<string> {
  let cursor: string | null = null;
  for (let page = 1; page < FAR; page += 1) {
    const more = cursor === null ? {} : { cursor };
    ({ nextCursor: cursor } = await runOperation(
      list,
      { limit: 20, sort: ["name"], ...more },
      contextOf(database),
    ));
  }
  return cursor ?? "";
}

async function toOneByHand(client: pg.Client): Promise<string> {
  const cities = await client.query({
    name: "cities",
    text: `SELECT id, name, country_id AS "countryId", admin1, admin2, lat, lng FROM cities ORDER BY id LIMIT 21`,
  });
  const rows = cities.rows.slice(0, 20) as { countryId: string }[];
  const related = await client.query({
    name: "countries",
    text: "SELECT * FROM countries WHERE cca2 = ANY($1::text[])",
    values: [[...new Set(rows.map((row) => row.countryId))]],
  });
  const byKey = new Map((related.rows as { cca2: string }[]).map((row) => [row.cca2, row]));
  return JSON.stringify({ data: rows.map((row) => ({ ...row, country: byKey.get(row.countryId) })) });
}

async function toManyByHand(client: pg.Client): Promise<string> {
  const page = await client.query({
    name: "page",
    text: "SELECT * FROM countries ORDER BY cca2 LIMIT 21",
  });
  const rows = page.rows.slice(0, 20) as { cca2: string }[];
  const related = await client.query({
    name: "lateral",
    text: `SELECT city.* FROM unnest($1::text[]) AS parent (key) CROSS JOIN LATERAL (
      SELECT id, name, country_id AS "countryId", admin1, admin2, lat, lng FROM cities
      WHERE country_id = parent.key ORDER BY id LIMIT 6) AS city`,
    values: [rows.map((row) => row.cca2)],
  });
  const byParent = new Map<string, object[]>();
  for (const row of related.rows as { countryId: string }[]) {
    const list = byParent.get(row.countryId);
    if (list === undefined) byParent.set(row.countryId, [row]);
    else list.push(row);
  }
  return JSON.stringify({
    data: rows.map((row) => ({ ...row, cities: byParent.get(row.cca2)?.slice(0, 5) ?? [] })),
  });
}

interface Sample {
  /** Microseconds a call: of this process's CPU, and of the clock. */
  readonly cpu: number;
  readonly wall: number;
}

/** The contenders take turns, so that what else the machine does meets all of them. */
async function measure(
  contenders: Readonly<Record<string, Run>>,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const before = process.cpuUsage();
      const begin = performance.now();
      for (let call = 0; call < CALLS; call += 1) await run();
      const wall = ((performance.now() - begin) * 1000) / CALLS;
      const { user, system } = process.cpuUsage(before);
      // The first round warms up.
      if (round > 0) samples.get(name)?.push({ cpu: (user + system) / CALLS, wall });
    }
  }
  return samples;
}

function outcome(samples: ReadonlyMap<string, readonly Sample[]>): Outcome {
  return {
    title: "Related rows and far pages",
    about:
      "All cities of the world on PostgreSQL 18, one caller in the database's neighbour process. By hand: two named statements through pg, put together in JavaScript and written by JSON.stringify. CPU is this process's.",
    figures: [...samples],
    tables: [
      {
        head: ["list", "CPU, µs", "time, µs"],
        rows: [...samples].map(([name, all]) => [
          name,
          digits(median(all.map(({ cpu }) => cpu))),
          digits(median(all.map(({ wall }) => wall))),
        ]),
      },
    ],
  };
}
