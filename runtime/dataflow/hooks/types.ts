/** What hooks are given and may answer. Types only. */
import type { Channel, Principal } from "../../principal.js";
import type { DataFlowTransaction } from "../data-flow.js";

export interface HookContext<Models> {
  /** The models in the transaction of the change: what a hook does with them is done with it, or not at all. */
  readonly tx: DataFlowTransaction<Models>;
  /** Who makes the change. */
  readonly principal: Principal;
  readonly channel: Channel;
}

/**
 * A hook before a change. What it returns is stored instead, after it has been checked as a caller's; nothing leaves the
 * data as they are. It refuses the change by throwing a `PrewireError` (or any error whose `code` is of the catalogue).
 */
export type DataHook<Given, Data> = (given: Given) => Data | void | Promise<Data | void>;

/** A hook that changes no data. It refuses the change by throwing a `PrewireError`. */
export type RowHook<Given> = (given: Given) => void | Promise<void>;
