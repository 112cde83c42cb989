/** What goes into and comes out of the one operation path, whatever the channel. */
import type { Transactor } from "../database/port.js";
import type { Channel, Principal } from "../principal.js";
import type { AnyNode } from "./model.js";
import type { Scope } from "./scope.js";

/**
 * An operation's input in JSON values, not yet checked. Channels bring it into this form (REST from URL and body, a
 * command line from its flags); only the operation path decides whether it is right.
 */
export interface OperationInput {
  /** Of create and update; of bulk operations the items, or the change of all rows that a filter matches. */
  readonly data?: unknown;
  /** Of read, update, delete: the key's value, or an object of the key's fields where it is composite. */
  readonly key?: unknown;
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly limit?: unknown;
  readonly cursor?: unknown;
  readonly offset?: unknown;
  readonly fields?: unknown;
  readonly total?: unknown;
  /** Of list and read. */
  readonly include?: unknown;
  /** Of upsert. */
  readonly create?: unknown;
  /** Of upsert the changes; of bulk operations the names of the fields that an existing row takes over. */
  readonly update?: unknown;
  /** Of bulk operations. */
  readonly ids?: unknown;
  readonly all?: unknown;
  readonly mode?: unknown;
  readonly return?: unknown;
  readonly maxAffected?: unknown;
  readonly onConflict?: unknown;
  readonly conflictFields?: unknown;
  /** Of aggregate. */
  readonly groupBy?: unknown;
  readonly count?: unknown;
  readonly countDistinct?: unknown;
  readonly sum?: unknown;
  readonly avg?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly having?: unknown;
  /** Of update, delete and restore: the entity tags that the row may have, as `If-Match` writes them (RFC 9110, 13.1.1). */
  readonly ifMatch?: unknown;
  /** Of writes: the same key with the same input has one effect. */
  readonly idempotencyKey?: unknown;
  /** Of writes: everything is done and taken back. */
  readonly validateOnly?: unknown;
  /** Of reads, of a model that only hides what is deleted: rows that are deleted count too. */
  readonly includeDeleted?: unknown;
}

/** A row that leaves over a wire never becomes an object: the body is JSON text, spliced from the database's. */
export interface Answer {
  /** JSON text; null where there is nothing to say (a deleted row) or no such row (read). */
  readonly body: string | null;
  /** The body as bytes, where the context takes them; `body` is then empty. */
  readonly bytes?: Buffer;
  /** The row's entity tag with its quotes (RFC 9110, 8.8.3); null where the answer is not one whole row. */
  readonly etag: string | null;
  /** Of create: the new row's key as one path segment, percent-encoded. */
  readonly segment: string | null;
  /** Of list: the cursor of the next page. */
  readonly nextCursor: string | null;
  /** Of upsert, that the row is new; of a bulk operation, that not every item was done. */
  readonly outcome?: "created" | "partial";
  /** It is the answer of an earlier call with the same idempotency key. */
  readonly replayed?: true;
}

/** Where an operation runs. */
export interface OperationContext {
  readonly database: Transactor;
  readonly principal: Principal;
  readonly channel: Channel;
  /** The body goes out as it is: it may be answered in bytes. */
  readonly takesBytes?: boolean | undefined;
  /** How many hooks stand around it, each within the change of another; absent: none. */
  readonly depth?: number | undefined;
}

/** What the parts of an operation are given: beside where it runs, which rows there are for it. */
export interface RunContext extends OperationContext {
  readonly scope: Scope;
}

/** match → parse → authorise → run → shape. */
export type RunOperation = (
  node: AnyNode,
  input: OperationInput,
  context: OperationContext,
) => Promise<Answer>;
