import { setTimeout } from "node:timers/promises";
import type { Entry } from "./entry.js";
import {
  type Database,
  type Parameter,
  type QueryOptions,
  type Result,
  type SqlError,
  type Statement,
  type Transaction,
  type TransactionOptions,
} from "./port.js";
import { Connection } from "./postgres-connection.js";
import { Pool } from "./postgres-pool.js";
import { readTarget, type Target } from "./postgres-target.js";
import { closed, connectionLost } from "./reasons.js";
import type { Session, SessionOwner } from "./session.js";
import { Sweep } from "./sweep.js";
import { transact } from "./transaction.js";

export interface PostgresOptions {
  /** Milliseconds until a statement is ended, where it says nothing itself; 30,000 or the URL's `statement_timeout`. */
  readonly timeout?: number | undefined;
}

/** Pipelines that take statements; while one is held up by a slow statement another may open in its place. */
const maximumPipelines = 4;
/** Milliseconds between attempts to open one more connection when there are others. */
const retryDelay = 1000;
/** Milliseconds that `close` waits for what is in flight. */
const closeLimit = 5000;

/** Opens nothing and sends nothing before the first statement. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  return new Postgres(readTarget(url, options.timeout));
}

/**
 * PostgreSQL over a few pipelined connections. Statements outside a transaction are sent at once, behind others whose
 * answers are still awaited; transactions have connections of their own.
 *
 * A statement that begins with `select` is taken for a read: when the connection is lost, or a slow statement holds up
 * the pipeline before it, it is sent once more elsewhere. A write is never sent twice unless the server has refused it.
 */
class Postgres implements Database, SessionOwner {
  readonly kind = "postgres";
  readonly #target: Target;
  readonly #sweep = new Sweep((now) => this.#watch(now));
  readonly #pool: Pool;
  readonly #lanes: Connection[] = [];
  /** On the clock of the sweep: no further connection is tried before, since the last attempt failed. */
  #patience = 0;
  #closing: Promise<void> | undefined;

  constructor(target: Target) {
    this.#target = target;
    this.#pool = new Pool(target, this.#sweep);
  }

  query(statement: Statement, parameters: readonly Parameter[], options?: QueryOptions): Promise<Result> {
    this.#sweep.wake();
    if (this.#closing !== undefined) return Promise.reject(closed());
    const deadline = this.#sweep.now + (options?.timeout ?? this.#target.timeout);
    return this.#pick().session.run(statement, parameters, deadline, options?.sink);
  }

  async transaction<T>(body: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    if (this.#closing !== undefined) throw closed();
    return transact(await this.#pool.lease(), body, options);
  }

  async script(sql: string): Promise<void> {
    if (this.#closing !== undefined) throw closed();
    const lease = await this.#pool.lease();
    try {
      await lease.session.command(sql);
    } finally {
      lease.release();
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  onFail(session: Session, orphans: readonly Entry[]): void {
    this.#remove(session);
    const waiting = orphans.filter((entry) => !entry.isDetached);
    if (this.#closing === undefined && session.wasOpen) this.#repeat(waiting);
    if (this.#closing === undefined && !session.wasOpen) this.#reroute(waiting);
    const error = session.failed ?? connectionLost();
    for (const entry of waiting) if (!entry.isDetached) entry.reject(error);
  }

  rescue(session: Session, entry: Entry, error: SqlError): boolean {
    // A cancel request that came too late for its own statement has ended this one instead.
    const stray = this.#lane(session)?.retiring === true && entry.deadline > this.#sweep.now;
    if (error.sqlState === "57014" && !stray) return false;
    this.#dispatch(entry.renew("again"));
    return true;
  }

  onIdle(session: Session): void {
    const lane = this.#lane(session);
    if (lane?.retiring !== true) return;
    void this.#retire(lane);
  }

  #lane(session: Session): Connection | undefined {
    return this.#lanes.find((lane) => lane.session === session);
  }

  #remove(session: Session): void {
    const at = this.#lanes.findIndex((lane) => lane.session === session);
    if (at >= 0) this.#lanes.splice(at, 1);
  }

  /** A connection was lost: what only reads is read again, on a new one, since others may be dead and not know it yet. */
  #repeat(orphans: readonly Entry[]): void {
    const reads = orphans.filter((entry) => !entry.again && entry.isRead);
    if (reads.length === 0) return;
    const lane = this.#open();
    for (const entry of reads) lane.session.submit(entry.renew("again"));
  }

  /** There was no connection: nothing was sent, and another that is open can have it all. */
  #reroute(orphans: readonly Entry[]): void {
    this.#patience = this.#sweep.now + retryDelay;
    const other = this.#lanes.find((lane) => lane.session.isOpen && !lane.retiring);
    if (other !== undefined) for (const entry of orphans) other.session.submit(entry.renew("moved"));
  }

  #open(): Connection {
    const lane = new Connection(this.#target, this);
    this.#lanes.push(lane);
    return lane;
  }

  #dispatch(entry: Entry): void {
    this.#sweep.wake();
    this.#pick().session.submit(entry);
  }

  /** The open lane with the least to do; another is opened beside it as soon as there is something to share. */
  #pick(): Connection {
    let best: Connection | undefined;
    let able = 0;
    for (const lane of this.#lanes) {
      if (lane.retiring || lane.isHeldUp) continue;
      able++;
      if (best === undefined || cost(lane) < cost(best)) best = lane;
    }
    if (best !== undefined && best.session.load === 0) return best;
    const mayOpen = this.#lanes.length === 0 || this.#sweep.now >= this.#patience;
    if (mayOpen && able < maximumPipelines && this.#lanes.length < 2 * maximumPipelines) {
      const lane = this.#open();
      best ??= lane;
    }
    return best ?? this.#lanes.reduce((least, lane) => (cost(lane) < cost(least) ? lane : least));
  }

  /** Looks at every limit and at every pipeline that does not move. */
  #watch(now: number): boolean {
    for (const lane of this.#lanes.slice()) {
      lane.sweep(now);
      if (lane.session.load === 0 && this.#lanes.length > maximumPipelines) void this.#retire(lane);
    }
    for (const lane of this.#lanes.slice()) if (lane.isHeldUp) this.#relieve(lane);
    this.#pool.sweep(now);
    // Asked last: what failed may have been sent anew.
    return this.#isBusy || this.#pool.hasIdle;
  }

  get #isBusy(): boolean {
    return this.#pool.isBusy || this.#lanes.some((lane) => lane.session.load > 0);
  }

  /** Runs the reads that wait behind a slow statement elsewhere, if there is a pipeline that moves. */
  #relieve(lane: Connection): void {
    for (let entry = lane.session.head?.next; entry !== undefined; entry = entry.next) {
      if (entry.moved || entry.isDetached || !entry.isRead) continue;
      const other = this.#pick();
      if (other.isHeldUp || other.retiring) return;
      other.session.submit(entry.renew("moved"));
    }
  }

  #retire(lane: Connection): Promise<void> {
    this.#remove(lane.session);
    return lane.end();
  }

  async #close(): Promise<void> {
    const until = performance.now() + closeLimit;
    this.#pool.refuse();
    while (this.#isBusy && performance.now() < until) await setTimeout(5);
    await Promise.all([this.#pool.end(), ...this.#lanes.slice().map((lane) => this.#retire(lane))]);
    this.#sweep.stop();
  }
}

/** One that is not connected yet is the last choice. */
function cost({ session }: Connection): number {
  return session.isOpen ? session.load : session.load + 1_000_000;
}
