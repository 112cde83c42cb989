/**
 * Reads what changed of a schema that was read before without a complaint. Files that did not change, and take no name from one that
 * did, have the models that they had. Where anything is to be complained about, or reaches further than that, the answer is null, and
 * the schema is read from the beginning: what is said of a mistake is never put together from pieces.
 */
import { Complaints } from "../diagnostics/complaints.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";
import type { Field, Model, Relation } from "../ir/ir.js";
import type { RelationDraft } from "./draft.js";
import { Evaluator } from "./evaluate.js";
import { type KeyedDraft, Keys } from "./keys.js";
import { modelsOf } from "./models.js";
import { importsOf, Modules } from "./modules.js";
import { parse } from "./parse.js";
import { freeze, type Imports, linkModels, readModels, type SchemaReading } from "./read-schema.js";
import { type Scope, scopeOf } from "./scope.js";

/** What an earlier reading found, in which nothing was complained about. */
export interface EarlierReading {
  readonly models: readonly Model[];
  /** Of every file that there was. */
  readonly imports: Imports;
}

export interface Reread extends SchemaReading {
  /** The models that were read; the others are those of the earlier reading. */
  readonly fresh: ReadonlySet<Model>;
}

/** @param unchanged paths of files with the text that they had */
export function readAgain(
  files: readonly SourceText[],
  earlier: EarlierReading,
  unchanged: ReadonlySet<string>,
): Reread | null {
  const stale = staleFiles(files, earlier.imports, unchanged);
  const complaints = new Complaints();
  const scopes = scopesFor(files, stale, complaints);
  const evaluator = new Evaluator(new Modules([...scopes.values()]), [...scopes.values()], complaints);
  const read = files.filter(({ path }) => stale.has(path)).flatMap(({ path }) => scopes.get(path) ?? []);
  const drafts = readModels(
    read.flatMap((scope) => modelsOf(scope, evaluator, complaints)),
    complaints,
  );
  const present = new Set(files.map(({ path }) => path));
  const kept = earlier.models.filter(({ span }) => present.has(span.file) && !stale.has(span.file));
  if (kept.some(({ names }) => drafts.has(names.name))) return null;
  const keyed = kept.map((model) => [model.names.name, keyedDraft(model)] as const);
  const keys = new Keys(new Map<string, KeyedDraft>([...keyed, ...drafts]), complaints, () => false);
  if (!kept.every((model) => model.relations.every((relation) => stillHolds(model, relation, keys)))) {
    return null;
  }
  const { models: fresh, places } = linkModels(drafts, keys, complaints);
  if (complaints.list.length > 0) return null;
  const imports = { ...earlier.imports, ...importsOfScopes(read, present) };
  return {
    schema: freeze({ models: [...kept, ...fresh].sort(byName) }),
    places,
    diagnostics: [],
    imports: Object.fromEntries(files.map(({ path }) => [path, imports[path] ?? []])),
    fresh: new Set(fresh),
  };
}

const byName = ({ names: left }: Model, { names: right }: Model): number => (left.name < right.name ? -1 : 1);

const importsOfScopes = (scopes: readonly Scope[], files: ReadonlySet<string>): Imports =>
  Object.fromEntries(scopes.map((scope) => [scope.file.path, importsOf(scope, files)]));

/** Files that may mean something else than they did. A new file, or one less, may be what any import now means. */
function staleFiles(
  files: readonly SourceText[],
  imports: Imports,
  unchanged: ReadonlySet<string>,
): ReadonlySet<string> {
  const same =
    files.length === Object.keys(imports).length && files.every(({ path }) => Object.hasOwn(imports, path));
  const stale = new Set<string>();
  const importers = new Map<string, string[]>();
  for (const { path } of files) {
    const own = imports[path] ?? [];
    if (!unchanged.has(path) || (!same && own.length > 0)) stale.add(path);
    for (const target of own) importers.set(target, [...(importers.get(target) ?? []), path]);
  }
  // A set goes on to what is added to it on the way.
  for (const path of stale) for (const importer of importers.get(path) ?? []) stale.add(importer);
  return stale;
}

/** The files given, and all that they take names from, parsed. */
function scopesFor(
  files: readonly SourceText[],
  paths: ReadonlySet<string>,
  complaints: Complaints,
): ReadonlyMap<string, Scope> {
  const sources = new Map(files.map((file) => [file.path, file]));
  const scopes = new Map<string, Scope>();
  const wanted = new Set(paths);
  for (const path of wanted) {
    const source = sources.get(path);
    if (source === undefined) continue;
    const scope = scopeOf(parse(source, complaints));
    scopes.set(path, scope);
    for (const imported of importsOf(scope, sources)) wanted.add(imported);
  }
  return scopes;
}

const nowhere: ReadonlyMap<string, Span> = new Map();

/** A model that is linked already, as far as the keys of others depend on it. */
function keyedDraft(model: Model): KeyedDraft {
  const { names, key, span } = model;
  const drafts = model.fields
    .filter(({ name }) => key.includes(name))
    .map((field) => {
      const primaryKey = key.length === 1 ? span : null;
      const relation = model.relations.find((one) => one.field === field.name);
      return relation === undefined
        ? { ...field, kind: "field" as const, primaryKey, places: nowhere }
        : { ...relationDraft(field, relation), primaryKey };
    });
  const several = { value: key.map((value) => ({ value, span })), span };
  return { name: names.name, span, drafts, complete: true, primaryKey: key.length === 1 ? null : several };
}

const relationDraft = (field: Field, relation: Relation): RelationDraft => ({
  ...field,
  kind: "relation",
  name: relation.name,
  primaryKey: null,
  places: nowhere,
  target: { value: relation.target, span: relation.span },
  inverse: relation.inverse,
  onDelete: relation.onDelete,
});

/** Whether the target of a relation still is there, with a key of the type that the relation's field has. */
function stillHolds(model: Model, relation: Relation, keys: Keys): boolean {
  const field = model.fields.find(({ name }) => name === relation.field);
  const key = field === undefined ? null : keys.typeOf(relationDraft(field, relation));
  return (
    key !== null &&
    JSON.stringify([key.field, key.type, key.constraints]) ===
      JSON.stringify([relation.targetField, field?.type, field?.constraints])
  );
}
