/** The words at run time: a schema may be imported by code that runs, and must do no harm there. */
import { describe, expect, it } from "vitest";
import * as schema from "prewire/schema";
import { fieldTypes } from "#generator/fields/registry.js";

const words = Object.entries(schema).filter(([, value]) => typeof value === "function");

describe("words", () => {
  it("are the field types, belongsTo and model", () => {
    const names = [...Object.keys(fieldTypes), "belongsTo", "model"];
    expect(words.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });

  it("answer frozen descriptions of what was said", () => {
    const options = { max: 5 };
    const field = schema.text(options);
    expect(field.arguments).toEqual([options]);
    expect(Object.isFrozen(field)).toBe(true);
    expect(Object.isFrozen(field.arguments)).toBe(true);
    expect(schema.uuid().arguments).toEqual([]);
    expect(schema.oneOf(["a"], { default: "a" }).arguments).toEqual([["a"], { default: "a" }]);
    expect(schema.model({ field }).arguments).toEqual([{ field }]);
  });

  it("let two models of one file point at each other, and change nothing", () => {
    const Left = schema.model({ right: schema.belongsTo("Right") });
    const Right = schema.model({ left: schema.belongsTo("Left") });
    expect(() => Object.assign(Left, { name: "Left" })).toThrow(TypeError);
    expect(Right.arguments).toHaveLength(1);
  });
});
