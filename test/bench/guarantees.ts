/** What the guarantees of a write add to it: CPU of the server and of the database, beside the write without them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "../support/postgres-server.js";
import { folderOf, writeApplication } from "./application.js";
import { serverCpu } from "./bulk.js";
import { prewire } from "./command.js";
import { separateCores } from "./cores.js";
import { type Loader, startLoader } from "./loader.js";
import { digits, median, type Outcome } from "./measure.js";
import { TICKET } from "./schema-of.js";
import { type ServerProcess, startServer } from "./server-process.js";
import { ticketId } from "./tickets.js";

const ROUNDS = 5;
const MILLISECONDS = 800;
const CONNECTIONS = 32;
const ROWS = 500;

/** Models that differ in one option each. */
const models: Readonly<Record<string, string>> = {
  Ticket: "",
  CountedTicket: "version: true, ",
  OwnedTicket: "tenant: true, ",
  HiddenTicket: "softDelete: true, ",
  RecordedTicket: "audit: true, ",
  GuardedTicket: "version: true, tenant: true, softDelete: true, audit: true, ",
};

interface Scenario {
  readonly name: string;
  readonly kind: "create" | "update";
  /** `tickets` */
  readonly path: string;
  readonly query?: string;
  readonly headers?: string;
}

const pathOf = (model: string): string =>
  `${model.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}s`;

const ofOptions = (kind: Scenario["kind"]): readonly Scenario[] => [
  { name: kind, kind, path: "tickets" },
  ...Object.entries(models)
    .filter(([, options]) => options !== "")
    .map(([model, options]) => {
      const words = options.replaceAll(": true", "").replace(/, $/, "");
      return { name: `${kind}, ${words}`, kind, path: pathOf(model) };
    }),
];

const scenarios: readonly Scenario[] = [
  ...ofOptions("create"),
  { name: "create, Idempotency-Key", kind: "create", path: "tickets", headers: "Idempotency-Key: {id}\r\n" },
  {
    name: "create, the same key again",
    kind: "create",
    path: "tickets",
    headers: "Idempotency-Key: same\r\n",
  },
  { name: "create, validateOnly", kind: "create", path: "tickets", query: "?validateOnly=true" },
  ...ofOptions("update"),
  { name: "update, If-Match: *", kind: "update", path: "tickets", headers: "If-Match: *\r\n" },
  {
    name: "update, Prefer: return=minimal",
    kind: "update",
    path: "tickets",
    headers: "Prefer: return=minimal\r\n",
  },
];

const ids = Array.from({ length: ROWS }, (_, place) => ticketId(place + 1));
const NEW = {
  subject: "Printer is on fire",
  body: "It has been since Monday.",
  priority: 2,
  fee: "12.50",
  labels: ["floor 3"],
};

function requestsOf({ kind, path, query = "", headers = "" }: Scenario): readonly string[] {
  if (kind === "create") return [request("POST", `/api/${path}${query}`, NEW, headers)];
  return ids.map((id, place) =>
    request("PATCH", `/api/${path}/${id}`, { status: place % 2 === 0 ? "open" : "solved" }, headers),
  );
}

function request(method: string, path: string, body: unknown, headers: string): string {
  const text = JSON.stringify(body);
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

interface Sample {
  /** Microseconds of CPU a request, of the server and of the database. */
  readonly server: number;
  readonly database: number;
}

export async function guarantees(): Promise<Outcome> {
  const folder = await application();
  const cores = separateCores();
  const postgres = await startPostgres(18);
  const client = new pg.Client({ connectionString: postgres.url });
  const loader = startLoader();
  let server: ServerProcess | undefined;
  try {
    await client.connect();
    await prewire(folder, ["migrate", "--database-url", postgres.url]);
    const command = cores.onServerCore([`${folder}/dist/server.mjs`]);
    const env = { DATABASE_URL: postgres.url };
    server = await startServer({ command, cwd: folder, port: 18_440, env }, "/health/live");
    await fill(server.port);
    return outcome(await measure(server, loader, await serverCpu(client)));
  } finally {
    await server?.stop();
    loader.stop();
    await client.end();
    await postgres.stop();
    cores.release();
  }
}

/** The folder of an application with all of the models, built. */
async function application(): Promise<string> {
  const schema = Object.entries(models).map(([model, options]): [string, string] => [
    `${pathOf(model)}.ts`,
    TICKET.replace("const Ticket", `const ${model}`).replace("{ indexes", `{ ${options}indexes`),
  ]);
  const folder = writeApplication(folderOf("guarantees"), new Map(schema));
  const principal = { id: "bench", roles: [], tenant: "t" };
  writeFileSync(
    join(folder, "prewire.config.ts"),
    `export default { mcp: false, developmentPrincipal: ${JSON.stringify(principal)} };\n`,
  );
  await prewire(folder, ["generate"]);
  await prewire(folder, ["build"]);
  return folder;
}

/** The rows that updates are about, and the write that is repeated. */
async function fill(port: number): Promise<void> {
  const send = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
  };
  for (const model of Object.keys(models)) {
    const data = ids.map((id) => ({ id, ...NEW }));
    await send(`${pathOf(model)}:bulkCreate`, { data, return: "none" });
  }
  await send("tickets", NEW, { "idempotency-key": "same" });
}

/** For each scenario its samples, one a round. */
async function measure(
  server: ServerProcess,
  loader: Loader,
  databaseCpu: () => number,
): Promise<readonly (readonly Sample[])[]> {
  const samples: Sample[][] = scenarios.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [place, scenario] of scenarios.entries()) {
      const before = { server: server.cpu(), database: databaseCpu() };
      const { answers } = await loader.run({
        port: server.port,
        connections: CONNECTIONS,
        requests: requestsOf(scenario),
        status: scenario.kind === "create" ? 201 : scenario.name.includes("minimal") ? 204 : 200,
        milliseconds: MILLISECONDS,
      });
      const spent = (now: number, then: number): number => ((now - then) * 1000) / answers;
      const sample = {
        server: spent(server.cpu(), before.server),
        database: spent(databaseCpu(), before.database),
      };
      // The first round warms everything up.
      if (round > 0) samples[place]?.push(sample);
    }
  }
  return samples;
}

function outcome(samples: readonly (readonly Sample[])[]): Outcome {
  const figures = scenarios.map(({ name, kind }, place) => {
    const own = samples[place] ?? [];
    const plain = samples[scenarios.findIndex((each) => each.name === kind)] ?? [];
    const ratio = (of: (sample: Sample) => number): number =>
      median(own.map((sample, round) => of(sample) / of(plain[round] ?? sample)));
    return {
      name,
      server: median(own.map(({ server }) => server)),
      database: median(own.map(({ database }) => database)),
      serverRatio: ratio(({ server }) => server),
      databaseRatio: ratio(({ database }) => database),
    };
  });
  return {
    title: "Guarantees of a write",
    about: `CPU of a request, of the server and of the database's processes, on PostgreSQL 18; ${CONNECTIONS} connections. The models differ in the named options alone; the ratios to the same request without them are the medians of the rounds' own.`,
    tables: [
      {
        head: ["request", "server, µs", "ratio", "database, µs", "ratio"],
        rows: figures.map(({ name, server, database, serverRatio, databaseRatio }) => [
          name,
          digits(server),
          serverRatio.toFixed(2),
          digits(database),
          databaseRatio.toFixed(2),
        ]),
      },
    ],
    figures,
  };
}
