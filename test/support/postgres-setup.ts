import type { TestProject } from "vitest/node";
import { pgliteImage } from "./pglite-image.js";
import { type PostgresServer, startPostgres } from "./postgres-server.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Maintenance databases of the servers that run beside the tests. */
    postgres18: string;
    postgres15: string;
    /** A file from which PGlite opens an empty database fast. */
    pgliteImage: string;
  }
}

/** Starts one server of each version for the whole run; tests find them by `inject`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.allSettled([startPostgres(18), startPostgres(15)]);
  const servers = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const teardown = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const failure = started.find((each) => each.status === "rejected");
  if (failure !== undefined) {
    await teardown();
    throw failure.reason;
  }
  const [postgres18, postgres15] = servers as [PostgresServer, PostgresServer];
  project.provide("postgres18", postgres18.url);
  project.provide("postgres15", postgres15.url);
  project.provide("pgliteImage", await pgliteImage());
  return teardown;
}
