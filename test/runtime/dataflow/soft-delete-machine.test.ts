/** Whatever is created, changed, deleted and restored in whatever order: the database and a model in memory agree. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { PrewireError } from "#runtime/client/errors.js";
import { eachDatabase } from "../../support/databases.js";
import { type Desk, openDesk } from "../../support/soft-delete.js";
import { Memory, type Name, Refusal } from "../../support/soft-delete-memory.js";

const names = ["user", "profile", "ticket", "comment"] as const;
const NOBODY = "00000000-0000-7000-8000-000000000000";

type Values = Record<string, string | number | null>;

/** The operations of every model, as far as they are alike. */
interface Operations {
  create(data: Values): Promise<{ id: string }>;
  read(key: string, options: object): Promise<{ deletedAt: string | null } | null>;
  update(key: string, data: Values): Promise<unknown>;
  delete(key: string): Promise<void>;
  restore(key: string): Promise<{ deletedAt: string | null }>;
  bulkDelete(input: object): Promise<unknown>;
  upsert(input: object): Promise<{ created: boolean; data: { id: string } }>;
  list(query: object): Promise<{ data: readonly Record<string, unknown>[] }>;
}

/** A row by its place among all that ever were, or one that never was. */
const place = fc.integer({ min: -1, max: 5 });

class Step implements fc.AsyncCommand<Memory, Desk> {
  readonly #what: string;
  readonly #run: (memory: Memory, models: Record<Name, Operations>) => Promise<void>;

  constructor(what: string, run: (memory: Memory, models: Record<Name, Operations>) => Promise<void>) {
    this.#what = what;
    this.#run = run;
  }

  check = () => true;
  toString = () => this.#what;

  async run(memory: Memory, { db }: Desk): Promise<void> {
    const models = db as unknown as Record<Name, Operations>; // what is compared here they have alike
    await this.#run(memory, models);
    for (const name of names) await compare(memory, models, name);
  }
}

const idAt = (memory: Memory, name: Name, index: number): string => {
  const { length } = memory.rows[name];
  return index < 0 || length === 0 ? NOBODY : (memory.rows[name][index % length]?.id ?? NOBODY);
};

/** Both do it, or both refuse it for the same reason. */
async function both(inMemory: () => void, inDatabase: () => Promise<unknown>): Promise<boolean> {
  let expected: string | null = null;
  try {
    inMemory();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expected = error.code;
  }
  let code: string | null = null;
  try {
    await inDatabase();
  } catch (error) {
    if (!(error instanceof PrewireError)) throw error;
    code = error.code;
  }
  expect(code).toBe(expected);
  return expected === null;
}

async function compare(memory: Memory, models: Record<Name, Operations>, name: Name): Promise<void> {
  for (const includeDeleted of [false, true]) {
    const { data } = await models[name].list({ includeDeleted, limit: 100, sort: "id" });
    const rows = includeDeleted ? memory.rows[name] : memory.living(name);
    const hasVersion = name === "user" || name === "ticket";
    expect(data).toEqual(
      rows
        .toSorted((left, right) => (left.id < right.id ? -1 : 1))
        .map(({ id, deletedAt, version, values }) =>
          expect.objectContaining({ id, deletedAt, ...values, ...(hasVersion ? { version } : {}) }),
        ),
    );
  }
}

const create = (name: Name, valuesOf: (memory: Memory) => Values): Step =>
  new Step(`create ${name}`, async (memory, models) => {
    const values = valuesOf(memory);
    let id = "new";
    await both(
      () => memory.create(name, id, values),
      async () => {
        ({ id } = await models[name].create(values));
      },
    );
    const made = memory.find(name, "new");
    // Ids are made by the database.
    if (made !== undefined) Object.assign(made, { id });
  });

const update = (name: Name, index: number, valuesOf: (memory: Memory) => Values): Step =>
  new Step(`update ${name} ${index}`, async (memory, models) => {
    const id = idAt(memory, name, index);
    const values = valuesOf(memory);
    await both(
      () => memory.update(name, id, values),
      () => models[name].update(id, values),
    );
  });

const remove = (name: Name, indexes: readonly number[]): Step =>
  new Step(`delete ${name} ${indexes.join()}`, async (memory, models) => {
    const ids = indexes.map((index) => idAt(memory, name, index));
    const [only = NOBODY] = ids;
    const done = await both(
      () => memory.remove(name, ids),
      () => (ids.length === 1 ? models[name].delete(only) : models[name].bulkDelete({ ids, return: "none" })),
    );
    if (done) memory.settle((await models[name].read(only, { includeDeleted: true }))?.deletedAt ?? "");
  });

const restore = (name: Name, index: number): Step =>
  new Step(`restore ${name} ${index}`, async (memory, models) => {
    const id = idAt(memory, name, index);
    await both(
      () => memory.restore(name, id),
      async () => expect((await models[name].restore(id)).deletedAt).toBeNull(),
    );
  });

const upsert = (email: string, name: string): Step =>
  new Step(`upsert user ${email}`, async (memory, models) => {
    const existing = memory.living("user").find(({ values }) => values["email"] === email);
    const { created, data } = await models.user.upsert({
      where: { email },
      create: { name },
      update: { name },
    });
    expect(created).toBe(existing === undefined);
    if (existing === undefined) memory.create("user", data.id, { email, name });
    else memory.update("user", existing.id, { name });
  });

/** Relations lead to what is there. */
const look = (includeDeleted: boolean): Step =>
  new Step(`look ${includeDeleted ? "at all" : ""}`, async (memory, models) => {
    const rows = (name: Name) => (includeDeleted ? memory.rows[name] : memory.living(name));
    const tickets = rows("ticket").toSorted((left, right) => (left.id < right.id ? -1 : 1));
    const { data } = await models.ticket.list({
      includeDeleted,
      limit: 100,
      sort: "id",
      fields: "id",
      include: {
        comments: { fields: ["id"], sort: "id" },
        requester: { fields: ["id"] },
        assignee: { fields: ["id"] },
      },
    });
    const found = (id: unknown) => {
      const row = rows("user").find((each) => each.id === id);
      return row === undefined ? null : { id: row.id };
    };
    expect(data).toEqual(
      tickets.map(({ id, values }) => ({
        id,
        comments: rows("comment")
          .filter((comment) => comment.values["ticketId"] === id)
          .map((comment) => ({ id: comment.id }))
          .toSorted((left, right) => (left.id < right.id ? -1 : 1)),
        requester: found(values["requesterId"]),
        assignee: found(values["assigneeId"]),
      })),
    );
    const some = await models.ticket.list({
      includeDeleted,
      limit: 100,
      where: { comments: { some: { parentId: null } } },
    });
    const withFirst = tickets.filter(({ id }) =>
      rows("comment").some(({ values }) => values["ticketId"] === id && values["parentId"] === null),
    );
    expect(some.data.map(({ id }) => id).toSorted()).toEqual(withFirst.map(({ id }) => id));
  });

const emails = fc.constantFrom("a@x.org", "b@x.org", "c@x.org");
const anyName = fc.constantFrom(...names);

const commands = [
  emails.map((email) => create("user", () => ({ email }))),
  place.map((user) => create("profile", (memory) => ({ userId: idAt(memory, "user", user), about: "x" }))),
  fc.tuple(place, fc.integer({ min: 1, max: 2 })).map(([user, number]) =>
    create("ticket", (memory) => ({
      number,
      subject: "x",
      requesterId: idAt(memory, "user", user),
      assigneeId: user % 2 === 0 ? null : idAt(memory, "user", user + 1),
    })),
  ),
  fc.tuple(place, place, fc.boolean()).map(([ticket, parent, answers]) =>
    create("comment", (memory) => ({
      body: "x",
      ticketId: idAt(memory, "ticket", ticket),
      parentId: answers ? idAt(memory, "comment", parent) : null,
    })),
  ),
  fc
    .tuple(place, place)
    .map(([ticket, user]) =>
      update("ticket", ticket, (memory) => ({ assigneeId: idAt(memory, "user", user) })),
    ),
  fc.tuple(place, emails).map(([user, email]) => update("user", user, () => ({ email }))),
  fc
    .tuple(place, place)
    .map(([comment, parent]) =>
      update("comment", comment, (memory) => ({ parentId: idAt(memory, "comment", parent) })),
    ),
  fc.tuple(anyName, place).map(([name, index]) => remove(name, [index])),
  fc
    .tuple(anyName, fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 2, maxLength: 3 }))
    .map(([name, indexes]) => remove(name, indexes)),
  fc.tuple(anyName, place).map(([name, index]) => restore(name, index)),
  fc.tuple(anyName, place).map(([name, index]) => restore(name, index)),
  fc.tuple(emails, fc.constantFrom("Ann", "Bob")).map(([email, name]) => upsert(email, name)),
  fc.boolean().map(look),
];

eachDatabase((name, open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(open);
  });

  test("agree after every step", async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: "max" }), async (steps) => {
        await desk.database.script("TRUNCATE users, profiles, tickets, comments, attachments");
        await fc.asyncModelRun(() => ({ model: new Memory(), real: desk }), steps);
      }),
      { numRuns: name === "PGlite" ? 15 : 30 },
    );
  }, 120_000);
});
