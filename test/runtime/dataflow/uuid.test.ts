import { describe, expect, test } from "vitest";
import { Uuidv7, uuidv4 } from "#runtime/dataflow/uuid.js";

const VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("version 7", () => {
  test("has its form, and the milliseconds first", () => {
    const id = new Uuidv7().next(0x0123_4567_89ab);
    expect(id).toMatch(VERSION_7);
    expect(id.slice(0, 13)).toBe("01234567-89ab");
  });

  test("ascends within a millisecond, past the counter's end, and when the clock goes back", () => {
    const source = new Uuidv7();
    const ids = Array.from({ length: 20_000 }, (_, index) => source.next(index < 10_000 ? 5_000 : 4_000));
    for (const [index, id] of ids.entries()) {
      expect(id).toMatch(VERSION_7);
      if (index > 0) expect(id > (ids[index - 1] ?? "")).toBe(true);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("two sources do not agree", () => {
    const now = Date.now();
    expect(new Uuidv7().next(now).slice(15)).not.toBe(new Uuidv7().next(now).slice(15));
  });

  test("says when it was made", () => {
    const before = Date.now();
    const made = Number.parseInt(new Uuidv7().next().replaceAll("-", "").slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});

test("version 4 has its form", () => {
  expect(uuidv4()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
