/**
 * What of a request decides which rows there are for it: its tenant, and whether deleted rows count. It is made once for an
 * operation and goes with it to wherever SQL over a table is composed. A table has a name only together with a scope
 * (`rowsOf`), and whatever makes a WHERE takes the two as one, so that no statement can be composed without.
 */
import type { Parameter } from "../database/port.js";
import { OperationError } from "../errors.js";
import { isStorableText } from "../values.js";
import { actorText, isRecorded, sayingSql } from "./actor.js";
import type { OperationContext, OperationInput } from "./answer.js";
import { refuse } from "./complaint.js";
import type { AnyNode, FieldStatement, Model, OperationName } from "./model.js";
import { identifier, type Table } from "./table.js";

export interface Scope {
  /** Whose rows there are, of models that have tenants; null: nobody's, and such models are closed. */
  readonly tenant: string | null;
  /** Rows that are deleted are there too, of models that only hide them. */
  readonly deleted: boolean;
  /** Who acts, as statements say it where what they do is recorded; null: it is not. */
  readonly by: string | null;
}

/** A table as far as a request may see it. Only `rowsOf` makes one. */
export interface Rows {
  readonly table: Table;
  readonly scope: Scope;
  /** The table's name in double quotes. */
  readonly sql: string;
}

const reading: ReadonlySet<OperationName> = new Set<OperationName>(["read", "list", "count", "aggregate"]);

/** @throws {OperationError} `unauthenticated` · `unknown_field` for deleted rows where there are none · `validation_failed` */
export function scopeOf(
  { model, operation }: Pick<AnyNode, "model" | "operation">,
  { includeDeleted }: OperationInput,
  context: Pick<OperationContext, "principal" | "channel">,
): Scope {
  const { tenant } = context.principal;
  if (model.tenant !== undefined) requireTenant(model, tenant);
  if (includeDeleted === undefined) {
    return { tenant, deleted: false, by: isRecorded(model, operation) ? actorText(context) : null };
  }
  if (model.softDelete !== true || !reading.has(operation)) {
    return refuse(
      "/includeDeleted",
      "unknown_field",
      `There is no member "includeDeleted" here: it is for reading models whose deleted rows are kept.`,
    );
  }
  if (typeof includeDeleted === "boolean") return { tenant, deleted: includeDeleted, by: null };
  return refuse("/includeDeleted", "validation_failed", "includeDeleted must be true or false.");
}

/**
 * The table, by the name that statements have for it.
 * @throws {OperationError} `unauthenticated` where its rows belong to tenants and the request has none
 */
export function rowsOf(table: Table, scope: Scope): Rows {
  if (table.tenant !== undefined) requireTenant(table.model, scope.tenant);
  return { table, scope, sql: table[identifier] };
}

/** A text that names a tenant; an empty one is somebody's mistake, and would be everybody's tenant. */
function requireTenant({ name }: Model, tenant: string | null): string {
  if (tenant !== null && tenant !== "" && isStorableText(tenant)) return tenant;
  throw new OperationError(
    "unauthenticated",
    `Every ${name} belongs to a tenant, and this request has none: it must come from a caller with a tenant.`,
  );
}

/**
 * The predicate of the rows that are there; empty where all are. It stands before all other conditions. Of a statement that
 * may be recorded it also says who acts.
 * @param bind adds a parameter to the statement
 * @param prefix what the table is called in the statement, and a dot: `t.`
 */
export function visibleSql(
  { table, scope }: Rows,
  bind: (parameter: Parameter) => string,
  prefix = "",
): string {
  const { tenant, deletedAt } = table;
  const said = sayingSql(scope.by, bind);
  const isOwn =
    tenant === undefined ? "" : `${prefix}${tenant.sql} = ${bind(scope.tenant)}::${tenant.codec.cast}`;
  const isThere = deletedAt === undefined || scope.deleted ? "" : `${prefix}${deletedAt.sql} IS NULL`;
  return allOf(said, allOf(isOwn, isThere));
}

/** Both conditions, where there are both. */
export function allOf(left: string, right: string): string {
  return left === "" || right === "" ? left + right : `${left} AND ${right}`;
}

/** Adds parameters to a statement. */
export function binderOf(parameters: Parameter[]): (parameter: Parameter) => string {
  return (parameter) => `$${parameters.push(parameter)}`;
}

/** `"tenant" = $2::text AND "id" = $3::uuid`: one row by its key. The parameters are added. */
export function keySql(rows: Rows, key: readonly Parameter[], parameters: Parameter[]): string {
  const bind = binderOf(parameters);
  const visible = visibleSql(rows, bind);
  const columns = rows.table.key.map(
    ({ sql, codec }, place) => `${sql} = ${bind(key[place] ?? null)}::${codec.cast}`,
  );
  return allOf(visible, columns.join(" AND "));
}

/** The parameters of a generated statement by key: one that is about a tenant's row names the tenant, too, and who acts. */
export function keyedParameters(
  { parameters, actor }: FieldStatement,
  { model }: Table,
  scope: Scope,
  key: readonly Parameter[],
): readonly Parameter[] {
  if (model.tenant === undefined) return actor === true ? [...key, scope.by] : key;
  const own = parameters.map((field) =>
    field === model.tenant ? requireTenant(model, scope.tenant) : (key[model.key.indexOf(field)] ?? null),
  );
  return actor === true ? [...own, scope.by] : own;
}

/**
 * What an `ON CONFLICT` finds the row by that has the same unique key: keys are unique within a tenant, and all but the
 * primary one among rows that are not deleted (the predicate of a partial index is named, PostgreSQL manual, INSERT).
 */
export function conflictTarget(
  { table }: Rows,
  key: readonly { readonly field: string; readonly sql: string }[],
): string {
  const columns = table.tenant === undefined ? key : [table.tenant, ...key];
  const target = `(${columns.map(({ sql }) => sql).join(", ")})`;
  return table.deletedAt === undefined || keepsDeleted(table, key)
    ? target
    : `${target} WHERE ${table.deletedAt.sql} IS NULL`;
}

/** Whether a row that is deleted keeps its unique key of these fields: of all keys the primary one. */
export function keepsDeleted({ model }: Table, key: readonly { readonly field: string }[]): boolean {
  const isKey = (fields: readonly string[]): boolean =>
    fields.length === key.length && key.every(({ field }) => fields.includes(field));
  return !Object.values(model.constraints).some(({ living, fields }) => living === true && isKey(fields));
}

/** What a `DO UPDATE` must not change, after a blank: a row that is there for the database alone. */
export function conflictSql({ table, scope, sql }: Rows): string {
  const { deletedAt } = table;
  return deletedAt === undefined || scope.deleted ? "" : ` WHERE ${sql}.${deletedAt.sql} IS NULL`;
}
