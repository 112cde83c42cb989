import { model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: text({ min: 1, max: 200 ),
});
