/** JSON texts that have parts in common: a part is written once in its file, and the texts are lists of pieces. */
import type { Literal } from "../../ir/ir.js";

/** A schema that several tools of a model have. */
export class Shared {
  /** The constant that holds its text. */
  readonly name: string;
  readonly text: string;

  constructor(name: string, value: Json) {
    this.name = name;
    this.text = JSON.stringify(value);
  }
}

export type Json = Readonly<Record<string, Literal>>;

/** JSON with shared parts in it. */
export type Template =
  Literal | Shared | readonly Template[] | { readonly [name: string]: Template | undefined };

/** The JSON text, cut where shared parts stand. */
export function piecesOf(value: Template): readonly (string | Shared)[] {
  const pieces: (string | Shared)[] = [];
  let text = "";
  const write = (part: Template): void => {
    if (part instanceof Shared) {
      pieces.push(text, part);
      text = "";
    } else if (Array.isArray(part)) {
      list("[", "]", part as readonly Template[], write); // Array.isArray does not narrow readonly arrays
    } else if (typeof part === "object" && part !== null) {
      const members = Object.entries(part as { readonly [name: string]: Template | undefined });
      const there = members.filter((member): member is [string, Template] => member[1] !== undefined);
      list("{", "}", there, ([name, member]) => {
        text += `${JSON.stringify(name)}:`;
        write(member);
      });
    } else text += JSON.stringify(part);
  };
  const list = <Item>(
    open: string,
    close: string,
    items: readonly Item[],
    print: (item: Item) => void,
  ): void => {
    text += open;
    for (const [index, item] of items.entries()) {
      if (index > 0) text += ",";
      print(item);
    }
    text += close;
  };
  write(value);
  return [...pieces, text].filter((piece) => piece !== "");
}

export const textOf = (piece: string | Shared): string => (typeof piece === "string" ? piece : piece.text);

/** Bytes of the text in UTF-8. */
export const bytesOf = (value: Template): number =>
  piecesOf(value).reduce((sum, piece) => sum + Buffer.byteLength(textOf(piece)), 0);
