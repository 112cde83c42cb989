/** What the tool of each operation of a model takes. */
import { servedBy } from "../../ir/indexed.js";
import type { Field, Model, Operation } from "../../ir/ir.js";
import { toolName } from "../../ir/names.js";
import { settableKeys } from "../../ir/unique.js";
import { creatable, type ModelContext, readable, updatable } from "../context.js";
import { nestedSides, type Side, sidesOf } from "../relations.js";
import { type Json, Shared, type Template } from "./pieces.js";
import { closed, condition, keySchema, needed, properties, property } from "./values.js";
import * as words from "./words.js";

type Properties = { readonly [name: string]: Template | undefined };

/** A tool's arguments. */
export interface Input {
  readonly properties: Properties;
  readonly required?: readonly string[];
}

/** Parts that several tools of the model have. */
export interface ModelParts {
  readonly where: Shared;
  /** The same where another tool of the model explains it. */
  readonly filter: Shared;
  readonly create: Shared;
  readonly update: Shared;
  readonly row: Shared;
}

export function partsOf(context: ModelContext, row: Json): ModelParts {
  const { model } = context;
  const where = whereSchema(context);
  const lists = model.operations.includes("list");
  const explained = lists ? `As where of ${toolName(model.names.accessor, "list")}.` : words.WHERE;
  return {
    where: new Shared("where", { ...where, description: words.WHERE }),
    filter: new Shared("filter", { ...where, description: explained }),
    create: new Shared("create", properties(creatable(model))),
    update: new Shared("update", properties(updatable(model))),
    row: new Shared("row", row),
  };
}

function whereSchema(context: ModelContext): Json {
  const { model } = context;
  const served = model.unindexed === "deny" ? servedBy(model).filters : null;
  const fields = readable(model).filter(({ name }) => served === null || served[name] !== undefined);
  const given = {
    ...Object.fromEntries(fields.map((field) => [field.name, conditionOf(field, served?.[field.name])])),
    ...Object.fromEntries(sidesOf(context).map(({ name }) => [name, { type: "object" }])),
    ...(model.search === null
      ? {}
      : { search: { type: "string", description: `Words in ${model.search.fields.join(", ")}.` } }),
    AND: { type: "array", items: { type: "object" } },
    OR: { type: "array", items: { type: "object" } },
    NOT: { type: "object" },
  };
  return closed(given);
}

/** Where only what an index serves exists, the operators are named. */
function conditionOf(field: Field, operators: readonly string[] | undefined): Json {
  return operators === undefined
    ? condition(field)
    : { ...condition(field), description: `Only ${operators.join(", ")}.` };
}

const open = (given: Template, required: readonly string[] = []): Template => ({
  type: "object",
  properties: given,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const list = (items: Template): Template => ({ type: "array", items });

/** Rows that are created with the new one or come to belong to it stand beside its fields. */
function createData(context: ModelContext, parts: ModelParts): Template {
  const { model } = context;
  const sides = nestedSides(context);
  const required = needed(creatable(model));
  if (sides.length === 0) return open(parts.create, required);
  const nested = Object.fromEntries(sides.map((side) => [side.name, nestedSchema(side)]));
  return open({ ...propertiesOf(creatable(model)), ...nested }, required);
}

const propertiesOf = (fields: readonly Field[]): Properties =>
  Object.fromEntries(fields.map((field) => [field.name, property(field)]));

function nestedSchema({ kind, target }: Side): Json {
  const about = `${target.names.singular} to be created with it, or { connect: key }.`;
  return kind === "one"
    ? { type: "object", description: about }
    : { type: "array", items: { type: "object" }, description: `Each a ${about}` };
}

const include = (context: ModelContext): Json | undefined => {
  const names = sidesOf(context).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return {
    anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, { type: "object" }],
    description: `Related rows: ${names.join(", ")}; further ones behind a dot. Of many: { ${names[0]}: { where, sort, limit, fields, include } }.`,
  };
};

const deleted = ({ softDelete }: Model): Json | undefined => (softDelete ? words.includeDeleted : undefined);

const write = { idempotencyKey: words.idempotencyKey, validateOnly: words.validateOnly };
const change = { ifMatch: words.ifMatch, ...write };
const bulk = { mode: words.mode, return: words.answer, maxAffected: words.maxAffected, ...write };
const byKey = (model: Model): Properties => ({ key: keySchema(model) });

/** `update` of an upsert names no fields that `where` names; which those are is known when it is called. */
function uniqueKey(model: Model): Json {
  const keys = settableKeys(model);
  const names = keys.map((fields) => fields.map(({ name }) => name).join(" and "));
  return {
    ...closed(properties([...new Set(keys.flat())])),
    description: `A unique key: ${names.join(", or ")}.`,
  };
}

export const inputs: Readonly<Record<Operation, (context: ModelContext, parts: ModelParts) => Input>> = {
  create: (context, parts) => ({
    properties: { data: createData(context, parts), ...write },
    required: ["data"],
  }),
  read: (context) => ({
    properties: {
      ...byKey(context.model),
      include: include(context),
      includeDeleted: deleted(context.model),
    },
    required: ["key"],
  }),
  update: ({ model }, { update }) => ({
    properties: { ...byKey(model), data: open(update), ...change },
    required: ["key", "data", ...(model.requireIfMatch ? ["ifMatch"] : [])],
  }),
  delete: ({ model }) => ({
    properties: { ...byKey(model), ...change },
    required: ["key", ...(model.requireIfMatch ? ["ifMatch"] : [])],
  }),
  restore: ({ model }) => ({ properties: { ...byKey(model), ...change }, required: ["key"] }),
  history: ({ model }) => ({
    properties: { ...byKey(model), limit: limitOf(model), cursor: words.cursor },
    required: ["key"],
  }),
  list: (context, { where }) => ({
    properties: {
      where,
      sort: words.sort,
      limit: limitOf(context.model),
      cursor: words.cursor,
      offset: words.offset,
      fields: words.fields,
      total: words.total,
      include: include(context),
      includeDeleted: deleted(context.model),
    },
  }),
  count: ({ model }, { filter: where }) => ({ properties: { where, includeDeleted: deleted(model) } }),
  upsert: ({ model }, { create, update }) => ({
    properties: { where: uniqueKey(model), create: open(create), update: open(update), ...write },
    required: ["where", "create", "update"],
  }),
  bulkCreate: ({ model }, { create }) => ({
    properties: {
      data: list(open(create, needed(creatable(model)))),
      onConflict: model.appendOnly ? { ...words.onConflict, enum: ["error", "skip"] } : words.onConflict,
      conflictFields: words.conflictFields,
      update: model.appendOnly ? undefined : words.updateNames,
      ...bulk,
    },
    required: ["data"],
  }),
  bulkUpdate: ({ model }, { filter: where, update }) => ({
    properties: {
      where,
      all: words.all,
      data: {
        anyOf: [
          { type: "object", properties: update },
          { type: "array", items: { type: "object", required: model.key } },
        ],
        description: "With where or all the change; without, a list of changes, each with its row's key.",
      },
      ...bulk,
      confirm: words.confirm,
    },
    required: ["data"],
  }),
  bulkDelete: ({ model }, { filter: where }) => ({
    properties: { where, all: words.all, ids: list(keySchema(model)), ...bulk, confirm: words.confirm },
  }),
  bulkUpsert: ({ model }, { create }) => ({
    properties: {
      data: list(open(create, needed(creatable(model)))),
      conflictFields: words.conflictFields,
      update: words.updateNames,
      ...bulk,
    },
    required: ["data"],
  }),
  aggregate: ({ model }, { filter: where }) => ({
    properties: {
      where,
      groupBy: words.groupBy,
      count: { type: "boolean" },
      countDistinct: words.measured,
      sum: words.measured,
      avg: words.measured,
      min: words.measured,
      max: words.measured,
      having: words.having,
      sort: words.sort,
      limit: { type: "integer", minimum: 1 },
      includeDeleted: deleted(model),
    },
  }),
};

const limitOf = ({ limit }: Model): Json => ({
  type: "integer",
  minimum: 1,
  description: `${limit.default} where absent, ${limit.maximum} at most.`,
});
