/** `contract.json`: what the schema promises, without positions and in one form, so that equal schemas have equal hashes. */
import { createHash } from "node:crypto";
import { expressionText } from "../ir/expression-text.js";
import {
  type Check,
  type Constraints,
  type Field,
  isExpressionCheck,
  type Literal,
  type Model,
  type Relation,
  type Schema,
} from "../ir/ir.js";

export interface Contract {
  /** SHA-256 over all models, hexadecimal. */
  readonly hash: string;
  /** By name. */
  readonly models: Readonly<Record<string, ContractModel>>;
}

export type ContractModel = Readonly<Record<string, Literal>> & {
  /** SHA-256 over the model's other members. */
  readonly hash: string;
};

export function contractOf(schema: Schema): Contract {
  const models = Object.fromEntries(schema.models.map((model) => [model.names.name, contractModel(model)]));
  return { hash: hashOfContract(Object.values(models)), models };
}

export function contractModel(model: Model): ContractModel {
  const members = modelMembers(model);
  return sorted({ ...members, hash: digest(members) }) as ContractModel; // it has a hash
}

/** @param models in the order of names */
export const hashOfContract = (models: readonly { readonly hash: string }[]): string =>
  digest(models.map(({ hash }) => hash));

/** Objects with their members in code-unit order; what is null, false or an empty list is left out of described things. */
function sorted(value: Literal): Literal {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(sorted);
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}

const isList = (value: Literal): value is readonly Literal[] => Array.isArray(value);

const digest = (value: Literal): string =>
  createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");

/** Members that say something: their absence says that they are null, false or empty. */
function present(members: Readonly<Record<string, Literal>>): Readonly<Record<string, Literal>> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== false && !(isList(value) && value.length === 0),
    ),
  );
}

function modelMembers(model: Model): Readonly<Record<string, Literal>> {
  const { accessor, resource, table } = model.names;
  return present({
    accessor,
    resource,
    table,
    description: model.description,
    deprecated: model.deprecated,
    key: model.key,
    fields: model.fields.map(fieldMembers),
    relations: model.relations.map(relationMembers),
    indexes: model.indexes.map(({ name, fields, unique }) => present({ name, fields, unique })),
    checks: model.checks.map(checkMembers),
    operations: model.operations,
    timestamps: model.timestamps,
    limit: { default: model.limit.default, maximum: model.limit.maximum },
    search: model.search === null ? null : model.search.fields,
    unindexed: model.unindexed === "deny" ? "deny" : null,
    tenant: model.tenant,
    softDelete: model.softDelete,
    version: model.version,
    requireIfMatch: model.requireIfMatch,
    appendOnly: model.appendOnly,
    audit: model.audit,
  });
}

function checkMembers(check: Check): Literal {
  const { name, message } = check;
  if (isExpressionCheck(check)) return present({ name, check: expressionText(check.expression), message });
  const { left, operator, right } = check;
  return present({ name, left, operator, right, message });
}

function fieldMembers(field: Field): Literal {
  return present({
    name: field.name,
    column: field.column,
    type: field.type,
    ...constraintMembers(field.constraints),
    item:
      field.item === null ? null : { type: field.item.type, ...constraintMembers(field.item.constraints) },
    nullable: field.nullable,
    unique: field.unique,
    immutable: field.immutable,
    private: field.private,
    readOnly: field.readOnly,
    default: field.default,
    computed: field.computed === undefined ? null : expressionText(field.computed),
    relation: field.relation,
    description: field.description,
    deprecated: field.deprecated,
  });
}

/** Constraints without those that are undefined. */
function constraintMembers(constraints: Constraints): Readonly<Record<string, Literal>> {
  const entries = Object.entries(constraints) as readonly (readonly [string, Literal | undefined])[]; // as the interface declares
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function relationMembers({ name, field, target, targetField, inverse, onDelete }: Relation): Literal {
  return present({ name, field, target, targetField, inverse, onDelete });
}
