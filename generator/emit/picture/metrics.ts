/** How large the things of the picture are, and where they stand within a model. */
import { mostColumns } from "../../text/width.js";
import type { Point } from "./arrange.js";
import type { PictureRow } from "./part.js";
import type { ShownModel } from "./shown.js";

export const HEAD = 30;
export const ROW = 20;
export const PAD = 6;
/** Width of a character of 12 pixels in the usual monospaced fonts. */
const CHARACTER = 7.3;
export const MARK = 30;
export const INSET = 12;
/** Characters after which a name is cut in the picture; the page has the whole of it. */
const LONGEST = 32;

/** A model that is placed. */
export interface Placed extends Point {
  readonly model: ShownModel;
  readonly width: number;
  readonly height: number;
}

export function sizeOf(model: ShownModel): { readonly width: number; readonly height: number } {
  const names = model.rows.map(({ name }) => mostColumns(cut(name)));
  const types = model.rows.map((row) => mostColumns(typeOf(row)));
  const columns = Math.max(0, ...names) + Math.max(0, ...types) + 3;
  const width = Math.max(
    columns * CHARACTER + MARK + 2 * INSET,
    mostColumns(cut(model.name)) * (CHARACTER + 1) + 2 * INSET,
    150,
  );
  const rows = model.rows.length + (model.more > 0 ? 1 : 0);
  return { width: Math.ceil(width), height: HEAD + rows * ROW + (rows > 0 ? 2 * PAD : 0) };
}

/** Where a field's line leaves its model, from the model's upper edge; the middle of the head where it is not shown. */
export function rowMiddle({ rows }: ShownModel, field: string): number {
  const index = rows.findIndex(({ name }) => name === field);
  return index < 0 ? HEAD / 2 : HEAD + PAD + index * ROW + ROW / 2;
}

export const typeOf = ({ type, nullable }: PictureRow): string => (nullable ? `${type}?` : type);

export function cut(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
