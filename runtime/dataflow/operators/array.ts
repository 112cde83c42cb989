/** Operators of arrays. An array that is null has no items, is not empty, and fulfils none of them. */
import { listParameter } from "../codecs.js";
import type { ColumnType } from "../model.js";
import type { Operator, Target } from "./operator.js";

const types: ReadonlySet<ColumnType> = new Set<ColumnType>(["array"]);

function bindItems({ codec, bind }: Target, items: unknown): string {
  // The operand is a list of items of an array column, whose codec has the item's.
  const values = items as readonly unknown[];
  return `${bind(codec.item === undefined ? null : listParameter(codec.item, values))}::${codec.cast}`;
}

export const arrayOperators = {
  has: {
    types,
    operand: "item",
    sql: (target, value) => `${target.sql} @> ${bindItems(target, [value])}`,
  },
  hasAny: {
    types,
    operand: "items",
    sql: (target, value) => `${target.sql} && ${bindItems(target, value)}`,
  },
  hasAll: {
    types,
    operand: "items",
    sql: (target, value) => `${target.sql} @> ${bindItems(target, value)}`,
  },
  isEmpty: {
    types,
    operand: "flag",
    sql: (target, value) => `cardinality(${target.sql}) ${value === true ? "=" : ">"} 0`,
  },
} as const satisfies Record<string, Operator>;
