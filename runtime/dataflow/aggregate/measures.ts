/** The measures of an aggregate: what can be computed of which columns, its SQL, and what it is in JSON. */
import { refuse, unknownName } from "../complaint.js";
import { codecOf, type Codec } from "../codecs.js";
import type { ColumnType } from "../model.js";
import { namesOf } from "../sort.js";
import type { Table, TableColumn } from "../table.js";

/** Measures of one field each. */
export type FieldMeasure = "countDistinct" | "sum" | "avg" | "min" | "max";
export const fieldMeasures = ["countDistinct", "sum", "avg", "min", "max"] as const satisfies FieldMeasure[];

interface Definition {
  /** What the measure of a column is, by the column's type; the measure does not exist for other types. */
  readonly types: Readonly<Partial<Record<ColumnType, ColumnType | "count">>>;
  readonly sql: (column: string, type: ColumnType) => string;
}

/** Exact for what is exact: a total of integers may be longer than they are. */
const TOTALS = { integer: "decimal", bigint: "decimal", decimal: "decimal", float: "float" } as const;
const EXTREMES = {
  text: "text",
  integer: "integer",
  bigint: "bigint",
  float: "float",
  decimal: "decimal",
  timestamp: "timestamp",
  date: "date",
  time: "time",
} as const;
const COUNTS = {
  text: "count",
  uuid: "count",
  integer: "count",
  bigint: "count",
  float: "count",
  decimal: "count",
  boolean: "count",
  timestamp: "count",
  date: "count",
  time: "count",
  bytes: "count",
  oneOf: "count",
} as const;

const definitions: Readonly<Record<FieldMeasure, Definition>> = {
  countDistinct: { types: COUNTS, sql: (column) => `count(DISTINCT ${column})` },
  sum: { types: TOTALS, sql: (column) => `sum(${column})` },
  // PostgreSQL gives a quotient sixteen digits and more, most of them zeros.
  avg: {
    types: TOTALS,
    sql: (column, type) => (type === "float" ? `avg(${column})` : `trim_scale(avg(${column}))`),
  },
  min: { types: EXTREMES, sql: (column) => `min(${column})` },
  max: { types: EXTREMES, sql: (column) => `max(${column})` },
};

/** A count in JSON is a number: no table has 2^53 rows. */
const countCodec: Codec = {
  ...codecOf({ type: "integer" }),
  cast: "int8",
  rule: (value) => (Number.isSafeInteger(value) ? null : "Must be a whole number."),
};

/** The number of rows, as a column. */
export const countColumn: TableColumn = {
  field: "count",
  column: { column: "count", type: "integer" },
  codec: countCodec,
  sql: "count(*)",
};

/** The measure as a column whose SQL computes it; null where the column's type has none. */
function measureColumn(measure: FieldMeasure, { field, column, sql }: TableColumn): TableColumn | null {
  const { types, sql: measureSql } = definitions[measure];
  const result = types[column.type];
  if (result === undefined) return null;
  const type = result === "count" ? "integer" : result;
  return {
    field,
    column: { column: column.column, type },
    codec: result === "count" ? countCodec : codecOf({ type }),
    sql: measureSql(sql, column.type),
  };
}

/** Every column that has the measure, with the measure in its place. */
export function measuredColumns(table: Table, measure: FieldMeasure): ReadonlyMap<string, TableColumn> {
  const columns = new Map<string, TableColumn>();
  for (const column of table.columns.values()) {
    const measured = measureColumn(measure, column);
    if (measured !== null) columns.set(column.field, measured);
  }
  return columns;
}

/** @throws {OperationError} `unknown_field` · `validation_failed` where the field's type has no such measure */
export function parseMeasure(table: Table, measure: FieldMeasure, value: unknown): readonly TableColumn[] {
  const names = new Set(namesOf(value, measure));
  return [...names].map((name) => checkedMeasure(table, measure, name, `/${measure}`));
}

export function checkedMeasure(
  table: Table,
  measure: FieldMeasure,
  name: string,
  pointer: string,
): TableColumn {
  const column = table.columns.get(name);
  if (column === undefined) {
    return refuse(
      pointer,
      "unknown_field",
      unknownName("field", name, measuredColumns(table, measure).keys()),
    );
  }
  const measured = measureColumn(measure, column);
  if (measured !== null) return measured;
  const types = Object.keys(definitions[measure].types).join(", ");
  return refuse(
    pointer,
    "validation_failed",
    `${name} has no ${measure}: it is of type ${column.column.type}, and ${measure} takes ${types}.`,
  );
}
