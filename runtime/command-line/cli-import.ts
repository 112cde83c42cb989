/**
 * `ticket import tickets.csv`: rows of a file, as they are read, in batches. What has gone wrong is said with its line.
 * Each batch is a `bulkCreate` of its own: a file that is larger than one is not imported as a whole or not at all, but up
 * to a line, from which another call goes on (`--from-line`).
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { PrewireError } from "../client/errors.js";
import { listOf } from "./cli-input.js";
import { Progress } from "./cli-progress.js";
import { type FileRow, type Format, rowsIn } from "./cli-rows.js";
import type { Work } from "./cli-verbs.js";
import { find } from "./cli-words.js";
import { CommandError } from "./io.js";
import { describeFailure } from "./process.js";

/** Rows a bulk operation takes at most. */
const MOST = 10_000;
/** Characters of a batch: half of what a server takes by default, where most are ASCII. */
const LARGEST = 4 * 1024 * 1024;

interface Source {
  readonly stream: Readable;
  /** Bytes; null: nobody knows. */
  readonly size: number | null;
  readonly format: Format;
}

/** Answers the exit code: 1 where rows were left out. @throws what a batch is refused with, said with its line */
export async function importRows(work: Work): Promise<number> {
  const settings = settingsOf(work);
  const source = await sourceOf(work);
  const progress = new Progress(work.io, "rows", source.size);
  const importing = new Importing(work, settings, progress);
  const read = { bytes: 0 };
  try {
    const rows = rowsIn(source.format, textOf(source.stream, read), {
      model: work.model,
      skipReadOnly: work.flags["skip-read-only"] === true,
    });
    for await (const row of rows) {
      if (row.line < settings.fromLine) continue;
      await importing.take(row);
      progress.show(importing.done, read.bytes);
    }
    await importing.flush();
  } catch (error) {
    progress.clear();
    return importing.explain(error);
  } finally {
    source.stream.destroy();
  }
  progress.clear();
  return importing.finish();
}

interface Settings {
  readonly mode: "atomic" | "perRow";
  readonly batch: number;
  readonly fromLine: number;
  /** Members of each `bulkCreate` beside its items. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** @throws {CommandError} exit 2 */
function settingsOf({ flags, pairs }: Work): Settings {
  const mode =
    find(textOr(flags["mode"], "atomic"), ["atomic", "per-row"], "--mode") === "atomic" ? "atomic" : "perRow";
  const onConflict = find(
    textOr(flags["on-conflict"], "error"),
    ["error", "skip", "update"],
    "--on-conflict",
  );
  const [conflictFields, update] = [listOf(pairs, "conflict-fields"), listOf(pairs, "update")];
  return {
    mode,
    batch: countOf("batch", flags["batch"], 1000, MOST),
    fromLine: countOf("from-line", flags["from-line"], 1, Number.MAX_SAFE_INTEGER),
    input: {
      mode,
      onConflict,
      return: "none",
      ...(conflictFields === undefined ? {} : { conflictFields }),
      ...(update === undefined ? {} : { update }),
    },
  };
}

const textOr = (value: string | true | undefined, otherwise: string): string =>
  typeof value === "string" ? value : otherwise;

function countOf(name: string, value: string | true | undefined, otherwise: number, most: number): number {
  if (typeof value !== "string") return otherwise;
  const count = /^\d{1,15}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= most) return count;
  throw new CommandError(`--${name} must be a whole number from 1${most === MOST ? ` to ${MOST}` : ""}.`, 2);
}

/** @throws {CommandError} exit 2: no such file, or nobody knows what it is */
async function sourceOf({ word, flags, io }: Work): Promise<Source> {
  const format = formatOf(flags["format"], word);
  if (word === "-") return { stream: io.stdin(), size: null, format };
  const path = resolve(io.cwd, word);
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new CommandError(`${word} is a folder.`, 2);
    return { stream: createReadStream(path), size: about.isFile() ? about.size : null, format };
  } catch (error) {
    throw unreadable(error, word);
  }
}

function unreadable(error: unknown, word: string): unknown {
  const code =
    error instanceof Error && "code" in error && !(error instanceof PrewireError) ? String(error.code) : null;
  return code === null ? error : new CommandError(`the file ${word} cannot be read (${code}).`, 2);
}

function formatOf(given: string | true | undefined, word: string): Format {
  if (typeof given === "string") return find(given, ["csv", "jsonl"], "--format");
  const [, ending = ""] = /\.(csv|jsonl|ndjson)$/i.exec(word) ?? [];
  if (ending === "") throw new CommandError("--format says what the file is: csv or jsonl.", 2);
  return ending.toLowerCase() === "csv" ? "csv" : "jsonl";
}

/** @throws {CommandError} exit 2: not UTF-8 */
async function* textOf(stream: Readable, read: { bytes: number }): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new CommandError(`the file is not UTF-8, somewhere behind byte ${read.bytes}.`, 2);
    }
  };
  // Without an encoding a stream's pieces are bytes.
  for await (const piece of stream as AsyncIterable<Buffer>) {
    yield decode(piece);
    read.bytes += piece.length;
  }
  yield decode();
}

interface BulkAnswer {
  readonly results?: readonly {
    readonly status: string;
    readonly error?: { readonly code: string; readonly detail: string };
  }[];
  readonly counts: Readonly<Record<string, number>>;
}

class Importing {
  readonly #work: Work;
  readonly #settings: Settings;
  readonly #progress: Progress;
  #batch: { readonly line: number; readonly data: unknown }[] = [];
  #size = 0;
  /** The line that a further call begins with: rows before it are dealt with. */
  #next: number | null = null;
  readonly #counts: Record<string, number> = {};
  done = 0;

  constructor(work: Work, settings: Settings, progress: Progress) {
    this.#work = work;
    this.#settings = settings;
    this.#progress = progress;
  }

  async take(row: FileRow): Promise<void> {
    if (!("data" in row)) return this.#leaveOut(row.line, row.wrong, "validation_failed");
    if (this.#batch.length >= this.#settings.batch || this.#size + row.size > LARGEST) await this.flush();
    this.#batch.push(row);
    this.#size += row.size;
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    const [first] = batch;
    if (first === undefined) return;
    this.#next = first.line;
    const { methods } = this.#work;
    const data = batch.map((row) => row.data);
    // The facade answers results and counts.
    const answer = (await methods.bulkCreate(
      { data, ...this.#settings.input },
      this.#options(first.line),
    )) as BulkAnswer;
    for (const [name, count] of Object.entries(answer.counts))
      if (name !== "failed") this.#count(name, count);
    answer.results?.forEach(({ status, error }, index) => {
      if (status === "failed" || status === "not_found")
        this.#say(batch[index]?.line ?? 0, error?.detail ?? status, error?.code ?? status);
    });
    this.done += batch.length;
    this.#batch = [];
    this.#size = 0;
    this.#next = null;
  }

  /** Each batch has a key of its own, so that the same import again repeats none that is done. */
  #options(line: number): Readonly<Record<string, unknown>> {
    const { "idempotency-key": idempotencyKey, "validate-only": validateOnly } = this.#work.flags;
    return {
      ...(typeof idempotencyKey === "string" ? { idempotencyKey: `${idempotencyKey}.${line}` } : {}),
      ...(validateOnly === true ? { validateOnly } : {}),
    };
  }

  #leaveOut(line: number, message: string, code: string): void {
    if (this.#settings.mode === "perRow") return this.#say(line, message, code);
    this.#next = this.#batch[0]?.line ?? line;
    throw new CommandError(`line ${line}: ${message} (${code})`, 2);
  }

  #say(line: number, message: string, code: string): void {
    this.#progress.clear();
    this.#count("failed", 1);
    this.#work.io.err(describeFailure(new CommandError(`line ${line}: ${message} (${code})`)).text);
  }

  #count(name: string, count: number): void {
    this.#counts[name] = (this.#counts[name] ?? 0) + count;
  }

  /** What a batch was refused with, by line; and how to go on. */
  explain(error: unknown): number {
    const { io, word } = this.#work;
    const { text, exit } = describeFailure(this.#withLines(unreadable(error, word)));
    io.err(text);
    const next = this.#next ?? this.#batch[0]?.line;
    this.#summary();
    if (next !== undefined && this.done > 0)
      io.err(`What stands before line ${next} is done: go on with --from-line ${next}.`);
    return exit;
  }

  /** Complaints name items by their place in the batch. */
  #withLines(error: unknown): unknown {
    if (!(error instanceof PrewireError) || this.#next === null) return error;
    const lines = error.complaints.flatMap(({ pointer, message }) => {
      const [, index, field = ""] = /^\/data\/(\d+)(\/.*)?$/.exec(pointer) ?? [];
      const line = index === undefined ? undefined : this.#batch[Number(index)]?.line;
      return line === undefined
        ? []
        : [`line ${line}${field === "" ? "" : `, ${field.slice(1)}`}: ${message}`];
    });
    if (lines.length === 0) return error;
    const { exit } = describeFailure(error);
    return new CommandError(`${lines.join("\n  ")} (${error.code})`, exit);
  }

  #summary(): void {
    const { io, flags } = this.#work;
    if (flags["json"] === true || flags["jsonl"] === true) io.out(JSON.stringify({ counts: this.#counts }));
    const said = Object.entries(this.#counts).filter(([, count]) => count > 0);
    io.err(
      said.length === 0
        ? "No rows were imported."
        : said.map(([what, count]) => `${count} ${what}`).join(", "),
    );
    if (flags["validate-only"] === true) io.err("It was only tried: nothing has changed.");
  }

  finish(): number {
    this.#summary();
    return (this.#counts["failed"] ?? 0) > 0 ? 1 : 0;
  }
}
