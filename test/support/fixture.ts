/**
 * An application written by hand, for what the golden ones lack: a text key, a composite key, every kind of column, and
 * fields that are called like keys of a query string.
 */
import * as z from "zod";
import * as v from "#runtime/validators.js";
import type { Application, Column, DatabasePlan, Model, Resource } from "#runtime/dataflow/model.js";

interface Field extends Column {
  readonly sql: string;
  readonly cast: string;
  readonly validator: z.ZodType;
}

const field = (
  column: string,
  type: Column["type"],
  sql: string,
  cast: string,
  validator: z.ZodType,
  more: Partial<Column> = {},
): Field => ({ column, type, sql, cast, validator, ...more });

const optional = (validator: z.ZodType) => validator.nullable().optional();

const noteFields: Record<string, Field> = {
  name: field("name", "text", `text COLLATE "C" NOT NULL`, "text", v.text({}), { writable: "create" }),
  body: field("body", "text", `text COLLATE "C"`, "text", optional(v.text({})), { nullable: true }),
  meta: field("meta", "json", "jsonb", "jsonb", optional(v.json()), { nullable: true }),
  tags: field("tags", "array", `text[] COLLATE "C"`, "text[]", optional(v.array(v.text({}))), {
    nullable: true,
    item: { type: "text" },
  }),
  amount: field("amount", "decimal", "numeric", "numeric", optional(v.decimal({})), { nullable: true }),
  big: field("big", "bigint", "int8", "int8", optional(v.bigint({})), { nullable: true }),
  count: field("count", "integer", "int4", "int4", optional(v.integer({})), { nullable: true }),
  ratio: field("ratio", "float", "float8", "float8", optional(v.float({})), { nullable: true }),
  done: field("done", "boolean", "bool", "bool", optional(v.boolean()), { nullable: true }),
  at: field("at", "timestamp", "timestamptz", "timestamptz", optional(v.timestamp()), { nullable: true }),
  day: field("day", "date", "date", "date", optional(v.date()), { nullable: true }),
  data: field("data", "bytes", "bytea", "bytea", optional(v.bytes({})), { nullable: true }),
};

const placeFields: Record<string, Field> = {
  country: field("country", "text", `text COLLATE "C" NOT NULL`, "text", v.text({}), { writable: "create" }),
  number: field("number", "integer", "int4 NOT NULL", "int4", v.integer({}), { writable: "create" }),
  // Called like keys of a query string.
  limit: field("limit", "integer", "int4", "int4", optional(v.integer({})), { nullable: true }),
  where: field("where", "text", `text COLLATE "C"`, "text", optional(v.text({})), { nullable: true }),
};

function resource(name: string, fields: Record<string, Field>, key: readonly string[]): Resource {
  const accessor = name.toLowerCase();
  const table = `${accessor}s`;
  const model: Model = {
    name,
    accessor,
    resource: table,
    table,
    key,
    columns: fields,
    constraints: { [`${table}_pkey`]: { kind: "unique", fields: key } },
    limit: { default: 20, maximum: 100 },
  };
  const columns = Object.values(fields)
    .map(({ column }) => `"${column}"`)
    .join(", ");
  const values = Object.values(fields)
    .map(({ cast }, index) => `$${index + 1}::${cast}`)
    .join(", ");
  const where = key
    .map((part, index) => `"${fields[part]?.column}" = $${index + 1}::${fields[part]?.cast}`)
    .join(" AND ");
  const shape = (keep: (field: Field) => boolean, change: (validator: z.ZodType) => z.ZodType) =>
    z.strictObject(
      Object.fromEntries(
        Object.entries(fields)
          .filter(([, each]) => keep(each))
          .map(([each, { validator }]) => [each, change(validator)]),
      ),
    );
  const create = shape(
    () => true,
    (validator) => validator,
  );
  const update = shape(
    ({ writable }) => writable === undefined,
    (validator) => validator.optional(),
  );
  return {
    model,
    nodes: {
      create: {
        name: `${name}CreateNode`,
        operation: "create",
        model,
        statement: {
          name: `${table}.create`,
          text: `INSERT INTO "${table}" (${columns}) VALUES (${values}) RETURNING ${columns}, xmin`,
          parameters: Object.keys(fields),
        },
        validator: async () => create,
      },
      read: {
        name: `${name}ReadNode`,
        operation: "read",
        model,
        statement: {
          name: `${table}.read`,
          text: `SELECT ${columns}, xmin FROM "${table}" WHERE ${where}`,
          parameters: key,
        },
      },
      update: {
        name: `${name}UpdateNode`,
        operation: "update",
        model,
        statement: { head: `UPDATE "${table}" SET` },
        validator: async () => update,
      },
      delete: {
        name: `${name}DeleteNode`,
        operation: "delete",
        model,
        statement: {
          name: `${table}.delete`,
          text: `DELETE FROM "${table}" WHERE ${where}`,
          parameters: key,
        },
      },
      list: { name: `${name}ListNode`, operation: "list", model, statement: { head: `FROM "${table}"` } },
      count: { name: `${name}CountNode`, operation: "count", model, statement: { head: `FROM "${table}"` } },
    },
  };
}

const note = resource("Note", noteFields, ["name"]);
const place = resource("Place", placeFields, ["country", "number"]);
const { create, read, list } = note.nodes;
/** Rows that are never changed: a resource that lacks operations, on the table of the notes. */
const log: Resource = {
  model: { ...note.model, resource: "logs" },
  nodes: { create, read, list } as Resource["nodes"],
};

const tables: DatabasePlan["tables"] = [note, place].map(({ model }) => ({
  name: model.table,
  columns: Object.values(model.columns as Record<string, Field>).map(({ column, sql }) => ({
    name: column,
    sql: `"${column}" ${sql}`,
    addable: !sql.includes("NOT NULL"),
  })),
  constraints: [
    { name: `${model.table}_pkey`, sql: `PRIMARY KEY (${model.key.map((each) => `"${each}"`).join(", ")})` },
  ],
  foreignKeys: [],
  indexes: [],
  comments: [],
}));

const every = ["create", "read", "update", "delete", "list", "count"] as const;

export const resources = {
  note: { path: "notes", key: ["name"], operations: every },
  place: { path: "places", key: ["country", "number"], operations: every },
  log: { path: "logs", key: ["name"], operations: ["create", "read", "list"] },
} as const;

export const application: Application = {
  contract: "00000000000f1e1d",
  routes: {
    notes: async () => ({ resource: note }),
    places: async () => ({ resource: place }),
    logs: async () => ({ resource: log }),
  },
  resources: async () => ({ resources }),
  database: async () => ({ database: { extensions: [], tables } }),
};

type Row = Readonly<Record<string, unknown>>;
type Operations<Key> = {
  create(data: Row): Promise<Row>;
  read(key: Key): Promise<Row | null>;
  update(key: Key, data: Row): Promise<Row>;
  delete(key: Key): Promise<void>;
  list(query?: Row): Promise<{ readonly data: readonly Row[]; readonly nextCursor: string | null }>;
  count(query?: Row): Promise<number>;
};

export interface FixtureModels {
  readonly note: Operations<string>;
  readonly place: Operations<{ readonly country: string; readonly number: number }>;
  readonly log: Pick<Operations<string>, "create" | "read" | "list">;
}
