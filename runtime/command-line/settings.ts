/** What a command runs with: a flag stands above the environment, that above `prewire.config.ts`, that above the default. */
import type { Config } from "../config.js";
import { OperationError } from "../errors.js";
import { nearest } from "../nearest.js";
import { principalOf } from "../principal.js";
import { portOf } from "./flags.js";
import { isOrigin } from "../nexus/cors.js";
import { CommandError, type Io } from "./io.js";
import { complainOfMcp } from "./mcp-settings.js";

interface Key {
  readonly holds: (value: unknown) => boolean;
  readonly what: string;
}

const keys: Readonly<Record<keyof Config, Key>> = {
  port: {
    holds: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
    what: "a port between 0 and 65535",
  },
  host: { holds: (value) => typeof value === "string" && value !== "", what: "a host name or address" },
  databaseUrl: { holds: (value) => typeof value === "string" && value !== "", what: "a URL" },
  bodyLimit: {
    holds: (value) => Number.isSafeInteger(value) && Number(value) > 0,
    what: "a whole number of bytes above 0",
  },
  cors: {
    holds: (value) =>
      Array.isArray(value) && value.every((each) => typeof each === "string" && isOrigin(each)),
    what: `a list of origins: ["https://app.example.com"], or ["*"]`,
  },
  anonymous: { holds: (value) => typeof value === "boolean", what: "true or false" },
  authenticate: { holds: (value) => typeof value === "function", what: "a function of the request" },
  // Complained of by itself.
  mcp: { holds: () => true, what: "" },
  developmentPrincipal: {
    holds: isPrincipal,
    what: `a principal: { id: "…", roles: ["…"], tenant: "…" }, or tenant: null`,
  },
};

function isPrincipal(value: unknown): boolean {
  try {
    return principalOf(value) !== undefined;
  } catch (error) {
    if (error instanceof OperationError) return false;
    throw error;
  }
}

/** @throws {CommandError} exit 2: an unknown key, or a value that is not what its key holds; all complaints at once */
export function readConfig(value: unknown): Config {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new CommandError("prewire.config.ts must export defineConfig({ … }) as its default.", 2);
  }
  const complaints = Object.entries(value).flatMap(([name, held]) =>
    name === "mcp" ? complainOfMcp(held) : complain(name, held),
  );
  if (complaints.length > 0) throw new CommandError(`prewire.config.ts: ${complaints.join(" ")}`, 2);
  return value;
}

function complain(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  const key: Key | undefined = Object.hasOwn(keys, name) ? keys[name as keyof Config] : undefined;
  if (key !== undefined) return key.holds(value) ? [] : [`"${name}" must be ${key.what}.`];
  const meant = nearest(name, Object.keys(keys));
  return [`there is no key "${name}".${meant === null ? "" : ` Did you mean "${meant}"?`}`];
}

/** Where the database is; undefined is the embedded one in its usual folder. */
export function databaseUrlOf(flag: string | undefined, io: Io, config: Config): string | undefined {
  return flag ?? (io.env["DATABASE_URL"] || undefined) ?? config.databaseUrl;
}

/**
 * Whose web pages may use the API.
 * @throws {CommandError} exit 2: not an origin
 */
export function corsOf(flag: string | undefined, config: Config): readonly string[] {
  if (flag === undefined) return config.cors ?? [];
  const origins = flag.split(",").map((origin) => origin.trim());
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw new CommandError(
    `--cors takes origins such as https://app.example.com, separated by commas, or *; not ${JSON.stringify(wrong)}.`,
    2,
  );
}

/**
 * How many bytes a body may have; undefined where nobody says.
 * @throws {CommandError} exit 2: not a number of bytes
 */
export function bodyLimitOf(flag: string | undefined, config: Config): number | undefined {
  if (flag === undefined) return config.bodyLimit;
  const limit = /^[1-9]\d{0,11}$/.test(flag) ? Number(flag) : undefined;
  if (limit !== undefined) return limit;
  throw new CommandError(
    `--body-limit takes a whole number of bytes above 0, not ${JSON.stringify(flag)}.`,
    2,
  );
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Where to listen.
 * @throws {CommandError} exit 2: not a port; an address beyond this machine although callers need no credentials
 */
export function addressOf(
  flags: { readonly port?: string; readonly host?: string },
  io: Io,
  config: Config,
): Address {
  const { PORT, HOST } = io.env;
  const host = flags.host ?? (HOST || undefined) ?? config.host ?? "127.0.0.1";
  const refusal = isLoopback(host) ? null : refusalBeyond(host, config);
  if (refusal !== null) throw new CommandError(refusal, 2);
  return { host, port: portFrom(flags.port, PORT, config.port) };
}

/** Why the server does not listen beyond this machine; null where it does. */
function refusalBeyond(host: string, config: Config): string | null {
  if (config.developmentPrincipal !== undefined) {
    return `prewire.config.ts has a developmentPrincipal, so the server listens on this machine only, not on ${host}.`;
  }
  if (config.anonymous === true || config.authenticate !== undefined) return null;
  return `every caller is anonymous, so the server listens on this machine only, not on ${host}. Where that is meant, set anonymous: true in prewire.config.ts; otherwise give it authenticate.`;
}

function portFrom(flag: string | undefined, env: string | undefined, config: number | undefined): number {
  if (flag !== undefined) return portOf(flag, "--port");
  if (env !== undefined && env !== "") return portOf(env, "PORT");
  return config ?? 8000;
}

/** Names and addresses that only this machine reaches (RFC 6890, RFC 6761). */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
