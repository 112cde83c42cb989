/** The doc comment above a declaration: its text, and the text of `@deprecated`. Other tags are for other tools. */
import { ts } from "ts-morph";
import type { Span } from "../diagnostics/diagnostic.js";
import type { ParsedFile } from "./parse.js";

export interface DocComment {
  readonly description: string | null;
  /** The text of the tag; empty where it stands alone, null where it does not. */
  readonly deprecated: string | null;
  readonly span: Span;
}

/** The last doc comment before the node; null where there is none. */
export function docCommentOf(file: ParsedFile, node: ts.Node): DocComment | null {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const range = ranges.findLast(({ pos, end }) => file.text.startsWith("/**", pos) && end - pos > 4);
  if (range === undefined) return null;
  const content = file.text.slice(range.pos + 3, range.end - 2);
  return { ...readContent(content), span: { file: file.path, start: range.pos, end: range.end } };
}

function readContent(content: string): Pick<DocComment, "description" | "deprecated"> {
  const lines = content
    .split(/\r\n|\r|\n/)
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*\* ?/, "")));
  const sections: { tag: string | null; lines: string[] }[] = [{ tag: null, lines: [] }];
  for (const line of lines) {
    const tag = /^\s*@([A-Za-z]+)(.*)$/s.exec(line);
    if (tag === null) sections.at(-1)?.lines.push(line);
    else sections.push({ tag: tag[1] ?? "", lines: [tag[2] ?? ""] });
  }
  const textOf = (name: string | null): string | null => {
    const section = sections.find(({ tag }) => tag === name);
    return section === undefined ? null : tidy(section.lines);
  };
  return { description: textOf(null) || null, deprecated: textOf("deprecated") };
}

/** Lines as a text: `{@link User}` is `User`, and no line ends in blanks. */
function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\{@link(?:code|plain)?\s+([^}|\s]+)[^}]*\}/g, "$1").trimEnd())
    .join("\n")
    .trim();
}
