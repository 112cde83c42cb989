/** Limits of lists, and checks between fields. */
import { quote } from "../diagnostics/quote.js";
import { definitionOf } from "../fields/registry.js";
import { type ComparisonCheck, type Field, isExpressionCheck } from "../ir/ir.js";
import { keyedOperations, settableKeys, unseenOperations } from "../ir/unique.js";
import type { ModelCheck, ModelChecking } from "./checking.js";

export const checkLimit: ModelCheck = (model, { complaints, places }) => {
  const { default: usual, maximum } = model.limit;
  const span = places(model, "limit");
  if (![usual, maximum].every((limit) => Number.isSafeInteger(limit) && limit >= 1)) {
    complaints.add("G4008", span, "limits are whole numbers from 1 on");
  } else if (usual > maximum) {
    complaints.add("G4008", span, `the default ${usual} is above the maximum ${maximum}`);
  }
};

export const checkOperations: ModelCheck = (model, { complaints, places }) => {
  const wanted = model.operations.filter((operation) => keyedOperations.has(operation));
  if (wanted.length === 0 || model.key.length === 0 || settableKeys(model).length > 0) return;
  const message = `${quote(model.names.name)} has no unique key that a caller can set, as ${wanted.join(" and ")} would need`;
  complaints.add("G4016", places(model, "operations"), message, "Give it a unique field, or leave them out.");
};

/** Where nothing is recorded, there is nothing to read. */
export const checkHistory: ModelCheck = (model, { complaints, places }) => {
  if (model.audit || !model.operations.includes("history")) return;
  const message = `changes of ${quote(model.names.name)} are not recorded, so that it has no history`;
  complaints.add("G4032", places(model, "operations"), message, 'Add audit: true, or leave "history" out.');
};

/** What cannot carry `If-Match` would be refused each time where that is required. */
export const checkSeen: ModelCheck = (model, { complaints, places }) => {
  const wanted = model.operations.filter((operation) => unseenOperations.has(operation));
  if (!model.requireIfMatch || wanted.length === 0) return;
  const message = `${wanted.join(", ")} cannot say which version of a row is meant, as "requireIfMatch" demands`;
  complaints.add("G4020", places(model, "operations"), message, "Leave them out.");
};

export const checkChecks: ModelCheck = (model, checking) => {
  for (const check of model.checks) {
    if (isExpressionCheck(check)) continue; // reading has seen to it
    const left = model.fields.find(({ name }) => name === check.left);
    if (left !== undefined) checkComparison(check, left, model.fields, checking);
  }
};

function checkComparison(
  check: ComparisonCheck,
  left: Field,
  fields: readonly Field[],
  { complaints, places }: ModelChecking,
): void {
  const { operator, right } = check;
  const span = places(check, "right");
  if (!isComparable(left, operator)) {
    const message = `${quote(left.name)} is ${left.type} and has no ${quote(operator)}`;
    complaints.add("G4011", places(check, "field"), message);
    return;
  }
  if ("literal" in right) {
    // The limits of the field do not matter here: a check may say what they do not.
    const { values } = left.constraints;
    const wrong = definitionOf(left.type).complain(
      right.literal,
      values === undefined ? {} : { values },
      left.item,
    );
    if (wrong !== null) {
      complaints.add(
        "G4011",
        span,
        `${quote(left.name)} is ${left.type}: ${wrong.replace("the default", "the value")}`,
      );
    }
    return;
  }
  const other = fields.find(({ name }) => name === right.field);
  if (other === undefined) return;
  if (other.name === left.name) complaints.add("G4012", span, `${quote(left.name)} is compared with itself`);
  else if (family(other) !== family(left)) {
    const message = `${quote(left.name)} is ${left.type} and ${quote(other.name)} is ${other.type}`;
    complaints.add("G4011", span, `${message}, which cannot be compared`);
  }
}

const NUMBERS = ["integer", "bigint", "float", "decimal"];
const TEXTS = ["text", "oneOf"];

/** Types of one family compare with each other. */
const family = ({ type }: Field): string =>
  NUMBERS.includes(type) ? "number" : TEXTS.includes(type) ? "text" : type;

const WITHOUT_ORDER = ["boolean", "uuid", "oneOf", "bytes"];
const WITHOUT_EQUALITY = ["json", "array", "vector"];

function isComparable({ type }: Field, operator: ComparisonCheck["operator"]): boolean {
  if (WITHOUT_EQUALITY.includes(type)) return false;
  return operator === "eq" || operator === "ne" || !WITHOUT_ORDER.includes(type);
}
