import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  ticketId: uuid(),
  file: text(),
});

export const update = z.strictObject({
  ticketId: uuid().optional(),
  file: text().optional(),
});
