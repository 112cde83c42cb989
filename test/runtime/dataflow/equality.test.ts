import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { codecOf } from "#runtime/dataflow/codecs.js";
import { equalityText } from "#runtime/dataflow/equality.js";
import type { ColumnType } from "#runtime/dataflow/model.js";
import { eachDatabase } from "../../support/databases.js";

/** Few numbers in many spellings, so that equal ones are common. */
const number = fc.constantFrom("0", "-0", "1", "-1", "10", "100", "1.5", "12.05", "-12.05", "0.001");
const decimals = fc
  .tuple(fc.constantFrom("", "0", "00"), number, fc.constantFrom("", "0", "000"))
  .map(([before, digits, behind]) => {
    const sign = digits.startsWith("-") ? "-" : "";
    const rest = digits.replace("-", "");
    return sign + before + (behind === "" || rest.includes(".") ? rest + behind : `${rest}.${behind}`);
  })
  .map((text) => (/\.\d/.test(text) ? text : text.replace(".", "")));
const moments = fc
  .tuple(
    fc.constantFrom(
      "2024-01-01T00:00:00",
      "2024-01-01T01:00:00",
      "2023-12-31T23:00:00",
      "0001-01-01T12:00:00",
    ),
    fc.constantFrom("", ".1", ".100", ".10001", ".000001", ".999999"),
    fc.constantFrom("Z", "z", "+00:00", "-00:00", "+01:00", "-01:00", "+15:59"),
    fc.constantFrom("T", "t"),
  )
  .map(([base, fraction, offset, letter]) => base.replace("T", letter) + fraction + offset);
const times = fc.constantFrom("01:00:00", "01:00:00.0", "01:00:00.100", "01:00:00.1", "10:00:00");
const uuid = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

const values: Partial<Record<ColumnType, fc.Arbitrary<unknown>>> = {
  decimal: decimals,
  timestamp: moments,
  time: times,
  uuid: fc.constantFrom(uuid, uuid.toUpperCase(), uuid.replace("3f", "4f"), uuid.replace("4f89", "4F89")),
  bigint: fc.constantFrom("0", "-0", "00", "1", "01", "-1", "-01", "9223372036854775807"),
  float: fc.constantFrom(0, -0, 1, 1.5, 1e300, -1),
  integer: fc.constantFrom(0, -0, 1, -1),
  text: fc.constantFrom("", "a", "A", "a ", "\u00e9", "e\u0301", "\u{1f600}"),
  boolean: fc.boolean(),
  date: fc.constantFrom("2024-01-01", "2024-01-02", "0001-01-01"),
  bytes: fc.constantFrom("", "AA==", "AAA=", "AP9c"),
};

describe.each(Object.entries(values))("%s", (name, arbitrary) => {
  const type = name as ColumnType;
  eachDatabase((_name, open) => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });

    test("two values have one text where the database takes them for equal", async () => {
      const { cast, parameter, rule } = codecOf({ type });
      const statement = { name: "", text: `SELECT $1::${cast} = $2::${cast}` };
      await fc.assert(
        fc.asyncProperty(arbitrary, arbitrary, async (left, right) => {
          fc.pre(rule(left) === null && rule(right) === null);
          const { rows } = await database.query(statement, [parameter(left), parameter(right)]);
          const equal = equalityText({ type }, left) === equalityText({ type }, right);
          expect([left, right, equal]).toEqual([left, right, rows[0]?.[0] === "t"]);
        }),
        { numRuns: 150 },
      );
    });
  });
});
