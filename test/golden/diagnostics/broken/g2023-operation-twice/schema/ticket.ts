import { model, text, uuid } from "prewire/schema";

export const Ticket = model({ id: uuid({ primaryKey: true }), subject: text() });

/** Its create and the ticket's bulk create would be one tool. */
export const TicketBulk = model(
  { id: uuid({ primaryKey: true }), label: text() },
  { operations: ["create", "read", "list"] },
);
