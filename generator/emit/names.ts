/** What each model's generated types are called, and where they are. */
import { nestedTypeName, valuesTypeName } from "../ir/names.js";
import type { Field, Model, Relation } from "../ir/ir.js";
import { importedType } from "../text/build.js";
import type { Code } from "../text/code.js";
import { id } from "../text/literal.js";

const suffixes = {
  row: "",
  key: "Key",
  create: "Create",
  createNested: "CreateNested",
  update: "Update",
  field: "Field",
  sort: "Sort",
  where: "Where",
  countQuery: "CountQuery",
  listQuery: "ListQuery",
  with: "With",
  relations: "Relations",
  include: "Include",
  includeQuery: "IncludeQuery",
  unique: "Unique",
  uniqueFields: "UniqueFields",
  upsert: "Upsert",
  upsertCreate: "UpsertCreate",
  bulkCreate: "BulkCreate",
  bulkUpdate: "BulkUpdate",
  bulkUpdateItem: "BulkUpdateItem",
  bulkUpdateWhere: "BulkUpdateWhere",
  bulkDelete: "BulkDelete",
  bulkDeleteWhere: "BulkDeleteWhere",
  bulkUpsert: "BulkUpsert",
  groupField: "GroupField",
  totals: "Totals",
  totalFilters: "TotalFilters",
  extremes: "Extremes",
  extremeFilters: "ExtremeFilters",
  aggregateQuery: "AggregateQuery",
  aggregateRow: "AggregateRow",
  having: "Having",
} as const;

export type TypeName = keyof typeof suffixes;

const nameOf = (model: Model, type: TypeName): string => model.names.name + suffixes[type];

/** The type where it is declared. */
export const declared = (model: Model, type: TypeName): Code => id(nameOf(model, type));

/** The type in another file of the model's folder. */
export const typeOf = (model: Model, type: TypeName): Code => importedType(nameOf(model, type), "./types.js");

/** Another model's type in the `types.ts` of a model, which may be the other. */
export const typeIn = (from: Model, of: Model, type: TypeName): Code =>
  from === of ? declared(of, type) : importedType(nameOf(of, type), typesOf(of));

/** What creates a row of `of` together with the one that it belongs to, in the `types.ts` of a model. */
export const nestedTypeIn = (from: Model, of: Model, relation: Relation): Code => {
  const name = nestedTypeName(of.names.name, relation.name);
  return from === of ? id(name) : importedType(name, typesOf(of));
};

const typesOf = ({ names }: Model): string => `../${names.folder}/types.js`;

/** All names that `types.ts` may declare. */
export const declaredNames = (model: Model): readonly string[] => [
  ...Object.keys(suffixes).map((type) => nameOf(model, type as TypeName)), // the keys of the table above
  ...model.fields.flatMap((field) => (hasAlias(field) ? [valuesTypeName(model.names.name, field.name)] : [])),
  ...model.relations.map(({ name }) => nestedTypeName(model.names.name, name)),
];

/** Whether the field's union gets a name of its own. */
export const hasAlias = (field: Field): boolean => field.type === "oneOf" || field.item?.type === "oneOf";

export const aliasOf = (model: Model, field: Field): Code => id(valuesTypeName(model.names.name, field.name));
