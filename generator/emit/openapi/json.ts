/** Pieces of an OpenAPI document as data (OpenAPI 3.1.1; its schemas are JSON Schema, draft 2020-12). */
import type { Literal } from "../../ir/ir.js";

export type Json = Readonly<Record<string, Literal>>;

/** Where things with names stand in `components`. */
export type Section = "schemas" | "parameters" | "headers" | "responses";

/**
 * What does not belong to one model. No model's name has a dot or begins with a small letter: names of parts that do both meet no
 * other, nor do they in clients, which join the words.
 */
export const shared = (section: Section, name: string): Json => ({
  $ref: `#/components/${section}/prewire.${name}`,
});

export const schemaRef = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
export const sharedSchema = (name: string): Json => shared("schemas", name);

/** The members that are there: null says that one is not. */
export function present(members: Readonly<Record<string, Literal | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(members).filter(
      (entry): entry is [string, Literal] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}

/** An object that a server answers: those who read it expect more members one day. */
export function openObject(properties: Json, required: readonly string[] = Object.keys(properties)): Json {
  return present({ type: "object", properties, required: required.length === 0 ? null : required });
}

/** An object that a caller gives: what else is in it is refused. */
export function closedObject(properties: Json, required: readonly string[] = []): Json {
  return { ...openObject(properties, required), additionalProperties: false };
}

export const listOf = (items: Json, more: Json = {}): Json => ({ type: "array", items, ...more });

/** The schema, and null. */
export function orNull(schema: Json): Json {
  const { type } = schema;
  if (typeof type === "string" && !("enum" in schema)) return { ...schema, type: [type, "null"] };
  return anyOf(schema, { type: "null" });
}

export const anyOf = (...schemas: readonly Json[]): Json =>
  schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas };

/**
 * The schema of what may be left out of a body, with the value that it has then. Said in words, since generators of clients take
 * what has a `default` for something that must be given.
 */
export function whereAbsent(schema: Json, value: Literal): Json {
  const { description, ...rest } = schema;
  const sentence = `\`${JSON.stringify(value)}\` where it is absent.`;
  return {
    ...rest,
    description: typeof description === "string" ? `${description}\n\n${sentence}` : sentence,
  };
}

/** Names, as one text with commas or as a list. */
export const names = (item: Json): Json => anyOf({ type: "string" }, listOf(item));

/** Every component that a value refers to, by the end of its pointer: `schemas/Ticket`. */
export function referencesIn(value: Literal, found: Set<string> = new Set()): Set<string> {
  if (value === null || typeof value !== "object") return found;
  if (Array.isArray(value)) {
    for (const item of value as readonly Literal[]) referencesIn(item, found); // Array.isArray does not narrow readonly arrays
    return found;
  }
  for (const [name, member] of Object.entries(value)) {
    if (name === "$ref" && typeof member === "string") found.add(member.slice("#/components/".length));
    else referencesIn(member, found);
  }
  return found;
}
