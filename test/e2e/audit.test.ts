/** Records of what became of the rows of a model, as they are generated, on every way by which a row changes. */
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { type DataFlow, dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { createServer } from "#runtime/nexus/server.js";
import type { Principal } from "#runtime/principal.js";
import { application } from "../golden/audit/generated/application.js";
import type { Models } from "../golden/audit/generated/models.js";
import { resources } from "../golden/audit/generated/resources.js";
import { eachDatabase } from "../support/databases.js";

const ann: Principal = { id: "ann", roles: ["agent", "admin"], tenant: null };
const anonymous = { id: "anonymous", roles: [], tenant: null };

eachDatabase((_name, open) => {
  let database: Database;
  let desk: DataFlow<Models>;
  let db: ReturnType<DataFlow<Models>["as"]>;
  let app: FastifyInstance;
  beforeAll(async () => {
    database = await open();
    const schema = new URL("../golden/audit/generated/schema.sql", import.meta.url);
    await database.script(readFileSync(schema, "utf8"));
    desk = dataFlowOn<Models>(new Engine(application, database, resources));
    db = desk.as(ann);
    app = createServer({ application, database });
  });
  afterAll(() => app.close());

  let titles = 0;
  const title = (): string => `task ${(titles += 1)}`;

  /** Operation, who, and what changed but for the clock. */
  const story = async (key: string): Promise<unknown[]> =>
    (await desk.task.history(key)).data.map(({ operation, by, channel, changes }) => {
      const { updatedAt: _clock, ...rest } = changes;
      return [operation, by?.id ?? null, channel, operation === "update" ? rest : {}];
    });

  describe("what a record says", () => {
    test("of each kind of change: who, through what, when, and each field's value before and after", async () => {
      const values = {
        title: title(),
        points: 3,
        cents: "9007199254740993",
        ratio: 0.1,
        price: "12.50",
        urgent: true,
        dueAt: "2026-01-02T03:04:05.678901+02:00",
        day: "2026-02-03",
        opensAt: "09:30:00",
        settings: { a: [1, null, "x"] },
        checksum: "AP8=",
        tags: ["a,b", 'c"d', ""],
        renamed: "é\n'\\",
      };
      const made = await db.task.create(values);
      const changed = await db.task.update(made.id, {
        status: "done",
        urgent: false,
        points: null,
        tags: [],
        settings: null,
      });
      await db.task.delete(made.id);
      const { data, nextCursor } = await db.task.history(made.id);
      expect(nextCursor).toBeNull();
      expect(data.map(({ operation, by, channel }) => [operation, by, channel])).toEqual([
        ["delete", ann, "process"],
        ["update", ann, "process"],
        ["create", ann, "process"],
      ]);
      const [removal, update, creation] = data;
      const of = (row: object, pair: (value: unknown) => object) =>
        Object.fromEntries(
          Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, pair(value)]])),
        );
      expect(creation?.changes).toEqual(of(made, (to) => ({ from: null, to })));
      expect(creation?.at).toBe(made.createdAt);
      expect(update?.changes).toEqual({
        status: { from: "open", to: "done" },
        urgent: { from: true, to: false },
        points: { from: 3, to: null },
        tags: { from: made.tags, to: [] },
        settings: { from: made.settings, to: null },
        label: { from: `${made.title}: open`, to: `${made.title}: done` },
        updatedAt: { from: made.updatedAt, to: changed.updatedAt },
      });
      expect(update?.at).toBe(changed.updatedAt);
      expect(removal?.changes).toEqual(of(changed, (from) => ({ from, to: null })));
    });

    test("over HTTP it is the same, and the channel is told", async () => {
      const created = await app.inject({ method: "POST", url: "/api/tasks", payload: { title: title() } });
      const { id } = created.json<{ id: string }>();
      await app.inject({ method: "PATCH", url: `/api/tasks/${id}`, payload: { points: 1 } });
      const answer = await app.inject({ url: `/api/tasks/${id}:history` });
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toEqual(await desk.task.history(id));
      expect(answer.json()).toMatchObject({
        data: [
          { operation: "update", by: anonymous, channel: "rest", changes: { points: { from: null, to: 1 } } },
          { operation: "create", by: anonymous, channel: "rest" },
        ],
        nextCursor: null,
      });
    });

    test("private fields are in no record, and one that changes alone leaves none", async () => {
      const made = await db.task.create({ title: title() });
      await database.script(`UPDATE tasks SET secret = 'hidden' WHERE id = '${made.id}'`);
      await database.script(`UPDATE tasks SET secret = 'hidden again', points = 2 WHERE id = '${made.id}'`);
      expect(await story(made.id)).toEqual([
        ["update", null, "database", { points: { from: null, to: 2 } }],
        ["create", "ann", "process", {}],
      ]);
      const stored = await database.query(
        { name: "secrets", text: `SELECT FROM prewire_audit WHERE changes::text LIKE '%hidden%'` },
        [],
      );
      expect(stored.count).toBe(0);
    });

    test("by SQL: that it was, with what the session says of times and bytes", async () => {
      const made = await db.task.create({ title: title() });
      await database.transaction(async (tx) => {
        for (const [name, text] of [
          ["sql.zone", "SET LOCAL TimeZone = 'Asia/Tokyo'"],
          ["sql.style", "SET LOCAL DateStyle = 'German'"],
          ["sql.bytes", "SET LOCAL bytea_output = 'escape'"],
          ["sql.digits", "SET LOCAL extra_float_digits = 0"],
          [
            "sql.update",
            `UPDATE tasks SET due_at = '2026-01-02T03:04:05.6Z', day = '2026-02-03', checksum = '\\x00ff', ratio = 0.1::float8 + 0.2::float8 WHERE id = '${made.id}'`,
          ],
        ] as const)
          await tx.query({ name, text }, []);
      });
      expect(await story(made.id)).toEqual([
        [
          "update",
          null,
          "database",
          {
            dueAt: { from: null, to: "2026-01-02T03:04:05.600000Z" },
            day: { from: null, to: "2026-02-03" },
            checksum: { from: null, to: "AP8=" },
            ratio: { from: null, to: 0.30000000000000004 },
          },
        ],
        ["create", "ann", "process", {}],
      ]);
    });
  });

  describe("every way by which a row changes is recorded, with who", () => {
    const last = async (key: string): Promise<unknown> => (await story(key))[0];

    test("upsert, of a new row and of one that is there", async () => {
      const where = { title: title() };
      const call = () => db.task.upsert({ where, create: {}, update: { points: 5 } });
      const { data } = await call();
      expect(await story(data.id)).toEqual([["create", "ann", "process", {}]]);
      await call();
      expect(await story(data.id)).toEqual([
        ["update", "ann", "process", { points: { from: null, to: 5 } }],
        ["create", "ann", "process", {}],
      ]);
    });

    test("bulk operations, by key and by filter", async () => {
      const { results } = await db.task.bulkCreate({ data: [{ title: title() }, { title: title() }] });
      const ids = results.map(({ data }) => data?.id ?? "");
      for (const id of ids) expect(await last(id)).toEqual(["create", "ann", "process", {}]);
      await db.task.bulkUpdate({ data: ids.map((id, points) => ({ id, points })) });
      for (const [points, id] of ids.entries()) {
        expect(await last(id)).toEqual(["update", "ann", "process", { points: { from: null, to: points } }]);
      }
      await db.task.bulkUpdate({ where: { id: { in: ids } }, data: { urgent: true } });
      for (const id of ids) {
        const urgent = { from: false, to: true };
        expect(await last(id)).toEqual(["update", "ann", "process", { urgent }]);
      }
      const taken = (await db.task.list({ where: { id: { in: ids } }, sort: "id" })).data;
      await db.task.bulkUpsert({
        data: [
          { title: taken[0]?.title ?? "", points: 70 },
          { title: title(), points: 71 },
        ],
        conflictFields: ["title"],
      });
      expect(await last(ids[0] ?? "")).toMatchObject(["update", "ann", "process", { points: { to: 70 } }]);
      const skipping = await db.task.bulkCreate({
        data: [{ title: taken[1]?.title ?? "" }, { title: title() }],
        onConflict: "skip",
      });
      expect(await last(skipping.results[1]?.data?.id ?? "")).toEqual(["create", "ann", "process", {}]);
      await db.task.bulkDelete({ ids: ids.slice(0, 1) });
      await db.task.bulkDelete({ where: { id: { in: ids } } });
      for (const id of ids) expect(await last(id)).toEqual(["delete", "ann", "process", {}]);
    });

    test("rows that are created or connected together with another model's", async () => {
      const free = await db.task.create({ title: title() });
      const project = await db.project.create({
        name: "p",
        tasks: [{ title: title() }, { title: title(), assignee: { name: "Bo" } }, { connect: free.id }],
      } as never);
      const { data } = await desk.task.list({ where: { projectId: project.id } });
      expect(data).toHaveLength(3);
      for (const { id } of data) {
        const expected =
          id === free.id
            ? ["update", "ann", "process", { projectId: { from: null, to: project.id } }]
            : ["create", "ann", "process", {}];
        expect(await last(id)).toEqual(expected);
      }
    });

    test("rows that another model's deletion changes or takes away, near and far", async () => {
      const person = await db.person.create({ name: "Cy" });
      const portfolio = await db.portfolio.create({ name: "all", projects: [{ name: "one" }] });
      const [project] = (await desk.project.list({ where: { portfolioId: portfolio.id } })).data;
      const task = await db.task.create({
        title: title(),
        assigneeId: person.id,
        projectId: project?.id ?? "",
      });
      await db.person.delete(person.id);
      expect(await last(task.id)).toEqual([
        "update",
        "ann",
        "process",
        { assigneeId: { from: person.id, to: null } },
      ]);
      await db.portfolio.bulkDelete({ where: { id: portfolio.id } });
      expect(await last(task.id)).toEqual(["delete", "ann", "process", {}]);
    });

    test("rows that are hidden and come back, with those that belong to them", async () => {
      const paper = await db.paper.create({ title: title(), sheets: [{ text: "one" }] });
      const [sheet] = (await desk.sheet.list({ where: { paperId: paper.id } })).data;
      await db.paper.delete(paper.id);
      await app.inject({ method: "POST", url: `/api/papers/${paper.id}:restore` });
      const words = (page: { data: readonly { operation: string; by: unknown; channel: string }[] }) =>
        page.data.map(({ operation, by, channel }) => [operation, by, channel]);
      const expected = [
        ["restore", anonymous, "rest"],
        ["delete", ann, "process"],
        ["create", ann, "process"],
      ];
      const history = await desk.paper.history(paper.id);
      expect(words(history)).toEqual(expected);
      expect(words(await desk.sheet.history(sheet?.id ?? ""))).toEqual(expected);
      expect(history.data.map(({ changes }) => changes.version)).toEqual([
        { from: 2, to: 3 },
        { from: 1, to: 2 },
        { from: null, to: 1 },
      ]);
      expect(Object.keys(history.data[0]?.changes ?? {})).toEqual(["updatedAt", "deletedAt", "version"]);
    });

    test("rows of a batch and of a transaction, each by who it was", async () => {
      const { payload } = await app.inject({
        method: "POST",
        url: "/api/batch",
        payload: {
          operations: [
            { operation: "task.create", input: { data: { title: title() } } },
            { operation: "task.update", input: { key: { $result: "0/id" }, data: { points: 9 } } },
          ],
        },
      });
      const { results } = JSON.parse(payload) as { results: readonly { id: string }[] };
      expect(await story(results[0]?.id ?? "")).toEqual([
        ["update", "anonymous", "rest", { points: { from: null, to: 9 } }],
        ["create", "anonymous", "rest", {}],
      ]);
      const id = await db.transaction(async (tx) => {
        const made = await tx.task.create({ title: title() });
        await tx.transaction((inner) => inner.task.update(made.id, { points: 1 }));
        return made.id;
      });
      expect(await story(id)).toEqual([
        ["update", "ann", "process", { points: { from: null, to: 1 } }],
        ["create", "ann", "process", {}],
      ]);
    });
  });

  describe("no record is left by", () => {
    const records = async (): Promise<number> =>
      (await database.query({ name: "records", text: "SELECT FROM prewire_audit" }, [])).count;
    const without = async (body: () => Promise<unknown>): Promise<void> => {
      const before = await records();
      await body();
      expect(await records()).toBe(before);
    };

    test("a change that changes nothing", async () => {
      const { id } = await db.task.create({ title: title(), points: 1 });
      const paper = await db.paper.create({ title: title() });
      await without(async () => {
        await db.task.update(id, {});
        await db.task.update(id, { points: 1 });
        await db.task.bulkUpdate({ data: [{ id, points: 1 }, { id: paper.id }], mode: "perRow" });
        await db.paper.update(paper.id, { title: paper.title });
        await db.paper.restore(paper.id);
      });
    });

    test("a write that fails, is rolled back, or is only tried", async () => {
      const { id, title: taken } = await db.task.create({ title: title() });
      await without(async () => {
        await expect(db.task.create({ title: taken })).rejects.toMatchObject({ code: "unique_violation" });
        await expect(db.task.update(crypto.randomUUID(), { points: 1 })).rejects.toMatchObject({
          code: "not_found",
        });
        await expect(db.task.bulkCreate({ data: [{ title: title() }, { title: taken }] })).rejects.toThrow();
        const given = db.transaction(async (tx) => {
          await tx.task.update(id, { points: 1 });
          throw new Error("never mind");
        });
        await expect(given).rejects.toThrow("never mind");
        await db.task.update(id, { points: 2 }, { validateOnly: true });
      });
    });

    test("reading", async () => {
      const { id } = await db.task.create({ title: title() });
      await without(async () => {
        await db.task.read(id);
        await db.task.history(id);
        await app.inject({ url: `/api/tasks?title=x` });
      });
    });
  });

  test("who wrote last is not taken for who writes next by SQL on the same connection", async () => {
    const { id } = await db.task.create({ title: title() });
    for (let points = 0; points < 20; points += 1) {
      await db.task.update(id, { points });
      const text = `UPDATE tasks SET points = -1 WHERE id = '${id}'`;
      await database.query({ name: "by hand", text }, []);
    }
    const { data } = await db.task.history(id, { limit: 100 });
    expect(data.filter(({ by }) => by === null)).toHaveLength(20);
    expect(data.filter(({ by }) => by?.id === "ann")).toHaveLength(21);
  });

  test("TRUNCATE, which would leave no record, is refused", async () => {
    await expect(database.script("TRUNCATE tasks")).rejects.toMatchObject({ sqlState: "PW002" });
    await expect(database.script("TRUNCATE portfolios CASCADE")).rejects.toMatchObject({ sqlState: "PW002" });
  });
});
