/**
 * Boxes in columns: what others refer to stands to the left of them (the layered drawing of Sugiyama, Tagawa and Toda). Everything
 * is decided by the order of the boxes and their sizes, so that the same schema is the same picture anywhere.
 */

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** From the box that refers to the one referred to, by their places in the list. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Something that takes room in a column: a box, or the way of a long edge through it. */
export interface Slot {
  /** The box; null: a way. */
  readonly box: number | null;
  readonly column: number;
  readonly height: number;
  /** Slots of the column before that it is tied to, and of the column after. */
  readonly before: number[];
  readonly after: number[];
}

export interface Columns {
  /** The slot of a box has the box's own number. */
  readonly slots: readonly Slot[];
  /** Slots of each column, from above. */
  readonly columns: readonly (readonly number[])[];
  /** For each edge the slots of its way, from its left end to its right one, both included. */
  readonly ways: readonly (readonly number[])[];
}

const WAY_HEIGHT = 8;
const SWEEPS = 12;

/** @param tallest height at which a column is full, and the rest goes to the next one */
export function columnsOf(boxes: readonly Box[], edges: readonly Edge[], tallest: number): Columns {
  const at = placeInColumns(boxes, edges, tallest);
  const slots: Slot[] = boxes.map(({ height }, box) => ({
    box,
    column: at[box] ?? 0,
    height,
    before: [],
    after: [],
  }));
  const lanes = new Map<string, number>();
  const ways = edges.map((edge) => wayOf(slots, lanes, edge));
  const columns = Array.from({ length: Math.max(0, ...at) + 1 }, (_, column) => firstOrder(slots, column));
  return { slots, columns: withFewCrossings(slots, columns), ways };
}

/** Boxes in their own order, with the lanes through the column in its middle. */
function firstOrder(slots: readonly Slot[], column: number): number[] {
  const own = [...slots.keys()].filter((slot) => slots[slot]?.column === column);
  const boxes = own.filter((slot) => slots[slot]?.box !== null);
  const lanes = own.filter((slot) => slots[slot]?.box === null);
  return boxes.toSpliced(Math.ceil(boxes.length / 2), 0, ...lanes);
}

/**
 * Adds what an edge needs in the columns between its ends; edges to the same box share a lane. Ends in one column, as those of
 * a box with itself, have no way.
 */
function wayOf(slots: Slot[], lanes: Map<string, number>, { from, to }: Edge): readonly number[] {
  const [start = 0, end = 0] = [from, to].map((box) => slots[box]?.column ?? 0);
  if (start === end) return [from, to];
  const [left, right] = start < end ? [from, to] : [to, from];
  const way = [left];
  for (let column = Math.min(start, end) + 1; column < Math.max(start, end); column++) {
    const lane = `${to} ${column}`;
    const slot =
      lanes.get(lane) ?? slots.push({ box: null, column, height: WAY_HEIGHT, before: [], after: [] }) - 1;
    lanes.set(lane, slot);
    way.push(slot);
  }
  way.push(right);
  for (let i = 1; i < way.length; i++) {
    const [before = 0, after = 0] = [way[i - 1], way[i]];
    if (slots[before]?.after.includes(after) === true) continue;
    slots[before]?.after.push(after);
    slots[after]?.before.push(before);
  }
  return way;
}

/** A column for each box: behind all that it refers to, but for edges that close a circle. */
function placeInColumns(boxes: readonly Box[], edges: readonly Edge[], tallest: number): number[] {
  const targets = boxes.map((): number[] => []);
  const sources = boxes.map((): number[] => []);
  for (const { from, to } of edges) {
    if (from === to) continue;
    targets[from]?.push(to);
    sources[to]?.push(from);
  }
  const column = boxes.map(() => -1);
  const used: number[] = [];
  for (const box of targetsFirst(targets)) {
    let place = 1 + Math.max(-1, ...(targets[box] ?? []).map((target) => column[target] ?? -1));
    const { height } = boxes[box] ?? { height: 0 };
    while ((used[place] ?? 0) > 0 && (used[place] ?? 0) + height > tallest) place++;
    used[place] = (used[place] ?? 0) + height;
    column[box] = place;
  }
  // What refers to nothing stands beside the first that refers to it.
  for (const [box, list] of targets.entries()) {
    const nearest = Math.min(...(sources[box] ?? []).map((source) => column[source] ?? 0));
    if (list.length === 0 && Number.isFinite(nearest) && nearest > 0) column[box] = nearest - 1;
  }
  return column;
}

function targetsFirst(targets: readonly (readonly number[])[]): readonly number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  const visit = (box: number): void => {
    if (seen.has(box)) return;
    seen.add(box);
    for (const target of targets[box] ?? []) visit(target);
    order.push(box);
  };
  for (const box of targets.keys()) visit(box);
  return order;
}

/** Each column in turn is sorted by where its neighbours stand; the best of what was seen is kept. */
function withFewCrossings(slots: readonly Slot[], first: number[][]): readonly (readonly number[])[] {
  let best = first.map((column) => [...column]);
  let fewest = crossings(slots, best);
  const columns = first.map((column) => [...column]);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const forward = sweep % 2 === 0;
    const order = [...columns.keys()];
    for (const index of forward ? order : order.toReversed()) {
      const neighbours = columns[index + (forward ? -1 : 1)] ?? [];
      const place = new Map(neighbours.map((slot, at) => [slot, at]));
      const own = columns[index] ?? [];
      const weight = new Map(
        own.map((slot, at) => {
          const ties = slots[slot]?.[forward ? "before" : "after"] ?? [];
          const mean = ties.reduce((sum, tie) => sum + (place.get(tie) ?? 0), 0) / ties.length;
          return [slot, ties.length === 0 ? at : mean];
        }),
      );
      columns[index] = own.toSorted((a, b) => (weight.get(a) ?? 0) - (weight.get(b) ?? 0));
    }
    const count = crossings(slots, columns);
    if (count < fewest) {
      fewest = count;
      best = columns.map((column) => [...column]);
    }
  }
  return best;
}

function crossings(slots: readonly Slot[], columns: readonly (readonly number[])[]): number {
  let count = 0;
  for (const [index, column] of columns.entries()) {
    const place = new Map((columns[index + 1] ?? []).map((slot, at) => [slot, at]));
    const seen: number[] = [];
    for (const slot of column) {
      const ends = (slots[slot]?.after ?? []).map((tie) => place.get(tie) ?? 0);
      for (const end of ends) count += seen.filter((other) => other > end).length;
      seen.push(...ends);
    }
  }
  return count;
}
