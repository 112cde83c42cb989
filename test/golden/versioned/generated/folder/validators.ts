import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  name: text({ min: 1 }),
});

export const update = z.strictObject({});
