/** The short files at the top of the output: one line a model, nothing that is decided when the application runs. */
import { definitionOf } from "../fields/registry.js";
import type { Schema } from "../ir/ir.js";
import { array, global, imported, importedType, object, objectOf } from "../text/build.js";
import { type Code, code, lines } from "../text/code.js";
import { docComment } from "../text/comment.js";
import { printFile } from "../text/file.js";
import type { LaidOut } from "../text/layout.js";
import { key, lit } from "../text/literal.js";
import { operationsName } from "./operations.js";
import type { Summary } from "./parts.js";

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

type Entry = Summary["models"][number];

const sortedBy = (models: readonly Entry[], name: (model: Entry) => string): readonly Entry[] =>
  models.toSorted((left, right) => byCodeUnits(name(left), name(right)));

export function emitRoutes({ models }: Summary): LaidOut {
  const routes = sortedBy(models, ({ names }) => names.resource).map(
    ({ names }) => code`${key(names.resource)}: () => import(${lit(`./${names.folder}/nodes.js`)})`,
  );
  const value = objectOf(routes, { broken: routes.length > 0 });
  return printFile({
    body: code`export const routes = ${value} as const satisfies ${importedType("RouteTable", "prewire/runtime")};`,
    declares: ["routes"],
  });
}

export function emitResources({ models }: Summary): LaidOut {
  const entries = sortedBy(models, ({ names }) => names.accessor).map((model) => ({
    key: key(model.names.accessor),
    value: object(
      [
        { key: key("path"), value: lit(model.names.resource) },
        { key: key("key"), value: lit(model.key) },
        { key: key("operations"), value: lit(model.operations) },
      ],
      { broken: true },
    ),
  }));
  const value = object(entries, { broken: entries.length > 0 });
  return printFile({
    body: code`export const resources = ${value} as const satisfies ${importedType("ResourceTable", "prewire/client")};`,
    declares: ["resources"],
  });
}

export function emitModels({ models }: Summary): LaidOut {
  const members = sortedBy(models, ({ names }) => names.accessor).map((model) => {
    const type = importedType(operationsName(model), `./${model.names.folder}/operations.js`);
    return code`readonly ${key(model.names.accessor)}: ${type};`;
  });
  const body = code`/** Every model of the schema; a client and a DataFlow both have this shape. */
export interface Models ${
    members.length === 0
      ? code`{}`
      : code`{
  ${lines(...members)}
}`
  }`;
  return printFile({ body, declares: ["Models"] });
}

export function emitContractModule(hash: string): LaidOut {
  return printFile({
    body: code`${docComment("The hash of `contract.json`: what a server and its clients compare.")}
export const contract = ${lit(hash.slice(0, 16))};`,
  });
}

export function emitApplication(): LaidOut {
  return printFile({
    body: code`export const application: ${importedType("Application", "prewire/runtime")} = {
  ${imported("contract", "./contract.js")},
  ${imported("routes", "./routes.js")},
  resources: () => import("./resources.js"),
  database: () => import("./database.js"),
  mcp: () => import("./mcp.js"),
};`,
    declares: ["application"],
  });
}

export function emitClient(): LaidOut {
  const models = importedType("Models", "./models.js");
  const connect = imported("createClient", "prewire/client", "connect");
  return printFile({
    body: code`/** A client of this application's server. */
export const createClient = (options: ${importedType("ClientOptions", "prewire/client")}): ${importedType("Client", "prewire/client")}<${models}> =>
  ${connect}<${models}>({ ${imported("contract", "./contract.js")}, ${imported("resources", "./resources.js")} }, options);`,
    declares: [],
  });
}

export function emitDataFlow(): LaidOut {
  const models = importedType("Models", "./models.js");
  const open = imported("createDataFlow", "prewire/runtime", "open");
  const type = importedType("DataFlow", "prewire/runtime");
  return printFile({
    body: code`/** The same models in this process, on a database of its own. */
export const createDataFlow = (options?: ${importedType("DataFlowOptions", "prewire/runtime")}): ${global("Promise")}<${type}<${models}>> =>
  ${open}<${models}>(${imported("application", "./application.js")}, options);`,
    declares: [],
  });
}

/** The extensions that the schema's types need, each once. */
export function extensionsOf({ models }: Schema): readonly string[] {
  const types = models.flatMap(({ fields }) =>
    fields.flatMap(({ type, item }) => [type, item?.type ?? type]),
  );
  const names = types.flatMap((type) => definitionOf(type).extension ?? []);
  return [...new Set(names)].sort(byCodeUnits);
}

export function emitDatabase({ models, extensions }: Summary): LaidOut {
  const tables: readonly Code[] = models.map(({ names }) =>
    imported("table", `./${names.folder}/table.js`, `${names.accessor}Table`),
  );
  const value = object(
    [
      { key: key("extensions"), value: lit(extensions) },
      { key: key("tables"), value: array(tables) },
    ],
    { broken: true },
  );
  return printFile({
    body: code`export const database: ${importedType("DatabasePlan", "prewire/runtime")} = ${value};`,
    declares: ["database"],
  });
}
