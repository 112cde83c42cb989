/** The flags of each operation, as they follow from the model alone: what is read, explained and completed. */
import type { Column, Model } from "../dataflow/model.js";
import { conditionNames } from "../dataflow/operators.js";
import type { CliFlag, CliFlags, VerbName } from "./cli-words.js";
import { wishFlags } from "./cli-wishes.js";

/** What every command has. */
export const common = {
  json: { type: "boolean", about: "print the answer as JSON" },
  jsonl: { type: "boolean", about: "print JSON, one row, change or result a line" },
  url: { type: "string", value: "URL", about: "work through the server there; PREWIRE_URL" },
  token: {
    type: "string",
    about: "who you are to that server: Authorization: Bearer; PREWIRE_TOKEN, which no process list shows",
  },
  "database-url": {
    type: "string",
    value: "URL",
    about: "work on this database; DATABASE_URL, or the embedded one",
  },
} as const satisfies CliFlags;

const text = (about: string, value?: string): CliFlag => ({
  type: "string",
  about,
  ...(value === undefined ? {} : { value }),
});
const word = (values: readonly string[], about: string): CliFlag => ({
  type: "string",
  about,
  values,
  value: values.join("|"),
});
const flag = (about: string): CliFlag => ({ type: "boolean", about });
const several = (about: string): CliFlag => ({ ...text(about, "FIELDS"), repeats: true });
const file = (about: string): CliFlag => ({ type: "string", about, value: "@FILE|-|JSON", file: true });

const WHERE = text("conditions as JSON", "JSON");
const NULLS = several("set these fields to null, with commas");
const DATA = file("the fields as an object: @ and a file, - for standard input, or JSON itself");
const ITEMS = file("the items as a list: @ and a file, - for standard input, or JSON itself");
const INPUT = file("the whole input as one object, as the HTTP interface takes it");
const MODE = word(["atomic", "per-row"], "all items or none, or each for itself; atomic");
const RETURN = word(["rows", "ids", "none"], "what is answered of each item; rows");
const MOST = text("where more rows would change, nothing is done", "NUMBER");
const TAKEN = several("the fields that an existing row takes over; all where absent");
const CONFLICT = several("the unique key by which an existing row is found; the primary key where absent");
const ON_CONFLICT = word(["error", "skip", "update"], "what becomes of an item whose row is there; error");
const ALL = flag("every row is meant");
const INCLUDE: CliFlag = {
  ...text("related rows, too: requester,comments.author", "RELATIONS"),
  repeats: true,
};
const SORT: CliFlag = {
  ...text("fields, those with - in descending order: -createdAt,id", "FIELDS"),
  repeats: true,
};

const own: Readonly<Record<VerbName, (model: Model) => CliFlags>> = {
  create: () => ({ data: DATA, null: NULLS }),
  update: () => ({ data: DATA, null: NULLS }),
  read: (model) => ({ ...includes(model), ...deleted(model) }),
  delete: () => ({}),
  restore: () => ({}),
  history: () => ({ limit: text("how many changes at most", "NUMBER"), cursor: text("go on behind a page") }),
  list: (model) => ({
    where: WHERE,
    sort: SORT,
    limit: text("how many rows at most", "NUMBER"),
    cursor: text("go on behind a page"),
    offset: text("rows to skip", "NUMBER"),
    fields: several("only these fields, with commas"),
    total: word(["exact"], "say how many rows there are on all pages"),
    ...includes(model),
    ...deleted(model),
  }),
  count: (model) => ({ where: WHERE, ...deleted(model) }),
  aggregate: (model) => ({
    where: WHERE,
    "group-by": {
      ...text("fields, with commas; a list in JSON truncates times", "FIELDS|JSON"),
      repeats: true,
    },
    count: flag("how many rows"),
    "count-distinct": several("how many different values"),
    sum: several("sums of these fields"),
    avg: several("averages of these fields"),
    min: several("the least values of these fields"),
    max: several("the greatest values of these fields"),
    having: text("conditions on what is measured", "JSON"),
    sort: SORT,
    limit: text("how many groups at most", "NUMBER"),
    input: INPUT,
    ...deleted(model),
  }),
  upsert: () => ({
    where: text("the row's unique key", "JSON"),
    create: file("the row, where there is none"),
    update: file("the change, where there is one"),
    input: INPUT,
  }),
  bulkCreate: ({ appendOnly }) => ({
    data: ITEMS,
    "on-conflict": appendOnly === true ? word(["error", "skip"], ON_CONFLICT.about) : ON_CONFLICT,
    "conflict-fields": CONFLICT,
    ...(appendOnly === true ? {} : { update: TAKEN }),
    ...bulk,
  }),
  bulkUpsert: () => ({ data: ITEMS, "conflict-fields": CONFLICT, update: TAKEN, ...bulk }),
  bulkUpdate: () => ({
    where: text("which rows, as JSON; or --data with a list of items that have their key", "JSON"),
    all: ALL,
    data: file("the change of these rows as an object, or a list of items"),
    null: NULLS,
    ...bulk,
  }),
  bulkDelete: () => ({
    where: text("which rows, as JSON; or their keys as words", "JSON"),
    all: ALL,
    ...bulk,
  }),
  import: ({ appendOnly }) => ({
    format: word(["csv", "jsonl"], "what the file is; its name says it where absent"),
    mode: word(
      ["atomic", "per-row"],
      "batch by batch, up to the first that fails; or each row for itself; atomic",
    ),
    "on-conflict": appendOnly === true ? word(["error", "skip"], ON_CONFLICT.about) : ON_CONFLICT,
    "conflict-fields": CONFLICT,
    ...(appendOnly === true ? {} : { update: TAKEN }),
    batch: text("rows a batch, up to 10000; 1000", "NUMBER"),
    "from-line": text("leave out what stands before this line of the file", "NUMBER"),
    "skip-read-only": flag("leave out columns that nobody may set, which an export has"),
  }),
  export: (model) => ({
    format: word(["csv", "jsonl"], "what is written; jsonl"),
    where: WHERE,
    sort: SORT,
    limit: text("how many rows at most; all of them", "NUMBER"),
    fields: several("only these fields, with commas"),
    writable: flag("only fields that an import may set"),
    ...deleted(model),
  }),
};

const bulk: CliFlags = { mode: MODE, return: RETURN, "max-affected": MOST, input: INPUT };

const includes = ({ relations }: Model): CliFlags => (relations === undefined ? {} : { include: INCLUDE });

/** Of reads, where deleted rows are kept. */
const deleted = ({ softDelete }: Model): CliFlags =>
  softDelete === true ? { "include-deleted": flag("deleted rows, too") } : {};

/** What the verb does with fields: it sets them, or finds rows by them. */
const uses: Readonly<Partial<Record<VerbName, "create" | "update" | "conditions">>> = {
  create: "create",
  update: "update",
  bulkUpdate: "update",
  list: "conditions",
  count: "conditions",
  export: "conditions",
};

/** All flags of a verb. One of the command's own hides a field of its name, which stands in `--data` or `--where` then. */
export function flagsOf(verb: VerbName, model: Model): CliFlags {
  const use = uses[verb];
  const fields = use === undefined ? {} : use === "conditions" ? conditions(model) : settable(model, use);
  return { ...fields, ...own[verb](model), ...wishFlags(verb), ...common };
}

function settable(model: Model, use: "create" | "update"): CliFlags {
  const fields = settableFields(model, use).map(([field, column]) => [field, fieldFlag(column)] as const);
  return Object.fromEntries(fields);
}

/** The fields that a caller may set. */
export function settableFields(
  { columns, key }: Model,
  use: "create" | "update",
): readonly (readonly [string, Column])[] {
  return Object.entries(columns).filter(([field, column]) => {
    if (column.private === true || column.writable === "never") return false;
    return use === "create" || (column.writable === undefined && !key.includes(field));
  });
}

function fieldFlag(column: Column): CliFlag {
  const { type, item, values = type === "boolean" ? ["true", "false"] : undefined } = column;
  const shown = values ?? item?.values;
  return {
    type: "string",
    field: true,
    value: type === "array" ? typeWord(item ?? { type: "text" }) : typeWord(column),
    about: "",
    ...(shown === undefined ? {} : { values: shown }),
    ...(type === "array" ? { repeats: true } : {}),
  };
}

/** What a value is, in a word: `INTEGER`, `open|pending`. */
export function typeWord({ type, values }: Pick<Column, "type" | "values">): string {
  if (type === "boolean") return "true|false";
  return values === undefined ? type.toUpperCase() : values.join("|");
}

/** A flag for each field, and for each field with each of its operators: `--status open`, `--priority.gte 3`. */
function conditions(model: Model): CliFlags {
  const flags: Record<string, CliFlag> = {};
  for (const [field, column] of Object.entries(model.columns)) {
    if (column.private === true) continue;
    const { values, type } = column;
    const shown = values ?? (type === "boolean" ? ["true", "false"] : undefined);
    const condition: CliFlag = {
      type: "string",
      field: true,
      repeats: true,
      about: "",
      value: typeWord(column),
      ...(shown === undefined ? {} : { values: shown }),
    };
    flags[field] = condition;
    for (const name of conditionNames({ model }, { field, column })) {
      flags[`${field}.${name}`] = ofValue.has(name)
        ? condition
        : { ...condition, value: "TEXT", values: booleans.get(name) ?? [] };
    }
  }
  if (model.search !== undefined && flags["search"] === undefined) {
    flags["search"] = { type: "string", about: `words in ${model.search.join(", ")}`, repeats: true };
  }
  return flags;
}

/** Operators whose operand is a value of the field. */
const ofValue: ReadonlySet<string> = new Set(["eq", "ne", "in", "notIn"]);
const booleans: ReadonlyMap<string, readonly string[]> = new Map(
  ["isNull", "isEmpty", "insensitive"].map((name) => [name, ["true", "false"]]),
);
