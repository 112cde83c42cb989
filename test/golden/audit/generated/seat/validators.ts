import { integer, text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  row: text({ min: 1 }),
  number: integer(),
  holder: text().nullish(),
});

export const update = z.strictObject({
  holder: text().nullish(),
});
