/** Source text to syntax tree. */
import { ts } from "ts-morph";
import type { Complaints } from "../diagnostics/complaints.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../diagnostics/source.js";

export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  /** Null where the text nests too deeply to be parsed at all. */
  readonly tree: ts.SourceFile | null;
  /** It has a syntax error: what it declares is known in part at best. */
  readonly broken: boolean;
}

export function parse(source: SourceText, complaints: Complaints): ParsedFile {
  const { path, text } = source;
  const tree = parseTree(source);
  if (tree === null) {
    complaints.add("G1007", { file: path, start: 0, end: 0 }, "the file nests too deeply to be read");
    return { path, text, tree, broken: true };
  }
  const errors = syntaxErrors(tree);
  for (const error of errors) {
    const start = Math.min(error.start, text.length);
    const span = { file: path, start, end: Math.min(start + error.length, text.length) };
    complaints.add("G1001", span, ts.flattenDiagnosticMessageText(error.messageText, " "));
  }
  return { path, text, tree, broken: errors.length > 0 };
}

function parseTree({ path, text }: SourceText): ts.SourceFile | null {
  try {
    const options = {
      languageVersion: ts.ScriptTarget.ESNext,
      // Doc comments are read where they are wanted, by `doc-comment.ts`.
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    };
    return ts.createSourceFile(path, text, options, false, ts.ScriptKind.TS);
  } catch (error) {
    // The parser descends by recursion, and text can nest deeper than the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The parser's own complaints. TypeScript keeps them on the tree and shows them only through a program, which we do without. */
function syntaxErrors(tree: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  const { parseDiagnostics } = tree as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics ?? [];
}

/** Where a node stands, without the comments before it. */
export function spanOf(file: ParsedFile, node: ts.Node): Span {
  const start = file.tree === null ? 0 : node.getStart(file.tree);
  return { file: file.path, start, end: Math.max(start, node.end) };
}
