/** What an aggregate groups by: fields, and times cut to a unit in UTC. */
import { refuse, unknownName } from "../complaint.js";
import { isRecord } from "../key.js";
import { checkMembers } from "../members.js";
import type { ColumnType } from "../model.js";
import { namesOf } from "../sort.js";
import type { Table, TableColumn } from "../table.js";

const UNITS = ["minute", "hour", "day", "week", "month", "quarter", "year"] as const;
type Unit = (typeof UNITS)[number];

/** How a unit cuts a value: weeks begin on Monday (ISO 8601). */
const truncations: Readonly<
  Partial<
    Record<
      ColumnType,
      { readonly units: readonly Unit[]; readonly sql: (column: string, unit: Unit) => string }
    >
  >
> = {
  timestamp: { units: UNITS, sql: (column, unit) => `date_trunc('${unit}', ${column}, 'UTC')` },
  date: {
    units: ["day", "week", "month", "quarter", "year"],
    sql: (column, unit) => `date_trunc('${unit}', ${column}::timestamp)::date`,
  },
};

/** Types whose values are not compared, or have no order to be listed in. */
const UNGROUPED: ReadonlySet<ColumnType> = new Set<ColumnType>(["json", "array", "vector"]);

/**
 * The columns that make the groups, each with the SQL of its value.
 * @param value names, a text of names with commas, or `{ field, truncate }`
 */
export function parseGroups(table: Table, value: unknown): readonly TableColumn[] {
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const groups = items.flatMap((item, index) =>
    isRecord(item)
      ? [truncated(table, item, `/groupBy/${index}`)]
      : namesOf(item, "groupBy").map((name) => groupColumn(table, name, "/groupBy")),
  );
  const names = new Set<string>();
  for (const { field } of groups) {
    if (names.has(field)) refuse("/groupBy", "validation_failed", `groupBy names ${field} twice.`);
    names.add(field);
  }
  return groups;
}

function groupColumn(table: Table, name: string, pointer: string): TableColumn {
  const column = table.columns.get(name);
  if (column === undefined) {
    return refuse(pointer, "unknown_field", unknownName("field", name, table.columns.keys()));
  }
  if (!UNGROUPED.has(column.column.type)) return column;
  return refuse(pointer, "validation_failed", `Rows cannot be grouped by ${name}.`);
}

function truncated(table: Table, item: unknown, pointer: string): TableColumn {
  checkMembers(item, ["field", "truncate"], pointer);
  const { field, truncate } = item;
  if (typeof field !== "string") {
    return refuse(`${pointer}/field`, "validation_failed", "field must be the name of a field.");
  }
  const column = groupColumn(table, field, `${pointer}/field`);
  if (truncate === undefined) return column;
  const { units = [], sql } = truncations[column.column.type] ?? {};
  if (sql === undefined) {
    refuse(
      `${pointer}/truncate`,
      "validation_failed",
      `Only timestamps and dates can be truncated, not ${field}.`,
    );
  }
  const unit = units.find((each) => each === truncate);
  if (unit === undefined) {
    return refuse(`${pointer}/truncate`, "validation_failed", `truncate must be one of ${units.join(", ")}.`);
  }
  return { ...column, sql: sql(column.sql, unit) };
}
