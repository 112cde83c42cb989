import { belongsTo, integer, model, oneOf, text, timestamp, uuid } from "prewire/schema";

/** A customer's request, from first message to resolution. */
export const Ticket = model(
  {
    id: uuid({ primaryKey: true }),
    /** What it is about, in one line. */
    subject: text({ min: 1, max: 200 }),
    status: oneOf(["open", "pending", "solved"], { default: "open" }),
    priority: integer({ min: 1, max: 5, default: 3 }),
    requester: belongsTo("User", { inverse: "requested" }),
    assignee: belongsTo("User", { optional: true, onDelete: "set-null", inverse: "assigned" }),
    dueAt: timestamp({ optional: true }),
  },
  { indexes: [["status", "priority"]] },
);
