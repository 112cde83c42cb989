/** UUIDs made by the runtime: PostgreSQL has `uuidv7()` from 18 only, and the embedded database must agree with a server. */
import { nodeCrypto } from "../node-crypto.js";

/** Version 4 (RFC 9562, 5.4): random. */
export const uuidv4 = (): string => nodeCrypto().randomUUID();

/**
 * Version 7 (RFC 9562, 5.7): the milliseconds since 1970, a counter of 12 bits, 62 random bits. The values of one
 * source ascend, also when the clock goes back or many are made in one millisecond (6.2, method 1).
 */
export class Uuidv7 {
  #milliseconds = 0;
  #counter = 0;
  #prefix = "";

  next(now: number = Date.now()): string {
    const random = nodeCrypto().randomUUID();
    if (now > this.#milliseconds) {
      // The counter starts anywhere in its lower half, so that ids do not tell how many were made.
      this.#start(now, Number.parseInt(random.slice(0, 3), 16) >> 1);
    } else if (this.#counter === 0xfff) {
      this.#start(this.#milliseconds + 1, 0);
    } else {
      this.#counter += 1;
    }
    const counter = this.#counter.toString(16).padStart(3, "0");
    // Variant and random bits are those of a version 4 value.
    return this.#prefix + counter + random.slice(18);
  }

  #start(milliseconds: number, counter: number): void {
    this.#milliseconds = milliseconds;
    this.#counter = counter;
    const hex = milliseconds.toString(16).padStart(12, "0");
    this.#prefix = `${hex.slice(0, 8)}-${hex.slice(8)}-7`;
  }
}
