import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  title: text(),
  body: text().nullish(),
});

export const update = z.strictObject({
  title: text().optional(),
  body: text().nullish(),
});
