import { integer, text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  code: text({ min: 1 }),
  total: integer({ min: 0 }),
});

export const update = z.strictObject({
  total: integer({ min: 0 }).optional(),
});
