/** What the options of a model become in its document. */
import { expect, test } from "vitest";
import { contextsOf } from "#generator/emit/context.js";
import { emitOpenApi } from "#generator/emit/openapi/document.js";
import { openApiPart } from "#generator/emit/openapi/part.js";
import { matchOf } from "#generator/fields/sample.js";
import type { Model } from "#generator/ir/ir.js";
import { type DocumentedOperation, type Node, OpenApi } from "../../../support/openapi.js";
import { everything, field, model, relation, timestamps, uuidKey } from "../ir.js";

function documentOf(...models: readonly Model[]): OpenApi {
  const parts = contextsOf({ models }).map(openApiPart);
  return new OpenApi(JSON.parse(emitOpenApi(parts, "0123456789abcdef0123").text) as Node);
}

const ticket = (more: Partial<Model> = {}, fields: Model["fields"] = []): Model =>
  model("Ticket", [uuidKey(), field("subject", "text"), ...fields, ...timestamps()], more);

const operationOf = (document: OpenApi, id: string): DocumentedOperation => {
  const found = document.operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const names = ({ parameters }: DocumentedOperation): readonly unknown[] => parameters.map(({ name }) => name);
const schema = (document: OpenApi, name: string): Node => document.at(`#/components/schemas/${name}`) as Node;

test("the document names its contract, and asks nobody for credentials that need not be", () => {
  const { root } = documentOf(ticket());
  expect(root["openapi"]).toBe("3.1.1");
  expect(root["info"]).toMatchObject({ version: "0123456789abcdef" });
  expect(root["servers"]).toEqual([{ url: "/" }]);
  expect(root["security"]).toEqual([{}, { bearer: [] }, { apiKey: [] }]);
});

test("a private field is nowhere, and one that nobody sets is in no input", () => {
  const document = documentOf(ticket({}, [field("secret", "text", { private: true, nullable: true })]));
  expect(JSON.stringify(document.root)).not.toContain("secret");
  for (const name of ["Ticket.Create", "Ticket.Update"]) {
    expect(Object.keys(schema(document, name)["properties"] as Node)).not.toContain("createdAt");
  }
  expect(Object.keys(schema(document, "Ticket")["properties"] as Node)).toContain("createdAt");
});

test("what a doc comment says stands at operations and properties, and what is deprecated is so", () => {
  const old = field("old", "text", {
    nullable: true,
    description: "Of long ago.",
    deprecated: "Use subject.",
  });
  const document = documentOf(ticket({ description: "A request.", deprecated: "" }, [old]));
  expect(schema(document, "Ticket")).toMatchObject({ description: "A request.", deprecated: true });
  expect((schema(document, "Ticket")["properties"] as Node)["old"]).toMatchObject({
    type: ["string", "null"],
    description: "Of long ago.\n\nDeprecated: Use subject.",
    deprecated: true,
  });
  expect(document.at("#/paths/~1api~1tickets/post/deprecated")).toBe(true);
  expect(document.root["tags"]).toContainEqual({ name: "Ticket", description: "A request." });
});

test("a change must be conditional where the model asks for it", () => {
  const free = documentOf(ticket());
  const strict = documentOf(ticket({ requireIfMatch: true, operations: ["read", "update", "delete"] }));
  const ifMatch = (document: OpenApi) =>
    operationOf(document, "ticketUpdate").parameters.find(({ name }) => name === "If-Match")?.["required"];
  expect([ifMatch(free), ifMatch(strict)]).toEqual([undefined, true]);
  expect(Object.keys(operationOf(free, "ticketUpdate").responses)).not.toContain("428");
  expect(Object.keys(operationOf(strict, "ticketDelete").responses)).toContain("428");
});

test("deleted rows can be asked for and restored where they are kept", () => {
  const kept = documentOf(ticket({ softDelete: true, operations: [...everything, "restore"] }));
  for (const id of ["ticketRead", "ticketList", "ticketCount"]) {
    expect(names(operationOf(kept, id))).toContain("includeDeleted");
  }
  for (const name of ["Query", "CountQuery", "Aggregate"]) {
    expect(schema(kept, `Ticket.${name}`)["properties"]).toHaveProperty("includeDeleted");
  }
  const restore = operationOf(kept, "ticketRestore");
  expect([restore.method, restore.path, restore.body.required]).toEqual([
    "post",
    "/api/tickets/{id}:restore",
    false,
  ]);
  const { "application/json": body = {} } = restore.body.schemas;
  expect(takesBody(kept, body, {})).toBe(true);
  expect(takesBody(kept, body, { id: 1 })).toBe(false);
  expect(JSON.stringify(documentOf(ticket()).root)).not.toContain("includeDeleted");
});

const takesBody = (document: OpenApi, body: Node, value: unknown): boolean =>
  document.complaint(body, value) === null;

test("a composite key is one segment with commas, and an object in bodies", () => {
  const seat = model("Seat", [field("row", "text"), field("number", "integer")], { key: ["row", "number"] });
  const document = documentOf(seat);
  const read = operationOf(document, "seatRead");
  expect(read.path).toBe("/api/seats/{row},{number}");
  expect(names(read).slice(0, 2)).toEqual(["row", "number"]);
  expect(schema(document, "Seat.Key")).toMatchObject({ type: "object", required: ["row", "number"] });
});

test("a field that is called like a key of the query is filtered with its operator", () => {
  const document = documentOf(ticket({}, [field("limit", "integer")]));
  const list = operationOf(document, "ticketList");
  expect(names(list).filter((name) => name === "limit")).toHaveLength(1);
  const patterns = Object.keys(schema(document, "Ticket.UrlFilter")["patternProperties"] as Node);
  const given = (name: string) => patterns.filter((pattern) => new RegExp(pattern).test(name));
  expect(given("limit.eq")).toHaveLength(1);
  expect([given("subject.eq"), given("subject"), given("subject.isNull")]).toEqual([[], [], []]);
  expect(given("subject.startsWith")).toHaveLength(1);
});

test("rows that belong together are created together, without the key that ties them", () => {
  const comment = model(
    "Comment",
    [uuidKey(), field("body", "text"), field("ticketId", "uuid", { relation: "ticket" })],
    {
      relations: [relation("ticket", "Ticket", { inverse: "comments" })],
    },
  );
  const document = documentOf(comment, ticket());
  const { "application/json": body = {} } = operationOf(document, "ticketCreate").body.schemas;
  const takes = (comments: unknown): boolean => takesBody(document, body, { subject: "s", comments });
  expect(takes([{ body: "b" }, { connect: "01900000-0000-7000-8000-000000000001" }])).toBe(true);
  expect(takes([{}])).toBe(false);
  expect(takes({ body: "b" })).toBe(false);
  expect(takesBody(document, body, { subject: "s", comment: [] })).toBe(false);
  const row = schema(document, "Ticket")["properties"] as Node;
  expect(row["comments"]).toEqual({ type: "array", items: { $ref: "#/components/schemas/Comment.Partial" } });
});

test.each([
  ["^#[0-9a-f]{6}$", 0, Infinity, "#000000"],
  ["^[a-z]+/[a-z0-9.+-]+$", 0, 127, "a/a"],
  ["^[A-Z0-9-]+$", 4, 40, "AAAAA"],
  ["^(?:a|b)?c\\d\\.$", 0, 9, "c1."],
  ["^x{3}$", 0, 2, null],
  ["^(?=a)a$", 0, 9, null],
  ["^[^a]$", 0, 9, null],
])("an example of %s with %d to %d characters is %j", (pattern, min, max, expected) => {
  expect(matchOf(pattern, min, max)).toBe(expected);
});
