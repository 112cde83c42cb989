/**
 * The relations of a model. The other model is loaded with the first request that goes there, before anything is
 * compiled: compiling itself never waits.
 */
import { OperationError } from "../errors.js";
import { isRecord } from "./record.js";
import type { Model, Relation, Resource } from "./model.js";
import type { Table, TableColumn } from "./table.js";

/** A relation whose other side is loaded. */
export interface Related {
  readonly name: string;
  readonly relation: Relation;
  /** The other side. */
  readonly table: Table;
  readonly nodes: Resource["nodes"];
  /** The column here that is equal to `to` over there. */
  readonly from: TableColumn;
  readonly to: TableColumn;
}

export class Relations {
  readonly #model: Model;
  readonly #tableOf: (model: Model) => Table;
  readonly #loaded = new Map<string, Related>();

  constructor(model: Model, tableOf: (model: Model) => Table) {
    this.#model = model;
    this.#tableOf = tableOf;
  }

  get names(): readonly string[] {
    return Object.keys(this.#model.relations ?? {});
  }

  has(name: string): boolean {
    const { relations } = this.#model;
    return relations !== undefined && Object.hasOwn(relations, name);
  }

  /** One that has been loaded; undefined where it was not. */
  get(name: string): Related | undefined {
    return this.#loaded.get(name);
  }

  /** @throws {OperationError} `internal` where generated code names what is not there */
  async load(name: string): Promise<Related> {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const relation = this.#model.relations?.[name];
    if (relation === undefined) throw this.#broken(name);
    const { resource } = await relation.resource();
    const table = this.#tableOf(resource.model);
    const from = this.#tableOf(this.#model).stored.get(relation.from);
    const to = table.stored.get(relation.to);
    if (from === undefined || to === undefined) throw this.#broken(name);
    const related = { name, relation, table, nodes: resource.nodes, from, to };
    this.#loaded.set(name, related);
    return related;
  }

  #broken(name: string): OperationError {
    return new OperationError("internal", `The relation ${name} of ${this.#model.name} leads nowhere.`);
  }
}

/** Deeper than any filter may nest: what lies below is refused without a look at its relations. */
const DEEPEST = 100;

/** Loads what the filter goes through; undefined where nothing is to be waited for. */
export function loadRelations(table: Table, where: unknown, depth = 0): Promise<unknown> | undefined {
  if (table.model.relations === undefined || !isRecord(where) || depth > DEEPEST) return undefined;
  const pending: Promise<unknown>[] = [];
  const wait = (promise: Promise<unknown> | undefined): void => {
    if (promise !== undefined) pending.push(promise);
  };
  for (const name of Object.keys(where)) {
    if (table.columns.has(name)) continue;
    const value = where[name];
    if (Array.isArray(value)) for (const filter of value) wait(loadRelations(table, filter, depth + 1));
    else if (name === "NOT") wait(loadRelations(table, value, depth + 1));
    else if (table.relations.has(name)) wait(throughRelation(table, name, value, depth + 1));
  }
  return pending.length === 0 ? undefined : Promise.all(pending);
}

function throughRelation(
  table: Table,
  name: string,
  value: unknown,
  depth: number,
): Promise<unknown> | undefined {
  const inside = (other: Table): Promise<unknown> | undefined => {
    if (!isRecord(value)) return undefined;
    const pending = Object.values(value).flatMap((filter) => loadRelations(other, filter, depth + 1) ?? []);
    return pending.length === 0 ? undefined : Promise.all(pending);
  };
  const loaded = table.relations.get(name);
  if (loaded !== undefined) return inside(loaded.table);
  return table.relations.load(name).then((related) => inside(related.table));
}
