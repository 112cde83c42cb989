import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  name: text({ min: 1, max: 100 }),
  color: text({ pattern: "^#[0-9a-f]{6}$" }).optional(),
  description: text({ max: 500 }).nullish(),
});

export const update = z.strictObject({
  name: text({ min: 1, max: 100 }).optional(),
  color: text({ pattern: "^#[0-9a-f]{6}$" }).optional(),
  description: text({ max: 500 }).nullish(),
});
