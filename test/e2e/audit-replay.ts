import { expect } from "vitest";
import type { Change } from "#runtime/client/types.js";

/**
 * Replays changes, each upon the one before, from the first.
 * @param unrecorded fields whose changes need not be there
 * @returns null where the row is gone
 */
export function replay<Row extends object>(changes: readonly Change<Row>[], unrecorded: readonly string[]) {
  let row: Record<string, unknown> | null = null;
  for (const { operation, changes: members } of changes.toReversed()) {
    const was: Record<string, unknown> = row ?? {};
    if (operation === "create") expect(row).toBeNull();
    else expect(row).not.toBeNull();
    const next: Record<string, unknown> = { ...was };
    for (const [field, pair] of Object.entries(members)) {
      const { from, to } = pair as { from: unknown; to: unknown };
      if (!unrecorded.includes(field)) expect([field, from]).toEqual([field, was[field] ?? null]);
      expect(to).not.toEqual(from);
      next[field] = to;
    }
    // A deletion that hides changes a time, one that does not takes everything.
    const isGone = Object.values(next).every((value) => value === null);
    if (isGone) expect(operation).toBe("delete");
    row = isGone ? null : next;
  }
  return row;
}
