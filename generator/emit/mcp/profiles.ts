/** The tools of the profiles whose tools are not of one model. */
import type { Operation } from "../../ir/ir.js";
import { rowToolName } from "../../ir/names.js";
import type { Entry } from "../parts.js";
import { kinds, type RowOf } from "./operations.js";
import type { Json, Template } from "./pieces.js";
import { anyOf, closed } from "./values.js";
import * as words from "./words.js";

/** What `does` of a tool may be besides an operation. */
export type Deed = Operation | "describeModel" | "searchOperations" | "describeOperation" | "callOperation";

export interface ProfileTool {
  readonly name: string;
  readonly does: Deed;
  readonly json: string;
}

const object: Json = { type: "object" };
const data: Json = { type: "object", description: "Fields of the model; describe_model says which." };
const items: Json = { type: "array", items: object };
const key: Json = {
  anyOf: [{ type: "string" }, { type: "integer" }, { type: "object" }],
  description: "The key's value; an object of its fields where it is composite.",
};
const where: Json = { type: "object", description: words.WHERE };
const include: Json = {
  anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, { type: "object" }],
  description: "Relations, further ones behind a dot: requester,comments.author.",
};
const limit: Json = { type: "integer", minimum: 1 };
const { includeDeleted, idempotencyKey, validateOnly, ifMatch, confirm, mode, maxAffected } = words;
const write = { idempotencyKey, validateOnly };
const bulk = { mode, return: words.answer, maxAffected, ...write };

interface Input {
  readonly properties: Json;
  readonly required?: readonly string[];
}

const inputs: Readonly<Record<Operation, Input>> = {
  create: { properties: { data, ...write }, required: ["data"] },
  read: { properties: { key, include, includeDeleted }, required: ["key"] },
  update: { properties: { key, data, ifMatch, ...write }, required: ["key", "data"] },
  delete: { properties: { key, ifMatch, ...write }, required: ["key"] },
  restore: { properties: { key, ifMatch, ...write }, required: ["key"] },
  history: { properties: { key, limit, cursor: words.cursor }, required: ["key"] },
  list: {
    properties: {
      where,
      sort: words.sort,
      limit,
      cursor: words.cursor,
      offset: words.offset,
      fields: words.fields,
      total: words.total,
      include,
      includeDeleted,
    },
  },
  count: { properties: { where, includeDeleted } },
  upsert: {
    properties: {
      where: { ...object, description: "The values of a unique key." },
      create: data,
      update: data,
      ...write,
    },
    required: ["where", "create", "update"],
  },
  bulkCreate: {
    properties: {
      data: items,
      onConflict: words.onConflict,
      conflictFields: words.conflictFields,
      update: words.updateNames,
      ...bulk,
    },
    required: ["data"],
  },
  bulkUpdate: {
    properties: {
      where,
      all: words.all,
      data: {
        anyOf: [object, items],
        description: "With where or all the change; without, a list of changes, each with its row's key.",
      },
      ...bulk,
      confirm,
    },
    required: ["data"],
  },
  bulkDelete: {
    properties: { where, all: words.all, ids: { type: "array", items: key }, ...bulk, confirm },
  },
  bulkUpsert: {
    properties: { data: items, conflictFields: words.conflictFields, update: words.updateNames, ...bulk },
    required: ["data"],
  },
  aggregate: {
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
      limit,
      includeDeleted,
    },
  },
};

const row: RowOf = () => object;

/** One tool for each operation that any model has, and the one that says what a model has. */
export function genericTools(models: readonly Entry[]): readonly ProfileTool[] {
  const operations = (Object.keys(inputs) as Operation[]).filter((operation) =>
    // the keys of the table
    models.some((model) => model.operations.includes(operation)),
  );
  const about = tool({
    name: "describe_model",
    title: "Describe a model",
    description:
      "What a model is: its key, fields, relations and operations. Look here before the first call for a model.",
    input: { properties: { model: modelName(models) }, required: ["model"] },
    output: object,
    annotations: { ...kinds.read.annotations },
  });
  return [
    { name: "describe_model", does: "describeModel", json: about },
    ...operations.map((operation) => genericTool(operation, models)),
  ];
}

function genericTool(operation: Operation, models: readonly Entry[]): ProfileTool {
  const { verb, of, annotations, output, about } = kinds[operation];
  const { properties, required = [] } = inputs[operation];
  const having = models.filter((model) => model.operations.includes(operation));
  const name = rowToolName(operation);
  const title = `${verb} ${of === "one" ? "a row" : "rows"}`;
  const json = tool({
    name,
    title,
    description: `${title} of a model. ${about}`.trim(),
    input: { properties: { model: modelName(having), ...properties }, required: ["model", ...required] },
    output: output(row),
    // With a new row, others can come to belong to it.
    annotations: { ...annotations, ...(operation === "create" ? { destructiveHint: true } : {}) },
  });
  return { name, does: operation, json };
}

const modelName = (models: readonly Entry[]): Json => ({
  enum: models.map(({ names }) => names.accessor).sort(),
});

/** Three tools, however many models there are. */
export function registryTools(): readonly ProfileTool[] {
  const model: Json = {
    type: "string",
    description: "The name of a model, as search_operations answers it.",
  };
  const operation: Json = { type: "string", description: "The name of an operation of the model." };
  const reading = { ...kinds.read.annotations };
  const search = tool({
    name: "search_operations",
    title: "Search operations",
    description:
      "Finds models by words of their names and descriptions, and says which operations they have.",
    input: {
      properties: {
        query: { type: "string", description: "Words, perhaps with an operation: ticket update." },
      },
    },
    output: {
      type: "object",
      properties: {
        models: {
          type: "array",
          items: {
            type: "object",
            properties: {
              model: { type: "string" },
              title: { type: "string" },
              description: anyOf({ type: "string" }, { type: "null" }),
              operations: { type: "array", items: { type: "string" } },
            },
            required: ["model", "operations"],
          },
        },
        total: { type: "integer" },
        didYouMean: { type: "string" },
      },
      required: ["models", "total"],
    },
    annotations: reading,
  });
  const describe = tool({
    name: "describe_operation",
    title: "Describe an operation",
    description:
      "What an operation takes and answers: its inputSchema is that of the input of call_operation.",
    input: { properties: { model, operation }, required: ["model", "operation"] },
    output: {
      type: "object",
      properties: {
        name: { type: "string" },
        inputSchema: object,
        outputSchema: object,
        annotations: object,
      },
      required: ["inputSchema", "outputSchema", "annotations"],
    },
    annotations: reading,
  });
  const call = tool({
    name: "call_operation",
    title: "Call an operation",
    description: "Runs an operation of a model. describe_operation says what it takes.",
    input: {
      properties: { model, operation, input: { ...object, description: "As its inputSchema says." } },
      required: ["model", "operation"],
    },
    output: object,
    // Whatever an operation may do.
    annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
  });
  return [
    { name: "search_operations", does: "searchOperations", json: search },
    { name: "describe_operation", does: "describeOperation", json: describe },
    { name: "call_operation", does: "callOperation", json: call },
  ];
}

interface ToolOptions {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Template;
  readonly annotations: Json;
}

function tool({ name, title, description, input, output, annotations }: ToolOptions): string {
  const inputSchema = closed(input.properties, input.required ?? []);
  return JSON.stringify({ name, title, description, inputSchema, outputSchema: output, annotations });
}
