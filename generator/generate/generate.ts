/** The pure part of generating: schema texts in, files and diagnostics out. */
import { checkSchema } from "../check/check-schema.js";
import { type Diagnostic, isError } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";
import { contextsOf, fieldOf, isOmittable, type ModelContext } from "../emit/context.js";
import { type Contract, contractOf } from "../emit/contract.js";
import { modelFiles, schemaFiles } from "../emit/emit.js";
import { sidesOf } from "../emit/relations.js";
import type { Schema } from "../ir/ir.js";
import { creatingOperations } from "../ir/unique.js";
import { readSchema } from "../read/read-schema.js";
import type { LaidOut } from "../text/layout.js";
import { formatted } from "./format.js";
import { hashOf } from "./hash.js";
import type { PlannedFile } from "./plan.js";

export interface Generated {
  readonly schema: Schema;
  readonly contract: Contract;
  readonly files: ReadonlyMap<string, PlannedFile>;
  /** Of all that the files of a model depend on, by its name. */
  readonly models: Readonly<Record<string, string>>;
}

/** Hashes of a model's files, by path, where they are on the disk as this generator makes them for that hash; null where not. */
export type Keep = (model: string, folder: string, hash: string) => Readonly<Record<string, string>> | null;

export interface Result {
  /** Where something was generated, warnings alone. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null where there is an error. */
  readonly generated: Generated | null;
}

/** Generates everything, but for the files of models that `keep` knows to be right. */
export async function generate(sources: readonly SourceText[], keep: Keep = () => null): Promise<Result> {
  const { schema, places, diagnostics } = readSchema(sources);
  const complaints = [...diagnostics, ...checkSchema(schema, places), ...unsettable(schema)];
  const generated = complaints.some(isError) ? null : await emit(schema, keep);
  return { diagnostics: complaints, generated };
}

/** Fields that `create` can give no value: callers know nothing of a private field. */
function unsettable(schema: Schema): readonly Diagnostic[] {
  return schema.models
    .filter(({ operations }) => operations.some((operation) => creatingOperations.has(operation)))
    .flatMap(({ fields }) => fields.filter((field) => field.private && !isOmittable(field)))
    .map(({ name, span }) => ({
      code: "G5007",
      message: `"${name}" is private and required, and nobody can set it`,
      hint: "Give it a default, or make it optional.",
      span,
    }));
}

async function emit(schema: Schema, keep: Keep): Promise<Generated> {
  const contract = contractOf(schema);
  const contexts = contextsOf(schema);
  const files = new Map<string, PlannedFile>();
  const models: Record<string, string> = {};
  const add = async (path: string, content: LaidOut): Promise<void> => {
    const text = await formatted(path, content);
    files.set(path, { hash: hashOf(text), text });
  };
  for (const context of contexts) {
    const { name, folder } = context.model.names;
    const hash = dependencyHash(context, contract);
    models[name] = hash;
    const kept = keep(name, folder, hash);
    for (const [path, hashOfFile] of Object.entries(kept ?? {}))
      files.set(path, { hash: hashOfFile, text: null });
    if (kept !== null) continue;
    for (const [file, emitFile] of Object.entries(modelFiles)) {
      const content = emitFile(context);
      if (content !== null) await add(`${folder}/${file}`, content);
    }
  }
  for (const [path, emitFile] of Object.entries(schemaFiles)) {
    await add(path, emitFile({ schema, models: contexts, contract }));
  }
  return { schema, contract, files, models };
}

/** The model, the keys that refer to it, the keys that it refers to, and the sides of relations that its files name. */
function dependencyHash(context: ModelContext, contract: Contract): string {
  const { model, referrers, modelOf } = context;
  const incoming = referrers.map(({ model: other, relation }) => [
    other.names.table,
    fieldOf(other, relation.field).column,
    relation.targetField,
  ]);
  const outgoing = model.relations.map(({ target, targetField }) => {
    const other = modelOf(target);
    return [other.names.table, fieldOf(other, targetField).column, other.operations];
  });
  const sides = sidesOf(context).map(({ target, relation, ...side }) => {
    const { name, folder } = target.names;
    return { ...side, relation: relation.name, target: name, folder, operations: target.operations };
  });
  const { folder, plural } = model.names;
  return hashOf(
    JSON.stringify([contract.models[model.names.name]?.hash, folder, plural, incoming, outgoing, sides]),
  );
}
