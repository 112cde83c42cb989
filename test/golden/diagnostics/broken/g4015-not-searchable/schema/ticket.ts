import { integer, model, text, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    priority: integer(),
    note: text({ private: true, optional: true }),
  },
  { search: ["priority", "note"] },
);

export const Comment = model(
  { id: uuid({ primaryKey: true }), body: text() },
  { search: ["bdy"], unindexed: "never" },
);
