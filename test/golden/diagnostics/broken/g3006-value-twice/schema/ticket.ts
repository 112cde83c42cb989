import { model, oneOf, uuid } from "prewire/schema";

const usual = ["open", "closed"] as const;

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  status: oneOf([...usual, "open"], { default: "open" }),
});
