/** Random operations on the models of `golden/tenants`: few keys and values, so that what can meet meets. */
import fc from "fast-check";
import type { OperationInput } from "#runtime/dataflow/answer.js";
import type { OperationName } from "#runtime/dataflow/model.js";
import { idOf } from "./tenants-fixture.js";

type Accessor = "country" | "member" | "project" | "task" | "seat" | "document" | "page";
type Changed = Exclude<Accessor, "country">;
type Input = Record<string, unknown>;
type Arbitrary = fc.Arbitrary<Input>;

export interface Call {
  readonly model: Accessor;
  readonly operation: OperationName;
  readonly input: OperationInput;
}

const member = fc.integer({ min: 1, max: 3 }).map((number) => idOf("m", number));
const task = fc.integer({ min: 1, max: 4 }).map((number) => idOf("t", number));
const email = fc.constantFrom("a@x.org", "b@x.org", "c@x.org");
const name = fc.constantFrom("Ada", "Bob");
const code = fc.constantFrom("P", "Q");
const document = fc.integer({ min: 1, max: 3 }).map((number) => idOf("d", number));
const page = fc.integer({ min: 1, max: 4 }).map((number) => idOf("p", number));
const slug = fc.constantFrom("s1", "s2");
const number = fc.constantFrom(1, 2);
const title = fc.constantFrom("one", "two");
const year = fc.constantFrom(2025, 2026);
const priority = fc.constantFrom(null, 1, 2);
const labels = fc.constantFrom<string[]>([], ["x"], ["x", "y"]);
/** `zz` is none. */
const country = fc.constantFrom(null, null, "de", "fr", "zz");
const nullable = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null, freq: 1 });

const partly = (members: Record<string, fc.Arbitrary<unknown>>): Arbitrary =>
  fc.record(members, { requiredKeys: [] });
const whole = (members: Record<string, fc.Arbitrary<unknown>>): Arbitrary => fc.record(members);
const list = (item: fc.Arbitrary<unknown>, maxLength = 3) => fc.array(item, { maxLength });

/** Of each model what a new row has, what may change of it, and what says which row is meant. */
const models = {
  member: {
    row: whole({ id: member, email, name, countryId: country, managerId: nullable(member) }),
    changes: partly({ email, name, countryId: country, managerId: nullable(member) }),
    key: member,
    unique: ["id", "email"],
    plain: partly({ name, countryId: country }),
    names: ["name", "countryId", "managerId"],
    includes: ["manager,reports", "owned.tasks", "seats.project,badge", "country,tasks"],
    sorts: ["name,-email", "-managerId", "countryId"],
  },
  project: {
    row: whole({ code, title, ownerId: member, year }),
    changes: partly({ title, ownerId: member, year }),
    key: code,
    unique: ["code", "ownerId,title"],
    plain: partly({ title, year: fc.constant({ gte: 2026 }) }),
    names: ["title", "ownerId", "year"],
    includes: ["owner.manager", "tasks.assignee", "seats.member"],
    sorts: ["-year", "title,ownerId"],
  },
  task: {
    row: whole({ id: task, title, projectId: code, assigneeId: nullable(member), priority, labels }),
    changes: partly({
      title,
      projectId: code,
      assigneeId: nullable(member),
      priority,
      done: fc.boolean(),
    }),
    key: task,
    unique: ["id"],
    plain: partly({ title, labels: fc.constant({ has: "x" }), search: title }),
    names: ["title", "priority", "done", "projectId"],
    includes: ["project.owner", "assignee.tasks"],
    sorts: ["-priority", "title,done"],
  },
  seat: {
    row: whole({ projectId: code, memberId: member, role: name }),
    changes: partly({ role: name }),
    key: fc.record({ projectId: code, memberId: member }),
    unique: ["projectId,memberId"],
    plain: partly({ role: name }),
    names: ["role", "projectId"],
    includes: ["project,member"],
    sorts: ["-role"],
  },
  document: {
    row: whole({ id: document, slug, title, authorId: member }),
    changes: partly({ slug, title, authorId: member }),
    key: document,
    unique: ["id", "slug"],
    plain: partly({ title, version: fc.constant({ gt: 1 }) }),
    names: ["title", "authorId", "version"],
    includes: ["author,pages", "pages"],
    sorts: ["-version", "title"],
  },
  page: {
    row: whole({ id: page, number, documentId: document }),
    changes: partly({ number, documentId: document }),
    key: page,
    unique: ["id", "documentId,number"],
    plain: partly({ number }),
    names: ["number", "documentId"],
    includes: ["document.author"],
    sorts: ["-number"],
  },
} as const;

const related: Readonly<Record<Accessor, Readonly<Record<string, readonly ["one" | "many", Accessor]>>>> = {
  country: { members: ["many", "member"] },
  member: {
    country: ["one", "country"],
    manager: ["one", "member"],
    reports: ["many", "member"],
    owned: ["many", "project"],
    seats: ["many", "seat"],
    tasks: ["many", "task"],
    documents: ["many", "document"],
  },
  project: { owner: ["one", "member"], tasks: ["many", "task"], seats: ["many", "seat"] },
  task: { project: ["one", "project"], assignee: ["one", "member"] },
  seat: { project: ["one", "project"], member: ["one", "member"] },
  document: { author: ["one", "member"], pages: ["many", "page"] },
  page: { document: ["one", "document"] },
};

function filterOf(model: Accessor, depth: number): Arbitrary {
  const plain = model === "country" ? partly({ code: fc.constantFrom("de", "fr") }) : models[model].plain;
  if (depth === 0) return plain;
  const through = Object.entries(related[model]).map(([relation, [kind, to]]) => {
    const inner = filterOf(to, depth - 1);
    const word = kind === "one" ? fc.constant("is") : fc.constantFrom("some", "none", "every");
    const operand = kind === "one" ? fc.oneof(inner, fc.constant(null)) : inner;
    return fc.tuple(word, operand).map(([quantifier, value]) => ({ [relation]: { [quantifier]: value } }));
  });
  const other = filterOf(model, depth - 1);
  return fc.oneof(
    plain,
    ...through,
    whole({ NOT: other }),
    whole({ OR: list(other, 2) }),
    whole({ AND: list(other, 2) }),
  );
}

const pick = (row: Input, fields: string): Input =>
  Object.fromEntries(fields.split(",").map((field) => [field, row[field]]));

const without = (row: Input, fields: string): Input =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.split(",").includes(field)));

/** What stands in a list of changes by key. */
const keyed = (model: Changed, key: unknown): Input =>
  model === "seat" ? (key as Input) : { [model === "project" ? "code" : "id"]: key };

const bulkOptions = {
  mode: fc.constantFrom("atomic", "perRow"),
  return: fc.constantFrom("rows", "ids", "none"),
  maxAffected: fc.constantFrom(undefined, undefined, 1),
};
const some = (where: Arbitrary): Arbitrary => fc.oneof(whole({ where }), fc.constant({ all: true }));

function inputsOf(model: Changed): Partial<Record<OperationName, Arbitrary>> {
  const { row, changes, key, unique, names, includes, sorts } = models[model];
  const where = filterOf(model, 2);
  const target = fc.constantFrom(...unique);
  const chosen = fc.constantFrom(...names);
  const items = fc.array(row, { minLength: 1, maxLength: 4 });
  const mixed = (...inputs: Arbitrary[]) =>
    fc.tuple(...inputs).map((all): Input => Object.assign({}, ...all));
  const keepsDeleted = model === "document" || model === "page";
  const reading = keepsDeleted ? partly({ includeDeleted: fc.boolean() }) : fc.constant({});
  return {
    ...(keepsDeleted ? { restore: whole({ key }) } : {}),
    ...(model === "document" ? { history: whole({ key, limit: fc.constant(2) }) } : {}),
    create: whole({ data: row }),
    read: mixed(reading, whole({ key }), partly({ include: fc.constantFrom(...includes) })),
    update: whole({ key, data: changes }),
    delete: whole({ key }),
    list: mixed(
      reading,
      whole({ limit: fc.integer({ min: 1, max: 4 }) }),
      partly({
        where,
        sort: fc.constantFrom(...sorts),
        include: fc.constantFrom(...includes),
        total: fc.constant("exact"),
      }),
    ),
    count: mixed(reading, partly({ where })),
    upsert: fc.record({ row, changes, target }).map(({ row: given, changes: update, target: fields }) => ({
      where: pick(given, fields),
      create: without(given, fields),
      update,
    })),
    bulkCreate: fc.oneof(
      mixed(whole({ data: items }), partly(bulkOptions)),
      mixed(
        whole({ data: items, onConflict: fc.constantFrom("skip", "update"), conflictFields: target }),
        partly(bulkOptions),
      ),
      mixed(whole({ data: items, onConflict: fc.constant("skip") }), partly(bulkOptions)),
    ),
    bulkUpdate: fc.oneof(
      mixed(some(where), whole({ data: changes })),
      mixed(
        whole({
          data: list(fc.tuple(key, changes).map(([of, change]) => ({ ...change, ...keyed(model, of) }))),
        }),
        partly(bulkOptions),
      ),
    ),
    bulkDelete: fc.oneof(some(where), mixed(whole({ ids: list(key) }), partly(bulkOptions))),
    bulkUpsert: mixed(whole({ data: items, conflictFields: target }), partly(bulkOptions)),
    aggregate: mixed(
      reading,
      whole({ count: fc.constant(true) }),
      partly({
        where,
        groupBy: chosen,
        countDistinct: chosen,
        having: fc.constant({ count: { gt: 1 } }),
      }),
    ),
  };
}

/** Rows with others, made together or connected. */
const nested: fc.Arbitrary<Call> = fc.oneof(
  whole({
    code,
    title,
    owner: fc.oneof(
      member.map((connect) => ({ connect })),
      models.member.row,
    ),
    tasks: list(
      fc.oneof(
        task.map((connect) => ({ connect })),
        models.task.row.map((row) => without(row, "projectId")),
      ),
      2,
    ),
  }).map((data): Call => ({ model: "project", operation: "create", input: { data } })),
  whole({
    id: member,
    email,
    name,
    reports: list(
      member.map((connect) => ({ connect })),
      2,
    ),
    owned: list(
      models.project.row.map((row) => without(row, "ownerId")),
      1,
    ),
  }).map((data): Call => ({ model: "member", operation: "create", input: { data } })),
);

/** What is everybody's, looked at from there. */
const shared: fc.Arbitrary<Call> = fc
  .record(
    {
      where: filterOf("country", 2),
      include: fc.constantFrom("members", "members.tasks"),
    },
    { requiredKeys: ["include"] },
  )
  .map((input) => ({ model: "country", operation: "list", input }));

const plain = (["member", "project", "task", "seat", "document", "page"] as const).flatMap((model) =>
  Object.entries(inputsOf(model)).map(([operation, input]) => ({
    // Rows are made more often than they are deleted, so that there are some.
    weight: /create|restore|history/i.test(operation) ? 4 : 1,
    arbitrary: input.map(
      (given): Call => ({ model, operation: operation as OperationName, input: given }), // the table's own keys
    ),
  })),
);

const made = (model: Changed, data: Input): Call => ({ model, operation: "create", input: { data } });

/** What each tenant begins with, so that most operations find something. */
export const beginning: readonly Call[] = [
  made("member", { id: idOf("m", 1), email: "a@x.org", name: "Ada", countryId: "de" }),
  made("member", { id: idOf("m", 2), email: "b@x.org", name: "Bob", managerId: idOf("m", 1) }),
  made("project", { code: "P", title: "one", ownerId: idOf("m", 1) }),
  made("task", { id: idOf("t", 1), title: "one", projectId: "P", labels: ["x"] }),
  made("task", { id: idOf("t", 2), title: "two", projectId: "P", assigneeId: idOf("m", 2) }),
  made("seat", { projectId: "P", memberId: idOf("m", 2), role: "Ada" }),
  made("document", { id: idOf("d", 1), slug: "s1", title: "one", authorId: idOf("m", 2) }),
  made("page", { id: idOf("p", 1), number: 1, documentId: idOf("d", 1) }),
];

export const call: fc.Arbitrary<Call> = fc.oneof(
  ...plain,
  { weight: 6, arbitrary: nested },
  { weight: 4, arbitrary: shared },
);
