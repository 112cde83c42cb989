/** From flags and files to the input of an operation, in JSON values. What they may be, the operation says. */
import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { inputMembers, type ObjectOperation } from "../client/query.js";
import { codecOf, type Codec } from "../dataflow/codecs.js";
import { refuse } from "../dataflow/complaint.js";
import { keyFromSegment } from "../dataflow/key.js";
import type { Column, Model } from "../dataflow/model.js";
import { isRecord } from "../dataflow/record.js";
import { parseJson } from "../nexus/json-text.js";
import type { Work } from "./cli-verbs.js";
import { settableFields } from "./cli-flags.js";
import { kebab } from "./cli-words.js";
import { CommandError, type Io } from "./io.js";

/** A single key is taken as it is written; the parts of a composite one are joined with commas, each percent-encoded. */
export function keyOf(model: Model, word: string): unknown {
  return keyFromSegment(model, model.key.length === 1 ? encodeURIComponent(word) : word);
}

/**
 * The JSON that a flag gives: itself, a file's, or standard input's.
 * @throws {CommandError} exit 2: no such file @throws {OperationError} `validation_failed`: no JSON
 */
export async function documentOf(name: string, given: string, io: Io): Promise<unknown> {
  const flag = `--${name}`;
  if (/^\s*[{[]/.test(given)) return parseJson(given, flag);
  const bytes = given === "-" ? await buffer(io.stdin()) : await readFileOf(flag, given, io);
  if (!isUtf8(bytes))
    throw new CommandError(`${flag}: ${given === "-" ? "standard input" : given} is not UTF-8.`, 2);
  return parseJson(bytes.toString("utf8").replace(/^\ufeff/, ""), flag);
}

async function readFileOf(flag: string, given: string, io: Io): Promise<Buffer> {
  const name = given.replace(/^@/, "");
  try {
    return await readFile(resolve(io.cwd, name));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(`${flag}: the file ${name} cannot be read (${String(error.code)}).`, 2);
  }
}

/**
 * The fields of create and update: those in `--data`, and those that have flags.
 * @throws {CommandError} exit 2: none at all, or one twice
 */
export async function dataOf(work: Work, use: "create" | "update"): Promise<unknown> {
  const fields = fieldsOf(work, use);
  const given = work.flags["data"];
  if (typeof given !== "string") {
    if (Object.keys(fields).length > 0) return fields;
    throw new CommandError(
      "--data is missing: @ and a file, - for standard input, or JSON; or flags for fields.",
      2,
    );
  }
  const data = await documentOf("data", given, work.io);
  if (Object.keys(fields).length === 0) return data;
  if (!isRecord(data)) throw new CommandError("where fields have flags, --data is an object.", 2);
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(data, name))
      throw new CommandError(`${name} is given twice: in --data, and with a flag.`, 2);
  }
  return { ...data, ...fields };
}

/** Fields that have flags. @throws {CommandError} exit 2 @throws {OperationError} `validation_failed`: not of its type */
export function fieldsOf(
  { model, pairs, known }: Work,
  use: "create" | "update",
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = Object.create(null);
  const columns = new Map(settableFields(model, use));
  for (const [name, text] of pairs) {
    const column = columns.get(name);
    // A flag of the command's own hides a field of its name.
    if (column === undefined || name in fields || known[name]?.field !== true) continue;
    fields[name] = valueOf(name, column, texts(pairs, name), text);
  }
  for (const name of listOf(pairs, "null") ?? []) {
    if (name in fields) throw new CommandError(`${name} is given twice: with a value, and as null.`, 2);
    fields[name] = null;
  }
  return { ...fields };
}

const texts = (pairs: Work["pairs"], name: string): readonly string[] =>
  pairs.flatMap(([each, text]) => (each === name ? [text] : []));

/** The JSON value that a flag writes: of a list each item by itself, or the whole as JSON. */
function valueOf(name: string, column: Column, all: readonly string[], last: string): unknown {
  const codec = codecOf(column);
  const { item } = codec;
  if (item === undefined) return scalarOf(name, codec, last);
  if (all.length === 1 && last.startsWith("[")) return scalarOf(name, codec, last);
  return all.map((text) => scalarOf(name, item, text));
}

/** Text that writes no value of the type stays text, and the operation says what it wants. @throws {OperationError} */
export function scalarOf(name: string, codec: Codec, text: string): unknown {
  const read = codec.fromText(text);
  // Only of JSON is null a value; elsewhere it is `--null` or an empty cell that says so.
  const value = read === null && codec.cast !== "jsonb" ? undefined : read;
  // A JSON column would take the text itself for a value.
  if (value === undefined && codec.rule(text) === null) {
    refuse(`/${name}`, "validation_failed", `${name} must be JSON.`);
  }
  return value === undefined ? text : value;
}

/** The names that a flag lists, with commas or by being repeated; undefined where it is absent. */
export function listOf(pairs: Work["pairs"], name: string): readonly string[] | undefined {
  const given = texts(pairs, name);
  return given.length === 0 ? undefined : given.flatMap((text) => text.split(",")).map((each) => each.trim());
}

type Member = (work: Work, flag: string, text: string) => unknown;

const json: Member = (_, flag, text) => parseJson(text, `--${flag}`);
const plain: Member = (_work, _flag, text) => text;
const list: Member = ({ pairs }, flag) => listOf(pairs, flag);
/** What is no whole number stays text, and the operation says what it wants. */
const number: Member = (_work, _flag, text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text);
const document: Member = ({ io }, flag, text) => documentOf(flag, text, io);
/** `--mode per-row` is `perRow`. */
const word: Member = (_work, _flag, text) => (text === "per-row" ? "perRow" : text);
const listOrJson: Member = (work, flag, text) =>
  /^\s*[[{]/.test(text) ? parseJson(text, `--${flag}`) : listOf(work.pairs, flag);

/** How the flag of each member is understood; of `update`, what it is depends on the operation. */
const members: Readonly<Record<string, Member>> = {
  where: json,
  having: json,
  create: document,
  data: document,
  groupBy: listOrJson,
  countDistinct: list,
  sum: list,
  avg: list,
  min: list,
  max: list,
  sort: list,
  conflictFields: list,
  limit: number,
  maxAffected: number,
  mode: word,
  return: word,
  onConflict: plain,
};

/**
 * The input of an operation that takes one object: `--input`, or a flag for each member.
 * @throws {CommandError} exit 2: a member in both
 */
export async function inputOf(work: Work, operation: ObjectOperation): Promise<Record<string, unknown>> {
  const { flags, io } = work;
  const input: Record<string, unknown> = {};
  if (typeof flags["input"] === "string") {
    const given = await documentOf("input", flags["input"], io);
    if (!isRecord(given)) refuse("", "validation_failed", "The input must be an object.");
    Object.assign(input, given);
  }
  for (const member of [...inputMembers[operation], "includeDeleted"]) {
    const flag = kebab(member);
    const text = flags[flag];
    if (text === undefined) continue;
    if (Object.hasOwn(input, member)) throw new CommandError(`--${flag} is in --input, too.`, 2);
    const read = member === "update" ? (operation === "upsert" ? document : list) : members[member];
    input[member] = text === true ? true : await read?.(work, flag, text);
  }
  return input;
}
