import { model, uuid } from "prewire/schema";

export const User = model({ id: uuid({ primaryKey: true }) });

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: "text",
  priority: { min: 1 },
  user: User,
});
