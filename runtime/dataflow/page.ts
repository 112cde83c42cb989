/** How much of a list is wanted: limit, offset and fields, checked. */
import { invalid } from "../errors.js";
import { complaint, refuse, unknownName } from "./complaint.js";
import { namesOf } from "./sort.js";
import type { Table, TableColumn } from "./table.js";

/** Rows of a page: the model's default, at most its maximum. */
export function parseLimit({ model }: Table, limit: unknown): number {
  if (limit === undefined) return model.limit.default;
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1) {
    return refuse("/limit", "validation_failed", "limit must be a whole number of at least 1.");
  }
  return Math.min(limit, model.limit.maximum);
}

/** Rows to skip; undefined where the list begins at its beginning or at a cursor. */
export function parseOffset(offset: unknown, cursor: unknown): number | undefined {
  if (offset === undefined) return undefined;
  if (typeof offset !== "number" || !Number.isSafeInteger(offset) || offset < 0) {
    return refuse("/offset", "validation_failed", "offset must be a whole number of at least 0.");
  }
  if (cursor !== undefined) {
    return refuse("/offset", "validation_failed", "A list takes either cursor or offset.");
  }
  return offset;
}

/** The columns that are asked for, in the order of the table; null for all. */
export function parseFields(table: Table, fields: unknown): readonly TableColumn[] | null {
  if (fields === undefined) return null;
  const names = new Set(namesOf(fields, "fields"));
  const unknown = [...names].filter((name) => !table.columns.has(name)).slice(0, 100);
  if (unknown.length > 0) {
    throw invalid(
      unknown.map((name) =>
        complaint("/fields", "unknown_field", unknownName("field", name, table.columns.keys())),
      ),
    );
  }
  if (names.size === 0) refuse("/fields", "validation_failed", "fields must name at least one field.");
  return [...table.columns.values()].filter(({ field }) => names.has(field));
}

/** Whether the number of all matching rows is wanted. */
export function parseTotal(total: unknown): boolean {
  if (total !== undefined && total !== "exact") {
    return refuse("/total", "validation_failed", 'total must be "exact".');
  }
  return total === "exact";
}
