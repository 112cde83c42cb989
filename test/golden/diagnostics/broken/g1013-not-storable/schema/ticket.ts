import { model, oneOf, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: text({ default: "a\u0000b" }),
  status: oneOf(["open", "\ud83d"]),
  "note\0": text(),
});
