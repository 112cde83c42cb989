/** The IR of small schemas, written by hand: what emitters are tested with. */
import type { Field, FieldType, Model, Operation, Relation, Schema } from "#generator/ir/ir.js";
import { constraintName, foreignKeyField, modelNames, snakeCase } from "#generator/ir/names.js";

const span = { file: "schema/test.ts", start: 0, end: 0 };

export const everything: readonly Operation[] = [
  "create",
  "read",
  "update",
  "delete",
  "list",
  "count",
  "upsert",
  "bulkCreate",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
  "aggregate",
];

export function field(name: string, type: FieldType, more: Partial<Field> = {}): Field {
  return {
    name,
    column: snakeCase(name),
    type,
    constraints: {},
    item: null,
    nullable: false,
    unique: false,
    immutable: false,
    private: false,
    readOnly: false,
    default: null,
    relation: null,
    description: null,
    deprecated: null,
    span,
    ...more,
  };
}

export const uuidKey = (): Field => field("id", "uuid", { immutable: true, default: { name: "uuidv7" } });

export const timestamps = (): readonly Field[] => [
  field("createdAt", "timestamp", { readOnly: true, default: { name: "now" } }),
  field("updatedAt", "timestamp", { readOnly: true, default: { name: "now" } }),
];

export function relation(name: string, target: string, more: Partial<Relation> = {}): Relation {
  return {
    name,
    field: foreignKeyField(name),
    target,
    targetField: "id",
    inverse: null,
    onDelete: "restrict",
    span,
    ...more,
  };
}

export function model(name: string, fields: readonly Field[], more: Partial<Model> = {}): Model {
  return {
    names: modelNames(name, {}),
    fields,
    key: ["id"],
    relations: [],
    indexes: [],
    checks: [],
    operations: everything,
    timestamps: false,
    limit: { default: 20, maximum: 100 },
    search: null,
    unindexed: "allow",
    tenant: false,
    softDelete: false,
    version: false,
    requireIfMatch: false,
    appendOnly: false,
    audit: false,
    hooks: [],
    description: null,
    deprecated: null,
    span,
    ...more,
  };
}

export function index(table: string, fields: readonly string[], unique = false): Model["indexes"][number] {
  const columns = fields.map(snakeCase);
  return { name: constraintName(table, columns, unique ? "key" : "idx"), fields, unique, span };
}

export const schema = (...models: readonly Model[]): Schema => ({ models });

/** The schema of `test/golden/basic`. */
export const basic = (): Schema =>
  schema(
    model(
      "Ticket",
      [
        uuidKey(),
        field("subject", "text", {
          constraints: { min: 1, max: 200 },
          description: "What it is about, in one line.",
        }),
        field("status", "oneOf", {
          constraints: { values: ["open", "pending", "solved"] },
          default: { literal: "open" },
        }),
        field("priority", "integer", { constraints: { min: 1, max: 5 }, default: { literal: 3 } }),
        field("requesterId", "uuid", { relation: "requester" }),
        field("assigneeId", "uuid", { relation: "assignee", nullable: true }),
        field("dueAt", "timestamp", { nullable: true }),
        ...timestamps(),
      ],
      {
        relations: [
          relation("requester", "User", { inverse: "requested" }),
          relation("assignee", "User", { inverse: "assigned", onDelete: "set-null" }),
        ],
        indexes: [
          index("tickets", ["status", "priority"]),
          index("tickets", ["requesterId"]),
          index("tickets", ["assigneeId"]),
        ],
        timestamps: true,
        description: "A customer's request, from first message to resolution.",
      },
    ),
    model(
      "User",
      [
        uuidKey(),
        field("email", "text", { constraints: { max: 320, format: "email" }, unique: true }),
        field("name", "text", { constraints: { min: 1, max: 100 } }),
      ],
      { description: "Somebody who writes or answers tickets." },
    ),
  );
