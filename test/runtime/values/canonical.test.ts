/** What a value given is answered as, said before it is stored: as the database says it. */
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { codecOf } from "#runtime/dataflow/codecs.js";
import { canonical, type SpelledType } from "#runtime/values/canonical.js";
import { eachDatabase } from "../../support/databases.js";

const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${max}}$`));
const sign = fc.constantFrom("", "-");
const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, "0"));
const day = fc.tuple(year, two(11), two(27)).map(([y, m, d]) => {
  return `${y}-${String(Number(m) + 1).padStart(2, "0")}-${String(Number(d) + 1).padStart(2, "0")}`;
});
const clock = fc
  .tuple(two(23), two(59), two(59), fc.option(digits(6), { nil: "" }))
  .map(([h, m, s, fraction]) => `${h}:${m}:${s}${fraction === "" ? "" : `.${fraction}`}`);
const offset = fc.oneof(
  fc.constantFrom("Z", "z"),
  fc.tuple(fc.constantFrom("+", "-"), two(15), two(59)).map(([s, h, m]) => `${s}${h}:${m}`),
);

const spellings: Readonly<Record<SpelledType, fc.Arbitrary<string>>> = {
  uuid: fc.uuid().chain((value) => fc.constantFrom(value, value.toUpperCase())),
  bigint: fc.tuple(sign, fc.constantFrom("", "000"), digits(15)).map((parts) => parts.join("")),
  decimal: fc
    .tuple(sign, digits(6), fc.option(digits(2), { nil: "" }))
    .map(([s, whole, fraction]) => `${s}${whole}${fraction === "" ? "" : `.${fraction}`}`),
  timestamp: fc.tuple(day, fc.constantFrom("T", "t"), clock, offset).map((parts) => parts.join("")),
  time: clock,
};

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  const answered = async (type: SpelledType, value: string, cast: string): Promise<unknown> => {
    const { rows } = await database.query({ name: "", text: `SELECT $1::${cast}` }, [value]);
    return JSON.parse(codecOf({ type }).json(rows[0]?.[0] ?? "")) as unknown;
  };

  it.each(Object.keys(spellings) as SpelledType[])("is so for %s", async (type) => {
    const cast = codecOf({ type }).cast;
    await fc.assert(
      fc.asyncProperty(spellings[type], async (value) => {
        const expected = canonical[type](value, {});
        const said = await answered(type, value, cast);
        // A year before the first or behind 9999 is none that is stored.
        if (expected === null) expect(said).toMatch(/^[+-]|^0000/);
        else expect(said).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("is so for a decimal of so many digits", async () => {
    await fc.assert(
      fc.asyncProperty(spellings.decimal, async (value) => {
        expect(await answered("decimal", value, "numeric(20, 3)")).toBe(
          canonical.decimal(value, { scale: 3 }),
        );
      }),
      { numRuns: 100 },
    );
  });
});
