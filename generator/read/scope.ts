/** What the names of one file stand for, by its declarations alone. */
import { ts } from "ts-morph";
import type { ParsedFile } from "./parse.js";

/** A variable of a file. */
export interface Constant {
  readonly file: ParsedFile;
  readonly name: ts.Identifier;
  readonly initializer: ts.Expression | undefined;
  /** The statement, above which its doc comment stands. */
  readonly statement: ts.VariableStatement;
  readonly isConst: boolean;
}

export interface Import {
  readonly from: string;
  /** The name that the module exports; `*` for all of them. */
  readonly name: string;
  readonly node: ts.Node;
}

export type Binding =
  | { readonly kind: "constant"; readonly constant: Constant }
  | { readonly kind: "import"; readonly import: Import }
  /** A function, class, enumeration, destructured variable: nothing that can be read. */
  | { readonly kind: "opaque" };

export interface Scope {
  readonly file: ParsedFile;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** From exported name to the local one, or to the import that is passed on. */
  readonly exports: ReadonlyMap<string, string | Import>;
  /** Modules all of whose exports are passed on. */
  readonly stars: readonly Import[];
  /** `export default …` */
  readonly defaults: readonly ts.Expression[];
}

interface Draft {
  readonly file: ParsedFile;
  readonly bindings: Map<string, Binding>;
  readonly exports: Map<string, string | Import>;
  readonly stars: Import[];
  readonly defaults: ts.Expression[];
}

export function scopeOf(file: ParsedFile): Scope {
  const scope: Draft = { file, bindings: new Map(), exports: new Map(), stars: [], defaults: [] };
  for (const statement of file.tree?.statements ?? []) declare(scope, statement);
  return scope;
}

function declare(scope: Draft, statement: ts.Statement): void {
  if (ts.isVariableStatement(statement)) return declareVariables(scope, statement);
  if (ts.isImportDeclaration(statement)) return declareImports(scope, statement);
  if (ts.isExportDeclaration(statement)) return declareExports(scope, statement);
  if (ts.isExportAssignment(statement)) {
    scope.defaults.push(statement.expression);
    return;
  }
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  ) {
    if (statement.name !== undefined) declareOpaque(scope, statement.name.text, isExported(statement));
  }
}

const isExported = (statement: ts.VariableStatement | ts.DeclarationStatement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declareOpaque(scope: Draft, name: string, exported: boolean): void {
  scope.bindings.set(name, { kind: "opaque" });
  if (exported) scope.exports.set(name, name);
}

function declareVariables(scope: Draft, statement: ts.VariableStatement): void {
  const { declarations, flags } = statement.declarationList;
  const isConst = (flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const;
  const exported = isExported(statement);
  for (const { name, initializer } of declarations) {
    if (ts.isIdentifier(name)) {
      const constant = { file: scope.file, name, initializer, statement, isConst };
      scope.bindings.set(name.text, { kind: "constant", constant });
      if (exported) scope.exports.set(name.text, name.text);
    } else {
      for (const element of name.elements) {
        if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) {
          declareOpaque(scope, element.name.text, exported);
        }
      }
    }
  }
}

function declareImports(scope: Draft, statement: ts.ImportDeclaration): void {
  const from = moduleName(statement.moduleSpecifier);
  const clause = statement.importClause;
  if (from === null || clause === undefined) return;
  const bind = (local: ts.Identifier, name: string, node: ts.Node) =>
    scope.bindings.set(local.text, { kind: "import", import: { from, name, node } });
  if (clause.name !== undefined) bind(clause.name, "default", clause.name);
  const named = clause.namedBindings;
  if (named === undefined) return;
  if (ts.isNamespaceImport(named)) {
    bind(named.name, "*", named.name);
    return;
  }
  for (const element of named.elements)
    bind(element.name, (element.propertyName ?? element.name).text, element);
}

function declareExports(scope: Draft, statement: ts.ExportDeclaration): void {
  const from = statement.moduleSpecifier === undefined ? null : moduleName(statement.moduleSpecifier);
  const clause = statement.exportClause;
  if (clause === undefined) {
    if (from !== null) scope.stars.push({ from, name: "*", node: statement });
    return;
  }
  if (!ts.isNamedExports(clause)) {
    if (from !== null) scope.exports.set(clause.name.text, { from, name: "*", node: clause });
    return;
  }
  for (const element of clause.elements) {
    const name = (element.propertyName ?? element.name).text;
    scope.exports.set(element.name.text, from === null ? name : { from, name, node: element });
  }
}

const moduleName = (specifier: ts.Expression): string | null =>
  ts.isStringLiteral(specifier) ? specifier.text : null;
