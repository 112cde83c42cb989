/** Constraints and defaults of fields, as the field's type judges them. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { complainOfPattern } from "../fields/pattern.js";
import { definitionOf } from "../fields/registry.js";
import type { Constraints, Field } from "../ir/ir.js";
import type { ModelCheck, ModelChecking } from "./checking.js";

export const checkValues: ModelCheck = (model, checking) => {
  for (const field of model.fields) {
    // What a relation's field may be, is said and checked where the key is.
    if (field.relation === null) checkField(field, checking);
  }
};

function checkField(field: Field, { complaints, places }: ModelChecking): void {
  const first = places(field, "first");
  const wrong =
    complainOfValues(field.constraints, first) ??
    complainOfExpression(field.constraints, places(field, "pattern")) ??
    (field.item === null
      ? null
      : (complainOfValues(field.item.constraints, first) ??
        complainOfExpression(field.item.constraints, first)));
  if (wrong !== null) {
    complaints.add(wrong.code, wrong.span, wrong.message);
    return;
  }
  const { complain } = definitionOf(field.type);
  const limits = complain(undefined, field.constraints, field.item);
  if (limits !== null) {
    complaints.add("G3002", placeOfLimits(field, places), `${quote(field.name)}: ${limits}`);
  } else if (field.default !== null && "literal" in field.default) {
    const value = complain(field.default.literal, field.constraints, field.item);
    if (value !== null) complaints.add("G3001", places(field, "default"), `${quote(field.name)}: ${value}`);
  }
}

/** The option that a complaint about limits is probably about. */
function placeOfLimits(field: Field, places: ModelChecking["places"]): Span {
  const options = ["precision", "scale", "max", "min", "format", "collation", "first"];
  return options.map((option) => places(field, option)).find((span) => span !== field.span) ?? field.span;
}

interface Wrong extends Pick<Diagnostic, "message" | "span"> {
  readonly code: "G3003" | "G3004" | "G3005" | "G3006";
}

function complainOfValues({ values }: Constraints, span: Span): Wrong | null {
  if (values === undefined) return null;
  if (values.length === 0) return { code: "G3005", span, message: "a oneOf has at least one value" };
  if (values.includes("")) return { code: "G3005", span, message: "a value of a oneOf is not empty" };
  const twice = values.find((value, index) => values.indexOf(value) < index);
  return twice === undefined
    ? null
    : { code: "G3006", span, message: `the value ${quote(twice)} is there twice` };
}

function complainOfExpression({ pattern }: Constraints, span: Span): Wrong | null {
  const message = complainOfPattern(pattern);
  if (message === null || pattern === undefined) return null;
  return { code: isExpression(pattern) ? "G3004" : "G3003", span, message };
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
