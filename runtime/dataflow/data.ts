/** The data of create and update: checked by the generated validator, its complaints in the catalogue's terms. */
import { invalid, type Complaint } from "../errors.js";
import { about, complaint, pointerTo, unknownName } from "./complaint.js";
import { isRecord } from "./key.js";
import type { Column, Validator, ValidatorIssue } from "./model.js";
import type { Table } from "./table.js";

/** Checked data by field; what the caller left out is absent or undefined. */
export type Data = Readonly<Record<string, unknown>>;

type LoadValidator = () => Promise<Validator>;

/** A memo, as that of tables: to ask the loader again would be a dynamic import for each write. */
const validators = new WeakMap<LoadValidator, Validator>();

/** The validator behind a node's loader; a promise of it with the first write. */
export function validatorOf(load: LoadValidator): Validator | Promise<Validator> {
  return validators.get(load) ?? loadValidator(load);
}

async function loadValidator(load: LoadValidator): Promise<Validator> {
  const validator = await load();
  validators.set(load, validator);
  return validator;
}

/**
 * @throws {OperationError} `validation_failed`, `unknown_field`, `read_only_field`
 */
export function validated(
  table: Table,
  operation: "create" | "update",
  validator: Validator,
  data: unknown,
): Data {
  const { value, complaints } = checkData(table, operation, validator, data);
  if (value === null) throw invalid(complaints.slice(0, 100));
  return value;
}

const none: ReadonlySet<string> = new Set();

/** The checked data, or null and what is wrong with them. Pointers begin at the data. */
export type CheckedData =
  | { readonly value: Data; readonly complaints: readonly [] }
  | { readonly value: null; readonly complaints: readonly Complaint[] };

export function checkData(
  table: Table,
  operation: "create" | "update",
  validator: Validator,
  data: unknown,
  /** Fields that others set later: nothing is known yet of the row with them. */
  unset: ReadonlySet<string> = none,
): CheckedData {
  if (!isRecord(data)) {
    return { value: null, complaints: [complaint("", "validation_failed", "The data must be an object.")] };
  }
  const present = withoutUndefined(data);
  const result = validator.safeParse(present);
  if (result.success) return { value: result.data as Data, complaints: [] }; // the validator is the model's own, of an object
  const issues = result.error.issues.filter(
    ({ params }) => params?.row?.some((name) => unset.has(name)) !== true,
  );
  // Of a row nothing is said unless its fields are right.
  if (issues.length === 0) return { value: present, complaints: [] };
  return {
    value: null,
    complaints: issues.flatMap((issue) => complaintsOf(table, operation, issue, present)),
  };
}

/** An undefined member is an absent one: JSON has none, objects made in process do. */
export function withoutUndefined(data: Data): Data {
  for (const name in data) {
    if (data[name] === undefined) {
      return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
    }
  }
  return data;
}

function complaintsOf(
  table: Table,
  operation: "create" | "update",
  issue: ValidatorIssue,
  data: Data,
): Complaint[] {
  if (issue.path.length === 0 && issue.keys !== undefined) {
    return issue.keys.map((name) => unrecognized(table, operation, name));
  }
  const path = issue.path.map(String);
  const pointer = path.reduce(pointerTo, "");
  if (issue.params?.row !== undefined) return [complaint(pointer, "validation_failed", issue.message)];
  const value = path.reduce<unknown>(
    (outer, step) => (Array.isArray(outer) || isRecord(outer) ? (outer as Data)[step] : undefined),
    data,
  );
  const subject = path.join(".");
  if (value === null) return [complaint(pointer, "validation_failed", `${subject} must not be null.`)];
  return [complaint(pointer, "validation_failed", about(subject, issue.message))];
}

/** A field that exists but is not this caller's to set, a private one or the tenant's among them, or no field at all. */
function unrecognized(table: Table, operation: "create" | "update", name: string): Complaint {
  const column = table.stored.get(name);
  if (column === undefined) {
    const settable = [...table.columns.values()].filter((other) => isSettable(other.column, operation));
    const names = settable.map(({ field }) => field);
    return complaint(pointerTo("", name), "unknown_field", unknownName("field", name, names));
  }
  const message =
    column.column.writable === "create" && column.column.private !== true
      ? `${name} can only be set when the row is created.`
      : `${name} cannot be set.`;
  return complaint(pointerTo("", name), "read_only_field", message);
}

function isSettable({ writable }: Column, operation: "create" | "update"): boolean {
  return writable === undefined || (writable === "create" && operation === "create");
}
