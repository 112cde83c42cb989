/**
 * A create with rows of other models in it, checked as a whole before anything is written: what is to be inserted and
 * what to be connected, in which order.
 */
import type { Complaint, ErrorCode } from "../../errors.js";
import { OperationError } from "../../errors.js";
import type { Parameter } from "../../database/port.js";
import { about, complaint, pointerTo } from "../complaint.js";
import { checkData, type Data, withoutUndefined } from "../data.js";
import { keyParameters } from "../key.js";
import { repointed } from "../members.js";
import type { CreateNode } from "../model.js";
import { refuseUnreachableKey } from "../operations/create.js";
import { isRecord } from "../record.js";
import type { Related } from "../relations.js";
import { tableOf, type Table } from "../table.js";

/** How deep creates nest, and how many rows one creates and connects besides its own, at most. */
const MAXIMUM_DEPTH = 4;
const MAXIMUM_ROWS = 1_000;

/** A row to be created. */
export interface Plan {
  readonly node: CreateNode<never, unknown>;
  readonly table: Table;
  /** Checked, without what relations set. */
  readonly data: Data;
  /** Where it stands in the input. */
  readonly pointer: string;
  /** Fields that a connection sets: where that stands. */
  readonly connected: ReadonlyMap<string, string>;
  /** Rows that this one refers to: created before it. */
  readonly before: readonly { readonly related: Related; readonly plan: Plan }[];
  /** Rows that refer to this one. */
  readonly after: readonly After[];
}

export interface After {
  readonly related: Related;
  readonly creates: readonly Plan[];
  readonly connects: readonly Connect[];
}

/** An existing row that shall refer to the new one. */
export interface Connect {
  readonly key: readonly Parameter[];
  readonly pointer: string;
}

/** What is wrong in the whole input, and how much it is. */
export class Planning {
  readonly complaints: Complaint[] = [];
  #rows = 0;

  wrong(pointer: string, code: ErrorCode, message: string): null {
    if (this.complaints.length < 100) this.complaints.push(complaint(pointer, code, message));
    return null;
  }

  /** Whether there is room for one more row. */
  addRow(pointer: string): boolean {
    this.#rows += 1;
    if (this.#rows === MAXIMUM_ROWS + 1) {
      this.wrong(
        pointer,
        "validation_failed",
        `At most ${MAXIMUM_ROWS} related rows can be created at once.`,
      );
    }
    return this.#rows <= MAXIMUM_ROWS;
  }
}

interface Place {
  readonly planning: Planning;
  readonly pointer: string;
  readonly depth: number;
}

/**
 * @param given the field that the relation sets which leads here
 * @returns null after a complaint
 */
export async function planRow(
  place: Place,
  node: CreateNode<never, unknown>,
  data: unknown,
  given: string | null,
): Promise<Plan | null> {
  const { planning, pointer, depth } = place;
  const table = tableOf(node.model);
  if (!isRecord(data)) return planning.wrong(pointer, "validation_failed", "The data must be an object.");
  if (depth > MAXIMUM_DEPTH) {
    const message = `Related rows nest at most ${MAXIMUM_DEPTH} levels deep.`;
    return planning.wrong(pointer, "validation_failed", message);
  }
  const own: Record<string, unknown> = Object.create(null);
  const set = new Set(given === null ? [] : [given]);
  const connected = new Map<string, string>();
  const before: { related: Related; plan: Plan }[] = [];
  const after: After[] = [];
  for (const [name, value] of Object.entries(withoutUndefined(data))) {
    if (table.columns.has(name) || !table.relations.has(name)) {
      own[name] = value;
      continue;
    }
    const related = await table.relations.load(name);
    const at = { planning, pointer: pointerTo(pointer, name), depth: depth + 1 };
    if (related.relation.inverse === true || related.relation.kind === "many") {
      after.push(await planAfter(at, related, value));
      continue;
    }
    const { field } = related.from;
    if (set.has(field)) planning.wrong(at.pointer, "read_only_field", `${name} is set already.`);
    set.add(field);
    const to = await planBefore(at, related, value);
    if (to === null) continue;
    if ("plan" in to) before.push({ related, plan: to.plan });
    else {
      own[field] = to.key;
      set.delete(field);
      connected.set(field, pointerTo(at.pointer, "connect"));
    }
  }
  const checked = await checkOwn(place, node, own, set, connected);
  return checked === null ? null : { node, table, data: checked, pointer, connected, before, after };
}

/** The row's own data, apart from the fields that relations set. */
async function checkOwn(
  { planning, pointer }: Place,
  node: CreateNode<never, unknown>,
  data: Data,
  set: ReadonlySet<string>,
  connected: ReadonlyMap<string, string>,
): Promise<Data | null> {
  const table = tableOf(node.model);
  let isRight = true;
  const wrong = (each: Complaint): void => {
    isRight = false;
    const [, field = ""] = each.pointer.split("/", 2);
    const at = connected.get(field) ?? pointer + each.pointer;
    planning.wrong(at, each.code, each.message);
  };
  for (const field of set) {
    if (!Object.hasOwn(data, field)) continue;
    wrong(complaint(pointerTo("", field), "read_only_field", `${field} is set by the relation.`));
  }
  const { value, complaints } = checkData(table, "create", await node.validator(), data, set);
  for (const each of complaints) {
    // That they are missing is how it shall be.
    if (![...set].some((field) => each.pointer === pointerTo("", field))) wrong(each);
  }
  try {
    refuseUnreachableKey(table, data);
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    error.complaints.forEach(wrong);
  }
  return isRight ? (value ?? data) : null;
}

/** The row that the new one refers to: its key, or the plan of a new one. */
async function planBefore(
  place: Place,
  related: Related,
  value: unknown,
): Promise<{ readonly plan: Plan } | { readonly key: unknown } | null> {
  const { planning, pointer } = place;
  const key = connectOf(related, value);
  if (key !== undefined) {
    const wrong = related.to.codec.rule(key);
    if (wrong === null) return { key };
    return planning.wrong(pointerTo(pointer, "connect"), "validation_failed", about("connect", wrong));
  }
  const plan = await planNew(place, related, value, null);
  return plan === null ? null : { plan };
}

async function planAfter(place: Place, related: Related, value: unknown): Promise<After> {
  const { planning, pointer } = place;
  const creates: Plan[] = [];
  const connects: Connect[] = [];
  const isMany = related.relation.kind === "many";
  if (isMany && !Array.isArray(value)) {
    planning.wrong(pointer, "validation_failed", `${related.name} must be a list.`);
    return { related, creates, connects };
  }
  const items: readonly unknown[] = isMany ? (value as readonly unknown[]) : [value];
  for (const [index, item] of items.entries()) {
    const at = isMany ? { ...place, pointer: pointerTo(pointer, index) } : place;
    const key = connectOf(related, item);
    if (key === undefined) {
      const plan = await planNew(at, related, item, related.to.field);
      if (plan !== null) creates.push(plan);
    } else {
      const connect = planConnect(at, related, key);
      if (connect !== null) connects.push(connect);
    }
    if (planning.complaints.length >= 100) break;
  }
  return { related, creates, connects };
}

async function planNew(
  place: Place,
  related: Related,
  value: unknown,
  given: string | null,
): Promise<Plan | null> {
  const { planning, pointer } = place;
  const { create } = related.nodes;
  if (create === undefined) {
    const message = `${related.name} cannot be created here: only existing rows can be connected.`;
    return planning.wrong(pointer, "validation_failed", message);
  }
  return planning.addRow(pointer) ? planRow(place, create, value, given) : null;
}

function planConnect({ planning, pointer }: Place, related: Related, key: unknown): Connect | null {
  const { table, to, nodes } = related;
  const at = pointerTo(pointer, "connect");
  if (nodes.update === undefined || to.column.writable !== undefined) {
    const message = `${to.field} of an existing ${table.model.name} cannot be changed.`;
    return planning.wrong(at, "read_only_field", message);
  }
  if (!planning.addRow(pointer)) return null;
  try {
    return { key: keyParameters(table, key), pointer: at };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    for (const each of repointed(error, () => at).complaints) planning.wrong(at, each.code, each.message);
    return null;
  }
}

/** The key of `{ connect: key }`; undefined where the value is a row's data. */
function connectOf({ table }: Related, value: unknown): unknown {
  if (!isRecord(value) || table.columns.has("connect") || !Object.hasOwn(value, "connect")) return undefined;
  return Object.keys(value).length === 1 ? value["connect"] : undefined;
}
