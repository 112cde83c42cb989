import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  model: text(),
});

export const update = z.strictObject({
  model: text().optional(),
});
