import { boolean, float, text, uuid } from "prewire/validators";
import * as z from "zod";

export const create = z.strictObject({
  id: uuid().optional(),
  ticketId: uuid(),
  authorId: uuid(),
  body: text({ min: 1, max: 20000 }),
  public: boolean().optional(),
  hoursSpent: float({ min: 0, max: 24 }).optional(),
});

export const update = z.strictObject({
  body: text({ min: 1, max: 20000 }).optional(),
  public: boolean().optional(),
  hoursSpent: float({ min: 0, max: 24 }).optional(),
});
