import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  email: text(),
  name: text().nullish(),
});

export const update = z.strictObject({
  email: text().optional(),
  name: text().nullish(),
});
