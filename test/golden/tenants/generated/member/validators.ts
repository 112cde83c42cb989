import { text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  email: text(),
  name: text(),
  countryId: text().nullish(),
  managerId: uuid().nullish(),
});

export const update = z.strictObject({
  email: text().optional(),
  name: text().optional(),
  countryId: text().nullish(),
  managerId: uuid().nullish(),
});
