import { describe, expect, test } from "vitest";
import { OperationError } from "#runtime/errors.js";
import { anonymous, principalOf } from "#runtime/principal.js";

function complaintsAbout(value: unknown): readonly string[] {
  try {
    principalOf(value);
  } catch (error) {
    if (error instanceof OperationError) return error.complaints.map(({ pointer }) => pointer);
    throw error;
  }
  return ["accepted"];
}

describe("a principal", () => {
  test("is copied: what its maker does to it later changes nothing", () => {
    const roles = ["agent"];
    const made = { id: "ann", roles, tenant: "acme" };
    const principal = principalOf(made);
    expect(principal).toEqual(made);
    roles.push("admin");
    made.tenant = "other";
    expect(principal).toEqual({ id: "ann", roles: ["agent"], tenant: "acme" });
    expect(() => (principal.roles as string[]).push("admin")).toThrow(TypeError);
  });
  test("may be anonymous itself, or one that looks like it", () => {
    expect(principalOf(anonymous)).toBe(anonymous);
    expect(principalOf({ id: "anonymous", roles: [], tenant: null })).toEqual(anonymous);
  });
  test.each([
    [undefined, [""]],
    [null, [""]],
    ["ann", [""]],
    [[], [""]],
    [{}, ["/id", "/roles", "/tenant"]],
    [{ id: "", roles: [], tenant: null }, ["/id"]],
    [{ id: 7, roles: [], tenant: null }, ["/id"]],
    [{ id: "a\0", roles: [], tenant: null }, ["/id"]],
    [{ id: "a", roles: "admin", tenant: null }, ["/roles"]],
    [{ id: "a", roles: [1], tenant: null }, ["/roles"]],
    [{ id: "a", roles: [""], tenant: null }, ["/roles"]],
    [{ id: "a", roles: [], tenant: "" }, ["/tenant"]],
    [{ id: "a", roles: [] }, ["/tenant"]],
    [{ id: "a", roles: [], tenant: undefined }, ["/tenant"]],
    [{ id: "a", roles: [], tenant: "\ud800" }, ["/tenant"]],
    [{ id: "a", roles: [], tenat: "acme", tenant: null }, ["/tenat"]],
    [{ id: "a", roles: [], "a/b~": 1, tenant: null }, ["/a~1b~0"]],
  ])("%j is none", (value, pointers) => {
    expect(complaintsAbout(value)).toEqual(pointers);
  });
});
