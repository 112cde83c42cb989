import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "#runtime/command-line/cli-progress.js";
import { testIo } from "../../support/io.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

const onTerminal = (columns: number) => {
  const drawn: string[] = [];
  return { io: { ...testIo(), errors: { columns }, draw: (text: string) => void drawn.push(text) }, drawn };
};

test("a bar on a terminal: at most ten times a second, over itself, no wider than the line, gone in the end", () => {
  const { io, drawn } = onTerminal(30);
  const progress = new Progress(io, "rows", 200);
  progress.show(1, 50);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(150);
  progress.show(1000, 50);
  progress.show(1001, 51);
  vi.advanceTimersByTime(150);
  progress.show(2000, 400);
  progress.clear();
  progress.clear();
  expect(drawn).toEqual([
    "\r\u001b[K[######------------------] 25",
    "\r\u001b[K[########################]100",
    "\r\u001b[K",
  ]);
  expect(io.stderr).toEqual([]);
});

test("a line now and then elsewhere, and no share of what nobody knows", () => {
  const io = testIo();
  const progress = new Progress(io, "rows", null);
  for (let second = 0; second < 25; second += 1) {
    vi.advanceTimersByTime(1000);
    progress.show(second * 1000);
  }
  progress.clear();
  expect(io.stderr).toEqual(["9,000 rows", "19,000 rows"]);
  expect(io.stdout).toEqual([]);
});
