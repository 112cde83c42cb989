import { text, timestamp } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  message: text(),
  at: timestamp().optional(),
});
