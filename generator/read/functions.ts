/** What a model says by functions of its row: computed fields, and checks. */
import type { Complaints } from "../diagnostics/complaints.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { quote } from "../diagnostics/quote.js";
import { type Expression, fieldsOf, type ValueType } from "../ir/expression.js";
import type { Field, FieldType } from "../ir/ir.js";
import { snakeCase } from "../ir/names.js";
import type { ComputedDraft, FunctionCheckDraft, ModelDraft } from "./draft.js";
import { readFunction } from "./expression/function.js";
import { fitsInteger } from "./expression/numbers.js";
import type { RowFields } from "./expression/reader.js";
import { isNobodys } from "./implicit.js";
import { fieldName } from "./keys.js";

/** @param fields those that are stored as they are given */
function rowFields(draft: ModelDraft, fields: readonly Field[]): RowFields {
  const byName = new Map(
    fields
      // Nor the tenant's: what a function makes of it, callers would see.
      .filter((field) => field.computed === undefined && !isNobodys(field))
      .map((field) => [field.name, field]),
  );
  const declared = new Map(draft.drafts.map((one) => [fieldName(one), one]));
  return {
    model: draft.name,
    fields: byName,
    isComputed: (name) => declared.get(name)?.kind === "computed",
    isBroken: (name) => !draft.complete || declared.has(name),
    whatIs(name) {
      const relation = draft.drafts.find((one) => one.kind === "relation" && one.name === name);
      if (relation === undefined) return didYouMean(name, byName.keys());
      return `The relation ${quote(name)} is the field ${quote(fieldName(relation))}.`;
    },
  };
}

/** Null where the function cannot be read, and a complaint says why. */
export function linkComputed(
  draft: ModelDraft,
  { name, span, description, deprecated, function: value }: ComputedDraft,
  fields: readonly Field[],
  complaints: Complaints,
): Field | null {
  const computed = readFunction(value, rowFields(draft, fields), complaints);
  if (computed === null || saysNothing(computed, complaints)) return null;
  const stored = fieldTypes[computed.type.of](computed.type);
  if (stored === null) {
    const hint = "It can be a text, number, boolean, uuid, bigint, decimal, date, time, timestamp or bytes.";
    complaints.add("G6007", computed.span, `a computed field cannot be ${described(computed)}`, hint);
    return null;
  }
  return {
    name,
    column: snakeCase(name),
    ...stored,
    item: null,
    nullable: computed.nullable,
    unique: false,
    immutable: false,
    private: false,
    readOnly: true,
    default: null,
    computed,
    relation: null,
    description,
    deprecated,
    span,
  };
}

/** The expression of a check; null where there is none that could be one, and a complaint says why. */
export function linkFunctionCheck(
  draft: ModelDraft,
  check: FunctionCheckDraft,
  fields: readonly Field[],
  complaints: Complaints,
): Expression | null {
  const expression = readFunction(check.function, rowFields(draft, fields), complaints);
  if (expression === null || saysNothing(expression, complaints)) return null;
  if (expression.type.of === "boolean" && !expression.nullable) return expression;
  const said = expression.type.of === "boolean" ? "may be null" : `is ${described(expression)}`;
  const hint = 'Write the test out: … !== null, … !== "", … > 0, … === true.';
  complaints.add("G6007", expression.span, `a check is true or false, and this ${said}`, hint);
  return null;
}

function saysNothing(expression: Expression, complaints: Complaints): boolean {
  if (fieldsOf(expression).length > 0) return false;
  complaints.add("G6008", expression.span, "there is nothing of the row in this", "Name a field: row.name.");
  return true;
}

type Stored = Pick<Field, "type" | "constraints">;

const plain = (type: FieldType) => (): Stored => ({ type, constraints: {} });

/** The field that holds a value. */
const fieldTypes: Readonly<Record<ValueType["of"], (type: ValueType) => Stored | null>> = {
  number: (type) => plain(type.of === "number" && fitsInteger(type) ? "integer" : "float")(),
  text(type) {
    const values = type.of === "text" ? type.values : null;
    return values === null || values.includes("")
      ? plain("text")()
      : { type: "oneOf", constraints: { values } };
  },
  decimal(type) {
    if (type.of !== "decimal" || type.precision === null) return plain("decimal")();
    return { type: "decimal", constraints: { precision: type.precision, scale: type.scale ?? 0 } };
  },
  boolean: plain("boolean"),
  uuid: plain("uuid"),
  bigint: plain("bigint"),
  timestamp: plain("timestamp"),
  date: plain("date"),
  time: plain("time"),
  bytes: plain("bytes"),
  json: () => null,
  array: () => null,
  vector: () => null,
  null: () => null,
};

const articles: Readonly<Record<string, string>> = { null: "null", json: "a json value", array: "an array" };
const described = ({ type }: Expression): string => articles[type.of] ?? `a ${type.of}`;
