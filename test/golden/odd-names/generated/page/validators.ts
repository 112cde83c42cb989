import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  resource: text(),
});

export const update = z.strictObject({
  resource: text().optional(),
});
