import { json, model, text, uuid, vector } from "prewire/schema";

export const Ticket = model(
  { id: uuid({ primaryKey: true }), answers: json({ unique: true }), place: vector(3), subject: text() },
  { indexes: [["subject", "place"]] },
);
