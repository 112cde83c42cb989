import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  name: text({ min: 1 }),
  value: text(),
});

export const update = z.strictObject({
  value: text().optional(),
});
