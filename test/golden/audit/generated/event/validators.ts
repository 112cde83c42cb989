import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  text: text(),
});
