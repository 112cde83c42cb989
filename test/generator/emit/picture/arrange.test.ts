/** Where things stand in the picture: whatever the schema is, nothing lies on something else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrange } from "#generator/emit/picture/arrange.js";
import type { Box, Edge } from "#generator/emit/picture/layers.js";

const box = fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 30, max: 600 }) });
const graph = fc.array(box, { minLength: 1, maxLength: 24 }).chain((boxes) => {
  const end = fc.integer({ min: 0, max: boxes.length - 1 });
  return fc.record({
    boxes: fc.constant<readonly Box[]>(boxes),
    edges: fc.array(fc.record({ from: end, to: end }), { maxLength: 40 }) as fc.Arbitrary<readonly Edge[]>,
  });
});

const apart = (a: number, b: number, sizeA: number, sizeB: number): boolean =>
  a + sizeA <= b || b + sizeB <= a;

describe("whatever refers to whatever, circles and themselves included", () => {
  test("boxes lie within the picture and none on another", () => {
    fc.assert(
      fc.property(graph, ({ boxes, edges }) => {
        const { boxes: places, width, height } = arrange(boxes, edges);
        const placed = boxes.map((each, index) => ({ ...each, ...(places[index] ?? { x: NaN, y: NaN }) }));
        for (const [index, a] of placed.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
          for (const b of placed.slice(index + 1)) {
            expect(apart(a.x, b.x, a.width, b.width) || apart(a.y, b.y, a.height, b.height)).toBe(true);
          }
        }
      }),
    );
  });

  test("the way of a line passes above or below the boxes of each column between its ends", () => {
    fc.assert(
      fc.property(graph, ({ boxes, edges }) => {
        const { boxes: places, ways } = arrange(boxes, edges);
        for (const { y, x1, x2 } of ways.flat()) {
          for (const [index, { width, height }] of boxes.entries()) {
            const { x, y: top } = places[index] ?? { x: NaN, y: NaN };
            expect(apart(x1, x, x2 - x1, width) || y <= top || y >= top + height).toBe(true);
          }
        }
      }),
    );
  });

  test("the same is arranged the same", () => {
    fc.assert(
      fc.property(graph, ({ boxes, edges }) => {
        expect(arrange(structuredClone(boxes), structuredClone(edges))).toEqual(arrange(boxes, edges));
      }),
    );
  });
});

test("what is referred to stands to the left, what has no ties below the rest", () => {
  const boxes = Array.from({ length: 4 }, () => ({ width: 100, height: 100 }));
  const { boxes: places } = arrange(boxes, [
    { from: 2, to: 0 },
    { from: 1, to: 2 },
  ]);
  const [zero, one, two, alone] = places;
  expect((zero?.x ?? 0) < (two?.x ?? 0) && (two?.x ?? 0) < (one?.x ?? 0)).toBe(true);
  expect(alone?.y).toBeGreaterThanOrEqual(100);
});

test("many that refer to one do not make one endless column", () => {
  const boxes = Array.from({ length: 81 }, () => ({ width: 150, height: 100 }));
  const edges = Array.from({ length: 80 }, (_, index) => ({ from: index + 1, to: 0 }));
  const { width, height } = arrange(boxes, edges);
  expect(Math.max(width, height) / Math.min(width, height)).toBeLessThan(4);
});
