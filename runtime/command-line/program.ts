/** An application as its commands need it, and the commands of its bundled server. */
import type { Application } from "../dataflow/model.js";
import { CommandError, type Io } from "./io.js";
import { runInProcess, settle } from "./process.js";
import { serve } from "./serve.js";

export interface Program {
  readonly application: Application;
  /** The default export of `prewire.config.ts`; checked where it is used. */
  readonly config?: unknown;
  /** `schema/seed.ts`, where there is one. */
  readonly seed?: () => Promise<SeedModule>;
  /** The embedded database's worker, where it is not beside the module that starts it. */
  readonly worker?: URL;
  /** `openapi.json`, which a server reads when it is asked for it. */
  readonly openApi?: URL;
  /** The folder of the page that documents it; the same holds for its files. */
  readonly docs?: URL;
}

export interface SeedModule {
  /** Makes the first rows. `db` is the application's `Models`; it may run again, and should do nothing then. */
  readonly seed: (db: never) => Promise<void>;
}

/** From a bundle it is there; the tool makes it from the sources when a command needs it. */
export type LoadProgram = () => Promise<Program>;

export type Run = (args: readonly string[], io: Io) => Promise<number>;

/** The commands of `dist/server.mjs`: it serves, unless its first word says otherwise. */
export function createMain(program: Program): { readonly run: Run; readonly main: () => Promise<void> } {
  const load: LoadProgram = async () => program;
  const commands: Readonly<Record<string, () => Promise<Run> | Run>> = {
    serve: () => serve(load),
    migrate: async () => (await import("./migrate.js")).migrate(load),
    seed: async () => (await import("./seed.js")).seed(load),
    purge: async () => (await import("./purge.js")).purge(load),
    mcp: async () => (await import("./mcp.js")).mcp(load),
    cli: async () => (await import("./cli.js")).cli(load),
  };
  const find: Run = async (args, io) => {
    const [first] = args;
    if (first === undefined || first.startsWith("-")) return serve(load)(args, io);
    const make = Object.hasOwn(commands, first) ? commands[first] : undefined;
    if (make === undefined) {
      const names = Object.keys(commands).join(", ");
      throw new CommandError(`there is no command "${first}" here, only ${names}.`, 2);
    }
    return (await make())(args.slice(1), io);
  };
  // Settled here: whoever runs a bundle has other classes of errors than those in it.
  const run: Run = (args, io) => settle(() => find(args, io), io);
  return { run, main: () => runInProcess(run) };
}
