import { integer, oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  class: text(),
  delete: text().nullish(),
  default: integer().optional(),
  select: text(),
  sort: oneOf(["up", "down"]),
  key: oneOf(["low", "high"]),
  limit: integer().nullish(),
  awaitId: uuid().nullish(),
});

export const update = z.strictObject({
  class: text().optional(),
  delete: text().nullish(),
  default: integer().optional(),
  select: text().optional(),
  sort: oneOf(["up", "down"]).optional(),
  key: oneOf(["low", "high"]).optional(),
  limit: integer().nullish(),
  awaitId: uuid().nullish(),
});
