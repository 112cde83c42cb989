import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  userId: uuid(),
  about: text(),
});

export const update = z.strictObject({
  userId: uuid().optional(),
  about: text().optional(),
});
