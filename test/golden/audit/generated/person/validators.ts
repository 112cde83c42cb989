import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  name: text(),
});

export const update = z.strictObject({
  name: text().optional(),
});
