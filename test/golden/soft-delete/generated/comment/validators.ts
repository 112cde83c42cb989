import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  ticketId: uuid(),
  parentId: uuid().nullish(),
  body: text(),
});

export const update = z.strictObject({
  ticketId: uuid().optional(),
  parentId: uuid().nullish(),
  body: text().optional(),
});
