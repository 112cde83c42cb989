import { belongsTo, model, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  parent: belongsTo("Ticket", { onDelete: "set-null" }),
});
