/** An application of 1,000 models, the whole way: each step's time and peak memory. */
import { folderOf, writeApplication } from "./application.js";
import { prewire, type Usage } from "./command.js";
import type { Outcome } from "./measure.js";
import { modelNames, schemaOf } from "./schema-of.js";
import { startServer } from "./server-process.js";
import { startPostgres } from "../support/postgres-server.js";
import { typeCost } from "./types.js";

const MODELS = 1000;

interface Step {
  readonly name: string;
  readonly seconds: number;
  /** MiB */
  readonly peak: number;
}

export async function thousand(): Promise<Outcome> {
  const folder = writeApplication(folderOf("thousand"), schemaOf(MODELS));
  const steps: Step[] = [];
  const add = (name: string, usage: Usage): void =>
    void steps.push({ name, seconds: usage.wall, peak: usage.peak });
  add("generate", await prewire(folder, ["generate"]));
  const { seconds, memory } = await typeCost(folder);
  steps.push({ name: "type-check", seconds, peak: memory });
  add("build", await prewire(folder, ["build"]));
  const postgres = await startPostgres(18);
  try {
    add("migrate an empty database", await prewire(folder, ["migrate", "--database-url", postgres.url]));
    add("migrate again", await prewire(folder, ["migrate", "--database-url", postgres.url]));
    for (const step of await serve(folder, postgres.url)) steps.push(step);
  } finally {
    await postgres.stop();
  }
  return {
    title: "An application of 1,000 models",
    about:
      "Every step as a command of its own, on PostgreSQL 18. The last row is what the server holds after it has answered for all models.",
    tables: [
      {
        head: ["step", "seconds", "peak memory, MiB"],
        rows: steps.map(({ name, seconds: wall, peak }) => [name, wall, Math.round(peak)]),
      },
    ],
    figures: steps,
  };
}

async function serve(folder: string, databaseUrl: string): Promise<readonly Step[]> {
  const port = 18_500;
  const command = [process.execPath, `${folder}/dist/server.mjs`] as const;
  const server = await startServer(
    { command, cwd: folder, port, env: { DATABASE_URL: databaseUrl } },
    "/api/tickets",
  );
  try {
    const first = {
      name: "start to the first answer",
      seconds: server.first.wall / 1000,
      peak: server.memory().peak,
    };
    const begin = performance.now();
    await askEverything(`http://127.0.0.1:${port}`);
    const all = (performance.now() - begin) / 1000;
    return [first, { name: "a list of each of the models", seconds: all, peak: server.memory().peak }];
  } finally {
    await server.stop();
  }
}

/** Finds the paths in the index and asks each for its rows. */
async function askEverything(origin: string): Promise<void> {
  const index = await (await fetch(`${origin}/api`)).text();
  const paths = [...new Set(index.match(/\/api\/[a-z0-9-]+/g))];
  if (paths.length !== modelNames(MODELS).length) throw new Error(`The index has ${paths.length} resources.`);
  for (const path of paths) {
    const answer = await fetch(origin + path);
    const body = await answer.text();
    if (answer.status !== 200 || body !== `{"data":[],"nextCursor":null}`) {
      throw new Error(`${path} answers ${answer.status}: ${body}`);
    }
  }
}
