import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  what: text(),
  about: text(),
  by: text(),
  channel: text(),
});

export const update = z.strictObject({
  what: text().optional(),
  about: text().optional(),
  by: text().optional(),
  channel: text().optional(),
});
