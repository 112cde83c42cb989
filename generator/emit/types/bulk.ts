/** The inputs of upsert and of bulk operations. */
import type { Field, Model, Operation } from "../../ir/ir.js";
import { settableKeys } from "../../ir/unique.js";
import { importedType, typeArguments, union } from "../../text/build.js";
import { type Code, code, empty, join, lines, paragraphs } from "../../text/code.js";
import { key, lit } from "../../text/literal.js";
import { creatable, fieldOf, isOmittable, updatable } from "../context.js";
import { declared } from "../names.js";
import { input, valueType } from "./fields.js";

export function bulkTypes(model: Model): Code {
  const has = (...operations: readonly Operation[]): boolean =>
    operations.some((operation) => model.operations.includes(operation));
  const keys = settableKeys(model);
  return paragraphs(
    has("upsert") ? upsert(model, keys) : empty,
    has("bulkCreate", "bulkUpsert") ? uniqueFields(model, keys) : empty,
    has("bulkCreate") ? bulkCreate(model) : empty,
    has("bulkUpsert") ? inserting(model, "bulkUpsert", "UpsertOptions") : empty,
    has("bulkUpdate") ? bulkUpdate(model) : empty,
    has("bulkDelete") ? bulkDelete(model) : empty,
  );
}

type Keys = readonly (readonly Field[])[];

const client = (name: string): Code => importedType(name, "prewire/client");

/** A key that `where` names need not be given again; which one that is, is known when the call is made. */
function upsert(model: Model, keys: Keys): Code {
  const named = new Set(keys.flat());
  const needed = creatable(model).some((field) => named.has(field) && !isOmittable(field));
  const create = declared(model, needed ? "upsertCreate" : "create");
  const alternatives = keys.map((fields) => {
    const members = fields.map((field) => code`readonly ${key(field.name)}: ${valueType(model, field)}`);
    return code`{ ${join(members, code`; `)} }`;
  });
  return paragraphs(
    needed
      ? input(model, create, creatable(model), (field) => named.has(field) || isOmittable(field))
      : empty,
    code`/** The values of one unique key. */
export type ${declared(model, "unique")} =${union(alternatives)};`,
    code`export interface ${declared(model, "upsert")} {
  readonly where: ${declared(model, "unique")};
  readonly create: ${create};
  readonly update: ${declared(model, "update")};
}`,
  );
}

function uniqueFields(model: Model, keys: Keys): Code {
  const lists = keys.map((fields) => {
    const names = fields.map(({ name }) => lit(name));
    return names.length === 1
      ? code`readonly ${names[0] ?? empty}[]`
      : code`readonly (${join(names, code` | `)})[]`;
  });
  const types = lists.length === 0 ? [code`never`] : lists;
  return code`export type ${declared(model, "uniqueFields")} =${union(types)};`;
}

/** Rows that are never changed are not what a new one could change. */
function bulkCreate(model: Model): Code {
  if (!model.appendOnly) return inserting(model, "bulkCreate", "ConflictOptions");
  return code`export interface ${declared(model, "bulkCreate")} extends ${client("AppendOptions")}<${declared(model, "uniqueFields")}> {
  readonly data: readonly ${declared(model, "create")}[];
}`;
}

function inserting(
  model: Model,
  type: "bulkCreate" | "bulkUpsert",
  options: "ConflictOptions" | "UpsertOptions",
): Code {
  const update = code`keyof ${declared(model, "update")}`;
  const given = typeArguments([declared(model, "uniqueFields"), update]);
  return code`export interface ${declared(model, type)} extends ${client(options)}${given} {
  readonly data: readonly ${declared(model, "create")}[];
}`;
}

function bulkUpdate(model: Model): Code {
  const update = declared(model, "update");
  const fields = model.key.map((name) => fieldOf(model, name));
  const members = lines(
    ...fields.map((field) => code`readonly ${key(field.name)}: ${valueType(model, field)};`),
  );
  const base = updatable(model).length === 0 ? empty : code` extends ${update}`;
  return paragraphs(
    code`export interface ${declared(model, "bulkUpdateItem")}${base} {
  ${members}
}`,
    code`export interface ${declared(model, "bulkUpdate")} extends ${client("BulkOptions")} {
  readonly data: readonly ${declared(model, "bulkUpdateItem")}[];
}`,
    code`export interface ${declared(model, "bulkUpdateWhere")} extends ${client("FilterOptions")}<${declared(model, "where")}> {
  readonly data: ${update};
}`,
  );
}

function bulkDelete(model: Model): Code {
  return paragraphs(
    code`export interface ${declared(model, "bulkDelete")} extends ${client("BulkOptions")} {
  readonly ids: readonly ${declared(model, "key")}[];
}`,
    code`export type ${declared(model, "bulkDeleteWhere")} = ${client("FilterOptions")}<${declared(model, "where")}>;`,
  );
}
