/** Filters through relations and what is included with rows, against the same joins in memory. */
import { contextOf, everything } from "../../support/context.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database, Queryable, Statement } from "#runtime/database/port.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { AnyNode } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { compilePredicate } from "#runtime/dataflow/predicate.js";
import { loadRelations } from "#runtime/dataflow/relations.js";
import { rowsOf } from "#runtime/dataflow/scope.js";
import { tableOf } from "#runtime/dataflow/table.js";
import { OperationError } from "#runtime/errors.js";
import { eachDatabase } from "../../support/databases.js";
import {
  commentResource,
  deskSql,
  profileResource,
  tagResource,
  ticket,
  ticketResource,
  ticketTagResource,
  user,
  userResource,
} from "./fixtures/desk.js";

describe("compiles", () => {
  const compile = async (model: typeof ticket, where: unknown, prefix?: string): Promise<unknown[]> => {
    const parameters: (string | null)[] = [];
    await loadRelations(tableOf(model), where);
    return [
      compilePredicate(rowsOf(tableOf(model), everything), where, parameters, "/where", prefix),
      ...parameters,
    ];
  };

  test("is", async () => {
    expect(await compile(ticket, { requester: { is: { name: "a" } } })).toEqual([
      `EXISTS (SELECT FROM "users" AS f1 WHERE f1."id" = "tickets"."requester_id" AND f1."name" = $1::text)`,
      "a",
    ]);
  });

  test("is null", async () => {
    expect(await compile(ticket, { assignee: { is: null } })).toEqual([
      `NOT EXISTS (SELECT FROM "users" AS f1 WHERE f1."id" = "tickets"."assignee_id")`,
    ]);
  });

  test("some, none and every", async () => {
    const join = (alias: string) => `FROM "comments" AS ${alias} WHERE ${alias}."ticket_id" = "tickets"."id"`;
    const where = { comments: { some: {}, none: { body: "a" }, every: { body: "b" } } };
    expect(await compile(ticket, where)).toEqual([
      `EXISTS (SELECT ${join("f1")})` +
        ` AND NOT EXISTS (SELECT ${join("f2")} AND f2."body" = $1::text)` +
        ` AND NOT EXISTS (SELECT ${join("f3")} AND (f3."body" = $2::text) IS NOT TRUE)`,
      "a",
      "b",
    ]);
    expect(await compile(ticket, { comments: { every: {} } })).toEqual([""]);
  });

  test("a model's relation to itself, in a table with another name", async () => {
    const where = { manager: { is: { manager: { is: { name: "a" } } } } };
    expect(await compile(user, where, "t.")).toEqual([
      `EXISTS (SELECT FROM "users" AS f1 WHERE f1."id" = t."manager_id"` +
        ` AND EXISTS (SELECT FROM "users" AS f2 WHERE f2."id" = f1."manager_id" AND f2."name" = $1::text))`,
      "a",
    ]);
  });

  test("under no name that is the table's", async () => {
    const clash = { ...ticket, table: "f1" };
    expect(await compile(clash, { assignee: { is: null } })).toEqual([
      `NOT EXISTS (SELECT FROM "users" AS g1 WHERE g1."id" = "f1"."assignee_id")`,
    ]);
  });

  const nested = (depth: number): unknown => {
    let where: unknown = {};
    for (let i = 0; i < depth; i += 1) where = { manager: { is: where } };
    return where;
  };

  test.each<[where: unknown, pointer: string, code: string, message: string]>([
    [{ requestr: {} }, "/where/requestr", "unknown_field", 'Did you mean "requester"?'],
    [{ requester: null }, "/where/requester", "validation_failed", "requester must be an object of is."],
    [{ requester: {} }, "/where/requester", "validation_failed", ""],
    [{ requester: "a" }, "/where/requester", "validation_failed", ""],
    [{ requester: { some: {} } }, "/where/requester/some", "unknown_operator", "It takes is."],
    [{ comments: { is: {} } }, "/where/comments/is", "unknown_operator", "It takes some, none, every."],
    [{ comments: { evry: {} } }, "/where/comments/evry", "unknown_operator", 'Did you mean "every"?'],
    [{ comments: { some: null } }, "/where/comments/some", "validation_failed", "must be an object"],
    [{ comments: { some: undefined } }, "/where/comments/some", "validation_failed", ""],
    [{ comments: { some: { boddy: 1 } } }, "/where/comments/some/boddy", "unknown_field", '"body"'],
    [{ requester: { is: { password: "a" } } }, "/where/requester/is/password", "unknown_field", ""],
    [{ requester: { is: { name: 1 } } }, "/where/requester/is/name", "validation_failed", "must be text"],
    [
      { requester: { is: nested(5) } },
      `/where/requester/is${"/manager/is".repeat(5)}`,
      "validation_failed",
      "at most 5 relations in a row",
    ],
    [
      { OR: Array.from({ length: 21 }, () => ({ requester: { is: {} } })) },
      "/where",
      "validation_failed",
      "at most 20 relations",
    ],
    [JSON.parse('{"requester":{"__proto__":{}}}'), "/where/requester/__proto__", "unknown_operator", ""],
  ])("but not %j", async (where, pointer, code, message) => {
    const error = await compile(ticket, where).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperationError);
    const [first] = (error as OperationError).complaints;
    expect(first).toMatchObject({ pointer, code });
    expect(first?.message).toContain(message);
  });
});

type Row = Record<string, unknown>;
interface Stored {
  readonly users: Row[];
  readonly profiles: Row[];
  readonly tickets: Row[];
  readonly comments: Row[];
  readonly tags: Row[];
  readonly ticketTags: Row[];
}

/** By name: the rows of the other side, and the fields that are equal. */
const joins: Record<
  keyof Stored,
  Record<string, [kind: "one" | "many", other: keyof Stored, from: string, to: string]>
> = {
  users: {
    manager: ["one", "users", "managerId", "id"],
    reports: ["many", "users", "id", "managerId"],
    profile: ["one", "profiles", "id", "userId"],
    requested: ["many", "tickets", "id", "requesterId"],
    assigned: ["many", "tickets", "id", "assigneeId"],
  },
  profiles: { user: ["one", "users", "userId", "id"] },
  tickets: {
    requester: ["one", "users", "requesterId", "id"],
    assignee: ["one", "users", "assigneeId", "id"],
    comments: ["many", "comments", "id", "ticketId"],
    ticketTags: ["many", "ticketTags", "id", "ticketId"],
  },
  comments: {
    ticket: ["one", "tickets", "ticketId", "id"],
    author: ["one", "users", "authorId", "id"],
  },
  tags: { ticketTags: ["many", "ticketTags", "id", "tagId"] },
  ticketTags: { ticket: ["one", "tickets", "ticketId", "id"], tag: ["one", "tags", "tagId", "id"] },
};

const plain: Record<keyof Stored, fc.Arbitrary<Row>> = {
  users: fc.constantFrom<Row>({ name: "u1" }, { name: { ne: "u2" } }, { managerId: null }),
  profiles: fc.constantFrom<Row>({ bio: "b0" }, { bio: { gte: "b1" } }),
  tickets: fc.constantFrom<Row>({ priority: { gte: 3 } }, { assigneeId: null }, { subject: "s1" }),
  comments: fc.constantFrom<Row>({ body: "c0" }, { body: { in: ["c1", "c2"] } }),
  tags: fc.constantFrom<Row>({ name: "t0" }, { name: { ne: "t1" } }),
  ticketTags: fc.constantFrom<Row>({ tagId: { gt: 1 } }),
};

/** Filters of rows of a table that go through at most so many relations in a row. */
function filters(of: keyof Stored, depth: number): fc.Arbitrary<Row> {
  const own = fc.oneof(fc.constant<Row>({}), plain[of]);
  if (depth === 0) return own;
  const through = Object.entries(joins[of]).map(([name, [kind, other]]) => {
    const inner = filters(other, depth - 1);
    return kind === "one"
      ? fc.oneof(inner, fc.constant(null)).map((is): Row => ({ [name]: { is } }))
      : fc
          .tuple(fc.constantFrom("some", "none", "every"), inner)
          .map(([word, filter]): Row => ({ [name]: { [word]: filter } }));
  });
  const one = fc.oneof(own, ...through);
  return fc.oneof(
    one,
    one.map((filter): Row => ({ NOT: filter })),
    fc.tuple(one, one).map(([left, right]): Row => ({ OR: [left, right] })),
    fc.tuple(one, one).map(([left, right]): Row => ({ AND: [left, right] })),
  );
}

function related(stored: Stored, of: keyof Stored, row: Row, name: string): Row[] {
  const [, other, from, to] = joins[of][name] ?? expect.fail(name);
  return stored[other].filter((each) => row[from] !== null && each[to] === row[from]);
}

function matches(stored: Stored, of: keyof Stored, row: Row, where: Row): boolean {
  return Object.entries(where).every(([name, condition]) => {
    const inner = (filter: unknown, each = row, table = of): boolean =>
      matches(stored, table, each, filter as Row);
    if (name === "AND") return (condition as Row[]).every((filter) => inner(filter));
    if (name === "OR") return (condition as Row[]).some((filter) => inner(filter));
    if (name === "NOT") return !inner(condition);
    const join = joins[of][name];
    if (join === undefined) return holds(row[name], condition);
    const rows = related(stored, of, row, name);
    return Object.entries(condition as Row).every(([word, filter]) => {
      if (filter === null) return rows.length === 0;
      const fulfil = (each: Row): boolean => inner(filter, each, join[1]);
      if (word === "every") return rows.every(fulfil);
      return word === "none" ? !rows.some(fulfil) : rows.some(fulfil);
    });
  });
}

function holds(value: unknown, condition: unknown): boolean {
  if (condition === null || typeof condition !== "object") return value === condition;
  const { ne, gte, gt, in: list } = condition as Record<string, never>;
  if (ne !== undefined) return value !== ne;
  if (gte !== undefined) return value !== null && (value as never) >= gte;
  if (gt !== undefined) return value !== null && (value as never) > gt;
  return (list as unknown as unknown[]).includes(value);
}

eachDatabase((_name, open) => {
  let database: Database;
  let stored: Stored;

  const counting = (): { database: Database; statements: string[] } => {
    const statements: string[] = [];
    const query: Queryable["query"] = (statement: Statement, ...rest) => {
      statements.push(statement.text);
      return database.query(statement, ...rest);
    };
    return { database: { kind: database.kind, query } as Database, statements };
  };
  const run = async (node: AnyNode, input: OperationInput, on: Database = database): Promise<never> => {
    const answer = await runOperation(node, input, contextOf(on));
    return JSON.parse(answer.body ?? "null") as never;
  };
  const all = async (resource: { readonly nodes: { readonly list: AnyNode } }): Promise<Row[]> =>
    (await run(resource.nodes.list, { limit: 100 }))["data"];

  beforeAll(async () => {
    database = await open();
    await database.script(deskSql);
    const users: Row[] = [];
    for (let i = 0; i < 8; i += 1) {
      const managerId = i < 2 ? null : (users[i % 2] as Row)["id"];
      const data = { name: `u${i % 3}`, email: `u${i}@example.com`, managerId };
      users.push(await run(userResource.nodes.create, { data }));
      if (i % 2 === 0)
        await run(profileResource.nodes.create, { data: { userId: users[i]?.["id"], bio: `b${i % 3}` } });
    }
    for (let i = 0; i < 4; i += 1) await run(tagResource.nodes.create, { data: { name: `t${i}` } });
    const tags = await all(tagResource);
    for (let i = 0; i < 24; i += 1) {
      const ticketData = {
        subject: `s${i % 4}`,
        priority: (i % 5) + 1,
        requesterId: users[i % 7]?.["id"],
        assigneeId: i % 3 === 0 ? null : users[(i * 5) % 8]?.["id"],
      };
      const { id } = (await run(ticketResource.nodes.create, { data: ticketData })) as Row;
      for (let j = 0; j < i % 6; j += 1) {
        const data = { ticketId: id, authorId: users[(i + j) % 8]?.["id"], body: `c${(i + j) % 4}` };
        await run(commentResource.nodes.create, { data });
        if (j < 4)
          await run(ticketTagResource.nodes.create, { data: { ticketId: id, tagId: tags[j]?.["id"] } });
      }
    }
    stored = {
      users: await all(userResource),
      profiles: await all(profileResource),
      tickets: await all(ticketResource),
      comments: await all(commentResource),
      tags,
      ticketTags: await all(ticketTagResource),
    };
  });

  test.each([
    ["tickets", ticketResource],
    ["users", userResource],
  ] as const)("filters of %s through relations find what a join in memory does", async (of, { nodes }) => {
    await fc.assert(
      fc.asyncProperty(filters(of, 3), async (where) => {
        const expected = stored[of].filter((row) => matches(stored, of, row, where));
        const page = (await run(nodes.list, { where, limit: 100 })) as { data: Row[] };
        expect(page.data).toEqual(expected);
        const rest = await run(nodes.count, { where: { NOT: where } });
        expect(rest).toEqual({ count: stored[of].length - expected.length });
      }),
      { numRuns: 150 },
    );
  });

  test("every operation that filters does it alike", async () => {
    const { model, nodes } = ticketResource;
    const where = { comments: { some: { author: { is: { name: "u1" } } } }, assignee: { is: null } };
    const expected = stored.tickets.filter((row) => matches(stored, "tickets", row, where));
    expect(expected.length).toBeGreaterThan(0);
    const aggregate = { name: "TicketAggregateNode", operation: "aggregate", model } as const;
    expect(await run(aggregate, { where, count: true })).toEqual({ data: [{ count: expected.length }] });
    const update = {
      name: "TicketBulkUpdateNode",
      operation: "bulkUpdate",
      model,
      validator: nodes.update.validator,
    } as const;
    const remove = { name: "TicketBulkDeleteNode", operation: "bulkDelete", model } as const;
    const undo = new Error("undo");
    const undone = database.transaction(async (tx) => {
      const on = async (node: AnyNode, input: OperationInput): Promise<unknown> =>
        JSON.parse((await runOperation(node, input, contextOf(tx))).body ?? "");
      const data = { subject: "changed" };
      expect(await on(update, { where, data })).toMatchObject({ counts: { updated: expected.length } });
      expect(await on(nodes.count, { where: data })).toEqual({ count: expected.length });
      expect(await on(remove, { where })).toMatchObject({ counts: { deleted: expected.length } });
      const every = on(remove, { where: { comments: { every: {} } } });
      await expect(every).rejects.toMatchObject({ complaints: [{ pointer: "/where" }] });
      throw undo;
    });
    await expect(undone).rejects.toBe(undo);
  });

  test("what is included is what a join in memory gives, in one statement a relation", async () => {
    const { database: counted, statements } = counting();
    const include = {
      requester: { fields: "name" },
      assignee: true,
      comments: { sort: "-body", limit: 3, where: { body: { ne: "c0" } }, include: "author.profile" },
      ticketTags: { include: { tag: true } },
    };
    const page = (await run(ticketResource.nodes.list, { include, limit: 20 }, counted)) as { data: Row[] };
    expect(statements).toHaveLength(8);
    const expected = stored.tickets.slice(0, 20).map((row) => {
      const comments = related(stored, "tickets", row, "comments")
        .filter(({ body }) => body !== "c0")
        .sort((a, b) => (`${a["body"]}${a["id"]}` < `${b["body"]}${b["id"]}` ? 1 : -1));
      const [author] = related(stored, "tickets", row, "requester");
      return {
        ...row,
        requester: { name: author?.["name"] },
        assignee: related(stored, "tickets", row, "assignee")[0] ?? null,
        comments: comments.slice(0, 3).map((each) => {
          const [by] = related(stored, "comments", each, "author");
          return {
            ...each,
            author: { ...by, profile: related(stored, "users", by ?? {}, "profile")[0] ?? null },
          };
        }),
        ticketTags: related(stored, "tickets", row, "ticketTags").map((each) => ({
          ...each,
          tag: related(stored, "ticketTags", each, "tag")[0],
        })),
        ...(comments.length > 3 ? { $more: ["comments"] } : {}),
      };
    });
    expect(page.data).toEqual(expected);
    expect(page.data.some((row) => "$more" in row)).toBe(true);
  });

  test("the three spellings of include are one", async () => {
    const asObject = { requester: true, comments: { include: { author: true } } };
    const [byText, byList, byObject] = await Promise.all(
      ["requester,comments.author", ["comments", "requester", "comments.author"], asObject].map((include) =>
        run(ticketResource.nodes.list, { include, limit: 5 }),
      ),
    );
    expect(byText).toEqual(byObject);
    expect(byList).toEqual(byObject);
  });

  test("a relation to itself, through the same rows again", async () => {
    const page = (await run(userResource.nodes.list, { include: "manager.reports,reports" })) as {
      data: Row[];
    };
    expect(page.data).toEqual(
      stored.users.map((row) => {
        const [manager] = related(stored, "users", row, "manager");
        return {
          ...row,
          manager:
            manager === undefined
              ? null
              : { ...manager, reports: related(stored, "users", manager, "reports") },
          reports: related(stored, "users", row, "reports"),
        };
      }),
    );
  });

  test("fields of the parent need not have what its includes go by", async () => {
    const input = { fields: "subject", include: "assignee", sort: "-priority", limit: 3 };
    const page = (await run(ticketResource.nodes.list, input)) as { data: Row[]; nextCursor: string };
    expect(page.data.map((row) => Object.keys(row))).toEqual(page.data.map(() => ["subject", "assignee"]));
    const next = (await run(ticketResource.nodes.list, { ...input, cursor: page.nextCursor })) as {
      data: Row[];
    };
    const whole = (await run(ticketResource.nodes.list, { ...input, limit: 6 })) as { data: Row[] };
    expect([...page.data, ...next.data]).toEqual(whole.data);
  });

  test("a row that is read with its relations has no entity tag", async () => {
    const [row] = stored.tickets;
    const input = { key: row?.["id"], include: "comments" };
    const answer = await runOperation(ticketResource.nodes.read, input, contextOf(database));
    expect(JSON.parse(answer.body ?? "")).toEqual({
      ...row,
      comments: related(stored, "tickets", row ?? {}, "comments"),
    });
    expect(answer.etag).toBeNull();
    expect(await run(ticketResource.nodes.read, { key: 999, include: "comments" })).toBeNull();
  });

  test("nothing is asked for no rows", async () => {
    const { database: counted, statements } = counting();
    await run(
      ticketResource.nodes.list,
      { where: { id: -1 }, include: "requester,comments.author" },
      counted,
    );
    expect(statements).toHaveLength(1);
    const where = { assigneeId: null };
    const page = (await run(
      ticketResource.nodes.list,
      { where, include: "assignee", limit: 2 },
      counted,
    )) as {
      data: Row[];
    };
    expect(page.data.map(({ assignee }) => assignee)).toEqual([null, null]);
    expect(statements).toHaveLength(2);
  });

  test("more rows than an answer could hold are refused", async () => {
    const undo = new Error("undo");
    const filled = database.transaction(async (tx) => {
      const query = (text: string) => tx.query({ name: "", text }, []);
      await query(
        `INSERT INTO tickets (subject, priority, requester_id, updated_at)
         SELECT 'many', 1, (SELECT id FROM users LIMIT 1), now() FROM generate_series(1, 100)`,
      );
      await query(
        `INSERT INTO comments (id, ticket_id, author_id, body, labels)
         SELECT gen_random_uuid(), id, requester_id, 'x', '{}' FROM tickets, generate_series(1, 101)
         WHERE subject = 'many'`,
      );
      const list = (include: unknown) =>
        runOperation(
          ticketResource.nodes.list,
          { where: { subject: "many" }, include, limit: 100 },
          contextOf(tx),
        );
      const whole = JSON.parse((await list("comments")).body ?? "") as { data: Row[] };
      expect(whole.data.map((row) => (row["comments"] as Row[]).length)).toEqual(Array(100).fill(100));
      expect(whole.data.every((row) => String(row["$more"]) === "comments")).toBe(true);
      await expect(list("comments.author")).rejects.toMatchObject({
        status: 400,
        complaints: [{ pointer: "/include" }],
      });
      await expect(list({ comments: { limit: 99, include: "author" } })).resolves.toBeDefined();
      throw undo;
    });
    await expect(filled).rejects.toBe(undo);
  });

  test.each<[include: unknown, pointer: string, code: string, message: string]>([
    ["requestr", "/include", "unknown_field", 'There is no relation "requestr". Did you mean "requester"?'],
    ["comments.autor", "/include", "unknown_field", 'Did you mean "author"?'],
    ["", "/include", "unknown_field", ""],
    ["requester.", "/include", "unknown_field", ""],
    [1, "/include", "validation_failed", "include must be text"],
    [null, "/include", "validation_failed", ""],
    [["requester", 1], "/include", "validation_failed", ""],
    [{ comments: 1 }, "/include/comments", "validation_failed", ""],
    [{ comments: { limt: 1 } }, "/include/comments/limt", "unknown_field", 'Did you mean "limit"?'],
    [{ requester: { limit: 1 } }, "/include/requester/limit", "unknown_field", ""],
    [{ comments: { limit: 0 } }, "/include/comments/limit", "validation_failed", ""],
    [{ comments: { fields: "bdy" } }, "/include/comments/fields", "unknown_field", ""],
    [{ comments: { sort: "bdy" } }, "/include/comments/sort", "unknown_field", ""],
    [{ comments: { where: { bdy: 1 } } }, "/include/comments/where/bdy", "unknown_field", ""],
    [{ comments: { include: "autor" } }, "/include/comments/include", "unknown_field", ""],
    [{ requester: { fields: "password" } }, "/include/requester/fields", "unknown_field", ""],
    ["requester.manager.manager.manager.manager", "/include", "validation_failed", "at most 4 levels"],
    [
      { requester: { include: "manager.manager.manager.manager" } },
      "/include/requester/include",
      "validation_failed",
      "",
    ],
    [JSON.parse('{"__proto__":true}'), "/include/__proto__", "unknown_field", ""],
    ["constructor", "/include", "unknown_field", ""],
  ])("include %j is refused", async (include, pointer, code, message) => {
    const error = await run(ticketResource.nodes.list, { include }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperationError);
    const [first] = (error as OperationError).complaints;
    expect(first).toMatchObject({ pointer, code });
    expect(first?.message).toContain(message);
  });

  test("an include that is absurdly long is refused", async () => {
    for (const include of [`requester${".manager".repeat(5_000)}`, Array(21).fill("requester").join(",x")]) {
      await expect(run(ticketResource.nodes.list, { include })).rejects.toMatchObject({ status: 400 });
    }
  });
});
