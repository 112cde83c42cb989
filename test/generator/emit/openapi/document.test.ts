/** Every OpenAPI document of the repository: that it holds together, and says what is served. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { operatorsOf } from "#generator/emit/openapi/filters.js";
import { fieldTypes } from "#generator/fields/registry.js";
import type { FieldType } from "#generator/ir/ir.js";
import { inputMembers } from "#runtime/client/query.js";
import { conditionNames } from "#runtime/dataflow/operators.js";
import type { Column, Model } from "#runtime/dataflow/model.js";
import { tableOf } from "#runtime/dataflow/table.js";
import { catalogue } from "#runtime/errors.js";
import { methodsAt } from "#runtime/nexus/endpoints.js";
import { targetOf } from "#runtime/nexus/target.js";
import { type Node, nodesOf, OpenApi } from "../../../support/openapi.js";

const root = new URL("../../../../", import.meta.url);
const folders = [
  "generated",
  ...readdirSync(new URL("test/golden", root))
    .map((name) => `test/golden/${name}/generated`)
    .filter((name) => existsSync(new URL(`${name}/openapi.json`, root))),
];

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

test("there is a document for the help desk and for each golden folder", () => {
  expect(folders.length).toBeGreaterThan(10);
});

describe.each(folders)("%s", (folder) => {
  const text = read(`${folder}/openapi.json`);
  const document = new OpenApi(JSON.parse(text) as Node);
  const all = [...nodesOf(document.root)];
  const { operations } = document;

  test("each reference leads somewhere, and each component is referred to", () => {
    const references = all.flatMap(([pointer, { $ref }]) =>
      typeof $ref === "string" ? [{ pointer, $ref }] : [],
    );
    expect(references.filter(({ $ref }) => document.at($ref) === undefined)).toEqual([]);
    const known = new Set(references.map(({ $ref }) => $ref));
    const components = ["schemas", "parameters", "headers", "responses"].flatMap((section) =>
      Object.keys((document.at(`#/components/${section}`) ?? {}) as Node).map(
        (name) => `#/components/${section}/${name}`,
      ),
    );
    expect(components.filter((one) => !known.has(one))).toEqual([]);
  });

  test("each operation has a name of its own, a tag that is described, and parameters of different names", () => {
    const ids = operations.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    const tags = (document.root["tags"] as readonly Node[]).map(({ name }) => name);
    const used = all.flatMap(([, node]) =>
      Array.isArray(node["tags"]) && "operationId" in node ? node["tags"] : [],
    );
    expect(used.filter((tag) => !tags.includes(tag))).toEqual([]);
    for (const { id, parameters } of operations) {
      const names = parameters.map((each) => `${String(each["in"])} ${String(each["name"])}`);
      expect(
        names.filter((name, at) => names.indexOf(name) < at),
        id,
      ).toEqual([]);
    }
  });

  test("each parameter of a path stands in it, and the other way round", () => {
    for (const { id, path, parameters } of operations) {
      const given = parameters.filter((each) => each["in"] === "path").map(({ name }) => name);
      expect(
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        id,
      ).toEqual(given);
    }
  });

  test("each example and each default is valid where it stands", () => {
    for (const [pointer, node] of all) {
      if (!pointer.startsWith("#/components/schemas/") || /\/(properties|examples|default)$/.test(pointer))
        continue;
      const examples = Array.isArray(node["examples"]) ? (node["examples"] as readonly unknown[]) : [];
      const given = [
        ...examples,
        ...("default" in node && !/examples\/\d+/.test(pointer) ? [node["default"]] : []),
      ];
      for (const value of given)
        expect(
          document.complaint({ $ref: pointer }, value),
          `${pointer} ${JSON.stringify(value)}`,
        ).toBeNull();
    }
  });

  test("each operation says what may go wrong, with codes of that status", () => {
    for (const { id, responses } of operations) {
      expect(Object.keys(responses), id).toContain("default");
      for (const [status, response] of Object.entries(responses)) {
        const content = response["content"] as
          Record<string, { schema: { allOf?: readonly [Node, Node] } }> | undefined;
        const of = content?.["application/problem+json"]?.schema.allOf?.[1]["properties"] as
          Record<string, Node> | undefined;
        if (Number(status) < 400 || of === undefined) continue;
        for (const code of (of["code"]?.["enum"] ?? []) as readonly (keyof typeof catalogue)[]) {
          if (/^\d+$/.test(status)) expect(catalogue[code].status, `${id} ${code}`).toBe(Number(status));
        }
      }
    }
  });

  test("what is served is described, and nothing else", async () => {
    const { routes } = (await import(new URL(`${folder}/routes.js`, root).href.replace(/\.js$/, ".ts"))) as {
      routes: Record<string, () => Promise<{ resource: { model: Model; nodes: Record<string, unknown> } }>>;
    };
    const served = new Set<string>();
    for (const [name, load] of Object.entries(routes)) {
      const { model, nodes } = (await load()).resource;
      const row = `/api/${name}/${model.key.map((part) => `{${part}}`).join(",")}`;
      const paths = [
        `/api/${name}`,
        row,
        ...[
          "query",
          "count",
          "aggregate",
          "upsert",
          "bulkCreate",
          "bulkUpdate",
          "bulkDelete",
          "bulkUpsert",
        ].map((verb) => `/api/${name}:${verb}`),
        ...["restore", "history"].map((verb) => `${row}:${verb}`),
      ];
      for (const path of paths) {
        const target = targetOf(path, "/api");
        if (target === null) continue;
        for (const [method, { operation }] of Object.entries(methodsAt(target))) {
          if (nodes[operation] !== undefined && method !== "HEAD" && method !== "QUERY")
            served.add(`${method} ${path}`);
        }
      }
    }
    const described = operations
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
      .filter((each) => !/ \/(api|api\/batch|health\/\w+)$/.test(each));
    expect(described.sort()).toEqual([...served].sort());
  });
});

const columnOf = (type: FieldType): Column =>
  ({
    column: "c",
    type,
    ...(type === "array" ? { item: { type: "text" } } : {}),
    ...(type === "oneOf" ? { values: ["a"] } : {}),
  }) as Column;

test.each(Object.keys(fieldTypes) as FieldType[])(
  "filters of %s have the operators that are served",
  (type) => {
    const model: Model = {
      name: "T",
      accessor: "t",
      resource: "ts",
      table: "ts",
      key: ["id"],
      columns: { id: { column: "id", type: "uuid" }, c: columnOf(type) },
      constraints: {},
      limit: { default: 20, maximum: 100 },
    };
    const table = tableOf(model);
    const column = table.columns.get("c");
    if (column === undefined) throw new Error("There is no column.");
    expect(Object.keys(operatorsOf[type]).sort()).toEqual(conditionNames(table, column).sort());
  },
);

test("bodies have the members that are read", () => {
  const document = new OpenApi(JSON.parse(read("generated/openapi.json")) as Node);
  const names: Readonly<Record<string, string>> = {
    list: "Query",
    count: "CountQuery",
    aggregate: "Aggregate",
    upsert: "Upsert",
  };
  for (const [operation, members] of Object.entries(inputMembers)) {
    const suffix = names[operation] ?? operation.charAt(0).toUpperCase() + operation.slice(1);
    const schema = document.at(`#/components/schemas/Ticket.${suffix}`) as { anyOf?: readonly Node[] } & Node;
    const given = (schema.anyOf ?? [schema]).flatMap(({ properties }) => Object.keys(properties as Node));
    expect([...new Set(given)].filter((name) => name !== "includeDeleted").sort(), operation).toEqual(
      [...members].sort(),
    );
  }
});
