/** Creates with related rows in them, on the real databases. */
import { contextOf } from "../../support/context.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database, Queryable, Transactor } from "#runtime/database/port.js";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { AnyNode, Resource } from "#runtime/dataflow/model.js";
import { runOperation } from "#runtime/dataflow/operations.js";
import { OperationError } from "#runtime/errors.js";
import { eachDatabase } from "../../support/databases.js";
import {
  commentResource,
  deskSql,
  profileResource,
  tagResource,
  ticketResource,
  userResource,
} from "./fixtures/desk.js";

type Row = Record<string, unknown>;

eachDatabase((_name, open) => {
  let database: Database;
  let user: Row;
  let number = 0;

  const run = async (node: AnyNode, input: OperationInput, on: Transactor = database): Promise<Row> =>
    JSON.parse((await runOperation(node, input, contextOf(on))).body ?? "null") as Row;
  const count = async ({ nodes }: Resource, where: unknown = {}): Promise<unknown> =>
    nodes.count === undefined ? expect.fail() : (await run(nodes.count, { where }))["count"];
  const email = (): string => `n${++number}@example.com`;
  const failure = async (node: AnyNode, data: unknown): Promise<OperationError> => {
    const error = await run(node, { data }).catch((thrown: unknown) => thrown);
    return error instanceof OperationError ? error : expect.fail(String(error));
  };

  /** The database as it is, and the statements that it was sent. */
  const counting = (): { database: Transactor; statements: string[] } => {
    const statements: string[] = [];
    const query =
      (on: Queryable): Queryable["query"] =>
      (statement, ...rest) => {
        statements.push(statement.text);
        return on.query(statement, ...rest);
      };
    const transaction: Transactor["transaction"] = (body, options) =>
      database.transaction(
        (tx) => body({ query: query(tx), transaction: (inner) => tx.transaction(inner) }),
        options,
      );
    return { database: { query: query(database), transaction }, statements };
  };

  beforeAll(async () => {
    database = await open();
    await database.script(deskSql);
    user = await run(userResource.nodes.create, { data: { name: "Ann", email: email() } });
  });

  test("many rows to one, in their order, by one statement", async () => {
    const { database: counted, statements } = counting();
    const comments = ["c", "a", "b"].map((body) => ({ body, authorId: user["id"], labels: [body, '"'] }));
    const data = { subject: "x", requesterId: user["id"], comments };
    const row = await run(ticketResource.nodes.create, { data }, counted);
    expect(Object.keys(row)).toEqual(["id", "subject", "priority", "requesterId", "assigneeId", "updatedAt"]);
    expect(statements).toHaveLength(2);
    const read = await run(ticketResource.nodes.read, { key: row["id"], include: "comments" });
    expect(read["comments"]).toMatchObject(comments.map((each) => ({ ...each, ticketId: row["id"] })));
  });

  test("the answer is that of the row alone, with its entity tag", async () => {
    const data = { subject: "x", requesterId: user["id"], comments: [] };
    const created = await runOperation(ticketResource.nodes.create, { data }, contextOf(database));
    const key = (JSON.parse(created.body ?? "") as Row)["id"];
    expect(created.segment).toBe(String(key));
    const read = await runOperation(ticketResource.nodes.read, { key }, contextOf(database));
    expect([created.body, created.etag]).toEqual([read.body, read.etag]);
  });

  test("rows that it refers to, and rows that refer to those, created or connected", async () => {
    const tag = await run(tagResource.nodes.create, { data: { name: "t" } });
    const existing = await run(ticketResource.nodes.create, {
      data: { subject: "old", requesterId: user["id"] },
    });
    const data = {
      subject: "x",
      requester: {
        name: "Bob",
        email: email(),
        profile: { bio: "b" },
        manager: { connect: user["id"] },
        assigned: [{ connect: existing["id"] }],
      },
      assignee: { connect: user["id"] },
      ticketTags: [{ tag: { connect: tag["id"] } }, { tag: { name: "new" } }, { tag: { name: "newer" } }],
      comments: [
        { body: "1", author: { connect: user["id"] } },
        { body: "2", author: { name: "Cy", email: email() } },
        { body: "3", author: { name: "Di", email: email() } },
      ],
    };
    const { database: counted, statements } = counting();
    const { id } = await run(ticketResource.nodes.create, { data }, counted);
    // The requester, his profile and ticket; the ticket; tags and their rows; authors and comments.
    expect(statements).toHaveLength(8);
    const include =
      "requester.profile,requester.manager,requester.assigned,assignee,ticketTags.tag,comments.author";
    expect(await run(ticketResource.nodes.read, { key: id, include })).toMatchObject({
      requester: {
        name: "Bob",
        profile: { bio: "b" },
        manager: { id: user["id"] },
        assigned: [{ id: existing["id"], subject: "old" }],
      },
      assignee: { id: user["id"] },
      ticketTags: [{ tag: { name: "t" } }, { tag: { name: "new" } }, { tag: { name: "newer" } }],
      comments: [{ author: { name: "Ann" } }, { author: { name: "Cy" } }, { author: { name: "Di" } }],
    });
  });

  test("a row that is connected says when it changed", async () => {
    const ticket = await run(ticketResource.nodes.create, {
      data: { subject: "x", requesterId: user["id"] },
    });
    const data = { name: "Eve", email: email(), requested: [{ connect: ticket["id"] }] };
    const { id } = await run(userResource.nodes.create, { data });
    const after = await run(ticketResource.nodes.read, { key: ticket["id"] });
    expect(after["requesterId"]).toBe(id);
    expect(String(after["updatedAt"]) > String(ticket["updatedAt"])).toBe(true);
  });

  describe("what is refused leaves nothing behind", () => {
    const comment = (more: Row): Row => ({ body: "b", authorId: user["id"], ...more });
    const nobody = "00000000-0000-0000-0000-000000000000";
    type Case = [title: string, data: () => Row, pointer: string, code: string, message: string];
    const cases: Case[] = [
      [
        "a field",
        () => ({ comments: [comment({}), comment({ body: "" })] }),
        "/comments/1/body",
        "validation_failed",
        "at least 1",
      ],
      [
        "an unknown field",
        () => ({ comments: [comment({ bdy: 1 })] }),
        "/comments/0/bdy",
        "unknown_field",
        '"body"',
      ],
      [
        "a missing field",
        () => ({ comments: [{ body: "b" }] }),
        "/comments/0/authorId",
        "validation_failed",
        "required",
      ],
      [
        "the foreign key",
        () => ({ comments: [comment({ ticketId: 1 })] }),
        "/comments/0/ticketId",
        "read_only_field",
        "ticketId is set by the relation.",
      ],
      [
        "no list",
        () => ({ comments: comment({}) }),
        "/comments",
        "validation_failed",
        "comments must be a list.",
      ],
      ["no object", () => ({ comments: [1] }), "/comments/0", "validation_failed", "must be an object"],
      ["null", () => ({ assignee: null }), "/assignee", "validation_failed", "must be an object"],
      [
        "a key of another type",
        () => ({ assignee: { connect: 1 } }),
        "/assignee/connect",
        "validation_failed",
        "connect must be a UUID",
      ],
      [
        "a list's key of another type",
        () => ({ comments: [{ connect: 1 }] }),
        "/comments/0/connect",
        "validation_failed",
        "",
      ],
      [
        "a row that is not there",
        () => ({ assignee: { connect: nobody } }),
        "/assignee/connect",
        "foreign_key_violation",
        "",
      ],
      [
        "a list's row that is not there",
        () => ({ comments: [comment({}), { connect: nobody }] }),
        "/comments/1/connect",
        "foreign_key_violation",
        "",
      ],
      [
        "a check, found row by row",
        () => ({ comments: [comment({}), comment({ body: "rude" })] }),
        "/comments/1/body",
        "validation_failed",
        "body must not be rude.",
      ],
      [
        "a reference, found row by row",
        () => ({ comments: [comment({}), comment({ authorId: nobody })] }),
        "/comments/1/authorId",
        "foreign_key_violation",
        "",
      ],
      [
        "a unique key",
        () => ({ assignee: { name: "x", email: user["email"] } }),
        "/assignee/email",
        "unique_violation",
        "Another User has this email.",
      ],
      [
        "a relation and its field",
        () => ({ requesterId: user["id"], requester: { name: "x", email: email() } }),
        "/requesterId",
        "read_only_field",
        "",
      ],
      [
        "one that cannot change",
        () => ({ ticketTags: [{ connect: { ticketId: 1, tagId: 1 } }] }),
        "/ticketTags/0/connect",
        "read_only_field",
        "ticketId of an existing TicketTag cannot be changed.",
      ],
      [
        "too many",
        () => ({ comments: Array.from({ length: 1_001 }, () => comment({})) }),
        "/comments/1000",
        "validation_failed",
        "At most 1000",
      ],
      ["the unknown", () => ({ comments: [], commnts: [] }), "/commnts", "unknown_field", ""],
      [
        "an inherited name",
        () => ({ comments: [], ...(JSON.parse('{"__proto__":[]}') as Row) }),
        "/__proto__",
        "unknown_field",
        "",
      ],
    ];
    test.each(cases)("%s", async (_title, data, pointer, code, message) => {
      const before = await Promise.all(
        [userResource, ticketResource, commentResource].map((each) => count(each)),
      );
      const error = await failure(ticketResource.nodes.create, {
        subject: "x",
        ...("requester" in data() ? {} : { requesterId: user["id"] }),
        ...data(),
      });
      expect(error.complaints).toContainEqual(expect.objectContaining({ pointer, code }));
      expect(error.message).toContain(message);
      expect(error.status).toBeLessThan(500);
      expect(
        await Promise.all([userResource, ticketResource, commentResource].map((each) => count(each))),
      ).toEqual(before);
    });

    test("depth", async () => {
      let manager: Row = { name: "x", email: email() };
      for (let i = 0; i < 5; i += 1) manager = { name: "x", email: email(), manager };
      const { complaints } = await failure(userResource.nodes.create, manager);
      expect(complaints).toMatchObject([{ pointer: "/manager".repeat(5), code: "validation_failed" }]);
    });

    test("everything that is wrong, at once", async () => {
      const { complaints } = await failure(ticketResource.nodes.create, {
        subject: "",
        requester: { name: "" },
        comments: [{ body: 1 }],
      });
      expect(complaints.map(({ pointer }) => pointer).sort()).toEqual([
        "/comments/0/authorId",
        "/comments/0/body",
        "/requester/email",
        "/requester/name",
        "/subject",
      ]);
    });
  });

  test("within a transaction, of which it is a part", async () => {
    const before = await count(commentResource);
    const undo = new Error("undo");
    const data = { subject: "x", requesterId: user["id"], comments: [{ body: "b", authorId: user["id"] }] };
    const undone = database.transaction(async (tx) => {
      await run(ticketResource.nodes.create, { data }, tx);
      const rude = { ...data, comments: [...data.comments, { body: "rude", authorId: user["id"] }] };
      await expect(run(ticketResource.nodes.create, { data: rude }, tx)).rejects.toBeInstanceOf(
        OperationError,
      );
      expect(await run(commentResource.nodes.count, {}, tx)).toEqual({ count: Number(before) + 1 });
      throw undo;
    });
    await expect(undone).rejects.toBe(undo);
    expect(await count(commentResource)).toBe(before);
  });

  test("a deleted row takes along or lets go what refers to it, as was declared", async () => {
    const owner = await run(userResource.nodes.create, {
      data: {
        name: "Flo",
        email: email(),
        profile: { bio: "gone" },
        reports: [{ name: "Gus", email: email() }],
      },
    });
    const ticket = await run(ticketResource.nodes.create, {
      data: {
        subject: "x",
        requesterId: user["id"],
        assigneeId: owner["id"],
        comments: [{ body: "mine", authorId: user["id"] }],
      },
    });
    await run(userResource.nodes.delete, { key: owner["id"] });
    expect(await count(profileResource, { bio: "gone" })).toBe(0);
    expect(await count(userResource, { name: "Gus", managerId: null })).toBe(1);
    expect(await run(ticketResource.nodes.read, { key: ticket["id"] })).toMatchObject({ assigneeId: null });
    await run(ticketResource.nodes.delete, { key: ticket["id"] });
    expect(await count(commentResource, { body: "mine" })).toBe(0);
    const error = await run(userResource.nodes.delete, { key: user["id"] }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "foreign_key_violation" });
  });
});
