/** `prewire/config`: what `prewire.config.ts` says about how the application is served. */

export interface Config {
  /** The TCP port; 8000 where nobody says otherwise. `--port` and `PORT` stand above it. */
  readonly port?: number;
  /** The address to listen on; 127.0.0.1 where nobody says otherwise. `--host` and `HOST` stand above it. */
  readonly host?: string;
  /** `postgres://…`, or `memory:`. `--database-url` and `DATABASE_URL` stand above it. The embedded database in `.prewire/data` where nobody says. */
  readonly databaseUrl?: string;
  /** How many bytes the body of a request may have; 1 MiB where nobody says otherwise. */
  readonly bodyLimit?: number;
  /** Callers without credentials may come from beyond this machine. */
  readonly anonymous?: boolean;
}

/** Types the configuration; it is checked when the server starts. */
export function defineConfig(config: Config): Config {
  return config;
}
