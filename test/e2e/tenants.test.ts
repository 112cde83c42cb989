/** Tenants as they are generated: what somebody of one tenant can try against the rows of another. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { AnyNode, OperationName } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { OperationError } from "#runtime/errors.js";
import { createServer } from "#runtime/nexus/server.js";
import { contextOf, memberOf } from "../support/context.js";
import { eachDatabase } from "../support/databases.js";
import {
  application,
  type Caller,
  callerOf,
  createTables,
  emptyTables,
  flowOn,
  idOf,
  nodeOf,
} from "./tenants-fixture.js";

const ada = idOf("m", 1);
const bob = idOf("m", 2);
const task = idOf("t", 1);

eachDatabase((_name, open) => {
  let database: Database;
  let app: FastifyInstance;
  let acme: Caller;
  let bolt: Caller;
  beforeAll(async () => {
    database = await open();
    await createTables(database);
    acme = callerOf(database, "acme");
    bolt = callerOf(database, "bolt");
    app = createServer({
      application,
      database,
      authenticate: ({ headers: { "x-tenant": tenant } }) =>
        typeof tenant === "string" ? memberOf(tenant) : null,
      anonymous: true,
    });
  });
  afterAll(() => app.close());

  /** Each tenant has the same keys, and names of its own. */
  beforeEach(async () => {
    await emptyTables(database);
    for (const [tenant, caller] of [
      ["acme", acme],
      ["bolt", bolt],
    ] as const) {
      await caller.member.bulkCreate({
        data: [
          { id: ada, email: "ada@example.com", name: `Ada of ${tenant}`, countryId: "de" },
          { id: bob, email: "bob@example.com", name: `Bob of ${tenant}`, managerId: ada },
        ],
      });
      await caller.project.create({ code: "P", title: `Project of ${tenant}`, ownerId: ada });
      await caller.task.create({
        id: task,
        title: `Task of ${tenant}`,
        projectId: "P",
        assigneeId: bob,
        priority: tenant === "acme" ? 1 : 2,
        labels: [tenant],
      });
      await caller.seat.create({ projectId: "P", memberId: bob, role: `Role at ${tenant}` });
    }
  });

  /** What is refused: the code, and the codes of its places. */
  const refusal = async (run: () => Promise<unknown>): Promise<string[]> => {
    const error = await run().then(
      () => ({ code: "nothing was refused", complaints: [] }),
      (reason: { code: string; complaints: readonly { pointer: string; code: string }[] }) => reason,
    );
    return [error.code, ...error.complaints.map(({ pointer, code }) => `${code} ${pointer}`)];
  };

  /** Everything that a tenant has. */
  const all = async (caller: Caller) => ({
    members: (await caller.member.list({ include: "manager,reports,badge,owned,seats,tasks" })).data,
    projects: (await caller.project.list({ include: "owner,tasks,seats" })).data,
    tasks: (await caller.task.list({ include: "project,assignee" })).data,
    seats: (await caller.seat.list({ include: "project.owner,member" })).data,
  });

  describe("without a tenant", () => {
    const inputs: readonly (readonly [Parameters<typeof nodeOf>[0], OperationName, OperationInput])[] = [
      ["task", "create", { data: { title: "x", projectId: "P" } }],
      ["task", "read", { key: task }],
      ["task", "read", { key: task, include: "project" }],
      ["task", "update", { key: task, data: { title: "x" } }],
      ["task", "update", { key: task, data: {} }],
      ["task", "delete", { key: task }],
      ["task", "list", {}],
      ["task", "list", { total: "exact", include: "project" }],
      ["task", "count", {}],
      ["task", "upsert", { where: { id: task }, create: { title: "x", projectId: "P" }, update: {} }],
      ["task", "bulkCreate", { data: [] }],
      ["task", "bulkCreate", { data: [{ title: "x", projectId: "P" }] }],
      ["task", "bulkUpdate", { all: true, data: { title: "x" } }],
      ["task", "bulkUpdate", { data: [{ id: task, title: "x" }] }],
      ["task", "bulkDelete", { all: true }],
      ["task", "bulkDelete", { ids: [task] }],
      ["task", "bulkUpsert", { data: [{ id: task, title: "x", projectId: "P" }] }],
      ["task", "aggregate", { count: true }],
      ["task", "create", { data: { nonsense: true }, validateOnly: true }],
      ["country", "list", { include: "members" }],
      ["country", "list", { include: { members: { include: "tasks" } } }],
      ["country", "read", { key: "de", include: "members" }],
      ["country", "list", { where: { members: { some: {} } } }],
      ["country", "count", { where: { OR: [{ code: "de" }, { NOT: { members: { none: {} } } }] } }],
      ["country", "bulkDelete", { where: { members: { every: { name: "x" } } } }],
      ["country", "create", { data: { code: "it", name: "Italy", members: [{ email: "x", name: "x" }] } }],
    ];

    test.each(inputs)("%s.%s %j is unauthenticated", async (model, operation, input) => {
      const before = await all(acme);
      const node = await nodeOf(model, operation);
      for (const tenant of [null, "", "\0", "\ud800"]) {
        const run = runOperation(node, input, contextOf(database, memberOf(tenant)));
        await expect(run).rejects.toMatchObject({ code: "unauthenticated", status: 401 });
      }
      expect(await all(acme)).toEqual(before);
    });

    test("what is everybody's is there, with a sentence for the rest", async () => {
      const everybody = flowOn(database);
      expect(await everybody.country.count()).toBe(3);
      await expect(everybody.member.list()).rejects.toThrow(
        "Every Member belongs to a tenant, and this request has none: it must come from a caller with a tenant.",
      );
    });

    test("over HTTP it is 401", async () => {
      const urls = [
        "/api/members",
        `/api/members/${ada}`,
        "/api/members:count",
        "/api/countries?include=members",
      ];
      for (const url of urls) {
        const answer = await app.inject({ url });
        expect([answer.statusCode, answer.json().code]).toEqual([401, "unauthenticated"]);
      }
      expect((await app.inject({ url: "/api/countries" })).statusCode).toBe(200);
      expect(
        (await app.inject({ url: "/api/members", headers: { "x-tenant": "acme" } })).json().data,
      ).toHaveLength(2);
    });
  });

  test("every read finds the tenant's own rows and no others", async () => {
    for (const [tenant, caller] of [
      ["acme", acme],
      ["bolt", bolt],
    ] as const) {
      const other = tenant === "acme" ? "bolt" : "acme";
      const text = JSON.stringify(await all(caller));
      expect(text).toContain(`Ada of ${tenant}`);
      expect(text).not.toContain(other);
      expect(await caller.task.read(task)).toMatchObject({ title: `Task of ${tenant}` });
      expect(await caller.task.count()).toBe(1);
      expect(await caller.task.count({ where: { labels: { has: other } } })).toBe(0);
      expect(await caller.task.count({ where: { search: other } })).toBe(0);
      expect(await caller.country.list({ where: { code: "de" }, include: "members" })).toMatchObject({
        data: [{ members: [{ name: `Ada of ${tenant}` }] }],
      });
      const sums = await caller.task.aggregate({ count: true, sum: ["priority"], groupBy: ["title"] });
      expect(sums.data).toEqual([
        { title: `Task of ${tenant}`, count: 1, sum: { priority: tenant === "acme" ? "1" : "2" } },
      ]);
    }
  });

  test("filters over relations ask of the tenant's own rows", async () => {
    const named = (name: string) => ({ where: { members: { some: { name } } } });
    expect(await acme.country.count(named("Ada of acme"))).toBe(1);
    expect(await acme.country.count(named("Ada of bolt"))).toBe(0);
    expect(await acme.country.count({ where: { members: { none: { name: "Ada of bolt" } } } })).toBe(3);
    expect(await acme.country.count({ where: { members: { every: { name: "Ada of acme" } } } })).toBe(3);
    expect(await acme.country.count({ where: { members: { every: {} } } })).toBe(3);
    await bolt.member.update(bob, { countryId: "va" });
    expect(await acme.country.count({ where: { members: { some: {} } } })).toBe(1);
    expect(
      await acme.task.count({ where: { project: { is: { owner: { is: { name: "Ada of bolt" } } } } } }),
    ).toBe(0);
    expect(await acme.member.count({ where: { manager: { is: null } } })).toBe(1);
    await bolt.task.bulkDelete({ all: true });
    expect(await acme.project.count({ where: { tasks: { some: {} } } })).toBe(1);
    expect(await bolt.project.count({ where: { tasks: { some: {} } } })).toBe(0);
  });

  test("a change or deletion of one tenant's rows leaves the others' alone", async () => {
    const before = await all(bolt);
    await acme.task.update(task, { title: "changed" });
    await acme.member.upsert({
      where: { email: "ada@example.com" },
      create: { name: "new" },
      update: { name: "upserted" },
    });
    await acme.task.bulkUpdate({ all: true, data: { priority: 9 } });
    await acme.task.bulkUpdate({ data: [{ id: task, done: true }] });
    await acme.project.bulkUpsert({
      data: [{ code: "P", title: "bulk", ownerId: ada }],
    });
    await acme.project.bulkCreate({
      data: [{ code: "P", title: "again", ownerId: ada }],
      onConflict: "update",
    });
    expect(await acme.task.read(task)).toMatchObject({ title: "changed", priority: 9, done: true });
    expect(await acme.project.read("P")).toMatchObject({ title: "again" });
    expect(await all(bolt)).toEqual(before);
    await acme.task.delete(task);
    await acme.seat.bulkDelete({ ids: [{ projectId: "P", memberId: bob }] });
    await acme.project.bulkDelete({ all: true });
    await acme.member.bulkDelete({ where: { name: { ne: "nobody" } } });
    expect(await all(acme)).toEqual({ members: [], projects: [], tasks: [], seats: [] });
    expect(await all(bolt)).toEqual(before);
  });

  test("what references do on deletion, they do within the tenant", async () => {
    const before = await all(bolt);
    await acme.project.create({ code: "Q", title: "of Bob", ownerId: bob });
    await expect(acme.member.delete(bob)).rejects.toThrow(
      "The Member is still in use: ownerId of Project refers to it.",
    );
    await acme.project.delete("Q");
    await acme.member.delete(bob);
    expect(await acme.task.read(task)).toMatchObject({ assigneeId: null, projectId: "P" });
    expect(await acme.seat.count()).toBe(0);
    await acme.project.delete("P");
    expect(await acme.task.count()).toBe(0);
    expect(await all(bolt)).toEqual(before);
  });

  test("a row that only another tenant has is there for nobody else", async () => {
    const theirs = idOf("t", 7);
    await bolt.task.create({ id: theirs, title: "secret", projectId: "P" });
    expect(await acme.task.read(theirs)).toBeNull();
    expect(await refusal(() => acme.task.update(theirs, { title: "x" }))).toEqual(["not_found"]);
    expect(await refusal(() => acme.task.update(theirs, {}))).toEqual(["not_found"]);
    expect(await refusal(() => acme.task.delete(theirs))).toEqual(["not_found"]);
    expect(await refusal(() => acme.task.bulkDelete({ ids: [theirs] }))).toEqual([
      "not_found",
      "not_found /ids/0",
    ]);
    const { results } = await acme.task.bulkUpdate({ data: [{ id: theirs, title: "x" }], mode: "perRow" });
    expect(results.map(({ status }) => status)).toEqual(["not_found"]);
    const { created } = await acme.task.upsert({
      where: { id: theirs },
      create: { title: "ours", projectId: "P" },
      update: { title: "taken over" },
    });
    expect(created).toBe(true);
    expect(await bolt.task.read(theirs)).toMatchObject({ title: "secret" });
    expect(await acme.task.read(theirs)).toMatchObject({ title: "ours" });
  });

  test("a natural key is unique for a tenant alone", async () => {
    const cara = { email: "cara@example.com", name: "Cara" };
    await acme.member.create(cara);
    await bolt.member.create(cara);
    const again = await refusal(() => bolt.member.create(cara));
    expect(again).toEqual(["unique_violation", "unique_violation /email"]);
    const { counts } = await acme.member.bulkCreate({
      data: [cara, { ...cara, email: "dan@example.com" }],
      onConflict: "skip",
    });
    expect(counts).toMatchObject({ created: 1, skipped: 1 });
  });

  test("of upserts of one key by many tenants at once each creates one", async () => {
    const tenants = Array.from({ length: 10 }, (_, number) => `tenant ${number}`);
    const upserts = tenants.flatMap((tenant) =>
      [1, 2].map(() =>
        callerOf(database, tenant).member.upsert({
          where: { email: "same@example.com" },
          create: { name: tenant },
          update: { name: tenant },
        }),
      ),
    );
    const made = await Promise.all(upserts);
    expect(made.filter(({ created }) => created)).toHaveLength(tenants.length);
    for (const tenant of tenants) {
      const { data } = await callerOf(database, tenant).member.list();
      expect(data).toMatchObject([{ email: "same@example.com", name: tenant }]);
    }
  });

  describe("the tenant cannot be", () => {
    const own = { email: "x@example.com", name: "x" };
    const tenant = "bolt";
    const member = { ...own, tenant };
    const written: readonly (readonly [OperationName, OperationInput, string])[] = [
      ["create", { data: member }, "/tenant"],
      ["create", { data: { ...own, tasks: [{ title: "x", projectId: "P", tenant }] } }, "/tasks/0/tenant"],
      ["create", { data: { ...own, reports: [{ ...member }] } }, "/reports/0/tenant"],
      ["update", { key: ada, data: { tenant } }, "/tenant"],
      ["update", { key: ada, data: { tenant: null } }, "/tenant"],
      ["upsert", { where: { id: ada }, create: member, update: {} }, "/create/tenant"],
      ["upsert", { where: { id: ada }, create: own, update: { tenant } }, "/update/tenant"],
      ["bulkCreate", { data: [own, member] }, "/data/1/tenant"],
      ["bulkUpdate", { all: true, data: { tenant } }, "/data/tenant"],
      ["bulkUpdate", { data: [{ id: ada, tenant }] }, "/data/0/tenant"],
      ["bulkUpsert", { data: [member], conflictFields: ["email"] }, "/data/0/tenant"],
    ];
    test.each(written)("set by %s %j", async (operation, input, pointer) => {
      expect(await refused(operation, input)).toEqual([`read_only_field ${pointer}`]);
    });

    const named: readonly (readonly [OperationName, OperationInput, string])[] = [
      ["list", { where: { tenant } }, "/where/tenant"],
      ["list", { where: { NOT: { OR: [{ tenant: { ne: tenant } }] } } }, "/where/NOT/OR/0/tenant"],
      ["list", { where: { manager: { is: { tenant } } } }, "/where/manager/is/tenant"],
      ["list", { where: { tasks: { some: { tenant } } } }, "/where/tasks/some/tenant"],
      ["list", { sort: "tenant" }, "/sort"],
      ["list", { sort: ["-tenant"] }, "/sort"],
      ["list", { fields: "name,tenant" }, "/fields"],
      ["list", { include: "tenant" }, "/include"],
      ["list", { include: { tasks: { fields: "tenant" } } }, "/include/tasks/fields"],
      ["list", { include: { tasks: { where: { tenant } } } }, "/include/tasks/where/tenant"],
      ["list", { include: { tasks: { sort: "tenant" } } }, "/include/tasks/sort"],
      ["read", { key: { id: ada, tenant } }, "/tenant"],
      ["count", { where: { tenant } }, "/where/tenant"],
      ["upsert", { where: { tenant, email: "x" }, create: own, update: {} }, "/where"],
      ["bulkUpdate", { where: { tenant }, data: { name: "x" } }, "/where/tenant"],
      ["bulkDelete", { where: { tenant: { isNull: false } } }, "/where/tenant"],
      ["bulkDelete", { ids: [{ id: ada, tenant }] }, "/ids/0/tenant"],
      [
        "bulkCreate",
        { data: [own], onConflict: "skip", conflictFields: ["tenant", "email"] },
        "/conflictFields",
      ],
      ["bulkUpsert", { data: [own], conflictFields: ["email"], update: ["tenant"] }, "/update"],
      ["aggregate", { groupBy: ["tenant"] }, "/groupBy"],
      ["aggregate", { min: ["tenant"] }, "/min"],
      ["aggregate", { countDistinct: ["tenant"] }, "/countDistinct"],
      ["aggregate", { groupBy: ["name"], having: { min: { tenant: "x" } } }, "/having/min/tenant"],
      ["aggregate", { count: true, where: { tenant } }, "/where/tenant"],
    ] as never;
    test.each(named)("named by %s %j", async (operation, input, pointer) => {
      expect(await refused(operation, input)).toEqual([`unknown_field ${pointer}`]);
    });

    const refused = async (operation: OperationName, input: OperationInput): Promise<string[]> => {
      const before = await all(acme);
      const node: AnyNode = await nodeOf("member", operation);
      const run = runOperation(node, input, contextOf(database, memberOf("acme")));
      const error = await run.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(await all(acme)).toEqual(before);
      if (!(error instanceof OperationError)) throw error ?? new Error("nothing was refused");
      expect(error.message).not.toContain("bolt");
      return error.complaints.map(({ pointer, code }) => `${code} ${pointer}`);
    };

    test("set or named in types", async () => {
      // @ts-expect-error no input has it
      await expect(acme.member.update(ada, { tenant: "bolt" })).rejects.toMatchObject({ status: 400 });
      // @ts-expect-error no filter
      await expect(acme.member.count({ where: { tenant: "bolt" } })).rejects.toMatchObject({ status: 400 });
      // @ts-expect-error no sort
      await expect(acme.member.list({ sort: ["tenant"] })).rejects.toMatchObject({ status: 400 });
      const row = await acme.member.read(ada);
      // @ts-expect-error no row
      expect(row?.tenant).toBeUndefined();
    });

    test("set or named over HTTP, nor is it ever answered", async () => {
      const headers = { "x-tenant": "acme" };
      for (const query of [
        "tenant=bolt",
        "tenant.ne=x",
        "sort=tenant",
        "fields=tenant",
        `where={"tenant":"bolt"}`,
      ]) {
        const answer = await app.inject({ url: `/api/members?${query}`, headers });
        expect([query, answer.statusCode, answer.json().code]).toEqual([query, 400, "unknown_field"]);
      }
      const changed = await app.inject({
        method: "PATCH",
        url: `/api/members/${ada}`,
        headers,
        payload: { tenant: "bolt" },
      });
      expect([changed.statusCode, changed.json().code]).toEqual([400, "read_only_field"]);
      const row = await app.inject({ url: `/api/members/${ada}`, headers });
      expect(row.json()).toEqual({
        id: ada,
        email: "ada@example.com",
        name: "Ada of acme",
        countryId: "de",
        managerId: null,
      });
    });
  });

  describe("a row of another tenant cannot be referred to", () => {
    const theirs = idOf("m", 7);
    const nobody = idOf("m", 8);
    /** With the row of another tenant it ends as with a row that there is not. */
    const alike = async (run: (id: string) => Promise<unknown>, pointer: string): Promise<void> => {
      await bolt.member.create({ id: theirs, email: "eve@example.com", name: "Eve" });
      const withTheirs = await run(theirs).then(String, (error: Error) => error.message);
      const withNobody = await run(nobody).then(String, (error: Error) => error.message);
      expect(withTheirs).toBe(withNobody);
      expect(await refusal(() => run(theirs))).toEqual([
        "foreign_key_violation",
        `foreign_key_violation ${pointer}`,
      ]);
      expect(await bolt.member.read(theirs)).toMatchObject({ managerId: null });
    };
    const eve = { email: "f@example.com", name: "F" };

    test("by create", () => alike((id) => acme.member.create({ ...eve, managerId: id }), "/managerId"));
    test("by update", () => alike((id) => acme.task.update(task, { assigneeId: id }), "/assigneeId"));
    test("by update of many", () =>
      alike((id) => acme.task.bulkUpdate({ all: true, data: { assigneeId: id } }), "/data/assigneeId"));
    test("by upsert", () =>
      alike(
        (id) =>
          acme.task.upsert({
            where: { id: task },
            create: { title: "x", projectId: "P" },
            update: { assigneeId: id },
          }),
        "/update/assigneeId",
      ));
    test("by bulk create", () =>
      alike((id) => acme.member.bulkCreate({ data: [{ ...eve, managerId: id }] }), "/data/0/managerId"));
    test("by connecting to it", async () => {
      const node = await nodeOf("member", "create");
      const context = contextOf(database, memberOf("acme"));
      const create = async (id: string) => {
        try {
          return await runOperation(node, { data: { ...eve, manager: { connect: id } } }, context);
        } catch (error) {
          const { message, code, complaints } = error as OperationError;
          throw Object.assign(new Error(message), { code, complaints });
        }
      };
      await alike(create, "/manager/connect");
    });
    test("by connecting it", () =>
      alike((id) => acme.member.create({ ...eve, reports: [{ connect: id }] }), "/reports/0/connect"));

    test("by SQL either: the database itself keeps tenants apart", async () => {
      await bolt.member.create({ id: theirs, email: "eve@example.com", name: "Eve" });
      const statement = {
        name: "",
        text: `UPDATE members SET manager_id = '${theirs}' WHERE tenant = 'acme' AND id = '${bob}'`,
      };
      await expect(database.query(statement, [])).rejects.toMatchObject({ sqlState: "23503" });
    });
  });

  describe("a cursor", () => {
    beforeEach(async () => {
      for (const [tenant, caller] of [
        ["acme", acme],
        ["bolt", bolt],
      ] as const) {
        const data = Array.from({ length: 5 }, (_, n) => ({
          code: `${n}`,
          title: `${tenant} ${n}`,
          ownerId: ada,
        }));
        await caller.project.bulkCreate({ data });
      }
    });

    test("of one tenant is none of another", async () => {
      const { nextCursor } = await acme.project.list({ limit: 2 });
      expect(nextCursor).not.toBeNull();
      const query = { limit: 2, cursor: nextCursor! };
      expect(await refusal(() => bolt.project.list(query))).toEqual([
        "invalid_cursor",
        "invalid_cursor /cursor",
      ]);
      expect((await acme.project.list(query)).data.map(({ title }) => title)).toEqual(["acme 2", "acme 3"]);
    });

    test("that is forged leads to the forger's own rows", async () => {
      const cellsOf = (cursor: string | null): string[] =>
        JSON.parse(Buffer.from(String(cursor), "base64url").toString()) as string[];
      const theirs = cellsOf((await acme.project.list({ limit: 2 })).nextCursor);
      const own = cellsOf((await bolt.project.list({ limit: 1 })).nextCursor);
      const forged = Buffer.from(JSON.stringify([own[0], ...theirs.slice(1)])).toString("base64url");
      const { data } = await bolt.project.list({ limit: 2, cursor: forged });
      expect(data.map(({ title }) => title)).toEqual(["bolt 2", "bolt 3"]);
    });
  });

  test("an identity is a number of the tenant's own rows, wherever it comes from", async () => {
    const mine = await acme.badge.create({ memberId: ada });
    const theirs = await bolt.badge.create({ memberId: ada });
    expect(await acme.badge.read(theirs.number)).toBeNull();
    expect(await acme.badge.list({ include: "member" })).toMatchObject({
      data: [{ number: mine.number, member: { name: "Ada of acme" } }],
    });
    await expect(acme.badge.create({ memberId: ada })).rejects.toMatchObject({ code: "unique_violation" });
  });

  test("rows made together are the same tenant's", async () => {
    const before = await all(bolt);
    const { id } = await acme.member.create({
      email: "gil@example.com",
      name: "Gil",
      badge: { color: "red" },
      owned: [{ code: "R", title: "Root", tasks: [{ title: "first" }, { connect: task }] }],
      reports: [{ connect: bob }],
    });
    expect(await acme.member.read(id, { include: "badge,owned.tasks,reports" })).toMatchObject({
      badge: { color: "red" },
      owned: [{ code: "R", tasks: [{}, {}] }],
      reports: [{ name: "Bob of acme" }],
    });
    expect(await all(bolt)).toEqual(before);
    // A row that is everybody's, and with it one of the tenant's.
    await acme.country.create({
      code: "it",
      name: "Italy",
      members: [{ email: "i@example.com", name: "I" }],
    });
    expect(await bolt.country.read("it", { include: "members" })).toMatchObject({ members: [] });
    expect(await acme.country.read("it", { include: "members" })).toMatchObject({ members: [{ name: "I" }] });
    // It stays while any tenant refers to it, and nobody is told whose row does.
    await expect(bolt.country.delete("it")).rejects.toThrow(
      "The Country is still in use: countryId of Member refers to it.",
    );
    await acme.member.bulkDelete({ where: { countryId: "it" } });
    await bolt.country.delete("it");
  });

  describe("rows that are only hidden, and whose changes are recorded", () => {
    const document = idOf("d", 1);
    const page = idOf("p", 1);
    beforeEach(async () => {
      for (const caller of [acme, bolt]) {
        await caller.document.create({ id: document, slug: "intro", title: "first", authorId: ada });
        await caller.page.create({ id: page, number: 1, documentId: document });
      }
    });

    test("go, with what belongs to them, and come back within the tenant", async () => {
      const before = await bolt.document.read(document, { include: "pages" });
      await acme.document.delete(document);
      expect(await acme.page.count()).toBe(0);
      expect(await acme.page.count({ includeDeleted: true })).toBe(1);
      expect(await bolt.document.read(document, { include: "pages" })).toEqual(before);
      // The name is free again for this tenant, and was never taken by the other.
      const { id } = await acme.document.create({ slug: "intro", title: "second", authorId: ada });
      await expect(bolt.document.create({ slug: "intro", title: "x", authorId: ada })).rejects.toMatchObject({
        code: "unique_violation",
      });
      await expect(acme.document.restore(document)).rejects.toMatchObject({ code: "unique_violation" });
      await acme.document.update(id, { slug: "other" });
      expect(await acme.document.restore(document)).toMatchObject({ title: "first", deletedAt: null });
      expect(await acme.page.read(page)).toMatchObject({ documentId: document });
      expect(await bolt.document.read(document, { include: "pages" })).toEqual(before);
    });

    test("cannot be restored, or looked at when they are hidden, by another tenant", async () => {
      const theirs = idOf("d", 7);
      await bolt.document.create({ id: theirs, slug: "secret", title: "secret", authorId: ada });
      await bolt.document.delete(theirs);
      expect(await acme.document.read(theirs, { includeDeleted: true })).toBeNull();
      expect(await acme.document.count({ includeDeleted: true })).toBe(1);
      expect(await refusal(() => acme.document.restore(theirs))).toEqual(["not_found"]);
      expect(await refusal(() => acme.page.create({ number: 2, documentId: theirs }))).toEqual([
        "foreign_key_violation",
        "foreign_key_violation /documentId",
      ]);
    });

    test("have the tenant's own history", async () => {
      await acme.document.update(document, { title: "by acme" });
      await bolt.document.update(document, { title: "by bolt" });
      const own = await acme.document.history(document);
      expect(own.data.map(({ operation, by }) => [operation, by?.id])).toEqual([
        ["update", "of acme"],
        ["create", "of acme"],
      ]);
      expect(JSON.stringify(own)).not.toContain("bolt");
      const theirs = idOf("d", 7);
      await bolt.document.create({ id: theirs, slug: "secret", title: "secret", authorId: ada });
      expect(await refusal(() => acme.document.history(theirs))).toEqual(["not_found"]);
      const { nextCursor } = await bolt.document.history(document, { limit: 1 });
      expect(await refusal(() => acme.document.history(document, { cursor: nextCursor! }))).toEqual([
        "invalid_cursor",
        "invalid_cursor /cursor",
      ]);
    });

    test("change under the condition that is the tenant's own row's", async () => {
      await bolt.document.update(document, { title: "second" });
      await expect(acme.document.update(document, { title: "x" }, { ifMatch: `"2"` })).rejects.toMatchObject({
        code: "precondition_failed",
      });
      await acme.document.update(document, { title: "x" }, { ifMatch: `"1"` });
      expect(await bolt.document.read(document)).toMatchObject({ title: "second", version: 2 });
    });
  });

  test("in a transaction, and tried only, the tenant is the same", async () => {
    await acme.transaction(async (tx) => {
      await tx.task.bulkUpdate({ all: true, data: { title: "in tx" } });
      expect(await tx.task.count()).toBe(1);
      expect(await tx.as(memberOf("bolt")).task.read(task)).toMatchObject({ title: "Task of bolt" });
    });
    expect(await bolt.task.read(task)).toMatchObject({ title: "Task of bolt" });
    const node = await nodeOf("project", "bulkDelete");
    const context = contextOf(database, memberOf("acme"));
    const tried = await runOperation(node, { all: true, validateOnly: true }, context);
    expect(JSON.parse(tried.body ?? "")).toMatchObject({ counts: { deleted: 1 } });
    expect(await acme.project.count()).toBe(1);
  });

  test("an idempotency key is one tenant's", async () => {
    const node = await nodeOf("member", "create");
    const input = { data: { email: "k@example.com", name: "K" }, idempotencyKey: "one-key" };
    const run = async (tenant: string | null) =>
      runOperation(node, input, contextOf(database, { ...memberOf(tenant), id: "one caller" }));
    const first = await run("acme");
    expect((await run("acme")).body).toBe(first.body);
    const other = await run("bolt");
    expect(other.body).not.toBe(first.body);
    await expect(run(null)).rejects.toMatchObject({ code: "unauthenticated" });
    expect([await acme.member.count(), await bolt.member.count()]).toEqual([3, 3]);
  });
});
