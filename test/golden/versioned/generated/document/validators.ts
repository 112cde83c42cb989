import { integer, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  title: text({ min: 1, max: 200 }),
  views: integer().optional(),
});

export const update = z.strictObject({
  title: text({ min: 1, max: 200 }).optional(),
  views: integer().optional(),
});
