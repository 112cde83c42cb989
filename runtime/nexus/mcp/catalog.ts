/** The generated tables as the channel needs them: the list of tools as bytes, and which tool does what. */
import { refuse, unknownName } from "../../dataflow/complaint.js";
import type { OperationName } from "../../dataflow/model.js";
import { ResultText } from "./protocol.js";
import type { McpEntry, McpModel, McpTable, McpTableTool } from "../../dataflow/mcp-table.js";

/** What a tool does. */
export type Deed =
  | { readonly does: "operation"; readonly accessor: string | null; readonly operation: OperationName }
  | { readonly does: Exclude<McpTableTool["does"], OperationName> };

const meta: ReadonlySet<string> = new Set<Exclude<McpTableTool["does"], OperationName>>([
  "describeModel",
  "searchOperations",
  "describeOperation",
  "callOperation",
]);

export class Catalog {
  readonly table: McpTable;
  #tools: Promise<Tools> | undefined;

  constructor(table: McpTable) {
    this.table = table;
  }

  /** The result of `tools/list`: put together once, of texts that are there. */
  async list(): Promise<ResultText> {
    return (await this.#all()).list;
  }

  async find(name: string): Promise<Deed | undefined> {
    return (await this.#all()).deeds.get(name);
  }

  get accessors(): readonly string[] {
    return Object.keys(this.table.models);
  }

  /** @throws {OperationError} `validation_failed` */
  entry(accessor: unknown, pointer = "/model"): McpEntry {
    const { models } = this.table;
    if (typeof accessor !== "string")
      return refuse(pointer, "validation_failed", "model must be the name of a model.");
    const entry = Object.hasOwn(models, accessor) ? models[accessor] : undefined;
    return entry ?? refuse(pointer, "validation_failed", unknownName("model", accessor, this.accessors));
  }

  async model(accessor: unknown, pointer?: string): Promise<McpModel> {
    return (await this.entry(accessor, pointer).load()).mcp;
  }

  #all(): Promise<Tools> {
    return (this.#tools ??= toolsOf(this.table));
  }
}

interface Tools {
  readonly list: ResultText;
  readonly deeds: ReadonlyMap<string, Deed>;
}

async function toolsOf({ profile, tools, models }: McpTable): Promise<Tools> {
  const deeds = new Map<string, Deed>();
  const texts: string[] = [];
  for (const { name, does, json } of tools) {
    texts.push(json);
    deeds.set(name, isMeta(does) ? { does } : { does: "operation", accessor: null, operation: does });
  }
  if (profile === "per-model") {
    const loaded = await Promise.all(
      Object.entries(models).map(async ([accessor, { load }]) => [accessor, (await load()).mcp] as const),
    );
    for (const [accessor, model] of loaded) {
      for (const { name, operation, json } of model.tools) {
        texts.push(json.join(""));
        deeds.set(name, { does: "operation", accessor, operation });
      }
    }
  }
  return { list: new ResultText(`{"tools":[${texts.join(",")}]}`), deeds };
}

const isMeta = (does: McpTableTool["does"]): does is Exclude<McpTableTool["does"], OperationName> =>
  meta.has(does);
