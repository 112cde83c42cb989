import { integer, model, text } from "prewire/schema";

export const Ticket = model(
  { id: integer({ primaryKey: true }), subject: text() },
  { operations: ["create", "upsert", "bulkUpsert"] },
);

/** Without the list the two operations are not there. */
export const Comment = model({ id: integer({ primaryKey: true }), body: text() });
