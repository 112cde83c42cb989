import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as v from "#runtime/validators.js";

interface Meeting {
  readonly startsAt: string;
  readonly endsAt: string | null;
}

const later = v.rowCheck<Meeting>({
  fields: { startsAt: { type: "timestamp" }, endsAt: { type: "timestamp", absent: null } },
  holds: (row) => row.endsAt === null || row.endsAt > row.startsAt,
  message: "It ends after it starts.",
});
const meeting = z
  .strictObject({ startsAt: v.timestamp().optional(), endsAt: v.timestamp().nullish() })
  .check(later);

const issues = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("a check of a row", () => {
  it("sees values as they will be stored, and names each field that it reads", () => {
    const startsAt = "2025-01-31T10:00:00Z";
    expect(issues(meeting, { startsAt, endsAt: "2025-01-31T11:30:00+01:00" })).toEqual([]);
    expect(issues(meeting, { startsAt, endsAt: "2025-01-31T11:30:00+02:00" })).toEqual([
      "startsAt: It ends after it starts.",
      "endsAt: It ends after it starts.",
    ]);
  });

  it("fills in what is not given, and says nothing where the database makes it", () => {
    expect(issues(meeting, { startsAt: "2025-01-31T10:00:00Z" })).toEqual([]);
    expect(issues(meeting, { endsAt: "0001-01-01T00:00:00Z" })).toEqual([]);
  });

  it("says nothing of a value that lies outside of what is stored", () => {
    expect(
      issues(meeting, { startsAt: "9999-12-31T23:00:00-05:00", endsAt: "2025-01-31T10:00:00Z" }),
    ).toEqual([]);
  });

  it("waits for fields that are right", () => {
    expect(issues(meeting, { startsAt: "noon", endsAt: "2025-01-31T10:00:00Z" })).toHaveLength(1);
  });

  it("leaves to the database what has no result, and lets no other error pass", () => {
    const fields = { seats: {} };
    const of = (holds: (row: { readonly seats: number }) => boolean) =>
      z.strictObject({ seats: v.integer() }).check(v.rowCheck({ fields, holds }));
    expect(
      issues(
        of((row) => v.quotient(1, row.seats) > 2),
        { seats: 0 },
      ),
    ).toEqual([]);
    expect(
      issues(
        of((row) => v.quotient(1, row.seats) > 2),
        { seats: 1 },
      ),
    ).toEqual(["seats: seats must be an allowed value."]);
    const broken = of(() => {
      throw new TypeError("broken");
    });
    expect(() => issues(broken, { seats: 1 })).toThrow("broken");
  });

  it("spells the items of a list", () => {
    const ids = z.strictObject({ ids: v.array(v.uuid()) }).check(
      v.rowCheck<{ readonly ids: readonly string[] }>({
        fields: { ids: { type: "uuid" } },
        holds: (row) => !row.ids.includes("0f8fad5b-d9cb-469f-a165-70867728950e"),
      }),
    );
    expect(issues(ids, { ids: ["0F8FAD5B-D9CB-469F-A165-70867728950E"] })).toHaveLength(1);
  });
});

describe("arithmetic", () => {
  it.each([
    ["an overflow", () => v.sum(1.7e308, 1.7e308)],
    ["a difference", () => v.difference(-1.7e308, 1.7e308)],
    ["a product", () => v.product(1e200, -1e200)],
    ["a product that vanishes", () => v.product(1e-200, 1e-200)],
    ["a division by zero", () => v.quotient(1, 0)],
    ["zero by zero", () => v.quotient(0, -0)],
    ["a quotient that vanishes", () => v.quotient(5e-324, 2)],
    ["a remainder of zero", () => v.remainder(1, 0)],
    ["digits without end", () => v.number(`1${"0".repeat(400)}`)],
    ["digits that vanish", () => v.number(`0.${"0".repeat(400)}1`)],
  ])("has no result for %s", (_what, calculate) => {
    expect(calculate).toThrow("no number");
  });

  it("has one where PostgreSQL has", () => {
    expect([v.sum(1, 2), v.difference(1, 2), v.product(0, 5), v.quotient(0, 5), v.remainder(-7, 3)]).toEqual([
      3, -1, 0, 0, -1,
    ]);
    expect(v.number("-0.00")).toBe(-0);
  });
});
