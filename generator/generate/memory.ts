/**
 * What this machine remembers of a schema that was generated, beside the state and like it not committed: with it, a run reads, checks
 * and prints what changed, and takes the rest from here. It never changes what a run makes. It is believed only if it is whole, and of
 * this very generator; without it a run does all the work.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../emit/openapi/document.js";
import type { ComponentMember, Member, OpenApiPart } from "../emit/openapi/part.js";
import type { ModelParts, TablePart } from "../emit/parts.js";
import type { ToolsSize } from "../emit/mcp/cost.js";
import type { Model } from "../ir/ir.js";
import type { Imports } from "../read/read-schema.js";

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
type StoredMember<Of extends Member> = Omit<Of, "text"> &
  ({ readonly place: Place } | { readonly text: string });

interface StoredPart extends Pick<OpenApiPart, "tag" | "references"> {
  readonly paths: readonly StoredMember<Member>[];
  readonly schemas: readonly StoredMember<ComponentMember>[];
  readonly responses: readonly StoredMember<ComponentMember>[];
}

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

function storedPart(part: OpenApiPart, places: ReadonlyMap<string, Place>): StoredPart {
  const list = <Of extends Member>(section: string, members: readonly Of[]): readonly StoredMember<Of>[] =>
    members.map((member) => {
      const { text, ...rest } = member;
      const place = places.get(`${section}/${member.name}`);
      return place === undefined ? { ...rest, text } : { ...rest, place };
    });
  return {
    tag: part.tag,
    references: part.references,
    paths: list("paths", part.paths),
    schemas: list("schemas", part.schemas),
    responses: list("responses", part.responses),
  };
}

function restored({ sources, imports, models }: Stored, text: string): Memory {
  const textOf = (member: { readonly place: Place } | { readonly text: string }): string =>
    "text" in member ? member.text : text.slice(...member.place);
  const list = (members: readonly StoredMember<ComponentMember>[]): readonly ComponentMember[] =>
    members.map((member) => ({ name: member.name, references: member.references, text: textOf(member) }));
  return {
    sources,
    imports,
    models: models.map((model) => {
      const { tag, references, paths, schemas, responses } = model.openApi;
      const openApi = {
        tag,
        references,
        paths: paths.map((member) => ({ name: member.name, text: textOf(member) })),
        schemas: list(schemas),
        responses: list(responses),
      };
      return { ...model, openApi };
    }),
  };
}

/** It is long, and nobody forges it: a sum finds what is damaged. */
const sealOf = (generator: string, body: string): string => `${generator} ${body.length} ${crc32(body)}`;

function halves(text: string): readonly [string, string] {
  const at = text.indexOf("\n");
  return [text.slice(0, at), text.slice(at + 1)];
}
