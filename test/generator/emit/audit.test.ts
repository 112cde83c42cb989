/** What the generator makes of `audit`: what is recorded, and which statements say who acts. */
import { describe, expect, test } from "vitest";
import { contextsOf, type ModelContext } from "#generator/emit/context.js";
import { emitModel } from "#generator/emit/model.js";
import { emitSql } from "#generator/emit/sql.js";
import { triggersOf } from "#generator/emit/triggers.js";
import type { Model, OnDelete } from "#generator/ir/ir.js";
import { field, model, relation, uuidKey } from "./ir.js";

const contextIn = (models: readonly Model[]) => {
  const contexts = contextsOf({ models });
  return (name: string): ModelContext => contexts.find((each) => each.model.names.name === name)!;
};
const sqlOf = (context: ModelContext): string => emitSql(context)?.text ?? "";
const SAYS = "set_config('prewire.actor'";

describe("statements that say who acts", () => {
  /** A chain: each refers to the one before. */
  const chain = (...kinds: readonly OnDelete[]) =>
    contextIn([
      model("Part0", [uuidKey()]),
      ...kinds.map((onDelete, index) => {
        const fields = [uuidKey(), field("ownerId", "uuid", { relation: "owner", nullable: true })];
        const owner = relation("owner", `Part${index}`, { onDelete });
        const audit = index === kinds.length - 1;
        return model(`Part${index + 1}`, fields, { relations: [owner], audit });
      }),
    ]);
  const recorded = (...kinds: readonly OnDelete[]): readonly boolean[] => {
    const context = chain(...kinds);
    return kinds.map((_, index) => context(`Part${index}`).deletesRecorded);
  };

  test("are the deletes that lead to a recorded row, from however far", () => {
    expect(recorded("cascade")).toEqual([true]);
    expect(recorded("set-null")).toEqual([true]);
    expect(recorded("restrict")).toEqual([false]);
    expect(recorded("cascade", "cascade", "set-null")).toEqual([true, true, true]);
    // What is set to null stays, and takes nothing with it.
    expect(recorded("set-null", "cascade")).toEqual([false, true]);
    expect(recorded("cascade", "restrict")).toEqual([false, false]);
  });

  test("are every write of a recorded model, and no others", () => {
    const context = chain("cascade");
    expect(sqlOf(context("Part0")).match(/set_config/g)).toHaveLength(1);
    expect(sqlOf(context("Part0"))).toContain(
      `DELETE FROM "part0s"\nWHERE "id" = $1::uuid\nRETURNING ${SAYS}, $2::text, true)`,
    );
    expect(sqlOf(context("Part1"))).toContain(`xmin, ${SAYS}, $3::text, true)`);
    expect(emitModel(context("Part0")).text).toContain("deletesRecorded: true");
    expect(emitModel(context("Part1")).text).toContain("audit: true");
    const plain = contextIn([model("Part0", [uuidKey()])]);
    expect(sqlOf(plain("Part0"))).not.toContain("set_config");
    expect(triggersOf(plain("Part0"))).toEqual({ functions: [], triggers: [] });
  });

  test("may refer to themselves", () => {
    const fields = [uuidKey(), field("parentId", "uuid", { relation: "parent", nullable: true })];
    const relations = [relation("parent", "Node", { onDelete: "cascade" })];
    const context = contextIn([model("Node", fields, { relations, audit: true })]);
    expect(context("Node").deletesRecorded).toBe(true);
  });
});

describe("the trigger", () => {
  const functionOf = (one: Model): string =>
    triggersOf(contextIn([one])(one.names.name)).functions[0]?.sql ?? "";

  test("looks at every column but private ones", () => {
    const text = functionOf(
      model("Note", [uuidKey(), field("body", "text"), field("secret", "text", { private: true })], {
        audit: true,
      }),
    );
    expect(text).toContain(`('body', OLD."body"::text, NEW."body"::text)`);
    expect(text).not.toContain("secret");
  });

  test("leaves out changes that follow every change, where there are such columns", () => {
    const plain = [uuidKey(), field("updatedAt", "timestamp")];
    expect(functionOf(model("Note", plain, { audit: true }))).toContain(`c."changes" <> '{}'`);
    const made = plain.map((each) => ({ ...each, readOnly: each.name === "updatedAt" }));
    expect(functionOf(model("Note", made, { audit: true }))).toContain(`c."changes" - 'updated_at' <> '{}'`);
  });

  test("quotes what a schema may call a table and a column", () => {
    const text = functionOf(
      model("Note", [uuidKey(), field("body", "text", { column: `it's "so"` })], { audit: true }),
    );
    expect(text).toContain(`('it''s "so"', OLD."it's ""so"""::text, NEW."it's ""so"""::text)`);
  });

  test("has a name of 63 bytes at most, its own for each table", () => {
    const long = (end: string): Model => {
      const one = model("Note", [uuidKey()], { audit: true });
      return { ...one, names: { ...one.names, table: "t".repeat(62) + end } };
    };
    const names = ["a", "b"].map(
      (end) => triggersOf(contextIn([long(end)])("Note")).functions[0]?.name ?? "",
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
  });
});
