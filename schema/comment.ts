import { belongsTo, boolean, float, model, text } from "prewire/schema";
import { identified } from "./mixins.js";

/** One message of a ticket's conversation. */
export const Comment = model(
  {
    ...identified,
    ticket: belongsTo("Ticket", { onDelete: "cascade", inverse: "comments", immutable: true }),
    author: belongsTo("User", { inverse: "comments", immutable: true }),
    body: text({ min: 1, max: 20_000 }),
    /** Whether the requester reads it; agents write notes among themselves otherwise. */
    public: boolean({ default: true }),
    /** How long an agent worked for it. */
    hoursSpent: float({ min: 0, max: 24, default: 0 }),
  },
  { tenant: true, softDelete: true, indexes: [["ticketId", "createdAt"]], search: ["body"] },
);
