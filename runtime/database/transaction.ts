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
  const shared: Shared = { lease, ended: undefined, savepoints: 0 };
  try {
    // Its answer is awaited: were it refused, statements sent behind it would each commit on its own.
    await session.command(begin(options), lease.deadline(undefined));
    const value = await limited(shared, body, options?.timeout ?? defaultTimeout);
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
    return await Promise.race([body(new Scope(shared)), limit]);
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
    const { lease } = this.#shared;
    return lease.session.run(statement, parameters, lease.deadline(options?.timeout), options?.sink);
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
    await lease.session.command(`savepoint ${name}`, lease.deadline(undefined));
    try {
      const value = await body(scope);
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
