import { integer, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  code: text({ min: 1 }),
  title: text(),
  ownerId: uuid(),
  year: integer().optional(),
});

export const update = z.strictObject({
  title: text().optional(),
  ownerId: uuid().optional(),
  year: integer().optional(),
});
