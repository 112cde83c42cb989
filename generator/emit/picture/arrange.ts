/** Where boxes and edges of a picture stand: each group of tied boxes by itself, the groups beside and below one another. */
import { type Box, type Columns, columnsOf, type Edge } from "./layers.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of each box. */
  readonly boxes: readonly Point[];
  /** For each edge where it passes the columns between its ends, from left to right: a horizontal piece each. */
  readonly ways: readonly (readonly { readonly y: number; readonly x1: number; readonly x2: number }[])[];
}

const GAP = 28;
const BETWEEN_COLUMNS = 84;
const BETWEEN_GROUPS = 48;
const ROUNDS = 16;

export function arrange(boxes: readonly Box[], edges: readonly Edge[]): Arrangement {
  const places: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  const ways: Arrangement["ways"][number][] = edges.map(() => []);
  const groups = groupsOf(boxes.length, edges).map((members) => {
    const number = new Map(members.map((box, index) => [box, index]));
    const inside = [...edges.entries()].filter(([, { from }]) => number.has(from));
    const local = inside.map(([, edge]) => ({
      from: number.get(edge.from) ?? 0,
      to: number.get(edge.to) ?? 0,
    }));
    const drawn = arrangeGroup(
      members.map((box) => boxes[box] ?? { width: 0, height: 0 }),
      local,
    );
    return { members, edges: inside.map(([index]) => index), drawn };
  });
  const size = shelve(
    groups.map(({ drawn }) => drawn),
    (group, { x, y }) => {
      const { members, edges: own, drawn } = groups[group] ?? { members: [], edges: [], drawn: null };
      members.forEach((box, index) => {
        const at = drawn?.boxes[index] ?? { x: 0, y: 0 };
        places[box] = { x: at.x + x, y: at.y + y };
      });
      own.forEach((edge, index) => {
        ways[edge] = (drawn?.ways[index] ?? []).map((piece) => ({
          y: piece.y + y,
          x1: piece.x1 + x,
          x2: piece.x2 + x,
        }));
      });
    },
  );
  return { ...size, boxes: places, ways };
}

/** Boxes that edges tie together, the largest groups first. */
function groupsOf(count: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const group = Array.from({ length: count }, (_, box) => box);
  const find = (box: number): number => {
    let root = box;
    while (group[root] !== root) root = group[root] ?? root;
    group[box] = root;
    return root;
  };
  for (const { from, to } of edges) group[Math.max(find(from), find(to))] = Math.min(find(from), find(to));
  const members = new Map<number, number[]>();
  for (const box of group.keys()) members.set(find(box), [...(members.get(find(box)) ?? []), box]);
  return [...members.values()].toSorted((a, b) => b.length - a.length);
}

function arrangeGroup(boxes: readonly Box[], edges: readonly Edge[]): Arrangement {
  const heights = boxes.map(({ height }) => height + GAP);
  // About as high as wide.
  const area = boxes.reduce(
    (sum, { width }, box) => sum + (width + BETWEEN_COLUMNS) * (heights[box] ?? 0),
    0,
  );
  const columns = columnsOf(boxes, edges, Math.max(Math.sqrt(area), ...heights));
  const tops = topsOf(columns);
  const { slots } = columns;
  const widths = columns.columns.map((column) =>
    Math.max(0, ...column.map((slot) => boxes[slots[slot]?.box ?? -1]?.width ?? 0)),
  );
  const lefts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + BETWEEN_COLUMNS, 0),
  );
  return {
    width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0),
    height: Math.max(0, ...slots.map(({ height }, slot) => (tops[slot] ?? 0) + height)),
    boxes: boxes.map((_, box) => ({ x: lefts[slots[box]?.column ?? 0] ?? 0, y: tops[box] ?? 0 })),
    ways: columns.ways.map((way) =>
      way.slice(1, -1).map((slot) => {
        const { column, height } = slots[slot] ?? { column: 0, height: 0 };
        const x1 = lefts[column] ?? 0;
        return { y: (tops[slot] ?? 0) + height / 2, x1, x2: x1 + (widths[column] ?? 0) };
      }),
    ),
  };
}

/** Slots move towards the middle of their neighbours, as far as those above and below them allow. */
function topsOf({ slots, columns }: Columns): readonly number[] {
  const tops = slots.map(() => 0);
  const height = (slot: number): number => slots[slot]?.height ?? 0;
  const middle = (slot: number): number => (tops[slot] ?? 0) + height(slot) / 2;
  const gap = (a: number, b: number): number =>
    slots[a]?.box === null && slots[b]?.box === null ? GAP / 2 : GAP;
  const settle = (column: readonly number[], wanted: readonly number[]): void => {
    const down = [...wanted];
    const up = [...wanted];
    for (let i = 1; i < column.length; i++) {
      const [above = 0, own = 0] = [column[i - 1], column[i]];
      down[i] = Math.max(down[i] ?? 0, (down[i - 1] ?? 0) + height(above) + gap(above, own));
    }
    for (let i = column.length - 2; i >= 0; i--) {
      const [own = 0, below = 0] = [column[i], column[i + 1]];
      up[i] = Math.min(up[i] ?? 0, (up[i + 1] ?? 0) - height(own) - gap(own, below));
    }
    // Both keep the distances, and so does their mean.
    column.forEach((slot, i) => (tops[slot] = ((down[i] ?? 0) + (up[i] ?? 0)) / 2));
  };
  for (const column of columns)
    settle(
      column,
      column.map(() => 0),
    );
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) {
      const wanted = column.map((slot) => {
        const ties = [...(slots[slot]?.before ?? []), ...(slots[slot]?.after ?? [])];
        if (ties.length === 0) return tops[slot] ?? 0;
        return ties.reduce((sum, tie) => sum + middle(tie), 0) / ties.length - height(slot) / 2;
      });
      settle(column, wanted);
    }
  }
  const top = Math.min(...tops);
  return tops.map((each) => Math.round(each - top));
}

/** Places groups in rows about as wide as a page is; tells where each goes, and how large it all is. */
function shelve(groups: readonly Box[], place: (group: number, at: Point) => void): Box {
  const area = groups.reduce(
    (sum, { width, height }) => sum + (width + BETWEEN_GROUPS) * (height + BETWEEN_GROUPS),
    0,
  );
  const widest = Math.max(0, Math.sqrt(area * 1.6), ...groups.map(({ width }) => width));
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const [index, group] of groups.entries()) {
    if (x > 0 && x + group.width > widest) {
      y += row + BETWEEN_GROUPS;
      [x, row] = [0, 0];
    }
    place(index, { x, y });
    x += group.width + BETWEEN_GROUPS;
    width = Math.max(width, x - BETWEEN_GROUPS);
    row = Math.max(row, group.height);
  }
  return { width, height: y + row };
}
