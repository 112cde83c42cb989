/** The MCP channel at a hundred models: what the list of tools costs in each profile, and a call, beside the SDK's `registerTool`. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { McpProfile } from "#runtime/dataflow/mcp-table.js";
import { folderOf, writeApplication } from "./application.js";
import { prewire } from "./command.js";
import { freePort } from "./counted-server.js";
import { median, type Outcome } from "./measure.js";
import { benchFolder, workFolder } from "./places.js";
import { schemaOf } from "./schema-of.js";
import { type ServerProcess, startServer } from "./server-process.js";
import { openStage, type Stage } from "./stage.js";
import { ticketId, TICKETS } from "./tickets.js";

const MODELS = 100;
const ROUNDS = 2;
const MILLISECONDS = 600;
const CONNECTIONS = 4;
/** As the generator estimates it. */
const BYTES_A_TOKEN = 4;

const profiles: readonly McpProfile[] = ["per-model", "generic", "registry"];

interface McpServer {
  readonly name: string;
  readonly process: ServerProcess;
  readonly port: number;
  readonly nextId: () => number;
  /** Headers besides: of a session, where there is one. */
  readonly headers: Readonly<Record<string, string>>;
  /** The tool of an operation on tickets, and what it takes. */
  readonly tool: (
    operation: "read" | "list",
    given: object,
  ) => { readonly name: string; readonly arguments: object };
}

const JSON_HEADERS = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };

/** The number in its place is another in each request: in a session no two may have the same at once. */
const message = (method: string, params: object): string =>
  JSON.stringify({ jsonrpc: "2.0", id: 0, method, params });
const counter = (): (() => number) => {
  let count = 0;
  return () => ++count;
};
const numbered = (body: string, id: number): string => body.replace('"id":0', `"id":${id}`);

const tools: Readonly<Record<McpProfile, McpServer["tool"]>> = {
  "per-model": (operation, given) => ({ name: `ticket_${operation}`, arguments: given }),
  generic: (operation, given) => ({
    name: operation === "read" ? "read_row" : "list_rows",
    arguments: { model: "ticket", ...given },
  }),
  registry: (operation, given) => ({
    name: "call_operation",
    arguments: { model: "ticket", operation, input: given },
  }),
};

/** Starts a session and answers its header. */
async function session(
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const params = {
    protocolVersion: "2025-11-25",
    capabilities: {},
    clientInfo: { name: "bench", version: "1" },
  };
  const body = message("initialize", params);
  const answer = await fetch(`http://127.0.0.1:${port}/mcp`, {
    method: "POST",
    headers: { ...JSON_HEADERS, ...headers },
    body,
  });
  await answer.text();
  return { "Mcp-Session-Id": answer.headers.get("mcp-session-id") ?? "" };
}

async function startPrewire(profile: McpProfile, stage: Stage): Promise<McpServer> {
  const folder = writeApplication(folderOf(`mcp-${profile}`), schemaOf(MODELS));
  writeFileSync(
    join(folder, "prewire.config.ts"),
    `export default { mcp: { profile: ${JSON.stringify(profile)} } };\n`,
  );
  await prewire(folder, ["generate"]);
  await prewire(folder, ["build"]);
  const port = await freePort();
  const process = await startServer(
    {
      command: stage.cores.onServerCore([`${folder}/dist/server.mjs`]),
      cwd: folder,
      port: await freePort(),
      env: { DATABASE_URL: stage.databaseUrl, MCP_PORT: String(port) },
    },
    "/health/live",
  );
  return { name: `Prewire, ${profile}`, process, port, headers: {}, tool: tools[profile], nextId: counter() };
}

async function startSdk(list: string, stage: Stage): Promise<McpServer> {
  mkdirSync(workFolder, { recursive: true });
  const file = join(workFolder, "mcp-tools.json");
  writeFileSync(file, JSON.stringify((JSON.parse(list) as { result: { tools: unknown } }).result.tools));
  const port = await freePort();
  const process = await startServer(
    {
      command: stage.cores.onServerCore([join(benchFolder, "contenders/mcp/server.mjs")]),
      cwd: benchFolder,
      port,
      env: { DATABASE_URL: stage.databaseUrl, TOOLS: file },
    },
    "/",
  );
  return {
    name: "SDK's registerTool, stateless",
    process,
    port,
    headers: {},
    tool: tools["per-model"],
    nextId: counter(),
  };
}

async function ask(
  { port, headers, nextId }: McpServer,
  body: string,
): Promise<{ readonly text: string; readonly wall: number }> {
  const begin = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/mcp`, {
    method: "POST",
    headers: { ...JSON_HEADERS, ...headers },
    body: numbered(body, nextId()),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status}: ${text}`);
  return { text, wall: performance.now() - begin };
}

interface Sample {
  readonly name: string;
  /** Of the list: bytes of the whole answer, and tokens by the estimate. */
  readonly bytes: number;
  readonly tokens: number;
  /** Milliseconds that the first list takes, and one after it; alone on the server. */
  readonly first: number;
  readonly next: number;
  /** Milliseconds of server CPU. */
  readonly list: number;
  readonly read: number;
  readonly page: number;
}

/** Asks until the time is over, each caller one call after the other, and each once at least. */
async function hammer(server: McpServer, bodies: readonly string[], milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let answers = 0;
  const one = async (at: number): Promise<void> => {
    do {
      await ask(server, bodies[(at + answers) % bodies.length] ?? "");
      answers += 1;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => one(at)));
  return answers;
}

/** Milliseconds of the server's CPU for one answer. */
async function cpuOf(server: McpServer, bodies: readonly string[]): Promise<number> {
  await hammer(server, bodies, MILLISECONDS);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = server.process.cpu();
    const answers = await hammer(server, bodies, MILLISECONDS);
    rounds.push((server.process.cpu() - before) / answers);
  }
  return median(rounds);
}

async function sample(server: McpServer): Promise<Sample> {
  const list = message("tools/list", {});
  const first = await ask(server, list);
  const walls = [];
  for (let n = 0; n < 10; n += 1) walls.push((await ask(server, list)).wall);
  const bytes = Buffer.byteLength(first.text);
  const reads = Array.from({ length: 200 }, (_, n) => {
    const key = ticketId(1 + ((n * 37) % TICKETS));
    return message("tools/call", server.tool("read", { key }));
  });
  const pages = [message("tools/call", server.tool("list", { limit: 20, sort: "id" }))];
  for (const body of [reads[0] ?? "", pages[0] ?? ""]) {
    const { text } = await ask(server, body);
    if (!text.includes("PC LOAD LETTER") || text.includes('"isError":true'))
      throw new Error(`${server.name}: ${text}`);
  }
  return {
    name: server.name,
    bytes,
    tokens: Math.ceil(bytes / BYTES_A_TOKEN),
    first: first.wall,
    next: median(walls),
    list: await cpuOf(server, [list]),
    read: await cpuOf(server, reads),
    page: await cpuOf(server, pages),
  };
}

export async function mcp(): Promise<Outcome> {
  const stage = await openStage();
  const samples: Sample[] = [];
  try {
    let list = "";
    for (const profile of profiles) {
      const server = await startPrewire(profile, stage);
      try {
        samples.push(await sample(server));
        if (profile === "per-model") list = (await ask(server, message("tools/list", {}))).text;
        const within = {
          ...server,
          name: `${server.name}, in a session`,
          headers: await session(server.port),
        };
        samples.push(await sample(within));
      } finally {
        await server.process.stop();
        rmSync(join(workFolder, "apps", `mcp-${profile}`), { recursive: true, force: true });
      }
    }
    const sdk = await startSdk(list, stage);
    try {
      samples.push(await sample(sdk));
      const headers = await session(sdk.port, { "X-Begin": "session" });
      samples.push(await sample({ ...sdk, name: "SDK's registerTool, in a session", headers }));
    } finally {
      await sdk.process.stop();
    }
  } finally {
    await stage.close();
  }
  return outcome(samples);
}

function outcome(samples: readonly Sample[]): Outcome {
  return {
    title: "MCP",
    about:
      `An application of ${MODELS} models (1,200 operations) over Streamable HTTP on PostgreSQL 18: the list of its tools, and calls of one, ${CONNECTIONS} at once. ` +
      "CPU is the server's, for each answer. Tokens are bytes divided by four. The SDK's server registers the tools of the per-model profile; without a session it has to do so for each request.",
    tables: [
      {
        head: [
          "",
          "list, bytes",
          "tokens",
          "first, ms",
          "next, ms",
          "list, CPU ms",
          "read a row, CPU ms",
          "list 20, CPU ms",
        ],
        rows: samples.map(({ name, bytes, tokens, first, next, list, read, page }) => [
          name,
          bytes,
          tokens,
          first,
          next,
          list,
          read,
          page,
        ]),
      },
    ],
    figures: samples,
  };
}
