/** The fields of the row, and the types of what they hold. */
import type { ts } from "ts-morph";
import type { Expression, ValueType } from "../../ir/expression.js";
import type { Constraints, Field, FieldType } from "../../ir/ir.js";
import { ANY_FLOAT, ANY_INTEGER, numberBetween } from "./numbers.js";
import { type Reader, TEXT } from "./reader.js";

export function field(reader: Reader, node: ts.PropertyAccessExpression): Expression | null {
  const { text: name } = node.name;
  const { row } = reader;
  const found = row.fields.get(name);
  if (found === undefined) {
    if (row.isComputed(name)) {
      const message = `"${name}" is computed itself, and the row has only what is given`;
      return reader.refuse("G6009", node.name, message, "Write out what it computes.");
    }
    if (row.isBroken(name)) return null;
    return reader.refuse("G2018", node.name, `model "${row.model}" has no field "${name}"`, row.whatIs(name));
  }
  return {
    kind: "field",
    name,
    type: typeOf(found),
    nullable: found.nullable && !reader.known.has(name),
    span: reader.spanOf(node),
  };
}

const typeOf = ({ type, constraints, item }: Field): ValueType => {
  const { least, greatest } = boundsOf(constraints);
  const types: Readonly<Record<FieldType, () => ValueType>> = {
    ...plainTypes,
    integer: () =>
      numberBetween(true, Math.max(ANY_INTEGER.least, least), Math.min(ANY_INTEGER.greatest, greatest)),
    float: () =>
      numberBetween(false, Math.max(ANY_FLOAT.least, least), Math.min(ANY_FLOAT.greatest, greatest)),
    oneOf: () => ({ of: "text", values: constraints.values ?? null }),
    decimal() {
      const { precision = null, scale = null } = constraints;
      return { of: "decimal", precision, scale: precision === null ? null : (scale ?? 0) };
    },
    array: () => ({ of: "array", item: item === null ? TEXT : typeOf(asField(item)) }),
  };
  return types[type]();
};

const asField = (item: NonNullable<Field["item"]>): Field => ({ ...item, item: null }) as Field; // type and constraints are all that is looked at

const boundsOf = ({ min, max }: Constraints): { readonly least: number; readonly greatest: number } => ({
  least: typeof min === "number" ? min : -Infinity,
  greatest: typeof max === "number" ? max : Infinity,
});

const plainTypes = {
  text: () => TEXT,
  uuid: () => ({ of: "uuid" }),
  bigint: () => ({ of: "bigint" }),
  boolean: () => ({ of: "boolean" }),
  timestamp: () => ({ of: "timestamp" }),
  date: () => ({ of: "date" }),
  time: () => ({ of: "time" }),
  json: () => ({ of: "json" }),
  bytes: () => ({ of: "bytes" }),
  vector: () => ({ of: "vector" }),
} as const satisfies Partial<Record<FieldType, () => ValueType>>;
