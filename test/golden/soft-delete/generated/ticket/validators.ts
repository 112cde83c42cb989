import { integer, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  number: integer(),
  subject: text(),
  requesterId: uuid(),
  assigneeId: uuid().nullish(),
});

export const update = z.strictObject({
  number: integer().optional(),
  subject: text().optional(),
  requesterId: uuid().optional(),
  assigneeId: uuid().nullish(),
});
