/** Trying again what is safe to try again. */
import { ConnectionError, PrewireError } from "./errors.js";

/** Milliseconds: the first wait is up to `FIRST`, each further one up to twice the last, never more than `LONGEST`. */
const FIRST = 100;
const LONGEST = 2_000;
/** A server that asks for a longer wait than this (seconds) is not waited for: the caller decides. */
const PATIENCE = 20;

const transient: ReadonlySet<string> = new Set([
  "rate_limited",
  "overloaded",
  "database_unavailable",
  "timeout",
  // Of a write with an idempotency key: the first attempt's answer is on its way.
  "in_flight",
]);

/**
 * Runs `attempt` until it answers, fails for good, or has been tried `retries` times more. A wait ends at once when
 * the signal aborts.
 */
export async function withRetries<T>(
  retries: number,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= retries || !isTransient(error)) throw error;
      await pause(waitOf(error, tried), signal);
    }
  }
}

function isTransient(error: unknown): error is PrewireError {
  if (!(error instanceof PrewireError) || (error.retryAfter ?? 0) > PATIENCE) return false;
  return error instanceof ConnectionError ? isGateway(error.status) : transient.has(error.code);
}

/** No answer at all, or one by a proxy in front of a server that is busy or gone. */
function isGateway(status: number): boolean {
  return status === 0 || status === 429 || (status >= 502 && status <= 504);
}

/** Full jitter: clients that failed together do not return together. */
function waitOf(error: PrewireError, tried: number): number {
  const backOff = Math.random() * Math.min(LONGEST, FIRST * 2 ** tried);
  return (error.retryAfter ?? 0) * 1000 + backOff;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
