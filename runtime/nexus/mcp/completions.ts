/** `completion/complete`: what the variables of the resource templates may be. */
import type { Model } from "../../dataflow/model.js";
import type { Catalog } from "./catalog.js";
import { type Params, RpcError, rpcCodes } from "./protocol.js";
import type { Resources } from "./resources.js";
import { templates } from "./resources.js";
import type { Rows } from "./rows.js";

/** Values of one answer at most (MCP: completion). */
const MOST = 100;

export async function complete(
  { ref, argument, context }: Params,
  {
    catalog,
    rows,
    resources,
  }: { readonly catalog: Catalog; readonly rows: Rows; readonly resources: Resources },
): Promise<Params> {
  const { type, uri } = members(ref);
  const { name, value } = members(argument);
  if (type !== "ref/resource" || !templates.some(({ uriTemplate }) => uriTemplate === uri)) {
    throw new RpcError(
      rpcCodes.invalidParams,
      "There is no such reference: completions are of resource templates.",
    );
  }
  if (typeof name !== "string" || typeof value !== "string") {
    throw new RpcError(rpcCodes.invalidParams, "argument has a name and a value, both text.");
  }
  const given = members(members(context)["arguments"]);
  const model = async (): Promise<Model | null> => resources.modelAt(String(given["resource"] ?? ""));
  const of: Readonly<Record<string, () => Promise<readonly string[]>>> = {
    model: async () => catalog.accessors,
    resource: async () => Object.values(rows.resources).map(({ path }) => path),
    field: async () => fieldsOf(await model()),
    value: async () => valuesOf(await model(), String(given["field"] ?? "")),
  };
  const all = Object.hasOwn(of, name) ? ((await of[name]?.()) ?? []) : [];
  const wanted = value.toLowerCase();
  const fitting = all.filter((each) => each.toLowerCase().startsWith(wanted));
  return {
    completion: { values: fitting.slice(0, MOST), total: fitting.length, hasMore: fitting.length > MOST },
  };
}

/** Those with a known set of values first. */
function fieldsOf(model: Model | null): readonly string[] {
  if (model === null) return [];
  const names = Object.keys(model.columns).filter((name) => model.columns[name]?.private !== true);
  return names.toSorted((left, right) => valuesOf(model, right).length - valuesOf(model, left).length);
}

function valuesOf(model: Model | null, field: string): readonly string[] {
  const column = model !== null && Object.hasOwn(model.columns, field) ? model.columns[field] : undefined;
  if (column === undefined || column.private === true) return [];
  return column.values ?? (column.type === "boolean" ? ["true", "false"] : []);
}

const members = (value: unknown): Params =>
  typeof value === "object" && value !== null ? (value as Params) : {}; // only read
