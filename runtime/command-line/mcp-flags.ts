/** How `mcp` is called; apart from what it does, so that its help loads no application. */
import type { CommandDefinition, FlagValues } from "./flags.js";

const flags = {
  "database-url": {
    type: "string",
    value: "URL",
    about: "postgres://… or memory:; DATABASE_URL, or the embedded database in .prewire/data",
  },
} as const;

export const definition: CommandDefinition<typeof flags> = {
  usage: "prewire mcp [options]",
  about:
    "Speaks MCP over standard input and output, for a program that starts its tools itself. Over HTTP, prewire serve speaks it at port 3001.",
  flags,
};

export type McpFlags = FlagValues<typeof flags>;
