import { integer, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  bookId: uuid(),
  days: integer(),
});
