/**
 * What `prewire.config.ts` says to the generator: `mcp.profile` and `mcp.budget`. The file is read like a schema and not run, so
 * that these two are written out; everything else in it is for the server, and may be computed.
 */
import { ts } from "ts-morph";
import { Complaints } from "../diagnostics/complaints.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";
import { type ParsedFile, parse, spanOf } from "./parse.js";

export interface ConfigReading {
  /** As it stands there: whether there is such a profile is for others to say. Null where it says nothing. */
  readonly profile: { readonly value: string; readonly span: Span } | null;
  /** Tokens. */
  readonly budget: { readonly value: number; readonly span: Span } | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function readConfig(source: SourceText): ConfigReading {
  const complaints = new Complaints();
  const file = parse(source, complaints);
  const mcp = file.tree === null ? null : member(file, defaultExport(file.tree), "mcp", complaints);
  const values = mcp === null ? null : objectOf(file, mcp);
  if (mcp !== null && values === null && !isNone(file, mcp)) notStatic(file, mcp, "mcp", complaints);
  const profile = values === null ? null : member(file, values, "profile", complaints);
  const budget = values === null ? null : member(file, values, "budget", complaints);
  const text = profile === null ? null : resolve(file, profile);
  const number = budget === null ? null : resolve(file, budget);
  if (profile !== null && !(text !== null && ts.isStringLiteralLike(text))) {
    notStatic(file, profile, "mcp.profile", complaints);
  }
  if (budget !== null && !(number !== null && ts.isNumericLiteral(number))) {
    notStatic(file, budget, "mcp.budget", complaints);
  }
  return {
    profile:
      text !== null && ts.isStringLiteralLike(text) ? { value: text.text, span: spanOf(file, text) } : null,
    budget:
      number !== null && ts.isNumericLiteral(number)
        ? { value: Number(number.text), span: spanOf(file, number) }
        : null,
    diagnostics: complaints.list,
  };
}

/** `false`: there is no channel, and nothing to be said of its tools. */
function isNone(file: ParsedFile, value: ts.Expression): boolean {
  const resolved = resolve(file, value);
  return resolved?.kind === ts.SyntaxKind.FalseKeyword;
}

function notStatic(file: ParsedFile, node: ts.Node, what: string, complaints: Complaints): void {
  complaints.add(
    "G1002",
    spanOf(file, node),
    `${what} is not static: prewire generate reads this file and does not run it`,
    "Write it out as a literal.",
  );
}

function defaultExport(tree: ts.SourceFile): ts.Expression | null {
  for (const statement of tree.statements) {
    if (ts.isExportAssignment(statement) && statement.isExportEquals !== true) return statement.expression;
  }
  return null;
}

/** The value of a member of an object, as it is written; null where there is none. */
function member(
  file: ParsedFile,
  value: ts.Expression | null,
  name: string,
  complaints: Complaints,
): ts.Expression | null {
  const object = value === null ? null : objectOf(file, value);
  if (object === null) return null;
  // What stands last counts.
  for (const property of object.properties.toReversed()) {
    if (ts.isSpreadAssignment(property)) {
      const found = member(file, property.expression, name, complaints);
      if (found !== null) return found;
      continue;
    }
    if (property.name === undefined || nameOf(property.name) !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
    notStatic(file, property, name, complaints);
  }
  return null;
}

const nameOf = (name: ts.PropertyName): string | null =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;

/** The object that an expression is: `{ … }`, `defineConfig({ … })`, a constant of the file that is one. */
function objectOf(file: ParsedFile, value: ts.Expression): ts.ObjectLiteralExpression | null {
  const resolved = resolve(file, value);
  if (resolved === null) return null;
  if (ts.isObjectLiteralExpression(resolved)) return resolved;
  const [first] = ts.isCallExpression(resolved) ? resolved.arguments : [];
  return first === undefined ? null : objectOf(file, first);
}

/** Without what only the compiler reads, and with the file's own constants in place of their names. */
function resolve(file: ParsedFile, value: ts.Expression, depth = 20): ts.Expression | null {
  if (depth === 0) return null;
  const again = (next: ts.Expression): ts.Expression | null => resolve(file, next, depth - 1);
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value)) {
    return again(value.expression);
  }
  if (!ts.isIdentifier(value)) return value;
  for (const statement of file.tree?.statements ?? []) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0)
      continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && name.text === value.text && initializer !== undefined)
        return again(initializer);
    }
  }
  return null;
}
