/** Relations through every channel: filters, include and nested creates give the same over HTTP, by client and in process. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "#runtime/client/index.js";
import type { PrewireError } from "#runtime/client/errors.js";
import { dataFlowOn } from "#runtime/dataflow/data-flow.js";
import { Engine } from "#runtime/dataflow/engine.js";
import type { Application, Resource } from "#runtime/dataflow/model.js";
import type { Database } from "#runtime/database/port.js";
import { eachDatabase } from "../support/databases.js";
import { serve, type Served } from "../runtime/nexus/support.js";
import * as desk from "../runtime/dataflow/fixtures/desk.js";

const { userResource, profileResource, ticketResource, commentResource, tagResource, ticketTagResource } =
  desk;
const all: readonly Resource[] = [
  userResource,
  profileResource,
  ticketResource,
  commentResource,
  tagResource,
  ticketTagResource,
];

const resources = Object.fromEntries(
  all.map(({ model }) => [
    model.accessor,
    {
      path: model.resource,
      key: model.key,
      operations: ["create", "read", "update", "delete", "list", "count"] as const,
    },
  ]),
);
const application: Application = {
  contract: "000000000000de5c",
  routes: Object.fromEntries(all.map((resource) => [resource.model.resource, async () => ({ resource })])),
  resources: async () => ({ resources }),
  database: async () => ({ database: { extensions: [], tables: [] } }),
};

type Row = Record<string, unknown>;
interface Operations {
  create(data: Row): Promise<Row>;
  read(key: unknown, options?: { include?: unknown }): Promise<Row | null>;
  list(query?: Row): Promise<{ data: Row[]; nextCursor: string | null }>;
  count(query?: Row): Promise<number>;
}
type Models = Record<"user" | "ticket" | "comment", Operations>;

eachDatabase((_name, open) => {
  let database: Database;
  let served: Served;
  let channels: Record<"client" | "in process", Models>;
  let ticket: Row;
  let ann: Row;

  beforeAll(async () => {
    database = await open();
    await database.script(desk.deskSql);
    served = serve(application, database);
    const origin = await served.app.listen({ host: "127.0.0.1", port: 0 });
    channels = {
      client: createClient<Models>({ contract: application.contract, resources }, { baseUrl: origin }),
      "in process": dataFlowOn<Models>(new Engine(application, database, resources)),
    };
    ann = await channels.client.user.create({ name: "Ann", email: "ann@example.com" });
    ticket = await channels.client.ticket.create({
      subject: "Printer",
      requester: { connect: ann["id"] },
      comments: ["one", "two", "three"].map((body) => ({ body, author: { connect: ann["id"] } })),
    });
    await channels["in process"].ticket.create({
      subject: "Other",
      requester: { name: "Bob", email: "b@x.de" },
    });
  });
  afterAll(() => served.app.close());

  const get = async (url: string): Promise<Row> => (await served.ask("GET", `/api${url}`)).json() as Row;

  test("what is created with a row is in the row's own answer to nobody, and is there", async () => {
    expect(Object.keys(ticket)).not.toContain("comments");
    expect(await channels.client.comment.count({ where: { ticket: { is: { subject: "Printer" } } } })).toBe(
      3,
    );
    const answer = await served.ask("POST", "/api/tickets", {
      subject: "By hand",
      requesterId: ann["id"],
      comments: [{ body: "c", authorId: ann["id"] }],
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers["etag"]).toBeDefined();
    const { location } = answer.headers;
    expect((await served.ask("GET", `${location}?include=comments`)).json()).toMatchObject({
      subject: "By hand",
      comments: [{ body: "c" }],
    });
    expect((await served.ask("DELETE", String(location))).statusCode).toBe(204);
  });

  test("lists with what is related, in each spelling", async () => {
    const include = {
      comments: { sort: "-body", limit: 2, include: "author" },
      requester: { fields: ["name"] },
    };
    const query = { where: { comments: { some: { body: "two" } } }, include };
    const [byClient, inProcess] = await Promise.all([
      channels.client.ticket.list(query),
      channels["in process"].ticket.list(query),
    ]);
    const comments = ["two", "three"].map(
      (body) => expect.objectContaining({ body, author: ann }) as unknown,
    );
    expect(byClient.data).toEqual([{ ...ticket, comments, requester: { name: "Ann" }, $more: ["comments"] }]);
    expect(inProcess).toEqual(byClient);
    const text = (name: keyof typeof query): string => encodeURIComponent(JSON.stringify(query[name]));
    expect(await get(`/tickets?where=${text("where")}&include=${text("include")}`)).toEqual(byClient);
    expect((await served.ask("POST", "/api/tickets:query", query)).json()).toEqual(byClient);
    const plain = await get("/tickets?subject=Printer&include=requester&include=comments.author");
    expect(
      await channels.client.ticket.list({
        where: { subject: "Printer" },
        include: "requester,comments.author",
      }),
    ).toEqual(plain);
  });

  test("pages keep what they include, in the link too", async () => {
    const first = await served.ask("GET", "/api/tickets?include=requester&limit=1");
    const link = /<(.*)>/.exec(String(first.headers["link"]))?.[1] ?? "";
    expect((await served.ask("GET", link)).json()).toMatchObject({
      data: [{ subject: "Other", requester: { name: "Bob" } }],
      nextCursor: null,
    });
  });

  describe("one row", () => {
    test.each<[title: string, include: unknown, parameter: string]>([
      ["names", "requester,comments.author", "requester,comments.author"],
      ["a list of names", ["requester", "comments.author"], "requester,comments.author"],
      ["wishes", { comments: { limit: 1 } }, '{"comments":{"limit":1}}'],
    ])("with %s", async (_title, include, parameter) => {
      const byClient = await channels.client.ticket.read(ticket["id"], { include });
      expect(byClient?.["comments"]).toHaveLength(parameter.includes("limit") ? 1 : 3);
      expect(await channels["in process"].ticket.read(ticket["id"], { include })).toEqual(byClient);
      const answer = await served.ask(
        "GET",
        `/api/tickets/${String(ticket["id"])}?include=${encodeURIComponent(parameter)}`,
      );
      expect(answer.json()).toEqual(byClient);
      expect(answer.headers["etag"]).toBeUndefined();
    });

    test("that is not there", async () => {
      expect(await channels.client.ticket.read(9999, { include: "comments" })).toBeNull();
      expect((await served.ask("GET", "/api/tickets/9999?include=comments")).statusCode).toBe(404);
    });
  });

  test.each<[query: Row, code: string, pointer: string]>([
    [{ include: "coments" }, "unknown_field", "/include"],
    [{ include: { comments: { where: { bdy: 1 } } } }, "unknown_field", "/include/comments/where/bdy"],
    [{ where: { comments: { sme: {} } } }, "unknown_operator", "/where/comments/sme"],
    [{ where: { subject: { regex: "(" } } }, "validation_failed", ""],
    [
      { include: { comments: { where: { body: undefined } } } },
      "validation_failed",
      "/include/comments/where/body",
    ],
  ])("%j is refused alike", async (query, code, pointer) => {
    const errors = await Promise.all(
      Object.values(channels).map((models) => models.ticket.list(query).catch((error: unknown) => error)),
    );
    const complaints = pointer === "" ? [] : [expect.objectContaining({ code, pointer })];
    for (const error of errors)
      expect(error as PrewireError).toMatchObject({ code, status: 400, complaints });
    // JSON has no undefined.
    if (pointer === "/include/comments/where/body") return;
    const answer = await served.ask("POST", "/api/tickets:query", query);
    expect([answer.statusCode, (answer.json() as Row)["code"]]).toEqual([400, code]);
  });

  test("parameters of one row that are none are refused", async () => {
    const answer = await served.ask("GET", `/api/tickets/${String(ticket["id"])}?inclde=comments`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ code: "unknown_field", pointer: "/inclde" }] });
    expect(answer.body).toContain('Did you mean \\"include\\"?');
    expect((await served.ask("GET", "/api/tickets/1?include=%7Bx")).statusCode).toBe(400);
  });
});
