/** Schemas in words: each property with its type, what is asked of it, and, opened on demand, what is within it. */
import { type ApiDocument, referenceName, type Schema } from "./document.js";
import { type Child, disclosure, h, paragraphs } from "./dom.js";

/** @param side whether a caller gives it, or is answered it: what is required of a caller is worth saying, what is always there is not */
export function schemaView(api: ApiDocument, given: Schema, side: Side): Child {
  const schema = api.resolve(given);
  const parts = schema.allOf;
  if (parts !== undefined) return parts.map((part) => schemaView(api, part, side));
  const { properties, required = [] } = schema;
  if (properties === undefined) return withinOf(api, given, side, typeOf(api, given));
  return h(
    "ul",
    { class: "members" },
    Object.entries(properties).map(([name, property]) =>
      h("li", {}, member(api, { name, schema: property, side, required: required.includes(name) })),
    ),
  );
}

type Side = "given" | "answered";

interface Member {
  readonly side: Side;
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | undefined;
}

/** A property, or a parameter. */
export function member(api: ApiDocument, { side, ...said }: Member): Child {
  const { name, schema, required, deprecated } = said;
  const resolved = api.resolve(schema);
  // Types that all models have are known by their names.
  const own = schema.$ref?.includes("/prewire.") === true ? null : resolved;
  const isOld = deprecated === true || schema.deprecated === true;
  return [
    h(
      "p",
      { class: "member" },
      h("code", { class: "name" }, name),
      h("span", { class: "type" }, typeOf(api, schema)),
      required && side === "given" ? h("span", { class: "required" }, "required") : null,
      isOld ? h("span", { class: "required" }, "deprecated") : null,
    ),
    paragraphs(said.description ?? schema.description ?? own?.description),
    own === null ? null : ruleLine(own),
    withinOf(api, schema, side, null),
  ];
}

/** `text or null`, `Ticket[]`, `open · pending · solved`. */
export function typeOf(api: ApiDocument, schema: Schema, depth = 0): string {
  const name = referenceName(schema);
  if (name !== null) {
    const values = api.resolve(schema).enum;
    return values === undefined ? name.replace(/^prewire\./, "") : listed(values);
  }
  const { type, items, anyOf, oneOf, enum: values, const: only, format } = schema;
  if (only !== undefined) return JSON.stringify(only);
  if (values !== undefined) return listed(values);
  const options = anyOf ?? oneOf;
  if (options !== undefined && depth < 4) {
    return [...new Set(options.map((option) => typeOf(api, option, depth + 1)))].join(" or ");
  }
  if (items !== undefined && depth < 4) return `${typeOf(api, items, depth + 1)}[]`;
  const types = typeof type === "string" ? [type] : (type ?? ["any"]);
  return types
    .map((each) => (each === "null" || format === undefined ? each : `${each} (${format})`))
    .join(" or ");
}

const listed = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(" · ");

const rules: Readonly<Record<string, string>> = {
  default: "default",
  minimum: "at least",
  maximum: "at most",
  minLength: "length at least",
  maxLength: "length at most",
  minItems: "items at least",
  maxItems: "items at most",
  pattern: "pattern",
};

/** Patterns that only keep out what no text may hold are the rule, and not worth a line. */
const USUAL = String.raw`^[^\u0000\ud800-\udfff]*$`;

function ruleLine(schema: Schema): Child {
  const said = Object.entries(rules).flatMap(([name, words]) => {
    const value = schema[name];
    if (value === undefined || value === USUAL || Math.abs(Number(value)) >= 2147483647) return [];
    return [
      h("span", {}, `${words} `, h("code", {}, typeof value === "string" ? value : JSON.stringify(value))),
    ];
  });
  return said.length === 0 ? null : h("p", { class: "rules" }, said);
}

/** What is inside of a value, or of one of its items. */
function withinOf(api: ApiDocument, schema: Schema, side: Side, otherwise: string | null): Child {
  const inside = objectsIn(api, schema);
  if (inside.length === 0) return otherwise === null ? null : h("p", { class: "member" }, otherwise);
  return inside.map((each) =>
    disclosure(`What is in ${referenceName(each) ?? "it"}`, () => schemaView(api, each, side), {
      class: "within",
    }),
  );
}

function objectsIn(api: ApiDocument, schema: Schema, depth = 0): readonly Schema[] {
  const resolved = api.resolve(schema);
  if (depth > 4) return [];
  if (resolved.properties !== undefined || resolved.allOf !== undefined) return [schema];
  const parts = resolved.anyOf ?? resolved.oneOf ?? (resolved.items === undefined ? [] : [resolved.items]);
  return parts.flatMap((part) => objectsIn(api, part, depth + 1));
}
