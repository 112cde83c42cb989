/** How often deadlines are looked at, in milliseconds: the precision of every limit. */
const period = 25;

/**
 * One timer for all statements of a database. It runs while there is work, so that a statement costs neither a timer nor
 * a look at the clock. The work is done after the event loop has read its sockets: an answer that has arrived counts.
 */
export class Sweep {
  /** Milliseconds on a monotonic clock, at most one period old while there is work. */
  now = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #work: (now: number) => boolean;
  readonly #tick = (): void => {
    setImmediate(() => {
      if (this.#timer === undefined) return;
      this.now = performance.now();
      if (this.#work(this.now)) this.#timer.refresh();
      else this.stop();
    });
  };

  /** `work` looks at all deadlines and answers whether there is anything left to watch. */
  constructor(work: (now: number) => boolean) {
    this.#work = work;
  }

  wake(): void {
    if (this.#timer !== undefined) return;
    this.now = performance.now();
    this.#timer = setTimeout(this.#tick, period);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
