import { openApiPart } from "#generator/emit/openapi/part.js";
import { picturePart } from "#generator/emit/picture/part.js";
/** What emitters print: small expectations, and properties over schemas of all kinds. */
import { PGlite } from "@electric-sql/pglite";
import { transformSync } from "esbuild";
import * as fc from "fast-check";
import * as prettier from "prettier";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contextsOf, type ModelContext } from "#generator/emit/context.js";
import { contractOf } from "#generator/emit/contract.js";
import { modelFiles, schemaFiles, summaryFiles } from "#generator/emit/emit.js";
import { contractPart, schemaParts, summaryOf, tablePart } from "#generator/emit/parts.js";
import { definitionOf, fieldTypes } from "#generator/fields/registry.js";
import type { Field, FieldType, Model, Schema } from "#generator/ir/ir.js";
import { pascalCase, snakeCase } from "#generator/ir/names.js";
import { searchSql } from "#runtime/dataflow/operators/text.js";
import { isStorable, hostileText } from "../text/hostile.js";
import { basic, everything, field, index, model, relation, schema, timestamps, uuidKey } from "./ir.js";

type Emitted = ReadonlyMap<string, { readonly text: string; readonly certain: boolean }>;

function emit(given: Schema): Emitted {
  const models = contextsOf(given);
  const files = new Map<string, { text: string; certain: boolean }>();
  for (const context of models) {
    for (const [file, emitFile] of Object.entries(modelFiles)) {
      const content = emitFile(context);
      if (content !== null) files.set(`${context.model.names.folder}/${file}`, content);
    }
  }
  const summary = summaryOf(given, null);
  for (const [file, emitFile] of Object.entries(summaryFiles)) files.set(file, emitFile(summary));
  const parts = models.map((context) => ({
    contract: contractPart(context.model),
    table: tablePart(context),
    openApi: openApiPart(context),
    picture: picturePart(context.model),
  }));
  for (const [file, emitFile] of Object.entries(schemaFiles))
    files.set(file, emitFile(schemaParts(summary, parts)));
  return files;
}

const textOf = (given: Schema, path: string): string => emit(given).get(path)?.text ?? "";

describe("sql.ts", () => {
  test("inserts what callers give, and what only the database knows", () => {
    const log = model(
      "Log",
      [
        field("id", "bigint", { readOnly: true, default: { name: "identity" } }),
        field("at", "timestamp", { default: { name: "now" } }),
        ...timestamps(),
      ],
      { timestamps: true },
    );
    expect(textOf(schema(log), "log/sql.ts"))
      .toContain(`  text: \`INSERT INTO "logs" ("at", "created_at", "updated_at")
VALUES ($1::timestamptz, now(), now())
RETURNING "id", "at", "created_at", "updated_at", xmin\`,
  parameters: ["at"],`);
  });

  test("inserts a row of nothing", () => {
    const empty = model("Tick", [field("id", "bigint", { readOnly: true, default: { name: "identity" } })]);
    expect(textOf(schema(empty), "tick/sql.ts")).toContain(
      'INSERT INTO "ticks" DEFAULT VALUES\nRETURNING "id", xmin',
    );
  });

  test("names no two statements alike in 63 bytes", () => {
    const long = (name: string): Model => ({
      ...model(name, [uuidKey()]),
      names: { ...model(name, []).names, table: "é".repeat(30) + name },
    });
    const texts = emit(schema(long("Aa"), long("Bb")));
    const names = ["aa", "bb"].flatMap((folder) =>
      [...(texts.get(`${folder}/sql.ts`)?.text ?? "").matchAll(/name: "(.*)"/g)].map(
        (match) => match[1] ?? "",
      ),
    );
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
  });

  test("has every part of a composite key, in its order", () => {
    const join = model("Entry", [field("b", "integer"), field("a", "uuid")], { key: ["a", "b"] });
    expect(textOf(schema(join), "entry/sql.ts")).toContain(`WHERE "a" = $1::uuid AND "b" = $2::int4\`,
  parameters: ["a", "b"],`);
  });

  test("never selects a private column", () => {
    const account = model("Account", [uuidKey(), field("hash", "text", { private: true, nullable: true })]);
    const text = textOf(schema(account), "account/sql.ts");
    expect(text).toContain('INSERT INTO "accounts" ("id", "hash")');
    expect([...text.matchAll(/(?:RETURNING|SELECT) (.*?)[`\n]/g)].map((match) => match[1])).toEqual([
      '"id", xmin',
      '"id", xmin',
    ]);
  });
});

describe("model.ts", () => {
  test("knows constraints of those that refer to it", () => {
    expect(textOf(basic(), "user/model.ts")).toContain(`    tickets_requester_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Ticket", field: "requesterId" },
    },
    tickets_assignee_id_fkey: {
      kind: "foreignKey",
      fields: ["id"],
      by: { model: "Ticket", field: "assigneeId" },
    },`);
  });

  test("names a key to itself once, by the field that holds it", () => {
    const node = model(
      "Node",
      [uuidKey(), field("parentId", "uuid", { relation: "parent", nullable: true })],
      { relations: [relation("parent", "Node")] },
    );
    const text = textOf(schema(node), "node/model.ts");
    expect(text.match(/nodes_parent_id_fkey.*/g)).toEqual([
      'nodes_parent_id_fkey: { kind: "foreignKey", fields: ["parentId"] },',
    ]);
  });
});

describe("relations", () => {
  const tied = (more: Partial<Model> = {}, key: Partial<Field> = {}): Schema =>
    schema(
      model("Ticket", [uuidKey(), field("requesterId", "uuid", { relation: "requester", ...key })], {
        relations: [relation("requester", "User", { inverse: "requested" })],
        ...more,
      }),
      model("User", [uuidKey()]),
    );
  const relationsOf = (given: Schema, name: string): string =>
    /  relations: \{\n([^]*?)\n  \},/.exec(textOf(given, `${name}/model.ts`))?.[1] ?? "";

  test("stand on both sides", () => {
    expect(relationsOf(tied(), "ticket")).toBe(
      '    requester: { kind: "one", from: "requesterId", to: "id", resource: () => import("../user/nodes.js") },',
    );
    expect(relationsOf(tied(), "user").replace(/\s+/g, " ").trim()).toBe(
      'requested: { kind: "many", from: "id", to: "requesterId", inverse: true, resource: () => import("../ticket/nodes.js"), },',
    );
  });

  test("lead to one row where the key over there is unique, however it is", () => {
    const unique = [
      tied({}, { unique: true }),
      tied({ key: ["requesterId"] }),
      tied({ indexes: [index("tickets", ["requesterId"], true)] }),
    ];
    for (const given of unique) expect(relationsOf(given, "user")).toContain('kind: "one"');
    expect(relationsOf(tied({ indexes: [index("tickets", ["requesterId", "id"], true)] }), "user")).toContain(
      'kind: "many"',
    );
  });

  test("have no other side without a name, along a private field, or to what nobody reads", () => {
    const unnamed = tied({ relations: [relation("requester", "User")] });
    const hidden = tied({}, { private: true, nullable: true });
    const closed = tied({ operations: ["create"] });
    for (const given of [unnamed, hidden, closed]) {
      expect(relationsOf(given, "user")).toBe("");
      expect(textOf(given, "user/types.ts")).not.toContain("requested");
    }
    expect(relationsOf(hidden, "ticket")).toBe("");
    expect(relationsOf(closed, "ticket")).toContain("requester");
  });

  test("of a model to itself load it when it is asked for", () => {
    const node = model(
      "Node",
      [uuidKey(), field("parentId", "uuid", { relation: "parent", nullable: true })],
      {
        relations: [relation("parent", "Node", { inverse: "children" })],
      },
    );
    expect(relationsOf(schema(node), "node").match(/import\(.*?\)/g)).toEqual([
      'import("./nodes.js")',
      'import("./nodes.js")',
    ]);
    const types = textOf(schema(node), "node/types.ts");
    expect(types).not.toContain("../");
    expect(types).toContain("readonly children?: readonly NodeWith[];");
  });

  test("are created and connected as the other model allows", () => {
    const memberOf = (given: Schema): string | undefined =>
      /CreateNested [^]*?(readonly requested.*)/.exec(textOf(given, "user/types.ts"))?.[1];
    const list = "readonly requested?: readonly";
    expect(memberOf(tied())).toBe(`${list} (TicketCreateWithoutRequester | Connect<TicketKey>)[];`);
    expect(memberOf(tied({}, { immutable: true }))).toBe(`${list} TicketCreateWithoutRequester[];`);
    expect(memberOf(tied({ operations: ["update", "list"] }))).toBe(`${list} Connect<TicketKey>[];`);
    expect(memberOf(tied({ operations: ["list"] }))).toBeUndefined();
  });
});

describe("search and indexes", () => {
  const texts = [field("title", "text"), field("body", "text", { column: "text" })];
  const span = { file: "schema/test.ts", start: 0, end: 0 };
  const searched = (fields: readonly string[]): string =>
    textOf(
      schema(model("Page", [uuidKey(), ...texts], { search: { name: "pages_search_idx", fields, span } })),
      "schema.sql",
    );

  test("are over the expression that the runtime compares with", () => {
    const parameters: string[] = [];
    const bind = (value: string | null): string => `$${parameters.push(String(value))}`;
    for (const [fields, columns] of [
      [["title"], ['"title"']],
      [
        ["title", "body"],
        ['"title"', '"text"'],
      ],
    ] as const) {
      const [document] = searchSql(columns, bind, "words").split(" @@ ");
      expect(searched(fields)).toContain(`USING gin (${document});`);
    }
  });

  test("of arrays are over their elements, unless they stand in a list of fields", () => {
    const tags = field("tags", "array", { item: { type: "text", constraints: {} } });
    const page = model("Page", [uuidKey(), tags], {
      indexes: [index("pages", ["tags"]), index("pages", ["tags", "id"])],
    });
    const sql = textOf(schema(page), "schema.sql");
    expect(sql).toContain('ON "pages" USING gin ("tags");');
    expect(sql).toContain('ON "pages" ("tags", "id");');
  });

  test("say what may be asked of a model that allows nothing else", () => {
    const page = model("Page", [uuidKey(), ...texts], {
      unindexed: "deny",
      indexes: [index("pages", ["title", "body"])],
    });
    expect(textOf(schema(page), "page/model.ts")).toContain(`  indexed: {
    filters: {
      id: ["eq", "in", "isNull"],
      title: ["eq", "in", "isNull", "gt", "gte", "lt", "lte", "between", "startsWith"],
    },
    sorts: ["id", "title"],
  },`);
    expect(textOf(schema(page), "page/types.ts")).toContain(
      'export type PageSort = "id" | "-id" | "title" | "-title";',
    );
  });
});

describe("unique keys", () => {
  test("are those that a caller can set", () => {
    const made = field("id", "integer", { readOnly: true, default: { name: "identity" } });
    const tag = model("Tag", [made, field("name", "text", { unique: true }), field("rank", "integer")], {
      indexes: [index("tags", ["rank", "name"], true)],
    });
    const text = textOf(schema(tag), "tag/types.ts");
    expect(text).toContain(
      "export type TagUnique = { readonly name: string } | { readonly rank: number; readonly name: string };",
    );
    expect(text).toContain(`export interface TagUpsertCreate {
  readonly name?: string;
  readonly rank?: number;
}`);
    expect(text).toContain('export type TagUniqueFields = readonly "name"[] | readonly ("rank" | "name")[];');
  });
});

describe("types.ts", () => {
  test("has only what the operations need", () => {
    const log = model("Log", [uuidKey(), field("text", "text")], { operations: ["create"] });
    const text = textOf(schema(log), "log/types.ts");
    expect([...text.matchAll(/export (?:interface|type) (\w+)/g)].map((match) => match[1])).toEqual([
      "Log",
      "LogCreate",
    ]);
  });

  test("keeps private and read-only fields out", () => {
    const account = model("Account", [
      uuidKey(),
      field("hash", "text", { private: true, nullable: true }),
      ...timestamps(),
    ]);
    const text = textOf(schema(account), "account/types.ts");
    expect(text).not.toContain("hash");
    expect(text.slice(0, text.indexOf("export type AccountGroupField")).match(/createdAt/g)).toHaveLength(4); // the row, both sorts, the filter
  });

  test("takes nothing where there is nothing to set", () => {
    const tick = model("Tick", [uuidKey()], { operations: ["update"] });
    expect(textOf(schema(tick), "tick/types.ts")).toContain(
      "export type TickUpdate = { readonly [field: string]: never };",
    );
  });
});

describe("the contract", () => {
  test("does not change with places, and does with anything else", () => {
    const span = { file: "elsewhere.ts", start: 9, end: 10 };
    const { models } = basic();
    const moved = {
      models: models.map((one) => ({ ...one, span, fields: one.fields.map((each) => ({ ...each, span })) })),
    };
    expect(contractOf(moved)).toEqual(contractOf(basic()));
    const [first, second] = models as [Model, Model];
    const other = contractOf(schema({ ...first, description: "Other." }, second));
    expect(other.hash).not.toBe(contractOf(basic()).hash);
    expect(other.models["User"]).toEqual(contractOf(basic()).models["User"]);
  });
});

const fieldName = fc
  .stringMatching(/^[a-z][a-z0-9]{0,3}([A-Z][a-z]{1,8}){0,3}$/)
  .filter((name) => !["id", "createdAt", "updatedAt"].includes(name));
const modelName = fc.stringMatching(/^[A-Z][a-z]{2,12}([A-Z][a-z]{2,12}){0,2}$/);
const described = fc.option(hostileText().filter(isStorable), { freq: 4 });

const shapes: Partial<Record<FieldType, Partial<Field>>> = {
  array: { item: { type: "integer", constraints: {} } },
  decimal: { constraints: { precision: 12, scale: 2 } },
};

const anyField = (name: string): fc.Arbitrary<Field> =>
  fc
    .record({
      type: fc.constantFrom(...(Object.keys(fieldTypes) as FieldType[]).filter((type) => type !== "vector")),
      nullable: fc.boolean(),
      immutable: fc.boolean(),
      description: described,
      deprecated: described,
      values: fc.uniqueArray(
        hostileText().filter((text) => isStorable(text) && text !== ""),
        { minLength: 1, maxLength: 12 },
      ),
      defaulted: fc.boolean(),
    })
    .map(({ type, values, defaulted, ...more }) => {
      const shape = type === "oneOf" ? { constraints: { values } } : (shapes[type] ?? {});
      const [literal] = type === "oneOf" ? values : (definitionOf(type).examples.valid as readonly string[]);
      const suitable = type !== "decimal" && defaulted && literal !== undefined;
      return field(name, type, { ...more, ...shape, default: suitable ? { literal } : null });
    });

const anyModel = (name: string): fc.Arbitrary<Model> =>
  fc
    .record({
      fields: fc
        .uniqueArray(fieldName, { selector: (each) => snakeCase(each) + pascalCase(each), maxLength: 10 })
        .chain((names) => fc.tuple(...names.map(anyField))),
      operations: fc.subarray([...everything]),
      timed: fc.boolean(),
      description: described,
      deprecated: described,
    })
    .map(({ fields, operations, timed, ...about }) =>
      model(name, [uuidKey(), ...fields, ...(timed ? timestamps() : [])], {
        ...about,
        operations,
        timestamps: timed,
      }),
    );

/** Models with fields of all types, each of which refers to the one before it. */
const anySchema = fc
  .uniqueArray(modelName, { minLength: 1, maxLength: 3, selector: (name) => snakeCase(name) })
  .chain((names) => fc.tuple(...names.sort().map(anyModel)))
  .map((models) => {
    const tied = models.map((one, at): Model => {
      const before = models[at - 1];
      if (before === undefined || one.fields.some(({ column }) => column === "before_id")) return one;
      return {
        ...one,
        fields: [...one.fields, field("beforeId", "uuid", { relation: "before", nullable: true })],
        relations: [relation("before", before.names.name, { onDelete: "set-null" })],
        indexes: [index(one.names.table, ["beforeId"])],
      };
    });
    return schema(...tied);
  });

describe("any schema", () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  });
  afterAll(() => database.close());

  test("is printed as code, in prettier's form", async () => {
    await fc.assert(
      fc.asyncProperty(anySchema, async (given) => {
        for (const [path, { text, certain }] of emit(given)) {
          if (path.endsWith(".sql") || path.endsWith(".svg")) continue;
          if (path.endsWith(".json")) JSON.parse(text);
          else transformSync(text, { loader: "ts" });
          // The document for programs has a line a member.
          if (certain && path !== "openapi.json")
            expect(await prettier.format(text, { filepath: path, printWidth: 110 }), path).toBe(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("is a schema for the database, and its statements fit", async () => {
    await fc.assert(
      fc.asyncProperty(anySchema, async (given) => {
        const files = emit(given);
        await database.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        await database.exec(files.get("schema.sql")?.text ?? "");
        for (const context of contextsOf(given)) await prepareAll(database, files, context);
      }),
      { numRuns: 25 },
    );
  });
});

/** Lets the database parse every whole statement of a model. */
async function prepareAll(
  database: PGlite,
  files: Emitted,
  { model: { names } }: ModelContext,
): Promise<void> {
  const source = files.get(`${names.folder}/sql.ts`)?.text;
  if (source === undefined) return;
  const { code } = transformSync(source, { loader: "ts", format: "cjs" });
  const module: { exports: Record<string, { text?: string; parameters?: readonly string[] }> } = {
    exports: {},
  };
  new Function("module", "exports", code)(module, module.exports);
  for (const { text, parameters } of Object.values(module.exports)) {
    if (text === undefined) continue;
    const described = await database.describeQuery(text);
    expect(described.queryParams).toHaveLength(parameters?.length ?? -1);
  }
}
