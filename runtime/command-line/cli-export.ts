/** `ticket export --format csv`: every row that fulfils the conditions, page by page, in a form that `import` reads. */
import type { Column, Model } from "../dataflow/model.js";
import { settableFields } from "./cli-flags.js";
import { listOf } from "./cli-input.js";
import { Progress } from "./cli-progress.js";
import { queryOf, type Work } from "./cli-verbs.js";
import { find } from "./cli-words.js";
import { csvLine } from "./csv.js";
import { CommandError } from "./io.js";

type Row = Readonly<Record<string, unknown>>;

interface Page {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
}

/** Rows are held one page at a time, and the next is asked for when this one has been taken. */
export async function exportRows(work: Work): Promise<number> {
  const { model, methods, flags, io } = work;
  const format = find(
    typeof flags["format"] === "string" ? flags["format"] : "jsonl",
    ["csv", "jsonl"],
    "--format",
  );
  if (flags["json"] === true) throw new CommandError("an export is --format csv or jsonl.", 2);
  const query = queryOf(work, "list", ["format", "limit", "fields"]);
  const names = fieldsOf(work);
  const fields = names ?? readable(model);
  const progress = new Progress(io, "rows", null);
  let left = limitOf(flags["limit"]);
  let count = 0;
  let cursor: string | null = null;
  do {
    // The facade answers a page of rows.
    const page: Page = (await methods.list({
      ...query,
      ...(names === undefined ? {} : { fields: names }),
      limit: Math.min(model.limit.maximum, left),
      ...(cursor === null ? {} : { cursor }),
    })) as Page;
    const lines = page.data.map((row) =>
      format === "csv" ? csvLine(cellsOf(model, fields, row)) : `${JSON.stringify(row)}\n`,
    );
    if (format === "csv" && count === 0 && cursor === null) lines.unshift(csvLine(fields));
    if (lines.length > 0) await io.write(lines.join(""));
    count += page.data.length;
    left -= page.data.length;
    ({ nextCursor: cursor } = page);
    progress.show(count);
  } while (cursor !== null && left > 0);
  progress.clear();
  io.err(`${count} rows`);
  return 0;
}

function limitOf(given: string | true | undefined): number {
  if (typeof given !== "string") return Number.POSITIVE_INFINITY;
  const limit = /^\d{1,15}$/.test(given) ? Number(given) : 0;
  if (limit > 0) return limit;
  throw new CommandError("--limit must be a whole number from 1.", 2);
}

/** Undefined where every field is meant. @throws {CommandError} exit 2 */
function fieldsOf({ model, flags, pairs }: Work): readonly string[] | undefined {
  const given = listOf(pairs, "fields");
  if (flags["writable"] !== true) return given;
  if (given !== undefined) throw new CommandError("give --fields or --writable, not both.", 2);
  return settableFields(model, "create").map(([name]) => name);
}

const readable = ({ columns }: Model): readonly string[] =>
  Object.keys(columns).filter((name) => columns[name]?.private !== true);

const cellsOf = ({ columns }: Model, fields: readonly string[], row: Row): (string | null)[] =>
  fields.map((name) => cellOf(columns[name], row[name]));

/** Lists and JSON are JSON, so that a text in JSON is told from a number there. */
function cellOf(column: Column | undefined, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const isJson = column?.type === "json" || column?.type === "array" || column?.type === "vector";
  return isJson || typeof value === "object" ? JSON.stringify(value) : String(value);
}
