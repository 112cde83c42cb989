/**
 * A Model made ready for work: codecs chosen, identifiers quoted, select lists joined. It is made with the first request
 * for the model and kept for as long as the Model exists.
 */
import { quoteIdentifier } from "../database/sql.js";
import { OperationError } from "../errors.js";
import { codecOf, type Codec } from "./codecs.js";
import { RowForm } from "./json-rows.js";
import type { Column, Model } from "./model.js";
import { Relations } from "./relations.js";
import { rowWriter, type RowWriter } from "./shape.js";
import { Statements } from "./statements.js";
import { Uuidv7 } from "./uuid.js";

export interface TableColumn {
  readonly field: string;
  readonly column: Column;
  readonly codec: Codec;
  /** The column's name in double quotes. */
  readonly sql: string;
}

/** Where a table keeps its name: `rowsOf` alone may look, so that nobody composes a statement without a scope. */
export const identifier: unique symbol = Symbol("identifier");

export interface Table {
  readonly model: Model;
  /** The table's name in double quotes. */
  readonly [identifier]: string;
  /** What callers may know of: every column but the private ones. By field, in the order of every full row. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Every column, private ones included: what create and update store. */
  readonly stored: ReadonlyMap<string, TableColumn>;
  readonly key: readonly TableColumn[];
  /** Whose a row is; undefined where rows are everybody's. */
  readonly tenant: TableColumn | undefined;
  /** Since when a row is hidden; undefined where rows are deleted. */
  readonly deletedAt: TableColumn | undefined;
  readonly relations: Relations;
  /** Where the key's columns stand in a full row. */
  readonly keyPlaces: readonly number[];
  /** The select list of a full row without `xmin`. */
  readonly selectList: string;
  /** Writes a full row. */
  readonly writeRow: RowWriter;
  /** The same, as bytes. */
  readonly form: RowForm;
  /** Where `updatedAt` stands in a full row; -1 where the model has no timestamps. */
  readonly updatedAt: number;
  /** Where `version` stands in a full row; -1 where the model has none. */
  readonly version: number;
  /** The head of an update assigns columns of its own, so that a comma must follow. */
  readonly updateAssigns: boolean;
  readonly statements: Statements;
  /** The source of the model's version 7 ids: those of one model ascend. */
  readonly uuidv7: Uuidv7;
}

/**
 * A memo, not a registry: what it holds for a Model follows from the Model alone (but for the ids' clock), it is asked
 * by identity, and it goes when the Model goes.
 */
const tables = new WeakMap<Model, Table>();

export function tableOf(model: Model): Table {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const table = prepare(model);
  tables.set(model, table);
  return table;
}

function prepare(model: Model): Table {
  const stored = new Map(
    Object.entries(model.columns).map(([field, column]) => [
      field,
      { field, column, codec: codecOf(column), sql: quoteIdentifier(column.column) },
    ]),
  );
  const columns = new Map([...stored].filter(([, { column }]) => column.private !== true));
  const visible = [...columns.values()];
  const version = model.version === true ? visible.findIndex(({ field }) => field === "version") : -1;
  const updatedAt = visible.findIndex(({ field, column }) => field === "updatedAt" && isMadeByUs(column));
  return {
    model,
    [identifier]: quoteIdentifier(model.table),
    columns,
    stored,
    key: model.key.flatMap((field) => stored.get(field) ?? []),
    tenant: model.tenant === undefined ? undefined : ownColumn(model, stored, model.tenant),
    deletedAt: model.softDelete === true ? ownColumn(model, stored, "deletedAt") : undefined,
    relations: new Relations(model, tableOf),
    keyPlaces: model.key.map((name) => visible.findIndex(({ field }) => field === name)),
    selectList: visible.map(({ sql }) => sql).join(", "),
    writeRow: rowWriter(visible),
    form: new RowForm(visible),
    updatedAt,
    version,
    updateAssigns: updatedAt !== -1 || version !== -1,
    statements: new Statements(),
    uuidv7: new Uuidv7(),
  };
}

/** A column that decides which rows there are: without it, all would be. */
function ownColumn({ name }: Model, stored: Table["stored"], field: string): TableColumn {
  const column = stored.get(field);
  if (column === undefined) throw new OperationError("internal", `${name} has no field ${field}.`);
  return column;
}

function isMadeByUs(column: Column): boolean {
  return column.type === "timestamp" && column.writable === "never";
}
