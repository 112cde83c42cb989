import { bigint, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  accountId: uuid(),
  reference: text({ max: 40 }),
  cents: bigint(),
});
