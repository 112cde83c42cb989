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

/** Types the configuration; it is checked when the server starts. */
export function defineConfig(config: Config): Config {
  return config;
}
