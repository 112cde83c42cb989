import { oneOf, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  memberId: uuid(),
  color: oneOf(["red", "green"]).optional(),
});
