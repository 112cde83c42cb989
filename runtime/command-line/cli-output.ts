/** Answers for a reader or for a program: tables, JSON, or JSON by the line. */
import type { Work } from "./cli-verbs.js";
import { printRow, printRows } from "./cli-table.js";

type Row = Readonly<Record<string, unknown>>;

/** Whether a program reads. */
export const showJson = ({ flags }: Pick<Work, "flags">): boolean =>
  flags["json"] === true || flags["jsonl"] === true;

export function showRow(row: unknown, work: Work): number {
  if (showJson(work)) work.io.out(JSON.stringify(row));
  // Whatever is shown here is a row.
  else printRow(row as Row, work.io);
  return 0;
}

interface Rows {
  readonly data: readonly Row[];
  readonly nextCursor?: string | null;
  readonly total?: number;
}

/** A page of rows, or groups. */
export function showPage(page: Rows, { flags, io }: Work): number {
  if (flags["json"] === true) return (io.out(JSON.stringify(page)), 0);
  if (flags["jsonl"] === true) for (const row of page.data) io.out(JSON.stringify(row));
  else printRows(page.data, io);
  if (page.total !== undefined) io.err(`${page.total} in all`);
  if (typeof page.nextCursor === "string") io.err(`More with --cursor ${page.nextCursor}`);
  return 0;
}

interface Bulk {
  readonly results?: readonly {
    readonly status: string;
    readonly id?: unknown;
    readonly data?: Row;
    readonly error?: { readonly code?: string; readonly detail?: string };
  }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Exit 1 where an item was not done: what was asked for has happened in part only. */
export function showBulk(answer: Bulk, { flags, io }: Work): number {
  const { results, counts } = answer;
  if (flags["json"] === true) io.out(JSON.stringify(answer));
  else if (flags["jsonl"] === true) for (const result of results ?? []) io.out(JSON.stringify(result));
  else if (results !== undefined) printRows(results.map(resultLine), io);
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  io.err(
    said.length === 0 ? "Nothing was changed." : said.map(([what, count]) => `${count} ${what}`).join(", "),
  );
  return (counts["failed"] ?? 0) > 0 ? 1 : 0;
}

function resultLine({ status, id, data, error }: NonNullable<Bulk["results"]>[number], index: number): Row {
  const about = error === undefined ? "" : `${error.detail ?? ""} (${error.code ?? "failed"})`;
  return {
    item: index,
    status,
    ...(id === undefined ? {} : { id }),
    ...data,
    ...(about === "" ? {} : { error: about }),
  };
}

/** A group for a reader: each measure in a column of its own (`avg.price`). */
export function measures(group: Row): Row {
  const entries = Object.entries(group).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([field, measured]) => [`${name}.${field}`, measured as unknown] as const)
      : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
