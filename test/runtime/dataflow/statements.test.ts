import { expect, test } from "vitest";
import { Statements } from "#runtime/dataflow/statements.js";

test("the same text is the same statement", () => {
  const statements = new Statements();
  expect(statements.of("SELECT 1")).toBe(statements.of("SELECT 1"));
  expect(statements.of("SELECT 1").name).not.toBe(statements.of("SELECT 2").name);
});

test("the name follows from the text alone and fits PostgreSQL's 63 bytes", () => {
  const { name } = new Statements().of("SELECT 1");
  expect(new Statements().of("SELECT 1").name).toBe(name);
  expect(name).toMatch(/^[0-9a-f]{32}$/);
});

test("what is used stays known, what was not is forgotten", () => {
  const statements = new Statements();
  const first = statements.of("SELECT 0");
  const second = statements.of("SELECT 1");
  for (let i = 2; i < 500; i += 1) {
    statements.of(`SELECT ${i}`);
    expect(statements.of("SELECT 0")).toBe(first);
  }
  expect(statements.of("SELECT 1")).not.toBe(second);
  expect(statements.of("SELECT 1")).toEqual(second);
});

test("a very long text has no name and is not kept", () => {
  const statements = new Statements();
  const text = `SELECT ${"1 + ".repeat(2_000)} 1`;
  expect(statements.of(text)).toEqual({ name: "", text });
  expect(statements.of(text)).not.toBe(statements.of(text));
});
