/** `mcp`: the application's rows for a program that speaks MCP over standard input and output. */
import { command } from "./flags.js";
import { localPrincipal } from "./callers.js";
import { openProgramDatabase, servedAt } from "./database.js";
import { CommandError, type Io } from "./io.js";
import { definition, type McpFlags } from "./mcp-flags.js";
import { mcpConfigOf } from "./mcp-settings.js";
import type { LoadProgram, Run } from "./program.js";
import { databaseUrlOf, readConfig } from "./settings.js";

/** Bytes that a line may have where nobody says otherwise: what a bulk operation's body may. */
const LINE_LIMIT = 16 * 1024 * 1024;

export const mcp = (load: LoadProgram): Run =>
  command(definition, async (flags, given) => {
    // Standard output is the protocol's from here on, whatever the application's own code prints.
    const { input, output } = given.streams();
    await speak(load, flags, { ...given, out: given.err }, { input, output });
    return 0;
  });

async function speak(
  load: LoadProgram,
  flags: McpFlags,
  io: Io,
  streams: ReturnType<Io["streams"]>,
): Promise<void> {
  const program = await load();
  const config = readConfig(program.config);
  const principal = localPrincipal(config, io);
  const { resultBytes } = mcpConfigOf(config);
  const stop = io.stop();
  const url = databaseUrlOf(flags["database-url"], io, config);
  const served = await servedAt(url, io);
  if (served !== null) {
    throw new CommandError(
      `the embedded database is in use by the server at ${served}. Speak to its MCP port instead (http://…/mcp), or stop it.`,
      6,
    );
  }
  const [{ createChannel }, { speakStdio }] = await Promise.all([
    import("../nexus/mcp/channel.js"),
    import("../nexus/mcp/stdio.js"),
  ]);
  const database = await openProgramDatabase(program, url, io);
  try {
    if (database.kind === "embedded") {
      const { prepare } = await import("./prepare.js");
      await prepare(program, database, io);
    }
    const definition = await createChannel({ application: program.application, database, resultBytes });
    await speakStdio({ ...streams, definition, principal, lineLimit: config.bodyLimit ?? LINE_LIMIT, stop });
  } finally {
    await database.close();
  }
}
