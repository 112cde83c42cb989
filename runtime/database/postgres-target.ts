import { OperationError } from "../errors.js";

/** What a URL says about a server and how to speak to it. */
export interface Target {
  /** The URL for `pg`, which reads host, credentials and TLS from it (libpq's parameters, PostgreSQL manual 32.1.2). */
  readonly connectionString: string;
  /** `sslmode=prefer`: a server without TLS is spoken to in the clear. */
  readonly fallback: string | undefined;
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
  const fallback = tls(parsed);
  return { ...target, connectionString: parsed.href, fallback };
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
