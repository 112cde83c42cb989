/** `ticket/types.ts`: every type of the model, written out. */
import { definitionOf } from "../fields/registry.js";
import { servedBy } from "../ir/indexed.js";
import type { Field, Model } from "../ir/ir.js";
import { typeParameters, union } from "../text/build.js";
import { type Code, code, empty, lines, paragraphs } from "../text/code.js";
import { docComment } from "../text/comment.js";
import { printFile } from "../text/file.js";
import { key, lit } from "../text/literal.js";
import type { LaidOut } from "../text/layout.js";
import { creatable, fieldOf, isOmittable, type ModelContext, readable, updatable } from "./context.js";
import { aliasOf, declared, declaredNames, hasAlias } from "./names.js";
import { isReadable } from "./relations.js";
import { aggregateTypes } from "./types/aggregate.js";
import { bulkTypes } from "./types/bulk.js";
import { input, member, valueType } from "./types/fields.js";
import { includeTypes, nestedTypes } from "./types/related.js";
import { whereTypes } from "./types/where.js";

export function emitTypes(context: ModelContext): LaidOut {
  const { model } = context;
  const has = (...operations: Model["operations"]): boolean =>
    operations.some((operation) => model.operations.includes(operation));
  const creates = has("create", "upsert", "bulkCreate", "bulkUpsert");
  const updates =
    has("update", "upsert", "bulkUpdate", "bulkUpsert") || (has("bulkCreate") && !model.appendOnly);
  const filters = has("list", "read", "count", "aggregate", "bulkUpdate", "bulkDelete");
  const keys = has(
    "read",
    "update",
    "delete",
    "restore",
    "history",
    "bulkCreate",
    "bulkUpdate",
    "bulkDelete",
    "bulkUpsert",
  );
  const body = paragraphs(
    ...readable(model)
      .filter(hasAlias)
      .map((field) => values(model, field)),
    row(model),
    keys ? keyType(model) : empty,
    creates ? input(model, declared(model, "create"), creatable(model), isOmittable) : empty,
    has("create") ? nestedTypes(context) : empty,
    updates ? input(model, declared(model, "update"), updatable(model), () => true) : empty,
    isReadable(model) ? names(model) : empty,
    filters ? whereTypes(context) : empty,
    has("list") ? listQuery(model) : empty,
    isReadable(model) ? includeTypes(context) : empty,
    bulkTypes(model),
    has("aggregate") ? aggregateTypes(model) : empty,
  );
  return printFile({ body, declares: declaredNames(model) });
}

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

function names(model: Model): Code {
  const served = model.unindexed === "deny" ? servedBy(model).sorts : null;
  const sortable = readable(model).filter(
    (field) => definitionOf(field.type).sortable && (served === null || served.includes(field.name)),
  );
  const terms = sortable.flatMap(({ name }) => [lit(name), lit(`-${name}`)]);
  return paragraphs(
    code`export type ${declared(model, "field")} = keyof ${declared(model, "row")};`,
    code`export type ${declared(model, "sort")} =${union(terms.length === 0 ? [code`never`] : terms)};`,
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
