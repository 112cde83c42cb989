import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matches, noneMatchFails } from "#runtime/nexus/etag.js";
import { targetOf } from "#runtime/nexus/target.js";

describe("a URL", () => {
  test.each([
    ["/api", "", null, null, ""],
    ["/api/", "", null, null, ""],
    ["/api?x", "", null, null, "x"],
    ["/api/notes", "notes", null, null, ""],
    ["/api/notes?a=/b:c?d#e", "notes", null, null, "a=/b:c?d"],
    ["/api/notes#a?b", "notes", null, null, ""],
    ["/api/notes:query", "notes", null, "query", ""],
    ["/api/notes:query?x=1", "notes", null, "query", "x=1"],
    ["/api/notes:", "notes", null, "", ""],
    ["/api/notes/", "notes", "", null, ""],
    ["/api/notes/a", "notes", "a", null, ""],
    ["/api/notes/a:restore", "notes", "a", "restore", ""],
    ["/api/notes/:restore", "notes", "", "restore", ""],
    ["/api/notes/a%3Ab%2Fc", "notes", "a%3Ab%2Fc", null, ""],
    ["/api/notes/a:b:c", "notes", "a", "b:c", ""],
    ["/api/notes/a?x=:y", "notes", "a", null, "x=:y"],
    ["/api/n%6ftes/a", "notes", "a", null, ""],
    ["/api/n%ff", "n%ff", null, null, ""],
    ["/%61pi/notes/a", "notes", "a", null, ""],
    ["http://example.org/api/notes/a?b", "notes", "a", null, "b"],
    ["http://example.org", "", null, null, ""],
  ])("%s", (url, resource, segment, verb, query) => {
    expect(targetOf(url, "/api")).toEqual({ resource, segment, verb, query });
  });

  test.each(["/api/a/b/c", "/api/a/b/", "/api/a//b", "/api/a/b/c?d"])("%s names nothing", (url) => {
    expect(targetOf(url, "/api")).toBeNull();
  });

  test("keeps a base of several segments apart from what follows", () => {
    expect(targetOf("/v1/desk/api/notes/a", "/v1/desk/api")).toMatchObject({
      resource: "notes",
      segment: "a",
    });
    expect(targetOf("/V1/d%65sk/api/notes", "/v1/desk/api")).toMatchObject({
      resource: "notes",
      segment: null,
    });
  });

  test("takes any key that is encoded, whatever stands behind it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme-ascii" }), (key, query) => {
        const segment = encodeURIComponent(key);
        const rest = encodeURI(query).replaceAll("#", "");
        expect(targetOf(`/api/notes/${segment}:verb?${rest}`, "/api")).toEqual({
          resource: "notes",
          segment,
          verb: "verb",
          query: rest,
        });
      }),
    );
  });
});

describe("entity tags", () => {
  test.each([
    ['"a"', true, true],
    ["*", true, true],
    [' "b" , "a"', true, true],
    ['W/"a"', true, false],
    ['"b", W/"a"', true, false],
    ['"A"', false, false],
    ["a", false, false],
    ['"b"', false, false],
    ["", false, false],
  ])("%s", (header, weak, strong) => {
    expect(noneMatchFails(header, '"a"')).toBe(weak);
    expect(matches(header, '"a"')).toBe(strong);
  });
});
