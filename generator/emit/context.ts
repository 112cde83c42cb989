/** What an emitter of one model knows: the model, and those that are tied to it. */
import type { Field, Model, OnDelete, Relation, Schema } from "../ir/ir.js";
import { InternalError } from "../text/errors.js";
import type { LaidOut } from "../text/layout.js";

export interface Referrer {
  readonly model: Model;
  readonly relation: Relation;
}

export interface ModelContext {
  readonly model: Model;
  /** Relations of any model that point at this one, in the order of models. */
  readonly referrers: readonly Referrer[];
  /** Deleting a row changes rows of a model with `audit`, by way of foreign keys. */
  readonly deletesRecorded: boolean;
  /** The output folder, relative to that of the application, with forward slashes. */
  readonly out: string;
  modelOf(name: string): Model;
}

/** A file of the output; its path is relative to the output folder, with forward slashes. */
export interface EmittedFile {
  readonly path: string;
  readonly content: LaidOut;
}

/** The contexts of all models, in the schema's order. */
export function contextsOf(schema: Schema, out = "generated"): readonly ModelContext[] {
  const models = new Map(schema.models.map((model) => [model.names.name, model]));
  const referrers = new Map<string, Referrer[]>(schema.models.map(({ names }) => [names.name, []]));
  for (const model of schema.models) {
    for (const relation of model.relations) referrers.get(relation.target)?.push({ model, relation });
  }
  const modelOf = (name: string): Model => {
    const model = models.get(name);
    if (model === undefined) throw new InternalError(`There is no model ${name}.`);
    return model;
  };
  const recorded = modelsOfRecordedDeletes(schema, modelOf);
  return schema.models.map((model) => ({
    model,
    referrers: referrers.get(model.names.name) ?? [],
    deletesRecorded: recorded.has(model),
    out,
    modelOf,
  }));
}

/** A row of an audited model changes when what it refers to goes; that may go with something else. */
function modelsOfRecordedDeletes({ models }: Schema, modelOf: (name: string) => Model): ReadonlySet<Model> {
  const found = new Set<Model>();
  const add = ({ relations }: Model, kinds: readonly OnDelete[]): void => {
    for (const { target, onDelete } of relations) if (kinds.includes(onDelete)) found.add(modelOf(target));
  };
  for (const model of models) if (model.audit) add(model, ["cascade", "set-null"]);
  // A set goes on with what is added to it.
  for (const model of found) add(model, ["cascade"]);
  return found;
}

export function fieldOf(model: Model, name: string): Field {
  const field = model.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new InternalError(`${model.names.name} has no field ${name}.`);
  return field;
}

/** Fields that callers see. */
export const readable = (model: Model): readonly Field[] => model.fields.filter((field) => !field.private);

/** Fields that a caller may give to `create`, and to `update`. */
export const creatable = (model: Model): readonly Field[] =>
  model.fields.filter((field) => !field.private && !field.readOnly);
export const updatable = (model: Model): readonly Field[] =>
  creatable(model).filter((field) => !field.immutable && !model.key.includes(field.name));

/** Whether a creator may leave the field out. */
export const isOmittable = (field: Field): boolean => field.nullable || field.default !== null;
