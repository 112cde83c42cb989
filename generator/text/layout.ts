/**
 * The layout of emitted text: a document says where lines may break, `layOut` breaks those that are too long. The rules
 * are prettier's (after Wadler, "A prettier printer"), so that what comes out is what prettier would have made of it, without
 * its cost. Where that cannot be known (`certain: false`) the caller hands the text to prettier itself.
 */
import { mostColumns, uncertainColumns } from "./width.js";

export const lineWidth = 110;

export interface Reference {
  readonly kind: "reference";
  readonly name: string;
  /** What the file calls it, unless that is taken. */
  readonly as: string;
  /** The module; null for a global. */
  readonly from: string | null;
  readonly type: boolean;
}

export type Doc =
  | string
  | Reference
  /** A line break where the group around it is broken, else `flat`. */
  | { readonly kind: "line"; readonly flat: "" | " " }
  /** A line break always. */
  | { readonly kind: "hard" }
  /** Text that prettier might spell in another way. */
  | { readonly kind: "unsure"; readonly text: string }
  /** Text that may be longer than a line and hold line breaks of its own. */
  | { readonly kind: "verbatim"; readonly text: string }
  | { readonly kind: "when"; readonly broken: string; readonly flat: string }
  | { readonly kind: "concat"; readonly parts: readonly Doc[]; readonly hard: boolean }
  | { readonly kind: "indent"; readonly by: number; readonly body: Doc; readonly hard: boolean }
  /** `uncertain`: prettier has rules of its own for breaking this one. */
  | { readonly kind: "group"; readonly body: Doc; readonly hard: boolean; readonly uncertain: boolean }
  /** The right side of an assignment: on the same line if its beginning fits there, else indented on the next. */
  | { readonly kind: "fluid"; readonly body: Doc; readonly hard: boolean };

/** Whether a document breaks the groups around it. */
export function isHard(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (doc.kind === "hard") return true;
  if (doc.kind === "verbatim") return doc.text.includes("\n");
  return "hard" in doc && doc.hard;
}

export const hard: Doc = { kind: "hard" };
export const line: Doc = { kind: "line", flat: " " };
export const softLine: Doc = { kind: "line", flat: "" };
export const when = (broken: string, flat: string): Doc => ({ kind: "when", broken, flat });
export const verbatim = (text: string): Doc => ({ kind: "verbatim", text });
export const concat = (...parts: readonly Doc[]): Doc => ({
  kind: "concat",
  parts,
  hard: parts.some(isHard),
});
export const indent = (by: number, body: Doc): Doc => ({ kind: "indent", by, body, hard: isHard(body) });
export const fluid = (body: Doc): Doc => ({ kind: "fluid", body, hard: isHard(body) });
export const group = (body: Doc, how: { broken?: boolean; uncertain?: boolean } = {}): Doc => ({
  kind: "group",
  body,
  hard: how.broken === true || isHard(body),
  uncertain: how.uncertain === true,
});

export interface LaidOut {
  readonly text: string;
  /** False where prettier might lay the text out in another way. */
  readonly certain: boolean;
}

interface Command {
  readonly indent: number;
  readonly broken: boolean;
  readonly doc: Doc;
}

/** Prints a document; `nameOf` gives the name under which a reference is imported. */
export function layOut(doc: Doc, nameOf: (reference: Reference) => string): LaidOut {
  const printer = new Printer(nameOf);
  printer.print(doc);
  return printer.finish();
}

class Printer {
  private readonly out: string[] = [];
  private readonly commands: Command[] = [];
  private column = 0;
  /** Whether verbatim text has made the line too long, which no break can help. */
  private overfull = false;
  /** By how much `column` may be too high, since it is not known how wide a character is. */
  private slack = 0;
  /** Indentation that the next text on this line gets; empty lines get none. */
  private pending = 0;
  private certain = true;
  private readonly nameOf: (reference: Reference) => string;

  constructor(nameOf: (reference: Reference) => string) {
    this.nameOf = nameOf;
  }

  print(doc: Doc): void {
    this.commands.push({ indent: 0, broken: true, doc });
    for (let command = this.commands.pop(); command !== undefined; command = this.commands.pop()) {
      this.step(command);
    }
  }

  finish(): LaidOut {
    return { text: this.out.join(""), certain: this.certain };
  }

  private step({ indent: by, broken, doc }: Command): void {
    if (typeof doc === "string") return this.text(doc);
    switch (doc.kind) {
      case "reference":
        return this.text(this.nameOf(doc));
      case "hard":
        return this.newLine(by);
      case "line":
        return broken ? this.newLine(by) : this.text(doc.flat);
      case "when":
        return this.text(broken ? doc.broken : doc.flat);
      case "unsure":
        this.certain = false;
        return this.text(doc.text);
      case "verbatim":
        return this.verbatim(doc.text);
      case "concat":
        for (let i = doc.parts.length - 1; i >= 0; i--) {
          this.commands.push({ indent: by, broken, doc: doc.parts[i] as Doc });
        }
        return;
      case "indent":
        this.commands.push({ indent: by + doc.by, broken, doc: doc.body });
        return;
      case "group": {
        const breaks = doc.hard || (broken && !this.fits(doc.body));
        if (breaks && doc.uncertain) this.certain = false;
        this.commands.push({ indent: by, broken: breaks, doc: doc.body });
        return;
      }
      case "fluid": {
        const stays = this.fits(concat(" ", doc.body));
        const body = stays ? concat(" ", doc.body) : indent(2, concat(hard, doc.body));
        this.commands.push({ indent: by, broken, doc: body });
      }
    }
  }

  private text(text: string): void {
    if (text === "") return;
    this.write(text);
    if (this.column > lineWidth && !this.overfull) this.certain = false;
  }

  private write(text: string): void {
    if (this.pending > 0) this.out.push(" ".repeat(this.pending));
    this.out.push(text);
    this.column += this.pending + mostColumns(text);
    this.slack += uncertainColumns(text);
    this.pending = 0;
  }

  private verbatim(text: string): void {
    if (text === "") return;
    const end = text.lastIndexOf("\n");
    this.write(end < 0 ? text : "");
    if (end >= 0) {
      this.out.push(text);
      this.column = mostColumns(text.slice(end + 1));
      this.slack = uncertainColumns(text.slice(end + 1));
    }
    this.overfull = this.column > lineWidth;
  }

  private newLine(by: number): void {
    this.out.push("\n");
    this.column = 0;
    this.slack = 0;
    this.overfull = false;
    this.pending = by;
  }

  /** Whether the document, printed flat, and what follows it up to the next line break stay within the line. */
  private fits(doc: Doc): boolean {
    let left = lineWidth - this.column - this.pending;
    let slack = this.slack;
    const docs: Doc[] = [doc];
    const modes: boolean[] = [false];
    let rest = this.commands.length;
    while (left >= 0) {
      if (docs.length === 0) {
        const command = this.commands[--rest];
        if (command === undefined) return true;
        docs.push(command.doc);
        modes.push(command.broken);
      }
      const broken = modes.pop() === true;
      const next = unfold(docs.pop() ?? "", broken, docs, modes, this.nameOf);
      if (next === lineEnd) return true;
      left -= mostColumns(next);
      slack += uncertainColumns(next);
      const end = next.indexOf("\n");
      if (end >= 0) return left + mostColumns(next) >= mostColumns(next.slice(0, end));
    }
    if (left + slack >= 0) this.certain = false;
    return false;
  }
}

/** Stands for the end of the line; no text holds it. */
const lineEnd = "\0";

/** One step of looking ahead: the text that comes next, perhaps empty, or that the line ends; what is inside goes on the stack. */
function unfold(
  doc: Doc,
  broken: boolean,
  docs: Doc[],
  modes: boolean[],
  nameOf: (reference: Reference) => string,
): string {
  if (typeof doc === "string") return doc;
  switch (doc.kind) {
    case "hard":
      return lineEnd;
    case "line":
      return broken ? lineEnd : doc.flat;
    case "reference":
      return nameOf(doc);
    case "unsure":
    case "verbatim":
      return doc.text;
    case "when":
      return broken ? doc.broken : doc.flat;
    case "concat":
      for (let i = doc.parts.length - 1; i >= 0; i--) {
        docs.push(doc.parts[i] as Doc);
        modes.push(broken);
      }
      return "";
    case "fluid":
      if (broken) return lineEnd;
      docs.push(doc.body);
      modes.push(false);
      return " ";
    case "group":
    case "indent":
      docs.push(doc.body);
      modes.push(broken || (doc.kind === "group" && doc.hard));
      return "";
  }
}
