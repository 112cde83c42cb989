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
import { statementOf } from "./sql.js";

export function emitNodes({ model }: ModelContext): LaidOut {
  const nodes = model.operations.map((operation) => node(model, operation));
  const names = model.operations.map((operation) => nodeName(model.names.name, operation));
  return printFile({ body: paragraphs(...nodes, resource(model)), declares: [...names, "resource"] });
}

const runtimeType = (name: string): Code => importedType(name, "prewire/runtime");

/** The type of each node: what goes in, what comes out. */
const types: Readonly<Record<Operation, (model: Model) => Code>> = {
  create: (model) =>
    nodeType("CreateNode", code`{ readonly data: ${typeOf(model, "create")} }`, typeOf(model, "row")),
  read: (model) => nodeType("ReadNode", byKey(model), code`${typeOf(model, "row")} | null`),
  update: (model) =>
    nodeType(
      "UpdateNode",
      code`{ readonly key: ${typeOf(model, "key")}; readonly data: ${typeOf(model, "update")} }`,
      typeOf(model, "row"),
    ),
  delete: (model) => nodeType("DeleteNode", byKey(model), code`void`),
  list: (model) =>
    nodeType("ListNode", typeOf(model, "listQuery"), code`${runtimeType("Page")}<${typeOf(model, "row")}>`),
  count: (model) => nodeType("CountNode", typeOf(model, "countQuery"), code`number`),
};

/** Prettier breaks a long line behind `=`, but at the type's arguments where one of them has arguments itself (`Page<…>`). */
const nested: ReadonlySet<Operation> = new Set(["list"]);

const nodeType = (name: string, input: Code, output: Code): Code =>
  code`${runtimeType(name)}${typeArguments([input, output])}`;

const byKey = (model: Model): Code => code`{ readonly key: ${typeOf(model, "key")} }`;

const validators: Readonly<Partial<Record<Operation, Code>>> = {
  create: code`validator: async () => (await import("./validators.js")).create`,
  update: code`validator: async () => (await import("./validators.js")).update`,
};

function node(model: Model, operation: Operation): Code {
  const name = nodeName(model.names.name, operation);
  const statement = statementOf[operation];
  const validator = validators[operation];
  const value = objectOf(
    [
      code`name: ${lit(name)}`,
      code`operation: ${lit(operation)}`,
      imported("model", "./model.js"),
      code`statement: ${imported("*", "./sql.js", "sql")}.${id(statement)}`,
      ...(validator === undefined ? [] : [validator]),
    ],
    { broken: true },
  );
  const right = nested.has(operation) ? code` ${value}` : fluid(value);
  return code`export const ${id(name)}: ${types[operation](model)} =${right};`;
}

function resource(model: Model): Code {
  const nodes = model.operations.map(
    (operation) => code`${key(operation)}: ${id(nodeName(model.names.name, operation))}`,
  );
  const value = objectOf(
    [imported("model", "./model.js"), code`nodes: ${objectOf(nodes, { broken: nodes.length > 0 })}`],
    { broken: true },
  );
  return code`export const resource = ${value} as const satisfies ${runtimeType("Resource")};`;
}
