import {
  type Parameter,
  type QueryOptions,
  type Result,
  SqlError,
  type Statement,
  TimeoutError,
  type Transaction,
  type TransactionOptions,
  TransactionEndedError,
} from "./port.js";
import type { Session } from "./session.js";

/** A session that nobody else uses until it is released. */
export interface Lease {
  readonly session: Session;
  /** The point in time on the driver's clock at which a statement with this limit must end. */
  deadline(timeout: number | undefined): number;
  /** Ends what runs on the session now; its statements are refused or the session fails. */
  interrupt(): void;
  release(): void;
}

const defaultTimeout = 5000;

/**
 * Runs `body` between BEGIN and COMMIT on a leased session, which it releases.
 * @throws what `body` throws · {TimeoutError} past the limit · {SqlError} 25P02 when `body` resolved although a statement
 *   in it had failed: such a transaction cannot be committed
 */
export async function transact<T>(
  lease: Lease,
  body: (tx: Transaction) => Promise<T>,
  options: TransactionOptions | undefined,
): Promise<T> {
  const { session } = lease;
  const shared: Shared = { lease, begun: undefined, ended: undefined, savepoints: 0 };
  try {
    const begun = session.command(begin(options), lease.deadline(undefined));
    // Its answer is awaited: were it refused, statements sent behind it would each commit on its own.
    if (options?.eager !== true) await begun;
    else shared.begun = begun.then(() => (shared.begun = undefined));
    shared.begun?.catch(ignore);
    const value = await limited(shared, body, options?.timeout ?? defaultTimeout);
    await shared.begun;
    shared.ended = new TransactionEndedError();
    await commit(lease);
    return value;
  } catch (error) {
    shared.ended ??= new TransactionEndedError();
    if (session.load > 0) lease.interrupt();
    await session.command("rollback", lease.deadline(undefined)).catch(ignore);
    throw error;
  } finally {
    lease.release();
  }
}

function begin({ isolation, readOnly }: TransactionOptions = {}): string {
  return `begin isolation level ${isolation ?? "read committed"}${readOnly === true ? " read only" : ""}`;
}

async function limited<T>(
  shared: Shared,
  body: (tx: Transaction) => Promise<T>,
  timeout: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new TimeoutError(`The transaction took longer than ${timeout} ms and was rolled back.`);
      shared.ended = error;
      reject(error);
    }, timeout);
    timer.unref();
  });
  try {
    const scope = new Scope(shared);
    const whole = async (): Promise<T> => {
      const value = await body(scope);
      await scope.settled();
      return value;
    };
    return await Promise.race([whole(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** COMMIT of a failed transaction is no error in PostgreSQL: it rolls back and says so in its tag. */
async function commit(lease: Lease): Promise<void> {
  const tag = await lease.session.command("commit", lease.deadline(undefined));
  if (tag === "C") return;
  throw new SqlError("The transaction was rolled back, since a statement in it had failed.", {
    sqlState: "25P02",
  });
}

interface Shared {
  readonly lease: Lease;
  /** Until BEGIN is answered, where statements may be sent before; rejects where it is refused. */
  begun: Promise<undefined> | undefined;
  /** Why the transaction takes no more statements. */
  ended: Error | undefined;
  savepoints: number;
}

/** The transaction itself or a savepoint in it. While a savepoint within is open, what is asked of the outer one waits. */
class Scope implements Transaction {
  readonly #shared: Shared;
  #ended = false;
  /** Settles, without error, when the last savepoint asked for is closed. */
  #inner: Promise<void> | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  async query(
    statement: Statement,
    parameters: readonly Parameter[],
    options?: QueryOptions,
  ): Promise<Result> {
    while (this.#inner !== undefined) await this.#inner;
    this.#check();
    const { lease, begun } = this.#shared;
    const result = lease.session.run(statement, parameters, lease.deadline(options?.timeout), options?.sink);
    if (begun === undefined) return result;
    try {
      return await result;
    } finally {
      await begun;
    }
  }

  /** Whatever has been asked for is sent: what has not been waited for runs before the end all the same. */
  async settled(): Promise<void> {
    // Queries that wait for a savepoint have asked before, so that they go on before this does.
    while (this.#inner !== undefined) await this.#inner;
  }

  async transaction<T>(body: (tx: Transaction) => Promise<T>): Promise<T> {
    while (this.#inner !== undefined) await this.#inner;
    this.#check();
    const result = this.#savepoint(body);
    const inner = result.then(ignore, ignore).then(() => {
      this.#inner = undefined;
    });
    this.#inner = inner;
    return result;
  }

  async #savepoint<T>(body: (tx: Transaction) => Promise<T>): Promise<T> {
    const { lease } = this.#shared;
    const name = `prewire_${++this.#shared.savepoints}`;
    const scope = new Scope(this.#shared);
    await this.#shared.begun;
    await lease.session.command(`savepoint ${name}`, lease.deadline(undefined));
    try {
      const value = await body(scope);
      await scope.settled();
      scope.#ended = true;
      await lease.session.command(`release savepoint ${name}`, lease.deadline(undefined));
      return value;
    } catch (error) {
      scope.#ended = true;
      if (this.#shared.ended === undefined) {
        const undo = `rollback to savepoint ${name}; release savepoint ${name}`;
        await lease.session.command(undo, lease.deadline(undefined)).catch(ignore);
      }
      throw error;
    }
  }

  #check(): void {
    if (this.#shared.ended !== undefined) throw this.#shared.ended;
    if (this.#ended) throw new TransactionEndedError();
  }
}

function ignore(): void {}
