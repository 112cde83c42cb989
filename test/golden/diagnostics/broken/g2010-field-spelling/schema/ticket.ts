import { belongsTo, model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  "due at": text(),
  $price: text(),
  "*/": text(),
  'it\'s "quoted"': text(),
  größe: text(),
  parent: belongsTo("Ticket", { optional: true, inverse: "sub-tickets" }),
  legacy_name: text(),
});
