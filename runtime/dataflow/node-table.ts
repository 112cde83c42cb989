/** An application's nodes by name, each loaded with the first request for its model. */
import { OperationError } from "../errors.js";
import type { Transactions } from "./transactions.js";
import type { AnyNode, Application, OperationName, Resource, ResourceTable } from "./model.js";

export class NodeTable {
  readonly application: Application;
  readonly resources: ResourceTable;
  /** Who is within which transaction of an application's own; nobody before the first. */
  transactions: Transactions | undefined;
  readonly #loaded = new Map<string, Resource>();

  constructor(application: Application, resources: ResourceTable) {
    this.application = application;
    this.resources = resources;
  }

  /**
   * The node of an operation; a promise of it with the first request for the model.
   * @throws {OperationError} `not_found`
   */
  node(accessor: string, operation: OperationName): AnyNode | Promise<AnyNode> {
    const resource = this.#loaded.get(accessor);
    return resource === undefined ? this.#load(accessor, operation) : nodeOf(resource, operation);
  }

  async #load(accessor: string, operation: OperationName): Promise<AnyNode> {
    const entry = Object.hasOwn(this.resources, accessor) ? this.resources[accessor] : undefined;
    const load = entry === undefined ? undefined : this.application.routes[entry.path];
    if (load === undefined) throw new OperationError("not_found", `There is no model ${accessor}.`);
    const { resource } = await load();
    this.#loaded.set(accessor, resource);
    return nodeOf(resource, operation);
  }
}

function nodeOf({ model, nodes }: Resource, operation: OperationName): AnyNode {
  const node = nodes[operation];
  if (node === undefined)
    throw new OperationError("not_found", `${model.name} has no operation ${operation}.`);
  return node;
}
