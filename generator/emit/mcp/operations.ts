/** Operations as tools: what they are called, what they do to the world, what they answer. */
import type { Operation } from "../../ir/ir.js";
import type { Json, Template } from "./pieces.js";
import { anyOf } from "./values.js";

/** What a client may think of a tool before it is called (MCP: ToolAnnotations). */
export type Annotations = {
  readonly readOnlyHint: boolean;
  /** It changes or removes what is there; adding alone does not. */
  readonly destructiveHint: boolean;
  /** The same call again is meant to change nothing further (RFC 9110, 9.2.2). */
  readonly idempotentHint: boolean;
  /** It reaches beyond the application's own database. */
  readonly openWorldHint: boolean;
};

const reading: Annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};
const writing = (destructiveHint: boolean, idempotentHint: boolean): Annotations => ({
  readOnlyHint: false,
  destructiveHint,
  idempotentHint,
  openWorldHint: false,
});

const object: Json = { type: "object" };
const integer: Json = { type: "integer" };
const counts: Json = {
  type: "object",
  properties: { created: integer, updated: integer, deleted: integer, skipped: integer, failed: integer },
};

/** A row, of which `properties` are known. */
export type RowOf = (required: boolean) => Template;

const list = (row: RowOf): Template => ({
  type: "object",
  properties: {
    data: { type: "array", items: row(false) },
    nextCursor: anyOf({ type: "string" }, { type: "null" }),
    total: integer,
  },
  required: ["data", "nextCursor"],
});

/** An entry of a history. */
const change: Json = {
  type: "object",
  properties: {
    id: { type: "string" },
    at: { type: "string" },
    operation: { enum: ["create", "update", "delete", "restore"] },
    by: anyOf({ type: "object" }, { type: "null" }),
    channel: { type: "string" },
    changes: object,
  },
  required: ["id", "at", "operation", "by", "channel", "changes"],
};

const bulk: Json = {
  type: "object",
  properties: {
    results: {
      type: "array",
      items: {
        type: "object",
        properties: {
          status: { enum: ["created", "updated", "deleted", "skipped", "not_found", "failed"] },
          data: object,
          error: object,
        },
        required: ["status"],
      },
    },
    counts,
  },
  required: ["counts"],
};

interface Kind {
  /** `Create` before the thing's name. */
  readonly verb: string;
  readonly of: "one" | "many";
  readonly annotations: Annotations;
  readonly output: (row: RowOf) => Template;
  /** What is said besides. */
  readonly about: string;
}

const one = (row: RowOf): Template => row(true);

export const kinds: Readonly<Record<Operation, Kind>> = {
  create: { verb: "Create", of: "one", annotations: writing(false, false), output: one, about: "" },
  read: { verb: "Read", of: "one", annotations: reading, output: one, about: "" },
  update: {
    verb: "Update",
    of: "one",
    annotations: writing(true, true),
    output: one,
    about: "Fields that are not in data stay as they are.",
  },
  delete: {
    verb: "Delete",
    of: "one",
    annotations: writing(true, true),
    output: () => ({ type: "object", properties: { deleted: { const: true } }, required: ["deleted"] }),
    about: "",
  },
  restore: {
    verb: "Restore",
    of: "one",
    annotations: writing(false, true),
    output: one,
    about: "Brings a deleted row back.",
  },
  history: {
    verb: "Read the history of",
    of: "one",
    annotations: reading,
    output: () => list(() => change),
    about: "Who changed what and when, the latest first.",
  },
  list: { verb: "List", of: "many", annotations: reading, output: list, about: "A page at a time." },
  count: {
    verb: "Count",
    of: "many",
    annotations: reading,
    output: () => ({ type: "object", properties: { count: integer }, required: ["count"] }),
    about: "",
  },
  upsert: {
    verb: "Create or update",
    of: "one",
    annotations: writing(true, true),
    output: (row) => ({
      type: "object",
      properties: { data: row(false), created: { type: "boolean" } },
      required: ["data", "created"],
    }),
    about: "The row with the unique key is updated; where there is none, it is created.",
  },
  bulkCreate: {
    verb: "Create many",
    of: "many",
    // With onConflict it can change rows that are there.
    annotations: writing(true, false),
    output: () => bulk,
    about: "At most 10,000.",
  },
  bulkUpdate: {
    verb: "Update many",
    of: "many",
    annotations: writing(true, true),
    output: () => bulk,
    about: "By a filter, or each by its key.",
  },
  bulkDelete: {
    verb: "Delete many",
    of: "many",
    annotations: writing(true, true),
    output: () => bulk,
    about: "By a filter, or by keys.",
  },
  bulkUpsert: {
    verb: "Create or update many",
    of: "many",
    annotations: writing(true, true),
    output: () => bulk,
    about: "Each by its unique key.",
  },
  aggregate: {
    verb: "Aggregate",
    of: "many",
    annotations: reading,
    output: () => ({
      type: "object",
      properties: { data: { type: "array", items: object } },
      required: ["data"],
    }),
    about: "Counts, sums, averages and extremes, by groups.",
  },
};
