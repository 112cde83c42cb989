/** Makes a model of its draft: names, implicit fields, defaults, the types of relations. */
import type { Complaints } from "../diagnostics/complaints.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Constraints, Field, Model, NamedDefault, Relation, Search } from "../ir/ir.js";
import { constraintName, foreignKeyField, modelNames, snakeCase } from "../ir/names.js";
import { changingOperations, keyedOperations, settableKeys, unseenOperations } from "../ir/unique.js";
import type { FieldDraft, ModelDraft, RelationDraft } from "./draft.js";
import { linkComputed } from "./functions.js";
import { hintForImplicit, implicitFields } from "./implicit.js";
import { fieldName, type Keys, type KeyType } from "./keys.js";
import { linkChecks, linkIndexes, lookUp } from "./lists.js";
import { operationNames } from "./model.js";

export interface Linking {
  readonly keys: Keys;
  readonly complaints: Complaints;
  /** Remembers where the options of something are written. */
  readonly place: (subject: object, places: ReadonlyMap<string, Span>) => void;
}

const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;

export function linkModel(draft: ModelDraft, linking: Linking): Model {
  const names = modelNames(draft.name, {
    ...(draft.table === null ? {} : { table: draft.table }),
    ...(draft.path === null ? {} : { path: draft.path }),
  });
  const { fields, relations } = linkFields(draft, linking);
  const key = linkKey(draft, linking);
  const { default: given, maximum } = draft.limit;
  const indexes = linkIndexes(draft, { table: names.table, fields, key }, linking);
  const model: Model = {
    names,
    fields,
    key,
    relations,
    indexes,
    checks: linkChecks(draft, { table: names.table, fields, key }, linking),
    operations: draft.operations ?? allOperations(draft, { fields, key, indexes }),
    timestamps: draft.timestamps,
    limit: {
      default: given ?? Math.min(DEFAULT_LIMIT, maximum ?? DEFAULT_LIMIT),
      maximum: maximum ?? Math.max(MAXIMUM_LIMIT, given ?? MAXIMUM_LIMIT),
    },
    search: linkSearch(draft, names.table, linking),
    unindexed: draft.unindexed,
    tenant: draft.tenant,
    softDelete: draft.softDelete,
    version: draft.version,
    requireIfMatch: draft.requireIfMatch,
    appendOnly: draft.appendOnly,
    audit: draft.audit,
    hooks: draft.hooks,
    description: draft.description,
    deprecated: draft.deprecated,
    span: draft.span,
  };
  linking.place(model, draft.places);
  return model;
}

/**
 * Everything that can be done: no caller can upsert where every unique key is made by the database, restore what is gone, or
 * change many rows where each must be seen before, or any where they stay as they were made.
 */
function allOperations(
  { softDelete, requireIfMatch, appendOnly, audit }: ModelDraft,
  model: Pick<Model, "fields" | "key" | "indexes">,
): Model["operations"] {
  const isKeyed = settableKeys(model).length > 0;
  return operationNames.filter(
    (operation) =>
      (isKeyed || !keyedOperations.has(operation)) &&
      (softDelete || operation !== "restore") &&
      (audit || operation !== "history") &&
      !(requireIfMatch && unseenOperations.has(operation)) &&
      !(appendOnly && changingOperations.has(operation)),
  );
}

function linkSearch(draft: ModelDraft, table: string, { complaints }: Linking): Search | null {
  if (draft.search === null) return null;
  const fields = lookUp(draft, draft.search, complaints);
  if (fields === null) return null;
  return { name: constraintName(table, ["search"], "idx"), fields, span: draft.search.span };
}

function linkKey(draft: ModelDraft, linking: Linking): readonly string[] {
  const key = linking.keys.of(draft) ?? [];
  if (draft.primaryKey === null) return key;
  return lookUp(draft, draft.primaryKey, linking.complaints) === null ? [] : key;
}

function linkFields(draft: ModelDraft, linking: Linking): Pick<Model, "fields" | "relations"> {
  const { keys, complaints } = linking;
  const key = keys.of(draft) ?? [];
  const declared = new Map(draft.drafts.flatMap((one) => (one.kind === "relation" ? [] : [[one.name, one]])));
  const fields: Field[] = [];
  const relations: Relation[] = [];
  for (const entry of draft.drafts) {
    if (entry.kind === "broken" || isImplicit(draft, fieldName(entry), entry.span, complaints)) continue;
    if (entry.kind === "computed") continue; // of the fields that follow, too
    const use = { isKey: key.includes(fieldName(entry)), single: key.length === 1 };
    if (entry.kind === "field") {
      fields.push(place(linkField(entry, use), entry, linking));
      continue;
    }
    const type = keys.typeOf(entry);
    if (declared.has(fieldName(entry))) {
      const message = `the relation ${quote(entry.name)} makes the field ${quote(fieldName(entry))}, which is declared too`;
      complaints.add("G2015", entry.span, message, "Leave the field out: the relation is enough.");
    } else if (type !== null) {
      const [field, relation] = linkRelation(entry, type, use.isKey);
      fields.push(place(field, entry, linking));
      relations.push(place(relation, entry, linking));
    }
  }
  const implicit = implicitFields(draft);
  const computed = linkComputedFields(draft, [...fields, ...implicit], linking);
  return { fields: [...fields, ...computed, ...implicit], relations };
}

function linkComputedFields(
  draft: ModelDraft,
  given: readonly Field[],
  { complaints }: Linking,
): readonly Field[] {
  return draft.drafts.flatMap((entry) => {
    if (entry.kind !== "computed" || isImplicit(draft, entry.name, entry.span, complaints)) return [];
    if (given.some(({ name }) => name === entry.name)) {
      complaints.add("G6009", entry.span, `there is a field ${quote(entry.name)} already`);
      return [];
    }
    const field = linkComputed(draft, entry, given, complaints);
    return field === null ? [] : [field];
  });
}

function place<Subject extends object>(
  subject: Subject,
  draft: FieldDraft | RelationDraft,
  linking: Linking,
): Subject {
  linking.place(subject, draft.places);
  return subject;
}

function isImplicit(draft: ModelDraft, name: string, span: Span, complaints: Complaints): boolean {
  const hint = hintForImplicit(draft, name);
  if (hint === undefined) return false;
  complaints.add("G2021", span, `every row has ${quote(name)} already`, hint);
  return true;
}

interface KeyUse {
  readonly isKey: boolean;
  readonly single: boolean;
}

/** What makes the value of a key that nobody gives. */
const keyDefaults: Readonly<Partial<Record<Field["type"], NamedDefault>>> = {
  uuid: "uuidv7",
  integer: "identity",
  bigint: "identity",
};

function linkField(draft: FieldDraft, { isKey, single }: KeyUse): Field {
  const made = isKey && single ? keyDefaults[draft.type] : undefined;
  const given = draft.default ?? (made === undefined ? null : { name: made });
  return {
    ...base(draft, isKey),
    name: draft.name,
    column: draft.column ?? snakeCase(draft.name),
    type: draft.type,
    constraints: isKey && draft.type === "text" ? notEmpty(draft.constraints) : draft.constraints,
    item: draft.item,
    readOnly: given !== null && "name" in given && given.name === "identity",
    default: given,
    relation: null,
  };
}

/** A key stands in a path, where an empty one would be none. */
function notEmpty(constraints: Constraints): Constraints {
  return { ...constraints, min: Math.max(1, Number(constraints.min ?? 1)) };
}

function base(draft: FieldDraft | RelationDraft, isKey: boolean) {
  const { nullable, unique, description, deprecated, span } = draft;
  // A key never changes: it is the row's name.
  return {
    nullable,
    unique,
    immutable: draft.immutable || isKey,
    private: draft.private,
    description,
    deprecated,
    span,
  };
}

function linkRelation(draft: RelationDraft, key: KeyType, isKey: boolean): readonly [Field, Relation] {
  const name = foreignKeyField(draft.name);
  const field: Field = {
    ...base(draft, isKey),
    name,
    column: draft.column ?? snakeCase(name),
    type: key.type,
    constraints: key.constraints,
    item: null,
    readOnly: false,
    default: null,
    relation: draft.name,
  };
  const relation: Relation = {
    name: draft.name,
    field: name,
    target: draft.target.value,
    targetField: key.field,
    inverse: draft.inverse,
    onDelete: draft.onDelete,
    span: draft.span,
  };
  return [field, relation];
}
