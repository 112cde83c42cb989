/** `ticket/table.ts`: the table, in named pieces of SQL. */
import { definitionOf } from "../fields/registry.js";
import { isItemIndex } from "../ir/indexed.js";
import type { Field, Model, Search } from "../ir/ir.js";
import { array, type Entry, importedType, object } from "../text/build.js";
import { type Code, code } from "../text/code.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { key, lit, template } from "../text/literal.js";
import { joinSql, type Sql, sql, sqlIdentifier, sqlString } from "../text/sql.js";
import {
  columnList,
  type ConstraintPiece,
  foreignKeys,
  keyList,
  livingKeys,
  tableConstraints,
} from "./constraints.js";
import { fieldOf, type ModelContext } from "./context.js";
import { columnSql } from "./expression/sql.js";
import { deletedAt } from "./sql.js";
import { type Piece, triggersOf } from "./triggers.js";

/** A table in pieces of SQL: printed as `table.ts` and as a part of `schema.sql`. */
export interface Table {
  readonly name: string;
  /** Each row belongs to a tenant. */
  readonly tenant: boolean;
  readonly columns: readonly (Piece & { readonly addable: boolean; readonly computed: boolean })[];
  readonly constraints: readonly ConstraintPiece[];
  readonly foreignKeys: readonly ConstraintPiece[];
  readonly indexes: readonly Piece[];
  readonly comments: readonly Sql[];
  /** The text behind `CREATE FUNCTION "name"`. */
  readonly functions: readonly Piece[];
  /** Whole statements. */
  readonly triggers: readonly Piece[];
}

export function tableOf(context: ModelContext): Table {
  const { model } = context;
  return {
    name: model.names.table,
    tenant: model.tenant,
    columns: model.fields.map((field) => column(model, field)),
    constraints: tableConstraints(model),
    foreignKeys: foreignKeys(context),
    indexes: indexes(model),
    comments: comments(model),
    ...triggersOf(context),
  };
}

export function emitTable(context: ModelContext): LaidOut {
  const table = tableOf(context);
  const value = object(
    [
      { key: key("name"), value: lit(table.name) },
      ...(table.tenant ? [{ key: key("tenant"), value: lit(true) }] : []),
      { key: key("columns"), value: array(table.columns.map(columnPiece)) },
      { key: key("constraints"), value: array(table.constraints.map(constraintPiece)) },
      { key: key("foreignKeys"), value: array(table.foreignKeys.map(piece)) },
      { key: key("indexes"), value: array(table.indexes.map(piece)) },
      { key: key("comments"), value: array(table.comments.map(template)) },
      ...pieces("functions", table.functions),
      ...pieces("triggers", table.triggers),
    ],
    { broken: true },
  );
  return printFile({
    body: code`export const table: ${importedType("TablePlan", "prewire/runtime")} = ${value};`,
    declares: ["table"],
  });
}

const piece = ({ name, sql: text }: Piece): Code =>
  object([
    { key: key("name"), value: lit(name) },
    { key: key("sql"), value: template(text) },
  ]);

/** What most tables lack is not printed. */
const pieces = (name: "functions" | "triggers", list: readonly Piece[]): readonly Entry[] =>
  list.length === 0 ? [] : [{ key: key(name), value: array(list.map(piece)) }];

const columnPiece = ({ name, sql: text, addable, computed }: Table["columns"][number]): Code =>
  object([
    { key: key("name"), value: lit(name) },
    { key: key("sql"), value: template(text) },
    { key: key("addable"), value: lit(addable) },
    ...(computed ? [{ key: key("computed"), value: lit(true) }] : []),
  ]);

const constraintPiece = ({ name, sql: text, values }: ConstraintPiece): Code =>
  object([
    { key: key("name"), value: lit(name) },
    { key: key("sql"), value: template(text) },
    ...(values === null ? [] : [{ key: key("values"), value: lit(values) }]),
  ]);

function column(model: Model, field: Field): Table["columns"][number] {
  const definition = definitionOf(field.type);
  const collation = definition.collation?.(field) ?? null;
  const filled = defaultOf(field);
  let text = sql`${sqlIdentifier(field.column)} ${definition.sqlType(field)}`;
  if (collation !== null) text = sql`${text} COLLATE ${collation}`;
  if (!field.nullable) text = sql`${text} NOT NULL`;
  if (filled !== null) text = sql`${text} ${filled}`;
  if (field.computed !== undefined) {
    const value = columnSql(model, field.computed, field.type);
    text = sql`${text} GENERATED ALWAYS AS (${value}) STORED`;
  }
  const computed = field.computed !== undefined;
  return { name: field.column, sql: text, addable: field.nullable || filled !== null || computed, computed };
}

/** What fills the column of a row that was there before it, or that somebody inserts with SQL. */
function defaultOf(field: Field): Sql | null {
  if (field.default === null) return null;
  const { sqlDefaults, sqlLiteral } = definitionOf(field.type);
  if ("literal" in field.default) return sql`DEFAULT ${sqlLiteral(field.default.literal, field)}`;
  if (field.default.name === "identity") return sql`GENERATED BY DEFAULT AS IDENTITY`;
  const named = sqlDefaults?.[field.default.name];
  return named === undefined ? null : sql`DEFAULT ${named}`;
}

function indexes(model: Model): readonly Piece[] {
  const { table } = model.names;
  const index = (name: string, fields: readonly string[]): Piece => ({
    name,
    sql: sql`CREATE INDEX ${sqlIdentifier(name)} ON ${sqlIdentifier(table)} (${keyList(model, fields)})`,
  });
  const itemIndex = (name: string, fields: readonly string[]): Piece => ({
    name,
    sql: sql`CREATE INDEX ${sqlIdentifier(name)} ON ${sqlIdentifier(table)} USING gin (${columnList(model, fields)})`,
  });
  const livingIndex = (name: string, fields: readonly string[]): Piece => ({
    name,
    sql: sql`CREATE UNIQUE INDEX ${sqlIdentifier(name)} ON ${sqlIdentifier(table)} (${keyList(model, fields)}) WHERE ${deletedAt(model)} IS NULL`,
  });
  return [
    ...livingKeys(model).map(({ name, fields }) => livingIndex(name, fields)),
    ...model.indexes
      .filter(({ unique }) => !unique)
      .map((one) => (isItemIndex(one, model.fields) ? itemIndex : index)(one.name, one.fields)),
    ...(model.search === null ? [] : [searchIndex(model, model.search)]),
  ];
}

/** To the letter what the runtime's `search` compares with: another expression would not find this index. */
function searchIndex(model: Model, { name, fields }: Search): Piece {
  const columns = fields.map((field) => sqlIdentifier(fieldOf(model, field).column));
  const [only] = columns;
  const document =
    columns.length === 1 && only !== undefined
      ? only
      : sql`(${joinSql(
          columns.map((column) => sql`coalesce(${column}, '')`),
          " || ' ' || ",
        )})`;
  const words = sql`to_tsvector('simple'::regconfig, lower(${document} COLLATE "und-x-icu"))`;
  return {
    name,
    sql: sql`CREATE INDEX ${sqlIdentifier(name)} ON ${sqlIdentifier(model.names.table)} USING gin (${words})`,
  };
}

function comments(model: Model): readonly Sql[] {
  const table = sqlIdentifier(model.names.table);
  const columns = model.fields.flatMap(({ column: name, description }) =>
    description === null
      ? []
      : [sql`COMMENT ON COLUMN ${table}.${sqlIdentifier(name)} IS ${sqlString(storable(description))}`],
  );
  return model.description === null
    ? columns
    : [sql`COMMENT ON TABLE ${table} IS ${sqlString(storable(model.description))}`, ...columns];
}

/** A description without what PostgreSQL can't store. */
const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
