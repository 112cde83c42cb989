/** What is refused before a row is stored is what the database would refuse, and nothing else. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import type { CreateNode } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { OperationError } from "#runtime/errors.js";
import { MeetingCreateNode } from "../golden/checks/generated/meeting/nodes.js";
import { RoomCreateNode } from "../golden/checks/generated/room/nodes.js";
import { contextOf } from "../support/context.js";
import { eachDatabase } from "../support/databases.js";

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const moments = [
  "2025-01-31T10:00:00Z",
  "2025-01-31T12:00:00.5+02:00",
  "2025-01-31t09:59:59.9999z",
  "9999-12-31T23:30:00-01:00",
];
const numbers = fc.constantFrom(-1, 0, 1, 2, 9, 10, 11, 500, 501);
const texts = fc.constantFrom("", "x", " x", "Done: x", "\u00a0", "\u{1f600}".repeat(11), "a".repeat(21));

/** Mostly what holds, so that there are rows which hold in all. */
const mostly = <Good, Bad>(good: Good, bad: fc.Arbitrary<Bad>): fc.Arbitrary<Good | Bad> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: bad });

const meeting = fc.record({
  title: mostly("Done: x", texts),
  state: fc.constantFrom("planned", "over", "cancelled"),
  reason: mostly("rain", orNull(texts)),
  startsAt: fc.constantFrom(...moments),
  endsAt: mostly(null, fc.constantFrom(...moments)),
  day: mostly("2025-01-31", fc.constantFrom("2019-12-31", "2020-01-01")),
  opens: mostly("09:00:00", fc.constantFrom("05:59:59.999999", "06:00:00", "21:59:59", "22:00:00.000")),
  seats: mostly(10, numbers),
  booked: mostly(null, orNull(numbers)),
  ticket: mostly("7", orNull(fc.constantFrom("0", "-0", "00", "1", "-7"))),
  price: mostly("2", fc.constantFrom("0", "1", "01.50", "-0.00")),
  paid: mostly(null, fc.constantFrom("0", "1.5", "1.500", "2.2500001", `1${"0".repeat(310)}`)),
  public: fc.boolean(),
  tags: mostly(["a"], fc.array(fc.constantFrom("", "a", "b"), { maxLength: 6 })),
});

const room = fc.record({
  name: texts,
  seats: fc.constantFrom(1, 8, 9),
  width: fc.constantFrom(0, 1, 4.5, -1, 1e-320, 1.7e308),
  length: fc.constantFrom(0.5, 1, 100),
  class: fc.constantFrom("small", "large"),
});

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.script(
      readFileSync(new URL("../golden/checks/generated/schema.sql", import.meta.url), "utf8"),
    );
  });

  /** Whether a row is taken; nothing else than a refusal may happen. */
  const isTaken = async (node: CreateNode<never, unknown>, data: object): Promise<boolean> => {
    try {
      await runOperation(node, { data }, contextOf(database));
      return true;
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      expect(error.code).toBe("validation_failed");
      return false;
    }
  };

  /** A node that leaves everything to the database. */
  const unchecked = <Node extends CreateNode<never, unknown>>(node: Node): Node => ({
    ...node,
    validator: () => Promise.resolve({ safeParse: (data: unknown) => ({ success: true, data }) }),
  });

  test.each([
    ["a meeting", MeetingCreateNode, unchecked(MeetingCreateNode), meeting],
    ["a room", RoomCreateNode, unchecked(RoomCreateNode), room],
  ] as const)("of %s", async (_what, node, bare, arbitrary) => {
    const taken = { yes: 0, no: 0 };
    await fc.assert(
      fc.asyncProperty<[object]>(arbitrary, async (data) => {
        const expected = await isTaken(bare, data);
        expect(await isTaken(node, data)).toBe(expected);
        taken[expected ? "yes" : "no"] += 1;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(5);
  });
});
