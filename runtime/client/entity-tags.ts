/** The entity tags of rows that were answered, beside the rows: a row is what was stored, and nothing else. */

/** Knows a row only for as long as somebody else does. */
const tags = new WeakMap<object, string>();

/**
 * The entity tag of a row that `read`, `create`, `update`, `restore` or `upsert` has answered (its `data`): what `ifMatch` takes.
 * Undefined for any other object: a row of a list, with included rows, of a transaction, or a copy.
 */
export function etagOf(row: object): string | undefined {
  return tags.get(row);
}

/** Remembers the tag of an answer: of the answer itself, or of the row in it. */
export function noteTag(operation: string, json: unknown, etag: string): void {
  const row: unknown = operation === "upsert" ? (json as { readonly data?: unknown } | null)?.data : json;
  if (typeof row === "object" && row !== null) tags.set(row, etag);
}
