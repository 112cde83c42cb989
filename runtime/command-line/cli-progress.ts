/** How far something is that takes long: a bar that is drawn over on a terminal, a line now and then elsewhere. */
import type { Io } from "./io.js";

/** Milliseconds between two looks. */
const DRAWN = 100;
const SAID = 10_000;
const WIDTH = 24;

export class Progress {
  readonly #io: Io;
  readonly #what: string;
  /** Bytes of all; null where nobody knows. */
  readonly #total: number | null;
  #last: number;
  #isDrawn = false;

  constructor(io: Io, what: string, total: number | null) {
    this.#io = io;
    this.#what = what;
    this.#total = total;
    this.#last = performance.now();
  }

  show(rows: number, bytes = 0): void {
    const now = performance.now();
    const { errors } = this.#io;
    if (now - this.#last < (errors === undefined ? SAID : DRAWN)) return;
    this.#last = now;
    const text = `${this.#share(bytes)}${rows.toLocaleString("en")} ${this.#what}`;
    if (errors === undefined) return this.#io.err(text);
    this.#isDrawn = true;
    this.#io.draw(`\r\u001b[K${text.slice(0, Math.max(20, errors.columns - 1))}`);
  }

  /** Before anything else is written: the bar goes. */
  clear(): void {
    if (this.#isDrawn) this.#io.draw("\r\u001b[K");
    this.#isDrawn = false;
  }

  #share(bytes: number): string {
    if (this.#total === null || this.#total === 0) return "";
    const share = Math.min(1, bytes / this.#total);
    const percent = `${Math.floor(share * 100)}%`.padStart(4);
    if (this.#io.errors === undefined) return `${percent.trim()}, `;
    const full = Math.round(share * WIDTH);
    return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}]${percent}  `;
  }
}
