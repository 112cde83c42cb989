/** Inputs and answers of upsert and of bulk operations. */
import type { Model } from "../../ir/ir.js";
import { settableKeys } from "../../ir/unique.js";
import { fieldOf, isOmittable, type ModelContext, updatable } from "../context.js";
import {
  anyOf,
  closedObject,
  type Json,
  listOf,
  names,
  openObject,
  sharedSchema,
  whereAbsent,
} from "./json.js";
import { createItem, plainCreateSchema } from "./inputs.js";
import { modelSchema } from "./names.js";
import { fieldValue, properties } from "./values.js";

/** Items of one call at most. */
const MOST_ITEMS = 10_000;

const items = (item: Json): Json => listOf(item, { maxItems: MOST_ITEMS });
const word = (first: string, ...more: readonly string[]): Json =>
  whereAbsent({ type: "string", enum: [first, ...more] }, first);
const maxAffected: Json = { type: "integer", minimum: 0 };

const options: Json = {
  mode: word("atomic", "perRow"),
  return: word("rows", "ids", "none"),
  maxAffected,
};

/** What existing rows take over from items. */
function conflict(model: Model): Json {
  const keys = [...new Set(settableKeys(model).flat())].map(({ name }) => name);
  const fields = updatable(model).map(({ name }) => name);
  const oneOf = (list: readonly string[]): Json =>
    names(list.length === 0 ? { type: "string" } : { type: "string", enum: list });
  return { conflictFields: oneOf(keys), update: oneOf(fields) };
}

export const bulkCreateSchema = (context: ModelContext): Json =>
  closedObject(
    {
      data: items(createItem(context)),
      ...onConflict(context.model),
      ...options,
    },
    ["data"],
  );

/** Rows of some models are never changed, or by nobody who has not seen them. */
function onConflict(model: Model): Json {
  const words = model.appendOnly || model.requireIfMatch ? [] : ["update"];
  return { onConflict: word("error", "skip", ...words), ...conflict(model) };
}

export const bulkUpsertSchema = (context: ModelContext): Json =>
  closedObject({ data: items(createItem(context)), ...conflict(context.model), ...options }, ["data"]);

/** Rows that a filter matches; where it says nothing, \`all\` does. */
const byFilter = (model: Model, more: Json, required: readonly string[]): Json =>
  closedObject(
    {
      where: modelSchema(model, "Where"),
      all: { type: "boolean" },
      ...more,
      mode: { type: "string", const: "atomic" },
      return: { type: "string", const: "none" },
      maxAffected,
    },
    required,
  );

/** Each item its own change, or one change for all rows that a filter matches. */
export function bulkUpdateSchema(model: Model): Json {
  const keys = model.key.map((name) => fieldOf(model, name));
  const item = closedObject(properties(model, [...keys, ...updatable(model)]), model.key);
  return anyOf(
    closedObject({ data: items(item), ...options }, ["data"]),
    byFilter(model, { data: modelSchema(model, "Update") }, ["data"]),
  );
}

export const bulkDeleteSchema = (model: Model): Json =>
  anyOf(
    closedObject({ ids: items(modelSchema(model, "Key")), ...options }, ["ids"]),
    byFilter(model, {}, []),
  );

/** One result an item; of a change by filter the counts alone. */
export const bulkResultsSchema = (model: Model): Json =>
  openObject(
    {
      results: listOf(
        openObject(
          {
            status: sharedSchema("BulkStatus"),
            data: modelSchema(model),
            id: modelSchema(model, "Key"),
            error: sharedSchema("ItemError"),
          },
          ["status"],
        ),
      ),
      counts: sharedSchema("BulkCounts"),
    },
    ["counts"],
  );

/** What \`where\` says need not be said again in \`create\`. */
export function upsertSchema(context: ModelContext): Json {
  const { model } = context;
  const keys = settableKeys(model);
  const where = keys.map((fields) => {
    const entries = fields.map((field) => [field.name, fieldValue(model, field)] as const);
    return closedObject(
      Object.fromEntries(entries),
      fields.map(({ name }) => name),
    );
  });
  return closedObject(
    {
      where: anyOf(...where),
      create: keys.flat().every(isOmittable) ? createItem(context) : plainCreateSchema(model, keys.flat()),
      update: modelSchema(model, "Update"),
    },
    ["where", "create", "update"],
  );
}

export const upsertedSchema = (model: Model): Json =>
  openObject({ data: modelSchema(model), created: { type: "boolean" } });

/** Those that all models share. */
export const bulkSchemas: Json = {
  BulkStatus: {
    type: "string",
    enum: ["created", "updated", "deleted", "skipped", "not_found", "failed"],
    description: "What became of one item.",
  },
  BulkCounts: openObject(
    Object.fromEntries(
      ["created", "updated", "deleted", "skipped", "failed"].map((name) => [
        name,
        { type: "integer", minimum: 0 },
      ]),
    ),
  ),
  ItemError: openObject({
    code: sharedSchema("ErrorCode"),
    detail: { type: "string" },
    errors: listOf(sharedSchema("Complaint")),
  }),
};
