/** A page of rows as they come off the wire, spliced into the bytes that leave. */
import type { Cell, RowSink } from "../database/port.js";
import { cellsOf, int32 } from "../database/wire-reader.js";
import type { Codec } from "./codecs.js";
import type { CellWriter } from "./codecs/bytes.js";
import { JsonBytes } from "./json-bytes.js";

const BEGINNING = Buffer.from('{"data":[');
const COMMA = 0x2c;
const CLOSING_BRACE = 0x7d;
const USUAL_ROOM = 4096;

/** Rows whose first cells are these columns, in this order. Made once for each list of columns. */
export class RowForm {
  /** Before each cell: a brace or comma, the member's name, and the quotation mark of a value that has one. */
  readonly prefixes: readonly Buffer[];
  /** For a cell that is null, the whole member. */
  readonly nulls: readonly Buffer[];
  readonly writers: readonly CellWriter[];
  /** Bytes that were enough for the last page: the next will want about as many. */
  room = USUAL_ROOM;

  constructor(columns: readonly { readonly field: string; readonly codec: Codec }[]) {
    const names = columns.map(({ field }, index) => `${index === 0 ? "{" : ","}${JSON.stringify(field)}:`);
    this.writers = columns.map(({ codec }) => codec.cell);
    this.prefixes = names.map((name, index) =>
      Buffer.from(this.writers[index]?.quotes === true ? `${name}"` : name),
    );
    this.nulls = names.map((name) => Buffer.from(`${name}null`));
  }
}

export class JsonRows implements RowSink {
  readonly #form: RowForm;
  readonly #limit: number;
  /** The number of cells in a row. */
  readonly #width: number;
  #out: JsonBytes;
  #count = 0;
  #last: readonly Cell[] = [];

  /** @param limit rows that are answered; of a further one only its presence is of interest */
  constructor(form: RowForm, limit: number, width: number) {
    this.#form = form;
    this.#limit = limit;
    this.#width = width;
    this.#out = this.#begin();
  }

  get hasMore(): boolean {
    return this.#count > this.#limit;
  }

  /** The cells of the last row of a full page. */
  get last(): readonly Cell[] {
    return this.#last;
  }

  restart(): void {
    this.#out = this.#begin();
    this.#count = 0;
    this.#last = [];
  }

  row(bytes: Buffer, from: number): void {
    const index = this.#count++;
    if (index >= this.#limit) return;
    const out = this.#out;
    if (index > 0) out.byte(COMMA);
    const { prefixes, nulls, writers } = this.#form;
    let at = from;
    for (let i = 0; i < writers.length; i++) {
      const size = int32(bytes, at);
      at += 4;
      // There are as many of each as there are writers.
      if (size === -1) {
        out.literal(nulls[i] as Buffer);
        continue;
      }
      out.literal(prefixes[i] as Buffer);
      (writers[i] as CellWriter).write(out, bytes, at, at + size);
      at += size;
    }
    out.byte(CLOSING_BRACE);
    if (index === this.#limit - 1) this.#last = cellsOf(bytes, from, this.#width);
  }

  /** The whole body; `end` is what stands behind the rows. */
  body(end: string): Buffer {
    this.#out.text(end);
    this.#form.room = this.#out.length + USUAL_ROOM;
    return this.#out.take();
  }

  #begin(): JsonBytes {
    const out = new JsonBytes(this.#form.room);
    out.literal(BEGINNING);
    return out;
  }
}
