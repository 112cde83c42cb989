import { resolve as absolute } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Entry } from "./entry.js";
import { acquireLock, type Lock } from "./embedded-lock.js";
import { Thread } from "./embedded-thread.js";
import {
  type Database,
  type Parameter,
  type QueryOptions,
  type Result,
  type SqlError,
  type Statement,
  TimeoutError,
  type Transaction,
  type TransactionOptions,
} from "./port.js";
import { closed, connectionLost, memoryLost, reopened } from "./reasons.js";
import { Session, type SessionOwner } from "./session.js";
import { Sweep } from "./sweep.js";
import { type Lease, transact } from "./transaction.js";

export interface EmbeddedOptions {
  /** Where the database is kept; absent: in memory, gone when it is closed. Created with its parents if missing. */
  readonly folder?: string | undefined;
  /** Milliseconds until a statement is ended, where it says nothing itself; 30,000 where absent. */
  readonly timeout?: number | undefined;
  /** PGlite's extensions beyond PostgreSQL's own; `vector` needs the package `@electric-sql/pglite-pgvector`. */
  readonly extensions?: readonly "vector"[] | undefined;
  /** The worker's script, for a bundle that has it elsewhere than beside this module. */
  readonly worker?: URL | undefined;
  /** An archive made by `writeImage`: a new database is made from it. Absent: from that beside the script, or by initdb. */
  readonly image?: string | undefined;
}

/** Statements that stay prepared; there is but one connection. */
const prepared = 1000;
/** Milliseconds that `close` waits for what is in flight. */
const closeLimit = 5000;

/** Opens nothing before the first statement; that one fails with `LockedError` while another process has the folder open. */
export function openEmbedded(options: EmbeddedOptions): Database {
  return new Embedded(options);
}

/** What waits for its turn: a statement, or somebody who wants the connection alone. */
type Waiting = Entry | { readonly lend: (lease: Lease) => void; readonly reject: (error: Error) => void };

/**
 * PostgreSQL within the process: PGlite in a thread. There is one connection. Statements are pipelined on it; a
 * transaction has it alone from BEGIN to COMMIT, and so a statement outside it that its own body awaits ends only with
 * the transaction's time limit.
 *
 * PGlite cannot cancel a statement: one past its limit ends the thread, and the folder is opened anew. Other writes that
 * were sent by then fail with `UnavailableError`, their outcome unknown. A database in memory is lost by that, and
 * everything after it fails.
 */
class Embedded implements Database, SessionOwner {
  readonly kind = "embedded";
  readonly #options: EmbeddedOptions;
  readonly #folder: string | undefined;
  readonly #timeout: number;
  readonly #sweep = new Sweep((now) => this.#watch(now));
  readonly #waiting: Waiting[] = [];
  #session: Session | undefined;
  #thread: Thread | undefined;
  #lock: Lock | undefined;
  #url: string | undefined;
  #opening = false;
  #ending: Promise<void> = Promise.resolve();
  #isLent = false;
  /** What was submitted is with the thread. Others wait here meanwhile, where they can still be taken back. */
  #isPosted = false;
  /** Why there will never be an answer again: closed, or a database in memory that was lost. */
  #over: Error | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: EmbeddedOptions) {
    this.#options = options;
    this.#folder = options.folder === undefined ? undefined : absolute(options.folder);
    this.#timeout = options.timeout ?? 30_000;
  }

  query(statement: Statement, parameters: readonly Parameter[], options?: QueryOptions): Promise<Result> {
    if (this.#closing !== undefined) return Promise.reject(closed());
    this.#sweep.wake();
    const deadline = this.#deadline(options?.timeout);
    if (this.#isFree && this.#session !== undefined)
      return this.#session.run(statement, parameters, deadline, options?.sink);
    return new Promise((resolve, reject) => {
      const entry = new Entry(statement, parameters, deadline);
      entry.resolve = resolve;
      entry.reject = reject;
      this.#enqueue(entry);
    });
  }

  async transaction<T>(body: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    return transact(await this.#lease(), body, options);
  }

  async script(sql: string): Promise<void> {
    const lease = await this.#lease();
    try {
      await lease.session.command(sql);
    } finally {
      lease.release();
    }
  }

  announce(url: string | undefined): void {
    this.#url = url;
    this.#lock?.announce(url);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  onFail(session: Session, orphans: readonly Entry[]): void {
    if (session !== this.#session) return;
    const error = session.failed ?? connectionLost();
    this.#session = undefined;
    this.#isPosted = false;
    if (this.#folder === undefined) this.#over ??= memoryLost(error);
    const thread = this.#thread;
    this.#thread = undefined;
    if (thread !== undefined) this.#ending = thread.terminate();
    for (const entry of orphans) {
      if (this.#over === undefined && !this.#isLent && !entry.again && !entry.isDetached && entry.isRead) {
        this.#enqueue(entry.renew("again"));
      } else {
        entry.reject(error);
      }
    }
    if (this.#over !== undefined) this.#refuse(this.#over);
    else if (this.#waiting.length > 0) this.#open();
  }

  rescue(_session: Session, entry: Entry, error: SqlError): boolean {
    if (error.sqlState === "57014" || this.#isLent) return false;
    this.#enqueue(entry.renew("again"));
    return true;
  }

  onIdle(): void {
    this.#isPosted = false;
    this.#next();
  }

  get #isFree(): boolean {
    return !this.#isLent && !this.#isPosted && this.#waiting.length === 0 && this.#session !== undefined;
  }

  #deadline(timeout: number | undefined): number {
    return this.#sweep.now + (timeout ?? this.#timeout);
  }

  #lease(): Promise<Lease> {
    if (this.#closing !== undefined) return Promise.reject(closed());
    this.#sweep.wake();
    return new Promise((lend, reject) => this.#enqueue({ lend, reject }));
  }

  #enqueue(waiting: Waiting): void {
    if (this.#over !== undefined) {
      waiting.reject(this.#over);
      return;
    }
    this.#sweep.wake();
    this.#waiting.push(waiting);
    if (this.#session === undefined) this.#open();
    else this.#next();
  }

  /** Gives the connection to those who wait, in the order of the calls. */
  #next(): void {
    while (this.#session !== undefined && !this.#isLent && !this.#isPosted) {
      const [waiting] = this.#waiting;
      if (waiting === undefined) return;
      // What is lent is lent idle: whatever then runs on it belongs to the one who has it.
      if (!(waiting instanceof Entry) && this.#session.load > 0) return;
      this.#waiting.shift();
      if (waiting instanceof Entry) {
        this.#session.submit(waiting);
      } else {
        this.#isLent = true;
        waiting.lend(this.#lend(this.#session));
      }
    }
  }

  #lend(session: Session): Lease {
    return {
      session,
      deadline: (timeout) => this.#deadline(timeout),
      interrupt: () => session.fail(reopened()),
      release: () => {
        // Statements of the transaction that nobody awaited must not run on into the next one's.
        if (session.load > 0) session.fail(reopened());
        this.#isLent = false;
        if (this.#session === undefined && this.#waiting.length > 0) this.#open();
        this.#next();
      },
    };
  }

  #open(): void {
    if (this.#opening) return;
    this.#opening = true;
    this.#start().then(
      () => this.#next(),
      (error: Error) => this.#refuse(error),
    );
  }

  async #start(): Promise<void> {
    try {
      await this.#ending;
      if (this.#folder !== undefined && this.#lock === undefined) {
        this.#lock = await acquireLock(this.#folder);
        this.#lock.announce(this.#url);
      }
      if (this.#over !== undefined) throw this.#over;
      this.#session = await this.#connect();
    } catch (error) {
      await this.#thread?.terminate();
      this.#thread = undefined;
      this.#unlock();
      throw error;
    } finally {
      this.#opening = false;
    }
  }

  async #connect(): Promise<Session> {
    const { worker, image, extensions = [] } = this.#options;
    const script = worker ?? new URL("./embedded-worker.js", import.meta.url);
    const session = new Session(this, { prepared });
    const thread = new Thread(
      script,
      { folder: this.#folder, image, extensions },
      { data: (bytes) => session.receive(bytes), failed: (error) => session.fail(error) },
    );
    this.#thread = thread;
    await thread.opened;
    const write = (bytes: Buffer): void => {
      this.#isPosted = true;
      thread.write(bytes);
    };
    session.open({ write, destroy: () => undefined });
    return session;
  }

  /** Looks at the limits: of what waits, of what runs, and of what was sent behind that. */
  #watch(now: number): boolean {
    const late = this.#waiting.filter((waiting) => waiting instanceof Entry && waiting.deadline <= now);
    for (const waiting of late) {
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.reject(new TimeoutError("The statement took too long."));
    }
    const head = this.#session?.head;
    if (head !== undefined && head.deadline <= now) {
      head.reject(new TimeoutError("The statement took too long."));
      head.detach();
      this.#session?.fail(reopened());
    }
    // Asked last: what failed may have been sent anew.
    return this.#waiting.length > 0 || this.#isLent || this.#session?.head !== undefined;
  }

  #refuse(error: Error): void {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }

  #unlock(): void {
    this.#lock?.release();
    this.#lock = undefined;
  }

  async #close(): Promise<void> {
    const until = performance.now() + closeLimit;
    const isBusy = (): boolean => this.#isLent || this.#waiting.length > 0 || (this.#session?.load ?? 0) > 0;
    while (isBusy() && performance.now() < until) await setTimeout(5);
    this.#over = closed();
    this.#refuse(this.#over);
    const thread = this.#thread;
    this.#thread = undefined;
    if (this.#session?.load === 0) await thread?.close();
    else await thread?.terminate();
    this.#session?.fail(this.#over);
    await this.#ending;
    this.#sweep.stop();
    this.#unlock();
  }
}
