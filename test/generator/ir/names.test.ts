import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  camelCase,
  constraintName,
  foreignKeyField,
  modelNames,
  nodeName,
  pascalCase,
  snakeCase,
  valuesTypeName,
  words,
} from "#generator/ir/names.js";

describe("words", () => {
  it.each([
    ["requesterId", "requester id"],
    ["PlaylistTrack", "playlist track"],
    ["APIKey", "api key"],
    ["userID", "user id"],
    ["URL", "url"],
    ["OAuth2Token", "o auth2 token"],
    ["line2Text", "line2 text"],
    ["address2", "address2"],
    ["due_at", "due at"],
    ["legacy__name_", "legacy name"],
    ["A", "a"],
    ["_", "_"],
  ])("of %s are %s", (name, expected) => {
    expect(words(name).join(" ")).toBe(expected);
  });

  it("are found again in every spelling", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (list) => {
        const name = list.join("_");
        expect(words(camelCase(name))).toEqual(list);
        expect(words(pascalCase(name))).toEqual(list);
        expect(snakeCase(pascalCase(name))).toBe(name);
        expect(words(snakeCase(camelCase(name)))).toEqual(list);
      }),
    );
  });
});

describe("names of a model", () => {
  it.each([
    ["Person", "people"],
    ["Category", "categories"],
    ["Status", "statuses"],
    ["Address", "addresses"],
    ["News", "news"],
    ["Users", "users"],
    ["SalesPerson", "sales-people"],
    ["Analysis", "analyses"],
  ])("%s has the path %s", (name, resource) => {
    expect(modelNames(name, {}).resource).toBe(resource);
    expect(modelNames(name, {}).table).toBe(resource.replaceAll("-", "_"));
  });

  it("are the author's where given", () => {
    expect(modelNames("Person", { table: "Personen", path: "staff" })).toMatchObject({
      table: "Personen",
      resource: "staff",
      folder: "person",
    });
  });
});

describe("other names", () => {
  it("are made in one way each", () => {
    expect(foreignKeyField("requester")).toBe("requesterId");
    expect(nodeName("Ticket", "read")).toBe("TicketReadNode");
    expect(constraintName("tickets", ["status", "priority"], "idx")).toBe("tickets_status_priority_idx");
    expect(constraintName("tickets", ["id"], "pkey")).toBe("tickets_pkey");
  });

  it("of a oneOf's values differ from the types that a model has", () => {
    expect(valuesTypeName("Ticket", "status")).toBe("TicketStatus");
    expect(valuesTypeName("Ticket", "key")).toBe("TicketKey_");
    expect(valuesTypeName("Ticket", "list_query")).toBe("TicketListQuery_");
  });
});
