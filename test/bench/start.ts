/** Start-up: from spawn to the first 200 of a read by id, on PostgreSQL. */
import { type Counts, countsOf, startCounted } from "./counted-server.js";
import { median, type Outcome } from "./measure.js";
import { type FirstAnswer, type ServerOptions, startServer } from "./server-process.js";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { serverNodeVersion, workFolder } from "./places.js";
import { byHandContender, type Contender, openStage, prewireContender, type Stage } from "./stage.js";
import { ticketId } from "./tickets.js";

const ROUNDS = 5;
/** A thousand models by hand take many seconds each time. */
const SLOW_ROUNDS = 1;
/** Node 22 and later. */
const HAS_COMPILE_CACHE = /^v(2[2-9]|[3-9]\d)/;
const PATH = `/api/tickets/${ticketId(7)}`;

export async function start(): Promise<Outcome> {
  const contenders: { contender: Contender; rounds: number }[] = [];
  for (const models of [1, 10, 100, 1000])
    contenders.push({ contender: await prewireContender(models), rounds: ROUNDS });
  for (const models of [1, 10, 100])
    contenders.push({ contender: await byHandContender(models), rounds: ROUNDS });
  contenders.push({ contender: await byHandContender(1000), rounds: SLOW_ROUNDS });
  const stage = await openStage();
  const cache = mkdtempSync(join(workFolder, "compile-cache-"));
  try {
    if (HAS_COMPILE_CACHE.test(serverNodeVersion())) {
      for (const { contender } of contenders.filter(({ rounds }) => rounds === ROUNDS)) {
        const cached = withCache(contender, cache);
        contenders.push({ contender: cached, rounds: ROUNDS });
        // The first start writes the cache when it ends.
        await startOnce(cached.options(stage, 18_340));
      }
    }
    const runs = new Map<Contender, FirstAnswer[]>(contenders.map(({ contender }) => [contender, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { contender, rounds } of contenders) {
        if (round < rounds)
          runs.get(contender)?.push(await startOnce(contender.options(stage, 18_300 + round)));
      }
    }
    const counts = new Map<Contender, Counts>();
    for (const { contender } of contenders) counts.set(contender, await count(contender, stage));
    return outcome(runs, counts);
  } finally {
    await stage.close();
    rmSync(cache, { recursive: true, force: true });
  }
}

/** The same with V8's code kept on disk between starts, as Node 22 and later can. */
function withCache(contender: Contender, folder: string): Contender {
  return {
    name: `${contender.name}, compile cache`,
    options: (stage, port) => {
      const options = contender.options(stage, port);
      return { ...options, env: { ...options.env, NODE_COMPILE_CACHE: folder } };
    },
  };
}

async function startOnce(options: ServerOptions): Promise<FirstAnswer> {
  const server = await startServer(options, PATH);
  await server.stop();
  return server.first;
}

/** A start of its own, with the counters in it: what was loaded until the first answer. */
async function count(contender: Contender, stage: Stage): Promise<Counts> {
  const { command, cwd, env } = contender.options(stage, 0);
  const script = command.find((word) => /\.m?js$/.test(word)) ?? "";
  const server = await startCounted(script, { cwd, env, port: 18_350 });
  try {
    await server.firstAnswer(PATH);
    return countsOf(await server.loaded());
  } finally {
    await server.stop();
  }
}

function outcome(
  runs: ReadonlyMap<Contender, readonly FirstAnswer[]>,
  counts: ReadonlyMap<Contender, Counts>,
): Outcome {
  const figures = [...runs].map(([contender, answers]) => ({
    name: contender.name,
    cpu: median(answers.map((answer) => answer.cpu)),
    wall: median(answers.map((answer) => answer.wall)),
    runs: answers.length,
    ...(counts.get(contender) ?? { modules: Number.NaN, files: Number.NaN, source: Number.NaN }),
  }));
  const base = figures.find(({ name }) => name === "by hand, 1 model");
  return {
    title: "Start to the first answer",
    about:
      "From spawning the process to the first 200 of a read by id on PostgreSQL 18. Both are bundled. By hand, every model has five routes of its own. " +
      "Modules and files are those that the process compiles and opens until that answer, Node's own modules left out.",
    tables: [
      {
        head: [
          "server",
          "CPU, ms",
          "by hand, 1 model = 1",
          "wall, ms",
          "modules",
          "files opened",
          "source, KiB",
        ],
        rows: figures.map((each) => [
          each.name,
          each.cpu,
          (each.cpu / (base?.cpu ?? Number.NaN)).toFixed(2),
          each.wall,
          each.modules,
          each.files,
          Math.round(each.source / 1024),
        ]),
      },
    ],
    figures,
  };
}
