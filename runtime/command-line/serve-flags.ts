/** How `serve` is called; apart from what it does, so that its help loads no server. */
import type { CommandDefinition, FlagValues } from "./flags.js";

const flags = {
  port: { type: "string", value: "NUMBER", about: "the port to listen on; PORT, or 8000" },
  "mcp-port": { type: "string", value: "NUMBER", about: "the port for MCP; MCP_PORT, or 3001" },
  "no-mcp": { type: "boolean", about: "serve no MCP" },
  host: { type: "string", value: "ADDRESS", about: "the address to listen on; HOST, or 127.0.0.1" },
  workers: {
    type: "string",
    value: "NUMBER",
    about: "how many processes serve, or auto: one a core; 1 (not with the embedded database)",
  },
  cors: {
    type: "string",
    value: "ORIGINS",
    about: "whose web pages may use the API, separated by commas, or *",
  },
  "body-limit": {
    type: "string",
    value: "BYTES",
    about: "how much a request may bring; 1 MiB, and 16 MiB for bulk operations",
  },
  "database-url": {
    type: "string",
    value: "URL",
    about: "postgres://… or memory:; DATABASE_URL, or the embedded database in .prewire/data",
  },
} as const;

export const definition: CommandDefinition<typeof flags> = {
  usage: "prewire serve [options]",
  about:
    "Serves the application that prewire build bundled. An embedded database is migrated first, and seeded where it is new; a server's database is left as it is.",
  flags,
};

export type ServeFlags = FlagValues<typeof flags>;
