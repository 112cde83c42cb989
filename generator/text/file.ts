/** A whole file: its imports, settled and sorted, and its body. */
import { type Code, fromDoc, lines, paragraphs } from "./code.js";
import {
  concat,
  type Doc,
  group,
  indent,
  type LaidOut,
  layOut,
  line,
  type Reference,
  verbatim,
  when,
} from "./layout.js";
import { quote } from "./literal.js";

/** One name that a file imports, and what it is called there. */
interface Import {
  readonly name: string;
  readonly local: string;
  readonly type: boolean;
}

export interface FileBody {
  readonly body: Code;
  /** Names that the body declares: what is imported under one of them gets another. */
  readonly declares?: readonly string[];
}

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Prints a file; the text ends with a line break. */
export function printFile({ body, declares = [] }: FileBody): LaidOut {
  const references = collect(body.doc);
  const locals = settle(references, declares);
  const nameOf = (reference: Reference): string => locals.get(identity(reference)) ?? reference.name;
  const modules = [...new Set(references.flatMap(({ from }) => (from === null ? [] : [from])))].sort(
    moduleOrder,
  );
  const statements = modules.map((from) => {
    const names = references.filter((reference) => reference.from === from);
    return statement(from, merge(names, nameOf));
  });
  return layOut(concat(paragraphs(lines(...statements), body).doc, { kind: "hard" }), nameOf);
}

const identity = ({ from, name }: Reference): string => `${from ?? ""}\n${name}`;

function collect(doc: Doc, found: Reference[] = []): Reference[] {
  if (typeof doc === "string") return found;
  if (doc.kind === "reference") found.push(doc);
  else if (doc.kind === "concat") for (const part of doc.parts) collect(part, found);
  else if ("body" in doc) collect(doc.body, found);
  return found;
}

/** Packages before the application's own files, each in the order of code units. */
function moduleOrder(left: string, right: string): number {
  return Number(left.startsWith(".")) - Number(right.startsWith(".")) || byCodeUnits(left, right);
}

/**
 * What each reference is called in the file. Globals and the file's own declarations keep their names, then the
 * application's names do, then those of packages.
 */
function settle(references: readonly Reference[], declares: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(declares);
  for (const { name, from } of references) if (from === null) taken.add(name);
  const locals = new Map<string, string>();
  const modules = references.filter(({ from }) => from !== null);
  const order = modules.toSorted((left, right) => {
    return moduleOrder(right.from ?? "", left.from ?? "") || byCodeUnits(left.name, right.name);
  });
  for (const reference of order) {
    if (locals.has(identity(reference))) continue;
    let local = reference.as;
    for (let prefix = "Prewire"; taken.has(local); prefix += "_") local = prefix + reference.as;
    taken.add(local);
    locals.set(identity(reference), local);
  }
  return locals;
}

/** One entry a name; a type only where every use of it is one. */
function merge(
  references: readonly Reference[],
  nameOf: (reference: Reference) => string,
): readonly Import[] {
  const found = new Map<string, Import>();
  for (const reference of references) {
    const { name } = reference;
    const type = reference.type && (found.get(name)?.type ?? true);
    found.set(name, { name, local: nameOf(reference), type });
  }
  return [...found.values()].sort((left, right) => byCodeUnits(left.name, right.name));
}

/** `import * as sql from "./sql.js"` is asked for by the name `*`. */
function statement(from: string, names: readonly Import[]): Code {
  const types = names.every(({ type }) => type);
  const head = types ? "import type " : "import ";
  const tail = ` from ${quote(from)};`;
  const whole = names.filter(({ name }) => name === "*");
  const parts = names
    .filter(({ name }) => name !== "*")
    .map(({ name, local, type }) => {
      return `${type && !types ? "type " : ""}${name}${local === name ? "" : ` as ${local}`}`;
    });
  const all = whole.map(({ local }) => fromDoc(verbatim(`${head}* as ${local}${tail}`)));
  if (parts.length === 1) all.push(fromDoc(verbatim(`${head}{ ${parts[0]} }${tail}`)));
  if (parts.length > 1) {
    const separated = parts.flatMap((part, index): Doc[] => (index === 0 ? [part] : [",", line, part]));
    const braces = concat("{", indent(2, concat(line, ...separated)), when(",", ""), line, "}");
    all.push(fromDoc(concat(head, group(braces), tail)));
  }
  return lines(...all);
}
