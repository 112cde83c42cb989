/** What is deleted for good is recorded, too: by nobody in particular, at the command line. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import { purgeDeleted } from "#runtime/dataflow/purge.js";
import { application } from "../golden/audit/generated/application.js";
import type { Models } from "../golden/audit/generated/models.js";
import { resources } from "../golden/audit/generated/resources.js";
import { eachDatabase } from "../support/databases.js";

eachDatabase((_name, open) => {
  test("a paper that is purged, and its sheets", async () => {
    const database = await open();
    const schema = new URL("../golden/audit/generated/schema.sql", import.meta.url);
    await database.script(readFileSync(schema, "utf8"));
    const db = dataFlowOn<Models>(new Engine(application, database, resources));
    const paper = await db.paper.create({ title: "x", sheets: [{ text: "one" }] });
    const [sheet] = (await db.sheet.list()).data;
    await db.paper.delete(paper.id);
    const loaded = await Promise.all(Object.values(application.routes).map((load) => load()));
    const models = loaded.map(({ resource }) => resource.model);
    const purged = await purgeDeleted(database, models, { olderThan: 0 });
    expect(purged.filter(({ deleted }) => deleted > 0)).toEqual([
      { model: "Paper", deleted: 1, kept: 0 },
      { model: "Sheet", deleted: 1, kept: 0 },
    ]);
    for (const history of [db.paper.history(paper.id), db.sheet.history(sheet?.id ?? "")]) {
      expect(
        (await history).data.map(({ operation, channel, by }) => [operation, channel, by === null]),
      ).toEqual([
        ["delete", "cli", true],
        ["delete", "process", false],
        ["create", "process", false],
      ]);
    }
    await expect(db.paper.restore(paper.id)).rejects.toMatchObject({ code: "not_found" });
  });
});
