/** What a request may see, as predicates of statements; and that no other file of the runtime names a table. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Parameter } from "#runtime/database/port.js";
import type { Column, Model } from "#runtime/dataflow/model.js";
import { compilePredicate } from "#runtime/dataflow/predicate.js";
import {
  binderOf,
  conflictSql,
  conflictTarget,
  keyedParameters,
  keySql,
  rowsOf,
  type Scope,
  scopeOf,
  visibleSql,
} from "#runtime/dataflow/scope.js";
import { tableOf } from "#runtime/dataflow/table.js";
import { everything, memberOf } from "../../support/context.js";

const id: Column = { column: "id", type: "integer", writable: "create" };
const name: Column = { column: "name", type: "text" };
const plain: Model = {
  name: "Note",
  accessor: "note",
  resource: "notes",
  table: "notes",
  key: ["id"],
  columns: { id, name },
  constraints: { notes_pkey: { kind: "unique", fields: ["id"] } },
  limit: { default: 20, maximum: 100 },
};
const tenant: Column = { column: "tenant", type: "text", writable: "never", private: true };
const deletedAt: Column = { column: "deleted_at", type: "timestamp", nullable: true, writable: "never" };
const ofTenants: Model = { ...plain, columns: { id, name, tenant }, tenant: "tenant" };
const guarded: Model = {
  ...plain,
  columns: { id, name, tenant, deletedAt },
  tenant: "tenant",
  softDelete: true,
};
const acme: Scope = { ...everything, tenant: "acme" };
const withDeleted: Scope = { ...acme, deleted: true };

describe("what there is", () => {
  test.each<[string, Model, Scope, string, Parameter[]]>([
    ["everything", plain, acme, "", []],
    ["the tenant's", ofTenants, acme, `t."tenant" = $1::text`, ["acme"]],
    ["the tenant's living", guarded, acme, `t."tenant" = $1::text AND t."deleted_at" IS NULL`, ["acme"]],
    ["the tenant's", guarded, withDeleted, `t."tenant" = $1::text`, ["acme"]],
  ])("is %s", (_, model, scope, sql, bound) => {
    const parameters: Parameter[] = [];
    expect(visibleSql(rowsOf(tableOf(model), scope), binderOf(parameters), "t.")).toBe(sql);
    expect(parameters).toEqual(bound);
  });

  test.each<[Model, unknown, string, Parameter[]]>([
    [plain, undefined, "", []],
    [plain, { name: "x" }, `"name" = $1::text`, ["x"]],
    [ofTenants, undefined, `"tenant" = $1::text`, ["acme"]],
    [
      ofTenants,
      { OR: [{ name: "x" }, {}] },
      `"tenant" = $1::text AND (("name" = $2::text) OR TRUE)`,
      ["acme", "x"],
    ],
    [ofTenants, { NOT: {} }, `"tenant" = $1::text AND FALSE`, ["acme"]],
    [
      guarded,
      { NOT: { name: "x" } },
      `"tenant" = $1::text AND "deleted_at" IS NULL AND ("name" = $2::text) IS NOT TRUE`,
      ["acme", "x"],
    ],
  ])("stands before every filter: case %#", (model, where, sql, bound) => {
    const parameters: Parameter[] = [];
    expect(compilePredicate(rowsOf(tableOf(model), acme), where, parameters)).toBe(sql);
    expect(parameters).toEqual(bound);
  });

  test("is part of every key", () => {
    const parameters: Parameter[] = ["before"];
    expect(keySql(rowsOf(tableOf(guarded), acme), ["7"], parameters)).toBe(
      `"tenant" = $2::text AND "deleted_at" IS NULL AND "id" = $3::int4`,
    );
    expect(parameters).toEqual(["before", "acme", "7"]);
    const statement = { name: "", text: "", parameters: ["tenant", "id"] };
    expect(keyedParameters(statement, tableOf(ofTenants), acme, ["7"])).toEqual(["acme", "7"]);
    const own = ["7"];
    expect(keyedParameters({ ...statement, parameters: ["id"] }, tableOf(plain), acme, own)).toBe(own);
  });

  test("is what a conflict is with", () => {
    const rows = rowsOf(tableOf(guarded), acme);
    expect(conflictTarget(rows, rows.table.key)).toBe(`("tenant", "id")`);
    expect(conflictSql(rows)).toBe(` WHERE "notes"."deleted_at" IS NULL`);
    const simple = rowsOf(tableOf(plain), acme);
    expect(conflictTarget(simple, simple.table.key)).toBe(`("id")`);
    expect(conflictSql(simple)).toBe("");
  });
});

describe("without a tenant", () => {
  test.each([null, "", "\0", "\ud800", "a\0"])("%j a table of tenants has no name", (none) => {
    const unauthenticated = expect.objectContaining({ code: "unauthenticated", status: 401 });
    expect(() => rowsOf(tableOf(ofTenants), { ...everything, tenant: none })).toThrow(unauthenticated);
    const node = { model: ofTenants, operation: "list" } as const;
    const context = { principal: memberOf(none), channel: "process" } as const;
    expect(() => scopeOf(node, {}, context)).toThrow(unauthenticated);
    expect(rowsOf(tableOf(plain), { ...everything, tenant: none }).sql).toBe(`"notes"`);
  });

  test("generated code that lacks the tenant's column is broken, not open", () => {
    expect(() => tableOf({ ...plain, tenant: "tenant" })).toThrow(
      expect.objectContaining({ code: "internal" }),
    );
    expect(() => tableOf({ ...plain, softDelete: true })).toThrow(
      expect.objectContaining({ code: "internal" }),
    );
  });
});

test("a statement over a model's table is composed with a scope only", () => {
  const root = fileURLToPath(new URL("../../../runtime/dataflow", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const naming = files.filter((path) =>
    /\[identifier\]|quoteIdentifier\(/.test(readFileSync(join(root, path), "utf8")),
  );
  // Purging is a command of the database's owner, about the rows of all tenants.
  expect(naming.toSorted()).toEqual(["purge.ts", "scope.ts", "table.ts"]);
});
