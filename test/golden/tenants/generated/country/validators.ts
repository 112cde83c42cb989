import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  code: text({ min: 1, max: 2 }),
  name: text(),
});

export const update = z.strictObject({
  name: text().optional(),
});
