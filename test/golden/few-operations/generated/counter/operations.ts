import type { CallOptions, ChangeOptions } from "prewire/client";
import type { Counter, CounterCountQuery, CounterKey, CounterUpdate } from "./types.js";

/** What can be done with counters, over the wire and in process alike. */
export interface CounterOperations {
  update(key: CounterKey, data: CounterUpdate, options?: ChangeOptions): Promise<Counter>;
  count(query?: CounterCountQuery, options?: CallOptions): Promise<number>;
}
