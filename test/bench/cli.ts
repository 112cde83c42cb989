/** The command line: CPU time of whole processes, beside one of Node's that does nothing. */
import { join } from "node:path";
import { packageFolder } from "./places.js";
import { runNode } from "./command.js";
import { median, type Outcome } from "./measure.js";
import { builtApplication, openStage } from "./stage.js";
import { startServer } from "./server-process.js";
import { ticketId } from "./tickets.js";

const ROUNDS = 15;
const MODELS = [10, 100] as const;
const PORT = 18_390;

interface Call {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
}

export async function cli(): Promise<Outcome> {
  const folders = new Map<number, string>();
  for (const models of MODELS) folders.set(models, await builtApplication(models));
  const [few = "", many = ""] = MODELS.map((models) => folders.get(models));
  const stage = await openStage(many);
  const server = await startServer(
    {
      command: [process.execPath, `${few}/dist/server.mjs`],
      cwd: few,
      env: { DATABASE_URL: stage.databaseUrl, PORT: String(PORT), MCP_PORT: "0" },
      port: PORT,
    },
    `/api/tickets/${ticketId(7)}`,
  );
  try {
    const calls = callsOf(few, many);
    const env = { DATABASE_URL: stage.databaseUrl };
    const runs = new Map(calls.map((call) => [call, [] as { cpu: number; wall: number }[]]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const call of calls) {
        const { cpu, wall } = await runNode(call.folder, call.args, env);
        runs.get(call)?.push({ cpu: cpu * 1000, wall: wall * 1000 });
      }
    }
    return outcome(runs);
  } finally {
    await server.stop();
    await stage.close();
  }
}

function callsOf(few: string, many: string): readonly Call[] {
  const built = (name: string, folder: string, args: readonly string[]): Call => ({
    name,
    folder,
    args: ["dist/server.mjs", "cli", ...args],
  });
  const read = ["ticket", "read", ticketId(7), "--json"];
  const tool = join(packageFolder, "build/generator/main.js");
  return [
    { name: "node -e 0", folder: few, args: ["-e", "0"] },
    built("--help, 10 models", few, ["--help"]),
    built("--help, 100 models", many, ["--help"]),
    built("ticket create --help", many, ["ticket", "create", "--help"]),
    built("ticket read, on PostgreSQL", many, read),
    built("ticket list of 100, on PostgreSQL", many, ["ticket", "list", "--limit", "100", "--jsonl"]),
    built("ticket export of 2000 as CSV, on PostgreSQL", many, ["ticket", "export", "--format", "csv"]),
    built("ticket read, through a server", many, [...read, "--url", `http://127.0.0.1:${PORT}`]),
    { name: "ticket read by prewire cli, from the sources", folder: many, args: [tool, "cli", ...read] },
  ];
}

function outcome(
  runs: ReadonlyMap<Call, readonly { readonly cpu: number; readonly wall: number }[]>,
): Outcome {
  const figures = [...runs].map(([{ name }, each]) => ({
    name,
    cpu: median(each.map(({ cpu }) => cpu)),
    wall: median(each.map(({ wall }) => wall)),
  }));
  const nothing = figures[0]?.cpu ?? Number.NaN;
  return {
    title: "Command line",
    about:
      "Whole processes, from spawn to exit: CPU of all threads of the process, beside a Node that does nothing. The command line is that of a built application (`node dist/server.mjs cli …`) with 100 models; `prewire cli` bundles the sources first, in a process of esbuild's whose time is in the wall's only.",
    tables: [
      {
        head: ["call", "CPU, ms", "node -e 0 = 1", "wall, ms"],
        rows: figures.map(({ name, cpu, wall }) => [name, cpu, (cpu / nothing).toFixed(2), wall]),
      },
    ],
    figures,
  };
}
