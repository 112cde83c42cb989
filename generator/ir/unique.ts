/** The unique keys of a model that a caller can name to say which row is meant: what upsert goes by. */
import type { Field, Model, Operation } from "./ir.js";

type Keyed = Pick<Model, "fields" | "key" | "indexes">;

/** By their fields, the primary key first; keys with a part that no caller can set are left out. */
export function settableKeys({ fields, key, indexes }: Keyed): readonly (readonly Field[])[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const lists = [
    key,
    ...fields.filter(({ unique }) => unique).map(({ name }) => [name]),
    ...indexes.filter(({ unique }) => unique).map((index) => index.fields),
  ];
  const keys = new Map<string, readonly Field[]>();
  for (const names of lists) {
    const found = names.flatMap((name) => byName.get(name) ?? []);
    const settable = found.every((field) => !field.readOnly && !field.private);
    const name = names.toSorted().join(" ");
    if (names.length > 0 && found.length === names.length && settable && !keys.has(name))
      keys.set(name, found);
  }
  return [...keys.values()];
}

/** Operations that find the row by a unique key of the caller's. */
export const keyedOperations: ReadonlySet<Operation> = new Set<Operation>(["upsert", "bulkUpsert"]);

/** Operations that change rows without saying which version of them they are about. */
export const unseenOperations: ReadonlySet<Operation> = new Set<Operation>([
  "upsert",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
]);

/** Operations that change rows or take them away: a model whose rows stay as they were made has none of them. */
export const changingOperations: ReadonlySet<Operation> = new Set<Operation>([
  "update",
  "delete",
  "restore",
  "upsert",
  "bulkUpdate",
  "bulkDelete",
  "bulkUpsert",
]);

/** Operations that make rows of what callers give. */
export const creatingOperations: ReadonlySet<Operation> = new Set<Operation>([
  "create",
  "upsert",
  "bulkCreate",
  "bulkUpsert",
]);
