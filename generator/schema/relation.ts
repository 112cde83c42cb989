import { describe, type RelationField } from "./field.js";

export interface RelationOptions<Optional extends boolean = boolean> {
  /** A row may have none. */
  readonly optional?: Optional;
  /** The name of the other side, on the target: the list of rows that belong to one of its rows. */
  readonly inverse?: string;
  /** What deleting the target's row does: fails while a row belongs to it (`restrict`, the default), deletes those too, or sets them to null. */
  readonly onDelete?: "restrict" | "cascade" | "set-null";
  /** No two rows belong to the same one. */
  readonly unique?: boolean;
  /** It is the model's key. */
  readonly primaryKey?: boolean;
  /** Set when a row is created, and never again. */
  readonly immutable?: boolean;
  /** The field never leaves the server. */
  readonly private?: boolean;
  /** The column, where it is not the field's name in snake_case: `requester_id`. */
  readonly column?: string;
  readonly description?: string;
}

/**
 * A row of another model that this one refers to, by the model's name. The relation `requester` is the field `requesterId`,
 * of the type of the target's key.
 */
export function belongsTo<Optional extends boolean = false>(
  target: string,
  options?: RelationOptions<Optional>,
): RelationField<Optional> {
  return describe("belongsTo", [target, options]);
}
