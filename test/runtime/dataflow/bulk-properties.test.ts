/** Bulk operations against their items, one after the other, and both against rows in memory. */
import { contextOf } from "../../support/context.js";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { OperationError } from "#runtime/errors.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { eachDatabase } from "../../support/databases.js";
import { createTables, people } from "./fixtures/bulk.js";
import { ask, type BulkAnswer } from "./fixtures/run.js";

const { nodes } = people;
type Row = Record<string, unknown>;
type Status = BulkAnswer["results"][number]["status"];

/** Few keys, so that items meet; values that validators and constraints refuse among them. */
const email = fc.constantFrom("a", "b", "c", "d", "e", "");
const nobody = "00000000-0000-0000-0000-0000000000ff";
const changes = fc.record(
  {
    name: fc.constantFrom("x", "y", "\u{1f600}", '"{},\\'),
    note: fc.constantFrom(null, "", "NULL", "n"),
    age: fc.constantFrom(null, 0, 5, 13, -1),
    tags: fc.constantFrom<string[]>([], ["a"], ['"', "\\", "NULL", ""]),
    meta: fc.constantFrom<unknown>(null, [], { a: ["{", '"'] }, "text", 0),
    bossId: fc.constantFrom(null, nobody),
  },
  { requiredKeys: [] },
);
const item = fc
  .tuple(email, fc.constantFrom("x", "y"), changes)
  .map(([own, name, more]): Row => ({ email: own, name, ...more }));
const items = fc.array(item, { maxLength: 12 });
const stored = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 });

const ids = { a: "a1", b: "b1", c: "c1", d: "d1", e: "e1" } as const;
const idOf = (own: string): string =>
  `00000000-0000-0000-0000-0000000000${ids[own as keyof typeof ids] ?? "f0"}`;

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await createTables(database);
  });

  const reset = async (emails: readonly string[]): Promise<void> => {
    await database.script("TRUNCATE people");
    for (const own of emails) {
      const data = { id: idOf(own), email: own, name: `stored ${own}`, note: "kept", age: 1 };
      await runOperation(nodes.create, { data }, contextOf(database));
    }
  };

  /** Every row, without what differs from run to run. */
  const rows = async (): Promise<Row[]> => {
    const { data } = await ask<{ data: Row[] }>(database, nodes.list, { sort: "email", limit: 100 });
    return data.map((row) => ({
      ...row,
      id: String(row.id).startsWith("0000") ? row.id : "",
      createdAt: "",
      updatedAt: "",
    }));
  };

  /** What became of an item on its own, and its error's code. */
  const alone = async (status: (body: Row | null) => Status, run: () => ReturnType<typeof runOperation>) => {
    try {
      const { body } = await run();
      return status(body === null ? null : (JSON.parse(body) as Row));
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      return error.code === "not_found" ? "not_found" : `failed ${error.code}`;
    }
  };

  const told = ({ results }: BulkAnswer): string[] =>
    results.map(({ status, error }) => (error === undefined ? status : `${status} ${error.code}`));

  /** The counts are those of the results. */
  const checkCounts = ({ results, counts }: BulkAnswer): void => {
    const count = (...statuses: Status[]) => results.filter(({ status }) => statuses.includes(status)).length;
    expect(counts).toEqual({
      created: count("created"),
      updated: count("updated"),
      deleted: count("deleted"),
      skipped: count("skipped"),
      failed: count("failed", "not_found"),
    });
  };

  interface Case {
    readonly emails: readonly string[];
    /** The bulk operation on all items. */
    readonly bulk: (mode: string) => ReturnType<typeof runOperation>;
    /** One item on its own; undefined for one that a later item makes void. */
    readonly each: readonly (() => Promise<string> | undefined)[];
  }

  /** `perRow` ends with the rows and results of one after the other; `atomic` with the same where none fails, else with nothing. */
  const compare = async ({ emails, bulk, each }: Case): Promise<void> => {
    await reset(emails);
    const before = await rows();
    const expected: string[] = [];
    for (const run of each) expected.push((await run()) ?? "skipped");
    const after = await rows();

    await reset(emails);
    const perRow = JSON.parse((await bulk("perRow")).body ?? "") as BulkAnswer;
    expect(told(perRow)).toEqual(expected);
    checkCounts(perRow);
    expect(await rows()).toEqual(after);

    await reset(emails);
    const failing = expected.findIndex((status) => status.startsWith("failed") || status === "not_found");
    if (failing === -1) {
      const atomic = JSON.parse((await bulk("atomic")).body ?? "") as BulkAnswer;
      expect(told(atomic)).toEqual(expected);
      checkCounts(atomic);
      expect(await rows()).toEqual(after);
    } else {
      const error = await bulk("atomic").then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(OperationError);
      const places = (error as OperationError).complaints.map(({ pointer }) => Number(pointer.split("/")[2]));
      for (const place of places) expect(expected[place]).toMatch(/^failed|^not_found/);
      expect(places.length).toBeGreaterThan(0);
      expect(await rows()).toEqual(before);
    }
  };

  const options = { numRuns: 60 };
  const isCreatable = ({ email: own, age }: Row): boolean => own !== "" && age !== -1;
  /** Whether a later item that is valid itself has the same email. */
  const isLast = (list: readonly Row[], index: number): boolean =>
    !list.slice(index + 1).some((later) => isCreatable(later) && later.email === list[index]?.email);

  test("bulkCreate", async () => {
    await fc.assert(
      fc.asyncProperty(stored, items, async (emails, list) => {
        await compare({
          emails,
          bulk: (mode) => runOperation(nodes.bulkCreate, { data: list, mode }, contextOf(database)),
          each: list.map(
            (data) => () =>
              alone(
                () => "created",
                () => runOperation(nodes.create, { data }, contextOf(database)),
              ),
          ),
        });
      }),
      options,
    );
  });

  test("bulkUpsert", async () => {
    await fc.assert(
      fc.asyncProperty(stored, items, async (emails, list) => {
        await compare({
          emails,
          bulk: (mode) =>
            runOperation(
              nodes.bulkUpsert,
              { data: list, conflictFields: ["email"], mode },
              contextOf(database),
            ),
          each: list.map((data, index) => () => {
            if (isCreatable(data) && !isLast(list, index)) return undefined;
            const { email: own, ...update } = data;
            return alone(
              (body) => (body?.created === true ? "created" : "updated"),
              () =>
                runOperation(
                  nodes.upsert,
                  { where: { email: own }, create: data, update },
                  contextOf(database),
                ),
            );
          }),
        });
      }),
      options,
    );
  });

  test("bulkUpdate", async () => {
    await fc.assert(
      fc.asyncProperty(
        stored,
        fc.array(fc.tuple(email, changes), { maxLength: 12 }),
        async (emails, list) => {
          const data = list.map(([own, change]) => ({ id: idOf(own), ...change }));
          await compare({
            emails,
            bulk: (mode) => runOperation(nodes.bulkUpdate, { data, mode }, contextOf(database)),
            each: list.map(([own, change], index) => () => {
              const again = list
                .slice(index + 1)
                .some(([other, { age }]) => idOf(other) === idOf(own) && age !== -1);
              if (again && change.age !== -1) return undefined;
              return alone(
                () => "updated",
                () => runOperation(nodes.update, { key: idOf(own), data: change }, contextOf(database)),
              );
            }),
          });
        },
      ),
      options,
    );
  });

  test("bulkDelete", async () => {
    await fc.assert(
      fc.asyncProperty(stored, fc.array(email, { maxLength: 8 }), async (emails, list) => {
        await compare({
          emails,
          bulk: (mode) => runOperation(nodes.bulkDelete, { ids: list.map(idOf), mode }, contextOf(database)),
          each: list.map((own, index) => () => {
            if (list.slice(index + 1).some((other) => idOf(other) === idOf(own))) return undefined;
            return alone(
              () => "deleted",
              () => runOperation(nodes.delete, { key: idOf(own) }, contextOf(database)),
            );
          }),
        });
      }),
      options,
    );
  });
});
