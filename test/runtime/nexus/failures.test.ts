import { expect, onTestFinished, test, vi } from "vitest";
import { catalogue, OperationError, type ErrorCode } from "#runtime/errors.js";
import { logError } from "#runtime/nexus/failures.js";
import { callersError, problemOf } from "#runtime/nexus/problem.js";

test("a failure is logged with its request, its stack and its cause, and no query string", () => {
  const lines: unknown[][] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((...line) => void lines.push(line));
  onTestFinished(() => spy.mockRestore());
  const error = new OperationError("internal", "The server failed.", { cause: new Error("why") });
  logError(error, { requestId: "r1", method: "GET", path: "/api/notes" });
  expect(lines).toEqual([["prewire: GET /api/notes failed (request r1)", error]]);
});

test("a problem says what the catalogue says", () => {
  for (const code of Object.keys(catalogue) as ErrorCode[]) {
    const complaint = { pointer: "/a", code, message: "M." };
    expect(problemOf(new OperationError(code, "D.", { complaints: [complaint] }), "r")).toEqual({
      type: `urn:prewire:problem:${code}`,
      title: catalogue[code].title,
      status: catalogue[code].status,
      detail: "D.",
      code,
      requestId: "r",
      errors: [complaint],
    });
  }
});

const thrown = (message: string, more: object) => Object.assign(new Error(message), more);

test.each([
  ["a hook's refusal", thrown("Pay first.", { statusCode: 401 }), ["unauthenticated", "Pay first."]],
  ["a status of no code", thrown("A teapot.", { statusCode: 418 }), ["validation_failed", "A teapot."]],
  [
    "Fastify's own",
    thrown("'/%zz' is bad", { statusCode: 400, code: "FST_ERR_BAD_URL" }),
    ["validation_failed", "The input is not valid"],
  ],
  [
    "a plugin's busy",
    thrown("pool of db1 is full", { statusCode: 503 }),
    ["overloaded", "The server is busy"],
  ],
  ["a bug", new TypeError("x is undefined"), null],
  ["a bug with a status", thrown("x", { statusCode: 500 }), null],
  ["a status that is none", thrown("x", { statusCode: 200 }), null],
  ["a text", "thrown", null],
  ["nothing", undefined, null],
])("%s is told to the caller as %s", (_, error, expected) => {
  const told = callersError(error);
  expect(told === null ? null : [told.code, told.message]).toEqual(expected);
});
