import { integer, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  number: integer(),
  documentId: uuid(),
});

export const update = z.strictObject({
  number: integer().optional(),
  documentId: uuid().optional(),
});
