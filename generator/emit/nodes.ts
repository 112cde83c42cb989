/** `ticket/nodes.ts`: one typed constant an operation, and all of them as the resource that a route loads. */
import type { Model, Operation } from "../ir/ir.js";
import { nodeName } from "../ir/names.js";
import { fluid, imported, importedType, objectOf, typeArguments } from "../text/build.js";
import { type Code, code, paragraphs } from "../text/code.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { id, key, lit } from "../text/literal.js";
import type { ModelContext } from "./context.js";
import { typeOf } from "./names.js";
import { nestedSides } from "./relations.js";
import { statementOf } from "./sql.js";

export function emitNodes(context: ModelContext): LaidOut {
  const { model } = context;
  const nodes = model.operations.map((operation) => node(context, operation));
  const names = model.operations.map((operation) => nodeName(model.names.name, operation));
  return printFile({ body: paragraphs(...nodes, resource(model)), declares: [...names, "resource"] });
}

const runtimeType = (name: string): Code => importedType(name, "prewire/runtime");

/** The type of each node: what goes in, what comes out. */
const types: Readonly<Record<Operation, (context: ModelContext) => Code>> = {
  create: (context) =>
    nodeType("CreateNode", code`{ readonly data: ${createInput(context)} }`, typeOf(context.model, "row")),
  read: ({ model }) =>
    nodeType(
      "ReadNode",
      model.softDelete ? byKeyWithDeleted(model) : byKey(model),
      code`${typeOf(model, "row")} | null`,
    ),
  update: ({ model }) =>
    nodeType(
      "UpdateNode",
      code`{ readonly key: ${typeOf(model, "key")}; readonly data: ${typeOf(model, "update")} }`,
      typeOf(model, "row"),
    ),
  delete: ({ model }) => nodeType("DeleteNode", byKey(model), code`void`),
  history: ({ model }) =>
    nodeType(
      "HistoryNode",
      code`{ readonly key: ${typeOf(model, "key")} } & ${clientType("HistoryQuery")}`,
      code`${clientType("History")}<${typeOf(model, "row")}>`,
    ),
  restore: ({ model }) => nodeType("RestoreNode", byKey(model), typeOf(model, "row")),
  list: ({ model }) =>
    nodeType("ListNode", typeOf(model, "listQuery"), code`${runtimeType("Page")}<${typeOf(model, "row")}>`),
  count: ({ model }) => nodeType("CountNode", typeOf(model, "countQuery"), code`number`),
  upsert: ({ model }) =>
    nodeType("UpsertNode", typeOf(model, "upsert"), code`${clientType("Upserted")}<${typeOf(model, "row")}>`),
  bulkCreate: ({ model }) => nodeType("BulkCreateNode", typeOf(model, "bulkCreate"), bulkAnswer(model)),
  bulkUpdate: ({ model }) =>
    nodeType(
      "BulkUpdateNode",
      code`${typeOf(model, "bulkUpdate")} | ${typeOf(model, "bulkUpdateWhere")}`,
      code`${bulkAnswer(model)} | ${clientType("CountsAnswer")}`,
    ),
  bulkDelete: ({ model }) =>
    nodeType(
      "BulkDeleteNode",
      code`${typeOf(model, "bulkDelete")} | ${typeOf(model, "bulkDeleteWhere")}`,
      code`${bulkAnswer(model)} | ${clientType("CountsAnswer")}`,
    ),
  bulkUpsert: ({ model }) => nodeType("BulkUpsertNode", typeOf(model, "bulkUpsert"), bulkAnswer(model)),
  aggregate: ({ model }) =>
    nodeType(
      "AggregateNode",
      typeOf(model, "aggregateQuery"),
      code`${clientType("Groups")}<${typeOf(model, "aggregateRow")}>`,
    ),
};

const clientType = (name: string): Code => importedType(name, "prewire/client");

const bulkAnswer = (model: Model): Code =>
  code`${clientType("BulkAnswer")}<${typeOf(model, "row")}, ${typeOf(model, "key")}>`;

/** What `create` takes: rows that belong to the new one, too, where there can be any. */
export const createInput = (context: ModelContext): Code =>
  typeOf(context.model, nestedSides(context).length > 0 ? "createNested" : "create");

/** Prettier breaks a long line behind `=`, but at the type's arguments where one of them has arguments itself (`Page<…>`). */
const nested: ReadonlySet<Operation> = new Set<Operation>([
  "list",
  "upsert",
  "bulkCreate",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
  "aggregate",
]);

const nodeType = (name: string, input: Code, output: Code): Code =>
  code`${runtimeType(name)}${typeArguments([input, output])}`;

const byKey = (model: Model): Code => code`{ readonly key: ${typeOf(model, "key")} }`;

const byKeyWithDeleted = (model: Model): Code =>
  code`{ readonly key: ${typeOf(model, "key")}; readonly includeDeleted?: boolean }`;

const createValidator = code`validator: async () => (await import("./validators.js")).create`;
const updateValidator = code`validator: async () => (await import("./validators.js")).update`;

const validators: Readonly<Partial<Record<Operation, Code>>> = {
  create: createValidator,
  update: updateValidator,
  upsert: code`validators: () => import("./validators.js")`,
  bulkCreate: createValidator,
  bulkUpdate: updateValidator,
  bulkUpsert: createValidator,
};

function node(context: ModelContext, operation: Operation): Code {
  const name = nodeName(context.model.names.name, operation);
  const statement = statementOf[operation];
  const validator = validators[operation];
  const value = objectOf(
    [
      code`name: ${lit(name)}`,
      code`operation: ${lit(operation)}`,
      imported("model", "./model.js"),
      ...(statement === undefined
        ? []
        : [code`statement: ${imported("*", "./sql.js", "sql")}.${id(statement)}`]),
      ...(validator === undefined ? [] : [validator]),
    ],
    { broken: true },
  );
  const right = nested.has(operation) ? code` ${value}` : fluid(value);
  return code`export const ${id(name)}: ${types[operation](context)} =${right};`;
}

function resource(model: Model): Code {
  const nodes = model.operations.map(
    (operation) => code`${key(operation)}: ${id(nodeName(model.names.name, operation))}`,
  );
  const value = objectOf(
    [imported("model", "./model.js"), code`nodes: ${objectOf(nodes, { broken: nodes.length > 0 })}`],
    { broken: true },
  );
  // Models that refer to each other load each other's: without its type written out, none would have one.
  return code`export const resource: ${runtimeType("Resource")} = ${value};`;
}
