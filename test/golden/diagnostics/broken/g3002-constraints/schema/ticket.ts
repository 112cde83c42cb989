import { array, decimal, float, integer, model, text, uuid, vector } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: text({ min: 10, max: 5 }),
  note: text({ min: -1 }),
  kind: text({ format: "mail" }),
  priority: integer({ min: 1, max: 3_000_000_000 }),
  weight: float({ min: 1.5, max: 0.5 }),
  price: decimal({ precision: 4, scale: 6 }),
  place: vector(0),
  tags: array(text({ min: 2, max: 1 })),
});
