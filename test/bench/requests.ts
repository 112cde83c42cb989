/** Server CPU time per request, and requests a second, of Prewire beside the same by hand. */
import { folderOf, writeApplication } from "./application.js";
import { bundleByHand } from "./by-hand.js";
import { prewire } from "./command.js";
import { median, type Outcome } from "./measure.js";
import { type Memory, memoryOf } from "./memory.js";
import { type Loader, startLoader } from "./loader.js";
import type { LoadOrder } from "./load.js";
import { workFolder } from "./places.js";
import { COMMENT, TICKET } from "./schema-of.js";
import { type ServerProcess, startServer } from "./server-process.js";
import { contender, openStage, type Stage } from "./stage.js";
import { fillComments, restoreTickets, ticketId, TICKETS } from "./tickets.js";

const ROUNDS = 5;
const MILLISECONDS = 1000;
const WARM_UP = 1500;
const FIRST = `/api/tickets/${ticketId(7)}`;

type Scenario = Pick<LoadOrder, "connections" | "requests" | "status"> & {
  readonly name: string;
  /** CPU per request, by hand = 1. */
  readonly target: number;
};

const ids = Array.from({ length: 500 }, (_, i) => ticketId(1 + ((i * 37) % TICKETS)));
const reads = ids.map((id) => request("GET", `/api/tickets/${id}`));

export const scenarios: readonly Scenario[] = [
  { name: "read by id, 32 connections", connections: 32, requests: reads, status: 200, target: 0.5 },
  { name: "read by id, 128 connections", connections: 128, requests: reads, status: 200, target: 0.5 },
  {
    name: "list of 20, filter and sort",
    connections: 32,
    requests: [1, 2, 3, 4, 5].map((priority) =>
      request("GET", `/api/tickets?status=open&priority=${priority}&sort=-createdAt&limit=20`),
    ),
    status: 200,
    target: 0.5,
  },
  {
    name: "list of 100",
    connections: 32,
    requests: [request("GET", "/api/tickets?limit=100")],
    status: 200,
    target: 0.3,
  },
  {
    name: "list of 20 with its ticket each",
    connections: 32,
    requests: [request("GET", "/api/comments?include=ticket&limit=20")],
    status: 200,
    target: 0.5,
  },
  {
    name: "create",
    connections: 32,
    requests: [
      request("POST", "/api/tickets", {
        subject: "Printer {id} is on fire",
        body: "It has been since Monday; we tried turning it off and on.",
        priority: 2,
        fee: "12.50",
        labels: ["hardware", "floor 3"],
        dueAt: "2026-03-01T09:00:00Z",
      }),
    ],
    status: 201,
    target: 0.65,
  },
  {
    name: "update",
    connections: 32,
    requests: ids.map((id, i) =>
      request("PATCH", `/api/tickets/${id}`, {
        status: i % 2 === 0 ? "open" : "solved",
        priority: 1 + (i % 5),
      }),
    ),
    status: 200,
    target: 0.65,
  },
];

/** Nine reads for one list of 20. */
const mixed = ids.map((id, i) =>
  request("GET", i % 10 === 0 ? `/api/tickets?priority=${1 + (i % 5)}&limit=20` : `/api/tickets/${id}`),
);

/** A whole request, as the load sends it. */
export function request(method: string, path: string, body?: unknown): string {
  const head = `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n`;
  if (body === undefined) return `${head}\r\n`;
  const text = JSON.stringify(body);
  // What takes the mark's place is a number of sixteen digits.
  const length = Buffer.byteLength(text.replace("{id}", "0".repeat(16)));
  return `${head}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${text}`;
}

interface Sample {
  /** Microseconds of server CPU a request. */
  readonly cpu: number;
  readonly rate: number;
}

export async function requests(): Promise<Outcome> {
  const folder = await application();
  const contenders = [
    contender("by hand", workFolder, [await bundleByHand(1, ["comments"])]),
    contender("Prewire", folder, [`${folder}/dist/server.mjs`]),
  ];
  const stage = await openStage(folder);
  const loader = startLoader();
  const servers: ServerProcess[] = [];
  try {
    await fillComments(stage.databaseUrl);
    for (const [i, each] of contenders.entries()) {
      servers.push(await startServer(each.options(stage, 18_400 + i), FIRST));
    }
    const figures = [];
    for (const scenario of scenarios) figures.push(await compare(scenario, servers, loader, stage));
    const memory = [];
    for (const each of contenders) memory.push(await memoryOf(each, mixed, loader, stage, FIRST));
    return outcome(figures, memory);
  } finally {
    for (const server of servers) await server.stop();
    loader.stop();
    await stage.close();
  }
}

/** The folder of an application of tickets and their comments, built. */
async function application(): Promise<string> {
  const schema = new Map([
    ["ticket.ts", TICKET],
    ["comment.ts", COMMENT],
  ]);
  const folder = writeApplication(folderOf("requests"), schema);
  await prewire(folder, ["generate"]);
  await prewire(folder, ["build"]);
  return folder;
}

interface Figure {
  readonly name: string;
  readonly target: number;
  readonly byHand: Sample;
  readonly prewire: Sample;
  readonly ratio: number;
}

export async function compare(
  scenario: Scenario,
  servers: readonly ServerProcess[],
  loader: Loader,
  stage: Stage,
): Promise<Figure> {
  const samples: Sample[][] = servers.map(() => []);
  for (const server of servers) await sample(scenario, server, loader, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, server] of servers.entries()) {
      samples[i]?.push(await sample(scenario, server, loader, MILLISECONDS));
    }
  }
  if (scenario.status === 201 || scenario.name === "update") await restoreTickets(stage.databaseUrl);
  const [byHand, prewire] = samples.map((all) => ({
    cpu: median(all.map(({ cpu }) => cpu)),
    rate: median(all.map(({ rate }) => rate)),
  }));
  if (byHand === undefined || prewire === undefined) throw new Error("There are two contenders.");
  const ratios = samples[1]?.map(({ cpu }, i) => cpu / (samples[0]?.[i]?.cpu ?? Number.NaN)) ?? [];
  return { name: scenario.name, target: scenario.target, byHand, prewire, ratio: median(ratios) };
}

async function sample(
  scenario: Scenario,
  server: ServerProcess,
  loader: Loader,
  milliseconds: number,
): Promise<Sample> {
  const { connections, requests: sent, status } = scenario;
  const before = server.cpu();
  const { answers, seconds } = await loader.run({
    port: server.port,
    connections,
    requests: sent,
    status,
    milliseconds,
  });
  return { cpu: ((server.cpu() - before) * 1000) / answers, rate: answers / seconds };
}

function outcome(figures: readonly Figure[], memory: readonly Memory[]): Outcome {
  return {
    title: "Requests",
    about:
      "Server CPU time a request on PostgreSQL 18, the server on one core, load and database on the other. The ratio is the median of the rounds' own. " +
      "Requests a second are what that other core lets through: where it is the bottleneck, they understate the difference. " +
      "The list with its ticket each is two statements by hand. Memory is what servers started for that alone hold after so many requests, nine reads for one list of 20.",
    tables: [
      {
        head: ["request", "by hand, µs", "Prewire, µs", "ratio", "target", "by hand, 1/s", "Prewire, 1/s"],
        rows: figures.map(({ name, byHand, prewire, ratio, target }) => [
          name,
          byHand.cpu,
          prewire.cpu,
          ratio.toFixed(2),
          `≤ ${target}`,
          Math.round(byHand.rate),
          Math.round(prewire.rate),
        ]),
      },
      {
        head: ["memory, MiB", "after 50,000 requests", "after 100,000", "growth", "by hand = 1", "target"],
        rows: memory.map(({ name, half, whole }) => [
          name,
          Math.round(half),
          Math.round(whole),
          (whole - half).toFixed(1),
          (whole / (memory[0]?.whole ?? Number.NaN)).toFixed(2),
          name === "Prewire" ? "≤ 1.0" : "",
        ]),
      },
    ],
    figures: { requests: figures, memory },
  };
}
