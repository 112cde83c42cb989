/** What the indexes of a model serve: the filters and sorts that never read the whole table. */
import type { Field, FieldType, Index, Model } from "./ir.js";

export interface Served {
  /** By field the operators that an index serves; a field that none serves is absent. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sorts: readonly string[];
}

const EQUAL = ["eq", "in", "isNull"] as const;
const ORDER = ["gt", "gte", "lt", "lte", "between"] as const;
const ITEMS = ["eq", "has", "hasAny", "hasAll"] as const;

const orderedTypes: ReadonlySet<FieldType> = new Set<FieldType>([
  "text",
  "integer",
  "bigint",
  "float",
  "decimal",
  "timestamp",
  "date",
  "time",
]);

/** Whether an index is one of the elements of an array, and not of arrays as values in an order. */
export function isItemIndex({ fields: list, unique }: Index, fields: readonly Field[]): boolean {
  const [only] = list;
  return !unique && list.length === 1 && fields.find(({ name }) => name === only)?.type === "array";
}

/** An index serves a condition on its first field alone; those behind it only narrow further what the first has found. */
export function servedBy({ fields, key, indexes, search }: Model): Served {
  const leading = new Set([
    ...key.slice(0, 1),
    ...fields.filter(({ unique }) => unique).map(({ name }) => name),
    ...indexes.filter((index) => !isItemIndex(index, fields)).flatMap((index) => index.fields.slice(0, 1)),
  ]);
  const itemwise = new Set(
    indexes.filter((index) => isItemIndex(index, fields)).flatMap((index) => index.fields),
  );
  const served = fields
    .filter((field) => !field.private)
    .map((field): readonly [string, readonly string[]] => [
      field.name,
      [
        ...(leading.has(field.name) ? ofTree(field) : []),
        ...(itemwise.has(field.name) ? ITEMS : []),
        ...(search?.fields.length === 1 && search.fields[0] === field.name ? ["search"] : []),
      ],
    ]);
  return {
    filters: Object.fromEntries(served.filter(([, operators]) => operators.length > 0)),
    sorts: fields
      .filter((field) => leading.has(field.name) && !field.private && field.type !== "array")
      .map(({ name }) => name),
  };
}

/** Beginnings are served in the order of code points alone (PostgreSQL manual, 11.2.1). */
function ofTree({ type, constraints }: Field): readonly string[] {
  if (type === "array") return ["eq", "isNull"];
  const beginning = type === "text" && constraints.collation === undefined ? ["startsWith"] : [];
  return orderedTypes.has(type) ? [...EQUAL, ...ORDER, ...beginning] : EQUAL;
}
