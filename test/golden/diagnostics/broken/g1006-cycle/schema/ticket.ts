import { model, uuid } from "prewire/schema";

import { first } from "./first.js";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  ...first,
});
