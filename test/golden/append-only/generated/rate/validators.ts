import { bigint, oneOf, text } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  currency: oneOf(["EUR", "USD"]),
  day: text({ min: 1, max: 10 }),
  cents: bigint(),
});
