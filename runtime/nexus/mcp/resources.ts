/** What can be read by its name: the contract, a model of it, a row, the rows that have a value. */
import { unknownName } from "../../dataflow/complaint.js";
import { keyFromSegment } from "../../dataflow/key.js";
import type { Model } from "../../dataflow/model.js";
import { runOperation } from "../../dataflow/operations.js";
import { OperationError } from "../../errors.js";
import { problemOf } from "../problem.js";
import { queryInput } from "../query-string.js";
import type { Catalog } from "./catalog.js";
import { pageWithin } from "./fit.js";
import { type Params, ResultText, RpcError, type RpcCall, rpcCodes } from "./protocol.js";
import type { Rows } from "./rows.js";

const SCHEME = "prewire://";
const JSON_TYPE = "application/json";
/** Of `resources/list`. */
const PAGE = 100;

export const templates = [
  {
    uriTemplate: `${SCHEME}models/{model}`,
    name: "model",
    title: "A model",
    description: "What a model is: its key, fields, relations and operations.",
    mimeType: JSON_TYPE,
  },
  {
    uriTemplate: `${SCHEME}{resource}/{id}`,
    name: "row",
    title: "A row",
    description:
      "One row by its key. The parts of a composite key are joined with commas, each percent-encoded.",
    mimeType: JSON_TYPE,
  },
  {
    uriTemplate: `${SCHEME}{resource}/by/{field}/{value}`,
    name: "rows",
    title: "Rows with a value",
    description: "The first page of the rows whose field has the value.",
    mimeType: JSON_TYPE,
  },
] as const;

export interface ResourcesOptions {
  readonly contract: string;
  readonly catalog: Catalog;
  readonly rows: Rows;
  readonly resultBytes: number;
}

export class Resources {
  readonly #options: ResourcesOptions;

  constructor(options: ResourcesOptions) {
    this.#options = options;
  }

  list({ cursor }: Params): Params {
    const { accessors } = this.#options.catalog;
    const from = cursor === undefined ? 0 : Number(cursor);
    if (!Number.isInteger(from) || from < 0 || from % PAGE !== 0) {
      throw new RpcError(rpcCodes.invalidParams, "There is no such cursor.");
    }
    const models = accessors.slice(from, from + PAGE).map((accessor) => {
      const { title, description } = this.#options.catalog.entry(accessor);
      return {
        uri: `${SCHEME}models/${accessor}`,
        name: accessor,
        title,
        ...(description === null ? {} : { description }),
        mimeType: JSON_TYPE,
      };
    });
    const contract = {
      uri: `${SCHEME}contract`,
      name: "contract",
      title: "The contract",
      description: "Every model with its key, fields, relations and operations, and the hash of it all.",
      mimeType: JSON_TYPE,
    };
    const next = from + PAGE < accessors.length ? { nextCursor: String(from + PAGE) } : {};
    return { resources: from === 0 ? [contract, ...models] : models, ...next };
  }

  /** @throws {RpcError} `resourceNotFound`, and `refused` for other problems, which are in its data */
  async read({ uri }: Params, call: RpcCall): Promise<ResultText> {
    if (typeof uri !== "string" || !uri.startsWith(SCHEME)) throw notFound(String(uri));
    try {
      const text = await this.#read(uri, uri.slice(SCHEME.length).split("/"), call);
      return new ResultText(
        `{"contents":[{"uri":${JSON.stringify(uri)},"mimeType":"${JSON_TYPE}","text":${JSON.stringify(text)}}]}`,
      );
    } catch (error) {
      if (!(error instanceof OperationError) || error.code === "internal") throw error;
      const code = error.code === "not_found" ? rpcCodes.resourceNotFound : rpcCodes.refused;
      throw new RpcError(code, error.message, { uri, ...problemOf(error, call.requestId) });
    }
  }

  async #read(uri: string, parts: readonly string[], call: RpcCall): Promise<string> {
    const [first = "", second, third, fourth] = parts;
    if (parts.length === 1 && first === "contract") return this.#contract();
    if (parts.length === 2 && first === "models" && second !== undefined) return this.#model(second);
    if (parts.length === 2 && second !== undefined) return this.#row(first, second, call);
    if (parts.length === 4 && second === "by")
      return this.#rowsBy(first, decoded(third), decoded(fourth), call);
    throw notFound(uri);
  }

  async #contract(): Promise<string> {
    const { contract, catalog } = this.#options;
    const models = await Promise.all(
      catalog.accessors.map(async (name) => `${JSON.stringify(name)}:${(await catalog.model(name)).about}`),
    );
    return `{"contract":${JSON.stringify(contract)},"models":{${models.join(",")}}}`;
  }

  async #model(name: string): Promise<string> {
    const { catalog } = this.#options;
    if (!catalog.accessors.includes(name)) {
      throw new OperationError("not_found", unknownName("model", name, catalog.accessors));
    }
    return (await catalog.model(name)).about;
  }

  async #row(path: string, segment: string, call: RpcCall): Promise<string> {
    const { rows } = this.#options;
    const { model, nodes } = await rows.resource(this.accessorOf(path));
    const { body } =
      nodes.read === undefined
        ? { body: null }
        : await runOperation(nodes.read, { key: keyFromSegment(model, segment) }, rows.context(call));
    if (body === null) throw new OperationError("not_found", `There is no such ${model.name}.`);
    return body;
  }

  async #rowsBy(path: string, field: string, value: string, call: RpcCall): Promise<string> {
    const { rows, resultBytes } = this.#options;
    const { model, nodes } = await rows.resource(this.accessorOf(path));
    const { list } = nodes;
    if (list === undefined) throw new OperationError("not_found", `${model.name} cannot be listed.`);
    const names = Object.keys(model.columns).filter((name) => model.columns[name]?.private !== true);
    if (!names.includes(field)) throw new OperationError("unknown_field", unknownName("field", field, names));
    const input = queryInput(model, "list", [[`${field}.eq`, value]]);
    const context = rows.context(call);
    const { body } = await pageWithin(resultBytes, input, (page) => runOperation(list, page, context));
    return body ?? "null";
  }

  /** @throws {OperationError} `not_found` */
  accessorOf(path: string): string {
    const { resources } = this.#options.rows;
    const found = Object.keys(resources).find((accessor) => resources[accessor]?.path === path);
    if (found !== undefined) return found;
    const paths = Object.values(resources).map((entry) => entry.path);
    throw new OperationError("not_found", unknownName("resource", path, paths));
  }

  /** The model of a path; null where there is none. */
  async modelAt(path: string): Promise<Model | null> {
    const { resources } = this.#options.rows;
    if (!Object.values(resources).some((entry) => entry.path === path)) return null;
    return (await this.#options.rows.resource(this.accessorOf(path))).model;
  }
}

const notFound = (uri: string): RpcError =>
  new RpcError(rpcCodes.resourceNotFound, `There is no such resource: ${uri.slice(0, 200)}`, { uri });

function decoded(part = ""): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new OperationError("validation_failed", "A URI must be percent-encoded UTF-8.");
  }
}
