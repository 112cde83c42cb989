/** Schema texts to a schema that was checked: all of it, or what changed since it was right the last time. */
import { checkModel, checkTogether } from "../check/check-schema.js";
import { Complaints } from "../diagnostics/complaints.js";
import { type Diagnostic, isError } from "../diagnostics/diagnostic.js";
import { compareDiagnostics } from "../diagnostics/render.js";
import type { SourceText } from "../diagnostics/source.js";
import { isOmittable } from "../emit/context.js";
import type { Model, Schema } from "../ir/ir.js";
import type { Places } from "../ir/places.js";
import { creatingOperations } from "../ir/unique.js";
import { readAgain } from "../read/read-again.js";
import { type Imports, readSchema } from "../read/read-schema.js";
import type { Memory, ModelMemory } from "./memory.js";

export interface Analysis {
  readonly schema: Schema;
  readonly imports: Imports;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with each model alone. */
  readonly ofModels: ReadonlyMap<Model, readonly Diagnostic[]>;
  /** Of the models that did not change. */
  readonly remembered: ReadonlyMap<Model, ModelMemory>;
}

/** What is remembered, and which files have the text that they had then. */
export interface Earlier {
  readonly memory: Memory;
  readonly unchanged: ReadonlySet<string>;
}

export function analyse(sources: readonly SourceText[], earlier: Earlier | null): Analysis {
  return (earlier === null ? null : analyseAgain(sources, earlier)) ?? analyseAll(sources);
}

function analyseAll(sources: readonly SourceText[]): Analysis {
  const { schema, places, imports, diagnostics } = readSchema(sources);
  const ofModels = new Map(schema.models.map((model) => [model, complaintsOf(model, places)] as const));
  const all = [diagnostics, ...ofModels.values(), checkTogether(schema, places)];
  return { schema, imports, diagnostics: merged(all), ofModels, remembered: new Map() };
}

/** Null where there is an error, or anything wrong between models: to say it right takes the whole schema with all its places. */
function analyseAgain(sources: readonly SourceText[], { memory, unchanged }: Earlier): Analysis | null {
  const known = new Map(memory.models.map((one) => [one.model, one]));
  const reading = readAgain(sources, { models: [...known.keys()], imports: memory.imports }, unchanged);
  if (reading === null) return null;
  const { schema, places, imports } = reading;
  const ofModels = new Map(
    schema.models.map((model) => [model, known.get(model)?.warnings ?? complaintsOf(model, places)] as const),
  );
  const diagnostics = merged([...ofModels.values()]);
  if (diagnostics.some(isError) || checkTogether(schema, places).length > 0) return null;
  const remembered = new Map([...known].filter(([model]) => ofModels.has(model)));
  return { schema, imports, diagnostics, ofModels, remembered };
}

function merged(lists: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const complaints = new Complaints();
  for (const list of lists) complaints.addAll(list);
  return complaints.list.toSorted(compareDiagnostics);
}

const complaintsOf = (model: Model, places: Places): readonly Diagnostic[] => [
  ...checkModel(model, places),
  ...unsettable(model),
];

/** Fields that `create` can give no value: callers know nothing of a private field. */
function unsettable({ operations, fields }: Model): readonly Diagnostic[] {
  if (!operations.some((operation) => creatingOperations.has(operation))) return [];
  return fields
    .filter((field) => field.private && !field.readOnly && !isOmittable(field))
    .map(({ name, span }) => ({
      code: "G5007",
      message: `"${name}" is private and required, and nobody can set it`,
      hint: "Give it a default, or make it optional.",
      span,
    }));
}
