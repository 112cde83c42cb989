/** `--help` in three levels: the models, what can be done with one, and how. The texts are the schema's own. */
import type { Model, ResourceTable } from "../dataflow/model.js";
import { flagsOf, settableFields, typeWord } from "./cli-flags.js";
import { modelOf, usageOf } from "./cli-perform.js";
import { type CliFlags, kebab, type VerbName, verbsOf } from "./cli-words.js";
import { columns } from "./flags.js";
import type { Io } from "./io.js";
import type { Program } from "./program.js";

export interface Subject {
  readonly program: Program;
  readonly resources: ResourceTable;
  readonly accessor: string;
  readonly io: Io;
}

/** What is said of a model where it was generated for MCP, too: its texts, and each field as a schema. */
interface About {
  readonly description?: string;
  readonly deprecated?: string;
  readonly fields: Readonly<Record<string, AboutField>>;
}

interface AboutField {
  readonly description?: string;
  readonly required?: true;
  readonly default?: unknown;
  readonly unique?: true;
  readonly anyOf?: readonly AboutField[];
  readonly [keyword: string]: unknown;
}

const EXITS =
  "Exit codes: 0 done · 1 failed · 2 called wrongly · 3 not allowed · 4 not found · 5 conflict · 6 not reachable";

export async function overview(
  program: Program,
  resources: ResourceTable,
  io: Io,
  exit: number,
): Promise<number> {
  const described = (await program.application.mcp?.())?.mcp.models ?? {};
  const rows = Object.keys(resources).map(
    (name) => [kebab(name), firstSentence(described[name]?.description ?? "")] as const,
  );
  io.out(`Usage: prewire cli <model> <operation> [key] [options]

Works with the application's rows: on its database, or with --url through its server.

Models:
${columns(rows)}

prewire cli <model> --help says what can be done with it, prewire cli <model> <operation> --help how.
prewire cli completion bash|zsh|fish prints a script that completes all of these words.

${EXITS}`);
  return exit;
}

const abouts: Readonly<Record<VerbName, string>> = {
  create: "make a row",
  read: "show a row",
  update: "change fields of a row",
  delete: "delete a row",
  restore: "bring back a row that was deleted",
  history: "what became of a row, who did it and when",
  list: "rows that fulfil conditions",
  count: "how many rows fulfil conditions",
  upsert: "make a row, or change the one that has its unique key",
  bulkCreate: "make many rows",
  bulkUpdate: "change many rows",
  bulkDelete: "delete many rows",
  bulkUpsert: "make or change many rows by their unique keys",
  aggregate: "counts, sums, averages and extremes, by groups",
  import: "make rows of a CSV or JSONL file, however large",
  export: "write all rows as CSV or JSONL, as import reads them",
};

export async function modelHelp(
  { program, resources, accessor, io }: Subject,
  exit: number,
): Promise<number> {
  const about = await aboutOf(program, accessor);
  const model = await modelOf(program, resources, accessor);
  const verbs = verbsOf(resources[accessor]?.operations ?? []);
  const rows = verbs.map((verb) => [kebab(verb), abouts[verb]] as const);
  const fields = Object.entries(model.columns).flatMap(([name, column]) =>
    column.private === true
      ? []
      : [[name, described([typeOf(column), textOf(about?.fields[name])])] as const],
  );
  const relations = Object.entries(model.relations ?? {}).map(([name, { kind }]) => [name, kind] as const);
  io.out(
    [
      `Usage: prewire cli ${kebab(accessor)} <operation> [key] [options]`,
      ...sentences(about),
      `Operations:\n${columns(rows)}`,
      `Fields:\n${columns(fields)}`,
      ...(relations.length === 0 ? [] : [`Relations, for --include:\n${columns(relations)}`]),
      `Key: ${model.key.length === 1 ? model.key.join("") : `${model.key.join(",")}, joined with commas`}`,
    ].join("\n\n"),
  );
  return exit;
}

export async function verbHelp(
  { program, resources, accessor, io }: Subject,
  verb: VerbName,
): Promise<number> {
  const about = await aboutOf(program, accessor);
  const model = await modelOf(program, resources, accessor);
  const known = flagsOf(verb, model);
  io.out(
    [
      `Usage: ${usageOf(accessor, verb)}`,
      capital(abouts[verb]) + ".",
      ...sentences(about),
      ...fieldSection(verb, model, known, about),
      `Options:\n${optionRows(known)}`,
      ...notes(verb),
    ].join("\n\n"),
  );
  return 0;
}

function optionRows(known: CliFlags): string {
  const rows = Object.entries(known).flatMap(([name, flag]) =>
    flag.field === true
      ? []
      : [[`--${name}${flag.type === "string" ? ` ${flag.value ?? "TEXT"}` : ""}`, flag.about] as const],
  );
  return columns([...rows, ["--help", "this text"]]);
}

function fieldSection(verb: VerbName, model: Model, known: CliFlags, about: About | null): readonly string[] {
  const set = verb === "create" || verb === "import" || verb === "bulkCreate" || verb === "bulkUpsert";
  if (set || verb === "update" || verb === "bulkUpdate") {
    const use = set ? "create" : "update";
    const rows = settableFields(model, use).map(([name, column]) => {
      const field = about?.fields[name];
      const words = [
        set && field?.required === true ? "required" : "",
        ...limitsOf(field),
        defaultOf(field, set),
        textOf(field),
      ];
      return [
        `${known[name]?.field === true ? "--" : ""}${name} ${typeOf(column)}`,
        described(words),
      ] as const;
    });
    return rows.length === 0 ? [] : [`Fields:\n${columns(rows)}`];
  }
  const conditions = Object.entries(known).filter(([, flag]) => flag.field === true);
  if (conditions.length === 0) return [];
  const rows = [...new Set(conditions.map(([name]) => name.split(".")[0] ?? ""))].map((name) => {
    const operators = conditions.flatMap(([each]) =>
      each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : [],
    );
    const column = model.columns[name];
    return [`--${name} ${column === undefined ? "" : typeOf(column)}`, operators.join(" ")] as const;
  });
  return [`Conditions: --field value, or --field.operator value\n${columns(rows)}`];
}

function notes(verb: VerbName): readonly string[] {
  if (verb === "create" || verb === "update") {
    return ["A list is given an item at a time by repeating its flag, or whole as JSON."];
  }
  if (verb === "import" || verb === "export") {
    return [
      'CSV is RFC 4180 in UTF-8, and its first line names the fields. An empty value is null, and "" an empty text; lists and JSON are JSON.',
    ];
  }
  return [];
}

async function aboutOf({ application }: Program, accessor: string): Promise<About | null> {
  const entry = (await application.mcp?.())?.mcp.models[accessor];
  // The generator wrote it.
  return entry === undefined ? null : (JSON.parse((await entry.load()).mcp.about) as About);
}

const sentences = (about: About | null): readonly string[] => [
  ...(about?.description === undefined ? [] : [visible(about.description)]),
  ...(about?.deprecated === undefined ? [] : [`Deprecated. ${visible(about.deprecated)}`.trim()]),
];

function typeOf({ type, item, values }: Model["columns"][string]): string {
  return type === "array"
    ? `${typeWord(item ?? { type: "text" })}…`
    : typeWord({ type, ...(values === undefined ? {} : { values }) });
}

const named = {
  minLength: "at least %",
  maxLength: "at most %",
  minimum: "from %",
  maximum: "to %",
  pattern: "like %",
} as const;

/** What values may be, where it is more than their type. */
function limitsOf(field: AboutField | undefined): readonly string[] {
  const schema = field?.anyOf?.[0] ?? field ?? {};
  return Object.entries(named).flatMap(([keyword, words]) => {
    const limit = schema[keyword];
    return typeof limit === "number" || typeof limit === "string"
      ? [words.replace("%", () => String(limit))]
      : [];
  });
}

const defaultOf = (field: AboutField | undefined, isShown: boolean): string =>
  field?.default === undefined || !isShown
    ? ""
    : `default ${typeof field.default === "string" ? field.default : JSON.stringify(field.default)}`;

const textOf = (field: AboutField | undefined): string => field?.description ?? "";

const described = (words: readonly string[]): string =>
  words
    .filter((each) => each !== "")
    .map(visible)
    .join("; ");

/** One line, in which nothing steers a terminal. */
const visible = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(visible(text))?.[0] ?? visible(text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
