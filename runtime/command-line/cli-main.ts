/** The command line of a built application, apart from its server: a start loads neither Fastify nor the MCP SDK. */
import { cli } from "./cli.js";
import { runInProcess } from "./process.js";
import type { Program } from "./program.js";

/** `main` runs the words behind `cli`. */
export function createCli(program: Program): { readonly main: () => Promise<void> } {
  const run = cli(async () => program);
  return { main: () => runInProcess((args, io) => run(args.slice(1), io)) };
}
