import { Entry } from "./entry.js";
import {
  SqlError,
  TimeoutError,
  UnavailableError,
  type Parameter,
  type Result,
  type RowSink,
  type Statement,
} from "./port.js";
import { cellsOf, type ServerError, type WireListener, WireReader } from "./wire-reader.js";
import { WireWriter } from "./wire-writer.js";

/** Where the bytes of a session go. */
export interface Transport {
  write(bytes: Buffer): void;
  /** Ends the connection without ceremony; the session has failed already. */
  destroy(): void;
}

/** What the owner of a session decides. */
export interface SessionOwner {
  /** The session ended, by itself or by `fail`; these statements have no answer. */
  onFail(session: Session, orphans: Entry[]): void;
  /**
   * The server refused a statement for a reason that lies in the session and before it had any effect. True: the owner
   * has seen to it that the statement runs again.
   */
  rescue(session: Session, entry: Entry, error: SqlError): boolean;
  /** Everything was answered. */
  onIdle(session: Session): void;
}

export interface SessionOptions {
  /** The number of statements that stay prepared under their names at once; 0 parses each anew (a pooler that shares sessions). */
  readonly prepared: number;
}

const none: readonly Parameter[] = [];

/**
 * One connection that speaks: statements are written in the order of the calls, all of one turn of the event loop in
 * one write, and answered in that order. A statement that fails affects no other, since each ends with its own Sync.
 */
export class Session implements WireListener {
  head: Entry | undefined;
  /** The number of statements without an answer. */
  load = 0;
  /** Why nothing can be run here any more. */
  failed: Error | undefined;

  readonly #owner: SessionOwner;
  readonly #capacity: number;
  readonly #writer = new WireWriter();
  readonly #reader = new WireReader(this);
  readonly #prepared = new Set<string>();
  #transport: Transport | undefined;
  #tail: Entry | undefined;
  #flushing = false;
  readonly #flush = (): void => {
    this.#flushing = false;
    if (this.#transport !== undefined && !this.#writer.isEmpty) this.#transport.write(this.#writer.take());
  };

  constructor(owner: SessionOwner, options: SessionOptions) {
    this.#owner = owner;
    this.#capacity = options.prepared;
  }

  /** Bytes may have reached the server. */
  get wasOpen(): boolean {
    return this.#transport !== undefined;
  }

  get isOpen(): boolean {
    return this.#transport !== undefined && this.failed === undefined;
  }

  /** Begins to write; what was submitted before has waited for this. */
  open(transport: Transport): void {
    this.#transport = transport;
    for (let entry = this.head; entry !== undefined; entry = entry.next) this.#write(entry);
    this.#schedule();
  }

  /** Runs one prepared statement. `deadline` is on the owner's clock; the owner watches it. */
  run(
    statement: Statement,
    parameters: readonly Parameter[],
    deadline: number,
    sink?: RowSink,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      const entry = new Entry(statement, parameters, deadline, sink);
      entry.resolve = resolve;
      entry.reject = reject;
      this.submit(entry);
    });
  }

  /** Runs text without parameters as it stands; several statements are one transaction. Answers the tag's first letter. */
  command(text: string, deadline = Infinity): Promise<string> {
    return new Promise((resolve, reject) => {
      const entry = new Entry(text, none, deadline);
      entry.resolve = () => resolve(String.fromCharCode(entry.tag));
      entry.reject = reject;
      this.submit(entry);
    });
  }

  submit(entry: Entry): void {
    const problem = this.failed ?? entry.problem;
    if (problem !== undefined) {
      entry.reject(problem);
      return;
    }
    entry.next = undefined;
    if (this.#transport !== undefined) this.#write(entry);
    if (this.#tail === undefined) this.head = entry;
    else this.#tail.next = entry;
    this.#tail = entry;
    this.load++;
    this.#schedule();
  }

  /** Takes back what waits for the connection and is past its limit. */
  withdraw(now: number): Entry[] {
    if (this.#transport !== undefined) return [];
    const late: Entry[] = [];
    const kept: Entry[] = [];
    for (let entry = this.head; entry !== undefined; entry = entry.next)
      (entry.deadline <= now ? late : kept).push(entry);
    for (const [index, entry] of kept.entries()) entry.next = kept[index + 1];
    this.head = kept[0];
    this.#tail = kept.at(-1);
    this.load = kept.length;
    return late;
  }

  receive(chunk: Buffer): void {
    this.#reader.read(chunk);
  }

  /** Says goodbye. What is in flight is answered first, since the server reads in order. */
  end(): void {
    this.#writer.terminate();
    this.#flush();
  }

  fail(error: Error): void {
    if (this.failed !== undefined) return;
    this.failed = error;
    const orphans: Entry[] = [];
    for (let entry = this.head; entry !== undefined; entry = entry.next) orphans.push(entry);
    this.head = this.#tail = undefined;
    this.load = 0;
    this.#transport?.destroy();
    this.#owner.onFail(this, orphans);
  }

  parsed(): void {
    if (this.head !== undefined) this.head.parsing = false;
  }

  row(bytes: Buffer, at: number, count: number): void {
    const { head } = this;
    if (head === undefined) return;
    if (head.sink === undefined) head.rows.push(cellsOf(bytes, at, count));
    else head.sink.row(bytes, at);
  }

  complete(count: number, tag: number): void {
    if (this.head === undefined) return;
    this.head.count = count;
    this.head.tag = tag;
  }

  /** An error can still come after the command tag: a deferred constraint is checked at Sync. */
  refused(error: ServerError): void {
    if (error.fatal) this.fail(new UnavailableError(error.error.message, { cause: error.error }));
    else if (this.head !== undefined) this.head.failure ??= error;
  }

  ready(): void {
    const entry = this.head;
    if (entry === undefined) return;
    this.head = entry.next;
    if (this.head === undefined) this.#tail = undefined;
    this.load--;
    entry.next = undefined;
    if (entry.failure === undefined) entry.resolve({ rows: entry.rows, count: entry.count });
    else this.#refuse(entry, entry.failure);
    if (this.load === 0) this.#owner.onIdle(this);
  }

  unexpected(): void {
    this.fail(new UnavailableError("The database asked for something that this driver does not speak."));
  }

  #refuse(entry: Entry, { error, routine }: ServerError): void {
    const { statement } = entry;
    let ours = error.sqlState === "57014";
    if (typeof statement !== "string") {
      // The name is gone (a pooler, DEALLOCATE), or a table changed beneath the plan: both are found out at Bind.
      const stale = error.sqlState === "26000" || routine === "RevalidateCachedQuery";
      if (!entry.again && (stale || entry.parsing)) this.#forget(statement.name, !entry.parsing);
      ours ||= stale;
    }
    if (ours && !entry.again && !entry.isDetached && this.#owner.rescue(this, entry, error)) return;
    if (error.sqlState === "57014")
      entry.reject(new TimeoutError("The statement took too long.", { cause: error }));
    else if (ours) entry.reject(new UnavailableError("A prepared statement was lost.", { cause: error }));
    else entry.reject(error.sqlState === "42P05" ? shared(error) : error);
  }

  #write(entry: Entry): void {
    const { statement, parameters } = entry;
    if (typeof statement === "string") {
      this.#writer.query(statement);
      return;
    }
    // A second attempt brings its own Parse, so that it depends on no other statement.
    const name = this.#capacity === 0 || entry.again ? "" : statement.name;
    if (name === "" || !this.#prepared.has(name)) {
      this.#prepare(name, statement.text);
      entry.parsing = true;
    } else if (this.#prepared.size * 2 > this.#capacity) {
      // A set keeps the order of insertion: its first is the one that was used longest ago.
      this.#prepared.delete(name);
      this.#prepared.add(name);
    }
    this.#writer.bindExecuteSync(name, parameters);
  }

  #prepare(name: string, text: string): void {
    if (name !== "") {
      if (this.#prepared.size >= this.#capacity) {
        const [oldest] = this.#prepared;
        if (oldest !== undefined) this.#forget(oldest, true);
      }
      this.#prepared.add(name);
    }
    this.#writer.parse(name, text);
  }

  /** The name may stand for a Parse that was written since; closing it then costs that statement one more attempt. */
  #forget(name: string, close: boolean): void {
    this.#prepared.delete(name);
    if (close && name !== "") this.#writer.close(name);
  }

  #schedule(): void {
    if (this.#flushing || this.#transport === undefined) return;
    this.#flushing = true;
    setImmediate(this.#flush);
  }
}

/** A session gets a name only once, unless it is not ours alone. */
function shared({ message, sqlState }: SqlError): SqlError {
  return new SqlError(
    `${message}; behind a pooler that shares sessions the database URL needs prepare=false`,
    { sqlState },
  );
}
