import { integer, model, uuid } from "prewire/schema";

export const Meeting = model(
  { id: uuid({ primaryKey: true }), seats: integer() },
  { checks: [{ field: "seats", lte: "seats" }] },
);
