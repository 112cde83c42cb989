import { model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  code: text({ pattern: "(a" }),
});
