/** An application as a server of MCP: its tools, resources and completions, on the operation path that every channel has. */
import type { Transactor } from "../../database/port.js";
import type { Application } from "../../dataflow/model.js";
import { OperationError } from "../../errors.js";
import { Catalog } from "./catalog.js";
import { complete } from "./completions.js";
import type { Definition, Params, Result, RpcCall } from "./protocol.js";
import { Resources, templates } from "./resources.js";
import { Rows } from "./rows.js";
import type { McpProfile } from "../../dataflow/mcp-table.js";
import { Tools } from "./tools.js";

/** Bytes of a list's JSON where nobody says otherwise: about 16,000 tokens. */
export const RESULT_BYTES = 64 * 1024;

export interface ChannelOptions {
  readonly application: Application;
  readonly database: Transactor;
  readonly resultBytes?: number | undefined;
}

const logError: Definition["onError"] = (error, method, requestId) => {
  console.error(`prewire: MCP ${method} failed (request ${requestId})`, error);
};

const ways: Readonly<Record<McpProfile, string>> = {
  "per-model": "Each operation of each model is a tool of its own.",
  generic: "Each operation is a tool that takes the name of a model; describe_model says what a model has.",
  registry:
    "search_operations finds models, describe_operation says what an operation takes, call_operation runs it.",
};

/** @throws {OperationError} `validation_failed`: it was generated without MCP */
export async function createChannel(options: ChannelOptions): Promise<Definition> {
  const { application, database, resultBytes = RESULT_BYTES } = options;
  if (application.mcp === undefined) {
    throw new OperationError("validation_failed", "generated/ has no mcp.ts. Run prewire generate.");
  }
  const [{ mcp }, { resources: table }] = await Promise.all([application.mcp(), application.resources()]);
  const { contract } = application;
  const catalog = new Catalog(mcp);
  const rows = new Rows({ application, resources: table, database, resultBytes });
  const resources = new Resources({ contract, catalog, rows, resultBytes });
  const tools = new Tools(catalog, rows, logError);
  const methods: Readonly<Record<string, (params: Params, call: RpcCall) => Promise<Result> | Result>> = {
    "tools/list": () => catalog.list(),
    "tools/call": (params, call) => tools.call(params, call),
    "resources/list": (params) => resources.list(params),
    "resources/templates/list": () => ({ resourceTemplates: templates }),
    "resources/read": (params, call) => resources.read(params, call),
    "completion/complete": (params) => complete(params, { catalog, rows, resources }),
  };
  return {
    info: { name: "prewire", title: "Prewire", version: contract },
    instructions: `Rows of ${catalog.accessors.length} models in a PostgreSQL database. ${ways[mcp.profile]} Lists come in pages: hand nextCursor back as cursor. A failed call answers a problem with a code, and says in errors what is wrong where.`,
    capabilities: { tools: {}, resources: {}, completions: {} },
    answer(method, params, call) {
      const handle = Object.hasOwn(methods, method) ? methods[method] : undefined;
      return handle === undefined ? undefined : Promise.resolve().then(() => handle(params, call));
    },
    onError: logError,
  };
}
