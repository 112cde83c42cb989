/** How much of a schema its picture shows: the more models, the less of each, so that it can be read and stays affordable. */
import type { PictureLine, PicturePart, PictureRow } from "./part.js";

/** Models up to which every field is shown, and up to which a model is. */
const WITH_FIELDS = 40;
const WITH_MODELS = 150;

export interface Shown {
  readonly models: readonly ShownModel[];
  /** What is left out, in a sentence; null where nothing is. */
  readonly note: string | null;
}

export interface ShownModel {
  readonly name: string;
  readonly description: string | null;
  readonly rows: readonly PictureRow[];
  /** Fields that are not shown. */
  readonly more: number;
  /** Relations whose other side is shown, too. */
  readonly lines: readonly PictureLine[];
}

export function shownOf(parts: readonly PicturePart[]): Shown {
  const chosen = parts.length > WITH_MODELS ? mostTied(parts) : parts;
  const names = new Set(chosen.map(({ name }) => name));
  const all = parts.length <= WITH_FIELDS;
  const models = chosen.map(({ name, description, rows, lines }) => {
    const shown = all ? rows : rows.filter(({ mark }) => mark === "PK" || mark === "FK");
    return {
      name,
      description,
      rows: shown,
      more: rows.length - shown.length,
      lines: lines.filter(({ target }) => names.has(target)),
    };
  });
  return { models, note: noteOf(parts.length, all) };
}

function noteOf(count: number, all: boolean): string | null {
  if (all) return null;
  if (count <= WITH_MODELS) return `Of ${count} models their keys are shown.`;
  return `${WITH_MODELS} of ${count} models are shown, those with the most relations, and of these their keys.`;
}

/** In the order of the schema. */
function mostTied(parts: readonly PicturePart[]): readonly PicturePart[] {
  const ties = new Map(parts.map(({ name, lines }) => [name, lines.length]));
  for (const { lines } of parts)
    for (const { target } of lines) ties.set(target, (ties.get(target) ?? 0) + 1);
  const order = parts.toSorted((a, b) => (ties.get(b.name) ?? 0) - (ties.get(a.name) ?? 0));
  const chosen = new Set(order.slice(0, WITH_MODELS));
  return parts.filter((part) => chosen.has(part));
}
