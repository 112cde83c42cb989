import { model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  dueAt: text(),
  due_at: text(),
  note: text({ column: "due_at" }),
  userID: text(),
  userId: text({ column: "user" }),
});
