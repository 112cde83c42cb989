import { imported, importedType, object } from "../text/build.js";
import { type Code, code } from "../text/code.js";
import { InternalError } from "../text/errors.js";
import { key, lit } from "../text/literal.js";
import { joinSql, type Sql, sql, sqlNumber, sqlString } from "../text/sql.js";
import type { FieldTypeDefinition, Item, ValueShape } from "./field-type.js";
import { keywords } from "./json-schema.js";
import { complainOfCount, complainOfCounts, listLiteral, orNull, rangeChecks } from "./shared.js";

/** The element as a shape of its own; it goes by the name that the whole field's union has. */
function itemShape({ item, alias }: ValueShape): ValueShape {
  if (item === null) throw new InternalError("An array has no item.");
  return { ...item, item: null, ...(alias === undefined ? {} : { alias }) };
}

/**
 * A list of values of one type, in one dimension and without nulls. The database counts its elements and holds those of a `oneOf` to
 * their values; other limits of the elements are the validator's alone, since a check can't look into an array.
 */
export function arrayType(definitionOf: (type: Item["type"]) => FieldTypeDefinition): FieldTypeDefinition {
  const typeOf = (shape: ValueShape): Code => {
    const item = itemShape(shape);
    const type = definitionOf(item.type).typescript(item, false);
    return item.type === "oneOf" && item.alias === undefined
      ? code`readonly (${type})[]`
      : code`readonly ${type}[]`;
  };
  const complainOfItem = (value: unknown, item: Item | null): string | null =>
    item === null ? null : definitionOf(item.type).complain(value, item.constraints);
  const cast = (shape: ValueShape): Sql => {
    const item = itemShape(shape);
    return sql`${definitionOf(item.type).cast(item)}[]`;
  };
  return {
    type: "array",
    options: { min: "integer", max: "integer" },
    namedDefaults: [],
    complain(value, constraints, item = null) {
      const complaint = complainOfCounts(constraints) ?? complainOfItem(undefined, item);
      if (complaint !== null || value === undefined) return complaint;
      if (!Array.isArray(value)) return "the default must be a list";
      for (const [index, element] of value.entries()) {
        const wrong = complainOfItem(element, item);
        if (wrong !== null) return wrong.replace("the default", `element ${index} of the default`);
      }
      return complainOfCount(value.length, constraints, "elements");
    },
    typescript: typeOf,
    validator(shape) {
      const { min, max } = shape.constraints;
      const item = itemShape(shape);
      const range = Object.entries({ min, max }).flatMap(([name, value]) =>
        value === undefined ? [] : [{ key: key(name), value: lit(value) }],
      );
      const call = code`${imported("array", "prewire/validators")}(${definitionOf(item.type).validator(item)}`;
      return range.length === 0 ? code`${call})` : code`${call}, ${object(range)})`;
    },
    sqlType(shape) {
      const item = itemShape(shape);
      return sql`${definitionOf(item.type).sqlType(item)}[]`;
    },
    collation(shape) {
      const item = itemShape(shape);
      return definitionOf(item.type).collation?.(item) ?? null;
    },
    cast,
    sqlLiteral(value, shape) {
      const item = itemShape(shape);
      const { sqlLiteral } = definitionOf(item.type);
      const elements = listLiteral(value).map((element) => sqlLiteral(element, item));
      return sql`ARRAY[${joinSql(elements, ", ")}]::${cast(shape)}`;
    },
    sqlChecks(shape, column) {
      const item = itemShape(shape);
      const { min, max } = shape.constraints;
      const values = joinSql((item.constraints.values ?? []).map(sqlString), ", ");
      return [
        sql`coalesce(array_ndims(${column}), 1) = 1`,
        sql`array_position(${column}, NULL) IS NULL`,
        ...rangeChecks(
          sql`cardinality(${column})`,
          min === undefined || min === 0 ? null : sqlNumber(min),
          max === undefined ? null : sqlNumber(max),
        ),
        ...(item.type === "oneOf" ? [sql`${column} <@ ARRAY[${values}]::text[]`] : []),
      ];
    },
    filter(shape, nullable) {
      const item = itemShape(shape);
      const itemType = definitionOf(item.type).typescript(item, false);
      const list = orNull(typeOf(shape), nullable);
      return [typeOf(shape), code`${importedType("ListFilter", "prewire/client")}<${list}, ${itemType}>`];
    },
    jsonSchema(shape) {
      const item = itemShape(shape);
      const { min, max } = shape.constraints;
      return keywords({
        type: "array",
        items: definitionOf(item.type).jsonSchema(item),
        minItems: min === undefined || min === 0 ? undefined : Number(min),
        maxItems: max === undefined ? undefined : Number(max),
      });
    },
    example(shape, name) {
      const item = itemShape(shape);
      const one = definitionOf(item.type).example(item, name);
      const { min = 0, max = 1 } = shape.constraints;
      if (one === null) return Number(min) === 0 ? [] : null;
      return Array.from({ length: Math.max(Number(min), Math.min(Number(max), 1)) }, () => one);
    },
    sortable: false,
    // Of integers.
    examples: {
      valid: [[], [1], [1, 1, -2_147_483_648], Array.from({ length: 1000 }, (_, index) => index)],
      invalid: [
        [null],
        [2_147_483_648],
        [
          [1, 2],
          [3, 4],
        ],
        1,
        "x",
      ],
      wire: [["1"], [0.5], null, {}],
    },
  };
}
