import { inputMembers } from "../../client/query.js";
import type { Parameter } from "../../database/port.js";
import { invalid, OperationError, type Complaint } from "../../errors.js";
import { saidColumns } from "../actor.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { about, complaint, pointerTo, refuse } from "../complaint.js";
import { checkData, type Data, withoutUndefined } from "../data.js";
import { asOperationError } from "../failure.js";
import { equalityText } from "../equality.js";
import { givenColumns, insertedCells, insertedColumns, touch, unchanged } from "../insertion.js";
import { isRecord, segmentOf } from "../key.js";
import { checkMembers, repointed } from "../members.js";
import type { UpsertNode } from "../model.js";
import { conflictTarget, conflictSql, type Rows, rowsOf } from "../scope.js";
import { tableOf, type Table, type TableColumn } from "../table.js";
import { uniqueKeyOf } from "../unique.js";
import { refuseUnreachableKey } from "./create.js";
import { rowAnswer } from "./row-answer.js";
import { assign } from "./update.js";

/**
 * Creates the row, or changes the one that has the unique key of `where`: one statement, so that of many callers with
 * one key exactly one creates. `{ "data": row, "created": boolean }`. Empty changes leave an existing row as it is.
 */
export async function upsert(
  node: UpsertNode<never, unknown>,
  input: OperationInput,
  { database, scope }: RunContext,
): Promise<Answer> {
  const { where, create, update } = await parseUpsert(node, input);
  const table = tableOf(node.model);
  const visible = rowsOf(table, scope);
  try {
    refuseUnreachableKey(table, create);
    const parameters: Parameter[] = [];
    const text = upsertSql({ visible, key: where.key, create, update, parameters });
    const { rows } = await database.query(table.statements.of(text), parameters);
    const row = rows[0];
    if (row === undefined) throw hidden(table, where.key);
    const created = row[table.columns.size + 1] === "t";
    const answer = rowAnswer(table, row, created ? segmentOf(table, row) : null);
    const body = `{"data":${answer.body},"created":${created}}`;
    return created ? { ...answer, body, outcome: "created" } : { ...answer, body };
  } catch (error) {
    throw repointed(asOperationError(error, node), refusedPlace(input));
  }
}

export interface ParsedUpsert {
  readonly where: Where;
  /** With the key of `where`. */
  readonly create: Data;
  readonly update: Data;
}

/** @throws {OperationError} `validation_failed`, `unknown_field`, `read_only_field`, `not_unique` */
export async function parseUpsert(
  node: UpsertNode<never, unknown>,
  input: OperationInput,
): Promise<ParsedUpsert> {
  checkMembers(input, inputMembers.upsert);
  const table = tableOf(node.model);
  const validators = await node.validators();
  const where = parseWhere(table, input.where);
  const place = createPlace(input);
  const merged = merge(where, input.create);
  const create = checkData(table, "create", validators.create, merged);
  const update = checkData(table, "update", validators.update, required(input.update, "update"));
  if (create.value !== null && update.value !== null) {
    return { where, create: create.value, update: update.value };
  }
  throw invalid([
    ...create.complaints.map((each) => ({ ...each, pointer: place(each.pointer) })),
    ...update.complaints.map((each) => ({ ...each, pointer: `/update${each.pointer}` })),
  ]);
}

/** The one row that has the key is deleted: neither is it there to be changed, nor can there be another. */
function hidden({ model }: Table, key: readonly TableColumn[]): OperationError {
  const message = `A deleted ${model.name} has this ${key.map(({ field }) => field).join(", ")}.`;
  return new OperationError("unique_violation", message, {
    complaints: key.map(({ field }) => complaint(pointerTo("", field), "unique_violation", message)),
  });
}

interface Where {
  readonly key: readonly TableColumn[];
  readonly values: Data;
}

/** Values of exactly the fields of one unique key. */
function parseWhere(table: Table, where: unknown): Where {
  if (!isRecord(where)) {
    return refuse("/where", "validation_failed", "where must be an object of the fields of one unique key.");
  }
  const key = uniqueKeyOf(table, Object.keys(where), "/where");
  const complaints = key.flatMap(({ field, codec }): Complaint[] => {
    const value = where[field];
    const sentence = value === null || value === undefined ? "Must not be null." : codec.rule(value);
    if (sentence === null) return [];
    return [complaint(pointerTo("/where", field), "validation_failed", about(field, sentence))];
  });
  if (complaints.length > 0) throw invalid(complaints);
  return { key, values: where };
}

/** What is created has the key of `where`, which need not be said twice. */
function merge({ key, values }: Where, create: unknown): Data {
  const data = required(create, "create");
  for (const { field, column, codec } of key) {
    const given = data[field];
    // What does not fit the type at all is the validator's to refuse.
    if (given === undefined || (given !== null && codec.rule(given) !== null)) continue;
    if (given === null || equalityText(column, given) !== equalityText(column, values[field])) {
      refuse(pointerTo("/create", field), "validation_failed", `${field} must be the same as in where.`);
    }
  }
  return { ...values, ...withoutUndefined(data) };
}

function required(value: unknown, name: "create" | "update"): Data {
  return isRecord(value) ? value : refuse(`/${name}`, "validation_failed", `${name} must be an object.`);
}

/** Where a field of the new row stands in the input. */
function createPlace({ where, create }: OperationInput): (pointer: string) => string {
  return (pointer) => {
    const field = firstStep(pointer);
    return !has(create, field) && has(where, field) ? `/where${pointer}` : `/create${pointer}`;
  };
}

/** Where a field stands that the database has refused: of the key, only a change can have been at fault. */
function refusedPlace(input: OperationInput): (pointer: string) => string {
  const place = createPlace(input);
  return (pointer) => {
    const field = firstStep(pointer);
    const isCreated = has(input.create, field) && !has(input.where, field);
    return has(input.update, field) && !isCreated ? `/update${pointer}` : place(pointer);
  };
}

function firstStep(pointer: string): string | undefined {
  return pointer.split("/", 2)[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
}

function has(part: unknown, field: string | undefined): boolean {
  return field !== undefined && isRecord(part) && Object.hasOwn(part, field);
}

interface Upsert {
  readonly visible: Rows;
  readonly key: readonly TableColumn[];
  readonly create: Data;
  readonly update: Data;
  /** Are added. */
  readonly parameters: Parameter[];
}

function upsertSql({ visible, key, create, update, parameters }: Upsert): string {
  const { table, sql } = visible;
  const columns = insertedColumns(table);
  const values = insertedCells(table, columns, create).map(
    (cell, index) => `$${parameters.push(cell)}::${columns[index]?.codec.cast}`,
  );
  const given = givenColumns(visible, parameters);
  const assignments = assign(table, update, parameters);
  const said = saidColumns(visible, parameters);
  return (
    `INSERT INTO ${sql} (${[...columns, ...given].map((column) => column.sql).join(", ")})` +
    ` VALUES (${[...values, ...given.map(({ value }) => value)].join(", ")})` +
    ` ON CONFLICT ${conflictTarget(visible, key)} DO UPDATE SET ` +
    (assignments === "" ? unchanged(visible, key) : touch(visible) + assignments) +
    `${conflictSql(visible)} RETURNING ${[table.selectList, "xmin", "xmax = 0", ...said].join(", ")}`
  );
}
