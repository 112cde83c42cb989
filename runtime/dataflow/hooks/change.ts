/** A change of rows whose model has hooks: where it runs, and its hooks as functions of what they are given. */
import type { Row } from "../../database/port.js";
import { type Complaint, isCatalogued, OperationError } from "../../errors.js";
import type { Answer, OperationInput, RunContext } from "../answer.js";
import type { Data } from "../data.js";
import { modelsWithin } from "../data-flow.js";
import type { AnyNode, Application, Hooks } from "../model.js";
import { NodeTable } from "../node-table.js";
import { isRecord } from "../record.js";
import { type Rows, rowsOf } from "../scope.js";
import { tableOf, type Table } from "../table.js";
import type { HookContext } from "./types.js";

/** How deep hooks may change rows whose hooks change rows: what goes deeper never ends. */
const DEPTH = 10;

/** An operation without the hooks. */
export type RunBase = (node: AnyNode, input: OperationInput, context: RunContext) => Promise<Answer>;

/** A memo: each change would read the application's table of resources anew. */
const tables = new WeakMap<Application, NodeTable>();

async function nodesOf(application: Application): Promise<NodeTable> {
  const known = tables.get(application);
  if (known !== undefined) return known;
  const { resources } = await application.resources();
  const nodes = new NodeTable(application, resources);
  tables.set(application, nodes);
  return nodes;
}

/**
 * @param run the operation itself, where the change is one
 * @throws {OperationError} `internal`: hooks go too deep
 */
export async function changeOf(node: AnyNode, context: RunContext, run: RunBase | null): Promise<Change> {
  const loaded = await node.model.hooks?.();
  if (loaded === undefined) throw new OperationError("internal", `${node.model.name} has no hooks.`);
  const { application, hooks } = loaded.hooked;
  const depth = (context.depth ?? 0) + 1;
  if (depth > DEPTH) {
    const message = `Hooks of ${node.model.name} change rows whose hooks change rows, more than ${DEPTH} deep.`;
    throw new OperationError("internal", message);
  }
  return new Change(node, { ...context, depth }, { hooks, nodes: await nodesOf(application), run });
}

interface Hooking {
  readonly hooks: Hooks;
  readonly nodes: NodeTable;
  readonly run: RunBase | null;
}

type DataHookName = "beforeCreate" | "beforeUpdate";
type RowHookName = Exclude<keyof Hooks, DataHookName>;

export class Change {
  readonly node: AnyNode;
  readonly table: Table;
  readonly context: RunContext;
  readonly visible: Rows;
  readonly #hooking: Hooking;
  #given: HookContext<unknown> | undefined;

  constructor(node: AnyNode, context: RunContext, hooking: Hooking) {
    this.node = node;
    this.table = tableOf(node.model);
    this.context = context;
    this.visible = rowsOf(this.table, context.scope);
    this.#hooking = hooking;
  }

  /** The same within a savepoint. */
  on(database: RunContext["database"]): Change {
    return new Change(this.node, { ...this.context, database }, this.#hooking);
  }

  /** The operation itself. */
  base(input: OperationInput): Promise<Answer> {
    const { run } = this.#hooking;
    if (run === null) throw new OperationError("internal", "The change is part of another operation.");
    return run(this.node, input, this.context);
  }

  has(name: keyof Hooks): boolean {
    return this.#hooking.hooks[name] !== undefined;
  }

  /** The data as the hook leaves them, not checked again. @throws {OperationError} it refuses, or fails */
  async before(name: DataHookName, data: Data, row?: unknown): Promise<Data> {
    const result = await this.#call(name, row === undefined ? { data } : { row, data });
    if (result === undefined) return data;
    if (isRecord(result)) return result;
    throw new OperationError(
      "internal",
      `${name} of ${this.node.model.name} must return an object, or nothing.`,
    );
  }

  /** @throws {OperationError} the hook refuses, or fails */
  async run(name: RowHookName, row: unknown, before?: unknown): Promise<void> {
    await this.#call(name, before === undefined ? { row } : { row, before });
  }

  /** A stored row as callers have it. */
  rowOf(cells: Row): Readonly<Record<string, unknown>> {
    return JSON.parse(this.table.writeRow(cells)) as Readonly<Record<string, unknown>>; // a row is an object
  }

  async #call(name: keyof Hooks, given: Readonly<Record<string, unknown>>): Promise<unknown> {
    // Its generated type is of exactly what stands here.
    const hook = this.#hooking.hooks[name] as ((given: unknown) => unknown) | undefined;
    if (hook === undefined) return undefined;
    const { principal, channel } = this.context;
    this.#given ??= { tx: modelsWithin(this.#hooking.nodes, this.context), principal, channel };
    try {
      return await hook({ ...this.#given, ...given });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** What a hook throws is for the caller where it names a code; everything else is a failure of the application. */
function refusalOf(error: unknown): OperationError {
  if (error instanceof OperationError) return error;
  if (!isCatalogued(error) || error.code === "internal") {
    return new OperationError("internal", "The server failed.", { cause: error });
  }
  const { complaints, retryAfter } = error as {
    readonly complaints?: unknown;
    readonly retryAfter?: unknown;
  };
  return new OperationError(error.code, error.message, {
    complaints: Array.isArray(complaints) ? complaints.filter(isComplaint) : [],
    ...(typeof retryAfter === "number" ? { retryAfter } : {}),
    // A conflict with another transaction is known by it.
    cause: error.cause,
  });
}

const isComplaint = (value: unknown): value is Complaint =>
  isRecord(value) && ["pointer", "code", "message"].every((name) => typeof value[name] === "string");
