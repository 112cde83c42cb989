import { belongsTo, model, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  parentId: uuid({ optional: true }),
  parent: belongsTo("Ticket", { optional: true }),
});
