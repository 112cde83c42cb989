/** Drizzle, Kysely, Prisma and Platformatic DB on the same table, beside by hand and Prewire: start and CPU of requests. */
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { bundleByHand } from "./by-hand.js";
import { run } from "./command.js";
import type { LoadOrder } from "./load.js";
import { type Loader, startLoader } from "./loader.js";
import { median, type Outcome, type Table } from "./measure.js";
import { benchFolder, packageFolder, serverNode, workFolder } from "./places.js";
import { request, scenarios as wellKnown } from "./requests.js";
import { type ServerProcess, startServer } from "./server-process.js";
import { builtApplication, type Contender, contender, openStage, type Stage } from "./stage.js";
import { restoreTickets, ticketId } from "./tickets.js";

const ROUNDS = 3;
const STARTS = 5;
const MILLISECONDS = 700;
const WARM_UP = 1000;
const OURS = `/api/tickets/${ticketId(7)}`;
const folder = join(workFolder, "contenders/libraries");
const TEMPLATE = "contenders/libraries";

type Scenario = (typeof wellKnown)[number];

/** A contender whose routes may have other paths and whose writes may answer otherwise. */
interface Entrant extends Contender {
  readonly path: string;
  requestsOf(scenario: Scenario): Pick<LoadOrder, "requests" | "status">;
}

/** The list with a relation is not among them: most have more than one way to do that. */
const scenarios = wellKnown.filter(({ name }) => !name.includes("its ticket"));

interface Result {
  readonly name: string;
  /** Milliseconds of CPU until the first answer. */
  readonly start: number;
  /** Microseconds of CPU by scenario. */
  readonly requests: readonly number[];
}

export async function contenders(): Promise<Outcome> {
  await install();
  const application = await builtApplication(1);
  const entrants: Entrant[] = [
    asWeAre(contender("by hand", workFolder, [await bundleByHand(1)])),
    asWeAre(contender("Prewire", application, [`${application}/dist/server.mjs`])),
  ];
  for (const name of ["drizzle", "kysely", "prisma"]) {
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    entrants.push(asWeAre(contender(label, folder, [await bundled(name)])));
  }
  entrants.push(platformatic());
  const stage = await openStage(application);
  const loader = startLoader();
  const results: Result[] = [];
  const left: string[] = [];
  try {
    for (const [place, entrant] of entrants.entries()) {
      try {
        results.push(await measure(entrant, 18_460 + place, loader, stage));
      } catch (error) {
        left.push(`${entrant.name} is left out, since it does not run here: ${firstLine(error)}`);
      }
    }
  } finally {
    loader.stop();
    await stage.close();
  }
  return outcome(results, left);
}

/** Into a folder of its own: the root's `npm ci` knows nothing of it. What it installs may need a newer Node than ours. */
async function install(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(benchFolder, TEMPLATE), folder, { recursive: true });
  cpSync(join(benchFolder, "contenders/by-hand"), join(folder, "../by-hand"), { recursive: true });
  const path = `${dirname(serverNode)}:${process.env["PATH"] ?? ""}`;
  const env = { ...process.env, PATH: path };
  if (!existsSync(join(folder, "node_modules"))) {
    await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, env });
  }
  // Without it, a binary for migrations is fetched that nothing here uses.
  const offline = { ...env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  await run("npx", ["prisma", "generate", "--schema", "schema.prisma"], { cwd: folder, env: offline });
}

/** With the options of the by-hand server. */
async function bundled(name: string): Promise<string> {
  const outfile = join(folder, `dist/${name}.mjs`);
  await build({
    entryPoints: [join(folder, `${name}.mjs`)],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "error",
    nodePaths: [join(folder, "node_modules"), join(packageFolder, "node_modules")],
    external: ["pg-native"],
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
  return outfile;
}

function asWeAre(each: Contender): Entrant {
  return { ...each, path: OURS, requestsOf: ({ requests, status }) => ({ requests, status }) };
}

/** A row as Platformatic DB wants it, which knows no defaults but the database's. */
const WHOLE = {
  subject: "Printer is on fire",
  body: "It has been since Monday; we tried turning it off and on.",
  status: "open",
  priority: 2,
  fee: 12.5,
  urgent: false,
  labels: ["hardware", "floor 3"],
  dueAt: "2026-03-01T09:00:00Z",
};

/** It makes its own routes: without a prefix, filters by `where.`, updates by PUT of the whole row, 200 for what it created. */
function platformatic(): Entrant {
  const own = (text: string): string =>
    text
      .replace(" /api/tickets", " /tickets")
      .replace("?status=open&priority=", "?where.status.eq=open&where.priority.eq=")
      .replace("sort=-createdAt", "orderby.createdAt=desc&orderby.id=desc")
      .replace("limit=100", "limit=100&orderby.id=asc");
  // Sixteen digits follow: PostgreSQL reads a UUID without its dashes.
  const create = request("POST", "/tickets", { id: "0198b2a000007000{id}", ...WHOLE });
  const updates = Array.from({ length: 500 }, (_, n) =>
    request("PUT", `/tickets/${ticketId(n + 1)}`, { ...WHOLE, priority: 1 + (n % 5) }),
  );
  return {
    ...contender("Platformatic DB", folder, [join(folder, "platformatic.mjs")]),
    path: OURS.replace("/api", ""),
    requestsOf: ({ name, requests }) => ({
      requests: name === "create" ? [create] : name === "update" ? updates : requests.map(own),
      status: 200,
    }),
  };
}

async function measure(entrant: Entrant, port: number, loader: Loader, stage: Stage): Promise<Result> {
  const starts = [];
  for (let n = 1; n < STARTS; n += 1) {
    const server = await startServer(entrant.options(stage, port), entrant.path);
    starts.push(server.first.cpu);
    await server.stop();
  }
  const server = await startServer(entrant.options(stage, port), entrant.path);
  starts.push(server.first.cpu);
  try {
    const requests = [];
    for (const scenario of scenarios) requests.push(await cpuOf(entrant, scenario, server, loader, stage));
    return { name: entrant.name, start: median(starts), requests };
  } finally {
    await server.stop();
  }
}

async function cpuOf(
  entrant: Entrant,
  scenario: Scenario,
  server: ServerProcess,
  loader: Loader,
  stage: Stage,
): Promise<number> {
  const order = {
    ...entrant.requestsOf(scenario),
    port: server.port,
    connections: scenario.connections,
  };
  await loader.run({ ...order, milliseconds: WARM_UP });
  const samples = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = server.cpu();
    const { answers } = await loader.run({ ...order, milliseconds: MILLISECONDS });
    samples.push(((server.cpu() - before) * 1000) / answers);
  }
  if (scenario.status === 201 || scenario.name === "update") await restoreTickets(stage.databaseUrl);
  return median(samples);
}

const firstLine = (error: unknown): string =>
  String(error)
    .split("\n")
    .filter((line) => /error/i.test(line))
    .at(-1)
    ?.slice(0, 200) ?? "it answers otherwise.";

function outcome(results: readonly Result[], left: readonly string[]): Outcome {
  const base = results.find(({ name }) => name === "by hand");
  const columns = ["start to first answer", ...scenarios.map(({ name }) => name)];
  const figuresOf = ({ start, requests }: Result): readonly number[] => [start, ...requests];
  const ratios = (result: Result): readonly number[] =>
    figuresOf(result).map((value, i) => value / ((base && figuresOf(base)[i]) ?? Number.NaN));
  const ofRequests = (result: Result): number => median(ratios(result).slice(1));
  const relative: Table = {
    head: ["by hand = 1", "median of requests", ...columns],
    rows: results.map((result) => [
      result.name,
      ofRequests(result).toFixed(2),
      ...ratios(result).map((ratio) => ratio.toFixed(2)),
    ]),
  };
  const absolute: Table = {
    head: ["CPU", "start, ms", ...scenarios.map(({ name }) => `${name}, µs`)],
    rows: results.map((result) => [result.name, ...figuresOf(result)]),
  };
  return {
    title: "Libraries",
    about: [
      "CPU of servers of the same ticket table on PostgreSQL 18: from spawning to the first answer, and a request, one contender after the other. Drizzle, Kysely and Prisma stand behind the same Fastify routes and schemas as by hand, and are bundled with the same options; Platformatic DB makes its own routes, takes whole rows for updates, and runs unbundled.",
      ...left,
    ].join(" "),
    tables: [relative, absolute],
    figures: results.map((result) => ({ ...result, scenarios: scenarios.map(({ name }) => name) })),
  };
}
