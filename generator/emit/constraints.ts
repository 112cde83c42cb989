/** The constraints of a model: their names, their SQL, and the fields that a violation is about. */
import { definitionOf } from "../fields/registry.js";
import { fieldsOf } from "../ir/expression.js";
import {
  type Check,
  type ComparisonCheck,
  type ExpressionCheck,
  type Field,
  isExpressionCheck,
  type Model,
  type OnDelete,
  type Relation,
} from "../ir/ir.js";
import { constraintName, TENANT } from "../ir/names.js";
import { joinSql, type Sql, sql, sqlIdentifier } from "../text/sql.js";
import { fieldOf, type ModelContext } from "./context.js";
import { expressionSql } from "./expression/sql.js";

export interface ConstraintPiece {
  readonly name: string;
  readonly kind: "unique" | "foreignKey" | "check";
  readonly fields: readonly string[];
  readonly sql: Sql;
  readonly message: string | null;
  /** The values that a `oneOf` allows. */
  readonly values: readonly string[] | null;
}

/** What a table holds to: primary key, unique and check constraints, in this order. */
export function tableConstraints(model: Model): readonly ConstraintPiece[] {
  const plain = { kind: "unique", message: null, values: null } as const;
  const unique = model.softDelete ? [] : uniqueKeys(model);
  return [
    {
      ...plain,
      name: constraintName(model.names.table, [], "pkey"),
      fields: model.key,
      sql: sql`PRIMARY KEY (${keyList(model, model.key)})`,
    },
    ...unique.map((key) => ({ ...plain, ...key, sql: sql`UNIQUE (${keyList(model, key.fields)})` })),
    ...model.fields.flatMap((field) => fieldCheck(model, field)),
    ...model.checks.map((check) => modelCheck(model, check)),
  ];
}

/** A unique key besides the primary one. */
interface UniqueKey {
  readonly name: string;
  readonly fields: readonly string[];
}

const uniqueKeys = (model: Model): readonly UniqueKey[] => [
  ...model.fields
    .filter((field) => field.unique)
    .map(({ name, column }) => ({
      name: constraintName(model.names.table, [column], "key"),
      fields: [name],
    })),
  ...model.indexes.filter((index) => index.unique),
];

/** Where rows are only hidden, what is unique is so among those that are not: a value is free again with its row's deletion. */
export const livingKeys = (model: Model): readonly UniqueKey[] => (model.softDelete ? uniqueKeys(model) : []);

export function foreignKeys({ model, modelOf }: ModelContext): readonly ConstraintPiece[] {
  return model.relations.map((relation) => {
    const target = modelOf(relation.target);
    return {
      name: foreignKeyName(model, relation),
      kind: "foreignKey",
      fields: [relation.field],
      sql: foreignKey(model, target, relation),
      message: null,
      values: null,
    };
  });
}

/** Between rows of tenants it leads to a row of the same tenant; to one that is everybody's, from wherever. */
function foreignKey(model: Model, target: Model, { field, targetField, onDelete }: Relation): Sql {
  const list = target.tenant ? keyList : columnList;
  const table = sqlIdentifier(target.names.table);
  const reference = sql`FOREIGN KEY (${list(model, [field])}) REFERENCES ${table} (${list(target, [targetField])})`;
  const action = sql`${reference} ON DELETE ${actions[onDelete]}`;
  // The row still has its tenant when what it refers to is gone.
  return target.tenant && onDelete === "set-null" ? sql`${action} (${columnList(model, [field])})` : action;
}

/** What the runtime knows of a constraint. */
export interface ModelConstraint extends Pick<ConstraintPiece, "name" | "kind" | "fields" | "message"> {
  /** It is a unique index over the rows that are not deleted. */
  readonly living: boolean;
  /** Where a foreign key of another model stands, if callers know of it. */
  readonly by: { readonly model: string; readonly field: string } | null;
}

/** Everything whose violation an operation on the model can meet: its own constraints, and keys that refer to it. */
export function modelConstraints(context: ModelContext): readonly ModelConstraint[] {
  const { model } = context;
  const own = [...tableConstraints(model), ...foreignKeys(context)].map((piece) => ({
    ...piece,
    living: false,
    by: null,
  }));
  const living = livingKeys(model).map(({ name, fields }) => ({
    name,
    kind: "unique" as const,
    fields,
    message: null,
    living: true,
    by: null,
  }));
  const taken = new Set(own.map(({ name }) => name));
  const foreign = context.referrers
    .map(({ model: other, relation }) => ({
      name: foreignKeyName(other, relation),
      kind: "foreignKey" as const,
      fields: [relation.targetField],
      message: null,
      living: false,
      by: isPrivate(other, relation) ? null : { model: other.names.name, field: relation.field },
    }))
    .filter(({ name }) => !taken.has(name)); // a model may refer to itself
  return [...own, ...living, ...foreign];
}

const isPrivate = (model: Model, relation: Relation): boolean => fieldOf(model, relation.field).private;

export const foreignKeyName = (model: Model, relation: Relation): string =>
  constraintName(model.names.table, [fieldOf(model, relation.field).column], "fkey");

const actions: Readonly<Record<OnDelete, Sql>> = {
  restrict: sql`RESTRICT`,
  cascade: sql`CASCADE`,
  "set-null": sql`SET NULL`,
};

export const columnList = (model: Model, fields: readonly string[]): Sql =>
  joinSql(
    fields.map((name) => sqlIdentifier(fieldOf(model, name).column)),
    ", ",
  );

/** The columns of a key or an index: all that is found by one is of one tenant, and unique for it alone. */
export const keyList = (model: Model, fields: readonly string[]): Sql =>
  columnList(model, model.tenant ? [TENANT, ...fields] : fields);

/** All checks of a field's type and options, in one constraint. What Prewire makes itself needs none. */
function fieldCheck(model: Model, field: Field): readonly ConstraintPiece[] {
  if (field.readOnly) return [];
  const checks = definitionOf(field.type).sqlChecks(field, sqlIdentifier(field.column));
  if (checks.length === 0) return [];
  return [
    {
      name: constraintName(model.names.table, [field.column], "check"),
      kind: "check",
      fields: [field.name],
      sql: sql`CHECK (${joinSql(checks, " AND ")})`,
      message: null,
      values: field.type === "oneOf" ? (field.constraints.values ?? null) : null,
    },
  ];
}

const operators: Readonly<Record<ComparisonCheck["operator"], Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

function modelCheck(model: Model, check: Check): ConstraintPiece {
  return isExpressionCheck(check) ? expressionCheck(model, check) : comparisonCheck(model, check);
}

function expressionCheck(model: Model, { name, expression, message }: ExpressionCheck): ConstraintPiece {
  return {
    name,
    kind: "check",
    fields: fieldsOf(expression),
    sql: sql`CHECK (${expressionSql(model, expression)})`,
    message,
    values: null,
  };
}

/** What a caller can change of a field: itself, or those that it is computed from. */
const givenFields = ({ name, computed }: Field): readonly string[] =>
  computed === undefined ? [name] : fieldsOf(computed);

function comparisonCheck(model: Model, check: ComparisonCheck): ConstraintPiece {
  const left = fieldOf(model, check.left);
  const { right } = check;
  const other = "field" in right ? fieldOf(model, right.field) : null;
  const operand =
    "field" in right
      ? sqlIdentifier(fieldOf(model, right.field).column)
      : definitionOf(left.type).sqlLiteral(right.literal, left);
  return {
    name: check.name,
    kind: "check",
    fields: [...new Set([left, ...(other === null ? [] : [other])].flatMap(givenFields))],
    sql: sql`CHECK (${sqlIdentifier(left.column)} ${operators[check.operator]} ${operand})`,
    message: check.message,
    values: null,
  };
}
