import { belongsTo, model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  __proto__: text(),
  constructor: text(),
  AND: text(),
  then: belongsTo("Ticket", { optional: true, inverse: "toString" }),
  order: text(),
  select: text(),
  class: text(),
  delete: text(),
});
