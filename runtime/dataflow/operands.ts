/** What is wrong with the operand of an operator. */
import { isStorableText } from "../values.js";
import type { Codec } from "./codecs.js";
import { isRecord } from "./record.js";
import { distances } from "./operators/vector.js";
import type { Operand } from "./operators/operator.js";

/** How many values a list has, how long a regular expression and a path are, at most. */
const MAXIMUM_VALUES = 10_000;
const MAXIMUM_EXPRESSION = 1_000;
const MAXIMUM_STEPS = 20;

/** What is wrong with the operand for a column of this codec; null where it fits. */
export function operandComplaint(codec: Codec, operand: Operand, value: unknown): string | null {
  return rules[operand](codec, value);
}

const rules: Readonly<Record<Operand, (codec: Codec, value: unknown) => string | null>> = {
  value: ({ rule }, value) => (value === null ? "Must not be null; use isNull." : rule(value)),
  nullable: ({ rule }, value) => (value === null ? null : rule(value)),
  list: (codec, value) => listComplaint(codec, value, true),
  pair: (codec, value) =>
    Array.isArray(value) && value.length === 2
      ? itemComplaint(codec, value, false)
      : "Must be a list of two values.",
  flag: (_, value) => (typeof value === "boolean" ? null : "Must be true or false."),
  text: (_, value) => textComplaint(value),
  pattern: (_, value) => textComplaint(value) ?? patternComplaint(String(value)),
  expression: (_, value) => {
    const wrong = textComplaint(value);
    if (wrong !== null) return wrong;
    return String(value).length > MAXIMUM_EXPRESSION
      ? `Must have at most ${MAXIMUM_EXPRESSION} characters.`
      : null;
  },
  item: ({ item }, value) => {
    if (value === null) return "Must not be null.";
    return item === undefined ? "Must be an item." : item.rule(value);
  },
  items: ({ item }, value) => (item === undefined ? "Must be a list." : listComplaint(item, value, false)),
  near: (codec, value) => nearComplaint(codec, value),
  path: (_, value) => pathComplaint(value),
};

function textComplaint(value: unknown): string | null {
  if (typeof value !== "string") return "Must be text.";
  return isStorableText(value) ? null : "Must be text without NUL characters and lone surrogates.";
}

/** PostgreSQL would refuse it only once a row matches that far. */
function patternComplaint(pattern: string): string | null {
  const [end = ""] = /\\*$/.exec(pattern) ?? [];
  return end.length % 2 === 0 ? null : "Must not end with a backslash; two of them mean one.";
}

function listComplaint(codec: Codec, value: unknown, nullable: boolean): string | null {
  if (!Array.isArray(value)) return "Must be a list.";
  if (value.length > MAXIMUM_VALUES) return `Must have at most ${MAXIMUM_VALUES} values.`;
  return itemComplaint(codec, value, nullable);
}

function itemComplaint({ rule }: Codec, values: readonly unknown[], nullable: boolean): string | null {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value === null && nullable) continue;
    const wrongItem = value === null ? "Must not be null." : rule(value);
    if (wrongItem !== null) return `Must have only fitting values; number ${i + 1} ${lower(wrongItem)}`;
  }
  return null;
}

function pathComplaint(path: unknown): string | null {
  const steps: readonly unknown[] =
    typeof path === "string" ? path.split(".") : Array.isArray(path) ? path : [];
  const fits = steps.every((step) =>
    typeof step === "number" ? Number.isSafeInteger(step) : typeof step === "string" && isStorableText(step),
  );
  return fits && steps.length > 0 && steps.length <= MAXIMUM_STEPS
    ? null
    : `Must be one to ${MAXIMUM_STEPS} names or places, in a list or as text with dots between them.`;
}

const nearMembers: readonly string[] = ["vector", "distance", "within"];

function nearComplaint({ rule }: Codec, near: unknown): string | null {
  if (!isRecord(near) || !Object.keys(near).every((name) => nearMembers.includes(name))) {
    return "Must be an object of vector, distance and within.";
  }
  const { vector, distance = "l2", within = 0 } = near;
  if (vector === undefined || rule(vector) !== null) return "Must have a vector: a list of finite numbers.";
  if (typeof distance !== "string" || !Object.hasOwn(distances, distance)) {
    return `Must have one of ${Object.keys(distances).join(", ")} as distance.`;
  }
  return typeof within === "number" && Number.isFinite(within)
    ? null
    : "Must have a finite number as within.";
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
