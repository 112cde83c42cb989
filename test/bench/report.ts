/** `results/`: a JSON file for each part, and a README made of all of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { markdown, type Outcome } from "./measure.js";
import { benchFolder } from "./places.js";

interface Stored extends Outcome {
  readonly machine: string;
  readonly node: string;
}

/** The parts in the order in which the README shows them. */
export const PARTS = [
  "start",
  "requests",
  "bulk",
  "guarantees",
  "pages",
  "mcp",
  "generate",
  "types",
  "thousand",
] as const;
export type Part = (typeof PARTS)[number];

const results = join(benchFolder, "results");

export async function store(part: Part, outcome: Outcome): Promise<void> {
  mkdirSync(results, { recursive: true });
  const stored: Stored = { ...outcome, machine: machine(), node: process.version };
  writeFileSync(join(results, `${part}.json`), await format(JSON.stringify(stored), { parser: "json" }));
  writeFileSync(join(results, "README.md"), await format(readme(), { parser: "markdown" }));
}

function machine(): string {
  const model = cpus()[0]?.model.replaceAll(/\((R|TM)\)/g, "") ?? "unknown";
  return `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`;
}

function readme(): string {
  const present = readdirSync(results);
  const parts = PARTS.filter((part) => present.includes(`${part}.json`)).map((part) => {
    const {
      title,
      about,
      tables,
      machine: where,
      node,
    } = JSON.parse(readFileSync(join(results, `${part}.json`), "utf8")) as Stored;
    return `## ${title}\n\n${about}\n\n${tables.map(markdown).join("\n\n")}\n\nOn ${where}; Node ${node}. Again: \`npm run bench -- ${part}\`.`;
  });
  return `# Measured

Every table comes from one run of \`npm run bench\`, in which the contenders took turns; figures are medians. CPU is user and
system time of all threads of the server's process, read from the kernel, so that neither the load nor the database counts.
Ratios travel to other machines; milliseconds do not.

"By hand" is a server as an experienced developer writes it for one model: Fastify 5 and pg, a schema on every route, named
statements (\`test/bench/contenders/by-hand\`). It is bundled with the same esbuild options.

${parts.join("\n\n")}
`;
}
