import type { CounterOperations } from "./counter/operations.js";
import type { EntryOperations } from "./entry/operations.js";
import type { SequenceOperations } from "./sequence/operations.js";

/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models {
  readonly counter: CounterOperations;
  readonly entry: EntryOperations;
  readonly sequence: SequenceOperations;
}
