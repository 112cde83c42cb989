import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  new: text(),
});

export const update = z.strictObject({
  new: text().optional(),
});
