/** The operations of a model as tools. */
import type { Operation } from "../../ir/ir.js";
import { toolName } from "../../ir/names.js";
import { type ModelContext, readable } from "../context.js";
import { isConnectable, nestedSides } from "../relations.js";
import { inputs, partsOf } from "./inputs.js";
import { kinds, type RowOf } from "./operations.js";
import { piecesOf, type Shared, type Template } from "./pieces.js";
import { rowProperties } from "./values.js";

export interface ModelTool {
  readonly name: string;
  readonly operation: Operation;
  readonly pieces: readonly (string | Shared)[];
}

export function modelTools(context: ModelContext): readonly ModelTool[] {
  const { model } = context;
  const parts = partsOf(context, rowProperties(model));
  const names = readable(model).map(({ name }) => name);
  const row: RowOf = (required) => ({
    type: "object",
    properties: parts.row,
    ...(required ? { required: names } : {}),
  });
  return model.operations.map((operation) => {
    const { properties, required } = inputs[operation](context, parts);
    const { output } = kinds[operation];
    const name = toolName(model.names.accessor, operation);
    const tool: Template = {
      name,
      title: titleOf(context, operation),
      description: describe(context, operation),
      inputSchema: {
        type: "object",
        properties,
        ...(required === undefined ? {} : { required }),
        additionalProperties: false,
      },
      outputSchema: output(row),
      annotations: annotationsOf(context, operation),
    };
    return { name, operation, pieces: piecesOf(tool) };
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function titleOf({ model }: ModelContext, operation: Operation): string {
  const { verb, of } = kinds[operation];
  return `${verb} ${of === "one" ? lowerFirst(model.names.singular) : model.names.plural}`;
}

/** What it does, and what the schema says of the model. */
function describe(context: ModelContext, operation: Operation): string {
  const { description, deprecated } = context.model;
  const obsolete = deprecated === null ? "" : `Deprecated. ${deprecated}`.trim();
  const sentences = [`${titleOf(context, operation)}.`, kinds[operation].about, description ?? "", obsolete];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Rows that a new one is connected with change; they belonged to another before, or to none. */
function annotationsOf(context: ModelContext, operation: Operation): Template {
  const { annotations } = kinds[operation];
  const connects = operation === "create" && nestedSides(context).some(isConnectable);
  if (connects) return { ...annotations, destructiveHint: true };
  // Rows that are never changed are left out of it, at most.
  const appends = operation === "bulkCreate" && context.model.appendOnly;
  return appends ? { ...annotations, destructiveHint: false } : { ...annotations };
}
