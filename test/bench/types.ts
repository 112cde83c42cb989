/** What generated code costs the compiler: it must grow with the models, not faster. */
import { join } from "node:path";
import { folderOf, writeApplication } from "./application.js";
import { prewire, run } from "./command.js";
import type { Outcome } from "./measure.js";
import { packageFolder } from "./places.js";
import { schemaOf } from "./schema-of.js";

export interface TypeCost {
  readonly models: number;
  readonly seconds: number;
  readonly instantiations: number;
  readonly types: number;
  readonly lines: number;
  /** MiB */
  readonly memory: number;
}

export async function types(): Promise<Outcome> {
  const costs: TypeCost[] = [];
  for (const models of [1, 10, 100, 1000]) {
    const folder = writeApplication(folderOf(`types-${models}`), schemaOf(models));
    await prewire(folder, ["generate"]);
    costs.push({ models, ...(await typeCost(folder)) });
  }
  const [base] = costs;
  return {
    title: "Type-checking generated code",
    about:
      "`tsc --noEmit` (TypeScript 7, one thread) over schema and generated code. Instantiations a model are those beyond what one model needs.",
    tables: [
      {
        head: ["models", "seconds", "instantiations", "a further model", "types", "lines", "memory, MiB"],
        rows: costs.map(({ models, seconds, instantiations, types: all, lines, memory }) => [
          models,
          seconds,
          instantiations,
          models === 1 ? "" : Math.round((instantiations - (base?.instantiations ?? 0)) / (models - 1)),
          all,
          lines,
          Math.round(memory),
        ]),
      },
    ],
    figures: costs,
  };
}

/** @throws {Error} with the compiler's complaints, when it has any */
export async function typeCost(folder: string): Promise<Omit<TypeCost, "models">> {
  const tsc = join(packageFolder, "node_modules/typescript/bin/tsc");
  const args = ["--noEmit", "--extendedDiagnostics", "--singleThreaded", "-p", "."];
  const output = await run(process.execPath, [tsc, ...args], { cwd: folder });
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  return {
    seconds: figure("Total time"),
    instantiations: figure("Instantiations"),
    types: figure("Types"),
    lines: figure("Lines"),
    memory: figure("Memory used") / 1024,
  };
}
