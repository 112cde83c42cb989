import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  text: text(),
  uuid: text(),
});

export const update = z.strictObject({
  text: text().optional(),
  uuid: text().optional(),
});
