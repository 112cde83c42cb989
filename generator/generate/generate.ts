/** The pure part of generating: schema texts in, files and diagnostics out. */
import { type Diagnostic, isError } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";
import { contextsOf, fieldOf, type ModelContext } from "../emit/context.js";
import { emitDocument, modelFiles, schemaFiles, summaryFiles } from "../emit/emit.js";
import type { OpenApiDocument } from "../emit/openapi/document.js";
import { costOf, sizeOfTools, type ToolsCost } from "../emit/mcp/cost.js";
import { openApiPart } from "../emit/openapi/part.js";
import { picturePart } from "../emit/picture/part.js";
import { contractPart, schemaParts, summaryOf, tablePart } from "../emit/parts.js";
import { isConnectable, sidesOf } from "../emit/relations.js";
import type { Model, Schema } from "../ir/ir.js";
import type { LaidOut } from "../text/layout.js";
import { type Analysis, analyse, type Earlier } from "./analyse.js";
import { documentFile } from "./files.js";
import { formatted } from "./format.js";
import { hashOf } from "./hash.js";
import type { Memory, ModelMemory } from "./memory.js";
import type { PlannedFile } from "./plan.js";
import { complainOfCost, type ToolSettings, usualSettings } from "./tools.js";

export interface Generated {
  readonly schema: Schema;
  readonly files: ReadonlyMap<string, PlannedFile>;
  /** Of all that the files of a model depend on, by its name. */
  readonly models: Readonly<Record<string, string>>;
  /** Of all that the short files depend on. */
  readonly summary: string;
  readonly tools: ToolsCost;
  /** To be remembered until the next time. */
  readonly memory: Omit<Memory, "sources">;
  /** Where the parts of `openapi.json` stand in it. */
  readonly places: OpenApiDocument["places"];
}

type FileHashes = Readonly<Record<string, string>>;

/** Hashes of files, by path, where they are on the disk as this generator makes them for the hash given; null where not. */
export interface Keep {
  model(name: string, folder: string, hash: string): FileHashes | null;
  summary(paths: readonly string[], hash: string): FileHashes | null;
}

const keepNothing: Keep = { model: () => null, summary: () => null };

export interface Result {
  /** Where something was generated, warnings alone. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null where there is an error. */
  readonly generated: Generated | null;
}

/** Generates everything, but for the files that `keep` knows to be right, with the help of what is remembered. */
export async function generate(
  sources: readonly SourceText[],
  keep: Keep = keepNothing,
  earlier: Earlier | null = null,
  settings: ToolSettings = usualSettings,
  out = "generated",
): Promise<Result> {
  const analysis = analyse(sources, earlier);
  const { diagnostics } = analysis;
  if (diagnostics.some(isError)) return { diagnostics, generated: null };
  const generated = await emit(analysis, keep, settings, out);
  const tooMuch = complainOfCost(settings, generated.tools);
  return tooMuch.length === 0
    ? { diagnostics, generated }
    : { diagnostics: [...diagnostics, ...tooMuch], generated: null };
}

async function emit(analysis: Analysis, keep: Keep, settings: ToolSettings, out: string): Promise<Generated> {
  const { schema, imports } = analysis;
  const files = new Map<string, PlannedFile>();
  const add = async (path: string, content: LaidOut): Promise<void> => {
    const text = await formatted(path, content);
    files.set(path, { hash: hashOf(text), text });
  };
  const keepOr = async (kept: FileHashes | null, otherwise: () => Promise<void>): Promise<void> => {
    if (kept === null) return otherwise();
    for (const [path, hash] of Object.entries(kept)) files.set(path, { hash, text: null });
  };
  const models: ModelMemory[] = [];
  const summary = summaryOf(schema, settings.profile);
  for (const context of contextsOf(schema, out)) {
    const memory = remember(context, analysis, summary.mcp === "per-model");
    models.push(memory);
    const { name, folder } = context.model.names;
    await keepOr(keep.model(name, folder, memory.table.hash), async () => {
      for (const [file, emitFile] of Object.entries(modelFiles)) {
        const content = emitFile(context);
        if (content !== null) await add(`${folder}/${file}`, content);
      }
    });
  }
  const hash = hashOf(JSON.stringify(summary));
  await keepOr(keep.summary(Object.keys(summaryFiles), hash), async () => {
    for (const [path, emitFile] of Object.entries(summaryFiles)) await add(path, emitFile(summary));
  });
  const parts = schemaParts(summary, models);
  for (const [path, emitFile] of Object.entries(schemaFiles)) await add(path, emitFile(parts));
  const document = emitDocument(parts);
  await add(documentFile, document);
  const hashes = Object.fromEntries(models.map(({ model, table }) => [model.names.name, table.hash]));
  const sizes = models.flatMap(({ tools }) => tools ?? []);
  const tools = costOf(summary, sizes);
  return {
    schema,
    files,
    models: hashes,
    summary: hash,
    tools,
    memory: { imports, models },
    places: document.places,
  };
}

/** What is known of a model, as far as it is so still; the rest made anew. */
function remember(
  context: ModelContext,
  { remembered, ofModels }: Analysis,
  isPerModel: boolean,
): ModelMemory {
  const { model } = context;
  const known = remembered.get(model);
  const contract = known?.contract ?? contractPart(model);
  const hash = dependencyHash(context, contract.hash);
  if (known?.table.hash === hash) {
    return isPerModel && known.tools === null ? { ...known, tools: sizeOfTools(context) } : known;
  }
  return {
    model,
    warnings: ofModels.get(model) ?? [],
    contract,
    table: { ...tablePart(context), hash },
    openApi: openApiPart(context),
    picture: picturePart(model),
    tools: isPerModel ? sizeOfTools(context) : null,
  };
}

/** The model, the keys that refer to it, the keys that it refers to, and the sides of relations that its files name. */
function dependencyHash(context: ModelContext, contract: string): string {
  const { model, referrers, modelOf } = context;
  const incoming = referrers.map(({ model: other, relation }) => [
    other.names.table,
    fieldOf(other, relation.field).column,
    relation.targetField,
    relation.onDelete,
    guarantees(other),
  ]);
  const outgoing = model.relations.map(({ target, targetField }) => {
    const other = modelOf(target);
    return [other.names.table, fieldOf(other, targetField).column, other.operations, guarantees(other)];
  });
  const sides = sidesOf(context).map((one) => {
    const { target, relation, ...side } = one;
    const { name, folder } = target.names;
    const { operations } = target;
    return {
      ...side,
      relation: relation.name,
      target: name,
      folder,
      operations,
      connects: isConnectable(one),
      isSeen: target.requireIfMatch,
      given: keyTraits(side.isInverse ? target : model, relation.field),
    };
  });
  const { folder, plural } = model.names;
  const hooks = model.hooks.map(({ when, file, name }) => [when, file, name, context.out]);
  const rest = [incoming, outgoing, sides, context.deletesRecorded, ...hooks];
  return hashOf(JSON.stringify([contract, folder, plural, ...rest]));
}

/** Rows that are created together get the key that ties them: whether it can be left out, and who may set it. */
function keyTraits(model: Model, name: string): readonly unknown[] {
  const { nullable, immutable, readOnly, default: otherwise } = fieldOf(model, name);
  return [nullable, immutable, readOnly, otherwise];
}

/** What the keys and triggers between two tables depend on, of the other one. */
const guarantees = ({ tenant, softDelete, version, timestamps }: Model): readonly boolean[] => [
  tenant,
  softDelete,
  version,
  timestamps,
];
