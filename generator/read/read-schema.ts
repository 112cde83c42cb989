/** Source texts in, the IR and diagnostics out. Nothing is run, and nothing but the texts is looked at. */
import { Complaints } from "../diagnostics/complaints.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { compareDiagnostics } from "../diagnostics/render.js";
import type { SourceText } from "../diagnostics/source.js";
import type { Model, Schema } from "../ir/ir.js";
import type { Places } from "../ir/places.js";
import type { ModelDraft, ModelSource } from "./draft.js";
import { Evaluator } from "./evaluate.js";
import { Keys } from "./keys.js";
import { linkModel } from "./link.js";
import { readModel } from "./model.js";
import { modelsOf } from "./models.js";
import { importsOf, Modules } from "./modules.js";
import { parse, type ParsedFile } from "./parse.js";
import { scopeOf } from "./scope.js";

export interface SchemaReading {
  /** What could be read. It is the whole schema where there is no diagnostic. */
  readonly schema: Schema;
  /** Where its parts are written: for `checkSchema`. */
  readonly places: Places;
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of each file, the files that it takes names from. */
  readonly imports: Imports;
}

export type Imports = Readonly<Record<string, readonly string[]>>;

/** Reads a schema. The order of the files does not matter. */
export function readSchema(files: readonly SourceText[]): SchemaReading {
  const complaints = new Complaints();
  const parsed = files.toSorted(byPath).map((file) => parse(file, complaints));
  const scopes = parsed.map(scopeOf);
  const evaluator = new Evaluator(new Modules(scopes), scopes, complaints);
  const readable = scopes.filter(({ file }) => !file.broken);
  const drafts = readModels(
    readable.flatMap((scope) => modelsOf(scope, evaluator, complaints)),
    complaints,
  );
  const broken = parsed.filter((file) => file.broken);
  const keys = new Keys(drafts, complaints, (name) => mayDeclare(broken, name));
  const { models, places } = linkModels(drafts, keys, complaints);
  const paths = new Set(files.map(({ path }) => path));
  return {
    schema: freeze({ models }),
    places,
    diagnostics: complaints.list.toSorted(compareDiagnostics),
    imports: Object.fromEntries(scopes.map((scope) => [scope.file.path, importsOf(scope, paths)])),
  };
}

const byPath = (left: SourceText, right: SourceText): number =>
  left.path < right.path ? -1 : left.path > right.path ? 1 : 0;

/** The models of drafts, in their order, and where their parts are written. */
export function linkModels(
  drafts: ReadonlyMap<string, ModelDraft>,
  keys: Keys,
  complaints: Complaints,
): { readonly models: readonly Model[]; readonly places: Places } {
  const places = new Map<object, ReadonlyMap<string, Span>>();
  const place = (subject: object, parts: ReadonlyMap<string, Span>) => void places.set(subject, parts);
  const models = [...drafts.values()].map((draft) => linkModel(draft, { keys, complaints, place }));
  return { models, places: (subject, part) => places.get(subject)?.get(part) ?? subject.span };
}

/** By name, in the order of names. */
export function readModels(
  sources: readonly ModelSource[],
  complaints: Complaints,
): ReadonlyMap<string, ModelDraft> {
  const drafts = new Map<string, ModelDraft>();
  for (const source of sources) {
    const other = drafts.get(source.name);
    if (other === undefined) drafts.set(source.name, readModel(source, complaints));
    else {
      const message = `there is a model ${quote(source.name)} already, in ${quote(other.span.file)}`;
      complaints.add("G2001", source.span, message);
    }
  }
  return new Map([...drafts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** A file with a syntax error may declare whatever name it has in it. */
function mayDeclare(broken: readonly ParsedFile[], name: string): boolean {
  return broken.some(({ text }) => text.includes(name));
}

export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
