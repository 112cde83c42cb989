import { integer, model, text, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text(),
    email: text({ unique: true }),
    status: text(),
    priority: integer(),
    note: text({ private: true, optional: true }),
  },
  {
    timestamps: false,
    unindexed: "warn",
    search: ["subject"],
    indexes: [["status", "priority"]],
  },
);
