/** The lines between models, with crow's feet: which side is many, and which may be missing. */
import { type XmlText, type Xml, xml } from "../../text/xml.js";
import type { Arrangement, Point } from "./arrange.js";
import type { Edge } from "./layers.js";
import { HEAD, type Placed, rowMiddle } from "./metrics.js";
import type { PictureLine } from "./part.js";

export interface Tie extends Edge {
  readonly line: PictureLine;
}

/** An end of a line: where it touches a model, and to which side it leaves it (1: to the right). */
interface End extends Point {
  readonly side: 1 | -1;
}

/** What stands between a model and the free part of a line: its symbol. */
const SYMBOL = 18;
/** The least distance of two lines that arrive at a model. */
const CLOSEST = 11;

export function drawLines(
  placed: readonly Placed[],
  ties: readonly Tie[],
  ways: Arrangement["ways"],
): readonly Xml[] {
  const arrivals = arrivalsOf(placed, ties);
  return ties.flatMap((tie, index) => {
    const [source, target] = [placed[tie.from], placed[tie.to]];
    if (source === undefined || target === undefined) return [];
    const start = sourceEnd(source, target, tie.line);
    const end: End = { ...sideOf(target, source), y: target.y + (arrivals[index] ?? HEAD / 2) };
    const way = ways[index] ?? [];
    const path = pathBetween(start, end, start.x <= end.x ? way : turned(way));
    const { line } = tie;
    return xml`<path class="line" data-from="${text(source.model.name)}" data-to="${text(target.model.name)}" d="${path}${manySymbol(start, line)}${oneSymbol(end, line)}"/>`;
  });
}

const text = (value: string): XmlText => ({ text: value });

/** A line leaves a model to the side where the other one is; a line of a model to itself, or within a column, to the right. */
function sideOf(own: Placed, other: Placed): { readonly x: number; readonly side: 1 | -1 } {
  return own.x > other.x ? { x: own.x, side: -1 } : { x: own.x + own.width, side: 1 };
}

const sourceEnd = (source: Placed, target: Placed, line: PictureLine): End => ({
  ...sideOf(source, target),
  y: source.y + rowMiddle(source.model, line.field),
});

/** Lines that arrive at the same side of a model are spread over it, in the order in which they come. */
function arrivalsOf(placed: readonly Placed[], ties: readonly Tie[]): readonly number[] {
  const sides = new Map<string, { readonly tie: number; readonly from: number }[]>();
  for (const [tie, { from, to, line }] of ties.entries()) {
    const [source, target] = [placed[from], placed[to]];
    if (source === undefined || target === undefined) continue;
    const key = `${to} ${sideOf(target, source).side}`;
    const y = sourceEnd(source, target, line).y;
    sides.set(key, [...(sides.get(key) ?? []), { tie, from: y }]);
  }
  const arrivals = ties.map(() => HEAD / 2);
  for (const [key, list] of sides) {
    const height = placed[Number(key.split(" ")[0])]?.height ?? HEAD;
    const step = Math.min(18, (height - HEAD / 2) / list.length);
    for (const [index, { tie }] of list.toSorted((a, b) => a.from - b.from).entries()) {
      // Where they are too many, neighbours arrive together.
      arrivals[tie] =
        HEAD / 2 + (step < CLOSEST ? Math.floor((index * step) / CLOSEST) * CLOSEST : index * step);
    }
  }
  return arrivals;
}

type Way = Arrangement["ways"][number];

const turned = (way: Way): Way => way.toReversed().map(({ y, x1, x2 }) => ({ y, x1: x2, x2: x1 }));

function pathBetween(start: End, end: End, way: Way): Xml {
  const [from, to] = [beyond(start, SYMBOL), beyond(end, SYMBOL)];
  let path = xml`M${start.x} ${start.y}H${from.x}`;
  let at: Point = from;
  // Both leave to the same side: a loop around what is between them.
  const bend = start.side === end.side ? 36 * start.side : null;
  const curve = (next: Point): Xml => {
    const [a, b] = bend === null ? [(at.x + next.x) / 2, (at.x + next.x) / 2] : [at.x + bend, next.x + bend];
    return xml`C${a} ${at.y} ${b} ${next.y} ${next.x} ${next.y}`;
  };
  for (const { y, x1, x2 } of way) {
    path = xml`${path}${curve({ x: x1, y })}H${x2}`;
    at = { x: x2, y };
  }
  return xml`${path}${curve(to)}H${end.x}`;
}

const beyond = ({ x, y, side }: End, by: number): Point => ({ x: x + side * by, y });

/** At the model that refers: a crow's foot with a ring (none or many), or a ring and a bar (none or one). */
function manySymbol(end: End, { single }: PictureLine): Xml {
  const { x, y, side } = end;
  const ring = ringAt(x + side * 14, y);
  if (single) return xml`M${x + side * 6} ${y - 5}v10${ring}`;
  return xml`M${x + side * 10} ${y}L${x} ${y - 5}M${x + side * 10} ${y}L${x} ${y + 5}${ring}`;
}

/** At the model referred to: a bar for the one row, and before it a second one, or a ring where there may be none. */
function oneSymbol({ x, y, side }: End, { optional }: PictureLine): Xml {
  const bar = xml`M${x + side * 6} ${y - 5}v10`;
  return optional ? xml`${bar}${ringAt(x + side * 14, y)}` : xml`${bar}M${x + side * 11} ${y - 5}v10`;
}

const ringAt = (x: number, y: number): Xml => xml`M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;
