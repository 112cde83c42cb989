import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  email: text({ max: 320, format: "email" }),
  name: text({ min: 1, max: 100 }),
});

export const update = z.strictObject({
  email: text({ max: 320, format: "email" }).optional(),
  name: text({ min: 1, max: 100 }).optional(),
});
