/** Reads what a model says of its rows: checks, and computed fields. What the functions in them say, is read with the fields. */
import type { Complaints } from "../diagnostics/complaints.js";
import { quote } from "../diagnostics/quote.js";
import type { CheckDraft, ComparisonDraft, ComputedDraft, Draft, Written } from "./draft.js";
import { readOptions, toLiteral } from "./options.js";
import { kindOf, type Member, type Value } from "./value.js";

export const textIn = (value: Value | undefined): Written<string> | null =>
  value?.kind === "literal" && typeof value.value === "string"
    ? { value: value.value, span: value.span }
    : null;

/** The computed fields of a model, and whether all of their names are known. */
export function readComputed(
  value: Value | undefined,
  complaints: Complaints,
): { readonly drafts: readonly Draft[]; readonly complete: boolean } {
  if (value === undefined) return { drafts: [], complete: true };
  if (value.kind !== "object") {
    if (value.kind !== "unknown") {
      const message = `"computed" takes an object of functions by field, not ${kindOf(value)}`;
      complaints.add("G1016", value.span, message, "Write computed: { name: ({ row }) => … }.");
    }
    return { drafts: [], complete: false };
  }
  const drafts = [...value.members.values()].map((member) => readComputedField(member, complaints));
  return { drafts, complete: !value.open };
}

function readComputedField(member: Member, complaints: Complaints): Draft {
  const { name, span, value, description, deprecated } = member;
  if (value.kind === "function") {
    return {
      kind: "computed",
      name,
      span,
      function: value,
      primaryKey: null,
      description,
      deprecated,
    } satisfies ComputedDraft;
  }
  if (value.kind !== "unknown") {
    const message = `a computed field is an arrow function, not ${kindOf(value)}`;
    complaints.add("G1016", value.span, message, "Write ({ row }) => ….");
  }
  return { kind: "broken", name, span };
}

const operators = ["eq", "ne", "lt", "lte", "gt", "gte"] as const;
const checkOptions = {
  field: "string",
  ...Object.fromEntries(operators.map((operator) => [operator, "value" as const])),
  message: "string",
} as const;

/** A comparison, a function, or a function with a sentence. */
export function readCheck(value: Value, complaints: Complaints): readonly CheckDraft[] {
  if (value.kind === "function") return [{ function: value, message: null, span: value.span }];
  if (value.kind === "object" && value.members.has("check")) return readFunctionCheck(value, complaints);
  return readComparison(value, complaints);
}

function readFunctionCheck(value: Value, complaints: Complaints): readonly CheckDraft[] {
  const kinds = { check: "value", message: "string" } as const;
  const { given, broken } = readOptions(value, { owner: "a check by function", kinds, complaints });
  const check = given.get("check")?.value;
  if (broken || check === undefined || check.kind === "unknown") return [];
  if (check.kind !== "function") {
    const message = `"check" takes an arrow function, not ${kindOf(check)}`;
    complaints.add("G1016", check.span, message, "Write ({ row }) => ….");
    return [];
  }
  const message = textIn(given.get("message")?.value)?.value ?? null;
  return [{ function: check, message, span: value.span }];
}

function readComparison(value: Value, complaints: Complaints): readonly CheckDraft[] {
  const { given, broken } = readOptions(value, { owner: "a check", kinds: checkOptions, complaints });
  if (broken) return [];
  const field = textIn(given.get("field")?.value);
  const used = operators.filter((operator) => given.has(operator));
  const [operator] = used;
  const right = operator === undefined ? undefined : given.get(operator)?.value;
  if (field === null) {
    complaints.add("G1016", value.span, 'a check names its field: { field: "endsAt", gt: "startsAt" }');
    return [];
  }
  if (operator === undefined || right === undefined || used.length > 1) {
    const message = used.length > 1 ? "a check has one operator, not several" : "the check has no operator";
    complaints.add("G4010", value.span, message, `The operators are ${operators.join(", ")}.`);
    return [];
  }
  const operand = readOperand(right, operator, complaints);
  if (operand === null) return [];
  const message = textIn(given.get("message")?.value)?.value ?? null;
  const written = { value: operator, span: right.span };
  return [
    { field, operator: written, right: { value: operand, span: right.span }, message, span: value.span },
  ];
}

/** A text is the name of a field, `{ value: … }` a literal. */
function readOperand(
  value: Value,
  operator: string,
  complaints: Complaints,
): ComparisonDraft["right"]["value"] | null {
  if (value.kind === "unknown") return null;
  const name = textIn(value);
  if (name !== null) return { field: name.value };
  const member = value.kind === "object" && value.members.size === 1 ? value.members.get("value") : undefined;
  const literal = member === undefined ? undefined : toLiteral(member.value);
  if (literal !== undefined && literal !== null && typeof literal !== "object") return { literal };
  if (member?.value.kind === "unknown") return null;
  const message = `${quote(operator)} takes the name of a field, or { value: … } with a text, number or boolean`;
  complaints.add("G1016", value.span, message);
  return null;
}
