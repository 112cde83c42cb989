/** Finds what a name stands for, through imports and re-exports of the schema's files. */
import { posix } from "node:path";
import { didYouMean } from "../diagnostics/nearest.js";
import type { DiagnosticCode } from "../diagnostics/codes.js";
import { quote } from "../diagnostics/quote.js";
import { fieldTypes } from "../fields/registry.js";
import type { Constant, Import, Scope } from "./scope.js";
import { suggestWord } from "./synonyms.js";
import type { Word } from "./value.js";

export const SCHEMA_MODULE = "prewire/schema";

const words: ReadonlySet<string> = new Set([...Object.keys(fieldTypes), "belongsTo", "model"]);
export const isWord = (name: string): name is Word => words.has(name);

export type Resolution =
  | { readonly kind: "constant"; readonly constant: Constant }
  | { readonly kind: "word"; readonly word: Word }
  /** All exports of a module. */
  | { readonly kind: "namespace"; readonly from: string; readonly scope: Scope }
  /** It is there and cannot be read: a function, a class, a package. */
  | { readonly kind: "opaque"; readonly what: string }
  /** It is exported by code that runs: `schema/hooks/ticket.ts`. */
  | { readonly kind: "hook"; readonly file: string; readonly name: string }
  /** It is in a file with syntax errors, which have been complained about. */
  | { readonly kind: "damaged" }
  | {
      readonly kind: "missing";
      readonly code: DiagnosticCode;
      readonly message: string;
      readonly hint?: string;
    };

export class Modules {
  readonly #scopes: ReadonlyMap<string, Scope>;

  constructor(scopes: readonly Scope[]) {
    this.#scopes = new Map(scopes.map((scope) => [scope.file.path, scope]));
  }

  /** What a name means in a file. */
  resolve(scope: Scope, name: string): Resolution {
    const binding = scope.bindings.get(name);
    if (binding === undefined) return this.#unbound(scope, name);
    if (binding.kind === "constant") return { kind: "constant", constant: binding.constant };
    if (binding.kind === "opaque") return { kind: "opaque", what: `${quote(name)} is not a constant, it` };
    return this.#follow(scope, binding.import, new Set());
  }

  /** What a module exports under a name. */
  member(namespace: Extract<Resolution, { kind: "namespace" }>, name: string): Resolution {
    const node = namespace.scope.file.tree;
    if (node === null) return { kind: "damaged" };
    return this.#follow(namespace.scope, { from: namespace.from, name, node }, new Set());
  }

  #unbound(scope: Scope, name: string): Resolution {
    if (scope.file.broken) return { kind: "damaged" };
    const hint = isWord(name)
      ? `Import it from ${quote(SCHEMA_MODULE)}.`
      : suggestWord(name, this.#namesFor(scope));
    const message = `nothing here is called ${quote(name)}`;
    return { kind: "missing", code: "G1003", message, ...(hint === undefined ? {} : { hint }) };
  }

  *#namesFor(scope: Scope): Iterable<string> {
    yield* scope.bindings.keys();
    yield* words;
  }

  #follow(scope: Scope, { from, name }: Import, seen: Set<string>): Resolution {
    if (from === SCHEMA_MODULE) return name === "*" ? { kind: "namespace", from, scope } : wordOf(name);
    if (!from.startsWith(".")) {
      return {
        kind: "opaque",
        what: `${quote(name)} is from ${quote(from)}, which is not a schema file, and`,
      };
    }
    const target = this.#file(scope.file.path, from);
    const hooks = target === undefined ? this.#hooksFile(scope.file.path, from) : null;
    if (hooks !== null) {
      return name === "*" ? { kind: "namespace", from, scope } : { kind: "hook", file: hooks, name };
    }
    if (target === undefined) {
      const message = `there is no schema file ${quote(from)} seen from ${quote(scope.file.path)}`;
      const hint = "Only files of the schema folder are read, without hooks, workflows and seed.ts.";
      return { kind: "missing", code: "G1004", message, hint };
    }
    if (target.file.broken) return { kind: "damaged" };
    if (name === "*") return { kind: "namespace", from, scope };
    return this.#exported(target, name, seen) ?? missingExport(target, from, name);
  }

  #exported(scope: Scope, name: string, seen: Set<string>): Resolution | null {
    const visit = `${scope.file.path}\0${name}`;
    if (seen.has(visit)) return null;
    seen.add(visit);
    const exported = scope.exports.get(name);
    if (typeof exported === "string") {
      const binding = scope.bindings.get(exported);
      return binding?.kind === "import"
        ? this.#follow(scope, binding.import, seen)
        : this.resolve(scope, exported);
    }
    if (exported !== undefined) return this.#follow(scope, exported, seen);
    if (name === "default") {
      return scope.defaults.length === 0 ? null : { kind: "opaque", what: "a default export" };
    }
    for (const star of scope.stars) {
      const target = this.#file(scope.file.path, star.from);
      const found = target === undefined ? null : this.#exported(target, name, seen);
      if (found !== null) return found;
    }
    return null;
  }

  /** The file of hooks that an import means; null where it means none. Hooks stand in a folder beside all that is read. */
  #hooksFile(path: string, from: string): string | null {
    const file = posix.join(posix.dirname(path), from).replace(/\.(m?)js$/, ".$1ts");
    const [, folder] = /^((?:.*?\/)?)hooks\/.+\.m?ts$/su.exec(file) ?? [];
    if (folder === undefined) return null;
    return [...this.#scopes.keys()].every((each) => each.startsWith(folder)) ? file : null;
  }

  #file(path: string, from: string): Scope | undefined {
    const found = importedFile(path, from, this.#scopes);
    return found === undefined ? undefined : this.#scopes.get(found);
  }
}

/** The file that an import of another means: `./mixins.js` is `mixins.ts`. */
function importedFile(path: string, from: string, files: { has(path: string): boolean }): string | undefined {
  const base = posix.join(posix.dirname(path), from);
  const stem = base.replace(/\.(js|mjs|ts|mts)$/, "");
  const candidates = [base, `${stem}.ts`, `${stem}.mts`, `${base}.ts`, `${base}/index.ts`];
  return candidates.find((candidate) => files.has(candidate));
}

/** The files that a file takes names from; a relative import that means none of them, as it is written. */
export function importsOf(scope: Scope, files: { has(path: string): boolean }): readonly string[] {
  const imports = [
    ...[...scope.bindings.values()].flatMap((binding) => (binding.kind === "import" ? [binding.import] : [])),
    ...[...scope.exports.values()].flatMap((exported) => (typeof exported === "string" ? [] : [exported])),
    ...scope.stars,
  ];
  const relative = imports.map(({ from }) => from).filter((from) => from.startsWith("."));
  return [...new Set(relative)].map((from) => importedFile(scope.file.path, from, files) ?? from);
}

function wordOf(name: string): Resolution {
  if (isWord(name)) return { kind: "word", word: name };
  const hint = suggestWord(name, words);
  const message = `${quote(SCHEMA_MODULE)} has no word ${quote(name)}`;
  return { kind: "missing", code: "G1005", message, ...(hint === undefined ? {} : { hint }) };
}

function missingExport(target: Scope, from: string, name: string): Resolution {
  const exported = didYouMean(name, target.exports.keys());
  const hint = target.bindings.has(name) ? "It is there, but not exported." : exported;
  const message = `${quote(from)} exports nothing called ${quote(name)}`;
  return { kind: "missing", code: "G1005", message, ...(hint === undefined ? {} : { hint }) };
}
