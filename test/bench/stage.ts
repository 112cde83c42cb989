/** What the benches of running servers share: a PostgreSQL with tickets in it, and servers built for so many models. */
import { existsSync } from "node:fs";
import { startPostgres } from "../support/postgres-server.js";
import { folderOf, writeApplication } from "./application.js";
import { bundleByHand } from "./by-hand.js";
import { prewire } from "./command.js";
import { type Cores, separateCores } from "./cores.js";
import { workFolder } from "./places.js";
import { schemaOf } from "./schema-of.js";
import type { ServerOptions } from "./server-process.js";
import { fillTickets } from "./tickets.js";

export interface Stage {
  readonly databaseUrl: string;
  readonly cores: Cores;
  close(): Promise<void>;
}

/**
 * Everything but the servers shares a core from now on.
 *
 * @param applicationFolder the built application whose tables there are: the one of a single model, unless it is said
 */
export async function openStage(applicationFolder?: string): Promise<Stage> {
  const application = applicationFolder ?? (await builtApplication(1));
  const cores = separateCores();
  const postgres = await startPostgres(18);
  await prewire(application, ["migrate", "--database-url", postgres.url]);
  await fillTickets(postgres.url);
  const close = async (): Promise<void> => {
    await postgres.stop();
    cores.release();
  };
  return { databaseUrl: postgres.url, cores, close };
}

/** The folder of an application that is generated and built; one that stands from the last time is built again. */
export async function builtApplication(models: number): Promise<string> {
  const folder = folderOf(`models-${models}`);
  if (!existsSync(`${folder}/generated`)) writeApplication(folder, schemaOf(models));
  await prewire(folder, ["generate"]);
  await prewire(folder, ["build"]);
  return folder;
}

/** How one contender is started. */
export interface Contender {
  readonly name: string;
  options(stage: Stage, port: number): ServerOptions;
}

export async function prewireContender(models: number, more: readonly string[] = []): Promise<Contender> {
  const folder = await builtApplication(models);
  return contender(`Prewire, ${plural(models)}`, folder, [...more, `${folder}/dist/server.mjs`]);
}

export async function byHandContender(models: number): Promise<Contender> {
  const bundle = await bundleByHand(models);
  return contender(`by hand, ${plural(models)}`, workFolder, [bundle]);
}

/** Any script that listens on `PORT` and uses `DATABASE_URL`. */
export function contender(name: string, cwd: string, args: readonly string[]): Contender {
  return {
    name,
    options: (stage, port) => ({
      command: stage.cores.onServerCore(args),
      cwd,
      port,
      env: { DATABASE_URL: stage.databaseUrl },
    }),
  };
}

function plural(models: number): string {
  return models === 1 ? "1 model" : `${models.toLocaleString("en")} models`;
}
