import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  name: text(),
  portfolioId: uuid().nullish(),
});

export const update = z.strictObject({
  name: text().optional(),
  portfolioId: uuid().nullish(),
});
