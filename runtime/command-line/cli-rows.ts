/** The rows of a file, one by one with the line that each begins on: JSON by the line, or CSV. */
import { codecOf } from "../dataflow/codecs.js";
import type { Model } from "../dataflow/model.js";
import { OperationError } from "../errors.js";
import { nearest } from "../nearest.js";
import { parseJson } from "../nexus/json-text.js";
import { settableFields } from "./cli-flags.js";
import { scalarOf } from "./cli-input.js";
import { type CsvCell, CsvError, CsvReader, type CsvRecord } from "./csv.js";
import { CommandError } from "./io.js";

export type FileRow =
  | { readonly line: number; readonly size: number; readonly data: unknown }
  /** What stands there is no row. */
  | { readonly line: number; readonly wrong: string };

export type Format = "csv" | "jsonl";

export interface RowsOptions {
  readonly model: Model;
  /** Columns that nobody may set are left out. */
  readonly skipReadOnly: boolean;
}

/** @throws {CommandError} exit 2: the header or the text as a whole is wrong */
export function rowsIn(
  format: Format,
  pieces: AsyncIterable<string>,
  options: RowsOptions,
): AsyncIterable<FileRow> {
  return format === "csv" ? csvRows(pieces, options) : jsonRows(pieces, options);
}

/** A line that is longer is not one. */
const LONGEST = 16 * 1024 * 1024;

async function* jsonRows(pieces: AsyncIterable<string>, options: RowsOptions): AsyncIterable<FileRow> {
  let rest = "";
  let line = 0;
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST)
      throw new CommandError(`line ${line + lines.length + 1} is longer than 16 MiB.`, 2);
    for (const text of lines) yield* jsonRow(text, ++line, options);
  }
  yield* jsonRow(rest, ++line, options);
}

function* jsonRow(text: string, line: number, { model, skipReadOnly }: RowsOptions): Iterable<FileRow> {
  if (text.trim() === "") return;
  yield attempt(line, () => {
    const data = parseJson(text, "The row");
    if (!skipReadOnly || typeof data !== "object" || data === null || Array.isArray(data))
      return { data, size: text.length };
    const kept = Object.entries(data).filter(([name]) => !isReadOnly(model, name));
    return { data: Object.fromEntries(kept), size: text.length };
  });
}

function attempt(line: number, read: () => { readonly data: unknown; readonly size: number }): FileRow {
  try {
    return { line, ...read() };
  } catch (error) {
    if (error instanceof OperationError) return { line, wrong: error.message };
    throw error;
  }
}

async function* csvRows(pieces: AsyncIterable<string>, options: RowsOptions): AsyncIterable<FileRow> {
  const reader = new CsvReader();
  let header: readonly HeaderColumn[] | null = null;
  const take = function* (records: readonly CsvRecord[]): Iterable<FileRow> {
    for (const record of records) {
      if (header === null) header = headerOf(record, options);
      else if (!isBlank(record, header)) yield csvRow(record, header);
    }
  };
  try {
    for await (const piece of pieces) yield* take(reader.push(piece));
    yield* take(reader.end());
  } catch (error) {
    if (error instanceof CsvError) throw new CommandError(`line ${error.line}: ${error.message}`, 2);
    throw error;
  }
  if (header === null) throw new CommandError("the file is empty: its first line names the fields.", 2);
}

/** Of a file with one column it is a null. */
const isBlank = ({ cells }: CsvRecord, header: readonly HeaderColumn[]): boolean =>
  cells.length === 1 && header.length > 1 && cells[0]?.text === "" && !cells[0].isQuoted;

/** How a column's values are read; null: they are left out. */
type HeaderColumn = ((cell: CsvCell) => readonly [name: string, value: unknown] | null) | null;

const isReadOnly = ({ columns }: Model, name: string): boolean =>
  Object.hasOwn(columns, name) && columns[name]?.private !== true && columns[name]?.writable === "never";

function headerOf({ line, cells }: CsvRecord, { model, skipReadOnly }: RowsOptions): readonly HeaderColumn[] {
  const settable = new Map(settableFields(model, "create"));
  const seen = new Set<string>();
  return cells.map(({ text: name }) => {
    const where = `line ${line}: the column ${JSON.stringify(name.slice(0, 60))}`;
    if (seen.has(name)) throw new CommandError(`${where} is there twice.`, 2);
    seen.add(name);
    const column = settable.get(name);
    if (column === undefined) {
      if (isReadOnly(model, name)) {
        if (skipReadOnly) return null;
        throw new CommandError(`${where} cannot be set (--skip-read-only leaves such columns out).`, 2);
      }
      const meant = name.length > 60 ? null : nearest(name, settable.keys());
      throw new CommandError(
        `${where} is no field of ${model.name}.${meant === null ? "" : ` Did you mean "${meant}"?`}`,
        2,
      );
    }
    const codec = codecOf(column);
    const isText = column.type === "text" || column.type === "oneOf";
    return ({ text, isQuoted }) => {
      // Nothing was said: null where the field may be null, and otherwise its default.
      if (text === "" && !isQuoted) return column.nullable === true ? [name, null] : null;
      return [name, isText ? text : scalarOf(name, codec, text)];
    };
  });
}

function csvRow({ line, cells }: CsvRecord, header: readonly HeaderColumn[]): FileRow {
  if (cells.length !== header.length)
    return { line, wrong: `The row has ${cells.length} values, and the first line ${header.length} names.` };
  return attempt(line, () => {
    const members = cells.flatMap((cell, index) => {
      const member = header[index]?.(cell) ?? null;
      return member === null ? [] : [member];
    });
    return {
      data: Object.fromEntries(members),
      size: cells.reduce((sum, { text }) => sum + text.length + 16, 0),
    };
  });
}
