import type { Entry } from "./entry.js";
import { TimeoutError, UnavailableError } from "./port.js";
import { connect, type Connected } from "./postgres-connect.js";
import type { Target } from "./postgres-target.js";
import { closed, connectionLost } from "./reasons.js";
import { Session, type SessionOwner } from "./session.js";

/** Milliseconds after which a statement is slow: long beside a generated one, short beside a person's patience. */
const slow = 100;
/** Milliseconds that a statement past its limit has, after it was cancelled, until its connection is given up. */
const grace = 2000;
/** Milliseconds that the server has to close its end. */
const closeGrace = 1000;

/** A session on a socket: it connects when it is made, watches the limits of its statements, and cancels. */
export class Connection {
  readonly session: Session;
  /** A cancel request was sent. It may still arrive, so that nothing new is run here. */
  retiring = false;
  /** One statement has run for so long that others should not wait behind it. */
  isHeldUp = false;
  /** On the clock of the sweep: since when nothing runs here. */
  idleSince = 0;
  #connected: Connected | undefined;
  /** The statement that ran when the sweep last looked, and when it was first seen. */
  #running: Entry | undefined;
  #since = 0;
  #closed = Promise.resolve();
  /** The statement that was asked to end, and when the connection is given up if it does not. */
  #cancelled: Entry | undefined;
  #lost = Infinity;

  constructor(target: Target, owner: SessionOwner) {
    this.session = new Session(owner, target);
    connect(target).then(
      (connected) => this.#open(connected),
      (error: Error) => this.session.fail(error),
    );
  }

  /** Ends what runs; nothing else may be run here afterwards, since the request may arrive late and hit that instead. */
  cancel(now: number): void {
    this.retiring = true;
    this.#cancelled = this.session.head;
    this.#lost = now + grace;
    if (this.#connected === undefined)
      this.session.fail(new UnavailableError("The database did not answer in time."));
    else this.#connected.cancel();
  }

  /** Looks at the limits. What waits behind a running statement is answered in its turn, but a read need not wait. */
  sweep(now: number): void {
    for (const entry of this.session.withdraw(now))
      entry.reject(new TimeoutError("The database did not answer in time."));
    if (!this.session.isOpen) return;
    const { head } = this.session;
    if (head !== this.#running) this.#since = now;
    this.#running = head;
    this.isHeldUp = head !== undefined && now - this.#since >= slow;
    if (head === undefined) return;
    if (head === this.#cancelled) {
      if (now >= this.#lost) this.#giveUp(head);
    } else if (head.deadline <= now) {
      this.cancel(now);
    }
    for (let entry = head.next; entry !== undefined; entry = entry.next) {
      if (entry.deadline > now || entry.isDetached || !entry.isRead) continue;
      entry.reject(new TimeoutError("The statement took too long."));
      entry.detach();
    }
  }

  /** Closes the connection once what was sent is answered; resolves when it is closed. */
  async end(): Promise<void> {
    if (!this.session.isOpen) {
      this.session.fail(closed());
      return;
    }
    const { stream } = this.#connected ?? {};
    const timer = setTimeout(() => stream?.destroy(), closeGrace);
    this.session.end();
    await this.#closed;
    clearTimeout(timer);
  }

  #giveUp(head: Entry): void {
    head.reject(new TimeoutError("The statement took too long."));
    head.detach();
    this.session.fail(new UnavailableError("The database did not answer in time."));
  }

  #open(connected: Connected): void {
    const { session } = this;
    const { stream } = connected;
    if (session.failed !== undefined) {
      stream.destroy();
      return;
    }
    this.#connected = connected;
    let reason: Error | undefined;
    stream.on("data", (chunk: Buffer) => session.receive(chunk));
    stream.on("error", (error) => (reason = error));
    stream.on("close", () => session.fail(connectionLost(reason)));
    this.#closed = new Promise((resolve) => stream.once("close", () => resolve()));
    session.open({ write: (bytes) => void stream.write(bytes), destroy: () => void stream.destroy() });
  }
}
