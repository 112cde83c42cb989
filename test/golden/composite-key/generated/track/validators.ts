import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  title: text(),
});

export const update = z.strictObject({
  title: text().optional(),
});
