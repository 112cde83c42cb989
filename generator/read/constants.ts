import type { Constant } from "./scope.js";
import type { Value } from "./value.js";

/** Values of constants that have been read, and how deep they nest: whatever is read first, the same is too deep. */
export class Constants {
  /** Null while the constant is being read. */
  readonly #values = new Map<Constant, Value | null>();
  readonly #heights = new Map<Constant, number>();
  /** The greatest depth so far within the constant that is being read. */
  #deepest = 0;

  /** Notes that a value was met at a depth. */
  reach(depth: number): void {
    this.#deepest = Math.max(this.#deepest, depth);
  }

  /** How deep a constant goes that stands at a depth, as far as it is known. */
  bottomOf(constant: Constant, depth: number): number {
    return depth + (this.#heights.get(constant) ?? 0);
  }

  /** Undefined where it has not been read; null where it is being read. */
  known(constant: Constant, depth: number): Value | null | undefined {
    this.reach(this.bottomOf(constant, depth));
    return this.#values.get(constant);
  }

  read(constant: Constant, depth: number, evaluate: () => Value): Value {
    const outside = this.#deepest;
    this.#deepest = depth;
    this.#values.set(constant, null);
    const value = evaluate();
    this.#values.set(constant, value);
    this.#heights.set(constant, this.#deepest - depth);
    this.reach(outside);
    return value;
  }
}
