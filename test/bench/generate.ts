/** Generating a large application: from nothing, after one edit, and again. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, writeApplication } from "./application.js";
import { prewire, type Usage } from "./command.js";
import { median, type Outcome } from "./measure.js";
import { schemaOf, withFieldAdded } from "./schema-of.js";

const COLD_ROUNDS = 2;
const ROUNDS = 5;

interface Step {
  readonly name: string;
  readonly targetSeconds: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

export async function generate(): Promise<Outcome> {
  const folder = writeApplication(folderOf("generate-1000"), schemaOf(1000));
  const cold: Usage[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    rmSync(join(folder, "generated"), { recursive: true, force: true });
    cold.push(await prewire(folder, ["generate"]));
  }
  const edited = join(folder, "schema/ticket.ts");
  const original = readFileSync(edited, "utf8");
  const changed: Usage[] = [];
  const unchanged: Usage[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    writeFileSync(edited, withFieldAdded(original, `round${round}`));
    changed.push(await prewire(folder, ["generate"]));
    unchanged.push(await prewire(folder, ["generate"]));
  }
  const steps = [
    step("from nothing", 10, cold),
    step("one model changed", 1.5, changed),
    step("nothing changed", 0.3, unchanged),
  ];
  return {
    title: "Generating 1,000 models",
    about:
      "`prewire generate` in an application of 1,000 models, each in a file of its own, as a command: Node's start included. Memory stays below 700 MiB.",
    tables: [
      {
        head: ["", "wall, s", "target, s", "CPU, s", "peak memory, MiB"],
        rows: steps.map(({ name, wall, targetSeconds, cpu, peak }) => [
          name,
          wall,
          `≤ ${targetSeconds}`,
          cpu,
          Math.round(peak),
        ]),
      },
    ],
    figures: steps,
  };
}

function step(name: string, targetSeconds: number, runs: readonly Usage[]): Step {
  return {
    name,
    targetSeconds,
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}
