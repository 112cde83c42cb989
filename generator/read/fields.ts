/** Reads the members of a model's first argument: fields and relations. */
import type { Complaints } from "../diagnostics/complaints.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { quote, withArticle } from "../diagnostics/quote.js";
import { definitionOf } from "../fields/registry.js";
import type { Constraints, Field, FieldType, Literal, NamedDefault, OnDelete } from "../ir/ir.js";
import type { Draft, FieldDraft } from "./draft.js";
import { type Kind, type Options, readOptions } from "./options.js";
import { type CallValue, kindOf, type Member, type Value } from "./value.js";

/** What every word takes. */
const common = {
  primaryKey: "boolean",
  optional: "boolean",
  unique: "boolean",
  immutable: "boolean",
  private: "boolean",
  column: "string",
  description: "string",
} as const satisfies Readonly<Record<string, Kind>>;

const relationOptions = { ...common, inverse: "string", onDelete: "string" } as const;

/** Types whose values may be elements of an array. */
const itemTypes: ReadonlySet<string> = new Set(
  "text uuid integer bigint float decimal boolean timestamp date time oneOf".split(" "),
);

/** Before the options: the values of a `oneOf`, the element of an array, the dimensions of a vector. */
const leading: Readonly<Partial<Record<FieldType, string>>> = {
  oneOf: "its values, as a list of texts",
  array: "what its elements are, as a field",
  vector: "how many dimensions it has, as a number",
};

/** A member of the object of fields, as far as it could be read. */
export function readMember(member: Member, complaints: Complaints): Draft {
  const { name, value, span } = member;
  if (value.kind === "call" && value.word !== "model") {
    return value.word === "belongsTo"
      ? readRelation(member, value, complaints)
      : readField(member, value, value.word, complaints);
  }
  if (value.kind !== "unknown") {
    const message = `${quote(name)} is ${kindOf(value)}, and a field is made by a word such as text()`;
    complaints.add("G1019", value.span, message);
  }
  return { kind: "broken", name, span };
}

function readField(member: Member, call: CallValue, type: FieldType, complaints: Complaints): Draft {
  const broken: Draft = { kind: "broken", name: member.name, span: member.span };
  const head = readHead(call, type, complaints);
  const definition = definitionOf(type);
  const options = readOptions(head?.options, {
    owner: `${withArticle(type)} field`,
    kinds: { ...common, default: "literal", ...definition.options },
    complaints,
  });
  if (head === null || options.broken) return broken;
  const constraints = { ...head.constraints, ...constraintsOf(type, options) };
  return {
    kind: "field",
    ...entryOf(member, options),
    places: new Map([...head.places, ...options.places]),
    type,
    constraints,
    item: head.item,
    default: defaultOf(type, options),
  };
}

interface Head extends Pick<Field, "item" | "constraints"> {
  readonly options: Value | undefined;
  readonly places: FieldDraft["places"];
}

/** What stands before the options; null where it is not what the word takes. */
function readHead(call: CallValue, type: FieldType, complaints: Complaints): Head | null {
  const takes = leading[type];
  const [first, ...rest] = takes === undefined ? [undefined, ...call.arguments] : call.arguments;
  if (rest.length > 1) {
    complaints.add(
      "G1017",
      rest[1]?.span ?? call.span,
      `${withArticle(type)} field takes no further argument`,
    );
    return null;
  }
  const options = rest[0];
  if (takes === undefined) return { item: null, constraints: {}, options, places: new Map() };
  if (first?.kind === "unknown") return null;
  const head = first === undefined ? null : readFirst(first, type, complaints);
  if (head === null) {
    complaints.add("G1017", first?.span ?? call.span, `${withArticle(type)} field takes first ${takes}`);
    return null;
  }
  if (head === "broken" || first === undefined) return null;
  return { ...head, options, places: new Map([["first", first.span]]) };
}

type First = Pick<Field, "item" | "constraints">;

/** Null where the argument is of another kind; `broken` where a complaint has been made about it. */
function readFirst(value: Value, type: FieldType, complaints: Complaints): First | "broken" | null {
  if (type === "vector") {
    if (value.kind !== "literal" || typeof value.value !== "number") return null;
    return { item: null, constraints: { dimensions: value.value } };
  }
  if (type === "array") {
    if (value.kind !== "call" || value.word === "model") return null;
    const item = readItem(value, complaints);
    return item === null ? "broken" : { item, constraints: {} };
  }
  if (value.kind !== "list") return null;
  if (value.open || value.items.some((item) => item.kind === "unknown")) return "broken";
  const values = value.items.map((item) => (item.kind === "literal" ? item.value : null));
  return values.every((item) => typeof item === "string") ? { item: null, constraints: { values } } : null;
}

function readItem(call: CallValue, complaints: Complaints): Field["item"] {
  const { word } = call;
  if (word === "model" || word === "belongsTo" || !itemTypes.has(word)) {
    const hint = "A json field holds lists of anything; a model of its own holds rows.";
    complaints.add("G3008", call.span, `the elements of an array cannot be ${word}`, hint);
    return null;
  }
  const head = readHead(call, word, complaints);
  if (head === null) return null;
  const reading = { owner: `an element (${word})`, kinds: definitionOf(word).options, complaints };
  const options = readOptions(withoutFieldOptions(head.options, word, complaints), reading);
  if (options.broken) return null;
  return { type: word, constraints: { ...head.constraints, ...constraintsOf(word, options) } };
}

/** An element has no column of its own: what is said of the array belongs to the array. */
function withoutFieldOptions(
  value: Value | undefined,
  word: string,
  complaints: Complaints,
): Value | undefined {
  if (value?.kind !== "object") return value;
  const members = new Map(value.members);
  for (const [name, member] of value.members) {
    if (name !== "default" && !Object.hasOwn(common, name)) continue;
    const message = `an element (${word}) takes no ${quote(name)}`;
    complaints.add("G3008", member.span, message, "Say it of the array.");
    members.delete(name);
  }
  return { ...value, members };
}

/** The options that limit values are, by name, the members of `Constraints`. */
function constraintsOf(type: FieldType, { given }: Options): Constraints {
  const names = Object.keys(definitionOf(type).options);
  const entries = names.flatMap((name) => {
    const option = given.get(name);
    return option === undefined ? [] : [[name, option.literal] as const];
  });
  return Object.fromEntries(entries);
}

/** `identity` cannot be written: a key has it by itself. */
function defaultOf(type: FieldType, { given }: Options): Field["default"] {
  const literal = given.get("default")?.literal;
  if (literal === undefined) return null;
  const named = definitionOf(type).namedDefaults.find((name) => name === literal && name !== "identity");
  return named === undefined ? { literal: keyless(literal) } : { name: named satisfies NamedDefault };
}

/** Numbers are the same whatever their sign of zero. */
const keyless = (literal: Literal): Literal => (Object.is(literal, -0) ? 0 : literal);

function entryOf({ name, span, description, deprecated }: Member, { given, places }: Options) {
  const said = (option: string) => given.get(option)?.literal === true;
  const text = (option: string) => textOf(given.get(option)?.literal);
  return {
    name,
    span,
    column: text("column"),
    nullable: said("optional"),
    unique: said("unique"),
    immutable: said("immutable"),
    private: said("private"),
    primaryKey: said("primaryKey") ? (places.get("primaryKey") ?? span) : null,
    description: text("description") ?? description,
    deprecated,
  };
}

const textOf = (literal: Literal | undefined): string | null =>
  typeof literal === "string" ? literal : null;

const actions: readonly OnDelete[] = ["restrict", "cascade", "set-null"];

function readRelation(member: Member, call: CallValue, complaints: Complaints): Draft {
  const broken: Draft = { kind: "broken", name: `${member.name}Id`, span: member.span };
  const [target, given, further] = call.arguments;
  const options = readOptions(given, { owner: "belongsTo", kinds: relationOptions, complaints });
  if (further !== undefined) complaints.add("G1017", further.span, "belongsTo takes no further argument");
  if (target?.kind === "unknown") return broken;
  if (target?.kind !== "literal" || typeof target.value !== "string") {
    const span = target?.span ?? call.span;
    complaints.add("G1017", span, "belongsTo takes first the name of a model, as a text");
    return broken;
  }
  if (options.broken) return broken;
  const said = textOf(options.given.get("onDelete")?.literal) ?? "restrict";
  const onDelete = actions.find((action) => action === said);
  if (onDelete === undefined) {
    const span = options.places.get("onDelete") ?? call.span;
    const message = `"onDelete" is one of "restrict", "cascade" and "set-null", not ${quote(said)}`;
    complaints.add("G1016", span, message, didYouMean(said, actions));
    return broken;
  }
  return {
    kind: "relation",
    ...entryOf(member, options),
    places: new Map([...options.places, ["target", target.span]]),
    target: { value: target.value, span: target.span },
    inverse: textOf(options.given.get("inverse")?.literal),
    onDelete,
  };
}
