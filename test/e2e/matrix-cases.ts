/** Calls on the help desk and what they come to: one table for all channels and databases. */
import type { OperationName } from "#runtime/dataflow/model.js";
import type { resources } from "../../generated/resources.js";

export interface Call {
  readonly model: keyof typeof resources;
  readonly operation: OperationName;
  /** As the operation path takes it: `data`, `key`, or a query. */
  readonly input: Readonly<Record<string, unknown>>;
}

const digits = {
  organization: "1",
  team: "2",
  user: "3",
  ticket: "4",
  comment: "5",
  article: "6",
  none: "f",
} as const;

export function id(model: keyof typeof digits, number: number): string {
  return `${digits[model].repeat(8)}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const none = id("none", 9);

export const seeds = {
  organization: [
    {
      id: id("organization", 1),
      name: "Acme",
      slug: "acme",
      domains: ["acme.test", "acme.example"],
      settings: { theme: { dark: true }, seats: 4 },
    },
  ],
  team: [{ id: id("team", 1), name: "First line", email: "first@desk.test" }],
  user: [
    { id: id("user", 1), email: "ada@acme.test", name: "Ada", organizationId: id("organization", 1) },
    { id: id("user", 2), email: "bo@desk.test", name: "Bo", role: "agent", teamId: id("team", 1) },
    { id: id("user", 3), email: "emile@acme.test", name: "Émile" },
  ],
  ticket: [
    {
      id: id("ticket", 1),
      subject: "The printer smokes",
      description: "Red light, too.",
      requesterId: id("user", 1),
      priority: 1,
    },
    {
      id: id("ticket", 2),
      subject: "No paper",
      description: "The printer is empty.",
      requesterId: id("user", 1),
      status: "solved",
      assigneeId: id("user", 2),
      priority: 4,
    },
    {
      id: id("ticket", 3),
      subject: "Password",
      description: "Forgotten.",
      requesterId: id("user", 3),
      dueAt: "2026-01-02T03:04:05Z",
    },
  ],
  comment: [
    { id: id("comment", 1), ticketId: id("ticket", 1), authorId: id("user", 1), body: "Still smoking." },
    {
      id: id("comment", 2),
      ticketId: id("ticket", 1),
      authorId: id("user", 2),
      body: "Water it.",
      public: false,
    },
    { id: id("comment", 3), ticketId: id("ticket", 2), authorId: id("user", 2), body: "Bought some." },
  ],
  tag: [{ name: "hardware" }, { name: "account" }],
  ticketTag: [
    { ticketId: id("ticket", 1), tagId: 1 },
    { ticketId: id("ticket", 2), tagId: 1 },
  ],
} as const;

interface Case {
  readonly name: string;
  readonly call: Call;
  readonly value: unknown;
}

const of = (
  model: Call["model"],
  operation: OperationName,
  input: Call["input"],
  value: unknown,
  about = "",
): Case => ({ name: `${model}.${operation} ${about}`.trim(), call: { model, operation, input }, value });

const counts = (more: object) => ({ created: 0, updated: 0, deleted: 0, skipped: 0, failed: 0, ...more });
const ids = (model: keyof typeof digits, ...numbers: readonly number[]) => ({
  data: numbers.map((number) => ({ id: id(model, number) })),
});
const filter = (model: Call["model"], about: string, where: object, value: unknown): Case =>
  of(model, "list", { where, sort: "id" }, value, about);

const single: readonly Case[] = [
  of("tag", "create", { data: { name: "new" } }, { id: 3, name: "new", color: "#64748b", description: null }),
  of("ticket", "read", { key: id("ticket", 1) }, { id: id("ticket", 1), status: "open", dueAt: null }),
  of("ticket", "read", { key: none }, null, "of nothing"),
  of(
    "ticketTag",
    "read",
    { key: { ticketId: id("ticket", 1), tagId: 1 } },
    { tagId: 1 },
    "by a composite key",
  ),
  of(
    "ticket",
    "update",
    { key: id("ticket", 1), data: { priority: 5, dueAt: "2026-05-05T12:00:00+02:00" } },
    { priority: 5, dueAt: "2026-05-05T10:00:00.000000Z" },
  ),
  of("comment", "delete", { key: id("comment", 1) }, null),
  of(
    "ticket",
    "list",
    { sort: "-priority", limit: 1, total: "exact" },
    { ...ids("ticket", 2), nextCursor: "cursor", total: 3 },
  ),
  of("ticket", "count", { where: { requesterId: id("user", 1) } }, 2),
];

const filters: readonly Case[] = [
  filter("ticket", "like", { subject: { like: "%p_inter%" } }, ids("ticket", 1)),
  filter("user", "ilike", { name: { ilike: "é%" } }, ids("user", 3)),
  filter(
    "user",
    "contains in any case",
    { email: { contains: "ACME", insensitive: true } },
    ids("user", 1, 3),
  ),
  filter("ticket", "regex", { subject: { regex: "^(No|Pass)" } }, ids("ticket", 2, 3)),
  filter("ticket", "ne with null", { assigneeId: { ne: id("user", 2) } }, ids("ticket", 1, 3)),
  filter("ticket", "notIn", { status: { notIn: ["solved"] } }, ids("ticket", 1, 3)),
  filter("ticket", "is null", { dueAt: null }, ids("ticket", 1, 2)),
  filter(
    "ticket",
    "OR and NOT",
    { OR: [{ priority: 4 }, { NOT: { requesterId: id("user", 1) } }] },
    ids("ticket", 2, 3),
  ),
  filter("organization", "has", { domains: { has: "acme.test" } }, ids("organization", 1)),
  filter("organization", "hasAll", { domains: { hasAll: ["acme.test", "other.test"] } }, ids("organization")),
  filter("organization", "isEmpty", { domains: { isEmpty: false } }, ids("organization", 1)),
  filter("organization", "path", { settings: { path: "theme.dark", eq: true } }, ids("organization", 1)),
  filter("organization", "path in order", { settings: { path: ["seats"], gte: 5 } }, ids("organization")),
  filter("ticket", "search", { search: "printer" }, ids("ticket", 1, 2)),
  filter("ticket", "search without", { search: "printer -paper" }, ids("ticket", 1)),
  filter("ticket", "is", { requester: { is: { email: { startsWith: "ada" } } } }, ids("ticket", 1, 2)),
  filter("ticket", "is nothing", { assignee: { is: null } }, ids("ticket", 1, 3)),
  filter("ticket", "some", { comments: { some: { public: false } } }, ids("ticket", 1)),
  filter("ticket", "none", { comments: { none: {} } }, ids("ticket", 3)),
  filter("ticket", "every", { comments: { every: { authorId: id("user", 2) } } }, ids("ticket", 2, 3)),
  filter(
    "ticket",
    "through a join model",
    { tags: { some: { tag: { is: { name: "hardware" } } } } },
    ids("ticket", 1, 2),
  ),
];

const related: readonly Case[] = [
  of(
    "ticket",
    "list",
    { sort: "id", include: "requester,comments.author" },
    {
      data: [
        { requester: { name: "Ada" }, comments: [{ author: { name: "Ada" } }, { author: { name: "Bo" } }] },
        { requester: { name: "Ada" }, comments: [{ author: { name: "Bo" } }] },
        { requester: { name: "Émile" }, comments: [] },
      ],
    },
    "with related rows",
  ),
  of(
    "ticket",
    "list",
    {
      sort: "id",
      limit: 1,
      fields: "subject",
      include: { comments: { limit: 1, sort: "-id", fields: ["id"] } },
    },
    { data: [{ subject: "The printer smokes", comments: [{ id: id("comment", 2) }], $more: ["comments"] }] },
    "with one of them each",
  ),
  of(
    "ticket",
    "read",
    { key: id("ticket", 1), include: "tags.tag,assignee" },
    { assignee: null, tags: [{ tag: { name: "hardware" } }] },
    "with related rows",
  ),
  of(
    "ticket",
    "create",
    {
      data: {
        subject: "Nested",
        description: "",
        requesterId: id("user", 1),
        comments: [{ authorId: id("user", 1), body: "First." }],
        tags: [{ tagId: 2 }],
      },
    },
    { id: "made", subject: "Nested" },
    "with rows that belong to it",
  ),
];

const many: readonly Case[] = [
  of(
    "user",
    "upsert",
    { where: { email: "ada@acme.test" }, create: { name: "A" }, update: { name: "B" } },
    { created: false, data: { id: id("user", 1), name: "B" } },
    "of a row",
  ),
  of(
    "user",
    "upsert",
    { where: { email: "new@acme.test" }, create: { name: "A" }, update: {} },
    { created: true, data: { id: "made", name: "A" } },
    "of nothing",
  ),
  of(
    "tag",
    "bulkCreate",
    { data: [{ name: "a" }, { name: "b" }], return: "ids" },
    {
      results: [
        { status: "created", id: 3 },
        { status: "created", id: 4 },
      ],
      counts: counts({ created: 2 }),
    },
  ),
  of(
    "tag",
    "bulkCreate",
    { data: [{ name: "a" }, { name: "account" }], onConflict: "skip", conflictFields: "name" },
    { results: [{ status: "created" }, { status: "skipped" }] },
    "that skips",
  ),
  of(
    "ticket",
    "bulkUpdate",
    {
      data: [
        { id: id("ticket", 3), status: "closed" },
        { id: none, priority: 2 },
      ],
      mode: "perRow",
    },
    {
      results: [{ status: "updated", data: { status: "closed" } }, { status: "not_found" }],
      counts: counts({ updated: 1, failed: 1 }),
    },
  ),
  of(
    "ticket",
    "bulkUpdate",
    { where: { search: "printer" }, data: { priority: 2 } },
    { counts: counts({ updated: 2 }) },
    "by filter",
  ),
  of(
    "comment",
    "bulkDelete",
    { ids: [id("comment", 3), id("comment", 1)], return: "ids" },
    { results: [{ id: id("comment", 3) }, { id: id("comment", 1) }] },
  ),
  of(
    "ticket",
    "bulkDelete",
    { where: { comments: { some: { body: { contains: "Bought" } } } } },
    { counts: counts({ deleted: 1 }) },
    "by related rows",
  ),
  of(
    "article",
    "bulkUpsert",
    {
      data: [
        { slug: "a", title: "A", body: "" },
        { slug: "a", title: "B", body: "" },
      ],
      conflictFields: ["slug", "language"],
    },
    { results: [{ status: "skipped" }, { status: "created", data: { title: "B" } }] },
  ),
  of(
    "ticket",
    "aggregate",
    { groupBy: ["status"], count: true, avg: ["priority"], max: "dueAt", having: { count: { gt: 1 } } },
    {
      data: [
        { status: "open", count: 2, avg: { priority: "2" }, max: { dueAt: "2026-01-02T03:04:05.000000Z" } },
      ],
    },
  ),
  of(
    "ticket",
    "aggregate",
    { where: { requester: { is: { name: "Ada" } } }, sum: "priority", countDistinct: ["status"] },
    { data: [{ sum: { priority: "5" }, countDistinct: { status: 2 } }] },
    "of a filter",
  ),
];

export const cases: readonly Case[] = [...single, ...filters, ...related, ...many];

interface Failure {
  readonly name: string;
  readonly call: Call;
  readonly status: number;
  readonly code: string;
  readonly pointers: readonly string[];
}

const fails = (
  model: Call["model"],
  operation: OperationName,
  input: Call["input"],
  status: number,
  code: string,
  pointers: readonly string[],
): Failure => ({
  name: `${model}.${operation} ${code} ${pointers.join(" ")}`,
  call: { model, operation, input },
  status,
  code,
  pointers,
});

export const failures: readonly Failure[] = [
  fails("tag", "create", { data: { name: "hardware" } }, 409, "unique_violation", ["/name"]),
  fails(
    "comment",
    "create",
    { data: { ticketId: none, authorId: id("user", 1), body: "a" } },
    409,
    "foreign_key_violation",
    ["/ticketId"],
  ),
  fails(
    "ticket",
    "create",
    {
      data: {
        subject: "a",
        description: "",
        requesterId: id("user", 1),
        comments: [{ authorId: none, body: "a" }],
      },
    },
    409,
    "foreign_key_violation",
    ["/comments/0/authorId"],
  ),
  fails("ticket", "update", { key: none, data: { priority: 1 } }, 404, "not_found", []),
  fails(
    "ticket",
    "update",
    { key: id("ticket", 1), data: { createdAt: "2026-01-01T00:00:00Z" } },
    400,
    "read_only_field",
    ["/createdAt"],
  ),
  fails("user", "delete", { key: id("user", 1) }, 409, "foreign_key_violation", []),
  fails("ticket", "list", { where: { statsu: "open" } }, 400, "unknown_field", ["/where/statsu"]),
  fails("ticket", "list", { where: { priority: { gtt: 1 } } }, 400, "unknown_operator", [
    "/where/priority/gtt",
  ]),
  fails("ticket", "list", { include: "requestr" }, 400, "unknown_field", ["/include"]),
  fails("attachment", "list", { where: { fileName: "a.txt" } }, 400, "unknown_operator", ["/where/fileName"]),
  fails("attachment", "list", { sort: "-fileName" }, 400, "unknown_field", ["/sort"]),
  fails("ticket", "list", { cursor: "AAAA" }, 400, "invalid_cursor", ["/cursor"]),
  fails("ticket", "count", { where: { comments: { any: {} } } }, 400, "unknown_operator", [
    "/where/comments/any",
  ]),
  fails("user", "upsert", { where: { name: "Ada" }, create: {}, update: {} }, 400, "not_unique", ["/where"]),
  fails("tag", "bulkCreate", { data: [{ name: "a" }, { name: "hardware" }] }, 409, "unique_violation", [
    "/data/1/name",
  ]),
  fails("ticket", "bulkUpdate", { data: [{ id: none, priority: 1 }] }, 404, "not_found", ["/data/0"]),
  fails("ticket", "bulkUpdate", { where: {}, data: { priority: 1 } }, 400, "validation_failed", ["/where"]),
  fails("ticket", "bulkDelete", { all: true, maxAffected: 2 }, 409, "too_many_affected", []),
  fails("user", "bulkUpsert", { data: [{ email: "x", name: "" }] }, 400, "validation_failed", [
    "/data/0/email",
    "/data/0/name",
  ]),
  fails("ticket", "aggregate", { sum: "subject" }, 400, "validation_failed", ["/sum"]),
];
