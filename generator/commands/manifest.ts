/** Completing somebody's package.json: what is missing is added, what is there stays, the file's own indentation included. */
import { CommandError } from "./io.js";

export interface Manifest {
  readonly text: string;
  /** What was done to it, a line each. */
  readonly notes: readonly string[];
}

export interface Additions {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

type JsonObject = Record<string, unknown>;

/** @param folder its name becomes the package's, as far as npm allows */
export function emptyManifest(folder: string): Manifest {
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  const manifest = { name: name === "" ? "application" : name, version: "0.1.0", private: true };
  return { text: `${JSON.stringify(manifest, null, 2)}\n`, notes: ["created package.json"] };
}

/** @throws {CommandError} exit 1: not a JSON object */
export function completeManifest(text: string, additions: Additions): Manifest {
  const manifest = parseManifest(text);
  const notes: string[] = [];
  const type = manifest["type"];
  if (type !== "module") {
    manifest["type"] = "module";
    const before =
      type === undefined ? "" : ` (it was ${JSON.stringify(type)}: generated code is ES modules)`;
    notes.push(`set "type": "module" in package.json${before}`);
  }
  addMissing(manifest, "scripts", additions.scripts, notes);
  addMissing(manifest, "dependencies", additions.dependencies, notes);
  addMissing(manifest, "devDependencies", additions.devDependencies, notes);
  if (notes.length === 0) return { text, notes };
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? 2;
  return { text: `${JSON.stringify(manifest, null, indent)}\n`, notes };
}

function addMissing(
  manifest: JsonObject,
  section: keyof Additions,
  wanted: Readonly<Record<string, string>>,
  notes: string[],
): void {
  const present = objectOf(manifest[section] ?? {}, section);
  const missing = Object.keys(wanted).filter((name) => !isPresent(manifest, section, name));
  if (missing.length === 0) return;
  for (const name of missing) present[name] = wanted[name];
  manifest[section] = present;
  notes.push(`added to ${section} in package.json: ${missing.join(", ")}`);
}

/** A package counts as there in whichever section somebody put it. */
function isPresent(manifest: JsonObject, section: keyof Additions, name: string): boolean {
  const sections =
    section === "scripts" ? [section] : ["dependencies", "devDependencies", "peerDependencies"];
  return sections.some((each) => Object.hasOwn(objectOf(manifest[each] ?? {}, each), name));
}

function parseManifest(text: string): JsonObject {
  try {
    return objectOf(JSON.parse(text.replace(/^\uFEFF/, "")), "package.json");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError(`package.json is not valid JSON: ${error.message}`);
  }
}

function objectOf(value: unknown, what: string): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new CommandError(`${what} in package.json must be an object.`);
}
