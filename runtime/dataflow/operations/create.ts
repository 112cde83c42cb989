import type { Parameter } from "../../database/port.js";
import { refuse } from "../complaint.js";
import type { Answer, RunContext, OperationInput } from "../answer.js";
import { segmentOf } from "../key.js";
import { isRecord } from "../record.js";
import type { Column, CreateNode } from "../model.js";
import type { Scope } from "../scope.js";
import { tableOf, type Table, type TableColumn } from "../table.js";
import { uuidv4 } from "../uuid.js";
import { validated, validatorOf, type Data } from "../data.js";
import { rowAnswer } from "./row-answer.js";
import { OperationError } from "../../errors.js";

/** Inserts one row and answers it as it was stored. */
export async function create(
  node: CreateNode<never, unknown>,
  input: OperationInput,
  context: RunContext,
): Promise<Answer> {
  const { database, scope } = context;
  const table = tableOf(node.model);
  if (namesRelations(table, input.data)) {
    // Loaded with its first call: most creates are of one row.
    const { createRelated } = await import("../related/create.js");
    return createRelated(node, input.data, context);
  }
  const data = validated(table, "create", await validatorOf(node.validator), input.data);
  refuseUnreachableKey(table, data);
  const parameters = node.statement.parameters.map((field) => createParameter(table, scope, field, data));
  if (node.statement.actor === true) parameters.push(scope.by);
  const { rows } = await database.query(node.statement, parameters);
  const row = rows[0];
  if (row === undefined) throw new OperationError("internal", "The new row was not returned.");
  return rowAnswer(table, row, segmentOf(table, row));
}

/** Whether the data has rows of other models in it. */
export function namesRelations({ model, relations, columns }: Table, data: unknown): data is Data {
  if (model.relations === undefined || !isRecord(data)) return false;
  return Object.keys(data).some((name) => relations.has(name) && !columns.has(name));
}

/** What is stored in a field: the caller's value, else its default, else null. */
function createParameter(table: Table, scope: Scope, field: string, data: Data): Parameter {
  if (field === table.model.tenant) return scope.tenant;
  const column = table.stored.get(field);
  if (column === undefined)
    throw new OperationError("internal", `${table.model.name} has no field ${field}.`);
  const value = data[field];
  if (value === undefined) return defaultParameter(table, column);
  return value === null ? null : column.codec.parameter(value);
}

type NamedDefault = Extract<Column["default"], { readonly name: string }>["name"];

const namedDefaults: Readonly<Record<NamedDefault, (table: Table) => Parameter>> = {
  uuidv7: ({ uuidv7 }) => uuidv7.next(),
  uuidv4,
  // PostgreSQL reads the word as the moment at which its transaction began.
  now: () => "now",
  identity: ({ model }) => {
    throw new OperationError("internal", `The database itself makes the identity of ${model.name}.`);
  },
};

/** What is stored where the caller says nothing. */
export function defaultParameter(table: Table, { column, codec }: TableColumn): Parameter {
  if (column.default === undefined) return null;
  if ("name" in column.default) return namedDefaults[column.default.name](table);
  const value: unknown = JSON.parse(column.default.json);
  return value === null ? null : codec.parameter(value);
}

/** No URL could name a row whose text key is empty, or a dot or two, which clients take for folders (RFC 3986, 5.2.4). */
export function refuseUnreachableKey(table: Table, data: Data): void {
  for (const { field } of table.key) {
    const value = data[field];
    if (value === "" || value === "." || value === "..") {
      refuse(`/${field}`, "validation_failed", `${field} must not be empty, "." or "..".`);
    }
  }
}
