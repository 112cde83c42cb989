import { text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  text: text(),
  folderId: text().nullish(),
});

export const update = z.strictObject({
  text: text().optional(),
  folderId: text().nullish(),
});
