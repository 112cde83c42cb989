/** The command line in this process: words in, exit code and both outputs out. */
import { cli } from "#runtime/command-line/cli.js";
import { settle } from "#runtime/command-line/process.js";
import type { Program } from "#runtime/command-line/program.js";
import type { Application } from "#runtime/dataflow/model.js";
import type { Finished } from "./command.js";
import { testIo } from "./io.js";

export interface CliOptions {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  readonly config?: Program["config"];
}

export type Cli = (
  args: readonly string[],
  input?: string | Buffer,
) => Promise<Pick<Finished, "code" | "stdout" | "stderr">>;

export function cliOn(application: Application, { config, ...options }: CliOptions): Cli {
  const run = cli(async () => ({ application, config }));
  return async (args, input) => {
    const io = testIo({ ...options, ...(input === undefined ? {} : { input }) });
    const code = await settle(() => run(args, io), io);
    return { code, stdout: joined(io.stdout), stderr: joined(io.stderr) };
  };
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
