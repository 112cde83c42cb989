import { belongsTo, model, text, uuid } from "prewire/schema";

/** The ticket is in a file that cannot be read: not to be complained about. The other mistake is. */
export const Comment = model({
  id: uuid({ primaryKey: true }),
  ticket: belongsTo("Ticket"),
  body: text({ mim: 1 }),
});
