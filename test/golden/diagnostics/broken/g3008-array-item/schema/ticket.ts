import { array, belongsTo, json, model, text, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  grid: array(array(text())),
  followers: array(belongsTo("Ticket")),
  answers: array(json()),
  tags: array(text({ optional: true, max: 5, unique: true })),
});
