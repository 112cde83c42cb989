/** Diagnostics as text: for people (`pretty`), for GitHub's annotations (`github`), for tools (`json`). */
import type { Diagnostic } from "./diagnostic.js";
import { printable } from "./quote.js";
import { lineStarts, positionAt, type Position, type SourceText } from "./source.js";

export type DiagnosticFormat = "pretty" | "github" | "json";

interface Located {
  readonly diagnostic: Diagnostic;
  readonly start: Position;
  readonly end: Position;
  /** The line on which it starts, without its end. */
  readonly line: string;
}

/** Sorted by file, position and code; the empty string where there are none, except in JSON (`[]`). */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
  format: DiagnosticFormat,
): string {
  const located = locate(diagnostics.toSorted(compareDiagnostics), sources);
  return renderers[format](located);
}

/** By file, then place, then code, then message: code units throughout. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compare(left.span.file, right.span.file) ||
    left.span.start - right.span.start ||
    left.span.end - right.span.end ||
    compare(left.code, right.code) ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function locate(diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): readonly Located[] {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  const starts = new Map<string, readonly number[]>();
  return diagnostics.map((diagnostic) => {
    const { file, start, end } = diagnostic.span;
    const text = texts.get(file) ?? "";
    const lines = starts.get(file) ?? lineStarts(text);
    starts.set(file, lines);
    const from = positionAt(lines, Math.min(start, text.length));
    const to = positionAt(lines, Math.min(Math.max(start, end), text.length));
    const line = text.slice(lines[from.line - 1], lines[from.line]).replace(/[\r\n]+$/, "");
    return { diagnostic, start: from, end: to, line };
  });
}

/** The message and the hint as sentences. */
function sentence({ message, hint }: Diagnostic): string {
  const said = /[.?!]$/.test(message) ? message : `${message}.`;
  return hint === undefined ? said : `${said} ${hint}`;
}

const renderers: Readonly<Record<DiagnosticFormat, (located: readonly Located[]) => string>> = {
  pretty: (located) => located.map(pretty).join("\n"),
  github: (located) => located.map(github).join(""),
  json: (located) => `${JSON.stringify(located.map(json), null, 2)}\n`,
};

const severityOf = ({ severity }: Diagnostic): string => severity ?? "error";

/** As much of a line as is shown; a longer one is cut around the place. */
const SHOWN = 160;

function pretty({ diagnostic, start, end, line }: Located): string {
  const head = `${diagnostic.span.file}:${start.line}:${start.column} - ${severityOf(diagnostic)} ${diagnostic.code}: ${sentence(diagnostic)}`;
  const cut = line.length > SHOWN ? Math.max(0, start.column - 1 - SHOWN / 2) : 0;
  const shown = line.slice(cut, cut + SHOWN);
  const before = shown.slice(0, start.column - 1 - cut);
  const last = end.line === start.line ? end.column - 1 - cut : shown.trimEnd().length;
  const marked = Math.max(1, Math.min(last, shown.length) - before.length);
  const gutter = `${start.line} `;
  const padding = before.replace(/[^\t]/g, " ");
  return `${printable(head)}\n\n${gutter}${visible(shown)}\n${" ".repeat(gutter.length)}${padding}${"~".repeat(marked)}\n`;
}

/** A source line with its tabs, and one character for each that cannot be shown, so that the marker stays below its place. */
function visible(line: string): string {
  return line.split("\t").map(printable).join("\t");
}

/** A workflow command (GitHub, "Workflow commands for GitHub Actions"): columns are 1-based, properties escape `:` and `,`. */
function github({ diagnostic, start, end }: Located): string {
  const properties = {
    file: diagnostic.span.file,
    line: String(start.line),
    endLine: String(end.line),
    // GitHub refuses columns of an annotation that spans lines.
    ...(start.line === end.line ? { col: String(start.column), endColumn: String(end.column) } : {}),
    title: `${diagnostic.code}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${severityOf(diagnostic)} ${list.join(",")}::${escapeData(sentence(diagnostic))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function json({ diagnostic, start, end }: Located): object {
  return {
    file: diagnostic.span.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    code: diagnostic.code,
    severity: severityOf(diagnostic),
    message: diagnostic.message,
    ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint }),
  };
}
