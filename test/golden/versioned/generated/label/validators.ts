import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  name: text({ min: 1 }),
  color: text(),
});

export const update = z.strictObject({
  color: text().optional(),
});
