/**
 * What this machine remembers of a schema that was generated, beside the state and like it not committed: with it, a run reads, checks
 * and prints what changed, and takes the rest from here. It never changes what a run makes. It is believed only if it is whole, and of
 * this very generator; without it a run does all the work.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../emit/openapi/document.js";
import type { Member, OpenApiPart } from "../emit/openapi/part.js";
import type { ModelParts, TablePart } from "../emit/parts.js";
import type { ToolsSize } from "../emit/mcp/cost.js";
import type { Model } from "../ir/ir.js";
import type { Imports } from "../read/read-schema.js";
import { hashOf } from "./hash.js";

export interface Memory {
  /** Hashes of the schema's files, by path. */
  readonly sources: Readonly<Record<string, string>>;
  readonly imports: Imports;
  /** In the order of names. */
  readonly models: readonly ModelMemory[];
}

export interface ModelMemory extends ModelParts {
  readonly model: Model;
  readonly warnings: readonly Diagnostic[];
  /** `hash` is of all that the files of the model depend on, as the manifest has it. */
  readonly table: TablePart & { readonly hash: string };
  /** Null where the profile of the tools has no use for it. */
  readonly tools: ToolsSize | null;
}

/** `openapi.json` as it was written: nobody remembers twice what stands there already. */
export interface Written {
  readonly hash: string;
  readonly text: string;
}

/** What is kept of a member: where it stands in the document, or itself where it is left out of it. */
type StoredMember = Omit<Member, "text"> & ({ readonly place: Place } | { readonly text: string });

type StoredPart = Pick<OpenApiPart, "tag"> & { readonly [Name in MemberList]: readonly StoredMember[] };

type MemberList = Exclude<keyof OpenApiPart, "tag">;

interface Stored extends Omit<Memory, "models"> {
  /** The hash of the document that places are in. */
  readonly document: string;
  readonly models: readonly (Omit<ModelMemory, "openApi"> & { readonly openApi: StoredPart })[];
}

/** @param document null where it is not as the last run left it. @returns null where there is none, or none that can be believed */
export function readMemory(path: string, generator: string, document: Written | null): Memory | null {
  if (document === null) return null;
  try {
    const [seal, body] = halves(readFileSync(path, "utf8"));
    if (seal !== sealOf(generator, body)) return null;
    const stored = JSON.parse(body) as Stored; // the seal is on what this module wrote
    return stored.document === document.hash ? restored(stored, document.text) : null;
  } catch {
    return null;
  }
}

export function writeMemory(
  path: string,
  generator: string,
  memory: Memory,
  { hash, places }: { readonly hash: string; readonly places: ReadonlyMap<string, Place> },
): void {
  const models = memory.models.map((model) => ({ ...model, openApi: storedPart(model.openApi, places) }));
  const body = JSON.stringify({ ...memory, document: hash, models } satisfies Stored);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, `${sealOf(generator, body)}\n${body}`);
  renameSync(`${path}.tmp`, path);
}

function storedPart(
  { tag, paths, schemas, responses }: OpenApiPart,
  places: ReadonlyMap<string, Place>,
): StoredPart {
  const list = (section: string, members: readonly Member[]): readonly StoredMember[] =>
    members.map(({ name, references, text }) => {
      const place = places.get(`${section}/${name}`);
      return place === undefined ? { name, references, text } : { name, references, place };
    });
  return {
    tag,
    paths: list("paths", paths),
    schemas: list("schemas", schemas),
    responses: list("responses", responses),
  };
}

function restored({ sources, imports, models }: Stored, text: string): Memory {
  const list = (members: readonly StoredMember[]): readonly Member[] =>
    members.map((member) => {
      const { name, references } = member;
      return { name, references, text: "text" in member ? member.text : text.slice(...member.place) };
    });
  return {
    sources,
    imports,
    models: models.map((model) => {
      const { tag, paths, schemas, responses } = model.openApi;
      const openApi = { tag, paths: list(paths), schemas: list(schemas), responses: list(responses) };
      return { ...model, openApi };
    }),
  };
}

const sealOf = (generator: string, body: string): string => hashOf(`${generator}\n${body}`);

function halves(text: string): readonly [string, string] {
  const at = text.indexOf("\n");
  return [text.slice(0, at), text.slice(at + 1)];
}
