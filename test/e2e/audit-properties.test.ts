/**
 * Records against a model in memory: whatever is written, tried, refused and taken back, replaying the history of a row
 * gives the row, and each change has its author.
 */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { History } from "#runtime/client/types.js";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Principal } from "#runtime/principal.js";
import { application } from "../golden/audit/generated/application.js";
import type { Models } from "../golden/audit/generated/models.js";
import { resources } from "../golden/audit/generated/resources.js";
import { eachDatabase } from "../support/databases.js";
import { replay } from "./audit-replay.js";

const ids = ["1", "2", "3", "4"].map((digit) => digit.repeat(8) + "-0000-7000-8000-000000000000");
const titles = ["a", "b", "c", "d", "e"];
const principals: readonly Principal[] = ["ann", "bob"].map((id) => ({ id, roles: [], tenant: null }));

interface Task {
  readonly title: string;
  readonly points: number | null;
}
type Rows = ReadonlyMap<string, Task>;
/** What was recorded of a row, the oldest first. */
type Log = readonly { readonly id: string; readonly operation: string; readonly by: string | null }[];

/** The world as it should be. A step that fails throws, and what it began is dropped. */
class World {
  readonly rows: Rows;
  readonly log: Log;

  constructor(rows: Rows = new Map(), log: Log = []) {
    this.rows = rows;
    this.log = log;
  }

  #with(id: string, row: Task | null, by: string | null): World {
    const rows = new Map(this.rows);
    const before = rows.get(id);
    if (row === null) rows.delete(id);
    else rows.set(id, row);
    const isSame = before !== undefined && row !== null && JSON.stringify(before) === JSON.stringify(row);
    const operation = before === undefined ? "create" : row === null ? "delete" : "update";
    return new World(rows, isSame ? this.log : [...this.log, { id, operation, by }]);
  }

  owner(title: string): string | undefined {
    return [...this.rows].find(([, row]) => row.title === title)?.[0];
  }

  create(id: string, row: Task, by: string | null): World {
    if (this.rows.has(id) || this.owner(row.title) !== undefined) throw new Refused();
    return this.#with(id, row, by);
  }

  update(id: string, change: Partial<Task>, by: string | null): World {
    const row = this.rows.get(id);
    const owner = change.title === undefined ? undefined : this.owner(change.title);
    if (row === undefined || (owner !== undefined && owner !== id)) throw new Refused();
    return this.#with(id, { ...row, ...change }, by);
  }

  delete(id: string, by: string | null): World {
    if (!this.rows.has(id)) throw new Refused();
    return this.#with(id, null, by);
  }

  /** The ids of the rows that have so many points. */
  having(points: number): readonly string[] {
    return [...this.rows].flatMap(([id, row]) => (row.points === points ? [id] : []));
  }
}

class Refused extends Error {}

/** What models whose rows are hidden have in common. */
interface Hidden {
  list(query: object): Promise<{ data: readonly { id: string; deletedAt: string | null }[] }>;
  history(key: string, query: object): Promise<History<object>>;
}

type Facade = Pick<Models, "task"> & {
  transaction<T>(body: (tx: Facade) => Promise<T>): Promise<T>;
};

interface Step {
  readonly name: string;
  /** @throws {Refused} */
  readonly model: (world: World, by: string | null) => World;
  readonly run: (flow: Facade, database: Database) => Promise<unknown>;
}

const id = fc.constantFrom(...ids);
const title = fc.constantFrom(...titles);
const points = fc.integer({ min: 0, max: 3 });
const item = fc.record({ id, title, points: fc.option(points) });
const change = fc.record({ title, points: fc.option(points) }, { requiredKeys: [] });

/** Without two that are alike: of such, one is skipped, which is another test's. */
const items = fc.uniqueArray(item, {
  minLength: 1,
  maxLength: 3,
  comparator: (left, right) => left.id === right.id || left.title === right.title,
});

const each = <Item>(list: readonly Item[], world: World, apply: (world: World, item: Item) => World): World =>
  list.reduce(apply, world);

const single = fc.oneof(
  item.map(({ id: key, ...row }): Step => ({
    name: `create ${key[0]} ${JSON.stringify(row)}`,
    model: (world, by) => world.create(key, row, by),
    run: ({ task }) => task.create({ id: key, ...row }),
  })),
  fc.tuple(id, change).map(([key, data]): Step => ({
    name: `update ${key[0]} ${JSON.stringify(data)}`,
    model: (world, by) => world.update(key, data, by),
    run: ({ task }) => task.update(key, data),
  })),
  id.map((key): Step => ({
    name: `delete ${key[0]}`,
    model: (world, by) => world.delete(key, by),
    run: ({ task }) => task.delete(key),
  })),
  fc.tuple(id, change).map(([key, data]): Step => ({
    name: `try to update ${key[0]}`,
    model: (world, by) => (world.update(key, data, by), world),
    run: ({ task }) => task.update(key, data, { validateOnly: true }),
  })),
  fc.tuple(item, points).map(([{ id: key, ...row }, more]): Step => ({
    name: `upsert ${row.title}`,
    model: (world, by) => {
      const owner = world.owner(row.title);
      return owner === undefined ? world.create(key, row, by) : world.update(owner, { points: more }, by);
    },
    run: ({ task }) =>
      task.upsert({
        where: { title: row.title },
        create: { id: key, points: row.points },
        update: { points: more },
      }),
  })),
);

const many = fc.oneof(
  fc.tuple(items, fc.boolean()).map(([data, skips]): Step => ({
    name: `bulkCreate ${skips ? "skip" : "error"} ${data.map((one) => one.id[0]).join()}`,
    model: (world, by) =>
      each(data, world, (now, { id: key, ...row }) =>
        skips && (now.rows.has(key) || now.owner(row.title) !== undefined) ? now : now.create(key, row, by),
      ),
    run: ({ task }) => task.bulkCreate({ data, onConflict: skips ? "skip" : "error" }),
  })),
  items.map((data): Step => ({
    name: `bulkUpsert ${data.map((one) => one.id[0]).join()}`,
    model: (world, by) =>
      each(data, world, (now, { id: key, ...row }) =>
        now.rows.has(key) ? now.update(key, { points: row.points }, by) : now.create(key, row, by),
      ),
    run: ({ task }) => task.bulkUpsert({ data, update: ["points"] }),
  })),
  items.map((data): Step => ({
    name: `bulkUpdate ${data.map((one) => one.id[0]).join()}`,
    model: (world, by) => each(data, world, (now, one) => now.update(one.id, { points: one.points }, by)),
    run: ({ task }) =>
      task.bulkUpdate({ data: data.map(({ id: key, points: to }) => ({ id: key, points: to })) }),
  })),
  fc.tuple(points, points).map(([from, to]): Step => ({
    name: `bulkUpdate ${from} to ${to}`,
    model: (world, by) => each(world.having(from), world, (now, key) => now.update(key, { points: to }, by)),
    run: ({ task }) => task.bulkUpdate({ where: { points: from }, data: { points: to } }),
  })),
  fc.tuple(points, fc.boolean()).map(([from, isFew]): Step => ({
    name: `bulkDelete ${from}${isFew ? " if there is one" : ""}`,
    model: (world, by) => {
      const keys = world.having(from);
      if (isFew && keys.length > 1) throw new Refused();
      return each(keys, world, (now, key) => now.delete(key, by));
    },
    run: ({ task }) => task.bulkDelete({ where: { points: from }, ...(isFew ? { maxAffected: 1 } : {}) }),
  })),
  fc.uniqueArray(id, { minLength: 1 }).map((keys): Step => ({
    name: `bulkDelete ${keys.map((key) => key[0]).join()}`,
    model: (world, by) => each(keys, world, (now, key) => now.delete(key, by)),
    run: ({ task }) => task.bulkDelete({ ids: keys }),
  })),
);

/** Steps in savepoints of their own, so that one that fails takes only itself back; at the end all may be. */
const transaction = fc
  .tuple(fc.array(fc.oneof(single, many), { maxLength: 4 }), fc.boolean())
  .map(([steps, isKept]): Step => ({
    name: `transaction${isKept ? "" : ", rolled back"} (${steps.map(({ name }) => name).join("; ")})`,
    model: (world, by) => {
      const end = each(steps, world, (now, step) => attempt(step, now, by).world);
      if (!isKept) throw new Refused();
      return end;
    },
    run: (flow, database) =>
      flow.transaction(async (tx) => {
        for (const step of steps) {
          await tx
            .transaction((inner) => step.run(inner, database))
            .catch((error: unknown) => {
              if (!isRefusal(error)) throw error;
            });
        }
        if (!isKept) throw new Refused();
      }),
  }));

function attempt(step: Step, world: World, by: string | null): { world: World; isRefused: boolean } {
  try {
    return { world: step.model(world, by), isRefused: false };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { world, isRefused: true };
  }
}

const refusals = ["unique_violation", "not_found", "too_many_affected"];
const isRefusal = (error: unknown): boolean =>
  error instanceof Refused || refusals.includes((error as { readonly code?: string }).code ?? "");

/** What no application does. */
const byHand = fc.tuple(points, points).map(([from, to]): Step => ({
  name: `SQL ${from} to ${to}`,
  model: (world) => each(world.having(from), world, (now, key) => now.update(key, { points: to }, null)),
  run: (_, database) => database.script(`UPDATE tasks SET points = ${to} WHERE points = ${from}`),
}));

const step = fc.record({
  step: fc.oneof({ weight: 8, arbitrary: single }, { weight: 6, arbitrary: many }, transaction, byHand),
  who: fc.constantFrom(...principals),
});

/** A row without what is null, and without a field that may change unrecorded. */
function filled(row: object | null, unrecorded?: string): object | null {
  if (row === null) return null;
  const members = Object.entries(row).filter(([field, value]) => value !== null && field !== unrecorded);
  return Object.fromEntries(members);
}

eachDatabase((name, open) => {
  let database: Database;
  let desk: DataFlow<Models>;
  beforeAll(async () => {
    database = await open();
    const schema = new URL("../golden/audit/generated/schema.sql", import.meta.url);
    await database.script(readFileSync(schema, "utf8"));
    desk = dataFlowOn<Models>(new Engine(application, database, resources));
  });
  const runs = name === "PostgreSQL 18" ? 60 : 25;

  test("records and rows agree after any writes, and each has its author", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        await database.script("DELETE FROM tasks; DELETE FROM prewire_audit");
        let world = new World();
        for (const { step: one, who } of steps) {
          const { world: next, isRefused } = attempt(one, world, who.id);
          const outcome = await one.run(desk.as(who) as unknown as Facade, database).then(
            () => false,
            (error: unknown) => {
              if (!isRefusal(error)) throw error;
              return true;
            },
          );
          expect([one.name, outcome]).toEqual([one.name, isRefused]);
          world = next;
        }
        const { data } = await desk.task.list({ sort: "id" });
        expect(data.map((row) => [row.id, { title: row.title, points: row.points }])).toEqual(
          [...world.rows].sort(([left], [right]) => (left < right ? -1 : 1)),
        );
        for (const key of ids) {
          const expected = world.log.filter((entry) => entry.id === key);
          if (expected.length === 0) {
            await expect(desk.task.history(key)).rejects.toMatchObject({ code: "not_found" });
            continue;
          }
          const changes = (await desk.task.history(key, { limit: 100 })).data;
          const told = changes.toReversed().map(({ operation, by }) => [operation, by?.id ?? null]);
          expect(told).toEqual(expected.map(({ operation, by }) => [operation, by]));
          const row = data.find((each) => each.id === key);
          const replayed = replay(changes, ["updatedAt"]);
          // A change that changes nothing moves the clock, and leaves no record.
          expect(filled(replayed, "updatedAt")).toEqual(filled(row ?? null, "updatedAt"));
        }
      }),
      { numRuns: runs },
    );
  });

  test(
    "rows that are hidden and come back agree with their records, to the version",
    { timeout: 120_000 },
    async () => {
      const number = fc.integer({ min: 0, max: 2 });
      const call = fc.record({
        what: fc.constantFrom("make", "change", "delete", "restore", "delete together"),
        of: fc.constantFrom("paper", "sheet"),
        paper: number,
        sheet: number,
        who: fc.constantFrom(...principals),
      });
      let texts = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 25 }), async (calls) => {
          await database.script("DELETE FROM sheets; DELETE FROM papers; DELETE FROM prewire_audit");
          const paperIds = ids.slice(0, 3);
          const sheetIds = ids.slice(1);
          for (const { what, of, paper, sheet, who } of calls) {
            const { paper: papers, sheet: sheets } = desk.as(who);
            const paperId = paperIds[paper] ?? "";
            const sheetId = sheetIds[sheet] ?? "";
            const text = `text ${(texts += 1)}`;
            const steps: Record<string, () => Promise<unknown>> = {
              "make paper": () => papers.create({ id: paperId, title: text, sheets: [{ text }] }),
              "change paper": () => papers.update(paperId, { title: text }),
              "delete paper": () => papers.delete(paperId),
              "restore paper": () => papers.restore(paperId),
              "delete together paper": () => papers.bulkDelete({ ids: paperIds, mode: "perRow" }),
              "make sheet": () => sheets.create({ id: sheetId, paperId, text }),
              "change sheet": () => sheets.update(sheetId, { text }),
              "delete sheet": () => sheets.delete(sheetId),
              "restore sheet": () => sheets.restore(sheetId),
              "delete together sheet": () => sheets.bulkDelete({ where: { paperId } }),
            };
            await steps[`${what} ${of}`]?.().catch((error: { readonly code?: string }) => {
              if (!["unique_violation", "not_found", "foreign_key_violation"].includes(error.code ?? ""))
                throw error;
            });
          }
          for (const model of [desk.paper, desk.sheet] as unknown as readonly Hidden[]) {
            const { data } = await model.list({ includeDeleted: true, limit: 100 });
            for (const row of data) {
              const changes = (await model.history(row.id, { limit: 100 })).data;
              expect(filled(replay(changes, []))).toEqual(filled(row));
              expect(changes[0]?.operation === "delete").toBe(row.deletedAt !== null);
              expect(changes.every(({ by }) => by !== null)).toBe(true);
            }
          }
        }),
        { numRuns: runs },
      );
    },
  );
});
