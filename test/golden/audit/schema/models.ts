import {
  array,
  belongsTo,
  bigint,
  boolean,
  bytes,
  date,
  decimal,
  float,
  integer,
  json,
  model,
  oneOf,
  text,
  time,
  timestamp,
  uuid,
} from "prewire/schema";

const id = uuid({ primaryKey: true });

/** Not recorded; but who deletes one changes tasks that are. */
export const Person = model({ id, name: text() });

export const Portfolio = model({ id, name: text() });

export const Project = model({
  id,
  name: text(),
  portfolio: belongsTo("Portfolio", { optional: true, onDelete: "cascade", inverse: "projects" }),
});

/** A field of every kind, one that never leaves, and rows that others take with them. */
export const Task = model(
  {
    id,
    title: text({ unique: true }),
    status: oneOf(["open", "done"], { default: "open" }),
    points: integer({ optional: true }),
    cents: bigint({ optional: true }),
    ratio: float({ optional: true }),
    price: decimal({ precision: 10, scale: 2, optional: true }),
    urgent: boolean({ default: false }),
    dueAt: timestamp({ optional: true }),
    day: date({ optional: true }),
    opensAt: time({ optional: true }),
    settings: json({ optional: true }),
    checksum: bytes({ optional: true }),
    tags: array(text(), { default: [] }),
    renamed: text({ column: "other column", optional: true }),
    secret: text({ private: true, optional: true }),
    assignee: belongsTo("Person", { optional: true, onDelete: "set-null", inverse: "tasks" }),
    project: belongsTo("Project", { optional: true, onDelete: "cascade", inverse: "tasks" }),
  },
  { audit: true, computed: { label: ({ row }) => `${row.title}: ${row.status}` } },
);

export const Paper = model(
  { id, title: text({ unique: true }), body: text({ optional: true }) },
  { audit: true, softDelete: true, version: true },
);

/** Goes with its paper, and comes back with it. */
export const Sheet = model(
  { id, text: text(), paper: belongsTo("Paper", { onDelete: "cascade", inverse: "sheets" }) },
  { audit: true, softDelete: true },
);

export const Seat = model(
  { row: text(), number: integer(), holder: text({ optional: true }) },
  { audit: true, primaryKey: ["row", "number"], timestamps: false },
);

export const Remark = model(
  { name: text({ primaryKey: true }), text: text() },
  { audit: true, tenant: true, timestamps: false },
);

export const Event = model(
  { id: bigint({ primaryKey: true }), text: text() },
  { audit: true, appendOnly: true, timestamps: false },
);
