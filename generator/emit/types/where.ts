/** Filters: what they may say of fields, of related rows, and of the model's full text. */
import { definitionOf } from "../../fields/registry.js";
import { servedBy } from "../../ir/indexed.js";
import type { Field, Model } from "../../ir/ir.js";
import { global, importedType, union } from "../../text/build.js";
import { type Code, code, empty, join, lines, paragraphs } from "../../text/code.js";
import { key, lit } from "../../text/literal.js";
import { type ModelContext, readable } from "../context.js";
import { declared, typeIn } from "../names.js";
import { type Side, sidesOf } from "../relations.js";
import { shapeOf } from "./fields.js";

export function whereTypes(context: ModelContext): Code {
  const { model } = context;
  const name = declared(model, "where");
  const sides = sidesOf(context);
  return paragraphs(
    code`export interface ${name} {
  ${lines(...fieldMembers(model), ...sides.map((side) => sideMember(model, side)), search(model))}
  readonly AND?: readonly ${name}[];
  readonly OR?: readonly ${name}[];
  readonly NOT?: ${name};
}`,
    code`export interface ${declared(model, "countQuery")} {
  ${lines(code`readonly where?: ${name};`, model.softDelete ? includeDeleted : empty)}
}`,
  );
}

const includeDeleted = code`/** Rows that are deleted count too, also where a relation leads to them. */
readonly includeDeleted?: boolean;`;

function fieldMembers(model: Model): readonly Code[] {
  if (model.unindexed !== "deny") return readable(model).map((field) => fieldMember(model, field));
  const { filters } = servedBy(model);
  return readable(model).flatMap((field) => {
    const operators = filters[field.name];
    return operators === undefined ? [] : [servedMember(model, field, operators)];
  });
}

function fieldMember(model: Model, field: Field): Code {
  const { plain, filter } = typesOf(model, field);
  const types = [...plain, ...(field.nullable ? [code`null`] : []), filter];
  return code`readonly ${key(field.name)}?:${union(types)};`;
}

/** A field of a model that has only the filters that an index serves. */
function servedMember(model: Model, field: Field, operators: readonly string[]): Code {
  const { plain, filter } = typesOf(model, field);
  const names = join(operators.map(lit), code` | `);
  const types = [
    ...(operators.includes("eq") ? plain : []),
    ...(field.nullable && operators.includes("isNull") ? [code`null`] : []),
    code`${global("Pick")}<${filter}, ${names}>`,
  ];
  return code`readonly ${key(field.name)}?:${union(types)};`;
}

/** What a bare value may be, and the operators. */
function typesOf(model: Model, field: Field): { readonly plain: readonly Code[]; readonly filter: Code } {
  const types = definitionOf(field.type).filter(shapeOf(model, field), field.nullable);
  return { plain: types.slice(0, -1), filter: types.at(-1) ?? empty };
}

function sideMember(model: Model, { name, kind, target }: Side): Code {
  const filter = importedType(kind === "one" ? "OneFilter" : "ManyFilter", "prewire/client");
  return code`readonly ${key(name)}?: ${filter}<${typeIn(model, target, "where")}>;`;
}

function search({ search: index }: Model): Code {
  if (index === null) return empty;
  return code`/** Words to be found in ${join(index.fields.map(key), code`, `)}. */
readonly search?: string;`;
}
