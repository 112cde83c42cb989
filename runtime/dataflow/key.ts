/**
 * The key of a row, in its three forms: one segment of a URL, a JSON value (an object of the key's fields where it is
 * composite), and the parameters of a statement.
 */
import type { Cell, Parameter } from "../database/port.js";
import { type Complaint, invalid, OperationError } from "../errors.js";
import { about, complaint, pointerTo, refuse, unknownName } from "./complaint.js";
import type { Model } from "./model.js";
import { isRecord } from "./record.js";
import { tableOf, type Table, type TableColumn } from "./table.js";

export { isRecord } from "./record.js";

/**
 * The key's JSON value from one segment of a path as it stands in the raw URL: it is percent-decoded here, once.
 * @throws {OperationError} `validation_failed` where it is no key of the model
 */
export function keyFromSegment(model: Model, segment: string): unknown {
  const { key } = tableOf(model);
  const parts = key.length === 1 ? [segment] : segment.split(",");
  if (parts.length !== key.length) {
    throw new OperationError(
      "validation_failed",
      `A key of ${model.name} has ${key.length} parts, joined with commas: ${model.key.join(",")}.`,
    );
  }
  const values = key.map((column, index) => keyPart(column, decode(column, parts[index] ?? "")));
  if (key.length === 1) return values[0];
  return Object.fromEntries(key.map(({ field }, index) => [field, values[index]]));
}

function decode({ field }: TableColumn, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return refuse(`/${field}`, "validation_failed", `${field} must be percent-encoded UTF-8.`);
  }
}

/** The JSON value that one part of a key writes. */
function keyPart({ field, codec }: TableColumn, text: string): unknown {
  const value = codec.fromText(text);
  // What the text does not write is no value of the type: the rule says what would be one.
  const wrong = codec.rule(value ?? null);
  if (wrong !== null) refuse(`/${field}`, "validation_failed", about(field, wrong));
  return value;
}

/** The key of a stored row as one path segment. `cells` are those of a full row. */
export function segmentOf({ key, keyPlaces }: Table, cells: readonly Cell[]): string {
  const [only] = key;
  if (key.length === 1 && only !== undefined) return partOf(only, cells[keyPlaces[0] ?? 0] ?? "");
  return key.map((column, index) => partOf(column, cells[keyPlaces[index] ?? 0] ?? "")).join(",");
}

function partOf({ codec, column }: TableColumn, cell: string): string {
  // As PostgreSQL prints them they are JSON's text and a URL's.
  if (column.type === "uuid" || column.type === "integer") return cell;
  const value: unknown = JSON.parse(codec.json(cell));
  return encodeURIComponent(String(value));
}

/**
 * The parameters of the key's fields, in order, from the key's JSON value.
 * @throws {OperationError} `validation_failed`, `unknown_field`
 */
export function keyParameters(table: Table, value: unknown): Parameter[] {
  const { key } = table;
  const [only] = key;
  if (key.length === 1 && only !== undefined && !isRecord(value)) {
    const wrong = keyComplaint(only, value);
    if (wrong !== null) throw invalid([wrong]);
    return [only.codec.parameter(value)];
  }
  if (!isRecord(value)) {
    return refuse("", "validation_failed", `The key must be an object of ${table.model.key.join(" and ")}.`);
  }
  return compositeParameters(table, value);
}

function compositeParameters({ key, model }: Table, value: Readonly<Record<string, unknown>>): Parameter[] {
  const complaints: Complaint[] = [];
  for (const name of Object.keys(value)) {
    if (!model.key.includes(name)) {
      complaints.push(
        complaint(pointerTo("", name), "unknown_field", unknownName("key field", name, model.key)),
      );
    }
  }
  for (const column of key) {
    const wrong = keyComplaint(column, Object.hasOwn(value, column.field) ? value[column.field] : undefined);
    if (wrong !== null) complaints.push(wrong);
  }
  if (complaints.length > 0) throw invalid(complaints);
  return key.map(({ field, codec }) => codec.parameter(value[field]));
}

function keyComplaint({ field, codec }: TableColumn, value: unknown): Complaint | null {
  if (value === undefined || value === null) {
    return complaint(`/${field}`, "validation_failed", `${field} is required.`);
  }
  const wrong = codec.rule(value);
  return wrong === null ? null : complaint(`/${field}`, "validation_failed", about(field, wrong));
}
