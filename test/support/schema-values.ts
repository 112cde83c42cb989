/** Values that a JSON Schema takes, and values that it may not take, for requests that are made of a document. */
import * as fc from "fast-check";
import type { Node, OpenApi } from "./openapi.js";

/** Keys of rows that exist, so that some requests are about one. */
const UUIDS = [1, 2, 3].map((number) => `01900000-0000-7000-8000-00000000000${number}`);

const hostile: readonly unknown[] = [
  null,
  "",
  "\0",
  "\ud800",
  "x".repeat(5_000),
  -0,
  1e308,
  2 ** 53,
  0.1,
  true,
  [],
  {},
  [[]],
  { __proto__: 1, constructor: 2 },
  "9".repeat(40),
  "infinity",
  "1e3",
  "%",
  "\\",
  "2025-02-30",
];

/** Texts by format: what a generator would rarely find in the pattern. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.oneof(fc.constantFrom(...UUIDS), fc.uuid()),
  "date-time": fc
    .date({
      min: new Date("0001-01-02T00:00:00Z"),
      max: new Date("9999-12-30T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
  date: fc
    .date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10)),
  "time-local": fc.constantFrom("00:00:00", "09:30:00.5", "23:59:59.999999"),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  decimal: fc.constantFrom("0", "1.5", "-12.34", "0.01"),
  byte: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("base64")),
  uri: fc.constant("https://example.com/a"),
};

const MOST_DEPTH = 4;

export class SchemaValues {
  readonly #document: OpenApi;

  constructor(document: OpenApi) {
    this.#document = document;
  }

  /** Values of the schema; with `spoiled`, one place in many holds something else. */
  of(schema: Node, spoiled: boolean, depth = 0): fc.Arbitrary<unknown> {
    const fits = this.#fitting(schema, spoiled, depth);
    if (!spoiled) return fits;
    return fc.oneof({ arbitrary: fits, weight: 12 }, { arbitrary: fc.constantFrom(...hostile), weight: 1 });
  }

  #fitting(schema: Node, spoiled: boolean, depth: number): fc.Arbitrary<unknown> {
    const { $ref, enum: values, anyOf, type, ...rest } = schema;
    if (typeof $ref === "string") {
      return this.of({ ...(this.#document.at($ref) as Node), ...rest }, spoiled, depth);
    }
    if ("const" in schema) return fc.constant(schema["const"]);
    if (Array.isArray(values)) return fc.constantFrom(...(values as readonly unknown[]));
    if (Array.isArray(anyOf)) {
      return fc.oneof(...(anyOf as readonly Node[]).map((each) => this.of(each, spoiled, depth)));
    }
    const types = (Array.isArray(type) ? type : [type]) as readonly string[];
    return fc.oneof(...types.map((each) => this.#ofType(each, schema, spoiled, depth)));
  }

  #ofType(type: string | undefined, schema: Node, spoiled: boolean, depth: number): fc.Arbitrary<unknown> {
    switch (type) {
      case "null":
        return fc.constant(null);
      case "boolean":
        return fc.boolean();
      case "integer":
        return fc.integer(bounds(schema, 2 ** 31 - 1));
      case "number":
        return fc.double({ ...bounds(schema, 1e9), noNaN: true });
      case "string":
        return text(schema);
      case "array":
        return this.#list(schema, spoiled, depth);
      case "object":
        return this.#object(schema, spoiled, depth);
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  }

  #list(schema: Node, spoiled: boolean, depth: number): fc.Arbitrary<unknown> {
    const {
      minItems = 0,
      maxItems = 3,
      items = {},
    } = schema as { minItems?: number; maxItems?: number; items?: Node };
    if (depth > MOST_DEPTH && minItems === 0) return fc.constant([]);
    const maxLength = Math.max(minItems, Math.min(maxItems, 3));
    return fc.array(this.of(items, spoiled, depth + 1), { minLength: minItems, maxLength });
  }

  #object(schema: Node, spoiled: boolean, depth: number): fc.Arbitrary<unknown> {
    const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Node>>;
    const required = (schema["required"] ?? []) as readonly string[];
    const least = Number(schema["minProperties"] ?? 0);
    // Deep down only what must be there; few of the others at a time, since each has something to complain about.
    const others = Object.keys(properties).filter((name) => !required.includes(name));
    const most = depth > MOST_DEPTH ? least : Math.min(others.length, 3);
    const chosen = fc.subarray(others, {
      minLength: Math.min(least, others.length),
      maxLength: Math.max(most, Math.min(least, others.length)),
    });
    return chosen.chain((names) => {
      const entries = [...required, ...names].map(
        (name) => [name, this.of(properties[name] ?? {}, spoiled, depth + 1)] as const,
      );
      return fc.record(Object.fromEntries(entries));
    });
  }

  /** Members of an object that are parameters of their own, by pattern. */
  conditions(schema: Node, spoiled: boolean): fc.Arbitrary<Readonly<Record<string, unknown>>> {
    const patterns = Object.entries(
      (this.#document.resolved(schema)["patternProperties"] ?? {}) as Record<string, Node>,
    );
    if (patterns.length === 0) return fc.constant({});
    const one = fc
      .constantFrom(...patterns)
      .chain(([pattern, value]) => fc.tuple(fc.stringMatching(new RegExp(pattern)), this.of(value, spoiled)));
    return fc.array(one, { maxLength: 2 }).map((entries) => Object.fromEntries(entries));
  }
}

function bounds({ minimum, maximum }: Node, most: number): { readonly min: number; readonly max: number } {
  const min = typeof minimum === "number" ? Math.max(minimum, -most) : -most;
  return { min, max: typeof maximum === "number" ? Math.min(maximum, most) : Math.max(min, 1_000) };
}

function text({ format, pattern, minLength = 0, maxLength = 40 }: Node): fc.Arbitrary<string> {
  const known = typeof format === "string" ? formats[format] : undefined;
  if (known !== undefined) return known;
  const length = {
    minLength: Number(minLength),
    maxLength: Math.min(Number(maxLength), Number(minLength) + 20),
  };
  if (typeof pattern !== "string" || pattern.includes("\\u0000"))
    return fc.string({ unit: "grapheme", ...length });
  // What a length forbids besides, the server may say.
  return fc.stringMatching(new RegExp(pattern, "u"));
}
