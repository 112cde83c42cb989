/** The constraints of a model: their names, their SQL, and the fields that a violation is about. */
import { definitionOf } from "../fields/registry.js";
import type { Check, Field, Model, OnDelete, Relation } from "../ir/ir.js";
import { constraintName } from "../ir/names.js";
import { joinSql, type Sql, sql, sqlIdentifier } from "../text/sql.js";
import { fieldOf, type ModelContext } from "./context.js";

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
  const { table } = model.names;
  const plain = { message: null, values: null };
  const unique = (name: string, fields: readonly string[]): ConstraintPiece => ({
    ...plain,
    name,
    kind: "unique",
    fields,
    sql: sql`UNIQUE (${columnList(model, fields)})`,
  });
  return [
    {
      ...plain,
      name: constraintName(table, [], "pkey"),
      kind: "unique",
      fields: model.key,
      sql: sql`PRIMARY KEY (${columnList(model, model.key)})`,
    },
    ...model.fields
      .filter((field) => field.unique)
      .map(({ name, column }) => unique(constraintName(table, [column], "key"), [name])),
    ...model.indexes.filter((index) => index.unique).map(({ name, fields }) => unique(name, fields)),
    ...model.fields.flatMap((field) => fieldCheck(model, field)),
    ...model.checks.map((check) => modelCheck(model, check)),
  ];
}

export function foreignKeys({ model, modelOf }: ModelContext): readonly ConstraintPiece[] {
  return model.relations.map((relation) => {
    const { column } = fieldOf(model, relation.field);
    const target = modelOf(relation.target);
    const remote = fieldOf(target, relation.targetField).column;
    return {
      name: foreignKeyName(model, relation),
      kind: "foreignKey",
      fields: [relation.field],
      sql: sql`FOREIGN KEY (${sqlIdentifier(column)}) REFERENCES ${sqlIdentifier(target.names.table)} (${sqlIdentifier(remote)}) ON DELETE ${actions[relation.onDelete]}`,
      message: null,
      values: null,
    };
  });
}

/** What the runtime knows of a constraint. */
export interface ModelConstraint extends Pick<ConstraintPiece, "name" | "kind" | "fields" | "message"> {
  /** Where a foreign key of another model stands, if callers know of it. */
  readonly by: { readonly model: string; readonly field: string } | null;
}

/** Everything whose violation an operation on the model can meet: its own constraints, and keys that refer to it. */
export function modelConstraints(context: ModelContext): readonly ModelConstraint[] {
  const own = [...tableConstraints(context.model), ...foreignKeys(context)];
  const taken = new Set(own.map(({ name }) => name));
  const foreign = context.referrers
    .map(({ model, relation }) => ({
      name: foreignKeyName(model, relation),
      kind: "foreignKey" as const,
      fields: [relation.targetField],
      message: null,
      by: isPrivate(model, relation) ? null : { model: model.names.name, field: relation.field },
    }))
    .filter(({ name }) => !taken.has(name)); // a model may refer to itself
  return [...own.map((constraint) => ({ ...constraint, by: null })), ...foreign];
}

const isPrivate = (model: Model, relation: Relation): boolean => fieldOf(model, relation.field).private;

const foreignKeyName = (model: Model, relation: Relation): string =>
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

const operators: Readonly<Record<Check["operator"], Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

function modelCheck(model: Model, check: Check): ConstraintPiece {
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
    fields: other === null ? [left.name] : [left.name, other.name],
    sql: sql`CHECK (${sqlIdentifier(left.column)} ${operators[check.operator]} ${operand})`,
    message: check.message,
    values: null,
  };
}
