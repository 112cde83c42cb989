import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  body: text({ max: 200 }),
  ticketId: uuid(),
});

export const update = z.strictObject({
  body: text({ max: 200 }).optional(),
  ticketId: uuid().optional(),
});
