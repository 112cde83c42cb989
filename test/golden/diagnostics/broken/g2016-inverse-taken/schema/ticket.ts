import { belongsTo, model, text, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }), tickets: text() });

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  requester: belongsTo("User", { inverse: "tickets" }),
  parent: belongsTo("Ticket", { optional: true, inverse: "parent" }),
});
