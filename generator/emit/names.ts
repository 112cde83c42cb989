/** What each model's generated types are called, and where they are. */
import { valuesTypeName } from "../ir/names.js";
import type { Field, Model } from "../ir/ir.js";
import { importedType } from "../text/build.js";
import type { Code } from "../text/code.js";
import { id } from "../text/literal.js";

const suffixes = {
  row: "",
  key: "Key",
  create: "Create",
  update: "Update",
  field: "Field",
  sort: "Sort",
  where: "Where",
  countQuery: "CountQuery",
  listQuery: "ListQuery",
} as const;

export type TypeName = keyof typeof suffixes;

const nameOf = (model: Model, type: TypeName): string => model.names.name + suffixes[type];

/** The type where it is declared. */
export const declared = (model: Model, type: TypeName): Code => id(nameOf(model, type));

/** The type in another file of the model's folder. */
export const typeOf = (model: Model, type: TypeName): Code => importedType(nameOf(model, type), "./types.js");

/** All names that `types.ts` may declare. */
export const declaredNames = (model: Model): readonly string[] => [
  ...Object.keys(suffixes).map((type) => nameOf(model, type as TypeName)), // the keys of the table above
  ...model.fields.flatMap((field) => (hasAlias(field) ? [valuesTypeName(model.names.name, field.name)] : [])),
];

/** Whether the field's union gets a name of its own. */
export const hasAlias = (field: Field): boolean => field.type === "oneOf" || field.item?.type === "oneOf";

export const aliasOf = (model: Model, field: Field): Code => id(valuesTypeName(model.names.name, field.name));
