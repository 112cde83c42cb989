/** Rows find each other by what PostgreSQL takes for equal, whatever the key's type and text. */
import { contextOf } from "../../support/context.js";
import * as z from "zod";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#runtime/database/port.js";
import { codecOf } from "#runtime/dataflow/codecs.js";
import type { ColumnType, Model } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { eachDatabase } from "../../support/databases.js";
import { createTableSql, resourceOf } from "./fixtures/model.js";

/** By type of the key: how the one and the other side write it. */
const keys: readonly [type: ColumnType, here: string, there: string][] = [
  ["text", `a,"b"\\{}`, `a,"b"\\{}`],
  ["text", "", ""],
  ["text", "NULL", "NULL"],
  ["decimal", "1.50", "1.5"],
  ["bigint", "9007199254740993", "9007199254740993"],
  ["integer", "-1", "-1"],
  ["float", "0.1", "0.1"],
  ["date", "2024-02-29", "2024-02-29"],
  ["timestamp", "2024-02-29 12:00:00+02", "2024-02-29 10:00:00+00"],
];

const validators = { create: z.strictObject({}), update: z.strictObject({}) };

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  test.each(keys)("%s %j and %j", async (type, here, there) => {
    const name = `t${Math.random().toString(36).slice(2, 10)}`;
    const model = (suffix: string, more: Partial<Model>): Model => ({
      name: `Model${suffix}`,
      accessor: "model",
      resource: "models",
      table: name + suffix,
      key: ["id"],
      columns: { id: { column: "id", type } },
      constraints: {},
      limit: { default: 20, maximum: 100 },
      ...more,
    });
    const link = { from: "id", to: "id" } as const;
    const left = model("_left", {
      relations: {
        one: { kind: "one", ...link, resource: async () => ({ resource: right }) },
        many: { kind: "many", ...link, inverse: true, resource: async () => ({ resource: right }) },
      },
    });
    const right = resourceOf(model("_right", {}), validators);
    await database.script([createTableSql(left), createTableSql(right.model)].join(";"));
    for (const [table, value] of [
      [left.table, here],
      [right.model.table, there],
    ] as const) {
      const { cast } = codecOf({ type });
      await database.query({ name: "", text: `INSERT INTO "${table}" VALUES ($1::${cast})` }, [value]);
    }
    const { list } = resourceOf(left, validators).nodes;
    const { body } = await runOperation(list, { include: "one,many" }, contextOf(database));
    const { data } = JSON.parse(body ?? "") as { data: { one: unknown; many: unknown[] }[] };
    expect(data).toHaveLength(1);
    expect(data[0]?.one).not.toBeNull();
    expect(data[0]?.many).toEqual([data[0]?.one]);
  });
});
