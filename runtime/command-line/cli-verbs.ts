/** What each operation is on the command line: what it asks of the facade, and what it prints. */
import type { ObjectOperation } from "../client/query.js";
import type { Model, OperationName } from "../dataflow/model.js";
import { OperationError } from "../errors.js";
import { isRecord } from "../dataflow/record.js";
import { queryInput, readInput } from "../nexus/query-string.js";
import { common } from "./cli-flags.js";
import { dataOf, fieldsOf, inputOf, keyOf } from "./cli-input.js";
import { measures, showBulk, showJson, showPage, showRow } from "./cli-output.js";
import type { CliFlags, Given } from "./cli-words.js";
import { CommandError, type Io } from "./io.js";

/** The methods of a model on client and DataFlow, without their types: what they take follows from the command line. */
export type Methods = Readonly<Record<OperationName, (...args: readonly unknown[]) => Promise<unknown>>>;

export interface Work extends Given {
  readonly model: Model;
  readonly methods: Methods;
  /** The key, where the operation takes one. */
  readonly word: string;
  /** The flags that there are. */
  readonly known: CliFlags;
  readonly io: Io;
}

/** Answers the exit code. */
export type Verb = (work: Work) => Promise<number>;

/** Operations that take a row's key as their word. */
export const withKey: ReadonlySet<string> = new Set<OperationName>([
  "read",
  "update",
  "delete",
  "restore",
  "history",
]);

export const verbs: Readonly<Record<OperationName, Verb>> = {
  list: async (work) => {
    // The facade answers a page, whatever the model.
    const page = await work.methods.list(queryOf(work, "list"));
    return showPage(page as Parameters<typeof showPage>[0], work);
  },
  count: async (work) => {
    const count = await work.methods.count(queryOf(work, "count"));
    return showJson(work) ? print(work, { count }) : (work.io.out(String(count)), 0);
  },
  read: async (work) => {
    const wishes = readInput(work.model, [
      ...work.pairs.filter(([name]) => name === "include"),
      ...deletedParameter(work),
    ]);
    const row = await work.methods.read(key(work), wishes);
    if (row === null) throw new OperationError("not_found", `There is no ${work.model.name} ${work.word}.`);
    return showRow(row, work);
  },
  create: async (work) => showRow(await work.methods.create(await dataOf(work, "create")), work),
  update: async (work) => {
    const row = await work.methods.update(key(work), await dataOf(work, "update"));
    return showRow(row, work);
  },
  delete: async (work) => {
    await work.methods.delete(key(work));
    work.io.err("Deleted.");
    return 0;
  },
  restore: async (work) => showRow(await work.methods.restore(key(work)), work),
  history: async (work) => (await import("./cli-history.js")).showHistory(work, key(work)),
  upsert: async (work) => {
    const answer = await work.methods.upsert(await inputOf(work, "upsert"));
    if (showJson(work)) return print(work, answer);
    // The facade answers the row, and whether it is new.
    const { data, created } = answer as { readonly data: object; readonly created: boolean };
    showRow(data, work);
    work.io.err(created ? "Created." : "Updated.");
    return 0;
  },
  bulkCreate: bulk("bulkCreate", (work) => inputOf(work, "bulkCreate")),
  bulkUpsert: bulk("bulkUpsert", (work) => inputOf(work, "bulkUpsert")),
  bulkUpdate: bulk("bulkUpdate", async (work) => {
    const input = await inputOf(work, "bulkUpdate");
    const fields = fieldsOf(work, "update");
    if (Object.keys(fields).length === 0) return input;
    if (input["data"] === undefined) return { ...input, data: fields };
    if (!isRecord(input["data"])) throw new CommandError("where fields have flags, --data is an object.", 2);
    return { ...input, data: { ...input["data"], ...fields } };
  }),
  bulkDelete: bulk("bulkDelete", async (work) => {
    const input = await inputOf(work, "bulkDelete");
    if (work.positionals.length === 0) return input;
    if (input["ids"] !== undefined) throw new CommandError("the keys are in --input, too.", 2);
    return { ...input, ids: work.positionals.map((word) => keyOf(work.model, word)) };
  }),
  aggregate: async (work) => {
    const answer = await work.methods.aggregate(await inputOf(work, "aggregate"));
    // The facade answers the groups.
    const groups = answer as { readonly data: readonly Readonly<Record<string, unknown>>[] };
    return showPage(showJson(work) ? groups : { data: groups.data.map(measures) }, work);
  },
};

function bulk(operation: ObjectOperation, read: (work: Work) => Promise<object>): Verb {
  return async (work) => {
    const input = await read(work);
    // The facade answers results and counts, whatever the model.
    const answer = await work.methods[operation](input);
    return showBulk(answer as Parameters<typeof showBulk>[0], work);
  };
}

function print({ io }: Work, value: unknown): number {
  io.out(JSON.stringify(value));
  return 0;
}

const key = ({ model, word }: Work): unknown => keyOf(model, word);

const deletedParameter = ({ flags }: Work): readonly (readonly [string, string])[] =>
  flags["include-deleted"] === true ? [["includeDeleted", "true"]] : [];

/** The flags are the parameters of the URL, and mean the same. @throws {OperationError} */
export function queryOf(work: Work, operation: "list" | "count", without: readonly string[] = []): object {
  const given = work.pairs.filter(([name]) => !Object.hasOwn(common, name) && !without.includes(name));
  return queryInput(work.model, operation, [...given, ...deletedParameter(work)]);
}
