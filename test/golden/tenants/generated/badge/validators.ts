import { oneOf, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  number: text({ min: 1 }),
  memberId: uuid(),
  color: oneOf(["red", "green"]).optional(),
});
