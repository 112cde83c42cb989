/** What each operation is on the command line: its flags, what it asks of the facade, and what it prints. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { keyFromSegment } from "../dataflow/key.js";
import type { Model, OperationName } from "../dataflow/model.js";
import { conditionNames } from "../dataflow/operators.js";
import { tableOf } from "../dataflow/table.js";
import { parseJson } from "../nexus/json-text.js";
import { queryInput } from "../nexus/query-string.js";
import { common } from "./cli-connection.js";
import { printRow, printRows } from "./cli-table.js";
import type { Flags } from "./flags.js";
import { CommandError, type Io } from "./io.js";

/** The methods of a model on client and DataFlow, without their types: what they take follows from the command line. */
export type Methods = Readonly<Record<OperationName, (...args: readonly unknown[]) => Promise<unknown>>>;

export interface Work {
  readonly model: Model;
  readonly methods: Methods;
  /** The key, where the operation takes one. */
  readonly word: string;
  readonly flags: Readonly<Record<string, string | true | undefined>>;
  readonly io: Io;
}

export interface Verb {
  readonly takesKey: boolean;
  readonly flags: (model: Model) => Flags;
  readonly run: (work: Work) => Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

const DATA: Flags = {
  data: {
    type: "string",
    value: "FILE|-|JSON",
    about: "the fields: a file, - for standard input, or JSON itself",
  },
};

const INPUT: Flags = {
  data: { type: "string", value: "FILE|-|JSON", about: "the input as one object: a file, - or JSON itself" },
};

const text = (about: string) => ({ type: "string", about }) as const;

const queryFlags: Readonly<Record<"list" | "count", Flags>> = {
  list: {
    where: text("conditions as JSON"),
    sort: text("fields, those with - descending: -createdAt,id"),
    limit: text("how many rows at most"),
    cursor: text("go on behind a page"),
    offset: text("rows to skip"),
    fields: text("only these fields, with commas"),
    total: text("exact: say how many rows there are on all pages"),
  },
  count: { where: text("conditions as JSON") },
};

/** Of reads, where deleted rows are kept. */
const deletedFlag = ({ softDelete }: Model): Flags =>
  softDelete === true ? { "include-deleted": { type: "boolean", about: "deleted rows, too" } } : {};

const withDeleted = ({ flags }: Work): boolean => flags["include-deleted"] === true;

export const verbs: Readonly<Record<OperationName, Verb>> = {
  list: {
    takesKey: false,
    flags: (model) => ({ ...queryFlags.list, ...deletedFlag(model), ...conditions(model) }),
    run: list,
  },
  count: {
    takesKey: false,
    flags: (model) => ({ ...queryFlags.count, ...deletedFlag(model), ...conditions(model) }),
    run: async (work) => {
      const count = await work.methods.count(queryOf(work, "count"));
      work.io.out(work.flags["json"] === true ? JSON.stringify({ count }) : String(count));
    },
  },
  read: {
    takesKey: true,
    flags: deletedFlag,
    run: async (work) => {
      const wishes = withDeleted(work) ? { includeDeleted: true } : {};
      const row = await work.methods.read(keyOf(work), wishes);
      if (row === null) throw new CommandError(`there is no ${work.model.name} ${work.word}.`, 4);
      show(row, work);
    },
  },
  create: {
    takesKey: false,
    flags: () => DATA,
    run: async (work) => show(await work.methods.create(await dataOf(work)), work),
  },
  update: {
    takesKey: true,
    flags: () => DATA,
    run: async (work) => show(await work.methods.update(keyOf(work), await dataOf(work)), work),
  },
  delete: {
    takesKey: true,
    flags: () => ({}),
    run: async (work) => {
      await work.methods.delete(keyOf(work));
      work.io.err("Deleted.");
    },
  },
  restore: {
    takesKey: true,
    flags: () => ({}),
    run: async (work) => show(await work.methods.restore(keyOf(work)), work),
  },
  history: {
    takesKey: true,
    flags: () => ({
      limit: text("how many changes at most"),
      cursor: text("go on behind a page"),
    }),
    run: async (work) => (await import("./cli-history.js")).showHistory(work, keyOf(work)),
  },
  upsert: ofInput("upsert"),
  bulkCreate: ofInput("bulkCreate"),
  bulkUpdate: ofInput("bulkUpdate"),
  bulkDelete: ofInput("bulkDelete"),
  bulkUpsert: ofInput("bulkUpsert"),
  aggregate: ofInput("aggregate"),
};

/** An operation whose input and answer are one object each. */
function ofInput(operation: OperationName): Verb {
  return {
    takesKey: false,
    flags: () => INPUT,
    run: async (work) => work.io.out(JSON.stringify(await work.methods[operation](await dataOf(work)))),
  };
}

async function list(work: Work): Promise<void> {
  // The facade answers a page, whatever the model.
  const page = (await work.methods.list(queryOf(work, "list"))) as {
    readonly data: readonly Row[];
    readonly nextCursor: string | null;
    readonly total?: number;
  };
  if (work.flags["json"] === true) return work.io.out(JSON.stringify(page));
  printRows(page.data, work.io);
  if (page.total !== undefined) work.io.err(`${page.total} in all`);
  if (page.nextCursor !== null) work.io.err(`More with --cursor ${page.nextCursor}`);
}

const show = (row: unknown, { flags, io }: Work): void =>
  // Whatever is shown here is a row.
  flags["json"] === true ? io.out(JSON.stringify(row)) : printRow(row as Row, io);

/** A flag for each field, and for each field with each of its operators: `--status open`, `--priority.gte 3`. */
function conditions(model: Model): Flags {
  const flags: Record<string, Flags[string]> = {};
  for (const [field, column] of tableOf(model).columns) {
    flags[field] = text(`rows of this ${field}`);
    for (const name of conditionNames({ model }, column)) flags[`${field}.${name}`] = text("");
  }
  return flags;
}

/** The flags are the parameters of the URL, and mean the same. @throws {OperationError} */
function queryOf(work: Work, operation: "list" | "count"): unknown {
  const { model, flags } = work;
  const given = Object.entries(flags).filter(([name]) => !Object.hasOwn(common, name));
  return queryInput(model, operation, [
    ...given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
    ...(withDeleted(work) ? [["includeDeleted", "true"] as const] : []),
  ]);
}

/** A single key is taken as it is written; the parts of a composite one are joined with commas, each percent-encoded. */
function keyOf({ model, word }: Work): unknown {
  return keyFromSegment(model, model.key.length === 1 ? encodeURIComponent(word) : word);
}

async function dataOf({ flags, io }: Work): Promise<unknown> {
  const given = flags["data"];
  if (typeof given !== "string")
    throw new CommandError("--data is missing: a file, - for standard input, or JSON.", 2);
  if (given.trimStart().startsWith("{")) return parseJson(given, "--data");
  return parseJson(given === "-" ? await io.input() : await readFileOf(given, io), "--data");
}

async function readFileOf(name: string, io: Io): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, name.replace(/^@/, "")), "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(`--data: the file ${name} cannot be read (${String(error.code)}).`, 2);
  }
}
