import { OperationError } from "../errors.js";
import type { Login } from "./postgres-handshake.js";
import { isPrepared } from "./scram.js";

/** What a URL says about a server and how to speak to it. */
export interface Target {
  /** The URL for `pg`, which reads host, credentials and TLS from it (libpq's parameters, PostgreSQL manual 32.1.2). */
  readonly connectionString: string;
  /** `sslmode=prefer`: a server without TLS is spoken to in the clear. */
  readonly fallback: string | undefined;
  /** All that is needed to connect in the clear with a password, where the URL says all of it; others are left to `pg`. */
  readonly login: Login | undefined;
  /** Milliseconds until an attempt to connect is given up. */
  readonly connectTimeout: number;
  /** Milliseconds until a statement is ended. */
  readonly timeout: number;
  /** Statements that stay prepared per connection; 0 with `prepare=false`. */
  readonly prepared: number;
}

const sslModes = ["disable", "prefer", "require", "verify-ca", "verify-full", "no-verify"];
/** What the driver itself reads. `pg` would send `statement_timeout` at start-up, which PgBouncer refuses. */
const ours = ["connect_timeout", "statement_timeout", "prepare", "pgbouncer"];

/**
 * Reads a `postgres://` URL. Beyond libpq's parameters it knows `statement_timeout` (milliseconds) and `prepare=false`
 * (no named statements, for PgBouncer in transaction mode; `pgbouncer=true` means the same).
 * @throws {OperationError} `validation_failed`; the message never holds the URL, since it may hold a password
 */
export function readTarget(url: string, timeout: number | undefined): Target {
  const parsed = parse(url);
  const { searchParams } = parsed;
  const target = {
    connectTimeout: positive(searchParams, "connect_timeout", 10) * 1000,
    timeout: timeout ?? positive(searchParams, "statement_timeout", 30_000),
    prepared: searchParams.get("prepare") === "false" || searchParams.get("pgbouncer") === "true" ? 0 : 500,
  };
  for (const name of ours) searchParams.delete(name);
  const login = loginOf(parsed, target.connectTimeout);
  const fallback = tls(parsed);
  return { ...target, connectionString: parsed.href, fallback, login };
}

/** What a session is told at its start: PgBouncer keeps all of these per client. What else matters is PostgreSQL's default. */
export const sessionSettings = { DateStyle: "ISO", TimeZone: "UTC" };
/** Settings of `pg` and libpq for connections that the URL does not describe alone. */
const environment = ["PGSSLMODE", "PGOPTIONS", "PGAPPNAME", "PGREPLICATION", "PG_FALLBACK_APPLICATION_NAME"];
const plainParameters: ReadonlySet<string> = new Set(["application_name", "sslmode"]);

function loginOf(url: URL, timeout: number): Login | undefined {
  const { hostname, port, pathname, searchParams } = url;
  const [user, password, database] = [url.username, url.password, pathname.slice(1)].map(decoded);
  if (!user || !password || !database || !isPrepared(password) || hostname === "" || hostname.includes("%")) {
    return undefined;
  }
  if ([...searchParams.keys()].some((name) => !plainParameters.has(name))) return undefined;
  if ((searchParams.get("sslmode") ?? "disable") !== "disable") return undefined;
  if (environment.some((name) => process.env[name] !== undefined)) return undefined;
  const name = searchParams.get("application_name");
  return {
    // `URL` keeps the brackets of an IPv6 address.
    address: { host: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? 5432 : Number(port) },
    user,
    password,
    settings: {
      database,
      client_encoding: "UTF8",
      ...sessionSettings,
      ...(name === null ? {} : { application_name: name }),
    },
    timeout,
  };
}

/** Undefined where it is not percent-encoded UTF-8. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    // `new URL` keeps its input in the error.
    throw new OperationError(
      "validation_failed",
      "The database URL cannot be read: is a part of it not percent-encoded?",
    );
  }
}

/** Gives `pg` the modes of libpq's manual, which it has behind a parameter, and answers the URL for `prefer` without TLS. */
function tls(url: URL): string | undefined {
  const { searchParams } = url;
  if (searchParams.get("sslrootcert") === "system") {
    searchParams.delete("sslrootcert");
    if (!searchParams.has("sslmode")) searchParams.set("sslmode", "verify-full");
  }
  const mode = searchParams.get("sslmode");
  if (mode === null) return undefined;
  if (!sslModes.includes(mode)) {
    throw new OperationError(
      "validation_failed",
      `The database URL has an unknown sslmode; it is one of ${sslModes.join(", ")}.`,
    );
  }
  if (mode === "verify-ca" && !searchParams.has("sslrootcert")) {
    throw new OperationError(
      "validation_failed",
      "In the database URL, sslmode=verify-ca needs sslrootcert.",
    );
  }
  if (mode === "no-verify") return undefined;
  searchParams.set("uselibpqcompat", "true");
  if (mode !== "prefer") return undefined;
  const plain = new URL(url);
  plain.searchParams.set("sslmode", "disable");
  return plain.href;
}

function positive(searchParams: URLSearchParams, name: string, otherwise: number): number {
  const text = searchParams.get(name);
  if (text === null) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new OperationError(
    "validation_failed",
    `In the database URL, ${name} is not a positive whole number.`,
  );
}
