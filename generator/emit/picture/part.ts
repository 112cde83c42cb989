/** What the picture of the schema shows of a model. Private columns are in no channel, and not in the picture. */
import type { Field, Model } from "../../ir/ir.js";
import { readable } from "../context.js";

export interface PicturePart {
  readonly name: string;
  readonly description: string | null;
  readonly rows: readonly PictureRow[];
  readonly lines: readonly PictureLine[];
}

export interface PictureRow {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Part of the primary key, refers to another model, has each value once; empty: none of them. */
  readonly mark: "PK" | "FK" | "UQ" | "";
}

/** A relation, from the model that has the foreign key. */
export interface PictureLine {
  readonly name: string;
  readonly field: string;
  readonly target: string;
  /** There may be no row on the other side. */
  readonly optional: boolean;
  /** No two rows refer to the same one. */
  readonly single: boolean;
}

export function picturePart(model: Model): PicturePart {
  const shown = readable(model);
  const byName = new Map(shown.map((field) => [field.name, field]));
  return {
    name: model.names.name,
    description: model.description,
    rows: shown.map((field) => ({
      name: field.name,
      type: typeName(field),
      nullable: field.nullable,
      mark: markOf(model, field),
    })),
    lines: model.relations.flatMap(({ name, field, target }) => {
      const column = byName.get(field);
      return column === undefined
        ? []
        : [{ name, field, target, optional: column.nullable, single: isUnique(model, column) }];
    }),
  };
}

const typeName = ({ type, item }: Field): string => (item === null ? type : `${item.type}[]`);

function markOf(model: Model, field: Field): PictureRow["mark"] {
  if (model.key.includes(field.name)) return "PK";
  if (field.relation !== null) return "FK";
  return isUnique(model, field) ? "UQ" : "";
}

function isUnique({ key, indexes }: Model, { name, unique }: Field): boolean {
  const alone = (fields: readonly string[]): boolean => fields.length === 1 && fields[0] === name;
  return unique || alone(key) || indexes.some((index) => index.unique && alone(index.fields));
}
