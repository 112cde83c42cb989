import { array, belongsTo, boolean, integer, model, oneOf, text, uuid } from "prewire/schema";

/** A country: the same for every tenant. */
export const Country = model({ code: text({ primaryKey: true, max: 2 }), name: text({ unique: true }) });

/** Somebody who works for a tenant. */
export const Member = model(
  {
    id: uuid({ primaryKey: true }),
    email: text({ unique: true }),
    name: text(),
    country: belongsTo("Country", { optional: true, inverse: "members" }),
    manager: belongsTo("Member", { optional: true, onDelete: "set-null", inverse: "reports" }),
  },
  { tenant: true, timestamps: false },
);

/** What they have to show at the door. */
export const Badge = model(
  {
    number: integer({ primaryKey: true }),
    member: belongsTo("Member", { unique: true, onDelete: "cascade", inverse: "badge" }),
    color: oneOf(["red", "green"], { default: "green" }),
  },
  { tenant: true, timestamps: false, operations: ["create", "read", "list"] },
);

/** What they work on: its code is their own, whatever other tenants call theirs. */
export const Project = model(
  {
    code: text({ primaryKey: true }),
    title: text(),
    owner: belongsTo("Member", { inverse: "owned" }),
    year: integer({ default: 2026 }),
  },
  { tenant: true, timestamps: false, indexes: [["year", "title"]], unique: [["ownerId", "title"]] },
);

/** A piece of that work. */
export const Task = model(
  {
    id: uuid({ primaryKey: true }),
    title: text(),
    done: boolean({ default: false }),
    priority: integer({ optional: true }),
    labels: array(text(), { default: [] }),
    project: belongsTo("Project", { inverse: "tasks", onDelete: "cascade" }),
    assignee: belongsTo("Member", { optional: true, onDelete: "set-null", inverse: "tasks" }),
  },
  { tenant: true, indexes: [["priority", "title"], ["labels"]], search: ["title"] },
);

/** Who sees which project. */
export const Seat = model(
  {
    project: belongsTo("Project", { inverse: "seats", onDelete: "cascade" }),
    member: belongsTo("Member", { inverse: "seats", onDelete: "cascade" }),
    role: text(),
  },
  { tenant: true, timestamps: false, primaryKey: ["projectId", "memberId"] },
);

/** Something that is written; with all that a model may promise of its rows. */
export const Document = model(
  {
    id: uuid({ primaryKey: true }),
    slug: text({ unique: true }),
    title: text(),
    author: belongsTo("Member", { inverse: "documents" }),
  },
  { tenant: true, softDelete: true, version: true, audit: true },
);

/** A part of it, which goes and comes with it. */
export const Page = model(
  {
    id: uuid({ primaryKey: true }),
    number: integer(),
    document: belongsTo("Document", { inverse: "pages", onDelete: "cascade" }),
  },
  { tenant: true, softDelete: true, timestamps: false, unique: [["documentId", "number"]] },
);
