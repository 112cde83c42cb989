import type { CallOptions, ChangeOptions, WriteOptions } from "prewire/client";
import type { Sequence, SequenceCreate, SequenceKey } from "./types.js";

/** What can be done with sequences, over the wire and in process alike. */
export interface SequenceOperations {
  create(data: SequenceCreate, options?: WriteOptions): Promise<Sequence>;
  read(key: SequenceKey, options?: CallOptions): Promise<Sequence | null>;
  delete(key: SequenceKey, options?: ChangeOptions): Promise<void>;
}
