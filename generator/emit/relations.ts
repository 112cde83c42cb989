/** The relations of a model from both sides: those that it declares, and those by which others name it. */
import type { Model, Relation } from "../ir/ir.js";
import { fieldOf, type ModelContext, updatable } from "./context.js";

/** A way from a row of one model to rows of another. */
export interface Side {
  readonly name: string;
  readonly kind: "one" | "many";
  /** The field here that is equal to `to` over there. */
  readonly from: string;
  readonly to: string;
  /** There need not be a row. */
  readonly nullable: boolean;
  readonly target: Model;
  /** As it is declared: here, or over there. */
  readonly relation: Relation;
  /** It is declared over there. */
  readonly isInverse: boolean;
}

/**
 * All sides that callers know of: not those along a private field, nor to a model whose rows nobody can read. Declared ones
 * come first, in the order of the fields, then inverse ones in the order of models.
 */
export function sidesOf({ model, referrers, modelOf }: ModelContext): readonly Side[] {
  const declared = model.relations
    .filter((relation) => !fieldOf(model, relation.field).private)
    .map((relation): Side => {
      const { name, field, targetField, target } = relation;
      return {
        name,
        kind: "one",
        from: field,
        to: targetField,
        nullable: fieldOf(model, field).nullable,
        target: modelOf(target),
        relation,
        isInverse: false,
      };
    });
  const inverse = referrers.flatMap(({ model: target, relation }): readonly Side[] => {
    const { inverse: name, field, targetField } = relation;
    if (name === null || fieldOf(target, field).private) return [];
    const kind = isUnique(target, field) ? "one" : "many";
    return [
      {
        name,
        kind,
        from: targetField,
        to: field,
        nullable: kind === "one",
        target,
        relation,
        isInverse: true,
      },
    ];
  });
  return [...declared, ...inverse].filter(({ target }) => isReadable(target));
}

/** Whether callers get to see rows of the model. */
export const isReadable = ({ operations }: Model): boolean =>
  operations.includes("list") || operations.includes("read");

function isUnique(model: Model, field: string): boolean {
  const alone = (fields: readonly string[]): boolean => fields.length === 1 && fields[0] === field;
  return (
    fieldOf(model, field).unique ||
    alone(model.key) ||
    model.indexes.some(({ unique, fields }) => unique && alone(fields))
  );
}

/** Sides whose rows can be created, or made to belong to the new row, together with it. */
export const nestedSides = (context: ModelContext): readonly Side[] =>
  context.model.operations.includes("create")
    ? sidesOf(context).filter((side) => side.isInverse && (isCreatable(side) || isConnectable(side)))
    : [];

export const isCreatable = ({ target }: Side): boolean => target.operations.includes("create");

/** Whether an existing row over there can come to refer to one here. */
export const isConnectable = ({ target, to }: Side): boolean =>
  target.operations.includes("update") && updatable(target).some(({ name }) => name === to);

/** Declared relations along which rows are created together with the one that they refer to: the other end of `nestedSides`. */
export const nestedRelations = ({ model, modelOf }: ModelContext): readonly Relation[] =>
  isReadable(model) && model.operations.includes("create")
    ? model.relations.filter(
        ({ inverse, field, target }) =>
          inverse !== null && !fieldOf(model, field).private && modelOf(target).operations.includes("create"),
      )
    : [];
