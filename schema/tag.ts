import { belongsTo, integer, model, text } from "prewire/schema";
import { labelled } from "./mixins.js";

/** A word that tickets are sorted by. */
export const Tag = model(
  {
    id: integer({ primaryKey: true }),
    ...labelled,
    description: text({ max: 500, optional: true }),
  },
  { tenant: true, unique: [["name"]] },
);

/** That a ticket has a tag. */
export const TicketTag = model(
  {
    ticket: belongsTo("Ticket", { onDelete: "cascade", inverse: "tags" }),
    tag: belongsTo("Tag", { onDelete: "cascade", inverse: "tickets" }),
  },
  {
    tenant: true,
    primaryKey: ["ticketId", "tagId"],
    operations: ["create", "read", "delete", "list", "count", "bulkCreate", "bulkDelete"],
  },
);
