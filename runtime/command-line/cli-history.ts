/** `ticket history <id>`: what became of a row, one line a change. */
import { historyInput } from "../nexus/history-query.js";
import type { Change, Page } from "../client/types.js";
import { printRows } from "./cli-table.js";
import type { Work } from "./cli-verbs.js";

/** @throws {OperationError} a flag that is none of a history's */
export async function showHistory({ methods, flags, io }: Work, key: unknown): Promise<number> {
  const given = (["limit", "cursor"] as const).flatMap((name) => {
    const value = flags[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  // The facade answers a page of changes, whatever the model.
  const page = (await methods.history(key, historyInput(given))) as Page<Change<Record<string, unknown>>>;
  if (flags["json"] === true) return (io.out(JSON.stringify(page)), 0);
  const lines = page.data.map(({ at, operation, by, channel, changes }) => ({
    at,
    operation,
    by: by?.id ?? "",
    channel,
    changes: Object.keys(changes).join(", "),
  }));
  if (flags["jsonl"] === true) for (const change of page.data) io.out(JSON.stringify(change));
  else printRows(lines, io);
  if (page.nextCursor !== null) io.err(`More with --cursor ${page.nextCursor}`);
  return 0;
}
