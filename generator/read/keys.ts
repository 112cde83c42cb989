/** The keys of models, and the types of the fields that refer to them. */
import type { Complaints } from "../diagnostics/complaints.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { quote, quoteAll } from "../diagnostics/quote.js";
import type { Field } from "../ir/ir.js";
import { foreignKeyField } from "../ir/names.js";
import type { Draft, FieldDraft, ModelDraft, RelationDraft } from "./draft.js";

/** The name of the field that a draft becomes. */
export function fieldName(draft: Draft): string {
  return draft.kind === "relation" ? foreignKeyField(draft.name) : draft.name;
}

/** What a field that holds a key is, and how the key is called where it belongs. */
export interface KeyType extends Pick<Field, "type" | "constraints"> {
  readonly field: string;
}

/** Of a model, all that says what its key is. */
export type KeyedDraft = Pick<ModelDraft, "name" | "span" | "drafts" | "complete" | "primaryKey">;

export class Keys {
  readonly #models: ReadonlyMap<string, KeyedDraft>;
  readonly #complaints: Complaints;
  /** Whether a name may be of a model in a file that cannot be read. */
  readonly #mayExist: (name: string) => boolean;
  readonly #keys = new Map<KeyedDraft, readonly string[] | null>();
  readonly #types = new Map<RelationDraft, KeyType | null>();

  constructor(
    models: ReadonlyMap<string, KeyedDraft>,
    complaints: Complaints,
    mayExist: (name: string) => boolean,
  ) {
    this.#models = models;
    this.#complaints = complaints;
    this.#mayExist = mayExist;
  }

  /** The fields of a model's key; null where that is not known, and a complaint says why. */
  of(model: KeyedDraft): readonly string[] | null {
    const known = this.#keys.get(model);
    if (known !== undefined) return known;
    const key = this.#read(model);
    this.#keys.set(model, key);
    return key;
  }

  #read(model: KeyedDraft): readonly string[] | null {
    const marked = model.drafts.filter((draft) => draft.kind !== "broken" && draft.primaryKey !== null);
    const [first, second] = marked;
    if (model.primaryKey !== null) {
      if (first !== undefined) {
        const message = `the key of ${quote(model.name)} is named twice, here and by its option "primaryKey"`;
        this.#complaints.add("G4003", first.span, message);
      }
      return model.primaryKey.value.map(({ value }) => value);
    }
    if (second !== undefined) {
      const names = marked.map(fieldName);
      const message = `${quoteAll(names)} are each the key of ${quote(model.name)}`;
      const list = names.map((name) => JSON.stringify(name)).join(", ");
      this.#complaints.add(
        "G4002",
        second.span,
        message,
        `Together they are one by the option primaryKey: [${list}].`,
      );
      return null;
    }
    if (first !== undefined) return [fieldName(first)];
    if (model.complete) {
      const hint = "Add id: uuid({ primaryKey: true }), or the option primaryKey with several fields.";
      this.#complaints.add("G4001", model.span, `model ${quote(model.name)} has no key`, hint);
    }
    return null;
  }

  /** The type of the field that a relation makes; null where it is not known, and a complaint says why. */
  typeOf(relation: RelationDraft): KeyType | null {
    return this.#typeOf(relation, []);
  }

  #typeOf(relation: RelationDraft, path: readonly RelationDraft[]): KeyType | null {
    const known = this.#types.get(relation);
    if (known !== undefined) return known;
    if (path.includes(relation)) {
      const targets = path.map(({ target }) => target.value);
      const message = `the keys of ${quoteAll([...new Set(targets)])} refer to each other and have no type`;
      // The one that stands first is blamed, wherever the circle was entered.
      const blamed = path.slice(path.indexOf(relation)).toSorted(byPlace)[0] ?? relation;
      this.#complaints.add("G3012", blamed.target.span, message);
      return null;
    }
    const type = this.#targetKey(relation, [...path, relation]);
    this.#types.set(relation, type);
    return type;
  }

  #targetKey(relation: RelationDraft, path: readonly RelationDraft[]): KeyType | null {
    const { value: name, span } = relation.target;
    const target = this.#models.get(name);
    if (target === undefined) {
      if (!this.#mayExist(name)) {
        const hint = didYouMean(name, this.#models.keys());
        this.#complaints.add("G2003", span, `model ${quote(name)} does not exist`, hint);
      }
      return null;
    }
    const key = this.of(target);
    if (key === null) return null;
    const [field] = key;
    if (field === undefined || key.length > 1) {
      const message = `${quote(name)} has a key of several fields, which a relation cannot refer to`;
      this.#complaints.add(
        "G3011",
        span,
        message,
        "Give it a key of one field, and the several a unique list.",
      );
      return null;
    }
    const draft = target.drafts.find((one) => fieldName(one) === field);
    if (draft?.kind === "relation") {
      const type = this.#typeOf(draft, path);
      return type === null ? null : { ...type, field };
    }
    return draft?.kind === "field" ? { type: draft.type, constraints: typeConstraints(draft), field } : null;
  }
}

const byPlace = (left: RelationDraft, right: RelationDraft): number => {
  if (left.target.span.file !== right.target.span.file)
    return left.target.span.file < right.target.span.file ? -1 : 1;
  return left.target.span.start - right.target.span.start;
};

/** What of a key's constraints is its type; the rest the foreign key sees to. */
function typeConstraints({ constraints }: FieldDraft): Field["constraints"] {
  const { values, collation } = constraints;
  return { ...(values === undefined ? {} : { values }), ...(collation === undefined ? {} : { collation }) };
}
