import { model, text, uuid } from "prewire/schema";
import { tidy } from "./hooks/ticket.js";

export const Ticket = model(
  { id: uuid({ primaryKey: true }), subject: text() },
  {
    operations: ["create", "read", "bulkUpdate"],
    hooks: { beforeCreate: tidy, afterUpdate: tidy, beforeDelete: tidy },
  },
);

export const Line = model(
  { id: uuid({ primaryKey: true }), said: text() },
  { appendOnly: true, hooks: { afterCreate: tidy, beforeUpdate: tidy } },
);
