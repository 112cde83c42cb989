/** Every operation of a model as REST has it: one table over the union, so that the compiler asks for a new one. */
import type { Model, Operation } from "../../ir/ir.js";
import type { ModelContext } from "../context.js";
import { nestedSides } from "../relations.js";
import { limitSchema } from "./inputs.js";
import { type Json, shared } from "./json.js";
import { modelSchema } from "./names.js";
import {
  always,
  collectionPath,
  entry,
  jsonBody,
  lower,
  many,
  modelResponse,
  oneOf,
  parameter,
  type PathEntry,
  rowPath,
  withBody,
} from "./operation.js";
import type { ProblemName } from "./problems.js";
import { aggregateEntries, countEntries, deleted, included, listEntries } from "./queries.js";

const written: readonly Json[] = [
  parameter("ValidateOnly"),
  parameter("IdempotencyKey"),
  parameter("Prefer"),
];
/** Of a write that answers the row as it is now, unless it is not wished for. */
const changed = (model: Model): Json => ({
  "200": modelResponse(model, ""),
  "204": shared("responses", "Minimal"),
});

/** What a write of one row that is there takes and answers besides. */
function conditional(requireIfMatch: boolean): {
  readonly parameters: readonly Json[];
  readonly problems: readonly ProblemName[];
} {
  return {
    parameters: [parameter(requireIfMatch ? "IfMatchRequired" : "IfMatch")],
    problems: [
      "NotFound",
      "Conflict",
      "PreconditionFailed",
      ...(requireIfMatch ? (["PreconditionRequired"] as const) : []),
    ],
  };
}

const operations: Readonly<Record<Operation, (context: ModelContext) => readonly PathEntry[]>> = {
  create: (context) => {
    const { model } = context;
    const connects = nestedSides(context).some(({ target }) => target.requireIfMatch);
    return [
      entry(collectionPath(model), "post", model, {
        id: "Create",
        summary: `Create ${oneOf(model)}`,
        description:
          "Stores a new row, together with related rows that stand in it, and answers it as it is stored.",
        parameters: written,
        body: jsonBody(modelSchema(model, "Create"), true),
        answers: { "201": modelResponse(model, "Created") },
        problems: [
          ...always,
          "Conflict",
          ...withBody,
          ...(connects ? (["PreconditionRequired"] as const) : []),
        ],
      }),
    ];
  },
  read: (context) => {
    const { model } = context;
    return [
      entry(rowPath(model), "get", model, {
        id: "Read",
        summary: `Read ${oneOf(model)}`,
        description: "Answers the row that has the key.",
        parameters: [...included(context), ...deleted(model), parameter("IfNoneMatch"), parameter("IfMatch")],
        answers: { "200": modelResponse(model, ""), "304": shared("responses", "NotModified") },
        problems: [...always, "NotFound", "PreconditionFailed"],
      }),
    ];
  },
  update: ({ model }) => {
    const { parameters, problems } = conditional(model.requireIfMatch);
    return [
      entry(rowPath(model), "patch", model, {
        id: "Update",
        summary: `Change ${oneOf(model)}`,
        description:
          "Sets the fields that are given (RFC 7396): null empties a field, and what is absent stays.",
        parameters: [...written, ...parameters],
        body: jsonBody(modelSchema(model, "Update"), true, [
          "application/merge-patch+json",
          "application/json",
        ]),
        answers: changed(model),
        problems: [...always, ...problems, ...withBody],
      }),
    ];
  },
  delete: ({ model }) => {
    const { parameters, problems } = conditional(model.requireIfMatch);
    return [
      entry(rowPath(model), "delete", model, {
        id: "Delete",
        summary: `Delete ${oneOf(model)}`,
        description: model.softDelete
          ? "Hides the row, and those that belong to it, until it is restored."
          : "Removes the row. It takes no body.",
        parameters: [...written, ...parameters],
        answers: { "204": shared("responses", "Deleted") },
        problems: [...always, ...problems, "IdempotencyMismatch"],
      }),
    ];
  },
  restore: ({ model }) => {
    // Nobody's change is lost.
    const { parameters, problems } = conditional(false);
    return [
      entry(`${rowPath(model)}:restore`, "post", model, {
        id: "Restore",
        summary: `Restore ${oneOf(model)}`,
        description:
          "Brings a deleted row back, with those that were deleted together with it. One that is not deleted stays as it is.",
        parameters: [...written, ...parameters],
        body: jsonBody({ type: "object", maxProperties: 0 }, false),
        answers: changed(model),
        problems: [...always, ...problems, ...withBody],
      }),
    ];
  },
  history: ({ model }) => {
    const { description, ...limit } = limitSchema(model);
    return [
      entry(`${rowPath(model)}:history`, "get", model, {
        id: "History",
        summary: `List the changes of ${oneOf(model)}`,
        description:
          "Who changed the row, when and how, the newest change first; also of a row that is deleted.",
        parameters: [
          { name: "limit", in: "query", description: String(description), schema: limit },
          parameter("Cursor"),
        ],
        answers: { "200": modelResponse(model, "History") },
        problems: [...always, "NotFound"],
      }),
    ];
  },
  list: listEntries,
  count: countEntries,
  upsert: ({ model }) => [
    entry(`${collectionPath(model)}:upsert`, "post", model, {
      id: "Upsert",
      summary: `Create or change ${oneOf(model)}`,
      description: "Changes the row that has the unique key, or creates it, in one step.",
      parameters: written,
      body: jsonBody(modelSchema(model, "Upsert"), true),
      answers: {
        "200": modelResponse(model, "Upserted"),
        "201": modelResponse(model, "UpsertCreated"),
        "204": shared("responses", "Minimal"),
      },
      problems: [...always, "Conflict", ...withBody],
    }),
  ],
  bulkCreate: ({ model }) => [
    bulk(model, "BulkCreate", `Create ${many(model)}`, "Creates a row of each item."),
  ],
  bulkUpdate: ({ model }) => [
    bulk(
      model,
      "BulkUpdate",
      `Change ${many(model)}`,
      "Changes rows by their keys, or all that a filter matches.",
    ),
  ],
  bulkDelete: ({ model }) => [
    bulk(
      model,
      "BulkDelete",
      `Delete ${many(model)}`,
      "Deletes rows by their keys, or all that a filter matches.",
    ),
  ],
  bulkUpsert: ({ model }) => [
    bulk(
      model,
      "BulkUpsert",
      `Create or change ${many(model)}`,
      "Changes the row that has an item's unique key, or creates it.",
    ),
  ],
  aggregate: aggregateEntries,
};

/** In the order of the model's operations. */
export const pathEntries = (context: ModelContext): readonly PathEntry[] =>
  context.model.operations.flatMap((name) => operations[name](context));

function bulk(
  model: Model,
  id: "BulkCreate" | "BulkUpdate" | "BulkDelete" | "BulkUpsert",
  summary: string,
  about: string,
): PathEntry {
  return entry(`${collectionPath(model)}:${lower(id)}`, "post", model, {
    id,
    summary,
    description: `${about} All are done or none, unless \`mode\` says \`perRow\`; there is one result for each item.`,
    parameters: written,
    body: jsonBody(modelSchema(model, id), true),
    answers: { "200": modelResponse(model, "BulkResults"), "207": modelResponse(model, "BulkResults") },
    problems: [
      ...always,
      "NotFound",
      "Conflict",
      ...withBody,
      ...(model.requireIfMatch ? (["PreconditionRequired"] as const) : []),
    ],
  });
}
