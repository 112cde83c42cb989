/**
 * The database port: what the rest of the runtime knows of PostgreSQL. Two drivers implement it (`postgres.ts`
 * over `pg`, `embedded.ts` over PGlite in a worker) and one test suite holds both to it.
 *
 * Values cross the port in PostgreSQL's text format in both directions: a parameter is text or null, a cell of a row is
 * text or null. What the text means is the business of `dataflow/codecs.ts`; the port never parses a value.
 */

/** One SQL statement. The name is unique for the text within a process; drivers prepare it once per connection under that name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export type Parameter = string | null;
export type Cell = string | null;
/** One row: the cells in the order of the statement's select list. */
export type Row = readonly Cell[];

export interface Result {
  readonly rows: readonly Row[];
  /** How many rows the statement returned or changed, from the command tag. */
  readonly count: number;
}

/** Takes a statement's rows as they come off the wire, in place of the result. */
export interface RowSink {
  /**
   * One row: from `at` on, for each column, four bytes that say how many the cell has (all bits set: null), and the cell.
   * The bytes, a `Buffer` in fact, are only lent.
   */
  row(bytes: Uint8Array, at: number): void;
  /** The statement is run again from its start. */
  restart(): void;
}

export interface QueryOptions {
  /** Gets the rows; the result has none then. */
  readonly sink?: RowSink | undefined;
  /** Milliseconds until the statement is ended; the driver's default where absent. */
  readonly timeout?: number | undefined;
}

export interface Queryable {
  /**
   * Runs one statement. Outside a transaction, one that begins with `select` is taken for a read without side effects: it
   * may be run a second time when its connection is lost or held up. A write is not, unless the server refused the first.
   * @throws {SqlError} the server refused it · {UnavailableError} no connection · {TimeoutError} past its limit
   */
  query(statement: Statement, parameters: readonly Parameter[], options?: QueryOptions): Promise<Result>;
}

export type IsolationLevel = "read committed" | "repeatable read" | "serializable";

export interface TransactionOptions {
  /** `read committed` where absent. */
  readonly isolation?: IsolationLevel | undefined;
  readonly readOnly?: boolean | undefined;
  /** Milliseconds until the transaction is rolled back with `TimeoutError`; 5000 where absent. */
  readonly timeout?: number | undefined;
  /**
   * The first statements are sent together with BEGIN, which saves a round trip. Each of them must be harmless alone: it
   * runs outside of any transaction if BEGIN is refused, and its caller is told.
   */
  readonly eager?: boolean | undefined;
}

/** A transaction in progress. Using it after its end is an error; `transaction` on it is a savepoint. */
export interface Transaction extends Queryable {
  transaction<T>(body: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Where statements run one by one or together: a database, or a transaction, in which together means a savepoint. */
export interface Transactor extends Queryable {
  transaction<T>(body: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
}

export interface Database extends Queryable {
  readonly kind: "postgres" | "embedded";
  /** Runs `body` inside one transaction: committed when it resolves, rolled back when it rejects. */
  transaction<T>(body: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Runs several statements without parameters in one transaction (DDL). */
  script(sql: string): Promise<void>;
  /**
   * Tells other processes that find the embedded database in use where it is served (`readLock`); `undefined` when it no
   * longer is. A server database has no use for it.
   */
  announce?(url: string | undefined): void;
  /** Ends what is in flight (bounded), then closes every connection. Idempotent. */
  close(): Promise<void>;
}

/** The server refused a statement. Only `sqlState` and names leave the runtime; the rest may hold values and SQL. */
export class SqlError extends Error {
  override readonly name = "SqlError";
  /** Five characters (PostgreSQL manual, appendix A). */
  readonly sqlState: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;

  constructor(
    message: string,
    about: {
      sqlState: string;
      constraint?: string | undefined;
      table?: string | undefined;
      column?: string | undefined;
    },
  ) {
    super(message);
    this.sqlState = about.sqlState;
    this.constraint = about.constraint;
    this.table = about.table;
    this.column = about.column;
  }
}

/** There is no connection, it was lost, or the embedded database was reopened beneath a statement. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
}

/** The statement or transaction went past its limit and was ended. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/** A transaction or savepoint was used after its end: a mistake in the code that holds it. */
export class TransactionEndedError extends Error {
  override readonly name = "TransactionEndedError";

  constructor() {
    super("The transaction has ended; nothing can run in it any more.");
  }
}
