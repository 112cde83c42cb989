#!/usr/bin/env node
/** `prewire`: finds the command, loads only that, and runs it. */
import module from "node:module";
import { columns } from "../runtime/command-line/flags.js";
import { runInProcess } from "../runtime/command-line/process.js";
import { nearest } from "../runtime/nearest.js";
import { CommandError, type Io, type Run } from "./commands/io.js";

// From Node 22 on. What a command loads (the parser most of all) is compiled once, and not at every start.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown }; // Node 20's types lack it
enableCompileCache?.();

interface Entry {
  readonly about: string;
  readonly load: () => Promise<{ readonly run: Run }>;
}

const commands: Readonly<Record<string, Entry>> = {
  init: { about: "start an application in this folder", load: () => import("./commands/init.js") },
  generate: { about: "write generated/ from schema/", load: () => import("./commands/generate.js") },
  build: { about: "bundle the server into dist/", load: () => import("./commands/build.js") },
  migrate: {
    about: "create and extend the tables of the database",
    load: () => import("./commands/migrate.js"),
  },
  seed: { about: "run schema/seed.ts", load: () => import("./commands/seed.js") },
  purge: {
    about: "delete for good what was deleted long ago",
    load: () => import("./commands/purge.js"),
  },
  serve: { about: "serve what build made", load: () => import("./commands/serve.js") },
  dev: { about: "generate, build and serve, again on every change", load: () => import("./commands/dev.js") },
  mcp: {
    about: "speak MCP over standard input and output",
    load: () => import("./commands/mcp.js"),
  },
  cli: { about: "work with the application's rows", load: () => import("./commands/cli.js") },
};

const HELP = `Usage: prewire <command> [options]

Commands:
${columns(Object.entries(commands).map(([name, { about }]) => [name, about] as const))}

prewire <command> --help explains one. prewire --version prints the version.`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    io.out(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    const { ownPackage } = await import("./commands/package.js");
    io.out(ownPackage().version);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    const meant = nearest(name, Object.keys(commands));
    throw new CommandError(
      `there is no command "${name}". ${meant === null ? "See prewire --help." : `Did you mean "${meant}"?`}`,
      2,
    );
  }
  const { run: command } = await entry.load();
  return command(rest, io);
}

await runInProcess(run);
