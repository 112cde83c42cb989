import { model, strng, uuid } from "prewire/schema";
import { internal, labeled } from "./mixins.js";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: strng(),
  ...labeled,
  ...internal,
});
