/** What two plans have in common, piece by piece. */
import type { PiecePlan } from "../dataflow/model.js";

export interface Change<Piece> {
  readonly before: Piece;
  readonly after: Piece;
}
export interface Comparison<Piece> {
  readonly added: readonly Piece[];
  readonly changed: readonly Change<Piece>[];
  readonly removed: readonly Piece[];
}

export function compare<Piece extends PiecePlan>(
  old: readonly Piece[],
  pieces: readonly Piece[],
): Comparison<Piece> {
  const previous = byName(old);
  const present = byName(pieces);
  const added: Piece[] = [];
  const changed: Change<Piece>[] = [];
  for (const after of pieces) {
    const before = previous.get(after.name);
    if (before === undefined) added.push(after);
    else if (before.sql !== after.sql) changed.push({ before, after });
  }
  return { added, changed, removed: old.filter((piece) => !present.has(piece.name)) };
}

export const byName = <Named extends { readonly name: string }>(
  pieces: readonly Named[],
): Map<string, Named> => new Map(pieces.map((piece) => [piece.name, piece]));

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
