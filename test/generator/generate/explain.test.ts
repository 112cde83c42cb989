/** Changes of a schema, said by their meaning. */
import { expect, test } from "vitest";
import { contractOf } from "#generator/emit/contract.js";
import { explainChanges } from "#generator/generate/explain.js";
import type { Field, Model } from "#generator/ir/ir.js";
import { field, index, model, relation, schema, uuidKey } from "../emit/ir.js";

const said = (before: readonly Model[], after: readonly Model[]): readonly string[] =>
  explainChanges(contractOf(schema(...before)), contractOf(schema(...after))).map(
    (change) => `${change.model}: ${change.what} (${change.effect})`,
  );

const ticket = (more: Partial<Model> = {}, ...fields: readonly Field[]): Model =>
  model("Ticket", [uuidKey(), ...fields], more);

test("models come and go", () => {
  const user = model("User", [uuidKey()]);
  expect(said([ticket()], [ticket(), user])).toEqual(["User: added (additive)"]);
  expect(said([ticket(), user], [ticket()])).toEqual(["User: removed (breaking)"]);
  expect(said([ticket()], [ticket()])).toEqual([]);
});

test("fields come and go", () => {
  const due = field("dueAt", "timestamp");
  expect(said([ticket()], [ticket({}, { ...due, nullable: true })])).toEqual([
    "Ticket: field dueAt added (additive)",
  ]);
  expect(said([ticket()], [ticket({}, due)])).toEqual(["Ticket: field dueAt added (breaking)"]);
  expect(said([ticket({}, due)], [ticket()])).toEqual(["Ticket: field dueAt removed (breaking)"]);
});

test.each<[string, Partial<Field>, Partial<Field>, string]>([
  [
    "a wider limit",
    { constraints: { max: 5 } },
    { constraints: { max: 9 } },
    "max changed from 5 to 9 (additive)",
  ],
  [
    "a narrower limit",
    { constraints: { max: 9 } },
    { constraints: { max: 5 } },
    "max changed from 9 to 5 (breaking)",
  ],
  [
    "a lower least",
    { constraints: { min: 2 } },
    { constraints: { min: 1 } },
    "min changed from 2 to 1 (additive)",
  ],
  ["no limit more", { constraints: { max: 9 } }, {}, "max removed (additive)"],
  ["a new limit", {}, { constraints: { max: 9 } }, "max set to 9 (breaking)"],
  ["a pattern", {}, { constraints: { pattern: "a" } }, 'pattern set to "a" (breaking)'],
  ["optional", {}, { nullable: true }, "nullable set (breaking)"],
  ["unique", {}, { unique: true }, "unique set (breaking)"],
  ["not unique", { unique: true }, {}, "unique removed (additive)"],
  ["a default", {}, { default: { literal: "x" } }, 'default set to {"literal":"x"} (additive)'],
  ["no default", { default: { literal: "x" } }, {}, "default removed (breaking)"],
  ["another column", {}, { column: "x" }, 'column changed from "name" to "x" (breaking)'],
  ["a description", {}, { description: "x" }, 'description set to "x" (text)'],
])("a field has %s", (_, before, after, what) => {
  expect(
    said([ticket({}, field("name", "text", before))], [ticket({}, field("name", "text", after))]),
  ).toEqual([`Ticket: field name ${what}`]);
});

test("values of a oneOf are told one by one", () => {
  const status = (...values: readonly string[]): Model =>
    ticket({}, field("status", "oneOf", { constraints: { values } }));
  expect(said([status("open", "closed")], [status("open", "solved")])).toEqual([
    'Ticket: field status value "solved" added (additive)',
    'Ticket: field status value "closed" removed (breaking)',
  ]);
});

test("operations, indexes, relations and names", () => {
  const user = model("User", [uuidKey()]);
  const plain = ticket({}, field("userId", "uuid", { relation: "user" }));
  const before = { ...plain, operations: ["create", "read"] as const, relations: [relation("user", "User")] };
  const after = {
    ...plain,
    operations: ["read", "list"] as const,
    relations: [relation("user", "User", { onDelete: "cascade" })],
    indexes: [index("tickets", ["userId"]), index("tickets", ["id", "userId"], true)],
    names: { ...plain.names, resource: "requests" },
  };
  expect(said([before, user], [after, user])).toEqual([
    "Ticket: relation user changed (breaking)",
    "Ticket: index tickets_user_id_idx added (additive)",
    "Ticket: index tickets_id_user_id_key added (breaking)",
    "Ticket: operation list added (additive)",
    "Ticket: operation create removed (breaking)",
    'Ticket: resource changed from "tickets" to "requests" (breaking)',
  ]);
});

test("a search, and filters that no index serves", () => {
  const found = ticket({ search: { name: "tickets_search_idx", fields: ["id"], span: ticket().span } });
  expect(said([ticket()], [found])).toEqual(['Ticket: search set to ["id"] (additive)']);
  expect(said([found], [ticket()])).toEqual(["Ticket: search removed (breaking)"]);
  const strict = ticket({ unindexed: "deny" });
  expect(said([ticket()], [strict])).toEqual(['Ticket: unindexed set to "deny" (breaking)']);
  expect(said([strict], [ticket({ unindexed: "warn" })])).toEqual(["Ticket: unindexed removed (additive)"]);
});

test("a contract that is none is no reason to fail", () => {
  expect(explainChanges({}, contractOf(schema(ticket())))).toHaveLength(1);
  expect(
    explainChanges({ models: { Ticket: { fields: [1, null] } } }, contractOf(schema(ticket()))),
  ).not.toEqual([]);
});

test("rows that count their changes break nobody, until they no longer do", () => {
  const counted = ticket({ version: true });
  expect(said([ticket()], [counted])).toEqual(["Ticket: version set (additive)"]);
  expect(said([counted], [ticket()])).toEqual(["Ticket: version removed (breaking)"]);
});

test("to demand that changes name what they saw breaks those that do not", () => {
  const demanding = ticket({ requireIfMatch: true });
  expect(said([ticket()], [demanding])).toEqual(["Ticket: requireIfMatch set (breaking)"]);
  expect(said([demanding], [ticket()])).toEqual(["Ticket: requireIfMatch removed (additive)"]);
});

test("records break nobody, until their history goes", () => {
  const plain = ticket({ operations: ["read"] });
  const recorded = ticket({ audit: true, operations: ["read", "history"] });
  expect(said([plain], [recorded])).toEqual([
    "Ticket: operation history added (additive)",
    "Ticket: audit set (additive)",
  ]);
  expect(said([recorded], [plain])).toEqual([
    "Ticket: operation history removed (breaking)",
    "Ticket: audit removed (additive)",
  ]);
});
