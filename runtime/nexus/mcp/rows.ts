/** The application's operations for this channel: an engine, and what calls through MCP need besides. */
import type { Transactor } from "../../database/port.js";
import type { OperationContext } from "../../dataflow/answer.js";
import { unknownName } from "../../dataflow/complaint.js";
import type { Application, OperationName, Resource, ResourceTable } from "../../dataflow/model.js";
import { runOperation } from "../../dataflow/operations.js";
import { OperationError } from "../../errors.js";
import { readArguments } from "./arguments.js";
import { Confirmations } from "./confirm.js";
import { pageWithin } from "./fit.js";
import type { ResultText, RpcCall } from "./protocol.js";
import { resultOf } from "./results.js";

export interface RowsOptions {
  readonly application: Application;
  readonly resources: ResourceTable;
  readonly database: Transactor;
  /** Bytes that a list may have. */
  readonly resultBytes: number;
}

export class Rows {
  readonly resources: ResourceTable;
  readonly #options: RowsOptions;
  readonly #confirmations = new Confirmations();
  readonly #loaded = new Map<string, Resource>();

  constructor(options: RowsOptions) {
    this.resources = options.resources;
    this.#options = options;
  }

  /** @throws {OperationError} */
  async call(accessor: string, operation: OperationName, given: unknown, call: RpcCall): Promise<ResultText> {
    const resource = await this.resource(accessor);
    const node = resource.nodes[operation];
    if (node === undefined) {
      const names = Object.keys(resource.nodes);
      throw new OperationError(
        "not_found",
        `${resource.model.name}: ${unknownName("operation", operation, names)}`,
      );
    }
    const { input, confirm } = readArguments(operation, resource.model, given);
    const context = this.context(call);
    await this.#confirmations.check({ node, resource, input, context, ask: call.ask, code: confirm });
    const answer =
      operation === "list" || operation === "history"
        ? await pageWithin(this.#options.resultBytes, input, (page) => runOperation(node, page, context))
        : await runOperation(node, input, context);
    return resultOf(node, answer);
  }

  context({ principal }: Pick<RpcCall, "principal">): OperationContext {
    return { database: this.#options.database, principal, channel: "mcp" };
  }

  /** @throws {OperationError} `not_found` */
  async resource(accessor: string): Promise<Resource> {
    const known = this.#loaded.get(accessor);
    if (known !== undefined) return known;
    const entry = Object.hasOwn(this.resources, accessor) ? this.resources[accessor] : undefined;
    const load = entry === undefined ? undefined : this.#options.application.routes[entry.path];
    if (load === undefined) {
      throw new OperationError("not_found", unknownName("model", accessor, Object.keys(this.resources)));
    }
    const { resource } = await load();
    this.#loaded.set(accessor, resource);
    return resource;
  }
}
