import { belongsTo, model, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }) });

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  requester: belongsTo("User", { inverse: "tickets" }),
  assignee: belongsTo("User", { optional: true, inverse: "tickets" }),
});
