/** `results/`: a JSON file and a picture for each part, and a README made of all of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { type Chart, chartSvg } from "./chart.js";
import { markdown, type Outcome } from "./measure.js";
import { benchFolder, majorOf, serverNode, serverNodeVersion } from "./places.js";

interface Stored extends Outcome {
  readonly machine: string;
  readonly node: string;
}

/** The parts in the order in which the README shows them. */
export const PARTS = [
  "start",
  "requests",
  "contenders",
  "bulk",
  "guarantees",
  "pages",
  "mcp",
  "cli",
  "generate",
  "types",
  "thousand",
] as const;
export type Part = (typeof PARTS)[number];

const results = join(benchFolder, "results");

/** What is drawn of each part. */
const charts: Readonly<Record<Part, Chart>> = {
  start: { table: 0, column: "by hand, 1 model = 1", target: 0.6, one: "by hand, 1 model" },
  requests: { table: 0, column: "ratio", target: "target", one: "by hand" },
  contenders: { table: 0, column: "median of requests", one: "by hand" },
  bulk: { table: 0, column: "time, by hand = 1", target: 1, one: "by hand" },
  guarantees: { table: 0, column: "ratio", one: "the same without" },
  pages: { table: 0, column: "CPU, µs" },
  mcp: { table: 0, column: "read a row, CPU ms" },
  cli: { table: 0, column: "node -e 0 = 1", one: "node -e 0" },
  generate: { table: 0, column: "wall, s", target: "target, s" },
  types: { table: 0, column: "seconds" },
  thousand: { table: 0, column: "seconds" },
};

/** Results of servers on another Node stand beside the others: `requests-node24.json`. */
export async function store(part: Part, outcome: Outcome): Promise<void> {
  mkdirSync(results, { recursive: true });
  const node = serverNodeVersion();
  const name = serverNode === process.execPath ? part : `${part}-node${majorOf(node)}`;
  const stored: Stored = { ...outcome, machine: machine(), node };
  writeFileSync(join(results, `${name}.json`), await format(JSON.stringify(stored), { parser: "json" }));
  await draw();
}

/** Makes the pictures and the README from what is stored, and nothing else. */
export async function draw(): Promise<void> {
  const sections = PARTS.flatMap((part) => variantsOf(part).map((name) => section(part, name)));
  writeFileSync(join(results, "README.md"), await format(readme(sections), { parser: "markdown" }));
}

function machine(): string {
  const model = cpus()[0]?.model.replaceAll(/\((R|TM)\)/g, "") ?? "unknown";
  // What the process may use just now is one core of them, where a server under test has the other.
  const cores = Math.max(availableParallelism(), cpus().length);
  return `${cores} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, load average ${loadavg()[0]?.toFixed(1)} at the end`;
}

/** `requests`, `requests-node24` */
function variantsOf(part: Part): readonly string[] {
  const stored = readdirSync(results).filter((file) => file.endsWith(".json"));
  const names = stored.map((file) => file.slice(0, -".json".length)).sort();
  return names.filter((name) => name.replace(/-node\d+$/, "") === part);
}

function section(part: Part, name: string): string {
  const {
    title,
    about,
    tables,
    machine: where,
    node,
  } = JSON.parse(readFileSync(join(results, `${name}.json`), "utf8")) as Stored;
  const heading = name === part ? title : `${title}, Node ${majorOf(node)}`;
  writeFileSync(join(results, `${name}.svg`), chartSvg(heading, tables, charts[part]));
  const again = `${name === part ? "" : "PREWIRE_BENCH_NODE=… "}npm run bench -- ${part}`;
  return `## ${heading}\n\n${about}\n\n![${heading}](${name}.svg)\n\n${tables.map(markdown).join("\n\n")}\n\nOn ${where}; Node ${node}. Again: \`${again}\`.`;
}

function readme(sections: readonly string[]): string {
  return `# Measured

Every table comes from one run of \`npm run bench\`, in which the contenders took turns (libraries: one after the other); figures are medians. CPU is user and
system time of all threads of the server's process, read from the kernel, so that neither the load nor the database counts.
Ratios travel to other machines; milliseconds do not. A load average far above 2 says that other work ran beside a bench, so that its figures
are noisy and its requests a second mean nothing.

"By hand" is a server as an experienced developer writes it for one model: Fastify 5 and pg, a schema on every route, named
statements (\`test/bench/contenders/by-hand\`). It is bundled with the same esbuild options.

With \`PREWIRE_BENCH_NODE\`, the path of another Node, the servers of \`start\`, \`requests\` and \`contenders\` run on that one.

${sections.join("\n\n")}
`;
}
