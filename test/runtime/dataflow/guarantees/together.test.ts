/** Conditions, keys and dry runs of models whose rows are hidden, counted, recorded, or a tenant's. */
import { beforeAll, describe, expect, test } from "vitest";
import { etagOf } from "#runtime/client/index.js";
import type { Database } from "#runtime/database/port.js";
import type { DataFlow } from "#runtime/dataflow/data-flow.js";
import { application as audited } from "../../../golden/audit/generated/application.js";
import type { Models as Audited } from "../../../golden/audit/generated/models.js";
import { application as hooked } from "../../../golden/hooks/generated/application.js";
import type { Models as Hooked } from "../../../golden/hooks/generated/models.js";
import { application as tenants } from "../../../golden/tenants/generated/application.js";
import type { Models as Tenants } from "../../../golden/tenants/generated/models.js";
import { channels } from "../../../support/channels.js";
import { eachDatabase } from "../../../support/databases.js";
import { migrated } from "../../nexus/support.js";

const failed = { code: "precondition_failed", status: 412 };

eachDatabase((_name, open) => {
  let database: Database;
  let other: Database;
  beforeAll(async () => {
    database = await migrated(await open(), audited);
    other = await migrated(await open(), tenants);
  });

  describe.each(Object.entries(channels))("%s", (channel, openModels) => {
    const models = async (): Promise<Audited> => {
      const text = "DELETE FROM papers; DELETE FROM prewire_audit; DELETE FROM prewire_idempotency";
      for (const each of text.split("; ")) await database.query({ name: "", text: each }, []);
      return openModels<Audited>(audited, database);
    };
    const recorded = async () =>
      (
        await database.query(
          { name: "", text: "SELECT operation, channel, by FROM prewire_audit ORDER BY id" },
          [],
        )
      ).rows;
    const by = channel === "in process" ? "process" : "rest";

    test("a deletion and a restoration are of the version that was seen, counted and recorded", async () => {
      const db = await models();
      const paper = await db.paper.create({ title: "a" });
      await expect(db.paper.delete(paper.id, { ifMatch: '"2"' })).rejects.toMatchObject({
        ...failed,
        etag: etagOf(paper),
      });
      await db.paper.delete(paper.id, { ifMatch: etagOf(paper) });
      expect(await db.paper.read(paper.id)).toBeNull();
      await expect(db.paper.delete(paper.id, { ifMatch: "*" })).rejects.toMatchObject({ code: "not_found" });
      await expect(db.paper.update(paper.id, { body: "x" }, { ifMatch: "*" })).rejects.toMatchObject({
        code: "not_found",
      });
      await expect(db.paper.restore(paper.id, { ifMatch: '"1"' })).rejects.toMatchObject(failed);
      const restored = await db.paper.restore(paper.id, { ifMatch: '"2"' });
      expect(restored).toMatchObject({ version: 3, title: "a" });
      const updated = await db.paper.update(paper.id, { body: "x" }, { ifMatch: etagOf(restored) });
      expect(await db.paper.restore(paper.id, { ifMatch: etagOf(updated) })).toEqual(updated);
      const rows = await recorded();
      expect(rows.map(([operation, from]) => [operation, from])).toEqual([
        ["create", by],
        ["delete", by],
        ["restore", by],
        ["update", by],
      ]);
      for (const [, , principal] of rows)
        expect(JSON.parse(principal ?? "")).toMatchObject({ id: "anonymous" });
    });

    test("what is done once is recorded once, and what is tried not at all", async () => {
      const db = await models();
      const once = { idempotencyKey: "k" };
      const paper = await db.paper.create({ title: "a" }, once);
      await db.paper.create({ title: "a" }, once);
      await db.paper.update(paper.id, { body: "x" }, once);
      await db.paper.update(paper.id, { body: "x" }, once);
      await db.paper.update(paper.id, { body: "y" }, { validateOnly: true });
      await db.paper.delete(paper.id, { validateOnly: true });
      await db.paper.delete(paper.id, once);
      await db.paper.delete(paper.id, once);
      expect((await db.paper.restore(paper.id, { validateOnly: true })).version).toBe(4);
      await db.paper.restore(paper.id, once);
      expect(await db.paper.restore(paper.id, once)).toMatchObject({ version: 4, body: "x" });
      expect((await recorded()).map(([operation, from]) => [operation, from])).toEqual([
        ["create", by],
        ["update", by],
        ["delete", by],
        ["restore", by],
      ]);
    });
  });

  test("hooks run with what is done once, and leave nothing of what is refused or tried", async () => {
    const third = await migrated(await open(), hooked);
    const db = await channels["in process"]<DataFlow<Hooked>>(hooked, third);
    const events = async () => (await db.event.list({ sort: "id" })).data.map(({ what }) => what);
    const once = { idempotencyKey: "k" };
    const data = { code: "a", subject: "b" };
    const ticket = await db.ticket.create(data, once);
    expect(await db.ticket.create(data, once)).toEqual(ticket);
    const created = await events();
    expect(created).toHaveLength(1);
    await expect(db.ticket.update(ticket.id, { subject: "c" }, { ifMatch: '"9"' })).rejects.toMatchObject({
      ...failed,
      etag: etagOf(ticket),
    });
    await expect(db.ticket.delete(ticket.id, { ifMatch: '"9"' })).rejects.toMatchObject(failed);
    await db.ticket.update(ticket.id, { subject: "c" }, { validateOnly: true });
    expect(await events()).toEqual(created);
    const updated = await db.ticket.update(ticket.id, { subject: "c" }, { ifMatch: etagOf(ticket) });
    expect(updated.version).toBe(2);
    expect(await events()).toHaveLength(2);
    await db.ticket.delete(ticket.id, { ifMatch: etagOf(updated) });
    expect(await events()).toHaveLength(3);
  });

  test("another tenant's tag, key and dry run are about other rows", async () => {
    const db = await channels["in process"]<DataFlow<Tenants>>(tenants, other);
    const as = (tenant: string | null) => db.as({ id: "u", roles: [], tenant });
    const once = { idempotencyKey: "k" };
    const made = await Promise.all(
      ["a", "b"].map(async (tenant) => {
        const owner = await as(tenant).member.create({ email: "x@example.org", name: tenant });
        const project = { code: "p", title: tenant, ownerId: owner.id };
        const first = await as(tenant).project.create(project, once);
        expect(await as(tenant).project.create(project, once)).toEqual(first);
        return first;
      }),
    );
    const [ours = made[0], theirs = made[1]] = made;
    expect([ours?.title, theirs?.title]).toEqual(["a", "b"]);
    const tag = etagOf(theirs ?? {});
    await expect(as("a").project.update("p", { title: "x" }, { ifMatch: tag })).rejects.toMatchObject({
      ...failed,
      etag: etagOf(ours ?? {}),
    });
    await expect(as("a").project.delete("p", { ifMatch: tag })).rejects.toMatchObject(failed);
    await expect(as("c").project.delete("p", { ifMatch: tag })).rejects.toMatchObject({ code: "not_found" });
    for (const options of [once, { validateOnly: true }, { ifMatch: "*" }]) {
      await expect(as(null).project.update("p", { title: "x" }, options)).rejects.toMatchObject({
        code: "unauthenticated",
      });
    }
    await as("b").project.delete("p", { ifMatch: tag, ...once });
    expect(await as("a").project.read("p")).toEqual(ours);
    expect(await as("b").project.read("p")).toBeNull();
  });
});
