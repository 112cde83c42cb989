import { array, model, oneOf, uuid } from "prewire/schema";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  status: oneOf([]),
  priority: oneOf(["", "high"]),
  tags: array(oneOf([])),
});
