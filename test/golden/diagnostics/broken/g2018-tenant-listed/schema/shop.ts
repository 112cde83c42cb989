import { model, text, uuid } from "prewire/schema";

export const Customer = model(
  { id: uuid({ primaryKey: true }), email: text(), name: text() },
  { tenant: true, unique: [["tenant", "email"]], indexes: [["tenant", "name"]] },
);

export const Partner = model(
  { number: text(), name: text() },
  { tenant: true, primaryKey: ["tenant", "number"] },
);
