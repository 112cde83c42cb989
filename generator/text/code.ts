/**
 * The only way into emitted text. A template holds what the emitter's author wrote; every value in it is `Code`, made by
 * `code`, `lit`, `id`, `key`, `join` or a builder of `build.ts`. A plain string does not type-check there, so nothing of a schema
 * reaches the output unescaped.
 */
import { concat, type Doc, hard, indent } from "./layout.js";

declare const brand: unique symbol;

export interface Code {
  readonly [brand]: "code";
  readonly doc: Doc;
  /** What kind of value it writes, where the layout of what surrounds it depends on that. */
  readonly value?: { readonly kind: "array" | "object" | "string" | "number"; readonly size: number };
}

/** Makes code of a document. For this folder only: elsewhere a document is made by the functions named above. */
export function fromDoc(doc: Doc, value?: Code["value"]): Code {
  return (value === undefined ? { doc } : { doc, value }) as Code; // the brand exists in the types alone
}

export const empty: Code = fromDoc("");

/**
 * A piece of emitted text. A line break of the template is one of the output, and what stands on a line of the template keeps that
 * line's indentation, however many lines a value has.
 */
export function code(strings: TemplateStringsArray, ...values: readonly Code[]): Code {
  const parts: Doc[] = [];
  let current = parts;
  let by = 0;
  const close = (): void => {
    if (current !== parts) parts.push(indent(by, concat(...current)));
  };
  for (const [index, chunk] of strings.entries()) {
    for (const [number, piece] of chunk.split("\n").entries()) {
      if (number > 0) {
        close();
        by = piece.length - piece.trimStart().length;
        current = [hard];
      }
      const text = number > 0 ? piece.slice(by) : piece;
      if (text !== "") current.push(text);
    }
    const value = values[index];
    if (value !== undefined) current.push(value.doc);
  }
  close();
  return parts.length === 0 ? empty : fromDoc(concat(...parts));
}

const isEmpty = (piece: Code): boolean => piece.doc === "";

/** Pieces one after the other with a separator between those that are not empty. */
export function join(pieces: readonly Code[], separator: Code): Code {
  const parts: Doc[] = [];
  for (const piece of pieces) {
    if (isEmpty(piece)) continue;
    if (parts.length > 0) parts.push(separator.doc);
    parts.push(piece.doc);
  }
  return parts.length === 0 ? empty : fromDoc(concat(...parts));
}

/** Each piece on lines of its own. */
export const lines = (...pieces: readonly Code[]): Code => join(pieces, fromDoc(hard));

/** Each piece on lines of its own, an empty line between them. */
export const paragraphs = (...pieces: readonly Code[]): Code => join(pieces, fromDoc(concat(hard, hard)));
