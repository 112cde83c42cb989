/** `tools/call`: which operation a tool is, in each profile, and what the tools say that find operations for others. */
import { refuse, unknownName } from "../../dataflow/complaint.js";
import { checkMembers } from "../../dataflow/members.js";
import type { OperationName } from "../../dataflow/model.js";
import { OperationError } from "../../errors.js";
import { nearest } from "../../nearest.js";
import type { Catalog, Deed } from "./catalog.js";
import { type Params, type ResultText, RpcError, type RpcCall, rpcCodes } from "./protocol.js";
import { failedResult, toolResult } from "./results.js";
import type { Rows } from "./rows.js";

/** Operations that one search answers at most. */
const MOST_FOUND = 20;

export class Tools {
  readonly #catalog: Catalog;
  readonly #rows: Rows;
  readonly #onError: (error: unknown, what: string, requestId: string) => void;

  constructor(
    catalog: Catalog,
    rows: Rows,
    onError: (error: unknown, what: string, requestId: string) => void,
  ) {
    this.#catalog = catalog;
    this.#rows = rows;
    this.#onError = onError;
  }

  /** @throws {RpcError} there is no such tool */
  async call({ name, arguments: given = {} }: Params, call: RpcCall): Promise<ResultText> {
    const deed = typeof name === "string" ? await this.#catalog.find(name) : undefined;
    if (deed === undefined) {
      throw new RpcError(
        rpcCodes.invalidParams,
        `There is no tool ${JSON.stringify(String(name).slice(0, 60))}.`,
      );
    }
    try {
      return await this.#perform(deed, given, call);
    } catch (error) {
      if (error instanceof RpcError) throw error;
      if (!(error instanceof OperationError) || error.code === "internal") {
        this.#onError(error, String(name), call.requestId);
      }
      return failedResult(error, call.requestId);
    }
  }

  #perform(deed: Deed, given: unknown, call: RpcCall): Promise<ResultText> {
    switch (deed.does) {
      case "operation":
        return this.#operate(deed.accessor, deed.operation, given, call);
      case "describeModel":
        return this.#describeModel(given);
      case "searchOperations":
        return this.#search(given);
      case "describeOperation":
        return this.#describeOperation(given);
      case "callOperation":
        return this.#callOperation(given, call);
    }
  }

  async #operate(
    accessor: string | null,
    operation: OperationName,
    given: unknown,
    call: RpcCall,
  ): Promise<ResultText> {
    if (accessor !== null) return this.#rows.call(accessor, operation, given, call);
    const { model, ...rest } = object(given);
    this.#catalog.entry(model);
    return this.#rows.call(String(model), operation, rest, call);
  }

  async #describeModel(given: unknown): Promise<ResultText> {
    checkMembers(given, ["model"]);
    return toolResult((await this.#catalog.model(given.model)).about);
  }

  async #describeOperation(given: unknown): Promise<ResultText> {
    checkMembers(given, ["model", "operation"]);
    const { tools } = await this.#catalog.model(given.model);
    const tool = tools.find(({ operation }) => operation === given.operation);
    if (tool !== undefined) return toolResult(tool.json.join(""));
    return refuse(
      "/operation",
      "validation_failed",
      unknownName(
        "operation",
        String(given.operation),
        tools.map(({ operation }) => operation),
      ),
    );
  }

  async #callOperation(given: unknown, call: RpcCall): Promise<ResultText> {
    checkMembers(given, ["model", "operation", "input"]);
    const { model, operation, input = {} } = given;
    this.#catalog.entry(model);
    const names = this.#rows.resources[String(model)]?.operations ?? [];
    const name = names.find((each) => each === operation);
    if (name === undefined) {
      return refuse("/operation", "validation_failed", unknownName("operation", String(operation), names));
    }
    return this.#rows.call(String(model), name, input, call);
  }

  /** Models whose name, title or description has each word, the ones named like it first; a word may name an operation. */
  async #search(given: unknown): Promise<ResultText> {
    checkMembers(given, ["query"]);
    const { query = "" } = given;
    if (typeof query !== "string") refuse("/query", "validation_failed", "query must be text.");
    const words = String(query)
      .toLowerCase()
      .split(/[\s_]+/)
      .filter((word) => word !== "");
    const found = this.#catalog.accessors.flatMap((accessor) => {
      const { title, description } = this.#catalog.entry(accessor);
      const operations = this.#rows.resources[accessor]?.operations ?? [];
      const named = `${accessor} ${title}`.toLowerCase();
      const told = `${named} ${(description ?? "").toLowerCase()}`;
      const asked = operations.filter((operation) => words.includes(operation.toLowerCase()));
      const others = words.filter((word) => !asked.some((operation) => operation.toLowerCase() === word));
      if (!others.every((word) => told.includes(stem(word)))) return [];
      const rank = others.filter((word) => named.includes(stem(word))).length;
      const model = {
        model: accessor,
        title,
        description,
        operations: asked.length > 0 ? asked : operations,
      };
      return [{ rank, model }];
    });
    const models = found
      .toSorted((left, right) => right.rank - left.rank)
      .slice(0, MOST_FOUND)
      .map(({ model }) => model);
    const near = found.length === 0 ? nearest(String(query), this.#catalog.accessors) : null;
    return toolResult(
      JSON.stringify({ models, total: found.length, ...(near === null ? {} : { didYouMean: near }) }),
    );
  }
}

/** `tickets` finds `ticket`. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/(?:es|s)$/, "") : word);

/** @throws {OperationError} `validation_failed` */
function object(value: unknown): Params {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Params; // just seen
  return refuse("", "validation_failed", "The arguments must be an object.");
}
