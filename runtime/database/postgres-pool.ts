import type { Entry } from "./entry.js";
import { UnavailableError } from "./port.js";
import { Connection } from "./postgres-connection.js";
import type { Target } from "./postgres-target.js";
import { closed, connectionLost } from "./reasons.js";
import type { Session, SessionOwner } from "./session.js";
import type { Sweep } from "./sweep.js";
import type { Lease } from "./transaction.js";

const maximumConnections = 10;
const maximumWaiting = 1000;
/** Milliseconds that a transaction waits for a connection. */
const patience = 5000;
/** Milliseconds after which a connection without work is closed. */
const idleLimit = 10_000;

interface Waiting {
  readonly resolve: (lease: Lease) => void;
  readonly reject: (error: Error) => void;
  readonly until: number;
}

/** Connections for transactions and scripts, each used by one at a time; they open on demand and close when idle. */
export class Pool implements SessionOwner {
  readonly #target: Target;
  readonly #sweep: Sweep;
  readonly #all = new Map<Session, Connection>();
  readonly #idle: Connection[] = [];
  readonly #waiting: Waiting[] = [];

  constructor(target: Target, sweep: Sweep) {
    this.#target = target;
    this.#sweep = sweep;
  }

  /** Whether a lease is out or awaited. */
  get isBusy(): boolean {
    return this.#waiting.length > 0 || this.#idle.length < this.#all.size;
  }

  /** Whether there is something to close in time. */
  get hasIdle(): boolean {
    return this.#idle.length > 0;
  }

  /** @throws {UnavailableError} when too many wait, or for too long */
  lease(): Promise<Lease> {
    this.#sweep.wake();
    const connection =
      this.#idle.pop() ?? (this.#all.size < maximumConnections ? this.#connect() : undefined);
    if (connection !== undefined) return Promise.resolve(this.#lend(connection));
    if (this.#waiting.length >= maximumWaiting) {
      return Promise.reject(new UnavailableError("Too many transactions wait for a connection."));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject, until: this.#sweep.now + patience });
    });
  }

  sweep(now: number): void {
    while (this.#waiting[0] !== undefined && this.#waiting[0].until <= now) {
      this.#waiting
        .shift()
        ?.reject(new UnavailableError("No connection became free for a transaction in time."));
    }
    for (const connection of this.#all.values()) connection.sweep(now);
    // The one that was used longest ago is the first, since the last is taken first.
    while (this.#idle[0] !== undefined && this.#idle[0].idleSince + idleLimit <= now)
      this.#discard(this.#idle[0]);
  }

  /** Refuses those who wait. */
  refuse(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(closed());
  }

  async end(): Promise<void> {
    this.refuse();
    const connections = [...this.#all.values()];
    this.#all.clear();
    this.#idle.length = 0;
    await Promise.all(connections.map((connection) => connection.end()));
  }

  onFail(session: Session, orphans: readonly Entry[]): void {
    const connection = this.#all.get(session);
    if (connection !== undefined) this.#remove(connection);
    for (const entry of orphans) entry.reject(session.failed ?? connectionLost());
  }

  rescue(): boolean {
    return false;
  }

  onIdle(): void {}

  #connect(): Connection {
    const connection = new Connection(this.#target, this);
    this.#all.set(connection.session, connection);
    return connection;
  }

  #lend(connection: Connection): Lease {
    return {
      session: connection.session,
      deadline: (timeout) => this.#sweep.now + (timeout ?? this.#target.timeout),
      interrupt: () => connection.cancel(this.#sweep.now),
      release: () => this.#release(connection),
    };
  }

  #release(connection: Connection): void {
    const { session } = connection;
    if (session.failed !== undefined) return;
    if (connection.retiring || session.load > 0) {
      this.#discard(connection);
      return;
    }
    const next = this.#waiting.shift();
    if (next !== undefined) {
      next.resolve(this.#lend(connection));
      return;
    }
    connection.idleSince = this.#sweep.now;
    this.#idle.push(connection);
  }

  #discard(connection: Connection): void {
    this.#remove(connection);
    void connection.end();
  }

  #remove(connection: Connection): void {
    this.#all.delete(connection.session);
    const at = this.#idle.indexOf(connection);
    if (at >= 0) this.#idle.splice(at, 1);
    const next = this.#waiting.shift();
    if (next !== undefined) next.resolve(this.#lend(this.#connect()));
  }
}
