import { model, text, uuid } from "prewire/schema";

import { labelled } from "./mixin.js";

export const Ticket = model({
  id: uuid({ primaryKey: true }),
  subject: text(),
  ...labelled,
});
