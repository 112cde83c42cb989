import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  bookId: uuid(),
  place: text(),
});

export const update = z.strictObject({
  bookId: uuid().optional(),
  place: text().optional(),
});
