import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  slug: text(),
  title: text(),
  authorId: uuid(),
});

export const update = z.strictObject({
  slug: text().optional(),
  title: text().optional(),
  authorId: uuid().optional(),
});
