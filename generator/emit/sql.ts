/** `ticket/sql.ts`: the statements, as far as they don't depend on the request. */
import { createHash } from "node:crypto";
import { definitionOf } from "../fields/registry.js";
import type { Field, Model, Operation } from "../ir/ir.js";
import { TENANT } from "../ir/names.js";
import { importedType, object } from "../text/build.js";
import { type Code, code, paragraphs } from "../text/code.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { key, lit, template } from "../text/literal.js";
import { joinSql, type Sql, sql, sqlIdentifier, sqlNumber } from "../text/sql.js";
import { fieldOf, type ModelContext, readable } from "./context.js";

/** Which constant of the file each operation needs; that of others is composed when it is known what is wanted. */
export const statementOf: Readonly<Partial<Record<Operation, keyof typeof statements>>> = {
  create: "create",
  read: "read",
  update: "update",
  delete: "remove",
  list: "list",
  count: "list",
};

export function emitSql(context: ModelContext): LaidOut | null {
  const { model } = context;
  const needed = new Set(model.operations.map((operation) => statementOf[operation]));
  const constants = Object.entries(statements).filter(([name]) =>
    needed.has(name as keyof typeof statements),
  ); // the table's own keys
  if (constants.length === 0) return null;
  return printFile({
    body: paragraphs(...constants.map(([, emit]) => emit(context))),
    declares: Object.keys(statements),
  });
}

const statements = {
  create: ({ model }: ModelContext) =>
    fieldStatement(code`create`, model, {
      operation: "create",
      text: insert(model),
      parameters: parametersOf(inserted(model)),
      actor: model.audit,
    }),
  read: ({ model }: ModelContext) =>
    fieldStatement(code`read`, model, {
      operation: "read",
      text: select(model),
      parameters: keyOf(model),
      actor: false,
    }),
  update: ({ model }: ModelContext) => head(code`update`, updateHead(model)),
  remove: ({ model, deletesRecorded }: ModelContext) => {
    const actor = model.audit || deletesRecorded;
    const text = remove(model, actor);
    return fieldStatement(code`remove`, model, {
      operation: "delete",
      text,
      parameters: keyOf(model),
      actor,
    });
  },
  list: ({ model }: ModelContext) => head(code`list`, sql`FROM ${tableOf(model)}`),
} as const satisfies Record<string, (context: ModelContext) => Code>;

interface StatementParts {
  readonly operation: Operation;
  readonly text: Sql;
  readonly parameters: readonly string[];
  /** Behind them comes who acts. */
  readonly actor: boolean;
}

function fieldStatement(
  name: Code,
  model: Model,
  { operation, text, parameters, actor }: StatementParts,
): Code {
  const value = object(
    [
      { key: key("name"), value: lit(statementName(model, operation)) },
      { key: key("text"), value: template(text) },
      { key: key("parameters"), value: lit(parameters) },
      ...(actor ? [{ key: key("actor"), value: lit(true) }] : []),
    ],
    { broken: true },
  );
  return code`export const ${name} = ${value} as const satisfies ${importedType("FieldStatement", "prewire/runtime")};`;
}

function head(name: Code, text: Sql): Code {
  const value = object([{ key: key("head"), value: template(text) }], { broken: true });
  return code`export const ${name} = ${value} as const satisfies ${importedType("StatementHead", "prewire/runtime")};`;
}

/** PostgreSQL cuts the names of prepared statements like all others, and would then take one for another. */
const NAME_BYTES = 63;

function statementName(model: Model, operation: Operation): string {
  const { table } = model.names;
  const name = `${table}.${operation}`;
  if (Buffer.byteLength(name) <= NAME_BYTES) return name;
  const digest = createHash("sha256").update(table).digest("hex").slice(0, 8);
  return `${[...table].slice(0, 10).join("")}.${digest}.${operation}`;
}

const tableOf = (model: Model): Sql => sqlIdentifier(model.names.table);

/** What every row is answered with: the columns in their order, then what its entity tag is made of. */
const answered = (model: Model): Sql =>
  joinSql([...readable(model).map(({ column }) => sqlIdentifier(column)), sql`xmin`], ", ");

/** What says which row is meant: of rows that belong to tenants, also whose. */
const keyOf = ({ tenant, key: own }: Model): readonly string[] => (tenant ? [TENANT, ...own] : own);

const byKey = (model: Model): Sql =>
  joinSql(
    keyOf(model).map((name, index) => {
      const field = fieldOf(model, name);
      return sql`${sqlIdentifier(field.column)} = ${placeholder(field, index)}`;
    }),
    " AND ",
  );

const placeholder = (field: Field, index: number): Sql =>
  sql`$${sqlNumber(index + 1)}::${definitionOf(field.type).cast(field)}`;

/** The time of its deletion, which no new row has. */
const isDeletion = ({ softDelete }: Model, { name }: Field): boolean => softDelete && name === "deletedAt";

const isIdentity = ({ default: value }: Field): boolean =>
  value !== null && "name" in value && value.name === "identity";

/** Times that Prewire sets come from the database's clock, the start of the transaction; all other values are parameters. */
const isNow = ({ readOnly, default: value }: Field): boolean =>
  readOnly && value !== null && "name" in value && value.name === "now";

const inserted = (model: Model): readonly Field[] =>
  model.fields.filter(
    (field) => !isIdentity(field) && field.computed === undefined && !isDeletion(model, field),
  );
const parametersOf = (fields: readonly Field[]): readonly string[] =>
  fields.filter((field) => !isNow(field)).map(({ name }) => name);

function insert(model: Model): Sql {
  const fields = inserted(model);
  const parameters = parametersOf(fields);
  const recorded = model.audit ? sql`, ${actor(parameters)}` : sql``;
  const returning = sql`RETURNING ${answered(model)}${recorded}`;
  if (fields.length === 0)
    return sql`INSERT INTO ${tableOf(model)} DEFAULT VALUES
${returning}`;
  const values = fields.map((field) =>
    isNow(field) ? sql`now()` : placeholder(field, parameters.indexOf(field.name)),
  );
  const columns = joinSql(
    fields.map(({ column }) => sqlIdentifier(column)),
    ", ",
  );
  return sql`INSERT INTO ${tableOf(model)} (${columns})
VALUES (${joinSql(values, ", ")})
${returning}`;
}

const select = (model: Model): Sql => sql`SELECT ${answered(model)}
FROM ${tableOf(model)}
WHERE ${livingByKey(model)}`;

/** The row of a key, unless it is deleted. */
const livingByKey = (model: Model): Sql =>
  model.softDelete ? sql`${byKey(model)} AND ${deletedAt(model)} IS NULL` : byKey(model);

export const deletedAt = (model: Model): Sql => sqlIdentifier(fieldOf(model, "deletedAt").column);

/**
 * Tells the triggers who acts, until the transaction ends: they run behind the statement, and this within it
 * (PostgreSQL manual, 37.1 and 9.28.1). It is one row's, so that it is done once.
 */
const actor = (parameters: readonly string[]): Sql =>
  sql`set_config('prewire.actor', $${sqlNumber(parameters.length + 1)}::text, true)`;

function remove(model: Model, recorded: boolean): Sql {
  const where = sql`WHERE ${livingByKey(model)}${
    recorded
      ? sql`
RETURNING ${actor(keyOf(model))}`
      : sql``
  }`;
  if (!model.softDelete)
    return sql`DELETE FROM ${tableOf(model)}
${where}`;
  const assigned = [...touched(model), sql`${deletedAt(model)} = now()`];
  return sql`UPDATE ${tableOf(model)} SET ${joinSql(assigned, ", ")}
${where}`;
}

function updateHead(model: Model): Sql {
  const start = sql`UPDATE ${tableOf(model)} SET`;
  const assigned = touched(model);
  return assigned.length === 0 ? start : sql`${start} ${joinSql(assigned, ", ")}`;
}

/** What every change of a row changes with it. */
export function touched(model: Model): readonly Sql[] {
  const column = (name: string): Sql => sqlIdentifier(fieldOf(model, name).column);
  return [
    ...(model.timestamps ? [sql`${column("updatedAt")} = now()`] : []),
    ...(model.version ? [sql`${column("version")} = ${column("version")} + 1`] : []),
  ];
}
