/** `ticket/types.ts`: every type of the model, written out. */
import { definitionOf } from "../fields/registry.js";
import type { ValueShape } from "../fields/field-type.js";
import type { Field, Model } from "../ir/ir.js";
import { typeParameters, union } from "../text/build.js";
import { type Code, code, empty, lines, paragraphs } from "../text/code.js";
import { docComment } from "../text/comment.js";
import { printFile } from "../text/file.js";
import { key, lit } from "../text/literal.js";
import type { LaidOut } from "../text/layout.js";
import { creatable, fieldOf, isOmittable, type ModelContext, readable, updatable } from "./context.js";
import { aliasOf, declared, declaredNames, hasAlias } from "./names.js";

export function emitTypes({ model }: ModelContext): LaidOut {
  const has = (...operations: Model["operations"]): boolean =>
    operations.some((operation) => model.operations.includes(operation));
  const body = paragraphs(
    ...readable(model)
      .filter(hasAlias)
      .map((field) => values(model, field)),
    row(model),
    has("read", "update", "delete") ? keyType(model) : empty,
    has("create") ? input(model, "create", creatable(model), isOmittable) : empty,
    has("update") ? input(model, "update", updatable(model), () => true) : empty,
    has("list") ? names(model) : empty,
    has("list", "count") ? where(model) : empty,
    has("list") ? listQuery(model) : empty,
  );
  return printFile({ body, declares: declaredNames(model) });
}

/** The field's shape, under the name that its union has. */
function shapeOf(model: Model, field: Field): ValueShape {
  return hasAlias(field) ? { ...field, alias: aliasOf(model, field) } : field;
}

const valueType = (model: Model, field: Field): Code =>
  definitionOf(field.type).typescript(shapeOf(model, field), field.nullable);

function values(model: Model, field: Field): Code {
  const { values: options = [] } = field.item?.constraints ?? field.constraints;
  return code`export type ${aliasOf(model, field)} =${union(options.map(lit))};`;
}

function row(model: Model): Code {
  const members = readable(model).map((field) => member(model, field, code``));
  return lines(
    docComment(model.description, model.deprecated),
    code`export interface ${declared(model, "row")} {
  ${lines(...members)}
}`,
  );
}

/** One property, with what the schema says of it. */
function member(model: Model, field: Field, mark: Code): Code {
  const type = valueType(model, field);
  const whole = field.nullable && field.type !== "json" ? code`${type} | null` : type;
  return lines(
    docComment(field.description, field.deprecated),
    code`readonly ${key(field.name)}${mark}: ${whole};`,
  );
}

function keyType(model: Model): Code {
  const fields = model.key.map((name) => fieldOf(model, name));
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) {
    return code`export type ${declared(model, "key")} = ${valueType(model, only)};`;
  }
  return code`export interface ${declared(model, "key")} {
  ${lines(...fields.map((field) => code`readonly ${key(field.name)}: ${valueType(model, field)};`))}
}`;
}

function input(
  model: Model,
  type: "create" | "update",
  fields: readonly Field[],
  optional: (field: Field) => boolean,
): Code {
  const name = declared(model, type);
  // An empty interface would take any object.
  if (fields.length === 0) return code`export type ${name} = { readonly [field: string]: never };`;
  return code`export interface ${name} {
  ${lines(...fields.map((field) => member(model, field, optional(field) ? code`?` : code``)))}
}`;
}

function names(model: Model): Code {
  const sortable = readable(model).filter((field) => definitionOf(field.type).sortable);
  const terms = sortable.flatMap(({ name }) => [lit(name), lit(`-${name}`)]);
  return paragraphs(
    code`export type ${declared(model, "field")} = keyof ${declared(model, "row")};`,
    code`export type ${declared(model, "sort")} =${union(terms.length === 0 ? [code`never`] : terms)};`,
  );
}

function where(model: Model): Code {
  const name = declared(model, "where");
  const members = readable(model).map((field) => {
    const [value, ...filters] = definitionOf(field.type)
      .filter(shapeOf(model, field), field.nullable)
      .toReversed();
    const types = [...filters.toReversed(), ...(field.nullable ? [code`null`] : []), value ?? empty];
    return code`readonly ${key(field.name)}?:${union(types)};`;
  });
  return paragraphs(
    code`export interface ${name} {
  ${lines(...members)}
  readonly AND?: readonly ${name}[];
  readonly OR?: readonly ${name}[];
  readonly NOT?: ${name};
}`,
    code`export interface ${declared(model, "countQuery")} {
  readonly where?: ${name};
}`,
  );
}

function listQuery(model: Model): Code {
  const field = declared(model, "field");
  return code`export interface ${declared(model, "listQuery")}${typeParameters([code`Field extends ${field} = ${field}`])} extends ${declared(model, "countQuery")} {
  readonly sort?: string | readonly ${declared(model, "sort")}[];
  readonly limit?: number;
  readonly cursor?: string;
  readonly offset?: number;
  readonly fields?: readonly Field[];
  readonly total?: "exact";
}`;
}
