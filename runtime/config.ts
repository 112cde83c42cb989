/** `prewire/config`: what `prewire.config.ts` says about how the application is served. */
import type { Authenticate } from "./nexus/principals.js";
import type { Principal } from "./principal.js";

export { anonymous, type Principal } from "./principal.js";
export type { Authenticate, AuthenticationRequest } from "./nexus/principals.js";

export interface Config {
  /** The TCP port; 8000 where nobody says otherwise. `--port` and `PORT` stand above it. */
  readonly port?: number;
  /** The address to listen on; 127.0.0.1 where nobody says otherwise. `--host` and `HOST` stand above it. */
  readonly host?: string;
  /** `postgres://…`, or `memory:`. `--database-url` and `DATABASE_URL` stand above it. The embedded database in `.prewire/data` where nobody says. */
  readonly databaseUrl?: string;
  /** How many bytes the body of a request may have; 1 MiB where nobody says otherwise. */
  readonly bodyLimit?: number;
  /**
   * Origins of web pages that may use the API: `https://app.example.com`, or `*` for all; none where nobody says otherwise.
   * `--cors` stands above it.
   */
  readonly cors?: readonly string[];
  /** The MCP channel; false: there is none. */
  readonly mcp?: McpConfig | false;
  /**
   * Says whose a request is, on every channel that has requests; null where it has no credentials, which then is refused
   * unless `anonymous` is true. Without it every caller is `anonymous`.
   */
  readonly authenticate?: Authenticate;
  /** Callers without credentials are let in, as `anonymous`, and may come from beyond this machine. */
  readonly anonymous?: boolean;
  /**
   * Whose callers without credentials are while the application is developed, and the command line's own. With it nothing
   * starts where `NODE_ENV` is `production`, and the server listens on this machine only.
   */
  readonly developmentPrincipal?: Principal;
}

export interface McpConfig {
  /** The TCP port; 3001 where nobody says otherwise. `--mcp-port` and `MCP_PORT` stand above it. */
  readonly port?: number;
  /**
   * How operations become tools: one for each of each model (`per-model`, up to six models where nobody says otherwise), one for
   * each that takes the model's name (`generic`), or three that search, describe and call (`registry`). Read by `prewire generate`,
   * which runs nothing: a literal.
   */
  readonly profile?: "per-model" | "generic" | "registry";
  /** Tokens that the list of tools may cost: above it `prewire generate` fails. A literal, too. */
  readonly budget?: number;
  /** Bytes of JSON that a list answers at most; 64 KiB where nobody says otherwise. */
  readonly resultBytes?: number;
  /** False: no session is kept, so that each request can go to another process; nobody can be asked then. */
  readonly sessions?: boolean;
  /** Names that callers may use for the server (`mcp.example.com`), beside this machine's own where it listens here alone. */
  readonly hosts?: readonly string[];
  /** Origins of web pages that may use it (`https://chat.example.com`). */
  readonly origins?: readonly string[];
}

/** Types the configuration; it is checked when the server starts. */
export function defineConfig(config: Config): Config {
  return config;
}
