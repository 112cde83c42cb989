import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  text: text(),
  paperId: uuid(),
});

export const update = z.strictObject({
  text: text().optional(),
  paperId: uuid().optional(),
});
