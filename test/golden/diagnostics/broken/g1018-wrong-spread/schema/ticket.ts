import { model, oneOf, text, uuid } from "prewire/schema";

const states = ["open", "closed"] as const;
const subject = text();

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  ...subject,
  ...states,
  status: oneOf([...states, ...{ a: "b" }]),
});
