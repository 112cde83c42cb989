import { model, text, uuid } from "prewire/schema";

let limit = 200;

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: text({ max: limit }),
});

export let Comment = model({
  id: uuid({ primaryKey: true }),
});
