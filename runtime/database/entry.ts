import { type Cell, type Parameter, type Result, type RowSink, SqlError, type Statement } from "./port.js";
import type { ServerError } from "./wire-reader.js";

const maximumParameters = 65_535;

/** One statement on its way. They form a list in the order of the wire. */
export class Entry {
  readonly statement: Statement | string;
  readonly parameters: readonly Parameter[];
  /** On the clock of the sweep; `Infinity` for none. */
  readonly deadline: number;
  rows: Cell[][] = [];
  /** Gets the rows in place of `rows`. */
  sink: RowSink | undefined;
  count = 0;
  /** The first letter of the command tag. */
  tag = 0;
  next: Entry | undefined;
  /** It was sent once more already, since the first attempt failed; the next failure stands. */
  again = false;
  /** It was sent once more already, since the first attempt was held up. */
  moved = false;
  /** Its bytes hold a Parse that the server has not confirmed. */
  parsing = false;
  failure: ServerError | undefined;
  resolve: (result: Result) => void = nothing;
  reject: (error: Error) => void = nothing;

  constructor(
    statement: Statement | string,
    parameters: readonly Parameter[],
    deadline: number,
    sink?: RowSink,
  ) {
    this.statement = statement;
    this.parameters = parameters;
    this.deadline = deadline;
    this.sink = sink;
  }

  /** The same statement with the same caller, to be sent once more; this one is answered to nobody from now on. */
  renew(reason: "again" | "moved"): Entry {
    this.sink?.restart();
    const entry = new Entry(this.statement, this.parameters, this.deadline, this.sink);
    entry.resolve = this.resolve;
    entry.reject = this.reject;
    entry.again = this.again;
    entry.moved = this.moved;
    entry[reason] = true;
    this.detach();
    return entry;
  }

  /** Answers nobody from now on. */
  detach(): void {
    this.resolve = nothing;
    this.reject = nothing;
    // What still arrives is of no use to anybody.
    if (this.sink !== undefined) this.sink = deaf;
  }

  get isDetached(): boolean {
    return this.resolve === nothing;
  }

  /** It begins with `select`, which is taken to mean that it may be run twice. */
  get isRead(): boolean {
    return typeof this.statement !== "string" && /^\s*select\b/i.test(this.statement.text);
  }

  /** What the protocol cannot carry; the rest is the server's to judge. */
  get problem(): SqlError | undefined {
    const { statement, parameters } = this;
    const text = typeof statement === "string" ? statement : statement.text;
    if (text.includes("\0"))
      return new SqlError("A statement cannot hold a NUL character.", { sqlState: "22021" });
    if (parameters.length > maximumParameters) {
      return new SqlError("A statement takes at most 65,535 parameters.", { sqlState: "54000" });
    }
    if (!parameters.every(isWellFormed)) {
      return new SqlError("A parameter holds half of a surrogate pair.", { sqlState: "22021" });
    }
    return undefined;
  }
}

function nothing(): void {}

const deaf: RowSink = { row: nothing, restart: nothing };

/** UTF-8 has no form for a lone surrogate: encoding it would store another character in silence. */
function isWellFormed(parameter: Parameter): boolean {
  // In Node since 20, in the library of TypeScript's target only from ES2024.
  return parameter === null || (parameter as string & { isWellFormed(): boolean }).isWellFormed();
}
