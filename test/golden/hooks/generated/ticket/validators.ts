import { oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  code: text({ max: 20 }),
  subject: text({ min: 1, max: 100 }),
  status: oneOf(["open", "solved"]).optional(),
});

export const update = z.strictObject({
  code: text({ max: 20 }).optional(),
  subject: text({ min: 1, max: 100 }).optional(),
  status: oneOf(["open", "solved"]).optional(),
});
