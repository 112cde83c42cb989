import { belongsTo, model, text, timestamp, uuid } from "prewire/schema";

export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    subject: text(),
    search: text(),
    createdAt: belongsTo("Comment"),
  },
  { search: ["subject"] },
);

export const Comment = model({
  id: uuid({ primaryKey: true }),
  at: timestamp(),
  ticket: belongsTo("Ticket", { inverse: "search" }),
});
