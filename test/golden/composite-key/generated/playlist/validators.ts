import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  name: text(),
});

export const update = z.strictObject({
  name: text().optional(),
});
