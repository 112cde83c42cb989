/**
 * Every spelling of a name, made once: what the schema calls `PlaylistTrack` or `requesterId` has one form for each
 * place where it appears, and no other file puts one together.
 */
import pluralize from "pluralize";
import type { ModelNames, Operation } from "./ir.js";

/** The words of a name in lower case: `APIKey` is `api`, `key`; `line2Text` is `line2`, `text`. */
export function words(name: string): readonly string[] {
  const found = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .split("_")
    .filter((word) => word !== "");
  return found.length === 0 ? [name.toLowerCase()] : found;
}

/** `requesterId` → `requester_id` */
export function snakeCase(name: string): string {
  return words(name).join("_");
}

/** `PlaylistTrack` → `playlistTrack`, `APIKey` → `apiKey` */
export function camelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word : capitalised(word)))
    .join("");
}

/** `due_at` and `dueAt` → `DueAt` */
export function pascalCase(name: string): string {
  return words(name).map(capitalised).join("");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** All names of a model; `table` and `path` are the author's own where given. */
export function modelNames(
  name: string,
  own: { readonly table?: string; readonly path?: string },
): ModelNames {
  const singular = words(name);
  const plural = singular.with(-1, pluralize.plural(singular.at(-1) ?? ""));
  return {
    name,
    accessor: camelCase(name),
    folder: singular.join("-"),
    resource: own.path ?? plural.join("-"),
    table: own.table ?? plural.join("_"),
    singular: capitalised(singular.join(" ")),
    plural: plural.join(" "),
  };
}

/** The field that holds the key of a relation's target: `requester` → `requesterId`. */
export function foreignKeyField(relation: string): string {
  return `${relation}Id`;
}

/** `TicketReadNode` */
export function nodeName(model: string, operation: Operation): string {
  return `${model}${capitalised(operation)}Node`;
}

/** The tool of an operation of a model: `playlist_track_bulk_create`. */
export function toolName(accessor: string, operation: Operation): string {
  return `${snakeCase(accessor)}_${snakeCase(operation)}`;
}

/** The tool of an operation of any model: `read_row`, `list_rows`, `bulk_create_rows`. */
export function rowToolName(operation: Operation): string {
  const isOfMany = /^(?:list|count|aggregate|bulk)/.test(operation);
  return `${snakeCase(operation)}_${isOfMany ? "rows" : "row"}`;
}

const DERIVED_TYPES = new Set([
  ..."Create CreateNested CountQuery Field Include IncludeQuery Key ListQuery Operations".split(" "),
  ..."Relations Sort Unique UniqueFields Update Upsert UpsertCreate Where With".split(" "),
  ..."BulkCreate BulkDelete BulkDeleteWhere BulkUpdate BulkUpdateItem BulkUpdateWhere BulkUpsert".split(" "),
  ..."AggregateQuery AggregateRow ExtremeFilters Extremes GroupField Having TotalFilters Totals".split(" "),
]);

/** What creates a row together with the one that it belongs to: `CommentCreateWithoutTicket`. */
export function nestedTypeName(model: string, relation: string): string {
  return `${model}CreateWithout${pascalCase(relation)}`;
}

/**
 * The type of a `oneOf`'s values: `TicketStatus`. Where that is a name that every model has of its own (`TicketKey`), it
 * gets an underscore, which no other name ends in.
 */
export function valuesTypeName(model: string, field: string): string {
  const name = pascalCase(field);
  const isDerived = DERIVED_TYPES.has(name) || name.startsWith("CreateWithout");
  return `${model}${name}${isDerived ? "_" : ""}`;
}

/** Of a model whose rows belong to tenants: the field, and its column, that says whose a row is. */
export const TENANT = "tenant";

export type ConstraintKind = "pkey" | "key" | "idx" | "fkey" | "check";

/** PostgreSQL's custom: `users_email_key`, `tickets_requester_id_fkey`; a primary key is `users_pkey`. */
export function constraintName(table: string, columns: readonly string[], kind: ConstraintKind): string {
  return (kind === "pkey" ? [table, kind] : [table, ...columns, kind]).join("_");
}

/** The longest identifier, in bytes of UTF-8, that PostgreSQL does not cut (NAMEDATALEN - 1). */
export const IDENTIFIER_BYTES = 63;
