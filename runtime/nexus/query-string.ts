/**
 * The query of a list or count as URL parameters or flags write it (WIRE: Reading many), brought into the form of the
 * operation's input. What each text means follows from the column's type; nothing is guessed and nothing is ignored.
 */
import { DELETED, membersOf, type QueryMember, type QueryOperation } from "../client/query.js";
import type { OperationInput } from "../dataflow/answer.js";
import { about, complaint, pointerTo, unknownName } from "../dataflow/complaint.js";
import type { Model } from "../dataflow/model.js";
import { codecOf, type Codec } from "../dataflow/codecs.js";
import { unknownOperator } from "../dataflow/condition.js";
import { operandComplaint } from "../dataflow/operands.js";
import { operandOf, type Operand } from "../dataflow/operators.js";
import { tableOf, type Table, type TableColumn } from "../dataflow/table.js";
import { invalid, OperationError, type Complaint, type ErrorCode } from "../errors.js";
import { parseJson } from "./json-text.js";
import type { UrlParameter } from "./url-parameters.js";

/** What `field.operator` has been given. */
interface Condition {
  readonly column: TableColumn;
  readonly name: string;
  readonly operand: Operand;
  readonly texts: string[];
}

/** The input, not yet frozen. */
type Draft = { -readonly [Name in keyof OperationInput]: unknown };

/**
 * How the text of a key becomes what the operation takes. A field that is called like a key is filtered with its operator
 * spelt out.
 */
const readers: Readonly<Record<QueryMember, (text: string) => unknown>> = {
  where: (text) => parseJson(text, "where", "/where"),
  sort: (text) => text,
  fields: (text) => text,
  cursor: (text) => text,
  total: (text) => text,
  include: (text) => (text.trimStart().startsWith("{") ? parseJson(text, "include", "/include") : text),
  limit: wholeNumber,
  offset: wholeNumber,
  includeDeleted: flag,
};

/** Text that is neither stays text, and the operation says what it wants. */
function flag(text: string): unknown {
  return flags.get(text) ?? text;
}

/** Several of these are one list. */
const repeatable: ReadonlySet<string> = new Set(["sort", "fields", "include"]);

/** Text that is not a whole number stays text, and the operation says what it wants. */
function wholeNumber(text: string): unknown {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/**
 * @throws {OperationError} with a complaint for each parameter that is unknown, given twice, or not of its type
 */
export function queryInput(
  model: Model,
  operation: QueryOperation,
  parameters: Iterable<UrlParameter>,
): OperationInput {
  const query = new Query(model, operation);
  for (const [name, value] of parameters) query.add(name, value);
  return query.finish();
}

/**
 * What the parameters of a single row's URL say.
 * @throws {OperationError} `unknown_field` · `validation_failed`
 */
export function readInput(
  { softDelete }: Model,
  parameters: Iterable<UrlParameter>,
): Pick<OperationInput, "include" | "includeDeleted"> {
  const included: unknown[] = [];
  const deleted: unknown[] = [];
  const complaints: Complaint[] = [];
  for (const [name, text] of parameters) {
    if (name === "include") included.push(readers.include(text));
    else if (name === DELETED && softDelete === true) deleted.push(flag(text));
    else {
      const message = unknownName("parameter", name, ["include", ...(softDelete === true ? [DELETED] : [])]);
      complaints.push(complaint(pointerTo("", name), "unknown_field", message));
    }
  }
  if (deleted.length > 1) {
    complaints.push(complaint(`/${DELETED}`, "validation_failed", `${DELETED} is given twice.`));
  }
  if (complaints.length > 0) throw invalid(complaints);
  return {
    ...(included.length === 0 ? {} : { include: included.length === 1 ? included[0] : included }),
    ...(deleted.length === 0 ? {} : { includeDeleted: deleted[0] }),
  };
}

class Query {
  readonly #table: Table;
  readonly #keys: readonly string[];
  readonly #input: Draft = {};
  readonly #conditions = new Map<string, Condition>();
  #search: string | undefined;
  readonly #complaints: Complaint[] = [];

  constructor(model: Model, operation: QueryOperation) {
    this.#table = tableOf(model);
    this.#keys = membersOf(operation, model);
  }

  add(name: string, text: string): void {
    if (this.#keys.includes(name)) return this.#addKey(name as QueryMember, text);
    if (name === "search" && this.#hasSearch) return this.#addSearch(text);
    const condition = this.#conditions.get(name) ?? this.#conditionOf(name);
    if (condition === null) return;
    if (condition.texts.length > 0 && !isList(condition.operand)) return this.#refuseRepeated(name);
    condition.texts.push(text);
  }

  /** @throws {OperationError} */
  finish(): OperationInput {
    const conditions: Record<string, unknown> = Object.create(null);
    if (this.#search !== undefined) conditions.search = this.#search;
    for (const [parameter, condition] of this.#conditions) {
      const field = (conditions[condition.column.field] ??= {}) as Record<string, unknown>;
      // `status` and `status.eq` are one condition in two spellings.
      if (Object.hasOwn(field, condition.name)) this.#refuseRepeated(parameter);
      field[condition.name] = this.#operandOf(parameter, condition);
    }
    if (this.#complaints.length > 0) throw invalid(this.#complaints);
    if (Object.keys(conditions).length === 0) return this.#input;
    // A condition beside `where` narrows it, whatever the two say of one field.
    const where = Object.hasOwn(this.#input, "where") ? { AND: [this.#input.where, conditions] } : conditions;
    return { ...this.#input, where };
  }

  #addKey(name: QueryMember, text: string): void {
    if (!Object.hasOwn(this.#input, name)) this.#input[name] = this.#read(name, text);
    else if (repeatable.has(name)) this.#input[name] = [this.#input[name], text].flat();
    else this.#refuseRepeated(name);
  }

  #read(name: QueryMember, text: string): unknown {
    try {
      return readers[name](text);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      this.#complaints.push(...error.complaints);
      return undefined;
    }
  }

  /** The condition that a parameter names, added to those known; null after a complaint. */
  #conditionOf(name: string): Condition | null {
    const dot = name.lastIndexOf(".");
    const column = this.#table.columns.get(dot === -1 ? name : name.slice(0, dot));
    if (column === undefined) {
      this.#refuse(name, "unknown_field", unknownName("parameter", name, this.#names()));
      return null;
    }
    const condition = dot === -1 ? "eq" : name.slice(dot + 1);
    const operand = operandOf(this.#table, column, condition);
    if (operand === undefined) {
      this.#refuse(name, "unknown_operator", unknownOperator(this.#table, column, condition));
      return null;
    }
    const added = { column, name: condition, operand, texts: [] };
    this.#conditions.set(name, added);
    return added;
  }

  /** Every word of the model's full text index; a field of that name is a field. */
  get #hasSearch(): boolean {
    return this.#table.model.search !== undefined && !this.#table.columns.has("search");
  }

  #addSearch(text: string): void {
    if (this.#search !== undefined) this.#refuseRepeated("search");
    this.#search = text;
  }

  #operandOf(parameter: string, { column, operand, texts }: Condition): unknown {
    const [first = ""] = texts;
    const read = (codec: Codec, text: string): unknown => this.#value(parameter, codec, text);
    const value = isList(operand)
      ? listOf(texts).map((text) => read(itemOf(column, operand), text))
      : textual[operand] === undefined
        ? read(itemOf(column, operand), first)
        : textual[operand](first);
    const wrong = operandComplaint(column.codec, operand, value);
    if (wrong !== null) this.#refuse(parameter, "validation_failed", about(parameter, wrong));
    return value;
  }

  #value(parameter: string, codec: Codec, text: string): unknown {
    const value = codec.fromText(text);
    // A JSON column would take the text itself for a value; what is not JSON in a URL is a mistake.
    if (value === undefined && codec.rule(text) === null) {
      this.#refuse(parameter, "validation_failed", `${parameter} must be JSON.`);
    }
    return value ?? (value === null ? null : text);
  }

  *#names(): Iterable<string> {
    yield* this.#table.columns.keys();
    yield* this.#keys;
    if (this.#hasSearch) yield "search";
  }

  #refuseRepeated(name: string): void {
    this.#refuse(name, "validation_failed", `${name} is given twice.`);
  }

  #refuse(name: string, code: ErrorCode, message: string): void {
    this.#complaints.push(complaint(pointerTo("", name), code, message));
  }
}

function isList(operand: Operand): boolean {
  return operand === "list" || operand === "pair" || operand === "items";
}

/** The codec of what the text writes: a value of the column, or one item of it. */
function itemOf({ codec }: TableColumn, operand: Operand): Codec {
  return (operand === "item" || operand === "items" ? codec.item : undefined) ?? codec;
}

/** Operands that are not of the column's type: what their text means. */
const textual: Readonly<Partial<Record<Operand, (text: string) => unknown>>> = {
  flag,
  text: (text) => text,
  pattern: (text) => text,
  expression: (text) => text,
  path: (text) => text,
  near: (text) => codecOf({ type: "json" }).fromText(text),
};

/** One list with commas; or, for values that have commas themselves, the parameter once for each value. */
function listOf(texts: readonly string[]): readonly string[] {
  const [first = ""] = texts;
  if (texts.length > 1) return texts;
  return first === "" ? [] : first.split(",");
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
